"""Several files with a database: both sides of a cycle, replacement underneath, indexing, settings.

SPDX-License-Identifier: MIT
"""
import json
import os
import shutil
import subprocess
import time

from support import MAIN, NODE, ONE, TOOL, connect, delete_lines, insert, line_of, make_program, run_tests

CLOSING = line_of(NODE, "node_ref(parent);")


def check(folder):
    subprocess.run([TOOL, "check", "-q", "-j1", "--fail-on=never", "--format=json:/dev/null"], cwd=folder, check=True)


def wait_for(condition, seconds=30):
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)


def test_cross_file(folder):
    make_program(folder)
    check(folder)
    client = connect(folder, options={"backgroundIndex": False})
    node, main = folder / "node.c", folder / "main.c"
    client.open(node)
    (found,) = client.diagnostics(node, lambda items: items)
    assert found["range"]["start"]["line"] == CLOSING, found
    client.open(main)
    client.diagnostics(main)
    client.change(main, [delete_lines(line_of(MAIN, "node_set_parent"), 1)])
    assert client.diagnostics(node, lambda items: not items) == []
    client.change(main, [{"text": MAIN}])
    assert len(client.diagnostics(node, lambda items: items)) == 1
    client.close(main)
    client.change(node, [insert(0, "\n")])
    (found,) = client.diagnostics(node, lambda items: items)
    assert found["range"]["start"]["line"] == CLOSING + 1
    assert client.stop() == 0


def test_database_replaced_and_deleted(folder):
    make_program(folder)
    check(folder)
    client = connect(folder, options={"backgroundIndex": False})
    node, main = folder / "node.c", folder / "main.c"
    client.open(node)
    assert len(client.diagnostics(node, lambda items: items)) == 1
    main.write_text(MAIN.replace("  node_set_parent(b, a);\n", ""))
    check(folder)
    assert client.diagnostics(node, lambda items: not items) == []
    database = folder / ".cyclecheck" / "graph.db"
    database.write_bytes(b"no database at all" * 100)
    wait_for(lambda: "going on without the database" in client.read_log())
    client.change(node, [insert(0, "\n")])
    client.diagnostics(node)
    database.unlink()
    wait_for(lambda: "the database is gone" in client.read_log())
    client.change(node, [insert(0, "\n")])
    client.diagnostics(node)
    assert client.stop() == 0


def test_indexing(folder):
    make_program(folder)
    client = connect(folder)
    node = folder / "node.c"
    client.open(node)
    client.wait(lambda m: m.get("method") == "window/workDoneProgress/create")
    values = []

    def is_end(message):
        if message.get("method") == "$/progress":
            values.append(message["params"]["value"]["kind"])
        return values[-1:] == ["end"]
    client.wait(is_end)
    assert values[0] == "begin"
    assert len(client.diagnostics(node, lambda items: items)) == 1
    assert (folder / ".cyclecheck" / "graph.db").exists()
    (folder / "main.c").write_text(MAIN.replace("  node_set_parent(b, a);\n", ""))
    client.save(node)
    assert client.diagnostics(node, lambda items: not items) == []
    assert client.stop() == 0


def test_commands_replaced(folder):
    make_program(folder)
    text = NODE.replace("  n->parent = node_ref(parent);",
                        "#ifdef STRONG\n  n->parent = node_ref(parent);\n#else\n  n->parent = parent;\n#endif").replace(
                            "  node_unref(n->parent);", "#ifdef STRONG\n  node_unref(n->parent);\n#endif") + \
        MAIN.replace('#include "node.h"\n', "")
    node = folder / "node.c"
    node.write_text(text)
    client = connect(folder, options={"backgroundIndex": False})
    client.open(node)
    assert client.diagnostics(node) == []
    entry = {"directory": str(folder), "file": "node.c", "arguments": ["cc", "-DSTRONG", "-c", "node.c"]}
    commands = folder / "compile_commands.json"
    commands.write_text(json.dumps([entry]))
    client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": commands.as_uri(), "type": 2}]})
    assert len(client.diagnostics(node, lambda items: items)) == 1
    commands.write_text("[{")
    client.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": commands.as_uri(), "type": 2}]})
    client.change(node, [insert(0, "\n")])
    assert len(client.diagnostics(node, lambda items: items)) == 1
    assert client.stop() == 0


def test_outside_the_database(folder):
    """A file that no compile command names, in a project and in no folder at all."""
    for name in ("project", "elsewhere"):
        (folder / name).mkdir()
        make_program(folder / name, with_database=name == "project")
    check(folder / "project")
    client = connect(folder, folders=[folder / "project"], options={"backgroundIndex": False})
    text = ONE.replace("node", "item").replace("main(void)", "other(void)")
    for where in ("project", "elsewhere"):
        path = folder / where / "other.c"
        path.write_text(text)
        client.open(path)
        assert len(client.diagnostics(path, lambda items: items)) == 1, where
        client.change(path, [{"text": text.replace("  item_set_parent(b, a);\n", "")}])
        assert client.diagnostics(path, lambda items: not items) == []
    assert client.stop() == 0


def test_folders_come_and_go(folder):
    for name in ("first", "second"):
        (folder / name).mkdir()
        make_program(folder / name)
    client = connect(folder, folders=[folder / "first"], options={"backgroundIndex": False})
    described = [{"uri": (folder / name).as_uri(), "name": name} for name in ("first", "second")]
    client.notify("workspace/didChangeWorkspaceFolders", {"event": {"added": described[1:], "removed": described[:1]}})
    node, main = folder / "second" / "node.c", folder / "second" / "main.c"
    client.open(node)
    client.open(main)
    assert len(client.diagnostics(node, lambda items: items)) == 1
    assert client.stop() == 0


def test_two_folders(folder):
    for name in ("first", "second"):
        (folder / name).mkdir()
        make_program(folder / name)
        check(folder / name)
    second = folder / "second" / "main.c"
    second.write_text(MAIN.replace("  node_set_parent(b, a);\n", ""))
    check(folder / "second")
    client = connect(folder, folders=[folder / "first", folder / "second"], options={"backgroundIndex": False})
    for name, count in (("first", 1), ("second", 0)):
        node = folder / name / "node.c"
        client.open(node)
        assert len(client.diagnostics(node)) == count, name
    assert client.stop() == 0


INLINE = """#ifndef NODE_H
#define NODE_H
#include <stdlib.h>
struct node { int count; struct node *child, *parent; };
struct node *node_new(void);
void node_unref(struct node *n);
static inline struct node *node_ref(struct node *n) { n->count++; return n; }
static inline void node_set_child(struct node *n, struct node *child) { n->child = node_ref(child); }
static inline void node_set_parent(struct node *n, struct node *parent) {
  n->parent = node_ref(parent);
}
#endif
"""


def test_header(folder):
    """A header has no command: it is compiled as part of a file that includes it, unsaved text and all."""
    make_program(folder)
    header = folder / "node.h"
    header.write_text(INLINE)
    (folder / "node.c").write_text(NODE[:NODE.index("struct node *node_ref")] + NODE[NODE.index("void node_unref"):
                                                                                    NODE.index("void node_set_child")])
    for with_database in (True, False):
        if with_database:
            check(folder)
        client = connect(folder, options={"backgroundIndex": False, "settleDelay": 100})
        client.open(header)
        assert len(client.diagnostics(header, lambda items: items or not with_database)) == int(with_database)
        if not with_database:
            client.open(folder / "main.c")
            client.open(folder / "node.c")
            assert len(client.diagnostics(header, lambda items: items)) == 1
        client.change(header, [insert(0, "/* moved */\n")])
        (found,) = client.diagnostics(header, lambda items: items)
        assert found["range"]["start"]["line"] == line_of(INLINE, "n->parent =") + 1, found
        client.change(header, [{"text": INLINE.replace("n->parent = node_ref(parent)", "n->parent = parent")}])
        assert client.diagnostics(header, lambda items: not items) == []
        assert client.stop() == 0
        shutil.rmtree(folder / ".cyclecheck", ignore_errors=True)


def test_settings_and_baseline(folder):
    make_program(folder)
    check(folder)
    client = connect(folder, options={"backgroundIndex": False})
    node = folder / "node.c"
    client.open(node)
    assert len(client.diagnostics(node, lambda items: items)) == 1
    subprocess.run([TOOL, "baseline", "create"], cwd=folder, check=True, capture_output=True)
    client.notify("workspace/didChangeWatchedFiles", {"changes": []})
    assert client.diagnostics(node, lambda items: not items) == []
    os.unlink(folder / ".cyclecheck-baseline")
    client.notify("workspace/didChangeConfiguration", {"settings": {"cyclecheck": {"level": "note"}}})
    assert len(client.diagnostics(node, lambda items: items)) == 1
    assert client.stop() == 0


def test_settings_files(folder):
    """.cyclecheck.ini and the suppressions file silence as they do in check, and are read again when they change."""
    make_program(folder)
    check(folder)
    (folder / "quiet.txt").write_text("store-cycle node.c slot=node.parent  # not ours\n")
    client = connect(folder, options={"backgroundIndex": False, "suppressions": "quiet.txt"})
    node, settings = folder / "node.c", folder / ".cyclecheck.ini"
    client.open(node)
    assert client.diagnostics(node) == []

    def is_shown(count):
        client.notify("workspace/didChangeWatchedFiles", {"changes": []})
        client.diagnostics(node, lambda items: len(items) == count)
    (folder / "quiet.txt").write_text("append-cycle\n")
    is_shown(1)
    settings.write_text("[cyclecheck]\nchecks=*,-store-cycle\n")
    is_shown(0)
    settings.write_text("[cyclecheck]\nlevel=error\n")
    is_shown(1)
    client.notify("workspace/didChangeConfiguration", {"settings": {"suppressions": "more.txt"}})
    (folder / "more.txt").write_text("* fingerprint=12345678\nstore-cycle function=node_set_parent\n")
    is_shown(0)
    settings.write_text("[cyclecheck]\nsuppressions=quiet.txt\n")
    client.notify("workspace/didChangeConfiguration", {"settings": {"suppressions": ""}})
    is_shown(1)
    (folder / "quiet.txt").write_text("store-cycle type=node\n")
    is_shown(0)
    assert client.stop() == 0


run_tests(dict(globals()))
