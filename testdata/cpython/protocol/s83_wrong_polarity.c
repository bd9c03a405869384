// A visit that succeeds ends the traversal: what follows is never visited.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  PyObject *converter, *connection;
} Result;

// expect(warning): traverse-incomplete does not visit 'connection'
static int Result_traverse(Result *self, visitproc visit, void *arg) {
  int r;
  if (self->converter) {
    if (!(r = visit(self->converter, arg)))
      return r;
  }
  if (self->connection)
    return visit(self->connection, arg);
  return 0;
}

static int Result_clear(Result *self) {
  Py_CLEAR(self->converter);
  Py_CLEAR(self->connection);
  return 0;
}

static void Result_dealloc(Result *self) {
  PyObject_GC_UnTrack(self);
  Result_clear(self);
  PyObject_GC_Del(self);
}

PyTypeObject Result_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Result",
    .tp_basicsize = sizeof(Result),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Result_dealloc,
    .tp_traverse = (traverseproc)Result_traverse,
    .tp_clear = (inquiry)Result_clear,
};
