"""zstandard: a stream writer keeps its target; the library's exceptions are visited.

SPDX-License-Identifier: MIT
"""
import zstandard

module, finding = "zstandard", "compressionwriter.c ZstdCompressionWriter.writer, collector-missing"


class Target:
    def write(self, data):
        return len(data)


def leak(marker):
    target = Target()
    target.marker = marker
    target.writer = zstandard.ZstdCompressor().stream_writer(target)


def control(marker):
    error = zstandard.ZstdError()
    error.marker, error.self = marker, error
