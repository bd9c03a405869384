// A list in a ring of plain links, as a cache keeps it: links know their neighbours, only the walk releases
// them. (Neither type has GC support: that is another matter.)
#include <Python.h>

typedef struct lru_link {
  PyObject base;
  struct lru_link *prev, *next;
  PyObject *key;
} lru_link;

typedef struct {
  PyObject base;
  lru_link root;
  PyObject *links;
} lru_cache;

static PyTypeObject link_type;

static void extract_link(lru_link *link) {
  lru_link *before = link->prev;
  lru_link *after = link->next;
  before->next = link->next;
  after->prev = link->prev;
}

static void append_link(lru_cache *self, lru_link *link) {
  lru_link *root = &self->root;
  lru_link *last = root->prev;
  last->next = root->prev = link;
  link->prev = last;
  link->next = root;
}

PyObject *lru_get(lru_cache *self, PyObject *key);
PyObject *lru_get(lru_cache *self, PyObject *key) {
  lru_link *link = (lru_link *)PyDict_GetItemWithError(self->links, key);
  if (link != NULL) {
    extract_link(link);
    append_link(self, link);
    Py_INCREF(link->key);
    return link->key;
  }
  link = PyObject_New(lru_link, &link_type);
  if (link == NULL)
    return NULL;
  Py_INCREF(key);
  link->key = key;
  append_link(self, link);
  return (PyObject *)link;
}

void lru_reuse(lru_cache *self);
void lru_reuse(lru_cache *self) {
  lru_link *oldest = self->root.next;
  extract_link(oldest);
  append_link(self, oldest);
}

static lru_link *unlink_all(lru_cache *self) {
  lru_link *root = &self->root;
  lru_link *link = root->next;
  if (link == root)
    return NULL;
  root->prev->next = NULL;
  root->next = root->prev = root;
  return link;
}

void lru_clear(lru_cache *self);
void lru_clear(lru_cache *self) {
  lru_link *link = unlink_all(self);
  while (link != NULL) {
    lru_link *next = link->next;
    Py_DECREF(link);
    link = next;
  }
}

static void link_dealloc(lru_link *link) {
  Py_XDECREF(link->key);
  PyObject_Free(link);
}

// expect: collector-missing
static PyTypeObject link_type = {PyVarObject_HEAD_INIT(NULL, 0).tp_name = "lru_link",
                                 .tp_basicsize = sizeof(lru_link), .tp_dealloc = (destructor)link_dealloc};

static void cache_dealloc(lru_cache *self) {
  lru_link *list = unlink_all(self);
  while (list != NULL) {
    lru_link *next = list->next;
    Py_DECREF(list);
    list = next;
  }
  Py_XDECREF(self->links);
  PyObject_Free(self);
}

// expect: collector-missing
static PyTypeObject cache_type = {PyVarObject_HEAD_INIT(NULL, 0).tp_name = "lru_cache",
                                  .tp_basicsize = sizeof(lru_cache), .tp_dealloc = (destructor)cache_dealloc};

int lru_ready(void);
int lru_ready(void) {
  return PyType_Ready(&link_type) || PyType_Ready(&cache_type);
}
