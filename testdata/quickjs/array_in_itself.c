// An array whose element is the array itself; the set takes the claim that was duplicated.
// SPDX-License-Identifier: MIT
#include <quickjs.h>

static void append_itself(JSContext *ctx) {
  JSValue a = JS_NewArray(ctx);
  JS_SetPropertyUint32(ctx, a, 0, JS_DupValue(ctx, a)); // expect: append-cycle a -> a
  JS_FreeValue(ctx, a);
}

int main(void) {
  JSRuntime *rt = JS_NewRuntime();
  JSContext *ctx = JS_NewContext(rt);
  append_itself(ctx);
  JS_FreeContext(ctx);
  JS_FreeRuntime(rt);
  return 0;
}
