/* dispatch.h: libdispatch: queues, sources, groups
 * SPDX-License-Identifier: MIT
 *
 * Checked: swift-corelibs-libdispatch (repository), dispatch/object.h, queue.h, source.h
 * Covers: retain and release, target queues, contexts that are plain pointers, sources and their cancellation
 * Gaps: blocks that capture the source they run on (needs the blocks extension) */
#include "cyclecheck.h"

struct dispatch_object_s;
void dispatch_retain(void *object CYC_RETAIN);
void dispatch_release(void *object CYC_RELEASE);
void dispatch_set_target_queue(void *object CYC_HOLDER, void *queue CYC_HELD) CYC_KEYED;
void dispatch_set_context(void *object, void *context) CYC_NO_EFFECT;
void *dispatch_get_context(void *object) CYC_BORROWED;
void dispatch_set_finalizer_f(void *object, void (*finalizer)(void *) CYC_RUNS_FINALIZER);
void dispatch_source_cancel(void *source) CYC_BREAKER;
void *dispatch_queue_create(const char *label, void *attribute) CYC_NEW CYC_FRESH;
void *dispatch_group_create(void) CYC_NEW CYC_FRESH;
void *dispatch_semaphore_create(long value) CYC_NEW CYC_FRESH;
