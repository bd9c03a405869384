"""What a C file says without preprocessing it: its top-level regions, calls, includes and conditions.

SPDX-License-Identifier: MIT
"""
import re
from collections import namedtuple

Region = namedtuple("Region", "name first last is_function is_static")  # lines from 1

INCLUDE = re.compile(r'^[ \t]*#[ \t]*(?:include|import)[ \t]*([<"])([^>"\n]+)[>"]', re.M)
LITERAL = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
DIRECTIVE = re.compile(r"^[ \t]*#(?:\\\n|[^\n])*", re.M)
CALL = re.compile(r"\b([A-Za-z_]\w*)\s*\(")
NAME = re.compile(r"[A-Za-z_]\w*")
WORDS = frozenset("""if for while switch return sizeof typeof defined do else case goto struct union enum static const
    void int char unsigned long short inline extern register volatile assert typedef""".split())


def blank(match):
    return re.sub(r"[^\n]", " ", match.group())


def strip(text):
    """The text without comments, literals and directives, every line in its place."""
    return DIRECTIVE.sub(blank, LITERAL.sub(blank, text))


def includes(text):
    """(name, is quoted) of every #include line, each once."""
    return list(dict.fromkeys((name.strip(), mark == '"') for mark, name in INCLUDE.findall(text)))


def without_parentheses(text):
    """The text with the contents of outer parentheses dropped, the parentheses kept."""
    kept, depth = [], 0
    for mark in text:
        depth -= mark == ")"
        if depth <= 0:
            kept.append(mark)
        depth += mark == "("
    return "".join(kept)


def name_region(head):
    """(name, is a function) of what the text before a top-level `{` declares."""
    head = head.rsplit(";", 1)[-1]
    outer = without_parentheses(head)
    if "=" in outer:
        names = NAME.findall(outer.split("=", 1)[0].split("[", 1)[0])
        return (names[-1] if names else None), False
    calls = [name for name in CALL.findall(outer) if name not in WORDS and not name.startswith("__attribute")]
    if calls:
        return calls[0], True
    names = NAME.findall(outer)
    return (names[-1] if names and names[-1] not in WORDS else None), False


def typedef_name(code, end):
    match = re.match(r"\s*([A-Za-z_]\w*)\s*;", code[end:end + 200])
    return match.group(1) if match else None


def regions(text):
    """The functions, initialised variables and types at file scope. A `}` in the first column ends one, whatever the
    branches of an #if did to the count of braces."""
    code = strip(text)
    found, depth, head_from, begin = [], 0, 0, None
    for match in re.finditer(r"[{}]", code):
        at = match.start()
        if match.group() == "{":
            if depth == 0:
                begin = at
            depth += 1
            continue
        at_margin = at == 0 or code[at - 1] == "\n"
        depth = 0 if at_margin else max(0, depth - 1)
        if depth == 0 and begin is not None:
            found.append(make_region(code, head_from, begin, at))
            head_from, begin = at + 1, None
    return [region for region in found if region]


def make_region(code, head_from, begin, end):
    head = code[head_from:begin]
    name, is_function = name_region(head)
    if not is_function:
        name = typedef_name(code, end + 1) or name
    if not name:
        return None
    start = begin - len(head.rsplit(";", 1)[-1].lstrip())
    first, last = code.count("\n", 0, start) + 1, code.count("\n", 0, end) + 1
    return Region(name, first, last, is_function, bool(re.search(r"\bstatic\b", head)))


def region_at(found, line):
    return next((region for region in found if region.first <= line <= region.last), None)


def calls(text):
    return {name for name in CALL.findall(strip(text)) if name not in WORDS}


def conditions(text, line):
    """The macros that the #if lines around a line ask for: what must be defined to have it compiled."""
    stack = []
    for number, row in enumerate(text.split("\n"), 1):
        if number >= line:
            break
        match = re.match(r"[ \t]*#[ \t]*(ifdef|ifndef|if|elif|else|endif)\b(.*)", row)
        if match:
            update_stack(stack, match.group(1), match.group(2))
    return [name for names in stack for name in names]


def update_stack(stack, word, rest):
    if word in ("if", "ifdef", "ifndef"):
        stack.append(asked_for(word, rest))
    elif word == "endif" and stack:
        stack.pop()
    elif stack:
        stack[-1] = asked_for(word, rest) if word == "elif" else []


def asked_for(word, rest):
    if word == "ifdef":
        return NAME.findall(rest)[:1]
    if word == "ifndef":
        return []
    return re.findall(r"(?<!!)\bdefined\s*\(?\s*([A-Za-z_]\w*)", re.sub(r"!\s*", "!", rest))
