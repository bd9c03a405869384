/* libmount.h: util-linux libmount: tables, file systems, caches, contexts
 * SPDX-License-Identifier: MIT
 *
 * Checked: libmount 2.38.1, libmount/libmount.h
 * Covers: counts; tables hold file systems (these point back without a claim) and a cache; contexts hold tables
 * Gaps: user data of file systems and tables (plain pointers) */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(mnt_ref_fs, mnt_unref_fs) libmnt_fs;
struct CYC_REFCOUNTED(mnt_ref_table, mnt_unref_table) libmnt_table;
struct CYC_REFCOUNTED(mnt_ref_cache, mnt_unref_cache) libmnt_cache;
struct libmnt_context;
struct libmnt_iter;

void mnt_ref_fs(struct libmnt_fs *fs CYC_RETAIN);
void mnt_unref_fs(struct libmnt_fs *fs CYC_RELEASE);
struct libmnt_fs *mnt_new_fs(void) CYC_NEW CYC_FRESH;
void mnt_free_fs(struct libmnt_fs *fs CYC_FREES);
int mnt_fs_set_userdata(struct libmnt_fs *fs, void *data) CYC_NO_EFFECT;
void mnt_ref_table(struct libmnt_table *tb CYC_RETAIN);
void mnt_unref_table(struct libmnt_table *tb CYC_RELEASE);
struct libmnt_table *mnt_new_table(void) CYC_NEW CYC_FRESH;
struct libmnt_table *mnt_new_table_from_file(const char *filename) CYC_NEW CYC_FRESH;
int mnt_table_add_fs(struct libmnt_table *tb CYC_HOLDER, struct libmnt_fs *fs CYC_HELD) CYC_SUCCESS_ZERO;
int mnt_table_remove_fs(struct libmnt_table *tb CYC_HOLDER, struct libmnt_fs *fs CYC_DROPS_ITEM) CYC_SUCCESS_ZERO;
int mnt_reset_table(struct libmnt_table *tb CYC_DROPS) CYC_SUCCESS_ZERO;
int mnt_table_set_cache(struct libmnt_table *tb CYC_HOLDER, struct libmnt_cache *mpc CYC_HELD)
    CYC_KEYED CYC_SUCCESS_ZERO;
struct libmnt_cache *mnt_table_get_cache(struct libmnt_table *tb) CYC_BORROWED;
struct libmnt_fs *mnt_table_find_target(struct libmnt_table *tb, const char *path, int direction) CYC_BORROWED;
struct libmnt_fs *mnt_table_find_source(struct libmnt_table *tb, const char *source, int direction) CYC_BORROWED;
int mnt_table_next_fs(struct libmnt_table *tb, struct libmnt_iter *itr, struct libmnt_fs **fs CYC_OUT_BORROWED);
int mnt_fs_get_table(struct libmnt_fs *fs, struct libmnt_table **tb CYC_OUT_BORROWED);
void mnt_ref_cache(struct libmnt_cache *cache CYC_RETAIN);
void mnt_unref_cache(struct libmnt_cache *cache CYC_RELEASE);
struct libmnt_cache *mnt_new_cache(void) CYC_NEW CYC_FRESH;
int mnt_cache_set_targets(struct libmnt_cache *cache, struct libmnt_table *mtab) CYC_NO_EFFECT;
struct libmnt_context *mnt_new_context(void) CYC_NEW CYC_FRESH;
void mnt_free_context(struct libmnt_context *cxt CYC_FREES);
int mnt_context_set_fs(struct libmnt_context *cxt CYC_HOLDER, struct libmnt_fs *fs CYC_HELD)
    CYC_KEYED CYC_SUCCESS_ZERO;
int mnt_context_set_fstab(struct libmnt_context *cxt CYC_HOLDER, struct libmnt_table *tb CYC_HELD)
    CYC_KEYED CYC_SUCCESS_ZERO;
int mnt_context_set_cache(struct libmnt_context *cxt CYC_HOLDER, struct libmnt_cache *cache CYC_HELD)
    CYC_KEYED CYC_SUCCESS_ZERO;
struct libmnt_fs *mnt_context_get_fs(struct libmnt_context *cxt) CYC_BORROWED;
