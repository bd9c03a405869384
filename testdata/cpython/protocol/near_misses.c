// What is right although it looks incomplete: a cursor, an interior pointer, a dict that replaces the base's.
// SPDX-License-Identifier: MIT
#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stddef.h>

struct entry {
  PyObject *key;
  Py_ssize_t hash;
};

typedef struct {
  PyObject_HEAD
  struct entry *table, *cursor;
  Py_ssize_t used;
} Set;

static int next_entry(Set *set, Py_ssize_t *position, struct entry **out) {
  if (*position >= set->used)
    return 0;
  *out = &set->table[(*position)++];
  return 1;
}

static int Set_traverse(Set *self, visitproc visit, void *arg) { // expect-not: traverse-incomplete
  Py_ssize_t position = 0;
  struct entry *entry = NULL;
  while (next_entry(self, &position, &entry))
    Py_VISIT(entry->key);
  return 0;
}

static int Set_clear(Set *self) {
  for (Py_ssize_t i = 0; i < self->used; i++)
    Py_CLEAR(self->table[i].key);
  return 0;
}

static void Set_dealloc(Set *self) {
  PyObject_GC_UnTrack(self);
  Set_clear(self);
  PyObject_GC_Del(self);
}

PyTypeObject Set_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Set",
    .tp_basicsize = sizeof(Set),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)Set_dealloc,
    .tp_traverse = (traverseproc)Set_traverse,
    .tp_clear = (inquiry)Set_clear,
};

typedef struct {
  PyObject_HEAD
  PyObject *dict;
} Root;

static int Root_traverse(Root *self, visitproc visit, void *arg) {
  Py_VISIT(self->dict);
  return 0;
}

static int Root_clear(Root *self) {
  Py_CLEAR(self->dict);
  return 0;
}

static void Root_dealloc(Root *self) {
  PyObject_GC_UnTrack(self);
  Root_clear(self);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

static PyTypeObject Root_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Root",
    .tp_basicsize = sizeof(Root),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_BASETYPE,
    .tp_dealloc = (destructor)Root_dealloc,
    .tp_traverse = (traverseproc)Root_traverse,
    .tp_clear = (inquiry)Root_clear,
    .tp_dictoffset = offsetof(Root, dict),
};

typedef struct {
  PyObject_HEAD
  int fd;
  PyObject *dict;
} File;

static int File_traverse(File *self, visitproc visit, void *arg) { // expect-not: traverse-incomplete
  Py_VISIT(self->dict);
  return 0;
}

static int File_clear(File *self) { // expect-not: clear-incomplete
  Py_CLEAR(self->dict);
  return 0;
}

static void File_dealloc(File *self) {
  PyObject_GC_UnTrack(self);
  File_clear(self);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

PyTypeObject File_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.File",
    .tp_basicsize = sizeof(File),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC,
    .tp_dealloc = (destructor)File_dealloc,
    .tp_traverse = (traverseproc)File_traverse,
    .tp_clear = (inquiry)File_clear,
    .tp_dictoffset = offsetof(File, dict),
    .tp_base = &Root_Type,
};

typedef struct {
  PyObject_HEAD
  PyObject *start;
} Range;

static void Range_dealloc(Range *self) {
  Py_DECREF(self->start);
  PyObject_Free(self);
}

static PyTypeObject Range_Type = { // expect-not: collector-missing
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Range",
    .tp_basicsize = sizeof(Range),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = (destructor)Range_dealloc,
};

static PyObject *range_make(PyObject *start) {
  Range *self = PyObject_New(Range, &Range_Type);
  if (!self)
    return NULL;
  self->start = start;
  return (PyObject *)self;
}

PyObject *range_new(PyObject *start) {
  PyObject *number = PyNumber_Index(start);
  return number ? range_make(number) : NULL;
}

/* Two types with one struct: only the one is made with an object of the caller's. */
typedef struct {
  PyObject_HEAD
  PyObject *dictionary;
} Stream;

static void Stream_dealloc(Stream *self) {
  Py_XDECREF(self->dictionary);
  PyObject_Free(self);
}

static PyTypeObject Compress_Type = { // expect(note): collector-missing 'dictionary'
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Compress",
    .tp_basicsize = sizeof(Stream),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = (destructor)Stream_dealloc,
};

static PyTypeObject Decompress_Type = { // expect(warning): collector-missing 'dictionary'
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Decompress",
    .tp_basicsize = sizeof(Stream),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = (destructor)Stream_dealloc,
};

static Stream *stream_make(PyTypeObject *type) {
  Stream *self = PyObject_New(Stream, type);
  if (self)
    self->dictionary = NULL;
  return self;
}

PyObject *compress_new(void) {
  return (PyObject *)stream_make(&Compress_Type);
}

PyObject *decompress_new(PyObject *dictionary) {
  Stream *self = stream_make(&Decompress_Type);
  if (self)
    self->dictionary = Py_XNewRef(dictionary);
  return (PyObject *)self;
}

/* The argument is replaced by a number before it is stored. */
PyObject *range_from_array(PyObject *const *arguments, Py_ssize_t n) {
  PyObject *start = n ? arguments[0] : NULL;
  if (!start)
    return NULL;
  start = PyNumber_Index(start);
  return start ? range_make(start) : NULL;
}

/* What another library counts is nothing to the collector. */
struct device;
void device_unref(struct device *device);

typedef struct {
  PyObject_HEAD
  struct device *device;
} Device;

static void Device_dealloc(Device *self) {
  device_unref(self->device);
  Py_TYPE(self)->tp_free((PyObject *)self);
}

PyTypeObject Device_Type = { // expect-not: collector-missing
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Device",
    .tp_basicsize = sizeof(Device),
    .tp_flags = Py_TPFLAGS_DEFAULT | Py_TPFLAGS_BASETYPE,
    .tp_dealloc = (destructor)Device_dealloc,
};

/* An iterator over a path, which holds nothing itself. */
typedef struct {
  PyObject_HEAD
  int length;
} Path;

static void Path_dealloc(Path *self) {
  PyObject_Free(self);
}

PyTypeObject Path_Type = { // expect-not: collector-missing
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Path",
    .tp_basicsize = sizeof(Path),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = (destructor)Path_dealloc,
};

typedef struct {
  PyObject_HEAD
  Path *path;
} PathIterator;

static void PathIterator_dealloc(PathIterator *self) {
  Py_XDECREF(self->path);
  PyObject_Free(self);
}

static PyTypeObject PathIterator_Type = { // expect(note): collector-missing 'path'
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.PathIterator",
    .tp_basicsize = sizeof(PathIterator),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_dealloc = (destructor)PathIterator_dealloc,
};

PyObject *path_iterate(PyObject *path) {
  PathIterator *self = PyObject_New(PathIterator, &PathIterator_Type);
  if (self)
    self->path = (Path *)Py_NewRef(path);
  return (PyObject *)self;
}

/* A type whose struct is a plain PyObject says nothing of slots for any object. */
PyTypeObject Singleton_Type = {
    PyVarObject_HEAD_INIT(NULL, 0).tp_name = "m.Singleton",
    .tp_basicsize = sizeof(PyObject),
    .tp_flags = Py_TPFLAGS_DEFAULT,
};
