// Instances of heap types own their type: since Python 3.9 the traverse function visits it.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyObject_HEAD
  PyObject *memo;
} Scanner;

// expect(warning): traverse-incomplete scanner_traverse does not visit 'Py_TYPE(self)'
static int scanner_traverse(Scanner *self, visitproc visit, void *arg) {
  Py_VISIT(self->memo);
  return 0;
}

static int good_traverse(Scanner *self, visitproc visit, void *arg) { // expect-not: traverse-incomplete
  Py_VISIT(Py_TYPE(self));
  Py_VISIT(self->memo);
  return 0;
}

static int scanner_clear(Scanner *self) {
  Py_CLEAR(self->memo);
  return 0;
}

static void scanner_dealloc(Scanner *self) {
  PyTypeObject *type = Py_TYPE(self);
  PyObject_GC_UnTrack(self);
  scanner_clear(self);
  type->tp_free(self);
  Py_DECREF(type);
}

static PyType_Slot scanner_slots[] = {
    {Py_tp_dealloc, scanner_dealloc}, {Py_tp_traverse, scanner_traverse}, {Py_tp_clear, scanner_clear}, {0, NULL}};

PyType_Spec scanner_spec = {"m.Scanner", sizeof(Scanner), 0,
                            Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_BASETYPE, scanner_slots};

static PyType_Slot good_slots[] = {
    {Py_tp_dealloc, scanner_dealloc}, {Py_tp_traverse, good_traverse}, {Py_tp_clear, scanner_clear}, {0, NULL}};

PyType_Spec good_spec = {
    .name = "m.Good", .basicsize = sizeof(Scanner), .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC, .slots = good_slots};

static PyType_Slot plain_slots[] = {{Py_tp_doc, "nothing owned"}, {0, NULL}};

PyType_Spec plain_spec = { // expect(note): collector-missing its heap type
    .name = "m.Plain", .basicsize = sizeof(PyObject), .flags = Py_TPFLAGS_DEFAULT, .slots = plain_slots};

PyType_Spec immutable_spec = { // expect-not: collector-missing
    .name = "m.Immutable",
    .basicsize = sizeof(PyObject),
    .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_IMMUTABLETYPE,
    .slots = plain_slots};
