/* wlroots.h: wlroots: buffers, textures, and what locks them
 * SPDX-License-Identifier: MIT
 *
 * Checked: wlroots 0.15.1, wlr/types/wlr_buffer.h, wlr_output.h
 * Covers: lock, unlock and drop of buffers, outputs that hold an attached buffer
 * Gaps: wl_signal listeners hold nothing; names of 0.16 and later (wlr_output_state_set_buffer)
 *
 * wlr_buffer_lock takes a claim, wlr_buffer_unlock gives it up; wlr_buffer_drop gives up the producer's. */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(wlr_buffer_lock, wlr_buffer_unlock) wlr_buffer;
struct wlr_output;
struct wlr_renderer;
struct wlr_texture;

struct wlr_buffer *wlr_buffer_lock(struct wlr_buffer *buffer CYC_RETAIN) CYC_RETURNS(0);
void wlr_buffer_unlock(struct wlr_buffer *buffer CYC_RELEASE);
void wlr_buffer_drop(struct wlr_buffer *buffer CYC_RELEASE);
void wlr_output_attach_buffer(struct wlr_output *output CYC_HOLDER, struct wlr_buffer *buffer CYC_HELD) CYC_KEYED;
_Bool wlr_output_attach_render(struct wlr_output *output CYC_HOLDER, int *buffer_age) CYC_SUCCESS_NONZERO;
void wlr_output_rollback(struct wlr_output *output CYC_DROPS);
struct wlr_texture *wlr_texture_from_buffer(struct wlr_renderer *renderer,
    struct wlr_buffer *buffer CYC_HELD_BY_RESULT) CYC_NEW CYC_FRESH;
void wlr_texture_destroy(struct wlr_texture *texture CYC_RELEASE);
