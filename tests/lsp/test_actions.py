"""Code actions, hover, go to, lenses: what they offer, and that edits compile and are clean.

SPDX-License-Identifier: MIT
"""
import json
import subprocess
from pathlib import Path

from support import ONE, SOURCE, TOOL, connect, line_of, run_tests

CLOSING = line_of(ONE, "node_ref(parent);")
QUIET = {"backgroundIndex": False}


def open_one(folder, text=ONE, **options):
    path = folder / "one.c"
    path.write_text(text)
    client = connect(folder, options={**QUIET, **options})
    client.open(path)
    return client, path


def at(path, line, character=0):
    return {"textDocument": {"uri": path.as_uri()}, "position": {"line": line, "character": character}}


def actions_at(client, path, line):
    position = {"line": line, "character": 4}
    return client.request("textDocument/codeAction", {
        "textDocument": {"uri": path.as_uri()}, "range": {"start": position, "end": position},
        "context": {"diagnostics": []}})


def find(actions, title):
    (action,) = [action for action in actions if action["title"].startswith(title)]
    return action


def apply(text, edits):
    lines = text.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)

    def offset(position):
        return starts[position["line"]] + position["character"]
    for edit in sorted(edits, key=lambda edit: -offset(edit["range"]["start"])):
        text = text[:offset(edit["range"]["start"])] + edit["newText"] + text[offset(edit["range"]["end"]):]
    return text


def is_clean(path, text, *flags):
    path.write_text(text)
    subprocess.run(["cc", "-fsyntax-only", "-Wall", "-Werror", *flags, path.name], cwd=path.parent, check=True)
    result = subprocess.run([TOOL, "check", path.name, "--allow-incomplete", "--", *flags], cwd=path.parent,
                            capture_output=True, text=True)
    return result.returncode == 0, result.stdout + result.stderr


def test_silence(folder):
    client, path = open_one(folder)
    client.diagnostics(path)
    action = find(actions_at(client, path, CLOSING), "Silence")
    assert action["diagnostics"][0]["code"] == "store-cycle"
    text = apply(ONE, action["edit"]["changes"][path.as_uri()])
    assert "  // cyclecheck-ignore(store-cycle): reason\n  n->parent" in text, text
    client.change(path, [{"text": text}])
    assert client.diagnostics(path) == []
    assert client.stop() == 0
    clean, output = is_clean(path, text)
    assert clean, output


def test_weaken(folder):
    client, path = open_one(folder)
    client.diagnostics(path)
    action = find(actions_at(client, path, CLOSING), "Make ")
    text = apply(ONE, action["edit"]["changes"][path.as_uri()])
    assert "  n->parent = parent;\n" in text and "node_unref(n->parent)" not in text, text
    client.change(path, [{"text": text}])
    assert client.diagnostics(path) == []
    assert client.stop() == 0
    clean, output = is_clean(path, text)
    assert clean, output


OBJECTS = """#include <glib-object.h>
typedef struct { GObject object; GObject *view; } Doc;
typedef struct { GObjectClass type; } DocClass;
GType doc_get_type(void);
G_DEFINE_TYPE(Doc, doc, G_TYPE_OBJECT)
typedef struct { GObject object; GObject *doc; } View;
typedef struct { GObjectClass type; } ViewClass;
GType view_get_type(void);
G_DEFINE_TYPE(View, view, G_TYPE_OBJECT)
static void doc_finalize(GObject *object) {
  Doc *doc = (Doc *)object;
  g_clear_object(&doc->view);
  G_OBJECT_CLASS(doc_parent_class)->finalize(object);
}
static void doc_class_init(DocClass *type) { G_OBJECT_CLASS(type)->finalize = doc_finalize; }
static void doc_init(Doc *doc) { (void)doc; }
static void view_finalize(GObject *object) {
  View *view = (View *)object;
  g_clear_object(&view->doc);
  G_OBJECT_CLASS(view_parent_class)->finalize(object);
}
static void view_class_init(ViewClass *type) { G_OBJECT_CLASS(type)->finalize = view_finalize; }
static void view_init(View *view) { (void)view; }
int main(void) {
  Doc *doc = g_object_new(doc_get_type(), NULL);
  View *view = g_object_new(view_get_type(), NULL);
  doc->view = g_object_ref(G_OBJECT(view));
  view->doc = g_object_ref(G_OBJECT(doc));
  g_object_unref(view);
  g_object_unref(doc);
  return 0;
}
"""


def test_weak_pointer(folder):
    flags = subprocess.run(["pkg-config", "--cflags", "gobject-2.0"], capture_output=True, text=True).stdout.split()
    path = folder / "objects.c"
    path.write_text(OBJECTS)
    (folder / "compile_commands.json").write_text(json.dumps(
        [{"directory": str(folder), "file": path.name, "arguments": ["cc", *flags, "-c", path.name]}]))
    client = connect(folder, options=QUIET)
    client.open(path)
    (found,) = client.diagnostics(path, lambda items: items)
    action = find(actions_at(client, path, found["range"]["start"]["line"]), "Make ")
    text = apply(OBJECTS, action["edit"]["changes"][path.as_uri()])
    assert "g_set_weak_pointer(&" in text and "g_clear_weak_pointer(&" in text, text
    client.change(path, [{"text": text}])
    assert client.diagnostics(path, lambda items: not items) == []
    assert client.stop() == 0
    clean, output = is_clean(path, text, *flags)
    assert clean, output


def test_no_edit_where_it_is_not_safe(folder):
    twice = ONE.replace("  node_unref(n->parent);\n", "  node_unref(n->parent);\n  if (0)\n  node_unref(n->parent);\n")
    client, path = open_one(folder, twice)
    client.diagnostics(path)
    titles = [action["title"] for action in actions_at(client, path, line_of(twice, "node_ref(parent);"))]
    assert not [title for title in titles if title.startswith("Make")], titles
    assert actions_at(client, path, 0) == []
    assert client.stop() == 0


MODULE = """#include <Python.h>
typedef struct { PyObject_HEAD PyObject *callback, *handler; } Thing;
static int Thing_init(Thing *self, PyObject *args, PyObject *keywords) {
  PyObject *callback, *handler;
  (void)keywords;
  if (!PyArg_ParseTuple(args, "OO", &callback, &handler)) return -1;
  Py_INCREF(callback);
  Py_XSETREF(self->callback, callback);
  Py_INCREF(handler);
  Py_XSETREF(self->handler, handler);
  return 0;
}
static int Thing_traverse(@TRAVERSE@, visitproc visit, void *arg) {
@VISITS@  return 0;
}
static int Thing_clear(Thing *self) {
@CLEARS@  return 0;
}
static void Thing_dealloc(Thing *self) {
  PyObject_GC_UnTrack(self);
  Py_XDECREF(self->callback);
  Py_XDECREF(self->handler);
  Py_TYPE(self)->tp_free((PyObject *)self);
}
PyTypeObject Thing_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Thing",
    .tp_basicsize = sizeof(Thing),
    .tp_init = (initproc)Thing_init,
    .tp_new = PyType_GenericNew,
    .tp_dealloc = (destructor)Thing_dealloc,
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_traverse = (traverseproc)Thing_traverse,
    .tp_clear = (inquiry)Thing_clear,
};
"""
VARIANTS = (  # how the functions name their object
    ("Thing *self", "  Py_VISIT(self->callback);\n", "  Py_CLEAR(self->callback);\n"),
    ("PyObject *op", "  Thing *thing = (Thing *)op;\n  if (thing->callback)\n    Py_VISIT(thing->callback);\n",
     "  Py_CLEAR(self->callback);\n"),
    ("Thing *it", "  /* { */ Py_VISIT(it->handler);\n", "  if (1) {\n    Py_CLEAR(self->handler);\n  }\n"),
)


def python_flags():
    found = sorted(Path("/usr/include").glob("python3*/Python.h"))
    return [f"-I{found[-1].parent}" if found else f"-I{SOURCE}/rules/stubs"]


def test_add_visits(folder):
    for number, (parameter, visits, clears) in enumerate(VARIANTS):
        text = MODULE.replace("@TRAVERSE@", parameter).replace("@VISITS@", visits).replace("@CLEARS@", clears)
        own = folder / str(number)
        own.mkdir()
        path = own / "module.c"
        path.write_text(text)
        flags = python_flags()
        (own / "compile_commands.json").write_text(json.dumps(
            [{"directory": str(own), "file": path.name, "arguments": ["cc", *flags, "-c", path.name]}]))
        client = connect(own, options={**QUIET, "level": "note"})
        client.open(path)
        rules = sorted(item["code"] for item in client.diagnostics(path, lambda items: items))
        assert rules == ["clear-incomplete", "traverse-incomplete"], rules
        for function in ("Thing_traverse(", "Thing_clear("):
            action = find(actions_at(client, path, line_of(text, f"static int {function}")), "Add Py_")
            text = apply(text, action["edit"]["changes"][path.as_uri()])
            client.change(path, [{"text": text}])
            found = client.diagnostics(path)
        assert found == [], (text, found)
        assert client.stop() == 0
        clean, output = is_clean(path, text, *flags)
        assert clean, output


def test_commands(folder):
    client, path = open_one(folder)
    client.diagnostics(path)
    actions = actions_at(client, path, CLOSING)
    show, copy = find(actions, "Show the cycle")["command"], find(actions, "Copy as")["command"]
    steps = client.request("workspace/executeCommand", {"command": show["command"], "arguments": show["arguments"]})
    assert len(steps) >= 3 and all("range" in step and "message" in step for step in steps)
    entry = client.request("workspace/executeCommand", {"command": copy["command"], "arguments": copy["arguments"]})
    client.notify("exit", None)
    (folder / ".cyclecheck-baseline").write_text(entry)
    result = subprocess.run([TOOL, "check", "one.c", "--allow-incomplete"], cwd=folder, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def test_hover_and_other_edges(folder):
    client, path = open_one(folder)
    client.diagnostics(path)
    text = client.request("textDocument/hover", at(path, CLOSING, 6))["contents"]["value"]
    assert "node.parent" in text and "strong" in text and "store-cycle" in text, text
    text = client.request("textDocument/hover", at(path, line_of(ONE, "node_unref(n->child);"), 4))["contents"]["value"]
    assert "node.child" in text and "released at" in text, text
    (other,) = client.request("textDocument/references", at(path, CLOSING, 6))
    assert other["range"]["start"]["line"] == line_of(ONE, "node_ref(child);"), other
    assert client.request("textDocument/hover", at(path, 0)) is None
    assert client.request("textDocument/definition", at(path, 0)) == []
    assert client.stop() == 0


def test_lenses_and_hints(folder):
    params = {"range": {"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0}}}
    for is_on in (False, True):
        client, path = open_one(folder, codeLens=is_on, inlayHints=is_on)
        client.diagnostics(path)
        document = {"textDocument": {"uri": path.as_uri()}}
        lenses = client.request("textDocument/codeLens", document)
        hints = client.request("textDocument/inlayHint", {**document, **params})
        assert bool(lenses) == is_on and bool(hints) == is_on, (lenses, hints)
        assert not is_on or any("node.parent owns" in hint["label"] for hint in hints), hints
        assert client.stop() == 0


run_tests(dict(globals()))
