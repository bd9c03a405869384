/* mruby.h: mruby: objects are traced by a collector, not counted; the data type's free function
 * SPDX-License-Identifier: MIT
 *
 * Checked: mruby 3.1, mruby.h, mruby/array.h, hash.h, variable.h, gc.h
 * Covers: arrays, hashes and instance variables (nothing here is counted: a cycle of Ruby objects is no finding),
 * registration of roots
 * Gaps: counts of shared buffers (copy on write) are inside the library and hold no objects; ary_decref is static
 * in it (dropped) */
#include "cyclecheck.h"

typedef struct mrb_state mrb_state;
typedef struct mrb_value mrb_value;
typedef unsigned int __uint32_t;
typedef __uint32_t uint32_t;
typedef uint32_t mrb_sym;
typedef __SIZE_TYPE__ size_t;

void mrb_gc_register(mrb_state *mrb, mrb_value obj) CYC_NO_EFFECT;
void mrb_gc_unregister(mrb_state *mrb, mrb_value obj) CYC_NO_EFFECT;
void mrb_gc_protect(mrb_state *mrb, mrb_value obj) CYC_NO_EFFECT;
void mrb_ary_push(mrb_state *mrb, mrb_value array, mrb_value value) CYC_NO_EFFECT;
void mrb_hash_set(mrb_state *mrb, mrb_value hash, mrb_value key, mrb_value val) CYC_NO_EFFECT;
void mrb_iv_set(mrb_state *mrb, mrb_value obj, mrb_sym sym, mrb_value v) CYC_NO_EFFECT;
void mrb_gv_set(mrb_state *mrb, mrb_sym sym, mrb_value val) CYC_NO_EFFECT;
void *mrb_malloc(mrb_state *p0, size_t p1) CYC_ALLOCATES;
void *mrb_calloc(mrb_state *p0, size_t p1, size_t p2) CYC_ALLOCATES CYC_ZEROED;
void *mrb_realloc(mrb_state *p0, void *p1, size_t p2) CYC_ALLOCATES CYC_RETURNS(1);
void mrb_free(mrb_state *p0, void *p1 CYC_FREES);
mrb_state *mrb_open(void) CYC_NEW CYC_FRESH;
void mrb_close(mrb_state *mrb CYC_FREES);
