"""zstandard: a stream reader keeps its source; the library's exceptions are visited.

SPDX-License-Identifier: MIT
"""
import zstandard

module, finding = "zstandard", "decompressionreader.c ZstdDecompressionReader.reader, collector-missing"


class Source:
    def read(self, size):
        return b""


def leak(marker):
    source = Source()
    source.marker = marker
    source.reader = zstandard.ZstdDecompressor().stream_reader(source)


def control(marker):
    error = zstandard.ZstdError()
    error.marker, error.self = marker, error
