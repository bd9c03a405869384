/* A helper takes data and the function that releases it; a caller that gives none lends the data.
 * SPDX-License-Identifier: MIT
 * After libsoup's soup_add_completion_reffed. */
#include <gio/gio.h>

typedef struct {
  gatomicrefcount refs;
  GSource *source;
} Job;

static Job *job_ref(Job *job) {
  g_atomic_ref_count_inc(&job->refs);
  return job;
}

static void job_unref(Job *job) {
  if (!g_atomic_ref_count_dec(&job->refs))
    return;
  g_source_unref(job->source);
  g_free(job);
}

static Job *job_new(void) {
  Job *job = g_new0(Job, 1);
  g_atomic_ref_count_init(&job->refs);
  return job;
}

static gboolean run(gpointer data) {
  (void)data;
  return G_SOURCE_CONTINUE;
}

static GSource *add_source(GSourceFunc function, gpointer data, GDestroyNotify notify) {
  GSource *source = g_idle_source_new();
  g_source_set_callback(source, function, data, notify);
  return source;
}

void lend(void) {
  Job *job = job_new();
  job->source = add_source(run, job, NULL); // expect-not: callback-cycle
  job_unref(job);
}

void give(void) {
  Job *job = job_new();
  job->source = add_source(run, job_ref(job), (GDestroyNotify)job_unref); // expect(warning): callback-cycle
  job_unref(job);
}
