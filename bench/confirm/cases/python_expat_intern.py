"""CPython: the parser's table of names is released and not visited; its handlers are visited.

SPDX-License-Identifier: MIT
"""
from pyexpat import ParserCreate

module, finding = "pyexpat", "pyexpat.c xmlparser.intern, traverse-incomplete"


def leak(marker):
    names = {}
    names["parser"], names["marker"] = ParserCreate(intern=names), marker


def control(marker):
    parser = ParserCreate()
    parser.StartElementHandler = lambda *_: (parser, marker)
