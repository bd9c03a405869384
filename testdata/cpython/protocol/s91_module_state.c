// Module state that owns a subclassable type, with and without m_traverse.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <structmember.h>

typedef struct {
  PyTypeObject *thing;
  PyObject *label; /* a str */
} state;

static PyType_Slot thing_slots[] = {{0, NULL}};
static PyType_Spec thing_spec = {.name = "m.Thing",
                                 .basicsize = sizeof(PyObject),
                                 .flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE | Py_TPFLAGS_IMMUTABLETYPE,
                                 .slots = thing_slots};

static int fill(PyObject *module) {
  state *s = PyModule_GetState(module);
  s->label = PyUnicode_FromString("label");
  s->thing = (PyTypeObject *)PyType_FromModuleAndSpec(module, &thing_spec, NULL);
  return s->thing ? 0 : -1;
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, fill}, {0, NULL}};

// expect(warning): module-state-untraversed the state of module 'm' owns 'thing', and the module has no m_traverse
PyModuleDef bad = {PyModuleDef_HEAD_INIT, .m_name = "m", .m_size = sizeof(state), .m_slots = slots};

static int good_traverse(PyObject *module, visitproc visit, void *arg) { // expect-not: module-state-untraversed
  state *s = PyModule_GetState(module);
  if (s)
    Py_VISIT(s->thing);
  return 0;
}

PyModuleDef good = {
    PyModuleDef_HEAD_INIT, .m_name = "g", .m_size = sizeof(state), .m_slots = slots, .m_traverse = good_traverse};
