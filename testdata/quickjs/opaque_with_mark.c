// The same with a gc_mark that shows the value: nothing to say.
// SPDX-License-Identifier: MIT
// expect-none
#include <quickjs.h>

struct timer {
  JSValue callback;
};

static JSClassID timer_class_id;

static void timer_finalizer(JSRuntime *rt, JSValue val) {
  struct timer *timer = JS_GetOpaque(val, timer_class_id);
  JS_FreeValueRT(rt, timer->callback);
  js_free_rt(rt, timer);
}

static void timer_mark(JSRuntime *rt, JSValueConst val, JS_MarkFunc *mark) {
  struct timer *timer = JS_GetOpaque(val, timer_class_id);
  JS_MarkValue(rt, timer->callback, mark);
}

static JSClassDef timer_class = {"Timer", .finalizer = timer_finalizer, .gc_mark = timer_mark};

int main(void) {
  JSRuntime *rt = JS_NewRuntime();
  JSContext *ctx = JS_NewContext(rt);
  JS_NewClassID(&timer_class_id);
  JS_NewClass(rt, timer_class_id, &timer_class);
  struct timer *timer = js_mallocz(ctx, sizeof *timer);
  timer->callback = JS_NewObject(ctx);
  JSValue object = JS_NewObjectClass(ctx, (int)timer_class_id);
  JS_SetOpaque(object, timer);
  JS_FreeValue(ctx, object);
  JS_FreeContext(ctx);
  JS_FreeRuntime(rt);
  return 0;
}
