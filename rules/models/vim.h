/* vim.h: Vim: lists, dictionaries, partials, jobs, channels, classes
 * SPDX-License-Identifier: MIT
 *
 * Checked: Vim (repository, 2026-08), src/proto/list.pro, dict.pro, userfunc.pro, job.pro, channel.pro,
 * vim9class.pro
 * Covers: allocation, unref, appending and adding, which count
 * Gaps: counts raised in place (++l->lv_refcount) are found from the source; garbage_collect frees cycles by copyID
 * marks, a collector of its own that is not known here */
#include "cyclecheck.h"

struct listvar_S;
struct dictvar_S;
struct partial_S;
struct jobvar_S;
struct channel_S;
struct class_S;
struct listvar_S *list_alloc(void) CYC_NEW CYC_FRESH;
struct dictvar_S *dict_alloc(void) CYC_NEW CYC_FRESH;
void list_unref(struct listvar_S *list CYC_RELEASE);
void dict_unref(struct dictvar_S *dict CYC_RELEASE);
void partial_unref(struct partial_S *partial CYC_RELEASE);
void job_unref(struct jobvar_S *job CYC_RELEASE);
int channel_unref(struct channel_S *channel CYC_RELEASE);
void class_unref(struct class_S *cl CYC_RELEASE);
int list_append_dict(struct listvar_S *list CYC_HOLDER, struct dictvar_S *dict CYC_HELD) CYC_SUCCESS_NONZERO;
int list_append_list(struct listvar_S *list CYC_HOLDER, struct listvar_S *item CYC_HELD) CYC_SUCCESS_NONZERO;
int dict_add_list(struct dictvar_S *dict CYC_HOLDER, char *key CYC_KEY, struct listvar_S *list CYC_HELD)
    CYC_SUCCESS_NONZERO;
int dict_add_dict(struct dictvar_S *dict CYC_HOLDER, char *key CYC_KEY, struct dictvar_S *value CYC_HELD)
    CYC_SUCCESS_NONZERO;
