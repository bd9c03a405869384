"""CPython: what byref returns keeps its object; a structure's own attributes are visited.

SPDX-License-Identifier: MIT
"""
import ctypes

module, finding = "ctypes", "callproc.c CArgObject.obj, collector-missing"


class Structure(ctypes.Structure):
    pass


def leak(marker):
    structure = Structure()
    structure.marker, structure.argument = marker, ctypes.byref(structure)


def control(marker):
    structure = Structure()
    structure.marker, structure.self = marker, structure
