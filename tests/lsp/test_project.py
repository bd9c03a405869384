"""Several files with a database: both sides of a cycle, replacement underneath, indexing, settings.

SPDX-License-Identifier: MIT
"""
import json
import os
import subprocess
import time

from support import MAIN, NODE, TOOL, connect, delete_lines, insert, line_of, make_program, run_tests

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
    client.notify("workspace/didChangeConfiguration", {"settings": {"cyclecheck": {"minConfidence": "high"}}})
    client.diagnostics(node)
    assert client.stop() == 0


run_tests(dict(globals()))
