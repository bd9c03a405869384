"""What the tests of the language server share: a program with a cycle, and how tests are run.

SPDX-License-Identifier: MIT
"""
import json
import sys
import tempfile
import traceback
from pathlib import Path

from client import Client

TOOL = str(Path(sys.argv[1]).resolve())
SOURCE = Path(sys.argv[2])

HEADER = """#ifndef NODE_H
#define NODE_H
struct node { int count; struct node *child, *parent; };
struct node *node_new(void);
struct node *node_ref(struct node *n);
void node_unref(struct node *n);
void node_set_child(struct node *n, struct node *child);
void node_set_parent(struct node *n, struct node *parent);
#endif
"""
NODE = """#include <stdlib.h>
#include "node.h"
struct node *node_new(void) { struct node *n = calloc(1, sizeof *n); n->count = 1; return n; }
struct node *node_ref(struct node *n) { n->count++; return n; }
void node_unref(struct node *n) {
  if (!n || --n->count > 0) return;
  node_unref(n->child);
  node_unref(n->parent);
  free(n);
}
void node_set_child(struct node *n, struct node *child) {
  n->child = node_ref(child);
}
void node_set_parent(struct node *n, struct node *parent) {
  n->parent = node_ref(parent);
}
"""
MAIN = """#include "node.h"
int main(void) {
  struct node *a = node_new(), *b = node_new();
  node_set_child(a, b);
  node_set_parent(b, a);
  node_unref(b);
  node_unref(a);
  return 0;
}
"""
ONE = NODE.replace('#include "node.h"\n', HEADER) + MAIN.replace('#include "node.h"\n', "")


def make_program(folder, with_database=True):
    """node.c and main.c, a cycle across both, with a compile database."""
    folder = Path(folder)
    (folder / "node.h").write_text(HEADER)
    (folder / "node.c").write_text(NODE)
    (folder / "main.c").write_text(MAIN)
    (folder / ".cyclecheck.ini").write_text("")
    if with_database:
        entries = [{"directory": str(folder), "file": name, "arguments": ["cc", "-c", name]} for name in
                   ("node.c", "main.c")]
        (folder / "compile_commands.json").write_text(json.dumps(entries))
    return folder


def line_of(text, part):
    return next(number for number, line in enumerate(text.split("\n")) if part in line)


def insert(line, text, character=0):
    position = {"line": line, "character": character}
    return {"range": {"start": position, "end": position}, "text": text}


def delete_lines(first, count):
    return {"range": {"start": {"line": first, "character": 0}, "end": {"line": first + count, "character": 0}},
            "text": ""}


def run_tests(namespace):
    """Runs every function test_*(folder); exit 0 when all pass."""
    failed = 0
    for name, function in list(namespace.items()):
        if not name.startswith("test_"):
            continue
        with tempfile.TemporaryDirectory() as folder:
            try:
                function(Path(folder).resolve())
                print(f"ok {name}")
            except Exception:
                failed += 1
                print(f"FAILED {name}")
                traceback.print_exc(file=sys.stdout)
                log = Path(folder) / "lsp.log"
                print(log.read_text(errors="replace")[-3000:] if log.exists() else "")
    sys.exit(1 if failed else 0)


def connect(folder, arguments=(), **options):
    client = Client(TOOL, folder, arguments)
    client.start(**options)
    return client
