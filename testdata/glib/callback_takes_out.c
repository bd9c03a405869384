/* A finished operation takes its data out of the queue and frees it: not what runs at the end of a life.
 * SPDX-License-Identifier: MIT
 * After tracker's file miner. */
#include <gio/gio.h>

typedef struct _Miner {
  GObject parent;
  GList *queue;
  GList *forgotten;
  GList *asked;
} Miner;
typedef struct _MinerClass {
  GObjectClass parent;
} MinerClass;

G_DEFINE_TYPE(Miner, miner, G_TYPE_OBJECT)

typedef struct _Work {
  Miner *miner;
} Work;

static void work_free(Work *work) {
  g_object_unref(work->miner);
  g_slice_free(Work, work);
}

static void miner_init(Miner *miner) {
  (void)miner;
}

static void miner_finalize(GObject *object) {
  Miner *miner = (Miner *)object;
  g_list_free(miner->queue);
  g_list_free(miner->forgotten);
  g_list_free(miner->asked);
}

static void miner_class_init(MinerClass *class) {
  ((GObjectClass *)class)->finalize = miner_finalize;
}

static void queried(GObject *source, GAsyncResult *result, gpointer user_data) {
  Work *work = user_data;
  GFileInfo *info = g_file_query_info_finish((GFile *)source, result, NULL);
  work->miner->queue = g_list_remove(work->miner->queue, work);
  work_free(work);
  g_clear_object(&info);
}

void miner_process(Miner *miner, GFile *file) {
  Work *work = g_slice_new0(Work);
  work->miner = g_object_ref(miner);
  miner->queue = g_list_prepend(miner->queue, work); // expect(note): append-cycle
  g_file_query_info_async(file, "standard::*", 0, 0, NULL, queried, work);
}

/* Only its own end would take this out: the cycle keeps that from coming. */
static void forgotten_free(Work *work) {
  work->miner->forgotten = g_list_remove(work->miner->forgotten, work);
  g_object_unref(work->miner);
  g_slice_free(Work, work);
}

void miner_forget(Miner *miner) {
  Work *work = g_slice_new0(Work);
  work->miner = g_object_ref(miner);
  miner->forgotten = g_list_prepend(miner->forgotten, work); // expect(warning): append-cycle
}

void miner_stop(Miner *miner) {
  g_list_free_full(miner->forgotten, (GDestroyNotify)forgotten_free);
}

/* Called by hand when a request is answered: it takes it out and frees it, whatever holds the miner. */
static void work_finish(Work *work) {
  work->miner->asked = g_list_remove(work->miner->asked, work);
  work_free(work);
}

static void asked(GObject *source, GAsyncResult *result, gpointer user_data) {
  Work *work = user_data;
  (void)source;
  (void)result;
  work_finish(work);
}

void miner_ask(Miner *miner, GFile *file) {
  Work *work = g_slice_new0(Work);
  work->miner = g_object_ref(miner);
  miner->asked = g_list_prepend(miner->asked, work); // expect(note): append-cycle
  g_file_query_info_async(file, "standard::*", 0, 0, NULL, asked, work);
}
