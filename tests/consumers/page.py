#!/usr/bin/env python3
"""The HTML report in headless Chromium: keyboard, filters, drawing, no requests, hostile names, 10 000 findings.

SPDX-License-Identifier: MIT
"""
import json
import re
import shutil
import sqlite3
import subprocess
import unittest
from pathlib import Path

import support

HERE = Path(__file__).resolve().parent
HOSTILE = 'a "b" <script>alert(1)<_script>&\'\n`|x`.c'
FINDINGS = 10_000
PICTURES = re.compile(r'(<script type="text/plain" id="pictures">)(.*?)(</script>)', re.S)
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
    text = json.dumps(data).replace("<", "\\u003c")
    pictures = PICTURES.search(page).group(2).split("\n")[:1]
    many = "\n".join(picture.replace("struct", f"struct{number}") for number in range(FINDINGS) for picture in pictures)
    return PICTURES.sub(lambda found: found.group(1) + many + found.group(3), page[:match.start(2)] + text + page[match.end(2):])


def judge(database, file):
    """As if that file's finding had been run."""
    connection = sqlite3.connect(database)
    with connection:
        connection.execute("INSERT INTO validations (id, fingerprint, verdict, how, command, iterations, cycles, objects, bytes, growth, code)"
                           " SELECT 1, fingerprint, 'confirmed', 'leaked', './program <b>', 10, 2, 4, 96, 112, code FROM findings"
                           " WHERE file = ?", (file,))
    connection.close()


def drawings(page):
    return PICTURES.search(page.read_text()).group(2)


@unittest.skipUnless(CHROMIUM and shutil.which("node") and (HERE / "node_modules/playwright-core").is_dir(),
                     "needs chromium, node and npm ci in tests/consumers")
class Page(support.ProjectTest):
    def test_page(self):
        self.pair()
        self.project.write(HOSTILE, support.user("other"))
        self.project.write_compile_database(["node.c", "use.c", HOSTILE])
        self.project.check()
        judge(self.project.database, "use.c")
        self.assert_exit(self.project.run("report", f"--db={self.project.database}", "--format=html:page.html"), 1)
        page = self.project.root / "page.html"
        self.assertNotIn("<script>alert", page.read_text())
        self.assertTrue(drawings(page) or not shutil.which("dot"))
        plain = self.project.root / "plain.html"
        self.project.run("report", "--format=html", f"--db={self.project.database}", f"--output={plain}",
                         env={"PATH": str(self.project.root)})
        self.assertEqual(drawings(plain), "")
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
