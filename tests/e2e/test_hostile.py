#!/usr/bin/env python3
"""Every report format over a database whose every name and message is hostile: quotes, markup, escapes, control
characters, bytes that are not UTF-8.

SPDX-License-Identifier: MIT
"""
import json
import plistlib
import re
import shutil
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import support

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "cli"))
import json_schema  # noqa: E402

SCHEMA = Path(__file__).resolve().parents[2] / "docs/schema.json"
SHOWN = "</script><script>alert(1)</script>"
SVG = "{http://www.w3.org/2000/svg}"


class Hostile(support.ProjectTest):
    def setUp(self):
        super().setUp()
        self.pair()
        self.project.check()
        support.poison(self.project.database)

    def report(self, name, **options):
        command = ["report", f"--format={name}", f"--root={self.project.root}", f"--db={self.project.database}"]
        result = self.project.run(*command, text=False, errors=None, **options)
        self.assertEqual(result.returncode, 1, result.stderr)
        text = result.stdout.decode()  # valid UTF-8 in every format
        self.assert_visible(text, name)
        return text

    def assert_visible(self, text, name):
        """No control characters; what reorders text stays in formats that are data, as their readers show it."""
        reordering = "\u202a-\u202e" if name in ("text", "github", "markdown", "dot", "mermaid", "table", "box") else ""
        self.assertEqual(re.findall(f"[\x00-\x08\x0b-\x1f\x7f{reordering}]", text), [], name)

    def test_text_and_github_keep_to_their_lines(self):
        for line in self.report("text").splitlines():
            self.assertRegex(line, r"^(\S.*: (error|note): | *\d* \| )")
        line, = self.report("github").splitlines()
        self.assertEqual(len(re.findall(r"^::error |\n::", line)), 1)

    def test_json(self):
        document = json.loads(self.report("json"))
        problems = [problem for problem in json_schema.problems(document, json.loads(SCHEMA.read_text())) if "rule" not in problem]
        self.assertEqual(problems, [])
        self.assertIn(SHOWN, document["findings"][0]["message"])
        self.assertIn("\\xff\\xc3", document["findings"][0]["edges"][0]["slot"])
        for name in ("jsonl", "rdjsonl"):
            self.assertEqual(len([json.loads(line) for line in self.report(name).splitlines()]), 1)
        self.assertIn(SHOWN, json.loads(self.report("gitlab"))[0]["description"])
        self.assertIn(SHOWN, json.loads(self.report("sarif"))["runs"][0]["results"][0]["message"]["text"])

    def test_xml(self):
        error, = ElementTree.fromstring(self.report("checkstyle")).iter("error")
        self.assertIn(SHOWN, error.attrib["message"])
        failure, = ElementTree.fromstring(self.report("junit")).iter("failure")
        self.assertIn(SHOWN, failure.text)
        diagnostic, = plistlib.loads(self.report("plist").encode())["diagnostics"]
        self.assertIn(SHOWN, diagnostic["description"])

    def test_markdown(self):
        text = self.report("markdown")
        tags = re.findall(r"</?\w+", text)
        self.assertLessEqual(set(tags), {"<details", "</details", "<summary", "</summary", "<b", "</b", "<br", "<code", "</code", "<sub", "</sub"})
        self.assertIn("<code>", text)
        read_as_markdown = [line for line in text.splitlines() if not line.startswith("<details>")]
        self.assertEqual([line for line in read_as_markdown if re.search(r"[^\\](\]\(|[`_|])", line)], [])

    def page_data(self, **options):
        page = self.report("html", **options)
        self.assertEqual(page.count("<script"), 3)
        self.assertEqual(page.count("</script"), 3)
        texts = [re.search(rf'id="{name}">(.*?)</script>', page, re.S).group(1) for name in ("data", "pictures")]
        return json.loads(texts[0])["findings"][0], texts[1].split("\n")

    def test_html_without_graphviz(self):
        finding, pictures = self.page_data(env={"PATH": str(self.project.root)})
        self.assertEqual(pictures, [""])
        self.assertNotIn("drawing", finding)

    def test_html_with_a_graphviz_that_fails(self):
        for script in ("exit 3", "kill -9 $$", "echo '<svg><g></svg>'", "echo '<svg/>'", "yes '<svg></svg>' | head -99"):
            dot = self.project.write("bin/dot", f"#!/bin/sh\n{script}\n")
            dot.chmod(0o755)
            finding, pictures = self.page_data(env={"PATH": f"{dot.parent}:/usr/bin:/bin"})
            self.assertEqual((pictures, finding.get("drawing")), ([""], None), script)

    def test_html_pictures_only_draw(self):
        if not shutil.which("dot"):
            self.skipTest("no Graphviz here")
        finding, pictures = self.page_data()
        picture = ElementTree.fromstring(pictures[finding["drawing"]])
        elements = {element.tag for element in picture.iter()}
        self.assertLessEqual(elements, {SVG + name for name in ("svg", "g", "path", "polygon", "polyline", "ellipse", "text")})
        attributes = {name for element in picture.iter() for name in element.attrib}
        self.assertLessEqual(attributes, {"width", "height", "viewBox", "class", "transform", "d", "points", "x", "y", "text-anchor"})
        texts = [element.text for element in picture.iter(SVG + "text")]
        self.assertTrue(any(text.endswith("\\xff\\xc3\\u{202e}=1+1") for text in texts), texts)
        self.assertEqual(self.page_data()[1], pictures)

    def test_graphs(self):
        for name in ("dot", "mermaid", "graphml", "json"):
            result = self.project.run("graph", f"--format={name}", f"--db={self.project.database}", text=False, errors=None)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assert_visible(result.stdout.decode(), name)

    def test_tables(self):
        for name in ("table", "json", "box"):
            result = self.project.run("query", "findings", f"--format={name}", f"--db={self.project.database}", text=False, errors=None)
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assert_visible(result.stdout.decode(), name)


if __name__ == "__main__":
    support.main()
