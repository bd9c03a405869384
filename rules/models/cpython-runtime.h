/* cpython-runtime.h: CPython's modules, imports, exceptions, threads and interpreter.
 * SPDX-License-Identifier: MIT
 *
 * Checked: CPython 3.11, Python.h
 * Covers: modules, errors, threads, capsules */
#include "cyclecheck.h"

typedef struct _object PyObject;
typedef int (*visitproc)(PyObject *object CYC_VISITS, void *arg);
typedef int (*traverseproc)(PyObject *self, visitproc visit, void *arg);
typedef int (*inquiry)(PyObject *self);
typedef void (*freefunc)(void *memory CYC_FREES);

/* the module state is part of the module: m_traverse visits what it owns, m_clear drops it, m_free is its end */
typedef struct PyModuleDef {
  PyObject *m_base;
  const char *m_name, *m_doc;
  long m_size;
  void *m_methods, *m_slots;
  traverseproc m_traverse CYC_TRAVERSE;
  inquiry m_clear CYC_CLEAR;
  freefunc m_free CYC_FINALIZER;
} PyModuleDef;

typedef int (*Py_AuditHookFunction)(const char *, PyObject *, void *);
typedef long ssize_t;
typedef ssize_t Py_ssize_t;
typedef struct _frame PyFrameObject;
typedef struct _is PyInterpreterState;
typedef __INT64_TYPE__ int64_t;
typedef struct _ts PyThreadState;
typedef __UINT64_TYPE__ uint64_t;
typedef int PyGILState_STATE;
typedef void (*PyOS_sighandler_t)(int);
typedef struct PyPreConfig PyPreConfig;
typedef struct PyStatus PyStatus;
typedef __WCHAR_TYPE__ wchar_t;
typedef struct PyConfig PyConfig;
typedef struct PyCompilerFlags PyCompilerFlags;
typedef struct _IO_FILE FILE;
typedef void *PyThread_type_lock;
typedef int PyLockStatus;
typedef struct _Py_tss_t Py_tss_t;

/* ---- moduleobject.h ---- */
PyObject *PyModule_NewObject(PyObject *name) CYC_NEW CYC_FRESH;
PyObject *PyModule_New(const char *name) CYC_NEW CYC_FRESH;
PyObject *PyModule_GetDict(PyObject *object) CYC_BORROWED CYC_FIELD_OF(0);
PyObject *PyModule_GetNameObject(PyObject *object) CYC_NEW CYC_CREATES(PyUnicodeObject);
const char *PyModule_GetName(PyObject *object) CYC_NO_EFFECT;
const char *PyModule_GetFilename(PyObject *object) CYC_NO_EFFECT;
PyObject *PyModule_GetFilenameObject(PyObject *object) CYC_NEW CYC_CREATES(PyUnicodeObject);
PyModuleDef *PyModule_GetDef(PyObject *object) CYC_BORROWED;
void *PyModule_GetState(PyObject *object) CYC_BORROWED CYC_FIELD_OF(0);
PyObject *PyModuleDef_Init(PyModuleDef *p) CYC_BORROWED CYC_RETURNS(0);

/* ---- import.h ---- */
PyObject *PyImport_ExecCodeModule(const char *name, PyObject *co) CYC_NEW;
PyObject *PyImport_ExecCodeModuleEx(const char *name, PyObject *co, const char *pathname) CYC_NEW;
PyObject *PyImport_ExecCodeModuleWithPathnames(const char *name, PyObject *co, const char *pathname,
    const char *cpathname) CYC_NEW;
PyObject *PyImport_ExecCodeModuleObject(PyObject *name, PyObject *co, PyObject *pathname, PyObject *cpathname)
    CYC_NEW;
PyObject *PyImport_GetModuleDict(void) CYC_BORROWED;
PyObject *PyImport_GetModule(PyObject *name) CYC_NEW;
PyObject *PyImport_AddModuleObject(PyObject *name) CYC_BORROWED;
PyObject *PyImport_AddModule(const char *name) CYC_BORROWED;
PyObject *PyImport_ImportModule(const char *name) CYC_NEW;
PyObject *PyImport_ImportModuleNoBlock(const char *name) CYC_NEW;
PyObject *PyImport_ImportModuleLevel(const char *name, PyObject *globals, PyObject *locals, PyObject *fromlist,
    int level) CYC_NEW;
PyObject *PyImport_ImportModuleLevelObject(PyObject *name, PyObject *globals, PyObject *locals, PyObject *fromlist,
    int level) CYC_NEW;
PyObject *PyImport_GetImporter(PyObject *path) CYC_NEW;
PyObject *PyImport_Import(PyObject *name) CYC_NEW;
PyObject *PyImport_ReloadModule(PyObject *m) CYC_NEW;
int PyImport_ImportFrozenModuleObject(PyObject *name) CYC_NO_EFFECT;
int PyImport_AppendInittab(const char *name, PyObject *(*initfunc)(void)) CYC_NO_EFFECT;

/* ---- sysmodule.h ---- */
PyObject *PySys_GetObject(const char *text) CYC_BORROWED;
int PySys_SetObject(const char *text CYC_KEY, PyObject *object CYC_HELD) CYC_ROOTED CYC_KEYED CYC_SUCCESS_ZERO;
void PySys_AddWarnOptionUnicode(PyObject *object) CYC_NO_EFFECT;
PyObject *PySys_GetXOptions(void) CYC_BORROWED;
int PySys_AddAuditHook(Py_AuditHookFunction p1, void *p2) CYC_NO_EFFECT;

/* ---- pyerrors.h ---- */
void PyErr_SetNone(PyObject *object) CYC_NO_EFFECT;
void PyErr_SetObject(PyObject *object1, PyObject *object2) CYC_NO_EFFECT;
void PyErr_SetString(PyObject *exception, const char *string) CYC_NO_EFFECT;
PyObject *PyErr_Occurred(void) CYC_BORROWED;
void PyErr_Fetch(PyObject **object1 CYC_OUT_NEW, PyObject **object2 CYC_OUT_NEW, PyObject **object3 CYC_OUT_NEW);
void PyErr_Restore(PyObject *object1 CYC_RELEASE, PyObject *object2 CYC_RELEASE, PyObject *object3 CYC_RELEASE);
PyObject *PyErr_GetHandledException(void) CYC_NEW;
void PyErr_SetHandledException(PyObject *object) CYC_NO_EFFECT;
void PyErr_GetExcInfo(PyObject **object1 CYC_OUT_NEW, PyObject **object2 CYC_OUT_NEW, PyObject **object3 CYC_OUT_NEW);
void PyErr_SetExcInfo(PyObject *object1 CYC_RELEASE, PyObject *object2 CYC_RELEASE, PyObject *object3 CYC_RELEASE);
int PyErr_GivenExceptionMatches(PyObject *object1, PyObject *object2) CYC_NO_EFFECT;
int PyErr_ExceptionMatches(PyObject *object) CYC_NO_EFFECT;
void PyErr_NormalizeException(PyObject **object1, PyObject **object2, PyObject **object3) CYC_NO_EFFECT;
int PyException_SetTraceback(PyObject *object1 CYC_HOLDER, PyObject *object2 CYC_HELD) CYC_KEYED CYC_SUCCESS_ZERO;
PyObject *PyException_GetTraceback(PyObject *object) CYC_NEW CYC_ELEMENT_OF(0);
PyObject *PyException_GetCause(PyObject *object) CYC_NEW CYC_ELEMENT_OF(0);
void PyException_SetCause(PyObject *object1 CYC_HOLDER, PyObject *object2 CYC_STOLEN) CYC_KEYED;
PyObject *PyException_GetContext(PyObject *object) CYC_NEW CYC_ELEMENT_OF(0);
void PyException_SetContext(PyObject *object1 CYC_HOLDER, PyObject *object2 CYC_STOLEN) CYC_KEYED;
const char *PyExceptionClass_Name(PyObject *object) CYC_NO_EFFECT;
PyObject *PyErr_NoMemory(void) CYC_BORROWED;
PyObject *PyErr_SetFromErrno(PyObject *object) CYC_BORROWED;
PyObject *PyErr_SetFromErrnoWithFilenameObject(PyObject *object1, PyObject *object2) CYC_BORROWED;
PyObject *PyErr_SetFromErrnoWithFilenameObjects(PyObject *object1, PyObject *object2, PyObject *object3) CYC_BORROWED;
PyObject *PyErr_SetFromErrnoWithFilename(PyObject *exc, const char *filename) CYC_BORROWED;
PyObject *PyErr_Format(PyObject *exception, const char *format, ...) CYC_BORROWED;
PyObject *PyErr_FormatV(PyObject *exception, const char *format, __builtin_va_list vargs) CYC_BORROWED;
PyObject *PyErr_SetImportErrorSubclass(PyObject *object1, PyObject *object2, PyObject *object3, PyObject *object4)
    CYC_BORROWED;
PyObject *PyErr_SetImportError(PyObject *object1, PyObject *object2, PyObject *object3) CYC_BORROWED;
PyObject *PyErr_NewException(const char *name, PyObject *base, PyObject *dict) CYC_NEW CYC_FRESH;
PyObject *PyErr_NewExceptionWithDoc(const char *name, const char *doc, PyObject *base, PyObject *dict) CYC_NEW
    CYC_FRESH;
void PyErr_WriteUnraisable(PyObject *object) CYC_NO_EFFECT;
PyObject *PyErr_ProgramText(const char *filename, int lineno) CYC_NEW;
PyObject *PyUnicodeDecodeError_Create(const char *encoding, const char *object, Py_ssize_t length, Py_ssize_t start,
    Py_ssize_t end, const char *reason) CYC_NEW CYC_FRESH;
PyObject *PyUnicodeEncodeError_GetEncoding(PyObject *object) CYC_NEW;
PyObject *PyUnicodeDecodeError_GetEncoding(PyObject *object) CYC_NEW;
PyObject *PyUnicodeEncodeError_GetObject(PyObject *object) CYC_NEW;
PyObject *PyUnicodeDecodeError_GetObject(PyObject *object) CYC_NEW;
PyObject *PyUnicodeTranslateError_GetObject(PyObject *object) CYC_NEW;
int PyUnicodeEncodeError_GetStart(PyObject *object, Py_ssize_t *n) CYC_NO_EFFECT;
int PyUnicodeDecodeError_GetStart(PyObject *object, Py_ssize_t *n) CYC_NO_EFFECT;
int PyUnicodeTranslateError_GetStart(PyObject *object, Py_ssize_t *n) CYC_NO_EFFECT;
int PyUnicodeEncodeError_SetStart(PyObject *object, Py_ssize_t n) CYC_NO_EFFECT;
int PyUnicodeDecodeError_SetStart(PyObject *object, Py_ssize_t n) CYC_NO_EFFECT;
int PyUnicodeTranslateError_SetStart(PyObject *object, Py_ssize_t n) CYC_NO_EFFECT;
int PyUnicodeEncodeError_GetEnd(PyObject *object, Py_ssize_t *n) CYC_NO_EFFECT;
int PyUnicodeDecodeError_GetEnd(PyObject *object, Py_ssize_t *n) CYC_NO_EFFECT;
int PyUnicodeTranslateError_GetEnd(PyObject *object, Py_ssize_t *n) CYC_NO_EFFECT;
int PyUnicodeEncodeError_SetEnd(PyObject *object, Py_ssize_t n) CYC_NO_EFFECT;
int PyUnicodeDecodeError_SetEnd(PyObject *object, Py_ssize_t n) CYC_NO_EFFECT;
int PyUnicodeTranslateError_SetEnd(PyObject *object, Py_ssize_t n) CYC_NO_EFFECT;
PyObject *PyUnicodeEncodeError_GetReason(PyObject *object) CYC_NEW;
PyObject *PyUnicodeDecodeError_GetReason(PyObject *object) CYC_NEW;
PyObject *PyUnicodeTranslateError_GetReason(PyObject *object) CYC_NEW;
int PyUnicodeEncodeError_SetReason(PyObject *exc, const char *reason) CYC_NO_EFFECT;
int PyUnicodeDecodeError_SetReason(PyObject *exc, const char *reason) CYC_NO_EFFECT;
int PyUnicodeTranslateError_SetReason(PyObject *exc, const char *reason) CYC_NO_EFFECT;
PyObject *_PyErr_FormatFromCause(PyObject *exception, const char *format, ...) CYC_BORROWED;
void PyErr_SyntaxLocationObject(PyObject *filename, int lineno, int col_offset) CYC_NO_EFFECT;
void PyErr_RangedSyntaxLocationObject(PyObject *filename, int lineno, int col_offset, int end_lineno,
    int end_col_offset) CYC_NO_EFFECT;
PyObject *PyErr_ProgramTextObject(PyObject *filename, int lineno) CYC_NEW;

/* ---- warnings.h ---- */
int PyErr_WarnEx(PyObject *category, const char *message, Py_ssize_t stack_level) CYC_NO_EFFECT;
int PyErr_WarnFormat(PyObject *category, Py_ssize_t stack_level, const char *format, ...) CYC_NO_EFFECT;
int PyErr_ResourceWarning(PyObject *source, Py_ssize_t stack_level, const char *format, ...) CYC_NO_EFFECT;
int PyErr_WarnExplicit(PyObject *category, const char *message, const char *filename, int lineno,
    const char *module, PyObject *registry) CYC_NO_EFFECT;
int PyErr_WarnExplicitObject(PyObject *category, PyObject *message, PyObject *filename, int lineno,
    PyObject *module, PyObject *registry) CYC_NO_EFFECT;
int PyErr_WarnExplicitFormat(PyObject *category, const char *filename, int lineno, const char *module,
    PyObject *registry, const char *format, ...) CYC_NO_EFFECT;

/* ---- traceback.h ---- */
int PyTraceBack_Here(PyFrameObject *p) CYC_NO_EFFECT;
int PyTraceBack_Print(PyObject *object1, PyObject *object2) CYC_NO_EFFECT;

/* ---- pystate.h ---- */
PyInterpreterState *PyInterpreterState_New(void) CYC_NO_EFFECT;
void PyInterpreterState_Clear(PyInterpreterState *p) CYC_NO_EFFECT;
void PyInterpreterState_Delete(PyInterpreterState *p) CYC_NO_EFFECT;
PyInterpreterState *PyInterpreterState_Get(void) CYC_NO_EFFECT;
PyObject *PyInterpreterState_GetDict(PyInterpreterState *p) CYC_BORROWED;
int64_t PyInterpreterState_GetID(PyInterpreterState *p) CYC_NO_EFFECT;
int PyState_AddModule(PyObject *object CYC_HELD, PyModuleDef *p) CYC_ROOTED;
int PyState_RemoveModule(PyModuleDef *p) CYC_NO_EFFECT;
PyObject *PyState_FindModule(PyModuleDef *p) CYC_BORROWED;
PyThreadState *PyThreadState_New(PyInterpreterState *p) CYC_NO_EFFECT;
void PyThreadState_Clear(PyThreadState *p) CYC_NO_EFFECT;
void PyThreadState_Delete(PyThreadState *p) CYC_NO_EFFECT;
PyThreadState *PyThreadState_Get(void) CYC_NO_EFFECT;
PyThreadState *PyThreadState_Swap(PyThreadState *p) CYC_NO_EFFECT;
PyObject *PyThreadState_GetDict(void) CYC_BORROWED;
int PyThreadState_SetAsyncExc(unsigned long p, PyObject *object) CYC_NO_EFFECT;
PyInterpreterState *PyThreadState_GetInterpreter(PyThreadState *tstate) CYC_NO_EFFECT;
PyFrameObject *PyThreadState_GetFrame(PyThreadState *tstate) CYC_NEW;
uint64_t PyThreadState_GetID(PyThreadState *tstate) CYC_NO_EFFECT;
PyGILState_STATE PyGILState_Ensure(void) CYC_NO_EFFECT;
void PyGILState_Release(PyGILState_STATE p) CYC_NO_EFFECT;
PyThreadState *PyGILState_GetThisThreadState(void) CYC_NO_EFFECT;
PyThreadState *_PyThreadState_UncheckedGet(void) CYC_NO_EFFECT;
void PyThreadState_EnterTracing(PyThreadState *tstate) CYC_NO_EFFECT;
void PyThreadState_LeaveTracing(PyThreadState *tstate) CYC_NO_EFFECT;
PyInterpreterState *PyInterpreterState_Main(void) CYC_NO_EFFECT;
PyInterpreterState *PyInterpreterState_Head(void) CYC_NO_EFFECT;
PyInterpreterState *PyInterpreterState_Next(PyInterpreterState *p) CYC_NO_EFFECT;
PyThreadState *PyInterpreterState_ThreadHead(PyInterpreterState *p) CYC_NO_EFFECT;
PyThreadState *PyThreadState_Next(PyThreadState *p) CYC_NO_EFFECT;

/* ---- pylifecycle.h ---- */
PyThreadState *Py_NewInterpreter(void) CYC_NO_EFFECT;
void Py_EndInterpreter(PyThreadState *p) CYC_NO_EFFECT;
PyOS_sighandler_t PyOS_getsig(int p) CYC_NO_EFFECT;
PyOS_sighandler_t PyOS_setsig(int p1, PyOS_sighandler_t p2) CYC_NO_EFFECT;
PyStatus Py_PreInitialize(const PyPreConfig *src_config) CYC_NO_EFFECT;
PyStatus Py_PreInitializeFromBytesArgs(const PyPreConfig *src_config, Py_ssize_t argc, char **argv) CYC_NO_EFFECT;
PyStatus Py_PreInitializeFromArgs(const PyPreConfig *src_config, Py_ssize_t argc, wchar_t **argv) CYC_NO_EFFECT;
PyStatus Py_InitializeFromConfig(const PyConfig *config) CYC_NO_EFFECT;
void Py_ExitStatusException(PyStatus err) CYC_NORETURN;

/* ---- pythonrun.h ---- */
PyObject *Py_CompileString(const char *text1, const char *text2, int p) CYC_NEW;
void PyErr_Display(PyObject *object1, PyObject *object2, PyObject *object3) CYC_NO_EFFECT;
int PyRun_SimpleStringFlags(const char *text, PyCompilerFlags *p) CYC_NO_EFFECT;
int PyRun_AnyFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags) CYC_NO_EFFECT;
int PyRun_SimpleFileExFlags(FILE *fp, const char *filename, int closeit, PyCompilerFlags *flags) CYC_NO_EFFECT;
int PyRun_InteractiveOneFlags(FILE *fp, const char *filename, PyCompilerFlags *flags) CYC_NO_EFFECT;
int PyRun_InteractiveOneObject(FILE *fp, PyObject *filename, PyCompilerFlags *flags) CYC_NO_EFFECT;
int PyRun_InteractiveLoopFlags(FILE *fp, const char *filename, PyCompilerFlags *flags) CYC_NO_EFFECT;
PyObject *PyRun_StringFlags(const char *text, int p1, PyObject *object1, PyObject *object2, PyCompilerFlags *p2)
    CYC_NEW;
PyObject *PyRun_FileExFlags(FILE *fp, const char *filename, int start, PyObject *globals, PyObject *locals,
    int closeit, PyCompilerFlags *flags) CYC_NEW;
PyObject *Py_CompileStringExFlags(const char *str, const char *filename, int start, PyCompilerFlags *flags,
    int optimize) CYC_NEW;
PyObject *Py_CompileStringObject(const char *str, PyObject *filename, int start, PyCompilerFlags *flags,
    int optimize) CYC_NEW;
PyObject *PyRun_String(const char *str, int s, PyObject *g, PyObject *l) CYC_NEW;
int PyRun_AnyFileFlags(FILE *p1, const char *text, PyCompilerFlags *p2) CYC_NO_EFFECT;
PyObject *PyRun_File(FILE *fp, const char *p, int s, PyObject *g, PyObject *l) CYC_NEW;
PyObject *PyRun_FileEx(FILE *fp, const char *p, int s, PyObject *g, PyObject *l, int c) CYC_NEW;
PyObject *PyRun_FileFlags(FILE *fp, const char *p, int s, PyObject *g, PyObject *l, PyCompilerFlags *flags) CYC_NEW;

/* ---- pythread.h ---- */
PyThread_type_lock PyThread_allocate_lock(void) CYC_NO_EFFECT;
void PyThread_free_lock(PyThread_type_lock p) CYC_NO_EFFECT;
int PyThread_acquire_lock(PyThread_type_lock p1, int p2) CYC_NO_EFFECT;
PyLockStatus PyThread_acquire_lock_timed(PyThread_type_lock p, long long microseconds, int intr_flag) CYC_NO_EFFECT;
void PyThread_release_lock(PyThread_type_lock p) CYC_NO_EFFECT;
PyObject *PyThread_GetInfo(void) CYC_NEW;
Py_tss_t *PyThread_tss_alloc(void) CYC_NO_EFFECT;
void PyThread_tss_free(Py_tss_t *key) CYC_NO_EFFECT;
int PyThread_tss_is_created(Py_tss_t *key) CYC_NO_EFFECT;
int PyThread_tss_create(Py_tss_t *key) CYC_NO_EFFECT;
void PyThread_tss_delete(Py_tss_t *key) CYC_NO_EFFECT;
int PyThread_tss_set(Py_tss_t *key, void *value) CYC_NO_EFFECT;
void *PyThread_tss_get(Py_tss_t *key) CYC_NO_EFFECT;

/* ---- 3.12 to 3.14, from their documentation ---- */
PyObject *PyErr_GetRaisedException(void) CYC_NEW;
void PyErr_SetRaisedException(PyObject *exception CYC_RELEASE);
PyObject *PyException_GetArgs(PyObject *exception) CYC_NEW CYC_ELEMENT_OF(0);
void PyException_SetArgs(PyObject *exception CYC_HOLDER, PyObject *arguments CYC_HELD) CYC_KEYED;
int PyModule_Add(PyObject *module CYC_HOLDER, const char *name CYC_KEY, PyObject *value CYC_STOLEN) CYC_KEYED
    CYC_SUCCESS_ZERO;
PyObject *PyImport_AddModuleRef(const char *name) CYC_NEW;
PyObject *PyImport_ImportModuleAttr(PyObject *module, PyObject *name) CYC_NEW;
PyObject *PyImport_ImportModuleAttrString(const char *module, const char *name) CYC_NEW;
PyObject *PyUnstable_InterpreterState_GetMainModule(void *interpreter) CYC_NEW;
