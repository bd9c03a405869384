// Scalars, a deleted property and an overwritten one: no cycles.
// SPDX-License-Identifier: MIT
// expect-none
#include <quickjs.h>

static void scalars(JSContext *ctx) {
  JSValue o = JS_NewObject(ctx);
  JS_SetPropertyStr(ctx, o, "name", JS_NewString(ctx, "o"));
  JS_SetPropertyStr(ctx, o, "size", JS_NewInt32(ctx, 3));
  JS_FreeValue(ctx, o);
}

static void overwritten(JSContext *ctx) {
  JSValue o = JS_NewObject(ctx);
  JS_SetPropertyStr(ctx, o, "self", JS_DupValue(ctx, o));
  JS_SetPropertyStr(ctx, o, "self", JS_NULL);
  JS_FreeValue(ctx, o);
}

static void tree(JSContext *ctx) {
  JSValue root = JS_NewObject(ctx);
  JSValue leaf = JS_NewObject(ctx);
  JS_DefinePropertyValueStr(ctx, root, "leaf", leaf, JS_PROP_C_W_E);
  JSValue again = JS_GetPropertyStr(ctx, root, "leaf");
  JS_FreeValue(ctx, again);
  JS_FreeValue(ctx, root);
}

int main(void) {
  JSRuntime *rt = JS_NewRuntime();
  JSContext *ctx = JS_NewContext(rt);
  scalars(ctx);
  overwritten(ctx);
  tree(ctx);
  JS_FreeContext(ctx);
  JS_FreeRuntime(rt);
  return 0;
}
