/* cpython-containers.h: CPython's lists, dicts, tuples, sets, cells, weak references and what else holds objects.
 * SPDX-License-Identifier: MIT
 *
 * Checked: CPython 3.11, Python.h
 * Covers: lists, tuples, dictionaries, sets, weak references, structures
 * Gaps: PyModule_AddObject steals on success only and is taken to succeed */
#include "cyclecheck.h"

struct wrapperbase;
typedef long ssize_t;
typedef ssize_t Py_ssize_t;
typedef struct _object PyObject;
typedef struct PyListObject PyListObject;
typedef Py_ssize_t Py_hash_t;
typedef PyObject *(*PyCFunction)(PyObject *, PyObject *);
typedef struct PyMethodDef PyMethodDef;
typedef struct _typeobject PyTypeObject;
typedef struct PyMemberDef PyMemberDef;
typedef struct PyGetSetDef PyGetSetDef;
typedef struct Py_buffer Py_buffer;
typedef struct PyStructSequence_Desc PyStructSequence_Desc;
typedef void (*PyCapsule_Destructor)(PyObject *);
typedef struct _frame PyFrameObject;
typedef struct PyCodeObject PyCodeObject;
typedef struct _ts PyThreadState;

/* ---- listobject.h ---- */
PyObject *PyList_New(Py_ssize_t size) CYC_NEW CYC_FRESH CYC_ZEROED;
Py_ssize_t PyList_Size(PyObject *object) CYC_NO_EFFECT;
PyObject *PyList_GetItem(PyObject *object, Py_ssize_t n CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
int PyList_SetItem(PyObject *object1 CYC_HOLDER, Py_ssize_t n CYC_KEY, PyObject *object2 CYC_STOLEN) CYC_KEYED
    CYC_SUCCESS_ZERO;
int PyList_Insert(PyObject *object1 CYC_HOLDER, Py_ssize_t n, PyObject *object2 CYC_HELD) CYC_SUCCESS_ZERO;
int PyList_Append(PyObject *object1 CYC_HOLDER, PyObject *object2 CYC_HELD) CYC_SUCCESS_ZERO;
PyObject *PyList_GetSlice(PyObject *object CYC_COPIES_FROM, Py_ssize_t n1, Py_ssize_t n2) CYC_NEW CYC_FRESH;
int PyList_SetSlice(PyObject *object1 CYC_HOLDER CYC_DROPS, Py_ssize_t n1, Py_ssize_t n2,
    PyObject *object2 CYC_COPIES_FROM) CYC_SUCCESS_ZERO;
int PyList_Sort(PyObject *object) CYC_NO_EFFECT;
int PyList_Reverse(PyObject *object) CYC_NO_EFFECT;
PyObject *PyList_AsTuple(PyObject *object CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
PyObject *_PyList_Extend(PyListObject *p CYC_HOLDER, PyObject *object CYC_COPIES_FROM);
void PyList_SET_ITEM(PyObject *op CYC_HOLDER, Py_ssize_t index CYC_KEY, PyObject *value CYC_STOLEN);

/* ---- dictobject.h ---- */
PyObject *PyDict_New(void) CYC_NEW CYC_FRESH;
PyObject *PyDict_GetItem(PyObject *mp, PyObject *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyDict_GetItemWithError(PyObject *mp, PyObject *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
int PyDict_SetItem(PyObject *mp CYC_HOLDER, PyObject *key CYC_KEY CYC_HELD, PyObject *item CYC_HELD) CYC_KEYED
    CYC_SUCCESS_ZERO;
int PyDict_DelItem(PyObject *mp CYC_HOLDER, PyObject *key CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;
void PyDict_Clear(PyObject *mp CYC_DROPS);
int PyDict_Next(PyObject *mp, Py_ssize_t *pos, PyObject **key CYC_OUT_BORROWED, PyObject **value CYC_OUT_BORROWED);
PyObject *PyDict_Keys(PyObject *mp CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
PyObject *PyDict_Values(PyObject *mp CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
PyObject *PyDict_Items(PyObject *mp CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
Py_ssize_t PyDict_Size(PyObject *mp) CYC_NO_EFFECT;
PyObject *PyDict_Copy(PyObject *mp CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
int PyDict_Contains(PyObject *mp, PyObject *key) CYC_NO_EFFECT;
int PyDict_Update(PyObject *mp CYC_HOLDER, PyObject *other CYC_COPIES_FROM);
int PyDict_Merge(PyObject *mp CYC_HOLDER, PyObject *other CYC_COPIES_FROM, int override);
int PyDict_MergeFromSeq2(PyObject *d CYC_HOLDER, PyObject *seq2 CYC_COPIES_FROM, int override);
PyObject *PyDict_GetItemString(PyObject *dp, const char *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
int PyDict_SetItemString(PyObject *dp CYC_HOLDER, const char *key CYC_KEY, PyObject *item CYC_HELD) CYC_KEYED
    CYC_SUCCESS_ZERO;
int PyDict_DelItemString(PyObject *dp CYC_HOLDER, const char *key CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;
PyObject *PyObject_GenericGetDict(PyObject *object, void *p) CYC_NO_EFFECT;
PyObject *_PyDict_GetItem_KnownHash(PyObject *mp, PyObject *key CYC_KEY, Py_hash_t hash) CYC_BORROWED
    CYC_ELEMENT_OF(0);
PyObject *_PyDict_GetItemWithError(PyObject *dp, PyObject *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *_PyDict_GetItemStringWithError(PyObject *object, const char *text CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyDict_SetDefault(PyObject *mp CYC_HOLDER, PyObject *key CYC_KEY CYC_HELD, PyObject *defaultobj CYC_HELD)
    CYC_KEYED CYC_BORROWED CYC_ELEMENT_OF(0);
int _PyDict_SetItem_KnownHash(PyObject *mp CYC_HOLDER, PyObject *key CYC_KEY CYC_HELD, PyObject *item CYC_HELD,
    Py_hash_t hash) CYC_KEYED CYC_SUCCESS_ZERO;
int _PyDict_Next(PyObject *mp, Py_ssize_t *pos, PyObject **key CYC_OUT_BORROWED, PyObject **value CYC_OUT_BORROWED,
    Py_hash_t *hash);
PyObject *_PyDict_NewPresized(Py_ssize_t minused) CYC_NEW CYC_FRESH;
PyObject *_PyDict_Pop(PyObject *object1 CYC_HOLDER, PyObject *object2 CYC_KEY CYC_DROPS_KEY, PyObject *object3)
    CYC_NEW;

/* ---- odictobject.h ---- */
PyObject *PyODict_New(void) CYC_NEW CYC_FRESH;
int PyODict_SetItem(PyObject *od CYC_HOLDER, PyObject *key CYC_KEY CYC_HELD, PyObject *item CYC_HELD) CYC_KEYED
    CYC_SUCCESS_ZERO;
int PyODict_DelItem(PyObject *od CYC_HOLDER, PyObject *key CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;

/* ---- tupleobject.h ---- */
PyObject *PyTuple_New(Py_ssize_t size) CYC_NEW CYC_FRESH CYC_ZEROED;
Py_ssize_t PyTuple_Size(PyObject *object) CYC_NO_EFFECT;
PyObject *PyTuple_GetItem(PyObject *object, Py_ssize_t n CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
int PyTuple_SetItem(PyObject *object1 CYC_HOLDER, Py_ssize_t n CYC_KEY, PyObject *object2 CYC_STOLEN)
    CYC_SUCCESS_ZERO;
PyObject *PyTuple_GetSlice(PyObject *object CYC_COPIES_FROM, Py_ssize_t n1, Py_ssize_t n2) CYC_NEW CYC_FRESH;
PyObject *PyTuple_Pack(Py_ssize_t n, ...) CYC_NEW CYC_FRESH CYC_VARIADIC_HELD;
int _PyTuple_Resize(PyObject **object, Py_ssize_t n) CYC_NO_EFFECT;
Py_ssize_t PyTuple_GET_SIZE(PyObject *op) CYC_NO_EFFECT;
void PyTuple_SET_ITEM(PyObject *op CYC_HOLDER, Py_ssize_t index CYC_KEY, PyObject *value CYC_STOLEN);

/* ---- setobject.h ---- */
PyObject *PySet_New(PyObject *object CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
PyObject *PyFrozenSet_New(PyObject *object CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
int PySet_Add(PyObject *set CYC_HOLDER, PyObject *key CYC_HELD) CYC_SUCCESS_ZERO;
int PySet_Clear(PyObject *set CYC_DROPS);
int PySet_Contains(PyObject *anyset, PyObject *key) CYC_NO_EFFECT;
int PySet_Discard(PyObject *set CYC_HOLDER, PyObject *key CYC_DROPS_ITEM);
PyObject *PySet_Pop(PyObject *set CYC_HOLDER) CYC_NEW;
Py_ssize_t PySet_Size(PyObject *anyset) CYC_NO_EFFECT;
int _PySet_Update(PyObject *set CYC_HOLDER, PyObject *iterable CYC_COPIES_FROM);

/* ---- cellobject.h ---- */
PyObject *PyCell_New(PyObject *object CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyCell_Get(PyObject *object) CYC_NEW CYC_ELEMENT_OF(0);
int PyCell_Set(PyObject *object1 CYC_HOLDER, PyObject *object2 CYC_HELD) CYC_KEYED CYC_SUCCESS_ZERO;

/* ---- sliceobject.h ---- */
PyObject *PySlice_New(PyObject *start CYC_HELD_BY_RESULT, PyObject *stop CYC_HELD_BY_RESULT,
    PyObject *step CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
int PySlice_GetIndices(PyObject *r, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step)
    CYC_NO_EFFECT;
int PySlice_GetIndicesEx(PyObject *r, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step,
    Py_ssize_t *slicelength) CYC_NO_EFFECT;
int PySlice_Unpack(PyObject *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step) CYC_NO_EFFECT;
Py_ssize_t PySlice_AdjustIndices(Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step)
    CYC_NO_EFFECT;

/* ---- classobject.h ---- */
PyObject *PyMethod_New(PyObject *object1 CYC_HELD_BY_RESULT, PyObject *object2 CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyMethod_Function(PyObject *object) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyMethod_Self(PyObject *object) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyInstanceMethod_New(PyObject *object CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyInstanceMethod_Function(PyObject *object) CYC_BORROWED CYC_ELEMENT_OF(0);

/* ---- methodobject.h ---- */
PyCFunction PyCFunction_GetFunction(PyObject *object) CYC_NO_EFFECT;
PyObject *PyCFunction_GetSelf(PyObject *object) CYC_BORROWED CYC_ELEMENT_OF(0);
int PyCFunction_GetFlags(PyObject *object) CYC_NO_EFFECT;
PyObject *PyCFunction_Call(PyObject *object1, PyObject *object2, PyObject *object3) CYC_NEW;
PyObject *PyCFunction_New(PyMethodDef *p, PyObject *object CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyCFunction_NewEx(PyMethodDef *p, PyObject *object1 CYC_HELD_BY_RESULT,
    PyObject *object2 CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyCMethod_New(PyMethodDef *p, PyObject *object1 CYC_HELD_BY_RESULT, PyObject *object2 CYC_HELD_BY_RESULT,
    PyTypeObject *type CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyCFunction PyCFunction_GET_FUNCTION(PyObject *func) CYC_NO_EFFECT;
int PyCFunction_GET_FLAGS(PyObject *func) CYC_NO_EFFECT;
PyTypeObject *PyCFunction_GET_CLASS(PyObject *func_obj) CYC_BORROWED;

/* ---- descrobject.h ---- */
PyObject *PyDescr_NewMethod(PyTypeObject *type CYC_HELD_BY_RESULT, PyMethodDef *p) CYC_NEW CYC_FRESH;
PyObject *PyDescr_NewClassMethod(PyTypeObject *type CYC_HELD_BY_RESULT, PyMethodDef *p) CYC_NEW CYC_FRESH;
PyObject *PyDescr_NewMember(PyTypeObject *type CYC_HELD_BY_RESULT, PyMemberDef *p) CYC_NEW CYC_FRESH;
PyObject *PyDescr_NewGetSet(PyTypeObject *type CYC_HELD_BY_RESULT, PyGetSetDef *p) CYC_NEW CYC_FRESH;
PyObject *PyDictProxy_New(PyObject *object CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyWrapper_New(PyObject *object1 CYC_HELD_BY_RESULT, PyObject *object2 CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyDescr_NewWrapper(PyTypeObject *type CYC_HELD_BY_RESULT, struct wrapperbase *p1, void *p2) CYC_NEW
    CYC_FRESH;
int PyDescr_IsData(PyObject *object) CYC_NO_EFFECT;

/* ---- funcobject.h ---- */
PyObject *PyFunction_New(PyObject *object1 CYC_HELD_BY_RESULT, PyObject *object2 CYC_HELD_BY_RESULT) CYC_NEW
    CYC_FRESH;
PyObject *PyFunction_NewWithQualName(PyObject *object1 CYC_HELD_BY_RESULT, PyObject *object2 CYC_HELD_BY_RESULT,
    PyObject *object3 CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyFunction_GetCode(PyObject *object) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyFunction_GetGlobals(PyObject *object) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyFunction_GetModule(PyObject *object) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyFunction_GetDefaults(PyObject *object) CYC_BORROWED CYC_ELEMENT_OF(0);
int PyFunction_SetDefaults(PyObject *object1 CYC_HOLDER, PyObject *object2 CYC_HELD) CYC_SUCCESS_ZERO;
PyObject *PyFunction_GetKwDefaults(PyObject *object) CYC_BORROWED CYC_ELEMENT_OF(0);
int PyFunction_SetKwDefaults(PyObject *object1 CYC_HOLDER, PyObject *object2 CYC_HELD) CYC_SUCCESS_ZERO;
PyObject *PyFunction_GetClosure(PyObject *object) CYC_BORROWED CYC_ELEMENT_OF(0);
int PyFunction_SetClosure(PyObject *object1 CYC_HOLDER, PyObject *object2 CYC_HELD) CYC_SUCCESS_ZERO;
PyObject *PyFunction_GetAnnotations(PyObject *object) CYC_BORROWED CYC_ELEMENT_OF(0);
int PyFunction_SetAnnotations(PyObject *object1 CYC_HOLDER, PyObject *object2 CYC_HELD) CYC_SUCCESS_ZERO;
PyObject *PyClassMethod_New(PyObject *object CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyStaticMethod_New(PyObject *object CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;

/* ---- iterobject.h ---- */
PyObject *PySeqIter_New(PyObject *object CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyCallIter_New(PyObject *object1 CYC_HELD_BY_RESULT, PyObject *object2 CYC_HELD_BY_RESULT) CYC_NEW
    CYC_FRESH;

/* ---- memoryobject.h ---- */
PyObject *PyMemoryView_FromObject(PyObject *base CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyMemoryView_FromMemory(char *mem, Py_ssize_t size, int flags) CYC_NEW;
PyObject *PyMemoryView_FromBuffer(const Py_buffer *info) CYC_NEW;
PyObject *PyMemoryView_GetContiguous(PyObject *base, int buffertype, char order) CYC_NEW;

/* ---- picklebufobject.h ---- */
PyObject *PyPickleBuffer_FromObject(PyObject *object CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
const Py_buffer *PyPickleBuffer_GetBuffer(PyObject *object) CYC_BORROWED;
int PyPickleBuffer_Release(PyObject *object) CYC_NO_EFFECT;

/* ---- genericaliasobject.h ---- */
PyObject *Py_GenericAlias(PyObject *object1 CYC_HELD_BY_RESULT, PyObject *object2 CYC_HELD_BY_RESULT) CYC_NEW
    CYC_FRESH;

/* ---- structseq.h ---- */
void PyStructSequence_InitType(PyTypeObject *type, PyStructSequence_Desc *desc) CYC_NO_EFFECT;
int PyStructSequence_InitType2(PyTypeObject *type, PyStructSequence_Desc *desc) CYC_NO_EFFECT;
PyTypeObject *PyStructSequence_NewType(PyStructSequence_Desc *desc) CYC_NEW;
PyObject *PyStructSequence_New(PyTypeObject *type CYC_TYPE_ARGUMENT) CYC_NEW CYC_FRESH CYC_ZEROED;
void PyStructSequence_SetItem(PyObject *object1 CYC_HOLDER, Py_ssize_t n CYC_KEY, PyObject *object2 CYC_STOLEN);
PyObject *PyStructSequence_GetItem(PyObject *object, Py_ssize_t n CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);

/* ---- weakrefobject.h ---- */
PyObject *PyWeakref_NewRef(PyObject *ob CYC_WEAKLY, PyObject *callback CYC_HELD_BY_RESULT) CYC_NEW
    CYC_CREATES(PyWeakReference);
PyObject *PyWeakref_NewProxy(PyObject *ob CYC_WEAKLY, PyObject *callback CYC_HELD_BY_RESULT) CYC_NEW
    CYC_CREATES(PyWeakReference);
PyObject *PyWeakref_GetObject(PyObject *ref) CYC_BORROWED;
PyObject *PyWeakref_GET_OBJECT(PyObject *ref_obj) CYC_BORROWED;

/* ---- pycapsule.h ---- */
PyObject *PyCapsule_New(void *pointer CYC_USER_DATA, const char *name,
    PyCapsule_Destructor destructor CYC_DESTROY_NOTIFY) CYC_NEW CYC_FRESH CYC_CREATES(PyCapsule);
void *PyCapsule_GetPointer(PyObject *capsule, const char *name) CYC_BORROWED;
PyCapsule_Destructor PyCapsule_GetDestructor(PyObject *capsule) CYC_NO_EFFECT;
const char *PyCapsule_GetName(PyObject *capsule) CYC_NO_EFFECT;
void *PyCapsule_GetContext(PyObject *capsule) CYC_BORROWED;
int PyCapsule_IsValid(PyObject *capsule, const char *name) CYC_NO_EFFECT;
int PyCapsule_SetPointer(PyObject *capsule CYC_HOLDER, void *pointer CYC_USER_DATA);
int PyCapsule_SetDestructor(PyObject *capsule CYC_HOLDER, PyCapsule_Destructor destructor CYC_DESTROY_NOTIFY);
int PyCapsule_SetName(PyObject *capsule, const char *name) CYC_NO_EFFECT;
int PyCapsule_SetContext(PyObject *capsule CYC_HOLDER, void *context CYC_USER_DATA);
void *PyCapsule_Import(const char *name, int no_block) CYC_BORROWED;

/* ---- genobject.h ---- */
PyObject *PyGen_New(PyFrameObject *p) CYC_NEW;
PyObject *PyGen_NewWithQualName(PyFrameObject *p, PyObject *name, PyObject *qualname) CYC_NEW;
PyObject *PyCoro_New(PyFrameObject *p, PyObject *name, PyObject *qualname) CYC_NEW;
PyObject *PyAsyncGen_New(PyFrameObject *p, PyObject *name, PyObject *qualname) CYC_NEW;

/* ---- context.h ---- */
PyObject *PyContext_New(void) CYC_NEW;
PyObject *PyContext_Copy(PyObject *object) CYC_NEW;
PyObject *PyContext_CopyCurrent(void) CYC_NEW;
int PyContext_Enter(PyObject *object) CYC_NO_EFFECT;
int PyContext_Exit(PyObject *object) CYC_NO_EFFECT;
PyObject *PyContextVar_New(const char *name, PyObject *default_value) CYC_NEW;
int PyContextVar_Get(PyObject *var, PyObject *default_value, PyObject **value CYC_OUT_NEW);
PyObject *PyContextVar_Set(PyObject *var, PyObject *value) CYC_NEW;
int PyContextVar_Reset(PyObject *var, PyObject *token) CYC_NO_EFFECT;

/* ---- structmember.h ---- */
PyObject *PyMember_GetOne(const char *text, PyMemberDef *p) CYC_NEW;
int PyMember_SetOne(char *text, PyMemberDef *p, PyObject *object CYC_HELD);

/* ---- code.h ---- */
PyCodeObject *PyCode_New(int p1, int p2, int p3, int p4, int p5, PyObject *object1, PyObject *object2,
    PyObject *object3, PyObject *object4, PyObject *object5, PyObject *object6, PyObject *object7,
    PyObject *object8, PyObject *object9, int p6, PyObject *object10, PyObject *object11) CYC_NEW;
PyCodeObject *PyCode_NewWithPosOnlyArgs(int p1, int p2, int p3, int p4, int p5, int p6, PyObject *object1,
    PyObject *object2, PyObject *object3, PyObject *object4, PyObject *object5, PyObject *object6,
    PyObject *object7, PyObject *object8, PyObject *object9, int p7, PyObject *object10, PyObject *object11)
    CYC_NEW;
PyCodeObject *PyCode_NewEmpty(const char *filename, const char *funcname, int firstlineno) CYC_NEW;
int PyCode_Addr2Line(PyCodeObject *p1, int p2) CYC_NO_EFFECT;
int PyCode_Addr2Location(PyCodeObject *p1, int p2, int *p3, int *p4, int *p5, int *p6) CYC_NO_EFFECT;
PyObject *PyCode_Optimize(PyObject *code, PyObject *consts, PyObject *names, PyObject *lnotab) CYC_NEW;
PyObject *PyCode_GetCode(PyCodeObject *code) CYC_NEW;
PyObject *PyCode_GetVarnames(PyCodeObject *code) CYC_NEW;
PyObject *PyCode_GetCellvars(PyCodeObject *code) CYC_NEW;
PyObject *PyCode_GetFreevars(PyCodeObject *code) CYC_NEW;

/* ---- frameobject.h ---- */
PyFrameObject *PyFrame_New(PyThreadState *p1, PyCodeObject *p2, PyObject *object1, PyObject *object2) CYC_NEW;
void PyFrame_LocalsToFast(PyFrameObject *p1, int p2) CYC_NO_EFFECT;
int PyFrame_FastToLocalsWithError(PyFrameObject *f) CYC_NO_EFFECT;
void PyFrame_FastToLocals(PyFrameObject *p) CYC_NO_EFFECT;

/* ---- pyframe.h ---- */
int PyFrame_GetLineNumber(PyFrameObject *p) CYC_NO_EFFECT;
PyCodeObject *PyFrame_GetCode(PyFrameObject *frame) CYC_NEW;
PyFrameObject *PyFrame_GetBack(PyFrameObject *frame) CYC_NEW;
PyObject *PyFrame_GetLocals(PyFrameObject *frame) CYC_NEW;
PyObject *PyFrame_GetGlobals(PyFrameObject *frame) CYC_NEW;
PyObject *PyFrame_GetBuiltins(PyFrameObject *frame) CYC_NEW;
PyObject *PyFrame_GetGenerator(PyFrameObject *frame) CYC_NEW;
int PyFrame_GetLasti(PyFrameObject *frame) CYC_NO_EFFECT;

/* ---- macros ---- */
PyObject *PyList_GET_ITEM(PyObject *list, Py_ssize_t index CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
Py_ssize_t PyList_GET_SIZE(PyObject *list) CYC_NO_EFFECT;
PyObject *PyTuple_GET_ITEM(PyObject *tuple, Py_ssize_t index CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyCell_GET(PyObject *cell) CYC_BORROWED CYC_ELEMENT_OF(0);
void PyCell_SET(PyObject *cell CYC_HOLDER, PyObject *value CYC_STOLEN) CYC_KEYED;
PyObject *PyMethod_GET_FUNCTION(PyObject *method) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyMethod_GET_SELF(PyObject *method) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyInstanceMethod_GET_FUNCTION(PyObject *method) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyCFunction_GET_SELF(PyObject *function) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyFunction_GET_CODE(PyObject *function) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyFunction_GET_GLOBALS(PyObject *function) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyStructSequence_GET_ITEM(PyObject *sequence, Py_ssize_t index CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
void PyStructSequence_SET_ITEM(PyObject *sequence CYC_HOLDER, Py_ssize_t index CYC_KEY, PyObject *item CYC_STOLEN);

/* ---- 3.12 to 3.14, from their documentation ---- */
PyObject *PyList_GetItemRef(PyObject *list, Py_ssize_t index CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
int PyList_Extend(PyObject *list CYC_HOLDER, PyObject *iterable CYC_COPIES_FROM) CYC_SUCCESS_ZERO;
int PyList_Clear(PyObject *list CYC_DROPS);
int PyDict_GetItemRef(PyObject *dict, PyObject *key CYC_KEY, PyObject **result CYC_OUT_NEW);
int PyDict_GetItemStringRef(PyObject *dict, const char *key CYC_KEY, PyObject **result CYC_OUT_NEW);
int PyDict_SetDefaultRef(PyObject *dict CYC_HOLDER, PyObject *key CYC_KEY CYC_HELD, PyObject *value CYC_HELD,
    PyObject **result CYC_OUT_NEW) CYC_KEYED;
int PyDict_Pop(PyObject *dict CYC_HOLDER, PyObject *key CYC_KEY CYC_DROPS_KEY, PyObject **result CYC_OUT_NEW);
int PyDict_PopString(PyObject *dict CYC_HOLDER, const char *key CYC_KEY CYC_DROPS_KEY, PyObject **result CYC_OUT_NEW);
int PyDict_ContainsString(PyObject *dict, const char *key) CYC_NO_EFFECT;
int PyWeakref_GetRef(PyObject *reference, PyObject **target CYC_OUT_NEW);
int PyWeakref_IsDead(PyObject *reference) CYC_NO_EFFECT;
