/* quickjs.h: declarations of QuickJS, used where its own header is missing.
 * SPDX-License-Identifier: MIT
 *
 * Written from the published API; a JSValue is the struct of 64-bit builds. */
#ifndef QUICKJS_H
#define QUICKJS_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

enum {
  JS_TAG_FIRST = -11, JS_TAG_BIG_INT = -10, JS_TAG_SYMBOL = -8, JS_TAG_STRING = -7, JS_TAG_MODULE = -3,
  JS_TAG_FUNCTION_BYTECODE = -2, JS_TAG_OBJECT = -1, JS_TAG_INT = 0, JS_TAG_BOOL = 1, JS_TAG_NULL = 2,
  JS_TAG_UNDEFINED = 3, JS_TAG_UNINITIALIZED = 4, JS_TAG_CATCH_OFFSET = 5, JS_TAG_EXCEPTION = 6, JS_TAG_FLOAT64 = 7
};
#define JS_BOOL int
#define JS_VALUE_GET_TAG(v) ((int32_t)(v).tag)
#define JS_VALUE_GET_NORM_TAG(v) JS_VALUE_GET_TAG(v)
#define JS_VALUE_GET_INT(v) ((v).u.int32)
#define JS_VALUE_GET_BOOL(v) ((v).u.int32)
#define JS_VALUE_GET_FLOAT64(v) ((v).u.float64)
#define JS_VALUE_GET_PTR(v) ((v).u.ptr)
#define JS_VALUE_GET_OBJ(v) ((JSObject *)JS_VALUE_GET_PTR(v))
#define JS_VALUE_HAS_REF_COUNT(v) ((unsigned)JS_VALUE_GET_TAG(v) >= (unsigned)JS_TAG_FIRST)
#define JS_MKVAL(tag, val) (JSValue){ (JSValueUnion){ .int32 = val }, tag }
#define JS_MKPTR(tag, p) (JSValue){ (JSValueUnion){ .ptr = p }, tag }
#define JS_NULL JS_MKVAL(JS_TAG_NULL, 0)
#define JS_UNDEFINED JS_MKVAL(JS_TAG_UNDEFINED, 0)
#define JS_FALSE JS_MKVAL(JS_TAG_BOOL, 0)
#define JS_TRUE JS_MKVAL(JS_TAG_BOOL, 1)
#define JS_EXCEPTION JS_MKVAL(JS_TAG_EXCEPTION, 0)
#define JS_UNINITIALIZED JS_MKVAL(JS_TAG_UNINITIALIZED, 0)
#define JS_ATOM_NULL 0
#define JS_INVALID_CLASS_ID 0
#define JS_PROP_CONFIGURABLE (1 << 0)
#define JS_PROP_WRITABLE (1 << 1)
#define JS_PROP_ENUMERABLE (1 << 2)
#define JS_PROP_C_W_E (JS_PROP_CONFIGURABLE | JS_PROP_WRITABLE | JS_PROP_ENUMERABLE)
#define JS_PROP_THROW (1 << 14)
#define JS_EVAL_TYPE_GLOBAL (0 << 0)
#define JS_EVAL_TYPE_MODULE (1 << 0)
#define JS_EVAL_FLAG_STRICT (1 << 3)
#define JS_EVAL_FLAG_COMPILE_ONLY (1 << 5)
#define JS_CALL_FLAG_CONSTRUCTOR (1 << 0)
#define JS_GPN_STRING_MASK (1 << 0)
#define JS_GPN_SYMBOL_MASK (1 << 1)
#define JS_GPN_ENUM_ONLY (1 << 4)

enum JSCFunctionEnum {
  JS_CFUNC_generic, JS_CFUNC_generic_magic, JS_CFUNC_constructor, JS_CFUNC_constructor_magic,
  JS_CFUNC_constructor_or_func, JS_CFUNC_constructor_or_func_magic, JS_CFUNC_f_f, JS_CFUNC_f_f_f, JS_CFUNC_getter,
  JS_CFUNC_setter, JS_CFUNC_getter_magic, JS_CFUNC_setter_magic, JS_CFUNC_iterator_next
};
enum JSPromiseStateEnum { JS_PROMISE_PENDING, JS_PROMISE_FULFILLED, JS_PROMISE_REJECTED };

typedef uint32_t JSClassID;
typedef uint32_t JSAtom;
typedef enum JSPromiseStateEnum JSPromiseStateEnum;
typedef enum JSCFunctionEnum JSCFunctionEnum;

typedef struct JSRuntime JSRuntime;
typedef struct JSContext JSContext;
typedef struct JSObject JSObject;
typedef struct JSGCObjectHeader JSGCObjectHeader;
typedef struct JSModuleDef JSModuleDef;
typedef struct JSRefCountHeader { int ref_count; } JSRefCountHeader;

typedef union JSValueUnion {
  int32_t int32;
  double float64;
  void *ptr;
} JSValueUnion;
typedef struct JSValue {
  JSValueUnion u;
  int64_t tag;
} JSValue;
typedef JSValue JSValueConst;

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
typedef struct JSPropertyEnum {
  JS_BOOL is_enumerable;
  JSAtom atom;
} JSPropertyEnum;
typedef struct JSPropertyDescriptor {
  int flags;
  JSValue value;
  JSValue getter;
  JSValue setter;
} JSPropertyDescriptor;
typedef struct JSClassExoticMethods JSClassExoticMethods;
typedef struct JSCFunctionListEntry JSCFunctionListEntry;
typedef struct JSClassDef {
  const char *class_name;
  JSClassFinalizer *finalizer;
  JSClassGCMark *gc_mark;
  JSClassCall *call;
  JSClassExoticMethods *exotic;
} JSClassDef;

/* ---- claims ---- */
JSValue JS_DupValue(JSContext *ctx, JSValueConst v);
JSValue JS_DupValueRT(JSRuntime *rt, JSValueConst v);
void JS_FreeValue(JSContext *ctx, JSValue v);
void JS_FreeValueRT(JSRuntime *rt, JSValue v);
void __JS_FreeValue(JSContext *ctx, JSValue v);
void __JS_FreeValueRT(JSRuntime *rt, JSValue v);
JSContext *JS_DupContext(JSContext *ctx);
void JS_FreeContext(JSContext *ctx);
JSAtom JS_DupAtom(JSContext *ctx, JSAtom v);
void JS_FreeAtom(JSContext *ctx, JSAtom v);
void JS_FreeAtomRT(JSRuntime *rt, JSAtom v);
void JS_FreeCString(JSContext *ctx, const char *ptr);

/* ---- the collector ---- */
void JS_MarkValue(JSRuntime *rt, JSValueConst val, JS_MarkFunc *mark_func);
void JS_RunGC(JSRuntime *rt);
JS_BOOL JS_IsLiveObject(JSRuntime *rt, JSValueConst obj);
void JS_SetGCThreshold(JSRuntime *rt, size_t gc_threshold);

/* ---- runtimes and contexts ---- */
JSRuntime *JS_NewRuntime(void);
void JS_FreeRuntime(JSRuntime *rt);
JSContext *JS_NewContext(JSRuntime *rt);
JSContext *JS_NewContextRaw(JSRuntime *rt);
JSRuntime *JS_GetRuntime(JSContext *ctx);
void *JS_GetRuntimeOpaque(JSRuntime *rt);
void JS_SetRuntimeOpaque(JSRuntime *rt, void *opaque);
void *JS_GetContextOpaque(JSContext *ctx);
void JS_SetContextOpaque(JSContext *ctx, void *opaque);
void JS_SetInterruptHandler(JSRuntime *rt, JSInterruptHandler *cb, void *opaque);
void JS_SetHostPromiseRejectionTracker(JSRuntime *rt, JSHostPromiseRejectionTracker *cb,
    void *opaque);
void JS_SetModuleLoaderFunc(JSRuntime *rt, JSModuleNormalizeFunc *normalize,
    JSModuleLoaderFunc *loader, void *opaque);

/* ---- memory ---- */
void *js_malloc_rt(JSRuntime *rt, size_t size);
void *js_mallocz_rt(JSRuntime *rt, size_t size);
void *js_realloc_rt(JSRuntime *rt, void *ptr, size_t size);
void js_free_rt(JSRuntime *rt, void *ptr);
void *js_malloc(JSContext *ctx, size_t size);
void *js_mallocz(JSContext *ctx, size_t size);
void *js_realloc(JSContext *ctx, void *ptr, size_t size);
void *js_realloc2(JSContext *ctx, void *ptr, size_t size, size_t *slack);
void js_free(JSContext *ctx, void *ptr);
char *js_strdup(JSContext *ctx, const char *text);
char *js_strndup(JSContext *ctx, const char *text, size_t size);

/* ---- classes ---- */
JSClassID JS_NewClassID(JSClassID *class_id);
JSClassID JS_GetClassID(JSValue v);
int JS_NewClass(JSRuntime *rt, JSClassID class_id, const JSClassDef *class_def);
int JS_IsRegisteredClass(JSRuntime *rt, JSClassID class_id);
void JS_SetClassProto(JSContext *ctx, JSClassID class_id, JSValue obj);
JSValue JS_GetClassProto(JSContext *ctx, JSClassID class_id);
void JS_SetOpaque(JSValueConst obj, void *opaque);
void *JS_GetOpaque(JSValueConst obj, JSClassID class_id);
void *JS_GetOpaque2(JSContext *ctx, JSValueConst obj, JSClassID class_id);

/* ---- new values ---- */
JSValue JS_NewObject(JSContext *ctx);
JSValue JS_NewObjectClass(JSContext *ctx, int class_id);
JSValue JS_NewObjectProto(JSContext *ctx, JSValueConst proto);
JSValue JS_NewObjectProtoClass(JSContext *ctx, JSValueConst proto, JSClassID class_id);
JSValue JS_NewArray(JSContext *ctx);
JSValue JS_NewError(JSContext *ctx);
JSValue JS_NewBool(JSContext *ctx, JS_BOOL val);
JSValue JS_NewInt32(JSContext *ctx, int32_t val);
JSValue JS_NewUint32(JSContext *ctx, uint32_t val);
JSValue JS_NewInt64(JSContext *ctx, int64_t val);
JSValue JS_NewFloat64(JSContext *ctx, double val);
JSValue JS_NewNumber(JSContext *ctx, double val);
JSValue JS_NewBigInt64(JSContext *ctx, int64_t val);
JSValue JS_NewBigUint64(JSContext *ctx, uint64_t val);
JSValue JS_NewString(JSContext *ctx, const char *text);
JSValue JS_NewStringLen(JSContext *ctx, const char *text, size_t size);
JSValue JS_NewAtomString(JSContext *ctx, const char *text);
JSValue JS_ToString(JSContext *ctx, JSValueConst val);
JSValue JS_ToPropertyKey(JSContext *ctx, JSValueConst val);
JSValue JS_AtomToValue(JSContext *ctx, JSAtom atom);
JSValue JS_AtomToString(JSContext *ctx, JSAtom atom);
JSValue JS_NewDate(JSContext *ctx, double epoch_ms);
JSValue JS_NewCFunction(JSContext *ctx, JSCFunction *func, const char *name, int length);
JSValue JS_NewCFunction2(JSContext *ctx, JSCFunction *func, const char *name, int length, JSCFunctionEnum cproto,
    int magic);
JSValue JS_NewCFunctionMagic(JSContext *ctx, JSCFunctionMagic *func, const char *name, int length,
    JSCFunctionEnum cproto, int magic);
JSValue JS_NewCFunctionData(JSContext *ctx, JSCFunctionData *func, int length, int magic, int data_len,
    JSValueConst *data);
JSValue JS_NewArrayBuffer(JSContext *ctx, uint8_t *buf, size_t len,
    JSFreeArrayBufferDataFunc *free_func, void *opaque, JS_BOOL is_shared);
JSValue JS_NewArrayBufferCopy(JSContext *ctx, const uint8_t *buf, size_t len);
JSValue JS_NewPromiseCapability(JSContext *ctx, JSValue *resolving_funcs);
JSValue JS_ParseJSON(JSContext *ctx, const char *buf, size_t len, const char *filename);
JSValue JS_ParseJSON2(JSContext *ctx, const char *buf, size_t len, const char *filename, int flags);
JSValue JS_ReadObject(JSContext *ctx, const uint8_t *buf, size_t len, int flags);
JSValue JS_JSONStringify(JSContext *ctx, JSValueConst obj, JSValueConst replacer, JSValueConst space);

/* ---- properties ---- */
JSValue JS_GetProperty(JSContext *ctx, JSValueConst this_obj, JSAtom prop);
JSValue JS_GetPropertyInternal(JSContext *ctx, JSValueConst obj, JSAtom prop, JSValueConst receiver,
    JS_BOOL throw_ref_error);
JSValue JS_GetPropertyStr(JSContext *ctx, JSValueConst this_obj, const char *prop);
JSValue JS_GetPropertyUint32(JSContext *ctx, JSValueConst this_obj, uint32_t idx);
JSValue JS_GetPropertyInt64(JSContext *ctx, JSValueConst this_obj, int64_t idx);
int JS_SetProperty(JSContext *ctx, JSValueConst this_obj, JSAtom prop, JSValue val);
int JS_SetPropertyInternal(JSContext *ctx, JSValueConst obj, JSAtom prop, JSValue val,
    JSValueConst this_obj, int flags);
int JS_SetPropertyUint32(JSContext *ctx, JSValueConst this_obj, uint32_t idx,
    JSValue val);
int JS_SetPropertyInt64(JSContext *ctx, JSValueConst this_obj, int64_t idx,
    JSValue val);
int JS_SetPropertyStr(JSContext *ctx, JSValueConst this_obj, const char *prop,
    JSValue val);
int JS_DefineProperty(JSContext *ctx, JSValueConst this_obj, JSAtom prop,
    JSValueConst val, JSValueConst getter, JSValueConst setter, int flags);
int JS_DefinePropertyValue(JSContext *ctx, JSValueConst this_obj, JSAtom prop,
    JSValue val, int flags);
int JS_DefinePropertyValueUint32(JSContext *ctx, JSValueConst this_obj, uint32_t idx,
    JSValue val, int flags);
int JS_DefinePropertyValueStr(JSContext *ctx, JSValueConst this_obj, const char *prop,
    JSValue val, int flags);
int JS_DefinePropertyGetSet(JSContext *ctx, JSValueConst this_obj, JSAtom prop,
    JSValue getter, JSValue setter, int flags);
int JS_DeleteProperty(JSContext *ctx, JSValueConst obj, JSAtom prop, int flags);
int JS_SetPrototype(JSContext *ctx, JSValueConst obj, JSValueConst proto_val);
JSValue JS_GetPrototype(JSContext *ctx, JSValueConst val);
void JS_SetConstructor(JSContext *ctx, JSValueConst func_obj, JSValueConst proto);
void JS_SetPropertyFunctionList(JSContext *ctx, JSValueConst obj, const JSCFunctionListEntry *tab, int len);
int JS_GetOwnProperty(JSContext *ctx, JSPropertyDescriptor *desc, JSValueConst obj, JSAtom prop);
int JS_GetOwnPropertyNames(JSContext *ctx, JSPropertyEnum **tab, uint32_t *len, JSValueConst obj, int flags);
int JS_HasProperty(JSContext *ctx, JSValueConst this_obj, JSAtom prop);
int JS_IsExtensible(JSContext *ctx, JSValueConst obj);
int JS_PreventExtensions(JSContext *ctx, JSValueConst obj);
JS_BOOL JS_SetConstructorBit(JSContext *ctx, JSValueConst func_obj, JS_BOOL val);

/* ---- calls and evaluation ---- */
JSValue JS_Call(JSContext *ctx, JSValueConst func_obj, JSValueConst this_obj, int argc, JSValueConst *argv);
JSValue JS_Invoke(JSContext *ctx, JSValueConst this_val, JSAtom atom, int argc, JSValueConst *argv);
JSValue JS_CallConstructor(JSContext *ctx, JSValueConst func_obj, int argc, JSValueConst *argv);
JSValue JS_CallConstructor2(JSContext *ctx, JSValueConst func_obj, JSValueConst new_target, int argc,
    JSValueConst *argv);
JSValue JS_Eval(JSContext *ctx, const char *input, size_t len, const char *filename, int flags);
JSValue JS_EvalThis(JSContext *ctx, JSValueConst this_obj, const char *input, size_t len, const char *filename,
    int flags);
JSValue JS_EvalFunction(JSContext *ctx, JSValue fun_obj);
JSValue JS_LoadModule(JSContext *ctx, const char *basename, const char *filename);
int JS_ResolveModule(JSContext *ctx, JSValueConst obj);
JSValue JS_GetGlobalObject(JSContext *ctx);
JSValue JS_PromiseResult(JSContext *ctx, JSValueConst promise);
JSPromiseStateEnum JS_PromiseState(JSContext *ctx, JSValueConst promise);
int JS_EnqueueJob(JSContext *ctx, JSJobFunc *job_func, int argc, JSValueConst *argv);
int JS_ExecutePendingJob(JSRuntime *rt, JSContext **pctx);
JS_BOOL JS_IsJobPending(JSRuntime *rt);

/* ---- exceptions ---- */
JSValue JS_Throw(JSContext *ctx, JSValue obj);
JSValue JS_GetException(JSContext *ctx);
JS_BOOL JS_HasException(JSContext *ctx);
JSValue JS_ThrowSyntaxError(JSContext *ctx, const char *fmt, ...);
JSValue JS_ThrowTypeError(JSContext *ctx, const char *fmt, ...);
JSValue JS_ThrowReferenceError(JSContext *ctx, const char *fmt, ...);
JSValue JS_ThrowRangeError(JSContext *ctx, const char *fmt, ...);
JSValue JS_ThrowInternalError(JSContext *ctx, const char *fmt, ...);
JSValue JS_ThrowOutOfMemory(JSContext *ctx);
JS_BOOL JS_IsError(JSContext *ctx, JSValueConst val);

/* ---- modules ---- */
JSModuleDef *JS_NewCModule(JSContext *ctx, const char *name, JSModuleInitFunc *func);
int JS_AddModuleExport(JSContext *ctx, JSModuleDef *m, const char *name);
int JS_AddModuleExportList(JSContext *ctx, JSModuleDef *m, const JSCFunctionListEntry *tab, int len);
int JS_SetModuleExport(JSContext *ctx, JSModuleDef *m, const char *name, JSValue val);
int JS_SetModuleExportList(JSContext *ctx, JSModuleDef *m, const JSCFunctionListEntry *tab, int len);
JSValue JS_GetImportMeta(JSContext *ctx, JSModuleDef *m);
JSValue JS_GetModuleNamespace(JSContext *ctx, JSModuleDef *m);

/* ---- looking ---- */
JS_BOOL JS_IsNumber(JSValueConst v);
JS_BOOL JS_IsBool(JSValueConst v);
JS_BOOL JS_IsNull(JSValueConst v);
JS_BOOL JS_IsUndefined(JSValueConst v);
JS_BOOL JS_IsException(JSValueConst v);
JS_BOOL JS_IsUninitialized(JSValueConst v);
JS_BOOL JS_IsString(JSValueConst v);
JS_BOOL JS_IsSymbol(JSValueConst v);
JS_BOOL JS_IsObject(JSValueConst v);
JS_BOOL JS_IsFunction(JSContext *ctx, JSValueConst val);
JS_BOOL JS_IsConstructor(JSContext *ctx, JSValueConst val);
int JS_IsInstanceOf(JSContext *ctx, JSValueConst val, JSValueConst obj);
int JS_ToBool(JSContext *ctx, JSValueConst val);
int JS_ToInt32(JSContext *ctx, int32_t *res, JSValueConst val);
int JS_ToUint32(JSContext *ctx, uint32_t *res, JSValueConst val);
int JS_ToInt64(JSContext *ctx, int64_t *res, JSValueConst val);
int JS_ToIndex(JSContext *ctx, uint64_t *len, JSValueConst val);
int JS_ToFloat64(JSContext *ctx, double *res, JSValueConst val);
int JS_ToBigInt64(JSContext *ctx, int64_t *res, JSValueConst val);
int JS_ToInt64Ext(JSContext *ctx, int64_t *res, JSValueConst val);
const char *JS_ToCString(JSContext *ctx, JSValueConst val);
const char *JS_ToCStringLen(JSContext *ctx, size_t *len, JSValueConst val);
const char *JS_ToCStringLen2(JSContext *ctx, size_t *len, JSValueConst val, JS_BOOL cesu8);
JSAtom JS_ValueToAtom(JSContext *ctx, JSValueConst val);
JSAtom JS_NewAtom(JSContext *ctx, const char *text);
JSAtom JS_NewAtomLen(JSContext *ctx, const char *text, size_t len);
JSAtom JS_NewAtomUInt32(JSContext *ctx, uint32_t n);
const char *JS_AtomToCString(JSContext *ctx, JSAtom atom);
uint8_t *JS_GetArrayBuffer(JSContext *ctx, size_t *size, JSValueConst obj);
JSValue JS_GetTypedArrayBuffer(JSContext *ctx, JSValueConst obj, size_t *offset, size_t *length, size_t *bytes);
void JS_DetachArrayBuffer(JSContext *ctx, JSValueConst obj);
uint8_t *JS_WriteObject(JSContext *ctx, size_t *size, JSValueConst obj, int flags);

typedef union JSCFunctionType {
  JSCFunction *generic;
  JSCFunction *constructor;
  JSCFunction *constructor_or_func;
  JSCFunctionMagic *generic_magic;
  JSCFunctionMagic *constructor_magic;
  JSValue (*getter)(JSContext *ctx, JSValueConst this_val);
  JSValue (*setter)(JSContext *ctx, JSValueConst this_val, JSValueConst val);
  JSValue (*getter_magic)(JSContext *ctx, JSValueConst this_val, int magic);
  JSValue (*setter_magic)(JSContext *ctx, JSValueConst this_val, JSValueConst val, int magic);
  JSValue (*iterator_next)(JSContext *ctx, JSValueConst this_val, int argc, JSValueConst *argv, int *done, int magic);
  double (*f_f)(double);
  double (*f_f_f)(double, double);
} JSCFunctionType;
struct JSCFunctionListEntry {
  const char *name;
  uint8_t prop_flags, def_type;
  int16_t magic;
  union {
    struct { uint8_t length, cproto; JSCFunctionType cfunc; } func;
    struct { JSCFunctionType get, set; } getset;
    struct { const char *name; int base; } alias;
    struct { const struct JSCFunctionListEntry *tab; int len; } prop_list;
    const char *str;
    int32_t i32;
    int64_t i64;
    double f64;
  } u;
};
#define JS_DEF_CFUNC 0
#define JS_DEF_CGETSET 1
#define JS_DEF_CGETSET_MAGIC 2
#define JS_DEF_PROP_STRING 3
#define JS_DEF_PROP_INT32 4
#define JS_DEF_OBJECT 8
#define JS_CFUNC_DEF(name, length, function)                                                                         \
  { name, JS_PROP_WRITABLE | JS_PROP_CONFIGURABLE, JS_DEF_CFUNC, 0,                                                  \
    .u = { .func = { length, JS_CFUNC_generic, { .generic = function } } } }
#define JS_CFUNC_MAGIC_DEF(name, length, function, magic)                                                            \
  { name, JS_PROP_WRITABLE | JS_PROP_CONFIGURABLE, JS_DEF_CFUNC, magic,                                              \
    .u = { .func = { length, JS_CFUNC_generic_magic, { .generic_magic = function } } } }
#define JS_CGETSET_DEF(name, getter_, setter_)                                                                       \
  { name, JS_PROP_CONFIGURABLE, JS_DEF_CGETSET, 0,                                                                   \
    .u = { .getset = { .get = { .getter = getter_ }, .set = { .setter = setter_ } } } }
#define JS_PROP_STRING_DEF(name, text, flags) { name, flags, JS_DEF_PROP_STRING, 0, .u = { .str = text } }
#define JS_PROP_INT32_DEF(name, value, flags) { name, flags, JS_DEF_PROP_INT32, 0, .u = { .i32 = value } }
#define JS_OBJECT_DEF(name, entries, count, flags)                                                                   \
  { name, flags, JS_DEF_OBJECT, 0, .u = { .prop_list = { entries, count } } }

#endif
