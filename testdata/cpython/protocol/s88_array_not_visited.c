// An array of owned objects that the traverse function forgets.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  Py_ssize_t count;
  PyObject **items;
} Table;

static int Table_traverse(Table *self, visitproc visit, void *arg) { // expect(warning): traverse-incomplete 'items[]'
  (void)self, (void)visit, (void)arg;
  return 0;
}

static int Table_clear(Table *self) {
  for (Py_ssize_t i = 0; i < self->count; i++)
    Py_CLEAR(self->items[i]);
  return 0;
}

static void Table_dealloc(Table *self) {
  PyObject_GC_UnTrack(self);
  Table_clear(self);
  PyMem_Free(self->items);
  PyObject_GC_Del(self);
}

PyTypeObject Table_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Table",
    .tp_basicsize = sizeof(Table),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Table_dealloc,
    .tp_traverse = (traverseproc)Table_traverse,
    .tp_clear = (inquiry)Table_clear,
};
