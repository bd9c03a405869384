/* quickjs.h: QuickJS 2020-2025 and quickjs-ng. A JSValue is passed by value; what is set or defined is stolen.
 * SPDX-License-Identifier: MIT
 *
 * Checked: the published quickjs.h 2020-2025 and quickjs-ng (no package to compare with)
 * Covers: values, properties, classes, the collector marks
 * Gaps: JS_NewCFunctionData and its kind
 *
 * Written from the published header, whose package is not always there to check against. QuickJS has a cycle
 * collector of its own; it sees an opaque struct only through the class's gc_mark. */
#include "cyclecheck.h"

typedef __SIZE_TYPE__ size_t;
typedef __UINT8_TYPE__ uint8_t;
typedef __UINT32_TYPE__ uint32_t;
typedef __INT32_TYPE__ int32_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT64_TYPE__ uint64_t;
typedef int JS_BOOL;
typedef uint32_t JSClassID;
typedef uint32_t JSAtom;
typedef int JSPromiseStateEnum;
typedef int JSCFunctionEnum;

typedef struct JSRuntime JSRuntime;
typedef struct JSContext JSContext CYC_REFCOUNTED(JS_DupContext, JS_FreeContext);
typedef struct JSObject JSObject CYC_REFCOUNTED(JS_DupValue, JS_FreeValue) CYC_GENERIC CYC_COLLECTED;
typedef struct JSGCObjectHeader JSGCObjectHeader;
typedef struct JSModuleDef JSModuleDef;
typedef struct JSRefCountHeader { int ref_count CYC_COUNT; } JSRefCountHeader;

typedef union JSValueUnion {
  int32_t int32;
  double float64;
  void *ptr;
} JSValueUnion;
typedef struct JSValue {
  JSValueUnion u;
  int64_t tag;
} JSValue CYC_REFCOUNTED(JS_DupValue, JS_FreeValue) CYC_GENERIC CYC_COLLECTED;
typedef JSValue JSValueConst;
/* what the constructors of numbers, strings and symbols make */
typedef struct JSScalar JSScalar CYC_BASE(JSValue) CYC_ATOMIC;

typedef JSValue JSCFunction(JSContext *ctx, JSValueConst this_val, int argc, JSValueConst *argv);
typedef JSValue JSCFunctionMagic(JSContext *ctx, JSValueConst this_val, int argc, JSValueConst *argv, int magic);
typedef JSValue JSCFunctionData(JSContext *ctx, JSValueConst this_val, int argc, JSValueConst *argv, int magic,
    JSValue *func_data);
typedef JSValue JSJobFunc(JSContext *ctx, int argc, JSValueConst *argv);
typedef void JS_MarkFunc(JSRuntime *rt, JSGCObjectHeader *gp);
typedef void JSClassFinalizer(JSRuntime *rt, JSValue val);
typedef void JSClassGCMark(JSRuntime *rt, JSValueConst val, JS_MarkFunc *mark_func);
typedef JSValue JSClassCall(JSContext *ctx, JSValueConst func_obj, JSValueConst this_val, int argc,
    JSValueConst *argv, int flags);
typedef void JSFreeArrayBufferDataFunc(JSRuntime *rt, void *opaque, void *ptr);
typedef void JSHostPromiseRejectionTracker(JSContext *ctx, JSValueConst promise, JSValueConst reason,
    JS_BOOL is_handled, void *opaque);
typedef int JSInterruptHandler(JSRuntime *rt, void *opaque);
typedef int JSModuleInitFunc(JSContext *ctx, JSModuleDef *m);
typedef char *JSModuleNormalizeFunc(JSContext *ctx, const char *base, const char *name, void *opaque);
typedef JSModuleDef *JSModuleLoaderFunc(JSContext *ctx, const char *name, void *opaque);
typedef struct JSPropertyEnum JSPropertyEnum;
typedef struct JSPropertyDescriptor {
  int flags;
  JSValue value CYC_STRONG;
  JSValue getter CYC_STRONG;
  JSValue setter CYC_STRONG;
} JSPropertyDescriptor;
typedef struct JSClassExoticMethods JSClassExoticMethods;
typedef struct JSCFunctionListEntry JSCFunctionListEntry;
typedef struct JSClassDef {
  const char *class_name;
  JSClassFinalizer *finalizer CYC_FINALIZER;
  JSClassGCMark *gc_mark CYC_TRAVERSE;
  JSClassCall *call;
  JSClassExoticMethods *exotic;
} JSClassDef;

/* ---- claims ---- */
JSValue JS_DupValue(JSContext *ctx, JSValueConst v CYC_RETAIN) CYC_RETURNS(1);
JSValue JS_DupValueRT(JSRuntime *rt, JSValueConst v CYC_RETAIN) CYC_RETURNS(1);
void JS_FreeValue(JSContext *ctx, JSValue v CYC_RELEASE);
void JS_FreeValueRT(JSRuntime *rt, JSValue v CYC_RELEASE);
void __JS_FreeValue(JSContext *ctx, JSValue v CYC_FREES);
void __JS_FreeValueRT(JSRuntime *rt, JSValue v CYC_FREES);
JSContext *JS_DupContext(JSContext *ctx CYC_RETAIN) CYC_RETURNS(0);
void JS_FreeContext(JSContext *ctx CYC_RELEASE);
JSAtom JS_DupAtom(JSContext *ctx, JSAtom v) CYC_NO_EFFECT;
void JS_FreeAtom(JSContext *ctx, JSAtom v) CYC_NO_EFFECT;
void JS_FreeAtomRT(JSRuntime *rt, JSAtom v) CYC_NO_EFFECT;
void JS_FreeCString(JSContext *ctx, const char *ptr) CYC_NO_EFFECT;

/* ---- the collector ---- */
void JS_MarkValue(JSRuntime *rt, JSValueConst val CYC_VISITS, JS_MarkFunc *mark_func);
void JS_RunGC(JSRuntime *rt) CYC_NO_EFFECT;
JS_BOOL JS_IsLiveObject(JSRuntime *rt, JSValueConst obj) CYC_NO_EFFECT;
void JS_SetGCThreshold(JSRuntime *rt, size_t gc_threshold) CYC_NO_EFFECT;

/* ---- runtimes and contexts ---- */
JSRuntime *JS_NewRuntime(void) CYC_NO_EFFECT;
void JS_FreeRuntime(JSRuntime *rt CYC_FREES);
JSContext *JS_NewContext(JSRuntime *rt) CYC_NEW CYC_FRESH;
JSContext *JS_NewContextRaw(JSRuntime *rt) CYC_NEW CYC_FRESH;
JSRuntime *JS_GetRuntime(JSContext *ctx) CYC_BORROWED;
void *JS_GetRuntimeOpaque(JSRuntime *rt) CYC_BORROWED;
void JS_SetRuntimeOpaque(JSRuntime *rt CYC_HOLDER, void *opaque CYC_USER_DATA);
void *JS_GetContextOpaque(JSContext *ctx) CYC_BORROWED;
void JS_SetContextOpaque(JSContext *ctx CYC_HOLDER, void *opaque CYC_USER_DATA);
void JS_SetInterruptHandler(JSRuntime *rt CYC_HOLDER, JSInterruptHandler *cb CYC_CALLBACK, void *opaque CYC_USER_DATA);
void JS_SetHostPromiseRejectionTracker(JSRuntime *rt CYC_HOLDER, JSHostPromiseRejectionTracker *cb CYC_CALLBACK,
    void *opaque CYC_USER_DATA);
void JS_SetModuleLoaderFunc(JSRuntime *rt CYC_HOLDER, JSModuleNormalizeFunc *normalize CYC_CALLBACK,
    JSModuleLoaderFunc *loader CYC_CALLBACK, void *opaque CYC_USER_DATA);

/* ---- memory ---- */
void *js_malloc_rt(JSRuntime *rt, size_t size) CYC_ALLOCATES;
void *js_mallocz_rt(JSRuntime *rt, size_t size) CYC_ALLOCATES CYC_ZEROED;
void *js_realloc_rt(JSRuntime *rt, void *ptr, size_t size) CYC_ALLOCATES CYC_RETURNS(1);
void js_free_rt(JSRuntime *rt, void *ptr CYC_FREES);
void *js_malloc(JSContext *ctx, size_t size) CYC_ALLOCATES;
void *js_mallocz(JSContext *ctx, size_t size) CYC_ALLOCATES CYC_ZEROED;
void *js_realloc(JSContext *ctx, void *ptr, size_t size) CYC_ALLOCATES CYC_RETURNS(1);
void *js_realloc2(JSContext *ctx, void *ptr, size_t size, size_t *slack) CYC_ALLOCATES CYC_RETURNS(1);
void js_free(JSContext *ctx, void *ptr CYC_FREES);
char *js_strdup(JSContext *ctx, const char *text) CYC_ALLOCATES;
char *js_strndup(JSContext *ctx, const char *text, size_t size) CYC_ALLOCATES;

/* ---- classes: the opaque pointer is no claim; the finalizer releases what it owns, gc_mark shows it ---- */
JSClassID JS_NewClassID(JSClassID *class_id) CYC_NO_EFFECT;
JSClassID JS_GetClassID(JSValue v) CYC_NO_EFFECT;
int JS_NewClass(JSRuntime *rt, JSClassID class_id, const JSClassDef *class_def) CYC_NO_EFFECT;
int JS_IsRegisteredClass(JSRuntime *rt, JSClassID class_id) CYC_NO_EFFECT;
void JS_SetClassProto(JSContext *ctx CYC_HOLDER, JSClassID class_id CYC_KEY, JSValue obj CYC_STOLEN) CYC_KEYED;
JSValue JS_GetClassProto(JSContext *ctx, JSClassID class_id) CYC_NEW;
void JS_SetOpaque(JSValueConst obj CYC_HOLDER, void *opaque CYC_USER_DATA) CYC_KEYED;
void *JS_GetOpaque(JSValueConst obj, JSClassID class_id) CYC_BORROWED CYC_FIELD_OF(0);
void *JS_GetOpaque2(JSContext *ctx, JSValueConst obj, JSClassID class_id) CYC_BORROWED CYC_FIELD_OF(1);

/* ---- new values ---- */
JSValue JS_NewObject(JSContext *ctx) CYC_NEW CYC_FRESH;
JSValue JS_NewObjectClass(JSContext *ctx, int class_id) CYC_NEW CYC_FRESH;
JSValue JS_NewObjectProto(JSContext *ctx, JSValueConst proto CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
JSValue JS_NewObjectProtoClass(JSContext *ctx, JSValueConst proto CYC_HELD_BY_RESULT, JSClassID class_id) CYC_NEW
    CYC_FRESH;
JSValue JS_NewArray(JSContext *ctx) CYC_NEW CYC_FRESH;
JSValue JS_NewError(JSContext *ctx) CYC_NEW CYC_FRESH;
JSValue JS_NewBool(JSContext *ctx, JS_BOOL val) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_NewInt32(JSContext *ctx, int32_t val) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_NewUint32(JSContext *ctx, uint32_t val) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_NewInt64(JSContext *ctx, int64_t val) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_NewFloat64(JSContext *ctx, double val) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_NewNumber(JSContext *ctx, double val) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_NewBigInt64(JSContext *ctx, int64_t val) CYC_NEW CYC_FRESH CYC_CREATES(JSScalar);
JSValue JS_NewBigUint64(JSContext *ctx, uint64_t val) CYC_NEW CYC_FRESH CYC_CREATES(JSScalar);
JSValue JS_NewString(JSContext *ctx, const char *text) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_NewStringLen(JSContext *ctx, const char *text, size_t size) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_NewAtomString(JSContext *ctx, const char *text) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_ToString(JSContext *ctx, JSValueConst val) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_ToPropertyKey(JSContext *ctx, JSValueConst val) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_AtomToValue(JSContext *ctx, JSAtom atom) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_AtomToString(JSContext *ctx, JSAtom atom) CYC_NEW CYC_CREATES(JSScalar);
JSValue JS_NewDate(JSContext *ctx, double epoch_ms) CYC_NEW CYC_FRESH;
JSValue JS_NewCFunction(JSContext *ctx, JSCFunction *func, const char *name, int length) CYC_NEW CYC_FRESH;
JSValue JS_NewCFunction2(JSContext *ctx, JSCFunction *func, const char *name, int length, JSCFunctionEnum cproto,
    int magic) CYC_NEW CYC_FRESH;
JSValue JS_NewCFunctionMagic(JSContext *ctx, JSCFunctionMagic *func, const char *name, int length,
    JSCFunctionEnum cproto, int magic) CYC_NEW CYC_FRESH;
JSValue JS_NewCFunctionData(JSContext *ctx, JSCFunctionData *func, int length, int magic, int data_len,
    JSValueConst *data CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
JSValue JS_NewArrayBuffer(JSContext *ctx, uint8_t *buf, size_t len,
    JSFreeArrayBufferDataFunc *free_func CYC_DESTROY_NOTIFY, void *opaque CYC_USER_DATA, JS_BOOL is_shared) CYC_NEW
    CYC_FRESH;
JSValue JS_NewArrayBufferCopy(JSContext *ctx, const uint8_t *buf, size_t len) CYC_NEW CYC_FRESH;
JSValue JS_NewPromiseCapability(JSContext *ctx, JSValue *resolving_funcs CYC_OUT_NEW) CYC_NEW CYC_FRESH;
JSValue JS_ParseJSON(JSContext *ctx, const char *buf, size_t len, const char *filename) CYC_NEW CYC_FRESH;
JSValue JS_ParseJSON2(JSContext *ctx, const char *buf, size_t len, const char *filename, int flags) CYC_NEW CYC_FRESH;
JSValue JS_ReadObject(JSContext *ctx, const uint8_t *buf, size_t len, int flags) CYC_NEW CYC_FRESH;
JSValue JS_JSONStringify(JSContext *ctx, JSValueConst obj, JSValueConst replacer, JSValueConst space) CYC_NEW
    CYC_CREATES(JSScalar);

/* ---- properties: reading makes a claim, setting and defining take the caller's, whether they succeed or not ---- */
JSValue JS_GetProperty(JSContext *ctx, JSValueConst this_obj, JSAtom prop CYC_KEY) CYC_NEW CYC_ELEMENT_OF(1);
JSValue JS_GetPropertyInternal(JSContext *ctx, JSValueConst obj, JSAtom prop CYC_KEY, JSValueConst receiver,
    JS_BOOL throw_ref_error) CYC_NEW CYC_ELEMENT_OF(1);
JSValue JS_GetPropertyStr(JSContext *ctx, JSValueConst this_obj, const char *prop CYC_KEY) CYC_NEW CYC_ELEMENT_OF(1);
JSValue JS_GetPropertyUint32(JSContext *ctx, JSValueConst this_obj, uint32_t idx CYC_KEY) CYC_NEW CYC_ELEMENT_OF(1);
JSValue JS_GetPropertyInt64(JSContext *ctx, JSValueConst this_obj, int64_t idx CYC_KEY) CYC_NEW CYC_ELEMENT_OF(1);
int JS_SetProperty(JSContext *ctx, JSValueConst this_obj CYC_HOLDER, JSAtom prop CYC_KEY, JSValue val CYC_STOLEN)
    CYC_KEYED CYC_SUCCESS_NONNEGATIVE;
int JS_SetPropertyInternal(JSContext *ctx, JSValueConst obj CYC_HOLDER, JSAtom prop CYC_KEY, JSValue val CYC_STOLEN,
    JSValueConst this_obj, int flags) CYC_KEYED CYC_SUCCESS_NONNEGATIVE;
int JS_SetPropertyUint32(JSContext *ctx, JSValueConst this_obj CYC_HOLDER, uint32_t idx CYC_KEY,
    JSValue val CYC_STOLEN) CYC_KEYED CYC_SUCCESS_NONNEGATIVE;
int JS_SetPropertyInt64(JSContext *ctx, JSValueConst this_obj CYC_HOLDER, int64_t idx CYC_KEY,
    JSValue val CYC_STOLEN) CYC_KEYED CYC_SUCCESS_NONNEGATIVE;
int JS_SetPropertyStr(JSContext *ctx, JSValueConst this_obj CYC_HOLDER, const char *prop CYC_KEY,
    JSValue val CYC_STOLEN) CYC_KEYED CYC_SUCCESS_NONNEGATIVE;
int JS_DefineProperty(JSContext *ctx, JSValueConst this_obj CYC_HOLDER, JSAtom prop CYC_KEY,
    JSValueConst val CYC_HELD, JSValueConst getter CYC_HELD, JSValueConst setter CYC_HELD, int flags) CYC_KEYED
    CYC_SUCCESS_NONNEGATIVE;
int JS_DefinePropertyValue(JSContext *ctx, JSValueConst this_obj CYC_HOLDER, JSAtom prop CYC_KEY,
    JSValue val CYC_STOLEN, int flags) CYC_KEYED CYC_SUCCESS_NONNEGATIVE;
int JS_DefinePropertyValueUint32(JSContext *ctx, JSValueConst this_obj CYC_HOLDER, uint32_t idx CYC_KEY,
    JSValue val CYC_STOLEN, int flags) CYC_KEYED CYC_SUCCESS_NONNEGATIVE;
int JS_DefinePropertyValueStr(JSContext *ctx, JSValueConst this_obj CYC_HOLDER, const char *prop CYC_KEY,
    JSValue val CYC_STOLEN, int flags) CYC_KEYED CYC_SUCCESS_NONNEGATIVE;
int JS_DefinePropertyGetSet(JSContext *ctx, JSValueConst this_obj CYC_HOLDER, JSAtom prop CYC_KEY,
    JSValue getter CYC_STOLEN, JSValue setter CYC_STOLEN, int flags) CYC_KEYED CYC_SUCCESS_NONNEGATIVE;
int JS_DeleteProperty(JSContext *ctx, JSValueConst obj CYC_HOLDER, JSAtom prop CYC_KEY CYC_DROPS_KEY, int flags)
    CYC_SUCCESS_NONNEGATIVE;
int JS_SetPrototype(JSContext *ctx, JSValueConst obj CYC_HOLDER, JSValueConst proto_val CYC_HELD CYC_NO_CYCLE)
    CYC_SUCCESS_NONNEGATIVE;
JSValue JS_GetPrototype(JSContext *ctx, JSValueConst val) CYC_NEW;
void JS_SetConstructor(JSContext *ctx, JSValueConst func_obj, JSValueConst proto) CYC_NO_EFFECT;
void JS_SetPropertyFunctionList(JSContext *ctx, JSValueConst obj, const JSCFunctionListEntry *tab, int len)
    CYC_NO_EFFECT;
int JS_GetOwnProperty(JSContext *ctx, JSPropertyDescriptor *desc, JSValueConst obj, JSAtom prop) CYC_NO_EFFECT;
int JS_GetOwnPropertyNames(JSContext *ctx, JSPropertyEnum **tab, uint32_t *len, JSValueConst obj, int flags)
    CYC_NO_EFFECT;
int JS_HasProperty(JSContext *ctx, JSValueConst this_obj, JSAtom prop) CYC_NO_EFFECT;
int JS_IsExtensible(JSContext *ctx, JSValueConst obj) CYC_NO_EFFECT;
int JS_PreventExtensions(JSContext *ctx, JSValueConst obj) CYC_NO_EFFECT;
JS_BOOL JS_SetConstructorBit(JSContext *ctx, JSValueConst func_obj, JS_BOOL val) CYC_NO_EFFECT;

/* ---- calls and evaluation ---- */
JSValue JS_Call(JSContext *ctx, JSValueConst func_obj, JSValueConst this_obj, int argc, JSValueConst *argv) CYC_NEW;
JSValue JS_Invoke(JSContext *ctx, JSValueConst this_val, JSAtom atom, int argc, JSValueConst *argv) CYC_NEW;
JSValue JS_CallConstructor(JSContext *ctx, JSValueConst func_obj, int argc, JSValueConst *argv) CYC_NEW;
JSValue JS_CallConstructor2(JSContext *ctx, JSValueConst func_obj, JSValueConst new_target, int argc,
    JSValueConst *argv) CYC_NEW;
JSValue JS_Eval(JSContext *ctx, const char *input, size_t len, const char *filename, int flags) CYC_NEW;
JSValue JS_EvalThis(JSContext *ctx, JSValueConst this_obj, const char *input, size_t len, const char *filename,
    int flags) CYC_NEW;
JSValue JS_EvalFunction(JSContext *ctx, JSValue fun_obj CYC_RELEASE) CYC_NEW;
JSValue JS_LoadModule(JSContext *ctx, const char *basename, const char *filename) CYC_NEW;
int JS_ResolveModule(JSContext *ctx, JSValueConst obj) CYC_NO_EFFECT;
JSValue JS_GetGlobalObject(JSContext *ctx) CYC_NEW;
JSValue JS_PromiseResult(JSContext *ctx, JSValueConst promise) CYC_NEW;
JSPromiseStateEnum JS_PromiseState(JSContext *ctx, JSValueConst promise) CYC_NO_EFFECT;
int JS_EnqueueJob(JSContext *ctx CYC_HOLDER, JSJobFunc *job_func CYC_CALLBACK, int argc, JSValueConst *argv)
    CYC_ONE_SHOT;
int JS_ExecutePendingJob(JSRuntime *rt, JSContext **pctx) CYC_NO_EFFECT;
JS_BOOL JS_IsJobPending(JSRuntime *rt) CYC_NO_EFFECT;

/* ---- exceptions: a thrown value is held by the runtime until somebody takes it ---- */
JSValue JS_Throw(JSContext *ctx, JSValue obj CYC_RELEASE) CYC_BORROWED;
JSValue JS_GetException(JSContext *ctx) CYC_NEW;
JS_BOOL JS_HasException(JSContext *ctx) CYC_NO_EFFECT;
JSValue JS_ThrowSyntaxError(JSContext *ctx, const char *fmt, ...) CYC_BORROWED;
JSValue JS_ThrowTypeError(JSContext *ctx, const char *fmt, ...) CYC_BORROWED;
JSValue JS_ThrowReferenceError(JSContext *ctx, const char *fmt, ...) CYC_BORROWED;
JSValue JS_ThrowRangeError(JSContext *ctx, const char *fmt, ...) CYC_BORROWED;
JSValue JS_ThrowInternalError(JSContext *ctx, const char *fmt, ...) CYC_BORROWED;
JSValue JS_ThrowOutOfMemory(JSContext *ctx) CYC_BORROWED;
JS_BOOL JS_IsError(JSContext *ctx, JSValueConst val) CYC_NO_EFFECT;

/* ---- modules ---- */
JSModuleDef *JS_NewCModule(JSContext *ctx, const char *name, JSModuleInitFunc *func) CYC_NO_EFFECT;
int JS_AddModuleExport(JSContext *ctx, JSModuleDef *m, const char *name) CYC_NO_EFFECT;
int JS_AddModuleExportList(JSContext *ctx, JSModuleDef *m, const JSCFunctionListEntry *tab, int len) CYC_NO_EFFECT;
int JS_SetModuleExport(JSContext *ctx, JSModuleDef *m CYC_HOLDER, const char *name CYC_KEY, JSValue val CYC_STOLEN)
    CYC_KEYED CYC_SUCCESS_ZERO;
int JS_SetModuleExportList(JSContext *ctx, JSModuleDef *m, const JSCFunctionListEntry *tab, int len) CYC_NO_EFFECT;
JSValue JS_GetImportMeta(JSContext *ctx, JSModuleDef *m) CYC_NEW;
JSValue JS_GetModuleNamespace(JSContext *ctx, JSModuleDef *m) CYC_NEW;

/* ---- looking ---- */
JS_BOOL JS_IsNumber(JSValueConst v) CYC_NO_EFFECT;
JS_BOOL JS_IsBool(JSValueConst v) CYC_NO_EFFECT;
JS_BOOL JS_IsNull(JSValueConst v) CYC_NO_EFFECT;
JS_BOOL JS_IsUndefined(JSValueConst v) CYC_NO_EFFECT;
JS_BOOL JS_IsException(JSValueConst v) CYC_NO_EFFECT;
JS_BOOL JS_IsUninitialized(JSValueConst v) CYC_NO_EFFECT;
JS_BOOL JS_IsString(JSValueConst v) CYC_NO_EFFECT;
JS_BOOL JS_IsSymbol(JSValueConst v) CYC_NO_EFFECT;
JS_BOOL JS_IsObject(JSValueConst v) CYC_NO_EFFECT;
JS_BOOL JS_IsFunction(JSContext *ctx, JSValueConst val) CYC_NO_EFFECT;
JS_BOOL JS_IsConstructor(JSContext *ctx, JSValueConst val) CYC_NO_EFFECT;
int JS_IsInstanceOf(JSContext *ctx, JSValueConst val, JSValueConst obj) CYC_NO_EFFECT;
int JS_ToBool(JSContext *ctx, JSValueConst val) CYC_NO_EFFECT;
int JS_ToInt32(JSContext *ctx, int32_t *res, JSValueConst val) CYC_NO_EFFECT;
int JS_ToUint32(JSContext *ctx, uint32_t *res, JSValueConst val) CYC_NO_EFFECT;
int JS_ToInt64(JSContext *ctx, int64_t *res, JSValueConst val) CYC_NO_EFFECT;
int JS_ToIndex(JSContext *ctx, uint64_t *len, JSValueConst val) CYC_NO_EFFECT;
int JS_ToFloat64(JSContext *ctx, double *res, JSValueConst val) CYC_NO_EFFECT;
int JS_ToBigInt64(JSContext *ctx, int64_t *res, JSValueConst val) CYC_NO_EFFECT;
int JS_ToInt64Ext(JSContext *ctx, int64_t *res, JSValueConst val) CYC_NO_EFFECT;
const char *JS_ToCString(JSContext *ctx, JSValueConst val) CYC_NO_EFFECT;
const char *JS_ToCStringLen(JSContext *ctx, size_t *len, JSValueConst val) CYC_NO_EFFECT;
const char *JS_ToCStringLen2(JSContext *ctx, size_t *len, JSValueConst val, JS_BOOL cesu8) CYC_NO_EFFECT;
JSAtom JS_ValueToAtom(JSContext *ctx, JSValueConst val) CYC_NO_EFFECT;
JSAtom JS_NewAtom(JSContext *ctx, const char *text) CYC_NO_EFFECT;
JSAtom JS_NewAtomLen(JSContext *ctx, const char *text, size_t len) CYC_NO_EFFECT;
JSAtom JS_NewAtomUInt32(JSContext *ctx, uint32_t n) CYC_NO_EFFECT;
const char *JS_AtomToCString(JSContext *ctx, JSAtom atom) CYC_NO_EFFECT;
uint8_t *JS_GetArrayBuffer(JSContext *ctx, size_t *size, JSValueConst obj) CYC_NO_EFFECT;
JSValue JS_GetTypedArrayBuffer(JSContext *ctx, JSValueConst obj, size_t *offset, size_t *length, size_t *bytes)
    CYC_NEW;
void JS_DetachArrayBuffer(JSContext *ctx, JSValueConst obj) CYC_NO_EFFECT;
uint8_t *JS_WriteObject(JSContext *ctx, size_t *size, JSValueConst obj, int flags) CYC_NO_EFFECT;
