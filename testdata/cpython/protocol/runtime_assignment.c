// A type that is filled while the program runs.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  PyObject *tab;
} Window;

static PyTypeObject WindowType;
static PyTypeObject GoodType;

static void Window_dealloc(PyObject *object) {
  Py_XDECREF(((Window *)object)->tab);
  PyObject_Free(object);
}

static int Good_traverse(PyObject *self, visitproc visit, void *arg) {
  Py_VISIT(((Window *)self)->tab);
  return 0;
}

static int Good_clear(PyObject *self) {
  Py_CLEAR(((Window *)self)->tab);
  return 0;
}

static void Good_dealloc(PyObject *self) {
  PyObject_GC_UnTrack(self);
  Good_clear(self);
  PyObject_GC_Del(self);
}

void window_set(Window *self, PyObject *tab) {
  Py_XSETREF(self->tab, Py_NewRef(tab));
}

int init_types(void) {
  WindowType.tp_name = "vim.window";
  WindowType.tp_basicsize = sizeof(Window);
  WindowType.tp_flags = Py_TPFLAGS_DEFAULT; // expect(warning): collector-missing 'vim.window' owns 'tab'
  WindowType.tp_dealloc = Window_dealloc;
  GoodType.tp_name = "vim.good";
  GoodType.tp_basicsize = sizeof(Window);
  GoodType.tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC;
  GoodType.tp_dealloc = Good_dealloc;
  GoodType.tp_traverse = Good_traverse;
  GoodType.tp_clear = Good_clear;
  return PyType_Ready(&WindowType) | PyType_Ready(&GoodType);
}
