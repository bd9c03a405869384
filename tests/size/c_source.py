"""Reads the shape of a C file: its functions, their length, parameters and nesting.

SPDX-License-Identifier: MIT

Not a parser: it relies on the layout clang-format gives (a body's braces stand where C needs them) and on
comments, strings and preprocessor lines being blanked first.
"""
import re
from collections import namedtuple

Function = namedtuple("Function", "name line lines parameters nesting")

NOISE = re.compile(r"/\*.*?\*/|//[^\n]*|\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*'|^[ \t]*#(?:\\\n|[^\n])*", re.S | re.M)
TOKEN = re.compile(r"[A-Za-z_]\w*|[{}();]|[^\s\w]")
HEADED = ("if", "for", "while", "switch")


def blank(match):
    kept = "".join("\n" if c == "\n" else " " for c in match.group())
    return '"' + kept[1:-1] + '"' if match.group()[0] in "\"'" and len(kept) > 1 else kept


def tokens_of(text):
    """(token, line) of the text without comments, strings and preprocessor lines."""
    text = NOISE.sub(blank, text)
    line, last, found = 1, 0, []
    for match in TOKEN.finditer(text):
        line += text.count("\n", last, match.start())
        last = match.start()
        found.append((match.group(), line))
    return found


def closing(tokens, start):
    """The index of the bracket that closes the one at `start`, or of the last token."""
    pairs = {"(": ")", "{": "}"}
    opening, depth = tokens[start][0], 0
    for index in range(start, len(tokens)):
        if tokens[index][0] == opening:
            depth += 1
        elif tokens[index][0] == pairs[opening]:
            depth -= 1
            if depth == 0:
                return index
    return len(tokens) - 1


def end_of_plain(tokens, index, end):
    """After the `;` of the statement at `index`; braces inside it are initialisers or expressions."""
    while index < end and tokens[index][0] != ";":
        index = closing(tokens, index) + 1 if tokens[index][0] in "({" else index + 1
    return index + 1


def after_label(tokens, index, end):
    """The index after the label at `index` (`case X:`, `default:`, `name:`), or None."""
    if tokens[index][0] not in ("case", "default") and (index + 1 >= end or tokens[index + 1][0] != ":"):
        return None
    while index < end and tokens[index][0] != ":":
        index += 1
    return index + 1


def nesting_of_headed(tokens, index, end, depth):
    """Of an if, for, while, switch, do or else at `index`."""
    word = tokens[index][0]
    index += 1
    if word in HEADED and index < end and tokens[index][0] == "(":
        index = closing(tokens, index) + 1
    if word == "else" and index < end and tokens[index][0] == "if":
        return nesting_of_headed(tokens, index, end, depth)
    deepest, index = nesting_of_statement(tokens, index, end, depth + 1)
    return max(deepest, depth + 1), index


def nesting_of_statement(tokens, index, end, depth):
    """(deepest nesting in the statement at `index`, index after it)."""
    if index >= end:
        return depth, end
    word = tokens[index][0]
    if word == "{":
        last = closing(tokens, index)
        return nesting_of_block(tokens, index + 1, last, depth), last + 1
    if word in HEADED or word in ("do", "else"):
        return nesting_of_headed(tokens, index, end, depth)
    after = after_label(tokens, index, end)
    if after:
        return depth, after
    return depth, end_of_plain(tokens, index, end)


def nesting_of_block(tokens, index, end, depth=0):
    deepest = depth
    while index < end:
        found, index = nesting_of_statement(tokens, index, end, depth)
        deepest = max(deepest, found)
    return deepest


def count_parameters(tokens, start, end):
    inner = [token for token, _ in tokens[start + 1:end]]
    if inner in ([], ["void"]):
        return 0
    depth = commas = 0
    for token in inner:
        depth += (token == "(") - (token == ")")
        commas += token == "," and depth == 0
    return commas + 1


def read_function(tokens, body):
    """The function whose body starts at `body`, or None when the brace is not a function's."""
    if body == 0 or tokens[body - 1][0] != ")":
        return None
    depth = 0
    for start in range(body - 1, 0, -1):
        depth += (tokens[start][0] == ")") - (tokens[start][0] == "(")
        if depth == 0:
            break
    last = closing(tokens, body)
    name, line = tokens[start - 1]
    return Function(name, line, tokens[last][1] - line + 1, count_parameters(tokens, start, body - 1),
                    nesting_of_block(tokens, body + 1, last))


def functions_of(text):
    tokens, index, found = tokens_of(text), 0, []
    while index < len(tokens):
        if tokens[index][0] == "{":
            function = read_function(tokens, index)
            found += [function] if function else []
            index = closing(tokens, index)
        index += 1
    return found
