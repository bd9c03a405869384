"""Headers that a build's configuration would have written, under another name than config.h.

SPDX-License-Identifier: MIT
"""
import re

NAME = re.compile(r"(^|/|_|-)(auto_?conf|auto_?config|config[-_](host|target)|buildopts|sysconfig)\.h$")
FEATURE = re.compile(r"^#define[ \t]+((?:HAVE|SIZEOF)_\w+)[ \t]+(\S+)", re.M)
TESTED = re.compile(r"\b([A-Z][A-Z0-9]{1,9}_)((?:HAVE|SIZEOF)_\w+)\b")
FORCED = re.compile(r"-include['\",\s]+\S*\bconfig\.h\b")


def read_features(stubs):
    """name -> value of what a configuration finds on Linux."""
    text = (stubs / "cyclecheck/platform-features.h").read_text(encoding="utf-8") if stubs else ""
    return dict(FEATURE.findall(text))


def wanted(missing):
    """Of the headers that nobody has, those that a configuration writes."""
    return sorted(name for name in missing if NAME.search(name))


def header_text(features, texts):
    """The features, and once more under each prefix by which the project's sources ask for them."""
    asked = {(prefix, name) for text in texts for prefix, name in TESTED.findall(text) if name in features}
    rows = [f"#define {prefix}{name} {features[name]}" for prefix, name in sorted(asked)]
    return "\n".join(['#include "cyclecheck/platform-features.h"', *rows, ""])


def forces_config(texts):
    """Whether a build file includes config.h on every command line."""
    return any(FORCED.search(text) for text in texts)
