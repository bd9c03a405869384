/* kmod.h: libkmod: contexts and modules
 * SPDX-License-Identifier: MIT
 *
 * Checked: kmod 30, libkmod.h
 * Covers: counts; a module holds its context, the context's pool only points to modules; lists of modules
 * Gaps: a module's dependencies (held inside the library) */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(kmod_ref, kmod_unref) kmod_ctx;
struct CYC_REFCOUNTED(kmod_module_ref, kmod_module_unref) kmod_module;
struct CYC_CONTAINER kmod_list;

struct kmod_ctx *kmod_ref(struct kmod_ctx *ctx CYC_RETAIN) CYC_RETURNS(0);
struct kmod_ctx *kmod_unref(struct kmod_ctx *ctx CYC_RELEASE);
struct kmod_ctx *kmod_new(const char *dirname, const char **config_paths) CYC_NEW CYC_FRESH;
struct kmod_module *kmod_module_ref(struct kmod_module *mod CYC_RETAIN) CYC_RETURNS(0);
struct kmod_module *kmod_module_unref(struct kmod_module *mod CYC_RELEASE);
int kmod_module_new_from_name(struct kmod_ctx *ctx, const char *name, struct kmod_module **mod CYC_OUT_NEW)
    CYC_SUCCESS_ZERO;
int kmod_module_new_from_path(struct kmod_ctx *ctx, const char *path, struct kmod_module **mod CYC_OUT_NEW)
    CYC_SUCCESS_ZERO;
int kmod_module_new_from_lookup(struct kmod_ctx *ctx, const char *given_alias, struct kmod_list **list CYC_OUT_NEW)
    CYC_SUCCESS_ZERO;
int kmod_module_new_from_loaded(struct kmod_ctx *ctx, struct kmod_list **list CYC_OUT_NEW) CYC_SUCCESS_ZERO;
struct kmod_module *kmod_module_get_module(const struct kmod_list *entry) CYC_NEW;
struct kmod_list *kmod_module_get_dependencies(const struct kmod_module *mod) CYC_NEW;
struct kmod_list *kmod_module_get_holders(const struct kmod_module *mod) CYC_NEW;
int kmod_module_unref_list(struct kmod_list *list CYC_RELEASE) CYC_SUCCESS_ZERO;
void *kmod_get_userdata(const struct kmod_ctx *ctx) CYC_BORROWED;
void kmod_set_userdata(struct kmod_ctx *ctx, const void *userdata) CYC_NO_EFFECT;
