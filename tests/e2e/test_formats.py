#!/usr/bin/env python3
"""Every report format on findings in files with hostile names: parsed by what reads it, or by its published rules.

SPDX-License-Identifier: MIT
"""
import csv
import io
import json
import os
import plistlib
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from urllib.parse import unquote

import support

HOSTILE = 'a "b" <script>alert(1)<_script>&\'%0A,;:\n`|x`.c'
LEVELS = ("error", "warning", "note")


class Formats(support.ProjectTest):
    def hostile(self):
        self.pair()
        self.project.write(HOSTILE, support.user("other"))
        self.project.write_compile_database(["node.c", "use.c", HOSTILE])
        self.project.check()

    def report(self, name, *arguments, code=1, **options):
        result = self.project.run("report", f"--format={name}", "--level=note", f"--root={self.project.root}",
                                  f"--db={self.project.database}", *arguments, **options)
        self.assert_exit(result, code)
        return result.stdout

    def test_nothing_found(self):
        self.pair(is_cycle=False)
        self.project.check()
        report = lambda name: self.report(name, code=0)
        self.assertEqual(json.loads(report("json"))["findings"], [])
        self.assertEqual(json.loads(report("sarif"))["runs"][0]["results"], [])
        self.assertEqual(json.loads(report("gitlab")), [])
        self.assertEqual(report("jsonl") + report("rdjsonl") + report("github"), "")
        self.assertEqual(len(ElementTree.fromstring(report("checkstyle"))), 0)
        self.assertEqual(ElementTree.fromstring(report("junit"))[0].attrib["tests"], "1")
        self.assertEqual(plistlib.loads(report("plist").encode())["diagnostics"], [])
        self.assertIn("nothing found", report("markdown"))

    def test_jsonl(self):
        self.hostile()
        lines = [json.loads(line) for line in self.report("jsonl").splitlines()]
        self.assertEqual(lines, json.loads(self.report("json"))["findings"])
        self.assertEqual([line["file"] for line in lines], [HOSTILE, "use.c"])

    def test_gitlab(self):
        self.hostile()
        entries = json.loads(self.report("gitlab"))
        self.assertEqual([entry["location"]["path"] for entry in entries], [HOSTILE, "use.c"])
        self.assertEqual(len({entry["fingerprint"] for entry in entries}), 2)
        for entry in entries:
            self.assertIn(entry["severity"], ("info", "minor", "major", "critical", "blocker"))
            self.assertGreater(entry["location"]["lines"]["begin"], 0)
            self.assertTrue(entry["description"] and entry["check_name"])

    def test_xml(self):
        self.hostile()
        files = ElementTree.fromstring(self.report("checkstyle")).findall("file")
        shown = HOSTILE.replace("\n", "\\x0a")
        self.assertEqual([file.attrib["name"] for file in files], [shown, "use.c"])
        for error in ElementTree.fromstring(self.report("checkstyle")).iter("error"):
            self.assertEqual(error.attrib["source"], "cyclecheck.store-cycle")
            self.assertGreater(int(error.attrib["line"]), 0)
        suite = ElementTree.fromstring(self.report("junit"))[0]
        self.assertEqual((suite.attrib["tests"], suite.attrib["failures"]), ("2", "2"))
        self.assertEqual([case.attrib["classname"] for case in suite], [shown, "use.c"])
        self.assertIn("(1) ", suite[0].find("failure").text)

    def test_plist(self):
        self.hostile()
        document = plistlib.loads(self.report("plist").encode())
        self.assertEqual(len(document["diagnostics"]), 2)
        for diagnostic in document["diagnostics"]:
            self.assertTrue(set(diagnostic) >= {"path", "description", "category", "type", "check_name", "location",
                                                "issue_hash_content_of_line_in_context"})
            for event in diagnostic["path"]:
                self.assertTrue(os.path.isabs(document["files"][event["location"]["file"]]))
            self.assertEqual(diagnostic["path"][-1]["location"], diagnostic["location"])

    def test_rdjsonl(self):
        self.hostile()
        lines = [json.loads(line) for line in self.report("rdjsonl").splitlines()]
        self.assertEqual([line["location"]["path"] for line in lines], [HOSTILE, "use.c"])
        for line in lines:
            self.assertIn(line["severity"], ("ERROR", "WARNING", "INFO"))
            self.assertGreater(line["location"]["range"]["start"]["line"], 0)

    def test_github(self):
        self.hostile()
        summary = self.project.root / "summary.md"
        text = self.report("github", env={**os.environ, "GITHUB_STEP_SUMMARY": str(summary)})
        self.assertEqual(len(text.splitlines()), 2)
        for line in text.splitlines():
            self.assertRegex(line, r"^::error file=[^:,\n]+,line=\d+,col=\d+,endColumn=\d+,title=cyclecheck store-cycle::'a' is")
        self.assertIn("file=" + HOSTILE.replace("%", "%25").replace("\n", "%0A").replace(":", "%3A").replace(",", "%2C"), text)
        self.assertIn("2 findings", summary.read_text())
        self.assertNotIn("<script>", summary.read_text())

    def test_github_keeps_to_its_limits(self):
        self.pair()
        names = [f"u{i}.c" for i in range(14)]
        for name in names:
            self.project.write(name, support.user(name[:-2]))
        self.project.write_compile_database(["node.c", *names])
        self.project.check()
        text = self.report("github")
        self.assertEqual(text.count("::error "), 10)
        self.assertIn("4 more findings are not annotated", text)

    def test_markdown(self):
        self.hostile()
        text = self.report("markdown")
        self.assertNotIn("<script>", text)
        self.assertIn("&lt;script&gt;", text)
        self.assertEqual(text.count("<details>"), 2)
        self.assertEqual(text.count("</details>"), 2)

    def test_markdown_keeps_to_its_limit(self):
        self.pair()
        self.project.write("use.c", '#include "node.h"\n' + "".join(support.function(f"use{i}", True) for i in range(120)))
        self.project.check()
        text = self.report("markdown")
        self.assertLessEqual(len(text.encode()), 65_000)
        shown = text.count("<details>")
        self.assertEqual(text.count("</details>"), shown)
        self.assertGreater(shown, 20)
        self.assertIn(f"{120 - shown} more are not shown here", text)
        self.assertIn("120 findings", text)

    def test_sarif(self):
        self.hostile()
        document = json.loads(self.report("sarif"))
        self.assertEqual(document["version"], "2.1.0")
        run, = document["runs"]
        self.assertEqual(run["columnKind"], "utf16CodeUnits")
        rules = run["tool"]["driver"]["rules"]
        for rule in rules:
            self.assertRegex(rule["name"], r"^([A-Z][a-z]+)+$")
            for text in (rule["shortDescription"]["text"], rule["fullDescription"]["text"]):
                self.assertRegex(text, r"(?s)^[A-Z].*\.$")
                self.assertLessEqual(len(text), 1024)
            self.assertTrue(rule["help"]["text"] and rule["help"]["markdown"] and rule["helpUri"])
            self.assertIn(rule["properties"]["precision"], ("very-high", "high", "medium", "low"))
            self.assertLessEqual(len(rule["properties"]["tags"]), 10)
        self.assertTrue(run["automationDetails"]["id"].endswith("/"))
        self.assertTrue(run["originalUriBaseIds"]["%SRCROOT%"]["uri"].endswith("/"))
        self.assertEqual([self.check_result(result, rules) for result in run["results"]], [HOSTILE, "use.c"])

    def check_result(self, result, rules):
        self.assertEqual(rules[result["ruleIndex"]]["id"], result["ruleId"])
        self.assertIn(result["level"], LEVELS)
        self.assertRegex(result["message"]["text"], r"\.$")
        ids = {related["id"] for related in result["relatedLocations"]}
        self.assertEqual({int(number) for number in re.findall(r"\]\((\d+)\)", result["message"]["text"])} - ids, set())
        nodes = {node["id"] for node in result["graphs"][0]["nodes"]}
        for edge in result["graphs"][0]["edges"]:
            self.assertLessEqual({edge["sourceNodeId"], edge["targetNodeId"]}, nodes)
        steps = result["codeFlows"][0]["threadFlows"][0]["locations"]
        self.assertEqual([step["executionOrder"] for step in steps], list(range(1, len(steps) + 1)))
        physical = result["locations"][0]["physicalLocation"]
        region, uri = physical["region"], physical["artifactLocation"]["uri"]
        self.assertRegex(uri, r"^[A-Za-z0-9._~/!$&'()*+,;=:@%-]+$")
        path = unquote(uri)[2:] if uri.startswith("./") else unquote(uri)
        line = (self.project.root / path).read_text().split("\n")[region["startLine"] - 1]
        self.assertEqual(line[region["startColumn"] - 1:region["endColumn"] - 1], "b->parent = node_ref(a)")
        self.assertEqual(physical["contextRegion"]["snippet"]["text"], line)
        self.assertRegex(result["partialFingerprints"]["primaryLocationLineHash"], r"^[0-9a-f]{1,16}:\d+$")
        self.assertTrue(result["partialFingerprints"]["cyclecheck/v1"].startswith("v1:"))
        return path

    def test_sarif_counts_columns_in_utf16(self):
        self.pair()
        text = support.user("use").replace("  b->parent", '/* \U0001F600\u00e4 */ b->parent')
        self.project.write("use.c", text)
        self.project.check()
        result, = json.loads(self.report("sarif"))["runs"][0]["results"]
        self.assertEqual(result["locations"][0]["physicalLocation"]["region"]["startColumn"], 3 + 2 + 1 + 4 + 1)

    def test_sarif_says_what_is_silenced(self):
        self.pair()
        self.project.write("use.c", support.user("use").replace("node_ref(a);", "node_ref(a); // NOLINT(store-cycle)"))
        self.project.check()
        result, = json.loads(self.report("sarif", code=0))["runs"][0]["results"]
        self.assertEqual(result["suppressions"][0]["kind"], "inSource")
        for name in ("checkstyle", "rdjsonl", "github"):
            self.assertNotIn("use.c", self.report(name, code=0))
        self.assertIn("<skipped", self.report("junit", code=0))
        self.assertEqual(json.loads(self.report("gitlab", code=0)), [])

    def test_lost_files_are_in_sarif_and_junit(self):
        self.pair(is_cycle=False)
        self.project.write_compile_database(["node.c", "gone.c"])
        self.project.check()
        invocation = json.loads(self.report("sarif", code=3))["runs"][0]["invocations"][0]
        self.assertIn("gone.c", json.dumps(invocation["toolExecutionNotifications"]))
        self.assertEqual(ElementTree.fromstring(self.report("junit", code=3))[0].attrib["errors"], "1")

    def test_bytes_that_are_not_utf8(self):
        self.pair()
        name = os.fsdecode(b"caf\xe9.c")
        Path(self.project.root, name).write_text(support.user("use"))
        self.project.write_compile_database(["node.c"])
        self.project.run("check", f"--db={self.project.database}", f"--root={self.project.root}", "node.c", name)
        for report_format in ("json", "jsonl", "sarif", "gitlab", "rdjsonl"):
            for line in self.report(report_format).splitlines() if report_format.endswith("l") else [self.report(report_format)]:
                json.loads(line)
        self.assertIn("caf%E9.c", self.report("sarif"))
        ElementTree.fromstring(self.report("checkstyle"))
        self.assertIn("caf\\xe9.c", self.report("markdown").replace("\\\\", "\\"))

    def test_box(self):
        self.hostile()
        result = self.project.run("query", "findings", "--format=box", f"--db={self.project.database}")
        lines = result.stdout.splitlines()
        self.assertEqual(len(lines), 6)
        self.assertEqual(len({len(line) for line in lines}), 1)
        rows = self.project.run("query", "findings", "--format=csv", f"--db={self.project.database}").stdout
        self.assertEqual(len(list(csv.DictReader(io.StringIO(rows)))), 2)


if __name__ == "__main__":
    support.main()
