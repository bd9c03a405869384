/* libgit2.h: libgit2: repositories and the parts they share
 * SPDX-License-Identifier: MIT
 *
 * Checked: libgit2 1.5.1, git2.h, git2/sys/repository.h
 * Covers: repositories that hold a config, an object database, an index, a reference database; new and borrowed
 * getters
 * Gaps: an owner's back pointer in each part is not counted; git_refcount itself (GIT_REFCOUNT_INC) is found from
 * the source */
#include "cyclecheck.h"

typedef struct git_repository git_repository CYC_REFCOUNTED(-, git_repository_free);
typedef struct git_odb git_odb CYC_REFCOUNTED(-, git_odb_free);
typedef struct git_config git_config CYC_REFCOUNTED(-, git_config_free);
typedef struct git_index git_index CYC_REFCOUNTED(-, git_index_free);
typedef struct git_refdb git_refdb CYC_REFCOUNTED(-, git_refdb_free);
typedef struct git_odb_backend git_odb_backend;
typedef struct git_object git_object;

int git_repository_open(git_repository **out CYC_OUT_NEW, const char *path) CYC_SUCCESS_ZERO;
int git_repository_init(git_repository **out CYC_OUT_NEW, const char *path, unsigned int is_bare) CYC_SUCCESS_ZERO;
int git_repository_new(git_repository **out CYC_OUT_NEW) CYC_SUCCESS_ZERO;
int git_repository_wrap_odb(git_repository **out CYC_OUT_NEW, git_odb *odb) CYC_SUCCESS_ZERO;
void git_repository_free(git_repository *repo CYC_RELEASE);
int git_repository_config(git_config **out CYC_OUT_NEW, git_repository *repo) CYC_SUCCESS_ZERO;
int git_repository_set_config(git_repository *repo CYC_HOLDER, git_config *config CYC_HELD)
    CYC_KEYED CYC_SUCCESS_ZERO;
int git_repository_odb(git_odb **out CYC_OUT_NEW, git_repository *repo) CYC_SUCCESS_ZERO;
int git_repository_set_odb(git_repository *repo CYC_HOLDER, git_odb *odb CYC_HELD) CYC_KEYED CYC_SUCCESS_ZERO;
int git_repository_index(git_index **out CYC_OUT_NEW, git_repository *repo) CYC_SUCCESS_ZERO;
int git_repository_set_index(git_repository *repo CYC_HOLDER, git_index *index CYC_HELD) CYC_KEYED CYC_SUCCESS_ZERO;
int git_repository_refdb(git_refdb **out CYC_OUT_NEW, git_repository *repo) CYC_SUCCESS_ZERO;
int git_repository_set_refdb(git_repository *repo CYC_HOLDER, git_refdb *refdb CYC_HELD) CYC_KEYED CYC_SUCCESS_ZERO;
int git_odb_new(git_odb **out CYC_OUT_NEW) CYC_SUCCESS_ZERO;
int git_odb_open(git_odb **out CYC_OUT_NEW, const char *objects_dir) CYC_SUCCESS_ZERO;
void git_odb_free(git_odb *db CYC_RELEASE);
int git_odb_add_backend(git_odb *odb CYC_HOLDER, git_odb_backend *backend CYC_STOLEN, int priority) CYC_SUCCESS_ZERO;
int git_odb_add_alternate(git_odb *odb CYC_HOLDER, git_odb_backend *backend CYC_STOLEN, int priority)
    CYC_SUCCESS_ZERO;
int git_config_new(git_config **out CYC_OUT_NEW) CYC_SUCCESS_ZERO;
int git_config_open_default(git_config **out CYC_OUT_NEW) CYC_SUCCESS_ZERO;
void git_config_free(git_config *cfg CYC_RELEASE);
int git_index_new(git_index **out CYC_OUT_NEW) CYC_SUCCESS_ZERO;
int git_index_open(git_index **out CYC_OUT_NEW, const char *index_path) CYC_SUCCESS_ZERO;
void git_index_free(git_index *index CYC_RELEASE);
git_repository *git_index_owner(const git_index *index) CYC_BORROWED;
int git_refdb_new(git_refdb **out CYC_OUT_NEW, git_repository *repo) CYC_SUCCESS_ZERO;
void git_refdb_free(git_refdb *refdb CYC_RELEASE);
void git_object_free(git_object *object CYC_FREES);
git_repository *git_object_owner(const git_object *obj) CYC_BORROWED;
