#!/usr/bin/env python3
"""What running showed, with its numbers, in every report format: a program is run, then each report is read.

SPDX-License-Identifier: MIT
"""
import json
import plistlib
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import support

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "cli"))
import json_schema  # noqa: E402

MAIN = '#include "node.h"\nvoid use(void);\nint main(void) { use(); use(); return 0; }\n'
HOSTILE = '<script>"&]]>%0A::error::|`x`'
COMMAND = "./program '" + HOSTILE + "'"
NUMBERS = "2 cycles, 4 objects, 96 bytes leaked"
SENTENCE = f"confirmed by '{COMMAND}': {NUMBERS}"
SCHEMA = Path(__file__).resolve().parents[2] / "docs/schema.json"


class Verdicts(support.ProjectTest):
    def setUp(self):
        super().setUp()
        self.pair()
        self.project.write("main.c", MAIN)
        self.project.write("other.c", support.user("other"))
        self.project.write_compile_database(["node.c", "use.c", "other.c", "main.c"])
        self.project.check()
        subprocess.run(["gcc", "-g", "-O0", "node.c", "use.c", "other.c", "main.c", "-o", "program"],
                       cwd=self.project.root, check=True)
        ran = self.project.run("validate", f"--db={self.project.database}", "--", "./program", HOSTILE)
        self.assert_exit(ran, 1)

    def report(self, name, code=1):
        result = self.project.run("report", f"--format={name}", f"--root={self.project.root}", f"--db={self.project.database}")
        self.assert_exit(result, code)
        return result.stdout

    def assert_said(self, texts):
        """One text a finding, other.c's first: its own verdict and no other's."""
        other, use = texts
        self.assertIn(f"not-reached by '{COMMAND}': ", other)
        self.assertNotIn("leaked", other)
        self.assertIn(SENTENCE, use)
        self.assertNotIn("not-reached", use)

    def test_json(self):
        document = json.loads(self.report("json"))
        self.assertEqual(list(json_schema.problems(document, json.loads(SCHEMA.read_text()))), [])
        other, use = document["findings"]
        self.assertEqual((other["verdict"], use["verdict"]), ("not-reached", "confirmed"))
        row, = use["validations"]
        self.assertEqual({key: row[key] for key in ("verdict", "how", "command", "iterations", "cycles", "objects", "bytes")},
                         {"verdict": "confirmed", "how": "leaked", "command": COMMAND, "iterations": 1, "cycles": 2,
                          "objects": 4, "bytes": 96})
        self.assertIsNone(other["validations"][0]["how"])
        self.assertEqual([json.loads(line) for line in self.report("jsonl").splitlines()], document["findings"])

    def test_nothing_was_run(self):
        self.project.write("use.c", support.user("use").replace("a->child", "/**/ b->child = 0; a->child"))
        self.project.check()
        use = json.loads(self.report("json"))["findings"][1]
        self.assertEqual((use["verdict"], use["validations"]), (None, []))
        for name in ("text", "markdown", "sarif"):
            self.assertNotIn("leaked", self.report(name))

    def test_text(self):
        lines = [line for line in self.report("text").splitlines() if "note: run: " in line]
        self.assert_said(lines)
        self.assertRegex(lines[1], r"^use\.c:\d+:\d+: note: run: ")

    def test_sarif(self):
        results = json.loads(self.report("sarif"))["runs"][0]["results"]
        self.assert_said([result["message"]["text"] for result in results])
        self.assertRegex(results[1]["message"]["text"], r" Run: confirmed by .*\.$")
        self.assertEqual(results[1]["properties"]["verdict"], "confirmed")
        self.assertEqual(results[1]["properties"]["validations"][0]["bytes"], 96)
        self.assertGreater(results[1]["rank"], results[0]["rank"])

    def test_xml(self):
        errors = ElementTree.fromstring(self.report("checkstyle")).iter("error")
        self.assert_said([error.attrib["message"] for error in errors])
        failures = ElementTree.fromstring(self.report("junit")).iter("failure")
        self.assert_said([failure.text for failure in failures])
        diagnostics = plistlib.loads(self.report("plist").encode())["diagnostics"]
        self.assert_said([diagnostic["description"] for diagnostic in diagnostics])

    def test_ci(self):
        self.assert_said([entry["description"] for entry in json.loads(self.report("gitlab"))])
        self.assert_said([json.loads(line)["message"] for line in self.report("rdjsonl").splitlines()])
        lines = self.report("github").splitlines()
        self.assertEqual(len(lines), 2)
        self.assert_said([line.replace("%25", "%") for line in lines])

    def test_pages(self):
        markdown = self.report("markdown")
        self.assertEqual(len(re.findall(r"\*\*Running it:\*\* (confirmed|not-reached|not\\-reached) by ", markdown)), 2)
        self.assertIn(NUMBERS, markdown)
        self.assertNotIn("<script>", markdown)
        page = self.report("html")
        data = json.loads(re.search(r'id="data">(.*?)</script>', page, re.S).group(1))
        self.assertEqual(data["findings"][1]["validations"][0]["bytes"], 96)
        self.assertNotIn('<script>"', page)

    def test_the_strongest_run_speaks(self):
        """A verdict of several runs is told by the one that left most; all of them are in the data."""
        again = self.project.run("validate", f"--db={self.project.database}", "--", "./program")
        self.assert_exit(again, 1)
        use = json.loads(self.report("json"))["findings"][1]
        self.assertEqual([row["command"] for row in use["validations"]], ["./program", COMMAND])
        self.assertEqual(self.report("text").count("note: run: confirmed"), 1)


if __name__ == "__main__":
    support.main()
