// S90: an opaque struct owns a JSValue, and the class has no gc_mark to show it to the collector.
// SPDX-License-Identifier: MIT
#include <quickjs.h>

struct timer {
  JSValue callback; // known-to-fail: collector-missing callback
};

static JSClassID timer_class_id;

static void timer_finalizer(JSRuntime *rt, JSValue val) {
  struct timer *timer = JS_GetOpaque(val, timer_class_id);
  JS_FreeValueRT(rt, timer->callback);
  js_free_rt(rt, timer);
}

static JSClassDef timer_class = {"Timer", .finalizer = timer_finalizer};

static JSValue timer_new(JSContext *ctx, JSValueConst this_val, int argc, JSValueConst *argv) {
  (void)this_val, (void)argc;
  struct timer *timer = js_mallocz(ctx, sizeof *timer);
  if (!timer)
    return JS_EXCEPTION;
  timer->callback = JS_DupValue(ctx, argv[0]);
  JSValue object = JS_NewObjectClass(ctx, (int)timer_class_id);
  JS_SetOpaque(object, timer);
  return object;
}

int main(void) {
  JSRuntime *rt = JS_NewRuntime();
  JSContext *ctx = JS_NewContext(rt);
  JS_NewClassID(&timer_class_id);
  JS_NewClass(rt, timer_class_id, &timer_class);
  JSValue callback = JS_NULL;
  JS_FreeValue(ctx, timer_new(ctx, JS_UNDEFINED, 1, &callback));
  JS_FreeContext(ctx);
  JS_FreeRuntime(rt);
  return 0;
}
