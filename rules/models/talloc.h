/* talloc.h: talloc (Samba, SSSD): a tree of memory; references make it a graph
 * SPDX-License-Identifier: MIT
 *
 * Checked: talloc 2.4.0, talloc.h
 * Covers: allocation under a parent, references, unlink, steal, free
 * Gaps: talloc_free of something that has references only moves it; destructors
 *
 * A child belongs to its parent without a claim of the caller: what talloc_reference adds is the only counted edge
 * that can close a cycle. */
#include "cyclecheck.h"

typedef __SIZE_TYPE__ size_t;

void *talloc_new(const void *parent) CYC_NEW CYC_FRESH;
void *_talloc_reference_loc(const void *context CYC_HOLDER, const void *ptr CYC_HELD, const char *location)
    CYC_RETURNS(1);
void *talloc_reference(const void *context CYC_HOLDER, const void *ptr CYC_HELD) CYC_RETURNS(1);
void *talloc_steal(const void *parent CYC_HOLDER, const void *ptr CYC_STOLEN) CYC_RETURNS(1);
int talloc_unlink(const void *context CYC_HOLDER, void *ptr CYC_DROPS_ITEM) CYC_SUCCESS_ZERO;
int talloc_free(void *ptr CYC_RELEASE) CYC_SUCCESS_ZERO;
void talloc_free_children(void *ptr CYC_DROPS);
void *talloc_named_const(const void *context, size_t size, const char *name) CYC_NEW CYC_FRESH;
char *talloc_strdup(const void *parent, const char *text) CYC_NO_EFFECT;
