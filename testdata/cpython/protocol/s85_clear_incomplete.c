// No clear function where a user can make a cycle of such objects; a clear function that misses a slot.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  PyObject *item, *more;
} Getter;

static int Getter_traverse(Getter *self, visitproc visit, void *arg) {
  Py_VISIT(self->item);
  Py_VISIT(self->more);
  return 0;
}

static void Getter_dealloc(Getter *self) {
  PyObject_GC_UnTrack(self);
  Py_XDECREF(self->item);
  Py_XDECREF(self->more);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

void getter_set(Getter *self, PyObject *item, PyObject *more) {
  Py_XSETREF(self->item, Py_NewRef(item));
  Py_XSETREF(self->more, Py_NewRef(more));
}

PyTypeObject Getter_Type = { // expect(note): clear-incomplete 'm.getter' owns 'item', 'more' and has no tp_clear
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.getter",
    .tp_basicsize = sizeof(Getter),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Getter_dealloc,
    .tp_traverse = (traverseproc)Getter_traverse,
};

static int Half_clear(Getter *self) { // expect(note): clear-incomplete Half_clear does not drop 'more'
  Py_CLEAR(self->item);
  return 0;
}

PyTypeObject Half_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.half",
    .tp_basicsize = sizeof(Getter),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Getter_dealloc,
    .tp_traverse = (traverseproc)Getter_traverse,
    .tp_clear = (inquiry)Half_clear,
};

typedef struct {
  PyObject_HEAD
  Getter *getter; /* set once, and a getter can be cleared */
} Iterator;

static int Iterator_traverse(Iterator *self, visitproc visit, void *arg) {
  Py_VISIT(self->getter);
  return 0;
}

static void Iterator_dealloc(Iterator *self) {
  PyObject_GC_UnTrack(self);
  Py_XDECREF(self->getter);
  PyObject_GC_Del(self);
}

PyTypeObject Iterator_Type = { // expect-not: clear-incomplete
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.iterator",
    .tp_basicsize = sizeof(Iterator),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Iterator_dealloc,
    .tp_traverse = (traverseproc)Iterator_traverse,
};

PyObject *iterator_new(Getter *getter) {
  Iterator *self = PyObject_GC_New(Iterator, &Iterator_Type);
  if (!self)
    return NULL;
  Py_INCREF(getter);
  self->getter = getter;
  PyObject_GC_Track(self);
  return (PyObject *)self;
}

typedef struct {
  PyObject_HEAD
  PyObject *busy; /* set and reset while it works, to what only this module makes */
} Connection;

static int Connection_traverse(Connection *self, visitproc visit, void *arg) {
  Py_VISIT(self->busy);
  return 0;
}

static void Connection_dealloc(Connection *self) {
  PyObject_GC_UnTrack(self);
  Py_CLEAR(self->busy);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

PyTypeObject Connection_Type = { // expect(note): clear-incomplete 'm.connection' owns 'busy' and has no tp_clear
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.connection",
    .tp_basicsize = sizeof(Connection),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Connection_dealloc,
    .tp_traverse = (traverseproc)Connection_traverse,
};

struct cursor {
  PyObject_HEAD
  Connection *connection;
};

void cursor_begin(struct cursor *self) {
  Py_INCREF(self);
  self->connection->busy = (PyObject *)self;
}
