# SPDX-License-Identifier: MIT
# expect: leaked
# python3-numpy: an array of objects has no GC
import numpy

array = numpy.empty(1, dtype=object)
array[0] = array
