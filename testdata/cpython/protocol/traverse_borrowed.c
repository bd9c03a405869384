// Visits of what the object does not own: a back pointer, the list of weak references.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  PyObject *parent; /* borrowed */
  PyObject *value;
  PyObject *weakrefs;
} Node;

static int Node_traverse(Node *self, visitproc visit, void *arg) {
  Py_VISIT(self->parent); // expect(error): traverse-borrowed 'parent'
  Py_VISIT(self->value);  // expect-not: traverse-borrowed
  Py_VISIT(self->weakrefs); // expect(error): traverse-borrowed 'weakrefs'
  return 0;
}

static int Node_clear(Node *self) {
  Py_CLEAR(self->value);
  return 0;
}

static void Node_dealloc(Node *self) {
  PyObject_GC_UnTrack(self);
  Node_clear(self);
  PyObject_GC_Del(self);
}

void node_attach(Node *self, PyObject *parent) {
  self->parent = parent;
}

PyTypeObject Node_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Node",
    .tp_basicsize = sizeof(Node),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Node_dealloc,
    .tp_traverse = (traverseproc)Node_traverse,
    .tp_clear = (inquiry)Node_clear,
    .tp_weaklistoffset = offsetof(Node, weakrefs),
};
