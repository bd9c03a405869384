"""CPython: the profiler keeps a timer and does not visit it; a bound method of an instance is the control.

SPDX-License-Identifier: MIT
"""
from _lsprof import Profiler

module, finding = "_lsprof", "_lsprof.c Profiler.externalTimer, traverse-incomplete"


class Sub(Profiler):
    pass


def leak(marker):
    profiler = Profiler(lambda: (profiler, marker) and 0)


def control(marker):
    profiler = Sub()
    profiler.marker, profiler.self = marker, profiler
