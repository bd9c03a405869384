"""CPython: a decompressor keeps its dictionary, which can be of a subclass of bytearray; a memoryview is visited.

SPDX-License-Identifier: MIT
"""
import zlib

module, finding = "zlib", "zlibmodule.c Decompress.zdict, collector-missing"


class Dictionary(bytearray):
    pass


def leak(marker):
    dictionary = Dictionary(b"abc")
    dictionary.marker, dictionary.object = marker, zlib.decompressobj(zdict=dictionary)


def control(marker):
    dictionary = Dictionary(b"abc")
    dictionary.marker, dictionary.view = marker, memoryview(dictionary)
