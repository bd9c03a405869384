/* re.h: libre (baresip): memory with a hidden count and a destructor
 * SPDX-License-Identifier: MIT
 *
 * Checked: libre 1.1.0, re/re_mem.h, re_list.h, re_hash.h
 * Covers: allocation with a destructor, counts, lists and hashes that hold without a claim
 * Gaps: what a destructor given to mem_alloc drops is read from its body */
#include "cyclecheck.h"

struct hash;
struct le;
struct list;
struct mbuf;
typedef __SIZE_TYPE__ size_t;
typedef void mem_destroy_h(void *);
typedef unsigned int __uint32_t;
typedef __uint32_t uint32_t;

void *mem_alloc(size_t size, mem_destroy_h *dh CYC_CALLBACK) CYC_ALLOCATES;
void *mem_zalloc(size_t size, mem_destroy_h *dh CYC_CALLBACK) CYC_ALLOCATES CYC_ZEROED;
void *mem_ref(void *data CYC_RETAIN) CYC_RETURNS(0);
void *mem_deref(void *data CYC_RELEASE);
void *mem_realloc(void *data, size_t size) CYC_ALLOCATES CYC_RETURNS(0);
uint32_t mem_nrefs(const void *data) CYC_NO_EFFECT;
struct mbuf *mbuf_alloc(size_t size) CYC_NEW CYC_FRESH;
struct mbuf *mbuf_alloc_ref(struct mbuf *mbr) CYC_NEW CYC_FRESH;

/* ---- lists and hashes: the element is memory of the program ---- */
void list_append(struct list *list, struct le *le, void *data) CYC_NO_EFFECT;
void list_prepend(struct list *list, struct le *le, void *data) CYC_NO_EFFECT;
void list_unlink(struct le *le) CYC_NO_EFFECT;
void list_flush(struct list *list) CYC_NO_EFFECT;
void list_clear(struct list *list) CYC_NO_EFFECT;
int hash_alloc(struct hash **hp CYC_OUT_NEW, uint32_t bsize) CYC_SUCCESS_ZERO;
void hash_append(struct hash *h, uint32_t key, struct le *le, void *data) CYC_NO_EFFECT;
void hash_unlink(struct le *le) CYC_NO_EFFECT;
void hash_flush(struct hash *h) CYC_NO_EFFECT;
