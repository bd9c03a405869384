// Nobody knows these functions, but what is passed beside the function that releases it is owned by what they return,
// or by their first argument.
#include <gio/gio.h>

typedef struct Job Job;
typedef struct Server Server;
Job *job_new(GFile *file, gpointer data, GDestroyNotify release);
void job_set_note(Job *job, gpointer note);
void server_add_handler(Server *server, const char *path, gpointer data, GDestroyNotify release);

typedef struct {
  Job *job;
} Context;

static void context_free(Context *context) {
  g_object_unref(context->job);
  g_free(context);
}

void start(GFile *file, gpointer source) {
  Context *context = g_new0(Context, 1);
  GTask *task = g_task_new(source, NULL, NULL, NULL);
  Job *job = job_new(file, g_object_ref(task), g_object_unref);
  g_task_set_task_data(task, context, (GDestroyNotify)context_free);
  context->job = g_object_ref(job); // expect(warning): callback-cycle
}

void start_with_borrowed(GFile *file, gpointer source) {
  GTask *task = g_task_new(source, NULL, NULL, NULL);
  Job *job = job_new(file, task, NULL);
  g_task_set_task_data(task, g_object_ref(job), g_object_unref); // expect-not: callback-cycle
}

void publish(Server *server, GObject *service) {
  server_add_handler(server, "/", g_object_ref(service), g_object_unref);
  g_object_set_data_full(service, "server", g_object_ref(server), g_object_unref); // expect(warning): callback-cycle
}
