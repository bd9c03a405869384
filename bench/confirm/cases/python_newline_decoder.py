"""CPython: the newline decoder keeps another decoder; a text wrapper's buffer is visited.

SPDX-License-Identifier: MIT
"""
import io

module, finding = "io", "textio.c IncrementalNewlineDecoder.decoder, collector-missing"


class Raw(io.BytesIO):
    pass


def leak(marker):
    marker.append(io.IncrementalNewlineDecoder(marker, True))


def control(marker):
    raw = Raw()
    raw.marker, raw.text = marker, io.TextIOWrapper(raw)
