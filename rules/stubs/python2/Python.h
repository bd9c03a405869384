/* python2/Python.h: declarations of CPython 2.7's C API, used where its own header is missing.
 * SPDX-License-Identifier: MIT
 *
 * Written from the documented API. Layouts of the structs that extensions fill or embed are the real ones. */
#ifndef Py_PYTHON_H
#define Py_PYTHON_H

#include <assert.h>
#include <errno.h>
#include <limits.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#define PY_MAJOR_VERSION 2
#define PY_MINOR_VERSION 7
#define PY_MICRO_VERSION 18
#define PY_RELEASE_LEVEL 0xF
#define PY_RELEASE_SERIAL 0
#define PY_VERSION "2.7.18"
#define PY_VERSION_HEX 0x020712f0
#define PYTHON_API_VERSION 1013
#ifdef __cplusplus
#define Py_EXTERN_C_ extern "C"
#else
#define Py_EXTERN_C_
#endif
#define PyAPI_FUNC(type) extern type
#define PyAPI_DATA(type) extern type
#define Py_UNUSED(name) unused_##name __attribute__((unused))
#define Py_LOCAL(type) static type
#define Py_LOCAL_INLINE(type) static inline type
#define Py_GCC_ATTRIBUTE(x) __attribute__(x)
#define Py_DEPRECATED(version) __attribute__((deprecated))
#define Py_ARRAY_LENGTH(array) (sizeof(array) / sizeof((array)[0]))
#define Py_MIN(x, y) (((x) > (y)) ? (y) : (x))
#define Py_MAX(x, y) (((x) > (y)) ? (x) : (y))
#define Py_ABS(x) ((x) < 0 ? -(x) : (x))
#define Py_STRINGIFY(x) Py_STRINGIFY_(x)
#define Py_STRINGIFY_(x) #x
#define Py_CHARMASK(c) ((unsigned char)((c) & 0xff))
#define Py_UNREACHABLE() __builtin_unreachable()
#define Py_STATIC_INLINE static inline
#define PyDoc_VAR(name) static const char name[]
#define PyDoc_STR(text) text
#define PyDoc_STRVAR(name, text) static const char name[] = PyDoc_STR(text)
#define PY_FORMAT_SIZE_T "z"
#define PY_LONG_LONG long long
#define PY_SSIZE_T_MAX ((Py_ssize_t)(((size_t)-1) >> 1))
#define PY_SSIZE_T_MIN (-PY_SSIZE_T_MAX - 1)
#define PY_SIZE_MAX ((size_t)-1)
#define WITH_THREAD 1
#define HAVE_LONG_LONG 1
#define SIZEOF_VOID_P 8
#define SIZEOF_LONG 8
#define SIZEOF_INT 4
#define SIZEOF_SIZE_T 8

typedef intptr_t Py_intptr_t;
typedef uintptr_t Py_uintptr_t;
typedef ptrdiff_t Py_ssize_t;
typedef Py_ssize_t Py_hash_t;
typedef size_t Py_uhash_t;
typedef uint32_t Py_UCS4;
typedef uint16_t Py_UCS2;
typedef uint8_t Py_UCS1;
typedef wchar_t Py_UNICODE;

/* ---- objects and types ---- */
typedef struct _typeobject PyTypeObject;
#define PyObject_HEAD Py_ssize_t ob_refcnt; struct _typeobject *ob_type;
#define PyObject_VAR_HEAD PyObject_HEAD Py_ssize_t ob_size;
typedef struct _object {
  PyObject_HEAD
} PyObject;
typedef struct {
  PyObject_VAR_HEAD
} PyVarObject;
#define _PyObject_EXTRA_INIT
#define PyObject_HEAD_INIT(type) 1, (type),
#define PyVarObject_HEAD_INIT(type, size) PyObject_HEAD_INIT(type) (size),

typedef PyObject *(*unaryfunc)(PyObject *);
typedef PyObject *(*binaryfunc)(PyObject *, PyObject *);
typedef PyObject *(*ternaryfunc)(PyObject *, PyObject *, PyObject *);
typedef int (*inquiry)(PyObject *);
typedef Py_ssize_t (*lenfunc)(PyObject *);
typedef PyObject *(*ssizeargfunc)(PyObject *, Py_ssize_t);
typedef PyObject *(*ssizessizeargfunc)(PyObject *, Py_ssize_t, Py_ssize_t);
typedef int (*ssizeobjargproc)(PyObject *, Py_ssize_t, PyObject *);
typedef int (*ssizessizeobjargproc)(PyObject *, Py_ssize_t, Py_ssize_t, PyObject *);
typedef int (*objobjargproc)(PyObject *, PyObject *, PyObject *);
typedef int (*objobjproc)(PyObject *, PyObject *);
typedef int (*visitproc)(PyObject *, void *);
typedef int (*traverseproc)(PyObject *, visitproc, void *);
typedef void (*freefunc)(void *);
typedef void (*destructor)(PyObject *);
typedef int (*printfunc)(PyObject *, FILE *, int);
typedef PyObject *(*getattrfunc)(PyObject *, char *);
typedef PyObject *(*getattrofunc)(PyObject *, PyObject *);
typedef int (*setattrfunc)(PyObject *, char *, PyObject *);
typedef int (*setattrofunc)(PyObject *, PyObject *, PyObject *);
typedef int (*cmpfunc)(PyObject *, PyObject *);
typedef PyObject *(*reprfunc)(PyObject *);
typedef Py_hash_t (*hashfunc)(PyObject *);
typedef PyObject *(*richcmpfunc)(PyObject *, PyObject *, int);
typedef PyObject *(*getiterfunc)(PyObject *);
typedef PyObject *(*iternextfunc)(PyObject *);
typedef PyObject *(*descrgetfunc)(PyObject *, PyObject *, PyObject *);
typedef int (*descrsetfunc)(PyObject *, PyObject *, PyObject *);
typedef int (*initproc)(PyObject *, PyObject *, PyObject *);
typedef PyObject *(*newfunc)(PyTypeObject *, PyObject *, PyObject *);
typedef PyObject *(*allocfunc)(PyTypeObject *, Py_ssize_t);
typedef PyObject *(*vectorcallfunc)(PyObject *, PyObject *const *, size_t, PyObject *);
typedef PyObject *(*PyCFunction)(PyObject *, PyObject *);
typedef PyObject *(*PyCFunctionWithKeywords)(PyObject *, PyObject *, PyObject *);
typedef PyObject *(*_PyCFunctionFast)(PyObject *, PyObject *const *, Py_ssize_t);
typedef PyObject *(*_PyCFunctionFastWithKeywords)(PyObject *, PyObject *const *, Py_ssize_t, PyObject *);
typedef PyObject *(*PyCMethod)(PyObject *, PyTypeObject *, PyObject *const *, size_t, PyObject *);
typedef PyObject *(*getter)(PyObject *, void *);
typedef int (*setter)(PyObject *, PyObject *, void *);

typedef struct {
  void *buf;
  PyObject *obj;
  Py_ssize_t len;
  Py_ssize_t itemsize;
  int readonly;
  int ndim;
  char *format;
  Py_ssize_t *shape;
  Py_ssize_t *strides;
  Py_ssize_t *suboffsets;
  Py_ssize_t smalltable[2];
  void *internal;
} Py_buffer;
typedef int (*getbufferproc)(PyObject *, Py_buffer *, int);
typedef void (*releasebufferproc)(PyObject *, Py_buffer *);
#define PyBUF_SIMPLE 0
#define PyBUF_WRITABLE 1
#define PyBUF_FORMAT 4
#define PyBUF_ND 8
#define PyBUF_STRIDES (0x10 | PyBUF_ND)
#define PyBUF_C_CONTIGUOUS (0x20 | PyBUF_STRIDES)
#define PyBUF_F_CONTIGUOUS (0x40 | PyBUF_STRIDES)
#define PyBUF_ANY_CONTIGUOUS (0x80 | PyBUF_STRIDES)
#define PyBUF_INDIRECT (0x100 | PyBUF_STRIDES)
#define PyBUF_CONTIG (PyBUF_ND | PyBUF_WRITABLE)
#define PyBUF_CONTIG_RO PyBUF_ND
#define PyBUF_STRIDED (PyBUF_STRIDES | PyBUF_WRITABLE)
#define PyBUF_RECORDS (PyBUF_STRIDES | PyBUF_WRITABLE | PyBUF_FORMAT)
#define PyBUF_FULL (PyBUF_INDIRECT | PyBUF_WRITABLE | PyBUF_FORMAT)
#define PyBUF_FULL_RO (PyBUF_INDIRECT | PyBUF_FORMAT)
#define PyBUF_READ 0x100
#define PyBUF_WRITE 0x200

typedef struct PyMethodDef {
  const char *ml_name;
  PyCFunction ml_meth;
  int ml_flags;
  const char *ml_doc;
} PyMethodDef;
#define METH_OLDARGS 0x0000
#define METH_VARARGS 0x0001
#define METH_KEYWORDS 0x0002
#define METH_NOARGS 0x0004
#define METH_O 0x0008
#define METH_CLASS 0x0010
#define METH_STATIC 0x0020
#define METH_COEXIST 0x0040
#define METH_FASTCALL 0x0080
#define METH_METHOD 0x0200
typedef struct PyMemberDef {
  const char *name;
  int type;
  Py_ssize_t offset;
  int flags;
  const char *doc;
} PyMemberDef;
typedef struct PyGetSetDef {
  const char *name;
  getter get;
  setter set;
  const char *doc;
  void *closure;
} PyGetSetDef;

typedef int (*coercion)(PyObject **, PyObject **);
typedef Py_ssize_t (*readbufferproc)(PyObject *, Py_ssize_t, void **);
typedef Py_ssize_t (*writebufferproc)(PyObject *, Py_ssize_t, void **);
typedef Py_ssize_t (*segcountproc)(PyObject *, Py_ssize_t *);
typedef Py_ssize_t (*charbufferproc)(PyObject *, Py_ssize_t, char **);

#define intargfunc ssizeargfunc
#define intintargfunc ssizessizeargfunc
#define intobjargproc ssizeobjargproc
#define intintobjargproc ssizessizeobjargproc
typedef struct {
  binaryfunc nb_add, nb_subtract, nb_multiply, nb_divide, nb_remainder, nb_divmod;
  ternaryfunc nb_power;
  unaryfunc nb_negative, nb_positive, nb_absolute;
  inquiry nb_nonzero;
  unaryfunc nb_invert;
  binaryfunc nb_lshift, nb_rshift, nb_and, nb_xor, nb_or;
  coercion nb_coerce;
  unaryfunc nb_int, nb_long, nb_float, nb_oct, nb_hex;
  binaryfunc nb_inplace_add, nb_inplace_subtract, nb_inplace_multiply, nb_inplace_divide, nb_inplace_remainder;
  ternaryfunc nb_inplace_power;
  binaryfunc nb_inplace_lshift, nb_inplace_rshift, nb_inplace_and, nb_inplace_xor, nb_inplace_or;
  binaryfunc nb_floor_divide, nb_true_divide, nb_inplace_floor_divide, nb_inplace_true_divide;
  unaryfunc nb_index;
} PyNumberMethods;
typedef struct {
  lenfunc sq_length;
  binaryfunc sq_concat;
  ssizeargfunc sq_repeat;
  ssizeargfunc sq_item;
  ssizessizeargfunc sq_slice;
  ssizeobjargproc sq_ass_item;
  ssizessizeobjargproc sq_ass_slice;
  objobjproc sq_contains;
  binaryfunc sq_inplace_concat;
  ssizeargfunc sq_inplace_repeat;
} PySequenceMethods;
typedef struct {
  lenfunc mp_length;
  binaryfunc mp_subscript;
  objobjargproc mp_ass_subscript;
} PyMappingMethods;
typedef struct {
  readbufferproc bf_getreadbuffer;
  writebufferproc bf_getwritebuffer;
  segcountproc bf_getsegcount;
  charbufferproc bf_getcharbuffer;
  getbufferproc bf_getbuffer;
  releasebufferproc bf_releasebuffer;
} PyBufferProcs;

struct _typeobject {
  PyObject_VAR_HEAD
  const char *tp_name;
  Py_ssize_t tp_basicsize, tp_itemsize;
  destructor tp_dealloc;
  printfunc tp_print;
  getattrfunc tp_getattr;
  setattrfunc tp_setattr;
  cmpfunc tp_compare;
  reprfunc tp_repr;
  PyNumberMethods *tp_as_number;
  PySequenceMethods *tp_as_sequence;
  PyMappingMethods *tp_as_mapping;
  hashfunc tp_hash;
  ternaryfunc tp_call;
  reprfunc tp_str;
  getattrofunc tp_getattro;
  setattrofunc tp_setattro;
  PyBufferProcs *tp_as_buffer;
  long tp_flags;
  const char *tp_doc;
  traverseproc tp_traverse;
  inquiry tp_clear;
  richcmpfunc tp_richcompare;
  Py_ssize_t tp_weaklistoffset;
  getiterfunc tp_iter;
  iternextfunc tp_iternext;
  PyMethodDef *tp_methods;
  PyMemberDef *tp_members;
  PyGetSetDef *tp_getset;
  PyTypeObject *tp_base;
  PyObject *tp_dict;
  descrgetfunc tp_descr_get;
  descrsetfunc tp_descr_set;
  Py_ssize_t tp_dictoffset;
  initproc tp_init;
  allocfunc tp_alloc;
  newfunc tp_new;
  freefunc tp_free;
  inquiry tp_is_gc;
  PyObject *tp_bases, *tp_mro, *tp_cache, *tp_subclasses, *tp_weaklist;
  destructor tp_del;
  unsigned int tp_version_tag;
};
typedef struct PyMethodChain {
  PyMethodDef *methods;
  struct PyMethodChain *link;
} PyMethodChain;
#define PyMODINIT_FUNC Py_EXTERN_C_ void
#define DL_EXPORT(type) type
#define DL_IMPORT(type) type
#define Py_InitModule(name, methods) Py_InitModule4(name, methods, (char *)NULL, (PyObject *)NULL, PYTHON_API_VERSION)
#define Py_InitModule3(name, methods, doc) Py_InitModule4(name, methods, doc, (PyObject *)NULL, PYTHON_API_VERSION)
#define PyModule_AddIntMacro(module, name) PyModule_AddIntConstant(module, #name, name)
#define PyModule_AddStringMacro(module, name) PyModule_AddStringConstant(module, #name, name)

#define Py_TPFLAGS_HAVE_GETCHARBUFFER (1L << 0)
#define Py_TPFLAGS_HAVE_SEQUENCE_IN (1L << 1)
#define Py_TPFLAGS_GC 0
#define Py_TPFLAGS_HAVE_INPLACEOPS (1L << 3)
#define Py_TPFLAGS_CHECKTYPES (1L << 4)
#define Py_TPFLAGS_HAVE_RICHCOMPARE (1L << 5)
#define Py_TPFLAGS_HAVE_WEAKREFS (1L << 6)
#define Py_TPFLAGS_HAVE_ITER (1L << 7)
#define Py_TPFLAGS_HAVE_CLASS (1L << 8)
#define Py_TPFLAGS_HEAPTYPE (1L << 9)
#define Py_TPFLAGS_BASETYPE (1L << 10)
#define Py_TPFLAGS_READY (1L << 12)
#define Py_TPFLAGS_HAVE_GC (1L << 14)
#define Py_TPFLAGS_HAVE_STACKLESS_EXTENSION 0
#define Py_TPFLAGS_HAVE_INDEX (1L << 17)
#define Py_TPFLAGS_HAVE_VERSION_TAG (1L << 18)
#define Py_TPFLAGS_VALID_VERSION_TAG (1L << 19)
#define Py_TPFLAGS_IS_ABSTRACT (1L << 20)
#define Py_TPFLAGS_HAVE_NEWBUFFER (1L << 21)
#define Py_TPFLAGS_INT_SUBCLASS (1L << 23)
#define Py_TPFLAGS_LONG_SUBCLASS (1L << 24)
#define Py_TPFLAGS_LIST_SUBCLASS (1L << 25)
#define Py_TPFLAGS_TUPLE_SUBCLASS (1L << 26)
#define Py_TPFLAGS_STRING_SUBCLASS (1L << 27)
#define Py_TPFLAGS_BYTES_SUBCLASS Py_TPFLAGS_STRING_SUBCLASS
#define Py_TPFLAGS_UNICODE_SUBCLASS (1L << 28)
#define Py_TPFLAGS_DICT_SUBCLASS (1L << 29)
#define Py_TPFLAGS_BASE_EXC_SUBCLASS (1L << 30)
#define Py_TPFLAGS_TYPE_SUBCLASS (1L << 31)
#define Py_TPFLAGS_DEFAULT \
  (Py_TPFLAGS_HAVE_GETCHARBUFFER | Py_TPFLAGS_HAVE_SEQUENCE_IN | Py_TPFLAGS_HAVE_INPLACEOPS | \
   Py_TPFLAGS_HAVE_RICHCOMPARE | Py_TPFLAGS_HAVE_WEAKREFS | Py_TPFLAGS_HAVE_ITER | Py_TPFLAGS_HAVE_CLASS | \
   Py_TPFLAGS_HAVE_INDEX | Py_TPFLAGS_HAVE_VERSION_TAG)

/* ---- layouts that extensions look into ---- */
typedef struct {
  PyObject_VAR_HEAD
  PyObject **ob_item;
  Py_ssize_t allocated;
} PyListObject;
typedef struct {
  PyObject_VAR_HEAD
  PyObject *ob_item[1];
} PyTupleObject;
typedef struct {
  PyObject_HEAD
  double ob_fval;
} PyFloatObject;
typedef struct {
  double real, imag;
} Py_complex;
typedef struct {
  PyObject_HEAD
  Py_complex cval;
} PyComplexObject;
typedef struct {
  PyObject_HEAD
  PyObject *ob_ref;
} PyCellObject;
typedef struct {
  PyObject_HEAD
  PyMethodDef *m_ml;
  PyObject *m_self, *m_module, *m_weakreflist;
} PyCFunctionObject;
typedef struct {
  PyObject_HEAD
  PyObject *im_func, *im_self, *im_class, *im_weakreflist;
} PyMethodObject;
typedef struct {
  PyObject_HEAD
  PyObject *start, *stop, *step;
} PySliceObject;
typedef struct {
  PyObject_HEAD
  PyObject *dict, *args, *message;
} PyBaseExceptionObject;
typedef struct {
  PyObject_HEAD
  Py_ssize_t ma_used;
  uint64_t ma_version_tag;
  struct _dictkeysobject *ma_keys;
  struct _dictvalues *ma_values;
} PyDictObject;
typedef struct _PyWeakReference PyWeakReference;
struct _PyWeakReference {
  PyObject_HEAD
  PyObject *wr_object, *wr_callback;
  Py_hash_t hash;
  PyWeakReference *wr_prev, *wr_next;
};
typedef struct {
  PyObject_VAR_HEAD
  Py_hash_t ob_shash;
  char ob_sval[1];
} PyBytesObject;
typedef struct {
  PyObject_VAR_HEAD
  long ob_shash;
  int ob_sstate;
  char ob_sval[1];
} PyStringObject;
typedef struct {
  PyObject_HEAD
  long ob_ival;
} PyIntObject;
typedef struct PyClassObject PyClassObject;
typedef struct PyInstanceObject PyInstanceObject;
typedef struct _longobject PyLongObject;
typedef struct _frame PyFrameObject;
typedef struct PyCodeObject PyCodeObject;
typedef struct _ts PyThreadState;
typedef struct _is PyInterpreterState;
typedef struct _arena PyArena;
typedef void *PyThread_type_lock;
typedef struct _Py_tss_t Py_tss_t;
typedef struct _Py_Identifier _Py_Identifier;
typedef struct {
  int cf_flags;
  int cf_feature_version;
} PyCompilerFlags;
typedef enum { PyGILState_LOCKED, PyGILState_UNLOCKED } PyGILState_STATE;
typedef struct {
  const char *name;
  const char *doc;
} PyStructSequence_Field;
typedef struct {
  const char *name;
  const char *doc;
  PyStructSequence_Field *fields;
  int n_in_sequence;
} PyStructSequence_Desc;
typedef void (*PyCapsule_Destructor)(PyObject *);
typedef void (*PyOS_sighandler_t)(int);
typedef int (*Py_tracefunc)(PyObject *, PyFrameObject *, int, PyObject *);

/* ---- type objects and exceptions ---- */
extern PyTypeObject
    PyAsyncGen_Type, PyBaseObject_Type, PyBool_Type, PyByteArrayIter_Type, PyByteArray_Type, PyBytesIter_Type,
    PyBytes_Type, PyCFunction_Type, PyCMethod_Type, PyCallIter_Type, PyCapsule_Type, PyCell_Type,
    PyClassMethodDescr_Type, PyClassMethod_Type, PyCode_Type, PyComplex_Type, PyContextToken_Type,
    PyContextVar_Type, PyContext_Type, PyCoro_Type, PyDictItems_Type, PyDictIterItem_Type, PyDictIterKey_Type,
    PyDictIterValue_Type, PyDictKeys_Type, PyDictProxy_Type, PyDictRevIterItem_Type, PyDictRevIterKey_Type,
    PyDictRevIterValue_Type, PyDictValues_Type, PyDict_Type, PyEllipsis_Type, PyEnum_Type, PyFilter_Type,
    PyFloat_Type, PyFrame_Type, PyFrozenSet_Type, PyFunction_Type, PyGen_Type, PyGetSetDescr_Type,
    PyInstanceMethod_Type, PyListIter_Type, PyListRevIter_Type, PyList_Type, PyLongRangeIter_Type, PyLong_Type,
    PyMap_Type, PyMemberDescr_Type, PyMemoryView_Type, PyMethodDescr_Type, PyMethod_Type, PyModuleDef_Type,
    PyModule_Type, PyODictItems_Type, PyODictIter_Type, PyODictKeys_Type, PyODictValues_Type, PyODict_Type,
    PyPickleBuffer_Type, PyProperty_Type, PyRangeIter_Type, PyRange_Type, PyReversed_Type, PySeqIter_Type,
    PySetIter_Type, PySet_Type, PySlice_Type, PyStaticMethod_Type, PyStdPrinter_Type, PySuper_Type,
    PyTraceBack_Type, PyTupleIter_Type, PyTuple_Type, PyType_Type, PyUnicodeIter_Type, PyUnicode_Type,
    PyWrapperDescr_Type, PyZip_Type, Py_GenericAliasType, PyInt_Type, PyString_Type, PyInstance_Type, PyClass_Type,
    PyFile_Type, PyCObject_Type, PyBaseString_Type, PyBuffer_Type;
extern PyObject
    *PyExc_ArithmeticError, *PyExc_AssertionError, *PyExc_AttributeError, *PyExc_BaseException,
    *PyExc_BaseExceptionGroup, *PyExc_BlockingIOError, *PyExc_BrokenPipeError, *PyExc_BufferError,
    *PyExc_BytesWarning, *PyExc_ChildProcessError, *PyExc_ConnectionAbortedError, *PyExc_ConnectionError,
    *PyExc_ConnectionRefusedError, *PyExc_ConnectionResetError, *PyExc_DeprecationWarning, *PyExc_EOFError,
    *PyExc_EncodingWarning, *PyExc_EnvironmentError, *PyExc_Exception, *PyExc_FileExistsError,
    *PyExc_FileNotFoundError, *PyExc_FloatingPointError, *PyExc_FutureWarning, *PyExc_GeneratorExit, *PyExc_IOError,
    *PyExc_ImportError, *PyExc_ImportWarning, *PyExc_IndentationError, *PyExc_IndexError, *PyExc_InterruptedError,
    *PyExc_IsADirectoryError, *PyExc_KeyError, *PyExc_KeyboardInterrupt, *PyExc_LookupError, *PyExc_MemoryError,
    *PyExc_ModuleNotFoundError, *PyExc_NameError, *PyExc_NotADirectoryError, *PyExc_NotImplementedError,
    *PyExc_OSError, *PyExc_OverflowError, *PyExc_PendingDeprecationWarning, *PyExc_PermissionError,
    *PyExc_ProcessLookupError, *PyExc_RecursionError, *PyExc_ReferenceError, *PyExc_ResourceWarning,
    *PyExc_RuntimeError, *PyExc_RuntimeWarning, *PyExc_StopAsyncIteration, *PyExc_StopIteration, *PyExc_SyntaxError,
    *PyExc_SyntaxWarning, *PyExc_SystemError, *PyExc_SystemExit, *PyExc_TabError, *PyExc_TimeoutError,
    *PyExc_TypeError, *PyExc_UnboundLocalError, *PyExc_UnicodeDecodeError, *PyExc_UnicodeEncodeError,
    *PyExc_UnicodeError, *PyExc_UnicodeTranslateError, *PyExc_UnicodeWarning, *PyExc_UserWarning, *PyExc_ValueError,
    *PyExc_Warning, *PyExc_WindowsError, *PyExc_ZeroDivisionError, *PyExc_StandardError;

/* ---- counts ---- */
static inline Py_ssize_t Py_REFCNT(PyObject *object) { return object->ob_refcnt; }
static inline PyTypeObject *Py_TYPE(PyObject *object) { return object->ob_type; }
static inline Py_ssize_t Py_SIZE(PyObject *object) { return ((PyVarObject *)object)->ob_size; }
static inline void Py_SET_REFCNT(PyObject *object, Py_ssize_t count) { object->ob_refcnt = count; }
static inline void Py_SET_TYPE(PyObject *object, PyTypeObject *type) { object->ob_type = type; }
static inline void Py_SET_SIZE(PyVarObject *object, Py_ssize_t size) { object->ob_size = size; }
static inline int Py_IS_TYPE(PyObject *object, PyTypeObject *type) { return object->ob_type == type; }
extern void _Py_Dealloc(PyObject *);
static inline void Py_INCREF(PyObject *object) { object->ob_refcnt++; }
static inline void Py_DECREF(PyObject *object) {
  if (--object->ob_refcnt == 0)
    _Py_Dealloc(object);
}
static inline void Py_XINCREF(PyObject *object) {
  if (object)
    Py_INCREF(object);
}
static inline void Py_XDECREF(PyObject *object) {
  if (object)
    Py_DECREF(object);
}
static inline PyObject *Py_NewRef(PyObject *object) {
  Py_INCREF(object);
  return object;
}
static inline PyObject *Py_XNewRef(PyObject *object) {
  Py_XINCREF(object);
  return object;
}
#define _PyObject_CAST(object) ((PyObject *)(object))
#define _PyVarObject_CAST(object) ((PyVarObject *)(object))
#define Py_INCREF(object) Py_INCREF(_PyObject_CAST(object))
#define Py_DECREF(object) Py_DECREF(_PyObject_CAST(object))
#define Py_XINCREF(object) Py_XINCREF(_PyObject_CAST(object))
#define Py_XDECREF(object) Py_XDECREF(_PyObject_CAST(object))
#define Py_NewRef(object) Py_NewRef(_PyObject_CAST(object))
#define Py_XNewRef(object) Py_XNewRef(_PyObject_CAST(object))
#define Py_REFCNT(object) (_PyObject_CAST(object)->ob_refcnt)
#define Py_TYPE(object) (_PyObject_CAST(object)->ob_type)
#define Py_SIZE(object) (_PyVarObject_CAST(object)->ob_size)
#define Py_SET_TYPE(object, type) Py_SET_TYPE(_PyObject_CAST(object), type)
#define Py_SET_SIZE(object, size) Py_SET_SIZE(_PyVarObject_CAST(object), size)
#define Py_IS_TYPE(object, type) Py_IS_TYPE(_PyObject_CAST(object), type)
#define Py_Is(x, y) ((x) == (y))
#define Py_IsNone(x) Py_Is((x), Py_None)
#define Py_IsTrue(x) Py_Is((x), Py_True)
#define Py_IsFalse(x) Py_Is((x), Py_False)
#define Py_CLEAR(slot)                                                                                               \
  do {                                                                                                               \
    PyObject *cleared_ = _PyObject_CAST(slot);                                                                       \
    if (cleared_ != NULL) {                                                                                          \
      (slot) = NULL;                                                                                                 \
      Py_DECREF(cleared_);                                                                                           \
    }                                                                                                                \
  } while (0)
#define Py_SETREF(slot, value)                                                                                       \
  do {                                                                                                               \
    PyObject *replaced_ = _PyObject_CAST(slot);                                                                      \
    (slot) = (value);                                                                                                \
    Py_DECREF(replaced_);                                                                                            \
  } while (0)
#define Py_XSETREF(slot, value)                                                                                      \
  do {                                                                                                               \
    PyObject *replaced_ = _PyObject_CAST(slot);                                                                      \
    (slot) = (value);                                                                                                \
    Py_XDECREF(replaced_);                                                                                           \
  } while (0)
#define Py_VISIT(slot)                                                                                               \
  do {                                                                                                               \
    if (slot) {                                                                                                      \
      int visited_ = visit(_PyObject_CAST(slot), arg);                                                               \
      if (visited_)                                                                                                  \
        return visited_;                                                                                             \
    }                                                                                                                \
  } while (0)

/* ---- constants ---- */
extern PyObject _Py_NoneStruct, _Py_NotImplementedStruct, _Py_EllipsisObject;
#define Py_None (&_Py_NoneStruct)
#define Py_NotImplemented (&_Py_NotImplementedStruct)
#define Py_Ellipsis (&_Py_EllipsisObject)
extern PyObject _Py_ZeroStruct, _Py_TrueStruct;
#define Py_True ((PyObject *)&_Py_TrueStruct)
#define Py_False (&_Py_ZeroStruct)
#define Py_RETURN_NONE return Py_NewRef(Py_None)
#define Py_RETURN_TRUE return Py_NewRef(Py_True)
#define Py_RETURN_FALSE return Py_NewRef(Py_False)
#define Py_RETURN_NOTIMPLEMENTED return Py_NewRef(Py_NotImplemented)
#define Py_LT 0
#define Py_LE 1
#define Py_EQ 2
#define Py_NE 3
#define Py_GT 4
#define Py_GE 5
#define Py_single_input 256
#define Py_file_input 257
#define Py_eval_input 258
#define Py_CLEANUP_SUPPORTED 0x20000
#define Py_PRINT_RAW 1
#define Py_BEGIN_ALLOW_THREADS { PyThreadState *_save; _save = PyEval_SaveThread();
#define Py_BLOCK_THREADS PyEval_RestoreThread(_save);
#define Py_UNBLOCK_THREADS _save = PyEval_SaveThread();
#define Py_END_ALLOW_THREADS PyEval_RestoreThread(_save); }
#define Py_TRASHCAN_BEGIN(object, dealloc) do { (void)(dealloc);
#define Py_TRASHCAN_END } while (0);
#define Py_TRASHCAN_SAFE_BEGIN(object) do {
#define Py_TRASHCAN_SAFE_END(object) } while (0);
#define Py_EnterRecursiveCall(where) 0
#define Py_LeaveRecursiveCall() ((void)0)
#define Py_RETURN_RICHCOMPARE(a, b, op)                                                                              \
  do {                                                                                                               \
    int holds_ = (op) == Py_EQ ? (a) == (b) : (op) == Py_NE ? (a) != (b) : (op) == Py_LT ? (a) < (b)                 \
                 : (op) == Py_GT ? (a) > (b) : (op) == Py_LE ? (a) <= (b) : (a) >= (b);                              \
    if (holds_)                                                                                                      \
      Py_RETURN_TRUE;                                                                                                \
    Py_RETURN_FALSE;                                                                                                 \
  } while (0)

/* ---- allocation ---- */
extern PyObject *_PyObject_New(PyTypeObject *type);
extern PyVarObject *_PyObject_NewVar(PyTypeObject *type, Py_ssize_t n);
extern PyObject *_PyObject_GC_New(PyTypeObject *type);
extern PyVarObject *_PyObject_GC_NewVar(PyTypeObject *type, Py_ssize_t n);
extern PyVarObject *_PyObject_GC_Resize(PyVarObject *object, Py_ssize_t n);
#define PyObject_New(type, typeobj) ((type *)_PyObject_New(typeobj))
#define PyObject_NewVar(type, typeobj, n) ((type *)_PyObject_NewVar((typeobj), (n)))
#define PyObject_NEW(type, typeobj) PyObject_New(type, (typeobj))
#define PyObject_NEW_VAR(type, typeobj, n) PyObject_NewVar(type, (typeobj), (n))
#define PyObject_GC_New(type, typeobj) ((type *)_PyObject_GC_New(typeobj))
#define PyObject_GC_NewVar(type, typeobj, n) ((type *)_PyObject_GC_NewVar((typeobj), (n)))
#define PyObject_GC_Resize(type, object, n) ((type *)_PyObject_GC_Resize(_PyVarObject_CAST(object), (n)))
#define PyObject_INIT(object, typeobj) PyObject_Init(_PyObject_CAST(object), (typeobj))
#define PyObject_INIT_VAR(object, typeobj, size) PyObject_InitVar(_PyVarObject_CAST(object), (typeobj), (size))
#define _PyObject_GC_TRACK(object) PyObject_GC_Track(object)
#define _PyObject_GC_UNTRACK(object) PyObject_GC_UnTrack(object)
#define PyObject_MALLOC PyObject_Malloc
#define PyObject_REALLOC PyObject_Realloc
#define PyObject_FREE PyObject_Free
#define PyObject_Del PyObject_Free
#define PyObject_DEL PyObject_Free
#define PyMem_MALLOC(n) PyMem_Malloc(n)
#define PyMem_REALLOC(p, n) PyMem_Realloc(p, n)
#define PyMem_FREE(p) PyMem_Free(p)
#define PyMem_Del PyMem_Free
#define PyMem_DEL PyMem_Free
#define PyMem_New(type, n) ((type *)PyMem_Malloc((n) * sizeof(type)))
#define PyMem_NEW(type, n) PyMem_New(type, n)
#define PyMem_Resize(p, type, n) ((p) = (type *)PyMem_Realloc((p), (n) * sizeof(type)))
#define PyMem_RESIZE(p, type, n) PyMem_Resize(p, type, n)
#define PyObject_IS_GC(object) PyType_HasFeature(Py_TYPE(object), Py_TPFLAGS_HAVE_GC)
#define PyType_IS_GC(type) PyType_HasFeature((type), Py_TPFLAGS_HAVE_GC)
#define PyType_SUPPORTS_WEAKREFS(type) ((type)->tp_weaklistoffset > 0)
#define PyType_HasFeature(type, feature) (((type)->tp_flags & (feature)) != 0)
#define PyType_FastSubclass(type, flag) PyType_HasFeature(type, flag)

/* ---- checks ---- */
#define PyObject_TypeCheck(object, type) (Py_IS_TYPE(object, type) || PyType_IsSubtype(Py_TYPE(object), type))
#define PyType_Check(object) PyType_FastSubclass(Py_TYPE(object), Py_TPFLAGS_TYPE_SUBCLASS)
#define PyType_CheckExact(object) Py_IS_TYPE(object, &PyType_Type)
#define PyList_Check(object) PyType_FastSubclass(Py_TYPE(object), Py_TPFLAGS_LIST_SUBCLASS)
#define PyList_CheckExact(object) Py_IS_TYPE(object, &PyList_Type)
#define PyTuple_Check(object) PyType_FastSubclass(Py_TYPE(object), Py_TPFLAGS_TUPLE_SUBCLASS)
#define PyTuple_CheckExact(object) Py_IS_TYPE(object, &PyTuple_Type)
#define PyDict_Check(object) PyType_FastSubclass(Py_TYPE(object), Py_TPFLAGS_DICT_SUBCLASS)
#define PyDict_CheckExact(object) Py_IS_TYPE(object, &PyDict_Type)
#define PyLong_Check(object) PyType_FastSubclass(Py_TYPE(object), Py_TPFLAGS_LONG_SUBCLASS)
#define PyLong_CheckExact(object) Py_IS_TYPE(object, &PyLong_Type)
#define PyUnicode_Check(object) PyType_FastSubclass(Py_TYPE(object), Py_TPFLAGS_UNICODE_SUBCLASS)
#define PyUnicode_CheckExact(object) Py_IS_TYPE(object, &PyUnicode_Type)
#define PyBytes_Check(object) PyType_FastSubclass(Py_TYPE(object), Py_TPFLAGS_BYTES_SUBCLASS)
#define PyBytes_CheckExact(object) Py_IS_TYPE(object, &PyBytes_Type)
#define PyExceptionInstance_Check(object) PyType_FastSubclass(Py_TYPE(object), Py_TPFLAGS_BASE_EXC_SUBCLASS)
#define PyExceptionClass_Check(object) PyType_Check(object)
#define PyFloat_Check(object) PyObject_TypeCheck(object, &PyFloat_Type)
#define PyFloat_CheckExact(object) Py_IS_TYPE(object, &PyFloat_Type)
#define PyComplex_Check(object) PyObject_TypeCheck(object, &PyComplex_Type)
#define PyBool_Check(object) Py_IS_TYPE(object, &PyBool_Type)
#define PyByteArray_Check(object) PyObject_TypeCheck(object, &PyByteArray_Type)
#define PyByteArray_CheckExact(object) Py_IS_TYPE(object, &PyByteArray_Type)
#define PyAnySet_Check(object) (PySet_Check(object) || PyFrozenSet_Check(object))
#define PySet_Check(object) PyObject_TypeCheck(object, &PySet_Type)
#define PyFrozenSet_Check(object) PyObject_TypeCheck(object, &PyFrozenSet_Type)
#define PyCell_Check(object) Py_IS_TYPE(object, &PyCell_Type)
#define PyModule_Check(object) PyObject_TypeCheck(object, &PyModule_Type)
#define PyModule_CheckExact(object) Py_IS_TYPE(object, &PyModule_Type)
#define PyCFunction_Check(object) PyObject_TypeCheck(object, &PyCFunction_Type)
#define PyFunction_Check(object) Py_IS_TYPE(object, &PyFunction_Type)
#define PyMethod_Check(object) Py_IS_TYPE(object, &PyMethod_Type)
#define PySlice_Check(object) Py_IS_TYPE(object, &PySlice_Type)
#define PyMemoryView_Check(object) Py_IS_TYPE(object, &PyMemoryView_Type)
#define PyCapsule_CheckExact(object) Py_IS_TYPE(object, &PyCapsule_Type)
#define PyGen_Check(object) PyObject_TypeCheck(object, &PyGen_Type)
#define PyGen_CheckExact(object) Py_IS_TYPE(object, &PyGen_Type)
#define PyCode_Check(object) Py_IS_TYPE(object, &PyCode_Type)
#define PyFrame_Check(object) Py_IS_TYPE(object, &PyFrame_Type)
#define PyInt_Check(object) PyType_FastSubclass(Py_TYPE(object), Py_TPFLAGS_INT_SUBCLASS)
#define PyInt_CheckExact(object) Py_IS_TYPE(object, &PyInt_Type)
#define PyString_Check(object) PyType_FastSubclass(Py_TYPE(object), Py_TPFLAGS_STRING_SUBCLASS)
#define PyString_CheckExact(object) Py_IS_TYPE(object, &PyString_Type)
#define PyString_AS_STRING(string) (((PyStringObject *)(string))->ob_sval)
#define PyString_GET_SIZE(string) Py_SIZE(string)
#define PyInt_AS_LONG(number) (((PyIntObject *)(number))->ob_ival)
#define PyInstance_Check(object) Py_IS_TYPE(object, &PyInstance_Type)
#define PyClass_Check(object) Py_IS_TYPE(object, &PyClass_Type)
#define PyFile_Check(object) PyObject_TypeCheck(object, &PyFile_Type)
#define PyCObject_Check(object) Py_IS_TYPE(object, &PyCObject_Type)
#define PyUnicode_AS_UNICODE(string) ((Py_UNICODE *)PyUnicode_AsUnicode(_PyObject_CAST(string)))
#define PyUnicode_GET_SIZE(string) Py_SIZE(string)
#define PyUnicode_AS_DATA(string) ((const char *)PyUnicode_AS_UNICODE(string))
#define PyWeakref_CheckRef(object) PyObject_TypeCheck(object, &_PyWeakref_RefType)
#define PyWeakref_Check(object) PyWeakref_CheckRef(object)
extern PyTypeObject _PyWeakref_RefType, _PyWeakref_ProxyType, _PyNone_Type, _PyNotImplemented_Type;

/* ---- unchecked access ---- */
#define PyList_GET_SIZE(list) Py_SIZE(list)
#define PyList_GET_ITEM(list, index) (((PyListObject *)(list))->ob_item[index])
#define PyList_SET_ITEM(list, index, item) ((void)(((PyListObject *)(list))->ob_item[index] = (PyObject *)(item)))
#define PyTuple_GET_SIZE(tuple) Py_SIZE(tuple)
#define PyTuple_GET_ITEM(tuple, index) (((PyTupleObject *)(tuple))->ob_item[index])
#define PyTuple_SET_ITEM(tuple, index, item) ((void)(((PyTupleObject *)(tuple))->ob_item[index] = (PyObject *)(item)))
#define PyDict_GET_SIZE(dict) (((PyDictObject *)(dict))->ma_used)
#define PySet_GET_SIZE(set) PySet_Size(set)
#define PyBytes_AS_STRING(bytes) (((PyBytesObject *)(bytes))->ob_sval)
#define PyBytes_GET_SIZE(bytes) Py_SIZE(bytes)
#define PyByteArray_AS_STRING(array) PyByteArray_AsString(_PyObject_CAST(array))
#define PyByteArray_GET_SIZE(array) Py_SIZE(array)
#define PyFloat_AS_DOUBLE(number) (((PyFloatObject *)(number))->ob_fval)
#define PyCell_GET(cell) (((PyCellObject *)(cell))->ob_ref)
#define PyCell_SET(cell, value) ((void)(((PyCellObject *)(cell))->ob_ref = (value)))
#define PyCFunction_GET_SELF(function) (((PyCFunctionObject *)(function))->m_self)
#define PyCFunction_GET_FUNCTION(function) (((PyCFunctionObject *)(function))->m_ml->ml_meth)
#define PyMethod_GET_FUNCTION(method) (((PyMethodObject *)(method))->im_func)
#define PyMethod_GET_SELF(method) (((PyMethodObject *)(method))->im_self)
#define PyWeakref_GET_OBJECT(reference) (((PyWeakReference *)(reference))->wr_object)
#define PySequence_Fast_GET_SIZE(sequence) Py_SIZE(sequence)
#define PySequence_Fast_ITEMS(sequence)                                                                              \
  (PyList_Check(sequence) ? ((PyListObject *)(sequence))->ob_item : ((PyTupleObject *)(sequence))->ob_item)
#define PySequence_Fast_GET_ITEM(sequence, index) (PySequence_Fast_ITEMS(sequence)[index])
#define PySequence_ITEM(sequence, index) (Py_TYPE(sequence)->tp_as_sequence->sq_item((sequence), (index)))
#define PyStructSequence_SET_ITEM(sequence, index, item) PyTuple_SET_ITEM(sequence, index, item)
#define PyStructSequence_GET_ITEM(sequence, index) PyTuple_GET_ITEM(sequence, index)
#define PyObject_DelAttr(object, name) PyObject_SetAttr((object), (name), NULL)
#define PyObject_DelAttrString(object, name) PyObject_SetAttrString((object), (name), NULL)
#define PyMapping_DelItem(object, key) PyObject_DelItem((object), (key))
#define PyMapping_DelItemString(object, key) PyObject_DelItemString((object), (key))
#define PyMapping_Length PyMapping_Size
#define PySequence_Length PySequence_Size
#define PyObject_Length PyObject_Size
#define PyIter_Check(object) (Py_TYPE(object)->tp_iternext != NULL)
#define PyIndex_Check(object) (Py_TYPE(object)->tp_as_number != NULL && Py_TYPE(object)->tp_as_number->nb_index != NULL)
#define PyObject_CheckBuffer(object) (Py_TYPE(object)->tp_as_buffer != NULL)
#define PyUnicode_GET_LENGTH(string) PyUnicode_GetLength(_PyObject_CAST(string))
#define PyUnicode_READY(string) 0
#define PyUnicode_IS_READY(string) 1
#define PyEval_CallObject(callable, arguments) PyObject_CallObject((callable), (arguments))
#define PyVectorcall_NARGS(n) ((Py_ssize_t)((n) & ~((size_t)1 << (8 * sizeof(size_t) - 1))))
#define PY_VECTORCALL_ARGUMENTS_OFFSET ((size_t)1 << (8 * sizeof(size_t) - 1))
#define PyObject_GET_WEAKREFS_LISTPTR(object)                                                                        \
  ((PyObject **)(((char *)(object)) + Py_TYPE(object)->tp_weaklistoffset))
#define PyErr_BadInternalCall() _PyErr_BadInternalCall(__FILE__, __LINE__)
extern void _PyErr_BadInternalCall(const char *file, int line);

/* ---- formats ---- */
extern int PyArg_Parse(PyObject *arguments, const char *format, ...);
extern int PyArg_ParseTuple(PyObject *arguments, const char *format, ...);
extern int PyArg_ParseTupleAndKeywords(PyObject *arguments, PyObject *keywords, const char *format, char **names, ...);
extern int PyArg_VaParse(PyObject *arguments, const char *format, va_list values);
extern int PyArg_VaParseTupleAndKeywords(PyObject *arguments, PyObject *keywords, const char *format, char **names,
    va_list values);
extern PyObject *Py_BuildValue(const char *format, ...);
extern PyObject *Py_VaBuildValue(const char *format, va_list values);
extern PyObject *PyObject_CallFunction(PyObject *callable, const char *format, ...);
extern PyObject *PyObject_CallMethod(PyObject *object, const char *name, const char *format, ...);

/* ---- pymem.h ---- */
void *PyMem_Malloc(size_t size);
void *PyMem_Calloc(size_t nelem, size_t elsize);
void *PyMem_Realloc(void *ptr, size_t new_size);
void PyMem_Free(void *ptr);
void *PyMem_RawMalloc(size_t size);
void *PyMem_RawCalloc(size_t nelem, size_t elsize);
void *PyMem_RawRealloc(void *ptr, size_t new_size);
void PyMem_RawFree(void *ptr);
void PyMem_SetupDebugHooks(void);

/* ---- pybuffer.h ---- */
int PyObject_GetBuffer(PyObject *obj, Py_buffer *view, int flags);
void *PyBuffer_GetPointer(const Py_buffer *view, const Py_ssize_t *indices);
Py_ssize_t PyBuffer_SizeFromFormat(const char *format);
int PyBuffer_ToContiguous(void *buf, const Py_buffer *view, Py_ssize_t len, char order);
int PyBuffer_FromContiguous(const Py_buffer *view, const void *buf, Py_ssize_t len, char order);
int PyObject_CopyData(PyObject *dest, PyObject *src);
int PyBuffer_IsContiguous(const Py_buffer *view, char fort);
void PyBuffer_FillContiguousStrides(int ndims, Py_ssize_t *shape, Py_ssize_t *strides, int itemsize, char fort);
int PyBuffer_FillInfo(Py_buffer *view, PyObject *o, void *buf, Py_ssize_t len, int readonly, int flags);
void PyBuffer_Release(Py_buffer *view);

/* ---- object.h ---- */
int PyType_IsSubtype(PyTypeObject *type1, PyTypeObject *type2);
unsigned long PyType_GetFlags(PyTypeObject *type);
int PyType_Ready(PyTypeObject *type);
PyObject *PyType_GenericAlloc(PyTypeObject *type, Py_ssize_t n);
PyObject *PyType_GenericNew(PyTypeObject *type, PyObject *object1, PyObject *object2);
unsigned int PyType_ClearCache(void);
void PyType_Modified(PyTypeObject *type);
PyObject *PyObject_Repr(PyObject *object);
PyObject *PyObject_Str(PyObject *object);
PyObject *PyObject_Bytes(PyObject *object);
PyObject *PyObject_RichCompare(PyObject *object1, PyObject *object2, int p);
int PyObject_RichCompareBool(PyObject *object1, PyObject *object2, int p);
PyObject *PyObject_GetAttrString(PyObject *object, const char *text);
int PyObject_SetAttrString(PyObject *object1, const char *text, PyObject *object2);
int PyObject_HasAttrString(PyObject *object, const char *text);
PyObject *PyObject_GetAttr(PyObject *object1, PyObject *object2);
int PyObject_SetAttr(PyObject *object1, PyObject *object2, PyObject *object3);
int PyObject_HasAttr(PyObject *object1, PyObject *object2);
PyObject *PyObject_SelfIter(PyObject *object);
PyObject *PyObject_GenericGetAttr(PyObject *object1, PyObject *object2);
int PyObject_GenericSetAttr(PyObject *object1, PyObject *object2, PyObject *object3);
int PyObject_GenericSetDict(PyObject *object1, PyObject *object2, void *p);
Py_hash_t PyObject_Hash(PyObject *object);
Py_hash_t PyObject_HashNotImplemented(PyObject *object);
int PyObject_IsTrue(PyObject *object);
int PyObject_Not(PyObject *object);
int PyCallable_Check(PyObject *object);
void PyObject_ClearWeakRefs(PyObject *object);
PyObject *PyObject_Dir(PyObject *object);
int Py_ReprEnter(PyObject *object);
void Py_ReprLeave(PyObject *object);
void Py_IncRef(PyObject *object);
void Py_DecRef(PyObject *object);
int PyObject_Print(PyObject *object, FILE *p1, int p2);
void PyObject_CallFinalizer(PyObject *object);
int PyObject_CallFinalizerFromDealloc(PyObject *object);

/* ---- objimpl.h ---- */
void *PyObject_Malloc(size_t size);
void *PyObject_Calloc(size_t nelem, size_t elsize);
void *PyObject_Realloc(void *ptr, size_t new_size);
void PyObject_Free(void *ptr);
PyObject *PyObject_Init(PyObject *object, PyTypeObject *type);
PyVarObject *PyObject_InitVar(PyVarObject *p, PyTypeObject *type, Py_ssize_t n);
Py_ssize_t PyGC_Collect(void);
void PyObject_GC_Track(void *p);
void PyObject_GC_UnTrack(void *p);
void PyObject_GC_Del(void *p);
int PyObject_GC_IsTracked(PyObject *object);
int PyObject_GC_IsFinalized(PyObject *object);

/* ---- pydebug.h ---- */
char *Py_GETENV(const char *name);

/* ---- bytearrayobject.h ---- */
PyObject *PyByteArray_FromObject(PyObject *object);
PyObject *PyByteArray_Concat(PyObject *object1, PyObject *object2);
PyObject *PyByteArray_FromStringAndSize(const char *text, Py_ssize_t n);
Py_ssize_t PyByteArray_Size(PyObject *object);
char *PyByteArray_AsString(PyObject *object);
int PyByteArray_Resize(PyObject *object, Py_ssize_t n);

/* ---- bytesobject.h ---- */
PyObject *PyBytes_FromStringAndSize(const char *text, Py_ssize_t n);
PyObject *PyBytes_FromString(const char *text);
PyObject *PyBytes_FromObject(PyObject *object);
PyObject *PyBytes_FromFormatV(const char *text, va_list p);
PyObject *PyBytes_FromFormat(const char *text, ...);
Py_ssize_t PyBytes_Size(PyObject *object);
char *PyBytes_AsString(PyObject *object);
PyObject *PyBytes_Repr(PyObject *object, int p);
void PyBytes_Concat(PyObject **object1, PyObject *object2);
void PyBytes_ConcatAndDel(PyObject **object1, PyObject *object2);
PyObject *PyBytes_DecodeEscape(const char *text1, Py_ssize_t n1, const char *text2, Py_ssize_t n2, const char *text3);
int PyBytes_AsStringAndSize(PyObject *obj, char **s, Py_ssize_t *len);

/* ---- unicodeobject.h ---- */
PyObject *PyUnicode_FromStringAndSize(const char *u, Py_ssize_t size);
PyObject *PyUnicode_FromString(const char *u);
Py_ssize_t PyUnicode_GetLength(PyObject *unicode);
Py_ssize_t PyUnicode_GetSize(PyObject *unicode);
int PyUnicode_Resize(PyObject **unicode, Py_ssize_t length);
PyObject *PyUnicode_FromEncodedObject(PyObject *obj, const char *encoding, const char *errors);
PyObject *PyUnicode_FromObject(PyObject *obj);
PyObject *PyUnicode_FromFormatV(const char *format, va_list vargs);
PyObject *PyUnicode_FromFormat(const char *format, ...);
void PyUnicode_InternInPlace(PyObject **object);
PyObject *PyUnicode_InternFromString(const char *u);
void PyUnicode_InternImmortal(PyObject **object);
PyObject *PyUnicode_FromWideChar(const wchar_t *w, Py_ssize_t size);
Py_ssize_t PyUnicode_AsWideChar(PyObject *unicode, wchar_t *w, Py_ssize_t size);
wchar_t *PyUnicode_AsWideCharString(PyObject *unicode, Py_ssize_t *size);
PyObject *PyUnicode_FromOrdinal(int ordinal);
const char *PyUnicode_GetDefaultEncoding(void);
PyObject *PyUnicode_Decode(const char *s, Py_ssize_t size, const char *encoding, const char *errors);
PyObject *PyUnicode_AsDecodedObject(PyObject *unicode, const char *encoding, const char *errors);
PyObject *PyUnicode_AsDecodedUnicode(PyObject *unicode, const char *encoding, const char *errors);
PyObject *PyUnicode_AsEncodedObject(PyObject *unicode, const char *encoding, const char *errors);
PyObject *PyUnicode_AsEncodedString(PyObject *unicode, const char *encoding, const char *errors);
PyObject *PyUnicode_AsEncodedUnicode(PyObject *unicode, const char *encoding, const char *errors);
PyObject *PyUnicode_BuildEncodingMap(PyObject *string);
PyObject *PyUnicode_DecodeUTF7(const char *string, Py_ssize_t length, const char *errors);
PyObject *PyUnicode_DecodeUTF7Stateful(const char *string, Py_ssize_t length, const char *errors,
    Py_ssize_t *consumed);
PyObject *PyUnicode_DecodeUTF8(const char *string, Py_ssize_t length, const char *errors);
PyObject *PyUnicode_DecodeUTF8Stateful(const char *string, Py_ssize_t length, const char *errors,
    Py_ssize_t *consumed);
PyObject *PyUnicode_DecodeUTF32(const char *string, Py_ssize_t length, const char *errors, int *byteorder);
PyObject *PyUnicode_DecodeUTF32Stateful(const char *string, Py_ssize_t length, const char *errors, int *byteorder,
    Py_ssize_t *consumed);
PyObject *PyUnicode_AsUTF32String(PyObject *unicode);
PyObject *PyUnicode_DecodeUTF16(const char *string, Py_ssize_t length, const char *errors, int *byteorder);
PyObject *PyUnicode_DecodeUTF16Stateful(const char *string, Py_ssize_t length, const char *errors, int *byteorder,
    Py_ssize_t *consumed);
PyObject *PyUnicode_AsUTF16String(PyObject *unicode);
PyObject *PyUnicode_DecodeUnicodeEscape(const char *string, Py_ssize_t length, const char *errors);
PyObject *PyUnicode_AsUnicodeEscapeString(PyObject *unicode);
PyObject *PyUnicode_DecodeRawUnicodeEscape(const char *string, Py_ssize_t length, const char *errors);
PyObject *PyUnicode_AsRawUnicodeEscapeString(PyObject *unicode);
PyObject *PyUnicode_DecodeLatin1(const char *string, Py_ssize_t length, const char *errors);
PyObject *PyUnicode_AsLatin1String(PyObject *unicode);
PyObject *PyUnicode_DecodeASCII(const char *string, Py_ssize_t length, const char *errors);
PyObject *PyUnicode_AsASCIIString(PyObject *unicode);
PyObject *PyUnicode_DecodeCharmap(const char *string, Py_ssize_t length, PyObject *mapping, const char *errors);
PyObject *PyUnicode_AsCharmapString(PyObject *unicode, PyObject *mapping);
PyObject *PyUnicode_DecodeLocaleAndSize(const char *str, Py_ssize_t len, const char *errors);
PyObject *PyUnicode_DecodeLocale(const char *str, const char *errors);
PyObject *PyUnicode_EncodeLocale(PyObject *unicode, const char *errors);
int PyUnicode_FSConverter(PyObject *object, void *p);
int PyUnicode_FSDecoder(PyObject *object, void *p);
PyObject *PyUnicode_DecodeFSDefault(const char *s);
PyObject *PyUnicode_DecodeFSDefaultAndSize(const char *s, Py_ssize_t size);
PyObject *PyUnicode_EncodeFSDefault(PyObject *unicode);
PyObject *PyUnicode_Concat(PyObject *left, PyObject *right);
void PyUnicode_Append(PyObject **pleft, PyObject *right);
void PyUnicode_AppendAndDel(PyObject **pleft, PyObject *right);
PyObject *PyUnicode_Split(PyObject *s, PyObject *sep, Py_ssize_t maxsplit);
PyObject *PyUnicode_Splitlines(PyObject *s, int keepends);
PyObject *PyUnicode_Partition(PyObject *s, PyObject *sep);
PyObject *PyUnicode_RPartition(PyObject *s, PyObject *sep);
PyObject *PyUnicode_RSplit(PyObject *s, PyObject *sep, Py_ssize_t maxsplit);
PyObject *PyUnicode_Translate(PyObject *str, PyObject *table, const char *errors);
PyObject *PyUnicode_Join(PyObject *separator, PyObject *seq);
Py_ssize_t PyUnicode_Tailmatch(PyObject *str, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction);
Py_ssize_t PyUnicode_Find(PyObject *str, PyObject *substr, Py_ssize_t start, Py_ssize_t end, int direction);
Py_ssize_t PyUnicode_Count(PyObject *str, PyObject *substr, Py_ssize_t start, Py_ssize_t end);
PyObject *PyUnicode_Replace(PyObject *str, PyObject *substr, PyObject *replstr, Py_ssize_t maxcount);
int PyUnicode_Compare(PyObject *left, PyObject *right);
int PyUnicode_CompareWithASCIIString(PyObject *left, const char *right);
PyObject *PyUnicode_RichCompare(PyObject *left, PyObject *right, int op);
PyObject *PyUnicode_Format(PyObject *format, PyObject *args);
int PyUnicode_Contains(PyObject *container, PyObject *element);
int PyUnicode_IsIdentifier(PyObject *s);

/* ---- longobject.h ---- */
PyObject *PyLong_FromLong(long p);
PyObject *PyLong_FromUnsignedLong(unsigned long p);
PyObject *PyLong_FromSize_t(size_t p);
PyObject *PyLong_FromSsize_t(Py_ssize_t n);
PyObject *PyLong_FromDouble(double p);
long PyLong_AsLong(PyObject *object);
long PyLong_AsLongAndOverflow(PyObject *object, int *p);
Py_ssize_t PyLong_AsSsize_t(PyObject *object);
size_t PyLong_AsSize_t(PyObject *object);
unsigned long PyLong_AsUnsignedLong(PyObject *object);
unsigned long PyLong_AsUnsignedLongMask(PyObject *object);
PyObject *PyLong_GetInfo(void);
double PyLong_AsDouble(PyObject *object);
PyObject *PyLong_FromVoidPtr(void *p);
void *PyLong_AsVoidPtr(PyObject *object);
PyObject *PyLong_FromLongLong(long long p);
PyObject *PyLong_FromUnsignedLongLong(unsigned long long p);
long long PyLong_AsLongLong(PyObject *object);
unsigned long long PyLong_AsUnsignedLongLong(PyObject *object);
unsigned long long PyLong_AsUnsignedLongLongMask(PyObject *object);
long long PyLong_AsLongLongAndOverflow(PyObject *object, int *p);
PyObject *PyLong_FromString(const char *text1, char **text2, int p);
unsigned long PyOS_strtoul(const char *text1, char **text2, int p);
long PyOS_strtol(const char *text1, char **text2, int p);
PyObject *PyLong_FromUnicodeObject(PyObject *u, int base);

/* ---- boolobject.h ---- */
PyObject *PyBool_FromLong(long p);

/* ---- floatobject.h ---- */
double PyFloat_GetMax(void);
double PyFloat_GetMin(void);
PyObject *PyFloat_GetInfo(void);
PyObject *PyFloat_FromString(PyObject *object);
PyObject *PyFloat_FromDouble(double p);
double PyFloat_AsDouble(PyObject *object);
int PyFloat_Pack2(double x, char *p, int le);
int PyFloat_Pack4(double x, char *p, int le);
int PyFloat_Pack8(double x, char *p, int le);
double PyFloat_Unpack2(const char *p, int le);
double PyFloat_Unpack4(const char *p, int le);
double PyFloat_Unpack8(const char *p, int le);

/* ---- complexobject.h ---- */
PyObject *PyComplex_FromDoubles(double real, double imag);
double PyComplex_RealAsDouble(PyObject *op);
double PyComplex_ImagAsDouble(PyObject *op);
PyObject *PyComplex_FromCComplex(Py_complex p);
Py_complex PyComplex_AsCComplex(PyObject *op);

/* ---- memoryobject.h ---- */
PyObject *PyMemoryView_FromObject(PyObject *base);
PyObject *PyMemoryView_FromMemory(char *mem, Py_ssize_t size, int flags);
PyObject *PyMemoryView_FromBuffer(const Py_buffer *info);
PyObject *PyMemoryView_GetContiguous(PyObject *base, int buffertype, char order);

/* ---- tupleobject.h ---- */
PyObject *PyTuple_New(Py_ssize_t size);
Py_ssize_t PyTuple_Size(PyObject *object);
PyObject *PyTuple_GetItem(PyObject *object, Py_ssize_t n);
int PyTuple_SetItem(PyObject *object1, Py_ssize_t n, PyObject *object2);
PyObject *PyTuple_GetSlice(PyObject *object, Py_ssize_t n1, Py_ssize_t n2);
PyObject *PyTuple_Pack(Py_ssize_t n, ...);

/* ---- listobject.h ---- */
PyObject *PyList_New(Py_ssize_t size);
Py_ssize_t PyList_Size(PyObject *object);
PyObject *PyList_GetItem(PyObject *object, Py_ssize_t n);
int PyList_SetItem(PyObject *object1, Py_ssize_t n, PyObject *object2);
int PyList_Insert(PyObject *object1, Py_ssize_t n, PyObject *object2);
int PyList_Append(PyObject *object1, PyObject *object2);
PyObject *PyList_GetSlice(PyObject *object, Py_ssize_t n1, Py_ssize_t n2);
int PyList_SetSlice(PyObject *object1, Py_ssize_t n1, Py_ssize_t n2, PyObject *object2);
int PyList_Sort(PyObject *object);
int PyList_Reverse(PyObject *object);
PyObject *PyList_AsTuple(PyObject *object);

/* ---- dictobject.h ---- */
PyObject *PyDict_New(void);
PyObject *PyDict_GetItem(PyObject *mp, PyObject *key);
PyObject *PyDict_GetItemWithError(PyObject *mp, PyObject *key);
int PyDict_SetItem(PyObject *mp, PyObject *key, PyObject *item);
int PyDict_DelItem(PyObject *mp, PyObject *key);
void PyDict_Clear(PyObject *mp);
int PyDict_Next(PyObject *mp, Py_ssize_t *pos, PyObject **key, PyObject **value);
PyObject *PyDict_Keys(PyObject *mp);
PyObject *PyDict_Values(PyObject *mp);
PyObject *PyDict_Items(PyObject *mp);
Py_ssize_t PyDict_Size(PyObject *mp);
PyObject *PyDict_Copy(PyObject *mp);
int PyDict_Contains(PyObject *mp, PyObject *key);
int PyDict_Update(PyObject *mp, PyObject *other);
int PyDict_Merge(PyObject *mp, PyObject *other, int override);
int PyDict_MergeFromSeq2(PyObject *d, PyObject *seq2, int override);
PyObject *PyDict_GetItemString(PyObject *dp, const char *key);
int PyDict_SetItemString(PyObject *dp, const char *key, PyObject *item);
int PyDict_DelItemString(PyObject *dp, const char *key);
PyObject *PyObject_GenericGetDict(PyObject *object, void *p);
PyObject *PyDict_SetDefault(PyObject *mp, PyObject *key, PyObject *defaultobj);

/* ---- setobject.h ---- */
PyObject *PySet_New(PyObject *object);
PyObject *PyFrozenSet_New(PyObject *object);
int PySet_Add(PyObject *set, PyObject *key);
int PySet_Clear(PyObject *set);
int PySet_Contains(PyObject *anyset, PyObject *key);
int PySet_Discard(PyObject *set, PyObject *key);
PyObject *PySet_Pop(PyObject *set);
Py_ssize_t PySet_Size(PyObject *anyset);

/* ---- methodobject.h ---- */
PyCFunction PyCFunction_GetFunction(PyObject *object);
PyObject *PyCFunction_GetSelf(PyObject *object);
int PyCFunction_GetFlags(PyObject *object);
PyObject *PyCFunction_Call(PyObject *object1, PyObject *object2, PyObject *object3);
PyObject *PyCFunction_New(PyMethodDef *p, PyObject *object);
PyObject *PyCFunction_NewEx(PyMethodDef *p, PyObject *object1, PyObject *object2);

/* ---- moduleobject.h ---- */
PyObject *PyModule_NewObject(PyObject *name);
PyObject *PyModule_New(const char *name);
PyObject *PyModule_GetDict(PyObject *object);
PyObject *PyModule_GetNameObject(PyObject *object);
const char *PyModule_GetName(PyObject *object);
const char *PyModule_GetFilename(PyObject *object);
PyObject *PyModule_GetFilenameObject(PyObject *object);

/* ---- funcobject.h ---- */
PyObject *PyFunction_New(PyObject *object1, PyObject *object2);
PyObject *PyFunction_NewWithQualName(PyObject *object1, PyObject *object2, PyObject *object3);
PyObject *PyFunction_GetCode(PyObject *object);
PyObject *PyFunction_GetGlobals(PyObject *object);
PyObject *PyFunction_GetModule(PyObject *object);
PyObject *PyFunction_GetDefaults(PyObject *object);
int PyFunction_SetDefaults(PyObject *object1, PyObject *object2);
PyObject *PyFunction_GetKwDefaults(PyObject *object);
int PyFunction_SetKwDefaults(PyObject *object1, PyObject *object2);
PyObject *PyFunction_GetClosure(PyObject *object);
int PyFunction_SetClosure(PyObject *object1, PyObject *object2);
PyObject *PyFunction_GetAnnotations(PyObject *object);
int PyFunction_SetAnnotations(PyObject *object1, PyObject *object2);
PyObject *PyClassMethod_New(PyObject *object);
PyObject *PyStaticMethod_New(PyObject *object);

/* ---- classobject.h ---- */
PyObject *PyMethod_New(PyObject *object1, PyObject *object2);
PyObject *PyMethod_Function(PyObject *object);
PyObject *PyMethod_Self(PyObject *object);

/* ---- fileobject.h ---- */
PyObject *PyFile_FromFd(int p1, const char *text1, const char *text2, int p2, const char *text3, const char *text4,
    const char *text5, int p3);
PyObject *PyFile_GetLine(PyObject *object, int p);
int PyFile_WriteObject(PyObject *object1, PyObject *object2, int p);
int PyFile_WriteString(const char *text, PyObject *object);
int PyObject_AsFileDescriptor(PyObject *object);
char *Py_UniversalNewlineFgets(char *text, int p1, FILE *p2, PyObject *object);
PyObject *PyFile_NewStdPrinter(int p);
PyObject *PyFile_OpenCode(const char *utf8path);
PyObject *PyFile_OpenCodeObject(PyObject *path);

/* ---- pycapsule.h ---- */
PyObject *PyCapsule_New(void *pointer, const char *name, PyCapsule_Destructor destructor);
void *PyCapsule_GetPointer(PyObject *capsule, const char *name);
PyCapsule_Destructor PyCapsule_GetDestructor(PyObject *capsule);
const char *PyCapsule_GetName(PyObject *capsule);
void *PyCapsule_GetContext(PyObject *capsule);
int PyCapsule_IsValid(PyObject *capsule, const char *name);
int PyCapsule_SetPointer(PyObject *capsule, void *pointer);
int PyCapsule_SetDestructor(PyObject *capsule, PyCapsule_Destructor destructor);
int PyCapsule_SetName(PyObject *capsule, const char *name);
int PyCapsule_SetContext(PyObject *capsule, void *context);
void *PyCapsule_Import(const char *name, int no_block);

/* ---- traceback.h ---- */
int PyTraceBack_Here(PyFrameObject *p);
int PyTraceBack_Print(PyObject *object1, PyObject *object2);

/* ---- sliceobject.h ---- */
PyObject *PySlice_New(PyObject *start, PyObject *stop, PyObject *step);
int PySlice_GetIndices(PyObject *r, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step);
int PySlice_GetIndicesEx(PyObject *r, Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step,
    Py_ssize_t *slicelength);
int PySlice_Unpack(PyObject *slice, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t *step);
Py_ssize_t PySlice_AdjustIndices(Py_ssize_t length, Py_ssize_t *start, Py_ssize_t *stop, Py_ssize_t step);

/* ---- cellobject.h ---- */
PyObject *PyCell_New(PyObject *object);
PyObject *PyCell_Get(PyObject *object);
int PyCell_Set(PyObject *object1, PyObject *object2);

/* ---- iterobject.h ---- */
PyObject *PySeqIter_New(PyObject *object);
PyObject *PyCallIter_New(PyObject *object1, PyObject *object2);

/* ---- pystate.h ---- */
PyInterpreterState *PyInterpreterState_New(void);
void PyInterpreterState_Clear(PyInterpreterState *p);
void PyInterpreterState_Delete(PyInterpreterState *p);
PyInterpreterState *PyInterpreterState_Get(void);
PyObject *PyInterpreterState_GetDict(PyInterpreterState *p);
int64_t PyInterpreterState_GetID(PyInterpreterState *p);
PyThreadState *PyThreadState_New(PyInterpreterState *p);
void PyThreadState_Clear(PyThreadState *p);
void PyThreadState_Delete(PyThreadState *p);
PyThreadState *PyThreadState_Get(void);
PyThreadState *PyThreadState_Swap(PyThreadState *p);
PyObject *PyThreadState_GetDict(void);
int PyThreadState_SetAsyncExc(unsigned long p, PyObject *object);
PyInterpreterState *PyThreadState_GetInterpreter(PyThreadState *tstate);
PyFrameObject *PyThreadState_GetFrame(PyThreadState *tstate);
uint64_t PyThreadState_GetID(PyThreadState *tstate);
PyGILState_STATE PyGILState_Ensure(void);
void PyGILState_Release(PyGILState_STATE p);
PyThreadState *PyGILState_GetThisThreadState(void);
void PyThreadState_EnterTracing(PyThreadState *tstate);
void PyThreadState_LeaveTracing(PyThreadState *tstate);
int PyGILState_Check(void);
PyInterpreterState *PyInterpreterState_Main(void);
PyInterpreterState *PyInterpreterState_Head(void);
PyInterpreterState *PyInterpreterState_Next(PyInterpreterState *p);
PyThreadState *PyInterpreterState_ThreadHead(PyInterpreterState *p);
PyThreadState *PyThreadState_Next(PyThreadState *p);
void PyThreadState_DeleteCurrent(void);

/* ---- genobject.h ---- */
PyObject *PyGen_New(PyFrameObject *p);
PyObject *PyGen_NewWithQualName(PyFrameObject *p, PyObject *name, PyObject *qualname);

/* ---- descrobject.h ---- */
PyObject *PyDescr_NewMethod(PyTypeObject *type, PyMethodDef *p);
PyObject *PyDescr_NewClassMethod(PyTypeObject *type, PyMethodDef *p);
PyObject *PyDescr_NewMember(PyTypeObject *type, PyMemberDef *p);
PyObject *PyDescr_NewGetSet(PyTypeObject *type, PyGetSetDef *p);
PyObject *PyDictProxy_New(PyObject *object);
PyObject *PyWrapper_New(PyObject *object1, PyObject *object2);
int PyDescr_IsData(PyObject *object);

/* ---- warnings.h ---- */
int PyErr_WarnEx(PyObject *category, const char *message, Py_ssize_t stack_level);
int PyErr_WarnFormat(PyObject *category, Py_ssize_t stack_level, const char *format, ...);
int PyErr_ResourceWarning(PyObject *source, Py_ssize_t stack_level, const char *format, ...);
int PyErr_WarnExplicit(PyObject *category, const char *message, const char *filename, int lineno,
    const char *module, PyObject *registry);
int PyErr_WarnExplicitObject(PyObject *category, PyObject *message, PyObject *filename, int lineno,
    PyObject *module, PyObject *registry);
int PyErr_WarnExplicitFormat(PyObject *category, const char *filename, int lineno, const char *module,
    PyObject *registry, const char *format, ...);

/* ---- weakrefobject.h ---- */
PyObject *PyWeakref_NewRef(PyObject *ob, PyObject *callback);
PyObject *PyWeakref_NewProxy(PyObject *ob, PyObject *callback);
PyObject *PyWeakref_GetObject(PyObject *ref);

/* ---- structseq.h ---- */
void PyStructSequence_InitType(PyTypeObject *type, PyStructSequence_Desc *desc);
int PyStructSequence_InitType2(PyTypeObject *type, PyStructSequence_Desc *desc);
PyTypeObject *PyStructSequence_NewType(PyStructSequence_Desc *desc);
PyObject *PyStructSequence_New(PyTypeObject *type);
void PyStructSequence_SetItem(PyObject *object1, Py_ssize_t n, PyObject *object2);
PyObject *PyStructSequence_GetItem(PyObject *object, Py_ssize_t n);

/* ---- codecs.h ---- */
int PyCodec_Register(PyObject *search_function);
int PyCodec_Unregister(PyObject *search_function);
int PyCodec_KnownEncoding(const char *encoding);
PyObject *PyCodec_Encode(PyObject *object, const char *encoding, const char *errors);
PyObject *PyCodec_Decode(PyObject *object, const char *encoding, const char *errors);
PyObject *PyCodec_Encoder(const char *encoding);
PyObject *PyCodec_Decoder(const char *encoding);
PyObject *PyCodec_IncrementalEncoder(const char *encoding, const char *errors);
PyObject *PyCodec_IncrementalDecoder(const char *encoding, const char *errors);
PyObject *PyCodec_StreamReader(const char *encoding, PyObject *stream, const char *errors);
PyObject *PyCodec_StreamWriter(const char *encoding, PyObject *stream, const char *errors);
int PyCodec_RegisterError(const char *name, PyObject *error);
PyObject *PyCodec_LookupError(const char *name);
PyObject *PyCodec_StrictErrors(PyObject *exc);
PyObject *PyCodec_IgnoreErrors(PyObject *exc);
PyObject *PyCodec_ReplaceErrors(PyObject *exc);
PyObject *PyCodec_XMLCharRefReplaceErrors(PyObject *exc);
PyObject *PyCodec_BackslashReplaceErrors(PyObject *exc);
PyObject *PyCodec_NameReplaceErrors(PyObject *exc);

/* ---- pyerrors.h ---- */
void PyErr_SetNone(PyObject *object);
void PyErr_SetObject(PyObject *object1, PyObject *object2);
void PyErr_SetString(PyObject *exception, const char *string);
PyObject *PyErr_Occurred(void);
void PyErr_Clear(void);
void PyErr_Fetch(PyObject **object1, PyObject **object2, PyObject **object3);
void PyErr_Restore(PyObject *object1, PyObject *object2, PyObject *object3);
void Py_FatalError(const char *message) __attribute__((noreturn));
int PyErr_GivenExceptionMatches(PyObject *object1, PyObject *object2);
int PyErr_ExceptionMatches(PyObject *object);
void PyErr_NormalizeException(PyObject **object1, PyObject **object2, PyObject **object3);
int PyException_SetTraceback(PyObject *object1, PyObject *object2);
PyObject *PyException_GetTraceback(PyObject *object);
PyObject *PyException_GetCause(PyObject *object);
void PyException_SetCause(PyObject *object1, PyObject *object2);
PyObject *PyException_GetContext(PyObject *object);
void PyException_SetContext(PyObject *object1, PyObject *object2);
const char *PyExceptionClass_Name(PyObject *object);
int PyErr_BadArgument(void);
PyObject *PyErr_NoMemory(void);
PyObject *PyErr_SetFromErrno(PyObject *object);
PyObject *PyErr_SetFromErrnoWithFilenameObject(PyObject *object1, PyObject *object2);
PyObject *PyErr_SetFromErrnoWithFilenameObjects(PyObject *object1, PyObject *object2, PyObject *object3);
PyObject *PyErr_SetFromErrnoWithFilename(PyObject *exc, const char *filename);
PyObject *PyErr_Format(PyObject *exception, const char *format, ...);
PyObject *PyErr_FormatV(PyObject *exception, const char *format, va_list vargs);
PyObject *PyErr_SetImportErrorSubclass(PyObject *object1, PyObject *object2, PyObject *object3, PyObject *object4);
PyObject *PyErr_SetImportError(PyObject *object1, PyObject *object2, PyObject *object3);
PyObject *PyErr_NewException(const char *name, PyObject *base, PyObject *dict);
PyObject *PyErr_NewExceptionWithDoc(const char *name, const char *doc, PyObject *base, PyObject *dict);
void PyErr_WriteUnraisable(PyObject *object);
int PyErr_CheckSignals(void);
void PyErr_SetInterrupt(void);
int PyErr_SetInterruptEx(int signum);
void PyErr_SyntaxLocation(const char *filename, int lineno);
void PyErr_SyntaxLocationEx(const char *filename, int lineno, int col_offset);
PyObject *PyErr_ProgramText(const char *filename, int lineno);
PyObject *PyUnicodeDecodeError_Create(const char *encoding, const char *object, Py_ssize_t length, Py_ssize_t start,
    Py_ssize_t end, const char *reason);
PyObject *PyUnicodeEncodeError_GetEncoding(PyObject *object);
PyObject *PyUnicodeDecodeError_GetEncoding(PyObject *object);
PyObject *PyUnicodeEncodeError_GetObject(PyObject *object);
PyObject *PyUnicodeDecodeError_GetObject(PyObject *object);
PyObject *PyUnicodeTranslateError_GetObject(PyObject *object);
int PyUnicodeEncodeError_GetStart(PyObject *object, Py_ssize_t *n);
int PyUnicodeDecodeError_GetStart(PyObject *object, Py_ssize_t *n);
int PyUnicodeTranslateError_GetStart(PyObject *object, Py_ssize_t *n);
int PyUnicodeEncodeError_SetStart(PyObject *object, Py_ssize_t n);
int PyUnicodeDecodeError_SetStart(PyObject *object, Py_ssize_t n);
int PyUnicodeTranslateError_SetStart(PyObject *object, Py_ssize_t n);
int PyUnicodeEncodeError_GetEnd(PyObject *object, Py_ssize_t *n);
int PyUnicodeDecodeError_GetEnd(PyObject *object, Py_ssize_t *n);
int PyUnicodeTranslateError_GetEnd(PyObject *object, Py_ssize_t *n);
int PyUnicodeEncodeError_SetEnd(PyObject *object, Py_ssize_t n);
int PyUnicodeDecodeError_SetEnd(PyObject *object, Py_ssize_t n);
int PyUnicodeTranslateError_SetEnd(PyObject *object, Py_ssize_t n);
PyObject *PyUnicodeEncodeError_GetReason(PyObject *object);
PyObject *PyUnicodeDecodeError_GetReason(PyObject *object);
PyObject *PyUnicodeTranslateError_GetReason(PyObject *object);
int PyUnicodeEncodeError_SetReason(PyObject *exc, const char *reason);
int PyUnicodeDecodeError_SetReason(PyObject *exc, const char *reason);
int PyUnicodeTranslateError_SetReason(PyObject *exc, const char *reason);
int PyOS_snprintf(char *str, size_t size, const char *format, ...);
int PyOS_vsnprintf(char *str, size_t size, const char *format, va_list va);
int PySignal_SetWakeupFd(int fd);
void PyErr_SyntaxLocationObject(PyObject *filename, int lineno, int col_offset);
void PyErr_RangedSyntaxLocationObject(PyObject *filename, int lineno, int col_offset, int end_lineno,
    int end_col_offset);
PyObject *PyErr_ProgramTextObject(PyObject *filename, int lineno);

/* ---- pythread.h ---- */
void PyThread_init_thread(void);
unsigned long PyThread_start_new_thread(void (*p1)(void *), void *p2);
void PyThread_exit_thread(void) __attribute__((noreturn));
unsigned long PyThread_get_thread_ident(void);
unsigned long PyThread_get_thread_native_id(void);
PyThread_type_lock PyThread_allocate_lock(void);
void PyThread_free_lock(PyThread_type_lock p);
int PyThread_acquire_lock(PyThread_type_lock p1, int p2);
void PyThread_release_lock(PyThread_type_lock p);
size_t PyThread_get_stacksize(void);
int PyThread_set_stacksize(size_t p);
PyObject *PyThread_GetInfo(void);
int PyThread_create_key(void);
void PyThread_delete_key(int key);
int PyThread_set_key_value(int key, void *value);
void *PyThread_get_key_value(int key);
void PyThread_delete_key_value(int key);
void PyThread_ReInitTLS(void);

/* ---- modsupport.h ---- */
int PyArg_ValidateKeywordArguments(PyObject *object);
int PyArg_UnpackTuple(PyObject *object, const char *text, Py_ssize_t n1, Py_ssize_t n2, ...);
int PyModule_AddObject(PyObject *mod, const char *text, PyObject *value);
int PyModule_AddIntConstant(PyObject *object, const char *text, long p);
int PyModule_AddStringConstant(PyObject *object, const char *text1, const char *text2);

/* ---- compile.h ---- */
int PyCompile_OpcodeStackEffect(int opcode, int oparg);
int PyCompile_OpcodeStackEffectWithJump(int opcode, int oparg, int jump);

/* ---- pythonrun.h ---- */
PyObject *Py_CompileString(const char *text1, const char *text2, int p);
void PyErr_Print(void);
void PyErr_PrintEx(int p);
void PyErr_Display(PyObject *object1, PyObject *object2, PyObject *object3);
int PyRun_SimpleStringFlags(const char *text, PyCompilerFlags *p);
int PyRun_AnyFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags);
int PyRun_SimpleFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags);
int PyRun_InteractiveOneFlags(FILE *fp, const char *filename, PyCompilerFlags *flags);
int PyRun_InteractiveOneObject(FILE *fp, PyObject *filename, PyCompilerFlags *flags);
int PyRun_InteractiveLoopFlags(FILE *fp, const char *filename, PyCompilerFlags *flags);
PyObject *PyRun_StringFlags(const char *text, int p1, PyObject *object1, PyObject *object2, PyCompilerFlags *p2);
PyObject *PyRun_FileExFlags(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals,
    int closeit, PyCompilerFlags *flags);
PyObject *Py_CompileStringExFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags,
    int optimize);
PyObject *Py_CompileStringObject(const char *str, PyObject *filename, int start, PyCompilerFlags *flags,
    int optimize);
PyObject *PyRun_String(const char *str, int s, PyObject *g, PyObject *l);
int PyRun_AnyFile(FILE *fp, const char *name);
int PyRun_AnyFileEx(FILE *fp, const char *name, int closeit);
int PyRun_AnyFileFlags(FILE *p1, const char *text, PyCompilerFlags *p2);
int PyRun_SimpleString(const char *s);
int PyRun_SimpleFile(FILE *f, const char *p);
int PyRun_SimpleFileEx(FILE *f, const char *p, int c);
int PyRun_InteractiveOne(FILE *f, const char *p);
int PyRun_InteractiveLoop(FILE *f, const char *p);
PyObject *PyRun_File(FILE *fp, const char *p, int s, PyObject *g, PyObject *l);
PyObject *PyRun_FileEx(FILE *fp, const char *p, int s, PyObject *g, PyObject *l, int c);
PyObject *PyRun_FileFlags(FILE *fp, const char *p, int s, PyObject *g, PyObject *l, PyCompilerFlags *flags);
char *PyOS_Readline(FILE *p1, FILE *p2, const char *text);

/* ---- pylifecycle.h ---- */
void Py_Initialize(void);
void Py_InitializeEx(int p);
void Py_Finalize(void);
int Py_FinalizeEx(void);
PyThreadState *Py_NewInterpreter(void);
void Py_EndInterpreter(PyThreadState *p);
int Py_AtExit(void (*func)(void));
int Py_Main(int argc, wchar_t **argv);
wchar_t *Py_GetProgramName(void);
wchar_t *Py_GetPythonHome(void);
wchar_t *Py_GetProgramFullPath(void);
wchar_t *Py_GetPrefix(void);
wchar_t *Py_GetExecPrefix(void);
wchar_t *Py_GetPath(void);
const char *Py_GetVersion(void);
const char *Py_GetPlatform(void);
const char *Py_GetCopyright(void);
const char *Py_GetCompiler(void);
const char *Py_GetBuildInfo(void);
PyOS_sighandler_t PyOS_getsig(int p);
PyOS_sighandler_t PyOS_setsig(int p1, PyOS_sighandler_t p2);
int Py_FrozenMain(int argc, char **argv);
int Py_RunMain(void);
int Py_FdIsInteractive(FILE *p, const char *text);

/* ---- ceval.h ---- */
PyObject *PyEval_EvalCode(PyObject *object1, PyObject *object2, PyObject *object3);
PyObject *PyEval_EvalCodeEx(PyObject *co, PyObject *globals, PyObject *locals, PyObject *const *args, int argc,
    PyObject *const *kwds, int kwdc, PyObject *const *defs, int defc, PyObject *kwdefs, PyObject *closure);
PyObject *PyEval_CallObjectWithKeywords(PyObject *callable, PyObject *args, PyObject *kwargs);
PyObject *PyEval_CallFunction(PyObject *callable, const char *format, ...);
PyObject *PyEval_CallMethod(PyObject *obj, const char *name, const char *format, ...);
PyObject *PyEval_GetBuiltins(void);
PyObject *PyEval_GetGlobals(void);
PyObject *PyEval_GetLocals(void);
PyFrameObject *PyEval_GetFrame(void);
int Py_AddPendingCall(int (*func)(void *), void *arg);
int Py_MakePendingCalls(void);
int Py_GetRecursionLimit(void);
const char *PyEval_GetFuncName(PyObject *object);
const char *PyEval_GetFuncDesc(PyObject *object);
PyObject *PyEval_EvalFrame(PyFrameObject *p);
PyObject *PyEval_EvalFrameEx(PyFrameObject *f, int exc);
PyThreadState *PyEval_SaveThread(void);
void PyEval_RestoreThread(PyThreadState *p);
int PyEval_ThreadsInitialized(void);
void PyEval_InitThreads(void);
void PyEval_AcquireLock(void);
void PyEval_ReleaseLock(void);
void PyEval_AcquireThread(PyThreadState *tstate);
void PyEval_ReleaseThread(PyThreadState *tstate);
void PyEval_SetProfile(Py_tracefunc p, PyObject *object);
void PyEval_SetTrace(Py_tracefunc p, PyObject *object);
int PyEval_MergeCompilerFlags(PyCompilerFlags *cf);

/* ---- sysmodule.h ---- */
PyObject *PySys_GetObject(const char *text);
int PySys_SetObject(const char *text, PyObject *object);
void PySys_SetArgv(int p1, wchar_t **p2);
void PySys_SetArgvEx(int p1, wchar_t **p2, int p3);
void PySys_SetPath(const wchar_t *p);
void PySys_WriteStdout(const char *format, ...);
void PySys_WriteStderr(const char *format, ...);
void PySys_FormatStdout(const char *format, ...);
void PySys_FormatStderr(const char *format, ...);
void PySys_ResetWarnOptions(void);
void PySys_AddWarnOption(const wchar_t *p);
void PySys_AddWarnOptionUnicode(PyObject *object);
int PySys_HasWarnOptions(void);
void PySys_AddXOption(const wchar_t *p);
PyObject *PySys_GetXOptions(void);
int PySys_Audit(const char *event, const char *argFormat, ...);

/* ---- osmodule.h ---- */
PyObject *PyOS_FSPath(PyObject *path);

/* ---- intrcheck.h ---- */
int PyOS_InterruptOccurred(void);
void PyOS_BeforeFork(void);
void PyOS_AfterFork_Parent(void);
void PyOS_AfterFork_Child(void);
void PyOS_AfterFork(void);

/* ---- import.h ---- */
long PyImport_GetMagicNumber(void);
const char *PyImport_GetMagicTag(void);
PyObject *PyImport_ExecCodeModule(const char *name, PyObject *co);
PyObject *PyImport_ExecCodeModuleEx(const char *name, PyObject *co, const char *pathname);
PyObject *PyImport_ExecCodeModuleWithPathnames(const char *name, PyObject *co, const char *pathname,
    const char *cpathname);
PyObject *PyImport_ExecCodeModuleObject(PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname);
PyObject *PyImport_GetModuleDict(void);
PyObject *PyImport_GetModule(PyObject *name);
PyObject *PyImport_AddModuleObject(PyObject *name);
PyObject *PyImport_AddModule(const char *name);
PyObject *PyImport_ImportModule(const char *name);
PyObject *PyImport_ImportModuleNoBlock(const char *name);
PyObject *PyImport_ImportModuleLevel(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist,
    int level);
PyObject *PyImport_ImportModuleLevelObject(PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist,
    int level);
PyObject *PyImport_GetImporter(PyObject *path);
PyObject *PyImport_Import(PyObject *name);
PyObject *PyImport_ReloadModule(PyObject *m);
int PyImport_ImportFrozenModuleObject(PyObject *name);
int PyImport_ImportFrozenModule(const char *name);
int PyImport_AppendInittab(const char *name, PyObject *(*initfunc)(void));
PyObject *PyInit__imp(void);

/* ---- abstract.h ---- */
PyObject *PyObject_Call(PyObject *callable, PyObject *args, PyObject *kwargs);
PyObject *PyObject_CallObject(PyObject *callable, PyObject *args);
PyObject *PyObject_CallFunctionObjArgs(PyObject *callable, ...);
PyObject *PyObject_CallMethodObjArgs(PyObject *obj, PyObject *name, ...);
PyObject *PyObject_Type(PyObject *o);
Py_ssize_t PyObject_Size(PyObject *o);
PyObject *PyObject_GetItem(PyObject *o, PyObject *key);
int PyObject_SetItem(PyObject *o, PyObject *key, PyObject *v);
int PyObject_DelItemString(PyObject *o, const char *key);
int PyObject_DelItem(PyObject *o, PyObject *key);
int PyObject_AsCharBuffer(PyObject *obj, const char **buffer, Py_ssize_t *buffer_len);
int PyObject_CheckReadBuffer(PyObject *obj);
int PyObject_AsReadBuffer(PyObject *obj, const void **buffer, Py_ssize_t *buffer_len);
int PyObject_AsWriteBuffer(PyObject *obj, void **buffer, Py_ssize_t *buffer_len);
PyObject *PyObject_Format(PyObject *obj, PyObject *format_spec);
PyObject *PyObject_GetIter(PyObject *object);
int PyAIter_Check(PyObject *object);
PyObject *PyIter_Next(PyObject *object);
int PyNumber_Check(PyObject *o);
PyObject *PyNumber_Add(PyObject *o1, PyObject *o2);
PyObject *PyNumber_Subtract(PyObject *o1, PyObject *o2);
PyObject *PyNumber_Multiply(PyObject *o1, PyObject *o2);
PyObject *PyNumber_MatrixMultiply(PyObject *o1, PyObject *o2);
PyObject *PyNumber_FloorDivide(PyObject *o1, PyObject *o2);
PyObject *PyNumber_TrueDivide(PyObject *o1, PyObject *o2);
PyObject *PyNumber_Remainder(PyObject *o1, PyObject *o2);
PyObject *PyNumber_Divmod(PyObject *o1, PyObject *o2);
PyObject *PyNumber_Power(PyObject *o1, PyObject *o2, PyObject *o3);
PyObject *PyNumber_Negative(PyObject *o);
PyObject *PyNumber_Positive(PyObject *o);
PyObject *PyNumber_Absolute(PyObject *o);
PyObject *PyNumber_Invert(PyObject *o);
PyObject *PyNumber_Lshift(PyObject *o1, PyObject *o2);
PyObject *PyNumber_Rshift(PyObject *o1, PyObject *o2);
PyObject *PyNumber_And(PyObject *o1, PyObject *o2);
PyObject *PyNumber_Xor(PyObject *o1, PyObject *o2);
PyObject *PyNumber_Or(PyObject *o1, PyObject *o2);
PyObject *PyNumber_Index(PyObject *o);
Py_ssize_t PyNumber_AsSsize_t(PyObject *o, PyObject *exc);
PyObject *PyNumber_Long(PyObject *o);
PyObject *PyNumber_Float(PyObject *o);
PyObject *PyNumber_InPlaceAdd(PyObject *o1, PyObject *o2);
PyObject *PyNumber_InPlaceSubtract(PyObject *o1, PyObject *o2);
PyObject *PyNumber_InPlaceMultiply(PyObject *o1, PyObject *o2);
PyObject *PyNumber_InPlaceMatrixMultiply(PyObject *o1, PyObject *o2);
PyObject *PyNumber_InPlaceFloorDivide(PyObject *o1, PyObject *o2);
PyObject *PyNumber_InPlaceTrueDivide(PyObject *o1, PyObject *o2);
PyObject *PyNumber_InPlaceRemainder(PyObject *o1, PyObject *o2);
PyObject *PyNumber_InPlacePower(PyObject *o1, PyObject *o2, PyObject *o3);
PyObject *PyNumber_InPlaceLshift(PyObject *o1, PyObject *o2);
PyObject *PyNumber_InPlaceRshift(PyObject *o1, PyObject *o2);
PyObject *PyNumber_InPlaceAnd(PyObject *o1, PyObject *o2);
PyObject *PyNumber_InPlaceXor(PyObject *o1, PyObject *o2);
PyObject *PyNumber_InPlaceOr(PyObject *o1, PyObject *o2);
PyObject *PyNumber_ToBase(PyObject *n, int base);
int PySequence_Check(PyObject *o);
Py_ssize_t PySequence_Size(PyObject *o);
PyObject *PySequence_Concat(PyObject *o1, PyObject *o2);
PyObject *PySequence_Repeat(PyObject *o, Py_ssize_t count);
PyObject *PySequence_GetItem(PyObject *o, Py_ssize_t i);
PyObject *PySequence_GetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2);
int PySequence_SetItem(PyObject *o, Py_ssize_t i, PyObject *v);
int PySequence_DelItem(PyObject *o, Py_ssize_t i);
int PySequence_SetSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2, PyObject *v);
int PySequence_DelSlice(PyObject *o, Py_ssize_t i1, Py_ssize_t i2);
PyObject *PySequence_Tuple(PyObject *o);
PyObject *PySequence_List(PyObject *o);
PyObject *PySequence_Fast(PyObject *o, const char *m);
Py_ssize_t PySequence_Count(PyObject *o, PyObject *value);
int PySequence_Contains(PyObject *seq, PyObject *ob);
int PySequence_In(PyObject *o, PyObject *value);
Py_ssize_t PySequence_Index(PyObject *o, PyObject *value);
PyObject *PySequence_InPlaceConcat(PyObject *o1, PyObject *o2);
PyObject *PySequence_InPlaceRepeat(PyObject *o, Py_ssize_t count);
int PyMapping_Check(PyObject *o);
Py_ssize_t PyMapping_Size(PyObject *o);
int PyMapping_HasKeyString(PyObject *o, const char *key);
int PyMapping_HasKey(PyObject *o, PyObject *key);
PyObject *PyMapping_Keys(PyObject *o);
PyObject *PyMapping_Values(PyObject *o);
PyObject *PyMapping_Items(PyObject *o);
PyObject *PyMapping_GetItemString(PyObject *o, const char *key);
int PyMapping_SetItemString(PyObject *o, const char *key, PyObject *value);
int PyObject_IsInstance(PyObject *object, PyObject *typeorclass);
int PyObject_IsSubclass(PyObject *object, PyObject *typeorclass);
Py_ssize_t PyObject_LengthHint(PyObject *o, Py_ssize_t n);

/* ---- pystrtod.h ---- */
double PyOS_string_to_double(const char *str, char **endptr, PyObject *overflow_exception);
char *PyOS_double_to_string(double val, char format_code, int precision, int flags, int *type);

/* ---- pystrcmp.h ---- */
int PyOS_mystrnicmp(const char *text1, const char *text2, Py_ssize_t n);
int PyOS_mystricmp(const char *text1, const char *text2);

/* ---- tracemalloc.h ---- */
int PyTraceMalloc_Track(unsigned int domain, uintptr_t ptr, size_t size);
int PyTraceMalloc_Untrack(unsigned int domain, uintptr_t ptr);

/* ---- structmember.h ---- */
PyObject *PyMember_GetOne(const char *text, PyMemberDef *p);
int PyMember_SetOne(char *text, PyMemberDef *p, PyObject *object);

/* ---- frameobject.h ---- */
PyFrameObject *PyFrame_New(PyThreadState *p1, PyCodeObject *p2, PyObject *object1, PyObject *object2);
void PyFrame_LocalsToFast(PyFrameObject *p1, int p2);
int PyFrame_FastToLocalsWithError(PyFrameObject *f);
void PyFrame_FastToLocals(PyFrameObject *p);

/* ---- only in Python 2 ---- */
PyObject *PyString_FromString(const char *text);
PyObject *PyString_FromStringAndSize(const char *text, Py_ssize_t size);
PyObject *PyString_FromFormat(const char *format, ...);
PyObject *PyString_FromFormatV(const char *format, __builtin_va_list arguments);
PyObject *PyString_InternFromString(const char *text);
PyObject *PyString_Format(PyObject *format, PyObject *arguments);
PyObject *PyString_Repr(PyObject *string, int smart_quotes);
PyObject *PyString_Decode(const char *text, Py_ssize_t size, const char *encoding, const char *errors);
PyObject *PyString_AsDecodedObject(PyObject *string, const char *encoding, const char *errors);
PyObject *PyString_Encode(const char *text, Py_ssize_t size, const char *encoding, const char *errors);
PyObject *PyString_AsEncodedObject(PyObject *string, const char *encoding, const char *errors);
void PyString_Concat(PyObject **string, PyObject *more);
void PyString_ConcatAndDel(PyObject **string, PyObject *more);
void PyString_InternInPlace(PyObject **string);
int _PyString_Resize(PyObject **string, Py_ssize_t size);
Py_ssize_t PyString_Size(PyObject *string);
char *PyString_AsString(PyObject *string);
int PyString_AsStringAndSize(PyObject *string, char **text, Py_ssize_t *size);
PyObject *PyInt_FromLong(long value);
PyObject *PyInt_FromSsize_t(Py_ssize_t value);
PyObject *PyInt_FromSize_t(__SIZE_TYPE__ value);
PyObject *PyInt_FromString(char *text, char **end, int base);
long PyInt_AsLong(PyObject *number);
unsigned long PyInt_AsUnsignedLongMask(PyObject *number);
Py_ssize_t PyInt_AsSsize_t(PyObject *number);
long PyInt_GetMax(void);
PyObject *PyNumber_Int(PyObject *number);
PyObject *PyNumber_Divide(PyObject *a, PyObject *b);
PyObject *PyNumber_InPlaceDivide(PyObject *a, PyObject *b);
int PyNumber_Coerce(PyObject **a, PyObject **b);
PyObject *PyObject_Unicode(PyObject *object);
int PyObject_Compare(PyObject *a, PyObject *b);
int PyObject_Cmp(PyObject *a, PyObject *b, int *result);
PyObject *Py_InitModule4(const char *name, PyMethodDef *methods, const char *doc, PyObject *self, int version);
PyObject *Py_InitModule4_64(const char *name, PyMethodDef *methods, const char *doc, PyObject *self, int version);
PyObject *Py_FindMethod(PyMethodDef *methods, PyObject *self, char *name);
PyObject *PyCObject_FromVoidPtr(void *pointer, void (*destroy)(void *));
PyObject *PyCObject_FromVoidPtrAndDesc(void *pointer, void *description, void (*destroy)(void *, void *));
void *PyCObject_AsVoidPtr(PyObject *object);
void *PyCObject_GetDesc(PyObject *object);
void *PyCObject_Import(char *module, char *name);
int PyCObject_SetVoidPtr(PyObject *object, void *pointer);
PyObject *PyClass_New(PyObject *bases, PyObject *dict, PyObject *name);
PyObject *PyInstance_New(PyObject *type, PyObject *arguments, PyObject *keywords);
PyObject *PyInstance_NewRaw(PyObject *type, PyObject *dict);
PyObject *PyMethod_Class(PyObject *method);
PyObject *PyFile_FromFile(FILE *file, char *name, char *mode, int (*close)(FILE *));
PyObject *PyFile_FromString(char *name, char *mode);
FILE *PyFile_AsFile(PyObject *file);
PyObject *PyFile_Name(PyObject *file);
PyObject *PyBuffer_FromObject(PyObject *base, Py_ssize_t offset, Py_ssize_t size);
PyObject *PyBuffer_FromReadWriteObject(PyObject *base, Py_ssize_t offset, Py_ssize_t size);
PyObject *PyBuffer_FromMemory(void *memory, Py_ssize_t size);
PyObject *PyBuffer_New(Py_ssize_t size);
int PyErr_Warn(PyObject *category, char *message);

#endif
