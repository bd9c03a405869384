"""zstandard: a compression object keeps its compressor, which can be of a subclass.

SPDX-License-Identifier: MIT
"""
import zstandard

module, finding = "zstandard", "compressobj.c ZstdCompressionObj.compressor, collector-missing"


class Compressor(zstandard.ZstdCompressor):
    pass


def leak(marker):
    compressor = Compressor()
    compressor.marker, compressor.object = marker, compressor.compressobj()


def control(marker):
    error = zstandard.ZstdError()
    error.marker, error.self = marker, error
