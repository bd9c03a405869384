# SPDX-License-Identifier: MIT
# expect: collected
# python3-numpy: a ufunc made of a function visits it
import numpy


def function(value):
    return value


function.ufunc = numpy.frompyfunc(function, 1, 1)
