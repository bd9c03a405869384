// The traverse function leaves out one slot; nested, delegated and hand-written visits count.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  PyObject *callback, *handler, *other;
  Py_buffer view;
  struct entry { PyObject *key; struct entry *next; } *entries;
  PyObject **items;
  Py_ssize_t count;
} Thing;

static int visit_items(Thing *self, visitproc visit, void *arg) {
  for (Py_ssize_t i = 0; i < self->count; i++)
    Py_VISIT(self->items[i]);
  return 0;
}

// expect(warning): traverse-incomplete Thing_traverse does not visit 'handler', which 'm.Thing' owns
static int Thing_traverse(Thing *self, visitproc visit, void *arg) {
  int error;
  Py_VISIT(self->callback);
  if (self->other && (error = visit(self->other, arg)) != 0)
    return error;
  for (struct entry *entry = self->entries; entry; entry = entry->next)
    Py_VISIT(entry->key);
  if ((error = visit_items(self, visit, arg)))
    return error;
  return self->view.obj ? visit(self->view.obj, arg) : 0;
}

static int Thing_clear(Thing *self) {
  PyObject *other = self->other;
  self->other = NULL;
  Py_XDECREF(other);
  Py_CLEAR(self->callback);
  Py_CLEAR(self->handler);
  for (struct entry *entry = self->entries; entry; entry = entry->next)
    Py_CLEAR(entry->key);
  for (Py_ssize_t i = 0; i < self->count; i++)
    Py_CLEAR(self->items[i]);
  PyBuffer_Release(&self->view);
  return 0;
}

static void Thing_dealloc(Thing *self) {
  PyObject_GC_UnTrack(self);
  Thing_clear(self);
  PyMem_Free(self->items);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

PyTypeObject Thing_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Thing",
    .tp_basicsize = sizeof(Thing),
    .tp_dealloc = (destructor)Thing_dealloc,
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_traverse = (traverseproc)Thing_traverse,
    .tp_clear = (inquiry)Thing_clear,
};

typedef struct {
  PyObject_HEAD
  PyObject *pieces; /* never seen outside, and only ever this list */
} Builder;

static int Builder_traverse(Builder *self, visitproc visit, void *arg) { // expect(note): traverse-incomplete 'pieces'
  (void)self, (void)visit, (void)arg;
  return 0;
}

static int Builder_clear(Builder *self) {
  Py_CLEAR(self->pieces);
  return 0;
}

static void Builder_dealloc(Builder *self) {
  PyObject_GC_UnTrack(self);
  Builder_clear(self);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

PyTypeObject Builder_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Builder",
    .tp_basicsize = sizeof(Builder),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Builder_dealloc,
    .tp_traverse = (traverseproc)Builder_traverse,
    .tp_clear = (inquiry)Builder_clear,
};

int builder_start(Builder *self) {
  self->pieces = PyList_New(0);
  return self->pieces ? 0 : -1;
}
