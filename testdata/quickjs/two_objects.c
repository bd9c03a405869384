// Two JavaScript objects are each other's property: freed, but only when QuickJS collects.
// SPDX-License-Identifier: MIT
#include <quickjs.h>

static void create_ref_cycle(JSContext *ctx) {
  JSValue x = JS_NewObject(ctx);
  JSValue y = JS_NewObject(ctx);
  JS_SetPropertyStr(ctx, x, "y", JS_DupValue(ctx, y));
  JS_SetPropertyStr(ctx, y, "x", JS_DupValue(ctx, x)); // expect: append-cycle x -> y -> x
  JS_FreeValue(ctx, x);
  JS_FreeValue(ctx, y);
}

static void no_create_ref_cycle(JSContext *ctx) {
  JSValue x = JS_NewObject(ctx);
  JSValue y = JS_NewObject(ctx);
  JS_SetPropertyStr(ctx, x, "y", y); // expect-not: append-cycle
  JS_FreeValue(ctx, x);
}

int main(void) {
  JSRuntime *rt = JS_NewRuntime();
  JSContext *ctx = JS_NewContext(rt);
  create_ref_cycle(ctx);
  no_create_ref_cycle(ctx);
  JS_FreeContext(ctx);
  JS_FreeRuntime(rt);
  return 0;
}
