/* xkbcommon.h: libxkbcommon: contexts, keymaps, states, compose tables
 * SPDX-License-Identifier: MIT
 *
 * Checked: libxkbcommon 1.5.0, xkbcommon/xkbcommon.h, xkbcommon-compose.h
 * Covers: counts; keymaps hold contexts, states hold keymaps: a chain that cannot close */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(xkb_context_ref, xkb_context_unref) xkb_context;
struct CYC_REFCOUNTED(xkb_keymap_ref, xkb_keymap_unref) xkb_keymap;
struct CYC_REFCOUNTED(xkb_state_ref, xkb_state_unref) xkb_state;
struct CYC_REFCOUNTED(xkb_compose_table_ref, xkb_compose_table_unref) xkb_compose_table;
struct CYC_REFCOUNTED(xkb_compose_state_ref, xkb_compose_state_unref) xkb_compose_state;
struct xkb_rule_names;
typedef __SIZE_TYPE__ size_t;
typedef struct _IO_FILE FILE;

struct xkb_context *xkb_context_ref(struct xkb_context *context CYC_RETAIN) CYC_RETURNS(0);
void xkb_context_unref(struct xkb_context *context CYC_RELEASE);
struct xkb_context *xkb_context_new(int flags) CYC_NEW CYC_FRESH;
void xkb_context_set_user_data(struct xkb_context *context, void *user_data) CYC_NO_EFFECT;
void *xkb_context_get_user_data(struct xkb_context *context) CYC_BORROWED;
struct xkb_keymap *xkb_keymap_ref(struct xkb_keymap *keymap CYC_RETAIN) CYC_RETURNS(0);
void xkb_keymap_unref(struct xkb_keymap *keymap CYC_RELEASE);
struct xkb_keymap *xkb_keymap_new_from_names(struct xkb_context *context CYC_HELD_BY_RESULT,
    const struct xkb_rule_names *names, int flags) CYC_NEW CYC_FRESH;
struct xkb_keymap *xkb_keymap_new_from_string(struct xkb_context *context CYC_HELD_BY_RESULT, const char *string,
    int format, int flags) CYC_NEW CYC_FRESH;
struct xkb_keymap *xkb_keymap_new_from_buffer(struct xkb_context *context CYC_HELD_BY_RESULT, const char *buffer,
    size_t length, int format, int flags) CYC_NEW CYC_FRESH;
struct xkb_keymap *xkb_keymap_new_from_file(struct xkb_context *context CYC_HELD_BY_RESULT, FILE *file, int format,
    int flags) CYC_NEW CYC_FRESH;
struct xkb_state *xkb_state_ref(struct xkb_state *state CYC_RETAIN) CYC_RETURNS(0);
void xkb_state_unref(struct xkb_state *state CYC_RELEASE);
struct xkb_state *xkb_state_new(struct xkb_keymap *keymap CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
struct xkb_keymap *xkb_state_get_keymap(struct xkb_state *state) CYC_BORROWED;
struct xkb_compose_table *xkb_compose_table_ref(struct xkb_compose_table *table CYC_RETAIN) CYC_RETURNS(0);
void xkb_compose_table_unref(struct xkb_compose_table *table CYC_RELEASE);
struct xkb_compose_table *xkb_compose_table_new_from_locale(struct xkb_context *context CYC_HELD_BY_RESULT,
    const char *locale, int flags) CYC_NEW CYC_FRESH;
struct xkb_compose_state *xkb_compose_state_ref(struct xkb_compose_state *state CYC_RETAIN) CYC_RETURNS(0);
void xkb_compose_state_unref(struct xkb_compose_state *state CYC_RELEASE);
struct xkb_compose_state *xkb_compose_state_new(struct xkb_compose_table *table CYC_HELD_BY_RESULT, int flags)
    CYC_NEW CYC_FRESH;
struct xkb_compose_table *xkb_compose_state_get_compose_table(struct xkb_compose_state *state) CYC_BORROWED;
