/* ao2.h: Asterisk: ao2 objects, containers, channels, subscriptions
 * SPDX-License-Identifier: MIT
 *
 * Checked: Asterisk (repository, 2026-08), include/asterisk/astobj2.h, channel.h, stasis.h
 * Covers: ao2_alloc with its destructor, signed ao2_ref, bump, cleanup, replace, link and unlink, weak proxies,
 * channels, datastores
 * Gaps: ao2_callback and iterators; a subscription keeps plain data
 *
 * The names are macros in Asterisk; what is lowered is a call of the name. ao2_link adds a claim. */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(ao2_ref, ao2_cleanup) ao2_container;
struct CYC_REFCOUNTED(ast_channel_ref, ast_channel_unref) ast_channel;
struct ast_datastore;
struct CYC_WEAK_TYPE ao2_weakproxy;
typedef void (*ao2_destructor_fn)(void *);
void *ao2_alloc(__SIZE_TYPE__ size, ao2_destructor_fn destructor CYC_RUNS_FINALIZER) CYC_ALLOCATES CYC_ZEROED;
void *ao2_alloc_options(__SIZE_TYPE__ size, ao2_destructor_fn destructor CYC_RUNS_FINALIZER, unsigned options)
    CYC_ALLOCATES CYC_ZEROED;
void *ao2_weakproxy_alloc(__SIZE_TYPE__ size, ao2_destructor_fn destructor CYC_RUNS_FINALIZER)
    CYC_ALLOCATES CYC_ZEROED;
int ao2_ref(void *object, int delta CYC_DELTA);
int ao2_t_ref(void *object, int delta CYC_DELTA, const char *tag);
void *ao2_bump(void *object CYC_RETAIN) CYC_RETURNS(0);
void ao2_cleanup(void *object CYC_RELEASE);
void *ao2_weakproxy_get_object(void *proxy, int flags) CYC_NEW;
int ao2_link(struct ao2_container *container CYC_HOLDER, void *object CYC_HELD) CYC_SUCCESS_NONZERO;
void *ao2_unlink(struct ao2_container *container CYC_HOLDER, void *object CYC_DROPS_ITEM);
void *ao2_find(struct ao2_container *container, const void *argument, int flags) CYC_NEW;
struct ast_channel *ast_channel_ref(struct ast_channel *channel CYC_RETAIN) CYC_RETURNS(0);
struct ast_channel *ast_channel_unref(struct ast_channel *channel CYC_RELEASE);
int ast_channel_datastore_add(struct ast_channel *channel, struct ast_datastore *datastore) CYC_NO_EFFECT;
int ast_channel_datastore_remove(struct ast_channel *channel, struct ast_datastore *datastore) CYC_NO_EFFECT;
