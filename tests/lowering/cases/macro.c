/* Modelled macros stand as calls; the others are expanded. */
// modelled: Py_DECREF,Py_XDECREF,Py_CLEAR,Py_SETREF,Py_VISIT,retain,NEWREF,TWO,CAST_NODE,make_new,FIELD_OF
typedef struct object {
  struct object *field;
  long count;
} PyObject;
void dealloc(PyObject *object);
void retain(PyObject *object);
#define CAST(x) ((PyObject *)(x))
#define Py_DECREF(op) do { PyObject *_d = CAST(op); if (--_d->count == 0) dealloc(_d); } while (0)
#define Py_XDECREF(op) do { PyObject *_x = CAST(op); if (_x) Py_DECREF(_x); } while (0)
#define Py_CLEAR(op) do { PyObject *_t = CAST(op); if (_t) { (op) = 0; Py_DECREF(_t); } } while (0)
#define Py_SETREF(dst, src) do { PyObject *_t = CAST(dst); (dst) = (src); Py_DECREF(_t); } while (0)
#define Py_VISIT(op) do { if (op) { int vret = visit((op), arg); if (vret) return vret; } } while (0)
#define retain(o) (retain)(CAST(o))
#define NEWREF(o) ((retain)(o), (o))
#define TWO(a, b) retain(a); retain(b)
#define make_new(type, n) ((type *)allocate(sizeof(type), n))
#define CAST_NODE(o) ((PyObject *)check((o)))
#define FIELD_OF(o) (((PyObject *)(o))->field)
#define UNMODELLED(z) do { Py_CLEAR(z->field); Py_DECREF(z); } while (0)
#define SWAPPED(a, b) Py_SETREF((b)->field, a)
#define DEFINE(name) void name##_drop(PyObject *o) { Py_DECREF(o); }
void *allocate(unsigned long size, unsigned long n);
void *check(void *o);
int traverse(PyObject *self, int (*visit)(PyObject *, void *), void *arg) {
  Py_VISIT(self->field);
  return 0;
}
void slots(PyObject *self, PyObject *v) {
  Py_CLEAR(self->field);
  Py_SETREF(self->field, NEWREF(v));
  Py_SETREF(self->field,
            v->field /* a, b */);
}
void same_name(PyObject *v) { retain(v); }
void expanded(PyObject *self, PyObject *v) {
  UNMODELLED(self);
  SWAPPED(v, self);
}
void several(PyObject *self, PyObject *v) { TWO(self, v); }
void partial(PyObject *v) {
  NEWREF(v)->count = 1;
  CAST_NODE(v)->field = CAST_NODE(v->field);
  if (NEWREF(v) && v->field)
    Py_XDECREF(v);
}
PyObject *hidden_argument(void) { return make_new(PyObject, 1); }
DEFINE(thing)
PyObject *memory(PyObject *v) {
  FIELD_OF(v) = v;
  Py_CLEAR(FIELD_OF(v));
  FIELD_OF(v)->count++;
  return FIELD_OF(v);
}
