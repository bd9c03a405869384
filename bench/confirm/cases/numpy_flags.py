"""numpy: the flags of an array keep it, and an instance of a subclass can keep its flags; frompyfunc is visited.

SPDX-License-Identifier: MIT
"""
import numpy

module, finding = "numpy", "flagsobject.c flagsobj.arr, collector-missing"


class Array(numpy.ndarray):
    pass


def leak(marker):
    array = Array(1)
    array.marker, array.kept = marker, array.flags


def control(marker):
    marker.append(numpy.frompyfunc(lambda x: marker, 1, 1))
