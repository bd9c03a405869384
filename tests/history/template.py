"""Sources that a build makes from templates: NumPy's `*.c.src`, expanded once, every line in its place.

SPDX-License-Identifier: MIT
"""
import re

BEGIN = re.compile(r"/\*\*begin repeat(\d?)(.*?)\*/", re.S)
NAMES = re.compile(r"#\s*(\w+)\s*=\s*([^#]*)#")
END = re.compile(r"/\*\*end repeat\d?\*\*/")


def written_as(path):
    """The name of the file that a path is written to."""
    return path[:-len(".src")] if path.endswith(".c.src") else path


def first_value(values):
    value = re.sub(r"\n\s*\*?", " ", values).split(",")[0].strip()
    match = re.match(r"\((.*)\)\s*\*\s*\d+$", value) or re.match(r"(.+?)\s*\*\s*\d+$", value)
    return match.group(1).strip() if match else value.lstrip("(")


def expand(data):
    """The first instance of every repeated block, outer names before inner ones."""
    text, values = data.decode("utf-8", "replace"), {}
    for match in BEGIN.finditer(text):
        for name, choices in NAMES.findall(match.group(2)):
            values.setdefault(name, first_value(choices))
    blank = lambda match: re.sub(r"[^\n]", " ", match.group())  # noqa: E731
    text = END.sub(blank, BEGIN.sub(blank, text))
    return re.sub(r"@(\w+)@", lambda match: values.get(match.group(1), match.group(1)), text).encode("utf-8", "replace")
