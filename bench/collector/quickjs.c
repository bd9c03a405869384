/* The benchmark's graphs in QuickJS, embedded so that its collector can be held back and timed alone.
 * SPDX-License-Identifier: MIT */
#if __has_include(<quickjs/quickjs.h>)
#include <quickjs/quickjs.h>
#else
#include <quickjs.h>
#endif

#include "shapes.h"

static const char program[] =
    "function Node() { this.a = null; this.b = null; }\n"
    "function pair() { const one = new Node(), other = new Node(); one.a = other; other.a = one; }\n"
    "function ring(count) { const first = new Node(); let last = first;\n"
    "  for (let i = 1; i < count; i++) { last.a = new Node(); last = last.a; } last.a = first; }\n"
    "function live(count, garbage) { const size = Math.floor(count / 10) * (10 - garbage), nodes = [];\n"
    "  for (let i = 0; i < size; i++) { if (garbage && i % 18 == 10) pair();\n"
    "    nodes.push(new Node()); if (i) nodes[i - 1].a = nodes[i]; }\n"
    "  let state = 12345;\n"
    "  for (let i = 0; i < size; i++) { state = (Math.imul(state, 1103515245) + 12345) & 0x7FFFFFFF;\n"
    "    nodes[i].b = nodes[state % size]; }\n"
    "  return nodes[0]; }\n"
    "var head = null;\n"
    "function build(shape, count) {\n"
    "  if (shape == 'pairs') for (let i = 0; i < count / 2; i++) pair();\n"
    "  else if (shape == 'ring') ring(count);\n"
    "  else head = live(count, shape == 'mixed' ? 1 : 0); }\n";

static int run(JSContext *context, const char *text) {
  JSValue value = JS_Eval(context, text, strlen(text), "bench", JS_EVAL_TYPE_GLOBAL);
  int failed = JS_IsException(value);
  JS_FreeValue(context, value);
  return failed;
}

int main(int argc, char **argv) {
  char call[64];
  JSRuntime *runtime = JS_NewRuntime();
  JSContext *context = runtime ? JS_NewContext(runtime) : NULL;
  if (argc != 3 || !context)
    return 2;
  JS_SetGCThreshold(runtime, (size_t)-1);
  double before = resident_bytes();
  snprintf(call, sizeof call, "build('%.10s', %llu)", argv[1], strtoull(argv[2], NULL, 10));
  if (run(context, program) || run(context, call))
    return 2;
  print_result("objects", strtod(argv[2], NULL));
  print_result("bytes", resident_bytes() - before);
  double start = cpu_ns();
  JS_RunGC(runtime);
  double first = cpu_ns();
  JS_RunGC(runtime);
  double again = cpu_ns();
  print_result("first", first - start);
  print_result("again", again - first);
  return 0;
}
