/* libc.h: the C library and POSIX: memory, functions that call back, that end the process, threads.
 * SPDX-License-Identifier: MIT
 *
 * Checked: the C library and POSIX headers
 * Covers: memory, functions that call back, that end the process, threads
 *
 * memcpy, memmove and memset have no model: they are instructions of their own. */
#include "cyclecheck.h"

typedef __SIZE_TYPE__ size_t;
typedef struct __pthread_attr pthread_attr_t;
typedef unsigned long pthread_t;
typedef unsigned pthread_key_t;
typedef int pthread_once_t;
typedef struct __pthread_mutex pthread_mutex_t;
typedef struct __jmp_buf_tag jmp_buf_tag;
struct sigaction;
struct FTW;
struct stat;

/* ---- memory ---- */
void *malloc(size_t size) CYC_ALLOCATES;
void *calloc(size_t count, size_t size) CYC_ALLOCATES CYC_ZEROED;
void *realloc(void *memory, size_t size) CYC_ALLOCATES CYC_RETURNS(0);
void *reallocarray(void *memory, size_t count, size_t size) CYC_ALLOCATES CYC_RETURNS(0);
void *aligned_alloc(size_t alignment, size_t size) CYC_ALLOCATES;
void *memalign(size_t alignment, size_t size) CYC_ALLOCATES;
void *valloc(size_t size) CYC_ALLOCATES;
int posix_memalign(void **memory, size_t alignment, size_t size) CYC_SUCCESS_ZERO;
void *alloca(size_t size) CYC_ALLOCATES;
void free(void *memory CYC_FREES);
void cfree(void *memory CYC_FREES);
void free_sized(void *memory CYC_FREES, size_t size);
size_t malloc_usable_size(void *memory) CYC_NO_EFFECT;

/* ---- text and bytes ---- */
char *strdup(const char *text) CYC_ALLOCATES;
char *strndup(const char *text, size_t size) CYC_ALLOCATES;
char *wcsdup(const char *text) CYC_ALLOCATES;
int memcmp(const void *a, const void *b, size_t size) CYC_NO_EFFECT;
int strcmp(const char *a, const char *b) CYC_NO_EFFECT;
int strncmp(const char *a, const char *b, size_t size) CYC_NO_EFFECT;
size_t strlen(const char *text) CYC_NO_EFFECT;
int printf(const char *format, ...) CYC_NO_EFFECT;
int snprintf(char *text, size_t size, const char *format, ...) CYC_NO_EFFECT;
int sprintf(char *text, const char *format, ...) CYC_NO_EFFECT;
int puts(const char *text) CYC_NO_EFFECT;
int asprintf(char **text, const char *format, ...) CYC_NO_EFFECT;
char *getenv(const char *name) CYC_NO_EFFECT;

/* ---- functions that call back before they return ---- */
void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *) CYC_CALLBACK
    CYC_NO_ESCAPE);
void qsort_r(void *base, size_t count, size_t size,
    int (*compare)(const void *, const void *, void *) CYC_CALLBACK CYC_NO_ESCAPE, void *data CYC_USER_DATA);
void *bsearch(const void *key, const void *base, size_t count, size_t size,
    int (*compare)(const void *, const void *) CYC_CALLBACK CYC_NO_ESCAPE) CYC_BORROWED CYC_ELEMENT_OF(1);
void *lfind(const void *key, const void *base, size_t *count, size_t size,
    int (*compare)(const void *, const void *) CYC_CALLBACK CYC_NO_ESCAPE) CYC_BORROWED CYC_ELEMENT_OF(1);
int ftw(const char *path, int (*visit)(const char *, const struct stat *, int) CYC_CALLBACK CYC_NO_ESCAPE,
    int descriptors);
int nftw(const char *path,
    int (*visit)(const char *, const struct stat *, int, struct FTW *) CYC_CALLBACK CYC_NO_ESCAPE, int descriptors,
    int flags);

/* ---- trees of search.h keep the key without a claim ---- */
void *tsearch(const void *key CYC_STORED, void **root CYC_HOLDER,
    int (*compare)(const void *, const void *) CYC_CALLBACK CYC_NO_ESCAPE) CYC_BORROWED;
void *tfind(const void *key, void *const *root,
    int (*compare)(const void *, const void *) CYC_CALLBACK CYC_NO_ESCAPE) CYC_BORROWED;
void *tdelete(const void *key CYC_DROPS_ITEM, void **root CYC_HOLDER,
    int (*compare)(const void *, const void *) CYC_CALLBACK CYC_NO_ESCAPE);
void tdestroy(void *root CYC_DROPS, void (*release)(void *) CYC_ELEMENT_RELEASE);

/* ---- the end ---- */
void abort(void) CYC_NORETURN;
void exit(int status) CYC_NORETURN;
void _exit(int status) CYC_NORETURN;
void _Exit(int status) CYC_NORETURN;
void quick_exit(int status) CYC_NORETURN;
void longjmp(jmp_buf_tag *where, int value) CYC_NORETURN;
void siglongjmp(jmp_buf_tag *where, int value) CYC_NORETURN;
void __assert_fail(const char *assertion, const char *file, unsigned line, const char *function) CYC_NORETURN;
int atexit(void (*function)(void) CYC_CALLBACK) CYC_ROOTED CYC_ONE_SHOT;
int on_exit(void (*function)(int, void *) CYC_CALLBACK, void *data CYC_USER_DATA) CYC_ROOTED CYC_ONE_SHOT;

/* ---- threads ---- */
int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *) CYC_CALLBACK,
    void *data CYC_USER_DATA) CYC_ROOTED CYC_ONE_SHOT CYC_SUCCESS_ZERO;
int pthread_join(pthread_t thread, void **result) CYC_NO_EFFECT;
int pthread_detach(pthread_t thread) CYC_NO_EFFECT;
void pthread_exit(void *result) CYC_NORETURN;
int pthread_once(pthread_once_t *once, void (*function)(void) CYC_CALLBACK CYC_NO_ESCAPE);
int pthread_key_create(pthread_key_t *key, void (*destroy)(void *) CYC_CALLBACK);
int pthread_setspecific(pthread_key_t key CYC_KEY, const void *value CYC_STORED) CYC_ROOTED CYC_KEYED CYC_SUCCESS_ZERO;
void *pthread_getspecific(pthread_key_t key CYC_KEY) CYC_BORROWED;
int pthread_mutex_lock(pthread_mutex_t *mutex) CYC_NO_EFFECT;
int pthread_mutex_unlock(pthread_mutex_t *mutex) CYC_NO_EFFECT;
int pthread_mutex_init(pthread_mutex_t *mutex, const void *attributes) CYC_NO_EFFECT;
int pthread_mutex_destroy(pthread_mutex_t *mutex) CYC_NO_EFFECT;
