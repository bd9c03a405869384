/* cpython-object.h: CPython's objects, counts, types, memory and collector; 3.11 and the names of 3.12 to 3.14.
 * SPDX-License-Identifier: MIT
 *
 * Checked: CPython 3.11, Python.h
 * Covers: counts, types, allocation, visiting and clearing */
#include "cyclecheck.h"

typedef __INTPTR_TYPE__ Py_ssize_t;
typedef Py_ssize_t Py_hash_t;

/* Every PyObject may be a list, a dict or an instance; the collector visits and clears those. */
typedef struct _object PyObject CYC_REFCOUNTED(Py_INCREF, Py_DECREF) CYC_GENERIC CYC_COLLECTED;
struct _object {
  Py_ssize_t ob_refcnt CYC_COUNT;
  struct _typeobject *ob_type;
};
typedef struct {
  PyObject ob_base;
  Py_ssize_t ob_size;
} PyVarObject;

/* objects that hold no others */
typedef struct _longobject PyLongObject CYC_BASE(PyObject) CYC_ATOMIC;
typedef struct PyFloatObject PyFloatObject CYC_BASE(PyObject) CYC_ATOMIC;
typedef struct PyComplexObject PyComplexObject CYC_BASE(PyObject) CYC_ATOMIC;
typedef struct PyBytesObject PyBytesObject CYC_BASE(PyObject) CYC_ATOMIC;
typedef struct PyByteArrayObject PyByteArrayObject CYC_BASE(PyObject) CYC_ATOMIC;
typedef struct PyUnicodeObject PyUnicodeObject CYC_BASE(PyObject) CYC_ATOMIC;
typedef struct PyStringObject PyStringObject CYC_BASE(PyObject) CYC_ATOMIC; /* Python 2 */
typedef struct PyIntObject PyIntObject CYC_BASE(PyObject) CYC_ATOMIC;       /* Python 2 */
typedef struct _PyWeakReference PyWeakReference CYC_BASE(PyObject) CYC_WEAK_TYPE;
typedef struct PyCapsule PyCapsule CYC_BASE(PyObject); /* the collector never looks inside */
extern PyObject _Py_NoneStruct CYC_ATOMIC, _Py_NotImplementedStruct CYC_ATOMIC, _Py_EllipsisObject CYC_ATOMIC;
extern PyLongObject _Py_TrueStruct CYC_ATOMIC, _Py_FalseStruct CYC_ATOMIC;

/* a filled Py_buffer owns its exporter until PyBuffer_Release */
typedef struct {
  void *buf;
  PyObject *obj CYC_STRONG;
  Py_ssize_t len, itemsize;
  int readonly, ndim;
  char *format;
  Py_ssize_t *shape, *strides, *suboffsets;
  void *internal;
} Py_buffer;

/* ---- types: whose slots run when ---- */
typedef struct _typeobject PyTypeObject CYC_BASE(PyObject);
typedef int (*visitproc)(PyObject *object CYC_VISITS, void *arg);
typedef int (*traverseproc)(PyObject *self, visitproc visit, void *arg);
typedef int (*inquiry)(PyObject *self);
typedef void (*destructor)(PyObject *self);
typedef void (*freefunc)(void *memory CYC_FREES);
typedef PyObject *(*allocfunc)(PyTypeObject *type CYC_TYPE_ARGUMENT, Py_ssize_t n) CYC_NEW CYC_FRESH CYC_ZEROED;
typedef PyObject *(*newfunc)(PyTypeObject *type CYC_TYPE_ARGUMENT, PyObject *args, PyObject *kwargs) CYC_NEW;
typedef int (*initproc)(PyObject *self, PyObject *args, PyObject *kwargs);
struct _typeobject {
  PyVarObject ob_base;
  const char *tp_name;
  Py_ssize_t tp_basicsize, tp_itemsize;
  destructor tp_dealloc CYC_FINALIZER;
  Py_ssize_t tp_vectorcall_offset;
  void *tp_getattr, *tp_setattr, *tp_as_async, *tp_repr;
  void *tp_as_number, *tp_as_sequence, *tp_as_mapping;
  void *tp_hash, *tp_call, *tp_str, *tp_getattro, *tp_setattro, *tp_as_buffer;
  unsigned long tp_flags;
  const char *tp_doc;
  traverseproc tp_traverse CYC_TRAVERSE;
  inquiry tp_clear CYC_CLEAR;
  void *tp_richcompare;
  Py_ssize_t tp_weaklistoffset;
  void *tp_iter, *tp_iternext, *tp_methods, *tp_members, *tp_getset;
  PyTypeObject *tp_base CYC_STRONG;
  PyObject *tp_dict CYC_STRONG;
  void *tp_descr_get, *tp_descr_set;
  Py_ssize_t tp_dictoffset;
  initproc tp_init;
  allocfunc tp_alloc CYC_NEW CYC_FRESH CYC_ZEROED;
  newfunc tp_new CYC_NEW;
  freefunc tp_free;
  inquiry tp_is_gc;
  PyObject *tp_bases CYC_STRONG, *tp_mro CYC_STRONG, *tp_cache, *tp_subclasses, *tp_weaklist;
  destructor tp_del CYC_FINALIZER;
  unsigned tp_version_tag;
  destructor tp_finalize CYC_FINALIZER;
  void *tp_vectorcall;
};

typedef struct PyType_Spec PyType_Spec;
typedef struct PyModuleDef PyModuleDef;
typedef struct _IO_FILE FILE;
typedef __SIZE_TYPE__ size_t;
typedef struct PyObjectArenaAllocator PyObjectArenaAllocator;
typedef int PyMemAllocatorDomain;
typedef struct PyMemAllocatorEx PyMemAllocatorEx;

/* ---- object.h ---- */
int Py_Is(PyObject *x, PyObject *y) CYC_NO_EFFECT;
Py_ssize_t Py_REFCNT(PyObject *ob) CYC_NO_EFFECT;
PyTypeObject *Py_TYPE(PyObject *ob) CYC_BORROWED;
Py_ssize_t Py_SIZE(PyObject *ob) CYC_NO_EFFECT;
int Py_IS_TYPE(PyObject *ob, PyTypeObject *type) CYC_NO_EFFECT;
void Py_SET_REFCNT(PyObject *ob, Py_ssize_t refcnt) CYC_NO_EFFECT;
void Py_SET_TYPE(PyObject *ob, PyTypeObject *type) CYC_NO_EFFECT;
void Py_SET_SIZE(PyVarObject *ob, Py_ssize_t size) CYC_NO_EFFECT;
PyObject *PyType_FromSpec(PyType_Spec *p) CYC_NEW;
PyObject *PyType_FromSpecWithBases(PyType_Spec *p, PyObject *object) CYC_NEW;
void *PyType_GetSlot(PyTypeObject *type, int p) CYC_BORROWED;
PyObject *PyType_FromModuleAndSpec(PyObject *object1, PyType_Spec *p, PyObject *object2) CYC_NEW;
PyObject *PyType_GetModule(PyTypeObject *type) CYC_BORROWED;
void *PyType_GetModuleState(PyTypeObject *type) CYC_BORROWED;
PyObject *PyType_GetName(PyTypeObject *type) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyType_GetQualName(PyTypeObject *type) CYC_NEW CYC_CREATES(PyUnicodeObject);
int PyType_IsSubtype(PyTypeObject *type1, PyTypeObject *type2) CYC_NO_EFFECT;
int PyObject_TypeCheck(PyObject *ob, PyTypeObject *type) CYC_NO_EFFECT;
unsigned long PyType_GetFlags(PyTypeObject *type) CYC_NO_EFFECT;
int PyType_Ready(PyTypeObject *type) CYC_NO_EFFECT;
PyObject *PyType_GenericAlloc(PyTypeObject *type CYC_TYPE_ARGUMENT, Py_ssize_t n) CYC_NEW CYC_FRESH CYC_ZEROED;
PyObject *PyType_GenericNew(PyTypeObject *type CYC_TYPE_ARGUMENT, PyObject *object1, PyObject *object2) CYC_NEW
    CYC_FRESH CYC_ZEROED;
void PyType_Modified(PyTypeObject *type) CYC_NO_EFFECT;
PyObject *PyObject_Repr(PyObject *object) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyObject_Str(PyObject *object) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyObject_ASCII(PyObject *object) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyObject_Bytes(PyObject *object) CYC_NEW CYC_CREATES(PyBytesObject);
PyObject *PyObject_RichCompare(PyObject *object1, PyObject *object2, int p) CYC_NEW;
int PyObject_RichCompareBool(PyObject *object1, PyObject *object2, int p) CYC_NO_EFFECT;
PyObject *PyObject_GetAttrString(PyObject *object, const char *text CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
int PyObject_SetAttrString(PyObject *object1 CYC_HOLDER, const char *text CYC_KEY, PyObject *object2 CYC_HELD)
    CYC_KEYED CYC_SUCCESS_ZERO;
int PyObject_HasAttrString(PyObject *object, const char *text) CYC_NO_EFFECT;
PyObject *PyObject_GetAttr(PyObject *object1, PyObject *object2 CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
int PyObject_SetAttr(PyObject *object1 CYC_HOLDER, PyObject *object2 CYC_KEY, PyObject *object3 CYC_HELD) CYC_KEYED
    CYC_SUCCESS_ZERO;
int PyObject_HasAttr(PyObject *object1, PyObject *object2) CYC_NO_EFFECT;
PyObject *PyObject_SelfIter(PyObject *object CYC_RETAIN) CYC_RETURNS(0);
PyObject *PyObject_GenericGetAttr(PyObject *object1, PyObject *object2 CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
int PyObject_GenericSetAttr(PyObject *object1 CYC_HOLDER, PyObject *object2 CYC_KEY, PyObject *object3 CYC_HELD)
    CYC_KEYED CYC_SUCCESS_ZERO;
int PyObject_GenericSetDict(PyObject *object1, PyObject *object2, void *p) CYC_NO_EFFECT;
Py_hash_t PyObject_Hash(PyObject *object) CYC_NO_EFFECT;
Py_hash_t PyObject_HashNotImplemented(PyObject *object) CYC_NO_EFFECT;
int PyObject_IsTrue(PyObject *object) CYC_NO_EFFECT;
int PyObject_Not(PyObject *object) CYC_NO_EFFECT;
int PyCallable_Check(PyObject *object) CYC_NO_EFFECT;
void PyObject_ClearWeakRefs(PyObject *object) CYC_NO_EFFECT;
PyObject *PyObject_Dir(PyObject *object) CYC_NEW;
int Py_ReprEnter(PyObject *object) CYC_NO_EFFECT;
void Py_ReprLeave(PyObject *object) CYC_NO_EFFECT;
void _Py_Dealloc(PyObject *object CYC_FREES);
void Py_IncRef(PyObject *object CYC_RETAIN);
void Py_DecRef(PyObject *object CYC_RELEASE);
void _Py_IncRef(PyObject *object CYC_RETAIN);
void _Py_DecRef(PyObject *object CYC_RELEASE);
void Py_INCREF(PyObject *op CYC_RETAIN);
void Py_DECREF(PyObject *op CYC_RELEASE);
void Py_XINCREF(PyObject *op CYC_RETAIN);
void Py_XDECREF(PyObject *op CYC_RELEASE);
PyObject *Py_NewRef(PyObject *obj CYC_RETAIN) CYC_RETURNS(0);
PyObject *Py_XNewRef(PyObject *obj CYC_RETAIN) CYC_RETURNS(0);
PyObject *_Py_NewRef(PyObject *obj CYC_RETAIN) CYC_RETURNS(0);
PyObject *_Py_XNewRef(PyObject *obj CYC_RETAIN) CYC_RETURNS(0);
int Py_IsNone(PyObject *x) CYC_NO_EFFECT;
PyObject *_PyType_Lookup(PyTypeObject *type, PyObject *object) CYC_BORROWED;
PyObject *PyType_GetModuleByDef(PyTypeObject *type, PyModuleDef *p) CYC_BORROWED;
int PyObject_Print(PyObject *object, FILE *p1, int p2) CYC_NO_EFFECT;
PyObject **_PyObject_GetDictPtr(PyObject *object) CYC_BORROWED CYC_FIELD_OF(0);
void PyObject_CallFinalizer(PyObject *object) CYC_NO_EFFECT;
int PyObject_CallFinalizerFromDealloc(PyObject *object) CYC_NO_EFFECT;
int PyType_HasFeature(PyTypeObject *type, unsigned long feature) CYC_NO_EFFECT;
int PyType_Check(PyObject *op) CYC_NO_EFFECT;
int PyType_CheckExact(PyObject *op) CYC_NO_EFFECT;

/* ---- objimpl.h ---- */
void *PyObject_Malloc(size_t size) CYC_ALLOCATES;
void *PyObject_Calloc(size_t nelem, size_t elsize) CYC_ALLOCATES CYC_ZEROED;
void *PyObject_Realloc(void *ptr, size_t new_size) CYC_ALLOCATES CYC_RETURNS(0);
void PyObject_Free(void *ptr CYC_FREES);
PyObject *PyObject_Init(PyObject *object, PyTypeObject *type CYC_TYPE_ARGUMENT) CYC_RETURNS(0) CYC_NEW;
PyVarObject *PyObject_InitVar(PyVarObject *p, PyTypeObject *type CYC_TYPE_ARGUMENT, Py_ssize_t n) CYC_RETURNS(0)
    CYC_NEW;
PyObject *_PyObject_New(PyTypeObject *type CYC_TYPE_ARGUMENT) CYC_NEW CYC_FRESH;
PyVarObject *_PyObject_NewVar(PyTypeObject *type CYC_TYPE_ARGUMENT, Py_ssize_t n) CYC_NEW CYC_FRESH;
Py_ssize_t PyGC_Collect(void) CYC_NO_EFFECT;
PyVarObject *_PyObject_GC_Resize(PyVarObject *p, Py_ssize_t n) CYC_RETURNS(0);
PyObject *_PyObject_GC_New(PyTypeObject *type CYC_TYPE_ARGUMENT) CYC_NEW CYC_FRESH;
PyVarObject *_PyObject_GC_NewVar(PyTypeObject *type CYC_TYPE_ARGUMENT, Py_ssize_t n) CYC_NEW CYC_FRESH;
void PyObject_GC_Track(void *p) CYC_NO_EFFECT;
void PyObject_GC_UnTrack(void *p) CYC_NO_EFFECT;
void PyObject_GC_Del(void *p CYC_FREES);
int PyObject_GC_IsTracked(PyObject *object) CYC_NO_EFFECT;
int PyObject_GC_IsFinalized(PyObject *object) CYC_NO_EFFECT;
void PyObject_GetArenaAllocator(PyObjectArenaAllocator *allocator) CYC_NO_EFFECT;
void PyObject_SetArenaAllocator(PyObjectArenaAllocator *allocator) CYC_NO_EFFECT;
int PyObject_IS_GC(PyObject *obj) CYC_NO_EFFECT;
int PyType_SUPPORTS_WEAKREFS(PyTypeObject *type) CYC_NO_EFFECT;
PyObject **PyObject_GET_WEAKREFS_LISTPTR(PyObject *op) CYC_NO_EFFECT;

/* ---- pymem.h ---- */
void *PyMem_Malloc(size_t size) CYC_ALLOCATES;
void *PyMem_Calloc(size_t nelem, size_t elsize) CYC_ALLOCATES CYC_ZEROED;
void *PyMem_Realloc(void *ptr, size_t new_size) CYC_ALLOCATES CYC_RETURNS(0);
void PyMem_Free(void *ptr CYC_FREES);
void *PyMem_RawMalloc(size_t size) CYC_ALLOCATES;
void *PyMem_RawCalloc(size_t nelem, size_t elsize) CYC_ALLOCATES CYC_ZEROED;
void *PyMem_RawRealloc(void *ptr, size_t new_size) CYC_ALLOCATES CYC_RETURNS(0);
void PyMem_RawFree(void *ptr CYC_FREES);
void PyMem_GetAllocator(PyMemAllocatorDomain domain, PyMemAllocatorEx *allocator) CYC_NO_EFFECT;
void PyMem_SetAllocator(PyMemAllocatorDomain domain, PyMemAllocatorEx *allocator) CYC_NO_EFFECT;

/* ---- pybuffer.h ---- */
int PyObject_CheckBuffer(PyObject *obj) CYC_NO_EFFECT;
int PyObject_GetBuffer(PyObject *obj CYC_HELD, Py_buffer *view CYC_HOLDER, int flags) CYC_SUCCESS_ZERO;
void *PyBuffer_GetPointer(const Py_buffer *view, const Py_ssize_t *indices) CYC_NO_EFFECT;
Py_ssize_t PyBuffer_SizeFromFormat(const char *format) CYC_NO_EFFECT;
int PyBuffer_ToContiguous(void *buf, const Py_buffer *view, Py_ssize_t len, char order) CYC_NO_EFFECT;
int PyBuffer_FromContiguous(const Py_buffer *view, const void *buf, Py_ssize_t len, char order) CYC_NO_EFFECT;
int PyObject_CopyData(PyObject *dest, PyObject *src) CYC_NO_EFFECT;
int PyBuffer_IsContiguous(const Py_buffer *view, char fort) CYC_NO_EFFECT;
void PyBuffer_FillContiguousStrides(int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char fort)
    CYC_NO_EFFECT;
int PyBuffer_FillInfo(Py_buffer *view CYC_HOLDER, PyObject *o CYC_HELD, void *buf, Py_ssize_t len, int readonly,
    int flags) CYC_SUCCESS_ZERO;
void PyBuffer_Release(Py_buffer *view CYC_DROPS);

/* ---- macros ---- */
void Py_CLEAR(PyObject **slot CYC_CLEARS);
void Py_SETREF(PyObject **slot CYC_SLOT, PyObject *value CYC_REPLACES_PLAIN);
void Py_XSETREF(PyObject **slot CYC_SLOT, PyObject *value CYC_REPLACES_PLAIN);
void Py_VISIT(PyObject *object CYC_VISITS);
void _PyObject_GC_TRACK(PyObject *object) CYC_NO_EFFECT;
void _PyObject_GC_UNTRACK(PyObject *object) CYC_NO_EFFECT;
int PyObject_DelAttr(PyObject *object CYC_HOLDER, PyObject *name CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;
int PyObject_DelAttrString(PyObject *object CYC_HOLDER, const char *name CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;

/* ---- 3.12 to 3.14, from their documentation ---- */
void PyObject_ClearManagedDict(PyObject *object CYC_DROPS);
int PyObject_VisitManagedDict(PyObject *object CYC_VISITS, visitproc visit, void *arg);
void _PyObject_ClearManagedDict(PyObject *object CYC_DROPS);
int _PyObject_VisitManagedDict(PyObject *object CYC_VISITS, visitproc visit, void *arg);
int PyObject_GetOptionalAttr(PyObject *object, PyObject *name CYC_KEY, PyObject **result CYC_OUT_NEW);
int PyObject_GetOptionalAttrString(PyObject *object, const char *name CYC_KEY, PyObject **result CYC_OUT_NEW);
int PyObject_HasAttrWithError(PyObject *object, PyObject *name) CYC_NO_EFFECT;
int PyObject_HasAttrStringWithError(PyObject *object, const char *name) CYC_NO_EFFECT;
void *PyObject_GetTypeData(PyObject *object, PyTypeObject *type) CYC_BORROWED CYC_FIELD_OF(0);
void *PyObject_GetItemData(PyObject *object) CYC_BORROWED CYC_FIELD_OF(0);
PyObject *PyUnstable_Object_GC_NewWithExtraData(PyTypeObject *type CYC_TYPE_ARGUMENT, __SIZE_TYPE__ extra) CYC_NEW
    CYC_FRESH CYC_ZEROED;
PyObject *PyType_FromMetaclass(PyTypeObject *metaclass, PyObject *module, PyType_Spec *spec, PyObject *bases) CYC_NEW;
PyObject *PyType_GetDict(PyTypeObject *type) CYC_NEW;
PyObject *PyType_GetModuleName(PyTypeObject *type) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyType_GetFullyQualifiedName(PyTypeObject *type) CYC_NEW CYC_CREATES(PyUnicodeObject);
int PyType_GetBaseByToken(PyTypeObject *type, void *token, PyTypeObject **result CYC_OUT_NEW);
int PyType_Freeze(PyTypeObject *type) CYC_NO_EFFECT;
PyObject *Py_GetConstant(unsigned id) CYC_NEW CYC_CREATES(PyLongObject);
PyObject *Py_GetConstantBorrowed(unsigned id) CYC_BORROWED CYC_CREATES(PyLongObject);
int PyUnstable_EnableTryIncRef(PyObject *object) CYC_NO_EFFECT;
int PyUnstable_TryIncRef(PyObject *object CYC_RETAIN) CYC_SUCCESS_NONZERO;
