#!/usr/bin/env python3
"""Stands in for cyclecheck in the runner's own test: it finds what the sources say in `// fake:` comments.

SPDX-License-Identifier: MIT
"""
import json
import re
import sys
from pathlib import Path

FAKE = re.compile(r"// fake: (\{.*\})")


def findings_of(path):
    for number, line in enumerate(Path(path).read_text().splitlines(), 1):
        match = FAKE.search(line)
        if match:
            yield {"file": str(Path(path).resolve()), "line": number, "severity": "warning",
                   "message": "m", **json.loads(match.group(1))}


def main():
    arguments = sys.argv[1:sys.argv.index("--")]
    flags = sys.argv[sys.argv.index("--") + 1:]
    sources = [a for a in arguments[1:] if not a.startswith("-")]
    findings = [f for source in sources for f in findings_of(source)]
    print(json.dumps({"findings": findings}))
    exits = [int(flag[6:]) for flag in flags if flag.startswith("-DEXIT")]
    return exits[0] if exits else int(bool(findings))


sys.exit(main())
