#!/usr/bin/env python3
"""Graphs in every format, parsed by what reads them; queries about paths; limits of --sql.

SPDX-License-Identifier: MIT
"""
import json
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree

import support


class Graph(support.ProjectTest):
    def setUp(self):
        super().setUp()
        self.pair()
        self.project.check()

    def graph(self, *arguments, code=0):
        result = self.project.run("graph", f"--db={self.project.database}", *arguments)
        self.assert_exit(result, code)
        return result

    def test_json(self):
        document = json.loads(self.graph("--format=json").stdout)
        self.assertEqual([node["type"] for node in document["nodes"]], ["struct node"])
        self.assertEqual(sorted((edge["slot"], edge["weaken"]) for edge in document["edges"]),
                         [("struct node.child", False), ("struct node.parent", True)])

    def test_around_a_type_or_a_finding(self):
        for name in ("node", "struct node", "@1"):
            self.assertEqual(len(json.loads(self.graph("--format=json", name).stdout)["edges"]), 2, name)
        fingerprint = json.loads(self.project.run("report", "--format=json", f"--db={self.project.database}").stdout)["findings"][0]["fingerprint"]
        self.assertEqual(len(json.loads(self.graph("--format=json", fingerprint[3:9]).stdout)["edges"]), 2)
        self.assertIn("there is no type or finding", self.graph("nothing", code=2).stderr)
        self.graph("--format=png", code=2)

    def test_dot_and_svg(self):
        text = self.graph().stdout
        self.assertEqual(text.count(" -> "), 2)
        if not shutil.which("dot"):
            self.skipTest("no Graphviz here")
        subprocess.run(["dot", "-Tplain"], input=text, text=True, check=True, capture_output=True)
        root = ElementTree.fromstring(self.graph("--format=svg").stdout)
        self.assertTrue(root.tag.endswith("svg"))

    def test_mermaid_and_graphml(self):
        lines = self.graph("--format=mermaid").stdout.splitlines()
        self.assertEqual(lines[0], "flowchart LR")
        for line in lines[1:]:
            self.assertRegex(line, r'^  n\d+(\["[^"]*"\]| (-->|==>|-\.->)\|"[^"]*"\| n\d+)$')
        root = ElementTree.fromstring(self.graph("--format=graphml").stdout)
        name = "{http://graphml.graphdrawing.org/xmlns}"
        ids = {node.attrib["id"] for node in root.iter(name + "node")}
        for edge in root.iter(name + "edge"):
            self.assertLessEqual({edge.attrib["source"], edge.attrib["target"]}, ids)

    def test_most_nodes(self):
        self.project.write("two.c", "#include \"node.h\"\nstruct box { int refs; struct node *in; };\n"
                           "void box_unref(struct box *b);\nvoid box_unref(struct box *b) { if (--b->refs == 0) { node_unref(b->in); free(b); } }\n"
                           "void put(struct box *b, struct node *n);\nvoid put(struct box *b, struct node *n) { b->in = node_ref(n); }\n")
        self.project.write_compile_database(["node.c", "use.c", "two.c"])
        self.project.check()
        self.assertEqual([node["type"] for node in json.loads(self.graph("--format=json").stdout)["nodes"]], ["struct node"])
        self.assertEqual(len(json.loads(self.graph("--format=json", "node").stdout)["nodes"]), 2)
        result = self.graph("--format=json", "--max-nodes=1", "node")
        self.assertEqual(len(json.loads(result.stdout)["nodes"]), 1)
        self.assertIn("left out", result.stderr)
        rows = self.project.run("query", "path", "box", "node", "--format=json", f"--db={self.project.database}").stdout
        self.assertEqual([row["slot"] for row in json.loads(rows)], ["struct box.in"])

    def test_sql_only_reads(self):
        before = self.project.database.read_bytes()
        for sql in ("ATTACH 'x.db' AS x", "PRAGMA writable_schema=1", "DELETE FROM findings", "VACUUM INTO 'x.db'", "SELECT 1; SELECT 2",
                    "SELECT load_extension('x')", "SELECT readfile('/etc/passwd')", "CREATE TABLE t(x)"):
            self.assert_exit(self.project.run("query", "--sql", sql, f"--db={self.project.database}"), 2)
        self.assertEqual(self.project.database.read_bytes(), before)
        self.assertFalse((self.project.root / "x.db").exists())


if __name__ == "__main__":
    support.main()
