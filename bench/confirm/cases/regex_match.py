"""regex: a match keeps the string it was found in, which can be of a subclass; that of the standard library is visited.

SPDX-License-Identifier: MIT
"""
import re

import regex

module, finding = "regex", "_regex.c Match.string, collector-missing"


class Text(str):
    pass


def leak(marker):
    text = Text("a")
    text.marker, text.match = marker, regex.match("a", text)


def control(marker):
    text = Text("a")
    text.marker, text.match = marker, re.match("a", text)
