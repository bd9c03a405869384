#!/usr/bin/env python3
"""The HTML report in headless Chromium: keyboard, filters, drawing, no requests, hostile names, 10 000 findings.

SPDX-License-Identifier: MIT
"""
import json
import re
import shutil
import subprocess
import unittest
from pathlib import Path

import support

HERE = Path(__file__).resolve().parent
HOSTILE = 'a "b" <script>alert(1)<_script>&\'\n`|x`.c'
FINDINGS = 10_000
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser")


def enlarge(page):
    """The same page with its findings repeated."""
    match = re.search(r'(<script type="application/json" id="data">)(.*?)(</script>)', page, re.S)
    data = json.loads(match.group(2))
    own = data["findings"]
    data["findings"] = []
    for number in range(FINDINGS):
        finding = dict(own[number % len(own)], id=number + 1, drawing=number, fingerprint=f"v1:{number:032x}", file=f"src/f{number}.c")
        data["findings"].append(finding)
    data["drawings"] = [data["drawings"][0].replace("struct", f"struct{number}") for number in range(FINDINGS if data["drawings"] else 0)]
    text = json.dumps(data).replace("<", "\\u003c")
    return page[:match.start(2)] + text + page[match.end(2):]


def drawings(page):
    return json.loads(re.search(r'id="data">(.*?)</script>', page.read_text(), re.S).group(1))["drawings"]


@unittest.skipUnless(CHROMIUM and shutil.which("node") and (HERE / "node_modules/playwright-core").is_dir(),
                     "needs chromium, node and npm ci in tests/consumers")
class Page(support.ProjectTest):
    def test_page(self):
        self.pair()
        self.project.write(HOSTILE, support.user("other"))
        self.project.write_compile_database(["node.c", "use.c", HOSTILE])
        self.assert_exit(self.project.check("--format=html:page.html"), 1)
        page = self.project.root / "page.html"
        self.assertNotIn("<script>alert", page.read_text())
        self.assertTrue(drawings(page) or not shutil.which("dot"))
        plain = self.project.root / "plain.html"
        self.project.run("report", "--format=html", f"--db={self.project.database}", f"--output={plain}",
                         env={"PATH": str(self.project.root)})
        self.assertEqual(drawings(plain), [])
        self.project.run("check", f"--db={self.project.root}/none.db", f"--root={self.project.root}", "--format=html:none.html", "node.c")
        none = self.project.root / "none.html"
        large = self.project.root / "large.html"
        large.write_text(enlarge(page.read_text()))
        support.poison(self.project.database)
        hostile = self.project.root / "hostile.html"
        self.project.run("report", f"--format=html:{hostile}", f"--db={self.project.database}")
        pages = [str(page), str(plain), str(hostile), str(none), str(large)]
        result = subprocess.run(["node", str(HERE / "page.js"), CHROMIUM, *pages], capture_output=True, text=True, timeout=300)
        self.assertEqual(result.returncode, 0, result.stdout + result.stderr)
        print(result.stdout.strip())


if __name__ == "__main__":
    support.main()
