/* cpython-calls.h: CPython's abstract object layer, calls, and formats of arguments and results.
 * SPDX-License-Identifier: MIT
 *
 * Checked: CPython 3.11, Python.h (names of 2.7 to 3.14)
 * Covers: calls, attributes, formats of arguments and results */
#include "cyclecheck.h"

typedef struct _object PyObject;
typedef long ssize_t;
typedef ssize_t Py_ssize_t;
typedef int PySendResult;
typedef __SIZE_TYPE__ size_t;
typedef PyObject *(*vectorcallfunc)(PyObject *, PyObject *const *, size_t, PyObject *);
typedef struct _typeobject PyTypeObject;
typedef struct PyMethodDef PyMethodDef;
typedef struct PyModuleDef PyModuleDef;
typedef struct _frame PyFrameObject;
typedef struct _ts PyThreadState;
typedef int (*Py_tracefunc)(PyObject *, PyFrameObject *, int, PyObject *);
typedef struct PyCompilerFlags PyCompilerFlags;

/* ---- abstract.h ---- */
PyObject *PyObject_CallNoArgs(PyObject *func) CYC_NEW;
PyObject *PyObject_Call(PyObject *callable, PyObject *args, PyObject *kwargs) CYC_NEW;
PyObject *PyObject_CallObject(PyObject *callable, PyObject *args) CYC_NEW;
PyObject *PyObject_CallFunctionObjArgs(PyObject *callable, ...) CYC_NEW;
PyObject *PyObject_CallMethodObjArgs(PyObject *obj, PyObject *name, ...) CYC_NEW;
PyObject *PyObject_Type(PyObject *o) CYC_NEW;
Py_ssize_t PyObject_Size(PyObject *o) CYC_NO_EFFECT;
Py_ssize_t PyObject_Length(PyObject *o) CYC_NO_EFFECT;
PyObject *PyObject_GetItem(PyObject *o, PyObject *key CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
int PyObject_SetItem(PyObject *o CYC_HOLDER, PyObject *key CYC_KEY CYC_HELD, PyObject *v CYC_HELD) CYC_KEYED
    CYC_SUCCESS_ZERO;
int PyObject_DelItemString(PyObject *o CYC_HOLDER, const char *key CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;
int PyObject_DelItem(PyObject *o CYC_HOLDER, PyObject *key CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;
int PyObject_AsCharBuffer(PyObject *obj, const char **buffer, Py_ssize_t *buffer_len) CYC_NO_EFFECT;
int PyObject_CheckReadBuffer(PyObject *obj) CYC_NO_EFFECT;
int PyObject_AsReadBuffer(PyObject *obj, const void **buffer, Py_ssize_t *buffer_len) CYC_NO_EFFECT;
int PyObject_AsWriteBuffer(PyObject *obj, void **buffer, Py_ssize_t *buffer_len) CYC_NO_EFFECT;
PyObject *PyObject_Format(PyObject *obj, PyObject *format_spec) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyObject *PyObject_GetIter(PyObject *object) CYC_NEW;
PyObject *PyObject_GetAIter(PyObject *object) CYC_NEW;
int PyIter_Check(PyObject *object) CYC_NO_EFFECT;
int PyAIter_Check(PyObject *object) CYC_NO_EFFECT;
PyObject *PyIter_Next(PyObject *object) CYC_NEW CYC_ELEMENT_OF(0);
PySendResult PyIter_Send(PyObject *object1, PyObject *object2, PyObject **object3 CYC_OUT_NEW);
int PyNumber_Check(PyObject *o) CYC_NO_EFFECT;
PyObject *PyNumber_Add(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_Subtract(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_Multiply(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_MatrixMultiply(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_FloorDivide(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_TrueDivide(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_Remainder(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_Divmod(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_Power(PyObject *o1, PyObject *o2, PyObject *o3) CYC_NEW;
PyObject *PyNumber_Negative(PyObject *o) CYC_NEW;
PyObject *PyNumber_Positive(PyObject *o) CYC_NEW;
PyObject *PyNumber_Absolute(PyObject *o) CYC_NEW;
PyObject *PyNumber_Invert(PyObject *o) CYC_NEW;
PyObject *PyNumber_Lshift(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_Rshift(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_And(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_Xor(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_Or(PyObject *o1, PyObject *o2) CYC_NEW;
int PyIndex_Check(PyObject *object) CYC_NO_EFFECT;
PyObject *PyNumber_Index(PyObject *o) CYC_NEW CYC_CREATES(PyLongObject);
Py_ssize_t PyNumber_AsSsize_t(PyObject *o, PyObject *exc) CYC_NO_EFFECT;
PyObject *PyNumber_Long(PyObject *o) CYC_NEW CYC_CREATES(PyLongObject);
PyObject *PyNumber_Float(PyObject *o) CYC_NEW CYC_CREATES(PyFloatObject);
PyObject *PyNumber_InPlaceAdd(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_InPlaceSubtract(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_InPlaceMultiply(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_InPlaceMatrixMultiply(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_InPlaceFloorDivide(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_InPlaceTrueDivide(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_InPlaceRemainder(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_InPlacePower(PyObject *o1, PyObject *o2, PyObject *o3) CYC_NEW;
PyObject *PyNumber_InPlaceLshift(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_InPlaceRshift(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_InPlaceAnd(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_InPlaceXor(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_InPlaceOr(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PyNumber_ToBase(PyObject *n, int base) CYC_NEW CYC_CREATES(PyLongObject);
int PySequence_Check(PyObject *o) CYC_NO_EFFECT;
Py_ssize_t PySequence_Size(PyObject *o) CYC_NO_EFFECT;
Py_ssize_t PySequence_Length(PyObject *o) CYC_NO_EFFECT;
PyObject *PySequence_Concat(PyObject *o1 CYC_COPIES_FROM, PyObject *o2 CYC_COPIES_FROM) CYC_NEW;
PyObject *PySequence_Repeat(PyObject *o CYC_COPIES_FROM, Py_ssize_t count) CYC_NEW;
PyObject *PySequence_GetItem(PyObject *o, Py_ssize_t i CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
PyObject *PySequence_GetSlice(PyObject *o CYC_COPIES_FROM, Py_ssize_t i1, Py_ssize_t i2) CYC_NEW;
int PySequence_SetItem(PyObject *o CYC_HOLDER, Py_ssize_t i CYC_KEY, PyObject *v CYC_HELD) CYC_KEYED CYC_SUCCESS_ZERO;
int PySequence_DelItem(PyObject *o CYC_HOLDER, Py_ssize_t i CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;
int PySequence_SetSlice(PyObject *o CYC_HOLDER CYC_DROPS, Py_ssize_t i1, Py_ssize_t i2, PyObject *v CYC_COPIES_FROM)
    CYC_SUCCESS_ZERO;
PyObject *PySequence_Tuple(PyObject *o CYC_COPIES_FROM) CYC_NEW;
PyObject *PySequence_List(PyObject *o CYC_COPIES_FROM) CYC_NEW;
PyObject *PySequence_Fast(PyObject *o CYC_COPIES_FROM, const char *m) CYC_NEW;
Py_ssize_t PySequence_Count(PyObject *o, PyObject *value) CYC_NO_EFFECT;
int PySequence_Contains(PyObject *seq, PyObject *ob) CYC_NO_EFFECT;
int PySequence_In(PyObject *o, PyObject *value) CYC_NO_EFFECT;
Py_ssize_t PySequence_Index(PyObject *o, PyObject *value) CYC_NO_EFFECT;
PyObject *PySequence_InPlaceConcat(PyObject *o1, PyObject *o2) CYC_NEW;
PyObject *PySequence_InPlaceRepeat(PyObject *o, Py_ssize_t count) CYC_NEW;
int PyMapping_Check(PyObject *o) CYC_NO_EFFECT;
Py_ssize_t PyMapping_Size(PyObject *o) CYC_NO_EFFECT;
Py_ssize_t PyMapping_Length(PyObject *o) CYC_NO_EFFECT;
int PyMapping_HasKeyString(PyObject *o, const char *key) CYC_NO_EFFECT;
int PyMapping_HasKey(PyObject *o, PyObject *key) CYC_NO_EFFECT;
PyObject *PyMapping_Keys(PyObject *o) CYC_NEW;
PyObject *PyMapping_Values(PyObject *o) CYC_NEW;
PyObject *PyMapping_Items(PyObject *o) CYC_NEW;
PyObject *PyMapping_GetItemString(PyObject *o, const char *key CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
int PyMapping_SetItemString(PyObject *o CYC_HOLDER, const char *key CYC_KEY, PyObject *value CYC_HELD) CYC_KEYED
    CYC_SUCCESS_ZERO;
int PyObject_IsInstance(PyObject *object, PyObject *typeorclass) CYC_NO_EFFECT;
int PyObject_IsSubclass(PyObject *object, PyObject *typeorclass) CYC_NO_EFFECT;
Py_ssize_t PyVectorcall_NARGS(size_t n) CYC_NO_EFFECT;
vectorcallfunc PyVectorcall_Function(PyObject *callable) CYC_BORROWED;
PyObject *PyObject_Vectorcall(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwnames) CYC_NEW;
PyObject *PyObject_VectorcallDict(PyObject *callable, PyObject *const *args, size_t nargsf, PyObject *kwargs) CYC_NEW;
PyObject *PyVectorcall_Call(PyObject *callable, PyObject *tuple, PyObject *dict) CYC_NEW;
PyObject *PyObject_CallOneArg(PyObject *func, PyObject *arg) CYC_NEW;
PyObject *PyObject_VectorcallMethod(PyObject *name, PyObject *const *args, size_t nargsf, PyObject *kwnames) CYC_NEW;
PyObject *PyObject_CallMethodNoArgs(PyObject *self, PyObject *name) CYC_NEW;
PyObject *PyObject_CallMethodOneArg(PyObject *self, PyObject *name, PyObject *arg) CYC_NEW;
Py_ssize_t PyObject_LengthHint(PyObject *o, Py_ssize_t n) CYC_NO_EFFECT;

/* ---- modsupport.h ---- */
PyObject *_Py_VaBuildValue_SizeT(const char *text, __builtin_va_list p) CYC_NEW CYC_FRESH;
int PyModule_AddObjectRef(PyObject *mod CYC_HOLDER, const char *name CYC_KEY, PyObject *value CYC_HELD) CYC_KEYED
    CYC_SUCCESS_ZERO;
int PyModule_AddObject(PyObject *mod CYC_HOLDER, const char *text CYC_KEY, PyObject *value CYC_STOLEN_ON_SUCCESS)
    CYC_KEYED CYC_SUCCESS_ZERO;
int PyModule_AddIntConstant(PyObject *object, const char *text, long p) CYC_NO_EFFECT;
int PyModule_AddStringConstant(PyObject *object, const char *text1, const char *text2) CYC_NO_EFFECT;
int PyModule_AddType(PyObject *module CYC_HOLDER, PyTypeObject *type CYC_HELD) CYC_SUCCESS_ZERO;
int PyModule_SetDocString(PyObject *object, const char *text) CYC_NO_EFFECT;
int PyModule_AddFunctions(PyObject *object, PyMethodDef *p) CYC_NO_EFFECT;
int PyModule_ExecDef(PyObject *module, PyModuleDef *def) CYC_NO_EFFECT;
PyObject *PyModule_Create2(PyModuleDef *p, int apiver) CYC_NEW CYC_FRESH;
PyObject *PyModule_FromDefAndSpec2(PyModuleDef *def, PyObject *spec, int module_api_version) CYC_NEW CYC_FRESH;

/* ---- ceval.h ---- */
PyObject *PyEval_EvalCode(PyObject *object1, PyObject *object2, PyObject *object3) CYC_NEW;
PyObject *PyEval_EvalCodeEx(PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc,
    PyObject *const *kwds, int kwdc, PyObject *const *defs, int defc, PyObject *kwdefs, PyObject *closure) CYC_NEW;
PyObject *PyEval_CallObjectWithKeywords(PyObject *callable, PyObject *args, PyObject *kwargs) CYC_NEW;
PyObject *PyEval_CallFunction(PyObject *callable, const char *format, ...) CYC_NEW;
PyObject *PyEval_CallMethod(PyObject *obj, const char *name, const char *format, ...) CYC_NEW;
PyObject *PyEval_GetBuiltins(void) CYC_BORROWED;
PyObject *PyEval_GetGlobals(void) CYC_BORROWED;
PyObject *PyEval_GetLocals(void) CYC_BORROWED;
PyFrameObject *PyEval_GetFrame(void) CYC_BORROWED;
const char *PyEval_GetFuncName(PyObject *object) CYC_NO_EFFECT;
const char *PyEval_GetFuncDesc(PyObject *object) CYC_NO_EFFECT;
PyObject *PyEval_EvalFrame(PyFrameObject *p) CYC_NEW;
PyObject *PyEval_EvalFrameEx(PyFrameObject *f, int exc) CYC_NEW;
PyThreadState *PyEval_SaveThread(void) CYC_NO_EFFECT;
void PyEval_RestoreThread(PyThreadState *p) CYC_NO_EFFECT;
void PyEval_AcquireThread(PyThreadState *tstate) CYC_NO_EFFECT;
void PyEval_ReleaseThread(PyThreadState *tstate) CYC_NO_EFFECT;
void PyEval_SetProfile(Py_tracefunc p, PyObject *object CYC_HELD) CYC_ROOTED;
void PyEval_SetTrace(Py_tracefunc p, PyObject *object CYC_HELD) CYC_ROOTED;
int PyEval_MergeCompilerFlags(PyCompilerFlags *cf) CYC_NO_EFFECT;

/* ---- formats: O and S in what is built are held, N is stolen; what is parsed is borrowed ---- */
PyObject *Py_BuildValue(const char *format, ...) CYC_NEW CYC_FRESH CYC_PACKS(0) CYC_FORMAT("OS", held)
    CYC_FORMAT("N", stolen);
PyObject *_Py_BuildValue_SizeT(const char *format, ...) CYC_NEW CYC_FRESH CYC_PACKS(0) CYC_FORMAT("OS", held)
    CYC_FORMAT("N", stolen);
PyObject *Py_VaBuildValue(const char *format, __builtin_va_list arguments) CYC_NEW CYC_FRESH;
int PyArg_Parse(PyObject *arguments, const char *format, ...) CYC_PARSES(1) CYC_FORMAT("OSUY", borrowed)
    CYC_FORMAT("!&#", extra) CYC_SUCCESS_NONZERO;
int PyArg_ParseTuple(PyObject *arguments, const char *format, ...) CYC_PARSES(1) CYC_FORMAT("OSUY", borrowed)
    CYC_FORMAT("!&#", extra) CYC_SUCCESS_NONZERO;
int PyArg_ParseTupleAndKeywords(PyObject *arguments, PyObject *keywords, const char *format, char **names, ...)
    CYC_PARSES(2) CYC_FORMAT("OSUY", borrowed) CYC_FORMAT("!&#", extra) CYC_SUCCESS_NONZERO;
int _PyArg_Parse_SizeT(PyObject *arguments, const char *format, ...) CYC_PARSES(1) CYC_FORMAT("OSUY", borrowed)
    CYC_FORMAT("!&#", extra) CYC_SUCCESS_NONZERO;
int _PyArg_ParseTuple_SizeT(PyObject *arguments, const char *format, ...) CYC_PARSES(1) CYC_FORMAT("OSUY", borrowed)
    CYC_FORMAT("!&#", extra) CYC_SUCCESS_NONZERO;
int _PyArg_ParseTupleAndKeywords_SizeT(PyObject *arguments, PyObject *keywords, const char *format, char **names,
    ...) CYC_PARSES(2) CYC_FORMAT("OSUY", borrowed) CYC_FORMAT("!&#", extra) CYC_SUCCESS_NONZERO;
int PyArg_UnpackTuple(PyObject *arguments, const char *name, Py_ssize_t min, Py_ssize_t max, ...) CYC_NO_EFFECT;
int PyArg_ValidateKeywordArguments(PyObject *keywords) CYC_NO_EFFECT;

/* ---- calls; N in their formats is stolen too ---- */
PyObject *PyObject_CallFunction(PyObject *callable, const char *format, ...) CYC_NEW CYC_FORMAT("N", stolen);
PyObject *_PyObject_CallFunction_SizeT(PyObject *callable, const char *format, ...) CYC_NEW CYC_FORMAT("N", stolen);
PyObject *PyObject_CallMethod(PyObject *object, const char *name, const char *format, ...) CYC_NEW CYC_FORMAT("N",
    stolen);
PyObject *_PyObject_CallMethod_SizeT(PyObject *object, const char *name, const char *format, ...) CYC_NEW
    CYC_FORMAT("N", stolen);
PyObject *PyEval_CallObject(PyObject *callable, PyObject *arguments) CYC_NEW;
PyObject *PySequence_Fast_GET_ITEM(PyObject *sequence, Py_ssize_t index CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PySequence_ITEM(PyObject *sequence, Py_ssize_t index CYC_KEY) CYC_NEW CYC_ELEMENT_OF(0);
int PyMapping_DelItem(PyObject *mapping CYC_HOLDER, PyObject *key CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;
int PyMapping_DelItemString(PyObject *mapping CYC_HOLDER, const char *key CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_ZERO;
int PySequence_DelSlice(PyObject *sequence CYC_DROPS, Py_ssize_t low, Py_ssize_t high);

/* ---- 3.12 to 3.14, from their documentation ---- */
int PyMapping_GetOptionalItem(PyObject *mapping, PyObject *key CYC_KEY, PyObject **result CYC_OUT_NEW);
int PyMapping_GetOptionalItemString(PyObject *mapping, const char *key CYC_KEY, PyObject **result CYC_OUT_NEW);
int PyIter_NextItem(PyObject *iterator, PyObject **item CYC_OUT_NEW);
PyObject *PyEval_GetFrameBuiltins(void) CYC_NEW;
PyObject *PyEval_GetFrameGlobals(void) CYC_NEW;
PyObject *PyEval_GetFrameLocals(void) CYC_NEW;
