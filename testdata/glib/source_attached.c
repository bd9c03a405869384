// A source that a main context holds is rooted until it is removed or done, also in a context that its data leads to.
// expect-none
#include <gio/gio.h>

struct worker {
  gatomicrefcount refs;
  GMainContext *context;
};

static struct worker *worker_ref(struct worker *worker) {
  g_atomic_ref_count_inc(&worker->refs);
  return worker;
}

static void worker_unref(struct worker *worker) {
  if (!g_atomic_ref_count_dec(&worker->refs))
    return;
  g_main_context_unref(worker->context);
  g_free(worker);
}

static gboolean work(gpointer data) {
  struct worker *worker = data;
  return worker->context == NULL;
}

void worker_schedule(struct worker *worker) {
  GSource *source = g_idle_source_new();
  g_source_set_callback(source, work, worker_ref(worker), (GDestroyNotify)worker_unref);
  g_source_attach(source, worker->context);
  g_source_unref(source);
}

struct worker *worker_new(void) {
  struct worker *worker = g_new0(struct worker, 1);
  g_atomic_ref_count_init(&worker->refs);
  worker->context = g_main_context_ref_thread_default();
  return worker;
}
