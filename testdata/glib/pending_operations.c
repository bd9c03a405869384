/* Operations that hold their owner while they are pending are broken later: what ends them takes them out.
 * SPDX-License-Identifier: MIT
 * After photos' tracker queue, libnm-glib's reloads and gnome-builder's extension loading. */
#include <gio/gio.h>

typedef struct _Queue {
  GObject parent;
  GQueue *jobs;
  GSList *results;
} Queue;
typedef struct _QueueClass {
  GObjectClass parent;
} QueueClass;

G_DEFINE_TYPE(Queue, queue, G_TYPE_OBJECT)

/* 1. Records of a general queue, whose data is whatever the caller gives. */
typedef struct _QueueData {
  gpointer user_data;
  GDestroyNotify destroy_data;
} QueueData;

typedef struct _Job {
  Queue *queue;
} Job;

static void job_free(gpointer data) {
  Job *job = data;
  g_object_unref(job->queue);
  g_slice_free(Job, job);
}

static void queue_data_free(QueueData *data) {
  if (data->destroy_data)
    data->destroy_data(data->user_data);
  g_slice_free(QueueData, data);
}

static void queue_done(GObject *source, GAsyncResult *result, gpointer user_data) {
  Queue *self = user_data;
  QueueData *data = g_queue_pop_head(self->jobs);
  (void)source;
  (void)result;
  queue_data_free(data);
  g_object_unref(self);
}

static void queue_push(Queue *self, GFile *file, gpointer user_data, GDestroyNotify destroy_data) {
  QueueData *data = g_slice_new0(QueueData);
  data->user_data = user_data;
  data->destroy_data = destroy_data;
  g_queue_push_tail(self->jobs, data); // expect(note): callback-cycle
  g_file_query_info_async(file, "*", 0, 0, NULL, queue_done, g_object_ref(self));
}

void queue_job(Queue *self, GFile *file) {
  Job *job = g_slice_new0(Job);
  job->queue = g_object_ref(self);
  queue_push(self, file, job, job_free);
}

/* 2. A list that is moved out of its slot as a whole. */
static void queue_flush(Queue *self) {
  GSList *results = self->results;
  self->results = NULL;
  g_slist_free_full(results, g_object_unref);
}

void queue_reload(Queue *self) {
  GSimpleAsyncResult *simple = g_simple_async_result_new(G_OBJECT(self), NULL, NULL, queue_reload);
  self->results = g_slist_prepend(self->results, simple); // expect(note): append-cycle
  if (self->results->next)
    return;
  queue_flush(self);
}

static void queue_init(Queue *self) {
  self->jobs = g_queue_new();
}

static void queue_finalize(GObject *object) {
  Queue *self = (Queue *)object;
  g_queue_free(self->jobs);
  g_slist_free_full(self->results, g_object_unref);
}

static void queue_class_init(QueueClass *class) {
  ((GObjectClass *)class)->finalize = queue_finalize;
}

/* 3. The state of a task holds the task until a callback returns from it and gives that claim back. */
typedef struct _State {
  GTask *task;
  GFile *next;
} State;

static void state_free(gpointer data) {
  State *state = data;
  g_clear_object(&state->next);
  g_slice_free(State, state);
}

static void state_tried(GObject *source, GAsyncResult *result, gpointer user_data) {
  State *state = user_data;
  GFileInfo *info = g_file_query_info_finish((GFile *)source, result, NULL);
  g_task_return_pointer(state->task, info, g_object_unref);
  g_object_unref(state->task);
}

void load(GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data) {
  State *state = g_slice_new0(State);
  state->task = g_task_new(NULL, cancellable, callback, user_data);
  state->next = g_object_ref(file);
  g_task_set_task_data(state->task, state, state_free); // expect(note): callback-cycle
  g_file_query_info_async(file, "*", 0, 0, cancellable, state_tried, state);
}
