"""numpy: an array of objects is unknown to the collector.

SPDX-License-Identifier: MIT
"""
import numpy

module, finding = "numpy", "arrayobject.c ndarray.data, collector-missing"


def leak(marker):
    array = numpy.empty(1, dtype=object)
    array[0] = marker
    marker.append(array)


def control(marker):
    marker.append(numpy.frompyfunc(lambda x: marker, 1, 1))
