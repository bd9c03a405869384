"""A program too large to be analysed at every key: quick answers first, and in the end what a fresh check says.

SPDX-License-Identifier: MIT
"""
import json
import subprocess
import time

from support import TOOL, connect, delete_lines, insert, line_of, run_tests

KINDS = 500
CYCLES = (3, 77)  # kinds whose parents are set
KIND = """struct k{0} {{ int count; struct k{0} *child; struct k{0} *parent; }};
struct k{0} *k{0}_new(void) {{ struct k{0} *n = calloc(1, sizeof *n); n->count = 1; return n; }}
struct k{0} *k{0}_ref(struct k{0} *n) {{ n->count++; return n; }}
void k{0}_unref(struct k{0} *n) {{
  if (!n || --n->count > 0) return;
  k{0}_unref(n->child);
  k{0}_unref(n->parent);
  free(n);
}}
void k{0}_set_child(struct k{0} *n, struct k{0} *child) {{
  n->child = k{0}_ref(child);
}}
void k{0}_set_parent(struct k{0} *n, struct k{0} *parent) {{
  n->parent = k{0}_ref(parent);
}}
void k{0}_use(void) {{
  struct k{0} *a = k{0}_new(), *b = k{0}_new();
  k{0}_set_child(a, b);
{1}  k{0}_unref(b);
  k{0}_unref(a);
}}
"""


def make_text(kinds=range(KINDS)):
    return "#include <stdlib.h>\n" + "".join(
        KIND.format(number, f"  k{number}_set_parent(b, a);\n" if number in CYCLES else "") for number in kinds)


def make_program(folder):
    entries = []
    for number in range(2):
        name = f"part{number}.c"
        (folder / name).write_text(make_text(range(number * KINDS // 2, (number + 1) * KINDS // 2)))
        entries.append({"directory": str(folder), "file": name, "arguments": ["cc", "-c", name]})
    (folder / "compile_commands.json").write_text(json.dumps(entries))
    (folder / ".cyclecheck.ini").write_text("")
    check(folder)
    return folder / "part0.c"


def check(folder, *options):
    subprocess.run([TOOL, "check", "-q", "--fail-on=never", "--format=json:found.json", *options], cwd=folder, check=True,
                   capture_output=True)
    return json.loads((folder / "found.json").read_text())["findings"]


def fresh(path, text):
    """What a check of the text says, in a database of its own: line, rule, message."""
    path.write_text(text)
    found = check(path.parent, "--db=fresh.db", "--no-cache")
    return sorted((f["line"], f["rule"], f["message"]) for f in found if f["file"] == path.name)


def shown(client, path):
    return sorted((d["range"]["start"]["line"] + 1, d["code"], d["message"].split("\nfix: ")[0])
                  for d in client.shown[path.as_uri()])


def wait_settled(client, before):
    deadline = time.monotonic() + 60
    while client.count_in_log(", settled") == before:
        assert time.monotonic() < deadline, "it does not settle"
        client.listen(0.05)
    client.listen(0.3)


def replace_line(text, part, new):
    line = line_of(text, part)
    lines = text.split("\n")
    lines[line] = new
    return "\n".join(lines), [delete_lines(line, 1), insert(line, new + "\n")]


def steps(text):
    """(text, changes) of one edit after the other."""
    yield "/* moved */\n\n" + text, [insert(0, "/* moved */\n\n")]
    yield text, [delete_lines(0, 2)]
    line = line_of(text, "void k9_use(void)") + 3  # closes another one
    lines = text.split("\n")
    lines.insert(line, "  k9_set_parent(b, a);")
    closed = "\n".join(lines)
    yield closed, [insert(line, "  k9_set_parent(b, a);\n")]
    weak, changes = replace_line(closed, "n->parent = k3_ref(parent);", "  n->parent = parent;")
    yield weak, changes
    clean, changes = replace_line(weak, "k3_unref(n->parent);", "")
    yield clean, changes
    grown, changes = replace_line(clean, "struct k9 {", "struct k9 { int before, count; struct k9 *child, *more, *parent; };")
    yield grown, changes
    half = grown + "struct half { struct half *next; int"
    yield half, [{"text": half}]
    more = grown + KIND.format("_new", "  k_new_set_parent(b, a);\n")
    yield more, [{"text": more}]
    gone, changes = replace_line(more, "k77_set_parent(b, a);", "")
    yield gone, changes
    yield text, [{"text": text}]


def test_settled_is_what_check_says(folder):
    path = make_program(folder)
    text = path.read_text()
    client = connect(folder, arguments=["-vv"], options={"backgroundIndex": False, "settleDelay": 200})
    before = client.count_in_log(", settled")
    client.open(path)
    wait_settled(client, before)
    assert len(shown(client, path)) == 2, shown(client, path)
    for number, (edited, changes) in enumerate(steps(text)):
        before = client.count_in_log(", settled")
        client.change(path, changes)
        wait_settled(client, before)
        assert shown(client, path) == fresh(path, edited), (number, shown(client, path), fresh(path, edited))
    assert client.count_in_log(", for now") > 0, "every edit was analysed as a whole"
    assert client.stop() == 0


def test_quick_answers(folder):
    """Before anything settles: findings move, go with the code that made them, and come with what closes them."""
    path = make_program(folder)
    text = path.read_text()
    client = connect(folder, arguments=["-vv"], options={"backgroundIndex": False, "settleDelay": 60000})
    client.open(path)
    assert len(client.diagnostics(path)) == 2  # of the database
    deadline = time.monotonic() + 60
    line = line_of(text, "void k9_use(void)") + 3
    while True:  # until the first analysis is there
        client.change(path, [insert(line, "  k9_set_parent(b, a);\n")])
        found = client.diagnostics(path)
        if len(found) == 3:
            break
        assert time.monotonic() < deadline, "nothing is run again"
        client.change(path, [delete_lines(line, 1)])
        client.diagnostics(path)
    client.change(path, [insert(0, "/* moved */\n")])
    lines = sorted(d["range"]["start"]["line"] for d in client.diagnostics(path))
    closing = sorted(line_of(text, f"n->parent = k{kind}_ref(parent);") for kind in (3, 9, 77))
    assert [later - earlier for later, earlier in zip(lines, closing)] == [1, 1, 2], (lines, closing)
    client.change(path, [delete_lines(line + 1, 1)])
    assert len(client.diagnostics(path)) == 2
    client.change(path, [insert(0, "struct fresh { struct fresh *self; int count; };\n")])
    assert len(client.diagnostics(path)) == 2
    assert client.stop() == 0


run_tests(dict(globals()))
