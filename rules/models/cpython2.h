/* cpython2.h: names that only Python 2 has, from its 2.7 documentation; the rest is in the cpython-*.h models.
 * SPDX-License-Identifier: MIT
 *
 * Checked: the documentation of 2.7
 * Covers: names that only Python 2 has
 * Gaps: no header to compare with */
#include "cyclecheck.h"

typedef __INTPTR_TYPE__ Py_ssize_t;
typedef struct _object PyObject;
typedef struct _IO_FILE FILE;
typedef struct PyMethodDef PyMethodDef;
typedef void (*PyFileCloseFunc)(FILE *);

/* ---- str and int: atomic ---- */
PyObject *PyString_FromString(const char *text) CYC_NEW CYC_CREATES(PyStringObject);
PyObject *PyString_FromStringAndSize(const char *text, Py_ssize_t size) CYC_NEW CYC_CREATES(PyStringObject);
PyObject *PyString_FromFormat(const char *format, ...) CYC_NEW CYC_CREATES(PyStringObject);
PyObject *PyString_FromFormatV(const char *format, __builtin_va_list arguments) CYC_NEW CYC_CREATES(PyStringObject);
PyObject *PyString_InternFromString(const char *text) CYC_NEW CYC_CREATES(PyStringObject);
PyObject *PyString_Format(PyObject *format, PyObject *arguments) CYC_NEW CYC_CREATES(PyStringObject);
PyObject *PyString_Repr(PyObject *string, int smart_quotes) CYC_NEW CYC_CREATES(PyStringObject);
PyObject *PyString_Decode(const char *text, Py_ssize_t size, const char *encoding, const char *errors) CYC_NEW;
PyObject *PyString_AsDecodedObject(PyObject *string, const char *encoding, const char *errors) CYC_NEW;
PyObject *PyString_Encode(const char *text, Py_ssize_t size, const char *encoding, const char *errors) CYC_NEW;
PyObject *PyString_AsEncodedObject(PyObject *string, const char *encoding, const char *errors) CYC_NEW;
void PyString_Concat(PyObject **string, PyObject *more) CYC_NO_EFFECT;
void PyString_ConcatAndDel(PyObject **string, PyObject *more CYC_RELEASE);
void PyString_InternInPlace(PyObject **string) CYC_NO_EFFECT;
int _PyString_Resize(PyObject **string, Py_ssize_t size) CYC_NO_EFFECT;
Py_ssize_t PyString_Size(PyObject *string) CYC_NO_EFFECT;
char *PyString_AsString(PyObject *string) CYC_NO_EFFECT;
int PyString_AsStringAndSize(PyObject *string, char **text, Py_ssize_t *size) CYC_NO_EFFECT;
PyObject *PyInt_FromLong(long value) CYC_NEW CYC_CREATES(PyIntObject);
PyObject *PyInt_FromSsize_t(Py_ssize_t value) CYC_NEW CYC_CREATES(PyIntObject);
PyObject *PyInt_FromSize_t(__SIZE_TYPE__ value) CYC_NEW CYC_CREATES(PyIntObject);
PyObject *PyInt_FromString(char *text, char **end, int base) CYC_NEW CYC_CREATES(PyIntObject);
long PyInt_AsLong(PyObject *number) CYC_NO_EFFECT;
unsigned long PyInt_AsUnsignedLongMask(PyObject *number) CYC_NO_EFFECT;
Py_ssize_t PyInt_AsSsize_t(PyObject *number) CYC_NO_EFFECT;
long PyInt_GetMax(void) CYC_NO_EFFECT;
PyObject *PyNumber_Int(PyObject *number) CYC_NEW CYC_CREATES(PyIntObject);
PyObject *PyNumber_Divide(PyObject *a, PyObject *b) CYC_NEW;
PyObject *PyNumber_InPlaceDivide(PyObject *a, PyObject *b) CYC_NEW;
int PyNumber_Coerce(PyObject **a CYC_RETAIN, PyObject **b CYC_RETAIN) CYC_SUCCESS_ZERO;
PyObject *PyObject_Unicode(PyObject *object) CYC_NEW CYC_CREATES(PyUnicodeObject);
int PyObject_Compare(PyObject *a, PyObject *b) CYC_NO_EFFECT;
int PyObject_Cmp(PyObject *a, PyObject *b, int *result) CYC_NO_EFFECT;

/* ---- modules: a borrowed result, the table of modules owns it ---- */
PyObject *Py_InitModule(const char *name, PyMethodDef *methods) CYC_BORROWED;
PyObject *Py_InitModule3(const char *name, PyMethodDef *methods, const char *doc) CYC_BORROWED;
PyObject *Py_InitModule4(const char *name, PyMethodDef *methods, const char *doc, PyObject *self CYC_HELD_BY_RESULT,
    int version) CYC_BORROWED;
PyObject *Py_InitModule4_64(const char *name, PyMethodDef *methods, const char *doc,
    PyObject *self CYC_HELD_BY_RESULT, int version) CYC_BORROWED;
PyObject *Py_FindMethod(PyMethodDef *methods, PyObject *self CYC_HELD_BY_RESULT, char *name) CYC_NEW;

/* ---- opaque owners: the collector never looks inside ---- */
PyObject *PyCObject_FromVoidPtr(void *pointer CYC_USER_DATA, void (*destroy)(void *) CYC_DESTROY_NOTIFY) CYC_NEW
    CYC_FRESH CYC_CREATES(PyCapsule);
PyObject *PyCObject_FromVoidPtrAndDesc(void *pointer CYC_USER_DATA, void *description,
    void (*destroy)(void *, void *) CYC_DESTROY_NOTIFY) CYC_NEW CYC_FRESH CYC_CREATES(PyCapsule);
void *PyCObject_AsVoidPtr(PyObject *object) CYC_BORROWED;
void *PyCObject_GetDesc(PyObject *object) CYC_BORROWED;
void *PyCObject_Import(char *module, char *name) CYC_BORROWED;
int PyCObject_SetVoidPtr(PyObject *object CYC_HOLDER, void *pointer CYC_USER_DATA) CYC_KEYED;

/* ---- classic classes, files, old buffers ---- */
PyObject *PyClass_New(PyObject *bases CYC_HELD_BY_RESULT, PyObject *dict CYC_HELD_BY_RESULT,
    PyObject *name CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyInstance_New(PyObject *type CYC_HELD_BY_RESULT, PyObject *arguments, PyObject *keywords) CYC_NEW CYC_FRESH;
PyObject *PyInstance_NewRaw(PyObject *type CYC_HELD_BY_RESULT, PyObject *dict CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
PyObject *PyMethod_Class(PyObject *method) CYC_BORROWED CYC_ELEMENT_OF(0);
PyObject *PyFile_FromFile(FILE *file, char *name, char *mode, int (*close)(FILE *)) CYC_NEW CYC_FRESH;
PyObject *PyFile_FromString(char *name, char *mode) CYC_NEW CYC_FRESH;
FILE *PyFile_AsFile(PyObject *file) CYC_NO_EFFECT;
PyObject *PyFile_Name(PyObject *file) CYC_BORROWED;
PyObject *PyBuffer_FromObject(PyObject *base CYC_HELD_BY_RESULT, Py_ssize_t offset, Py_ssize_t size) CYC_NEW CYC_FRESH;
PyObject *PyBuffer_FromReadWriteObject(PyObject *base CYC_HELD_BY_RESULT, Py_ssize_t offset, Py_ssize_t size) CYC_NEW
    CYC_FRESH;
PyObject *PyBuffer_FromMemory(void *memory, Py_ssize_t size) CYC_NEW CYC_FRESH;
PyObject *PyBuffer_New(Py_ssize_t size) CYC_NEW CYC_FRESH;

/* ---- memory and errors ---- */
void PyMem_Del(void *memory CYC_FREES);
void PyMem_DEL(void *memory CYC_FREES);
void PyObject_DEL(void *memory CYC_FREES);
void PyObject_FREE(void *memory CYC_FREES);
void PyObject_Del(void *memory CYC_FREES);
void *PyObject_MALLOC(__SIZE_TYPE__ size) CYC_ALLOCATES;
int PyErr_Warn(PyObject *category, char *message) CYC_NO_EFFECT;
