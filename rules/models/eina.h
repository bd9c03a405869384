/* eina.h: EFL Eina: lists, hashes and shared strings; embedded counts are read from their macros
 * SPDX-License-Identifier: MIT
 *
 * Checked: EFL 1.26.3, eina-1/Eina.h
 * Covers: lists and hashes that hold without a claim, hashes with a free function, shared strings, which hold
 * nothing
 * Gaps: EINA_REFCOUNT_REF and EINA_REFCOUNT_UNREF are macros over a plain field: counts are found through their
 * expansion */
#include "cyclecheck.h"

typedef struct _Eina_List Eina_List CYC_CONTAINER;
typedef struct _Eina_Hash Eina_Hash CYC_CONTAINER;
typedef void (*Eina_Free_Cb)(void *);
typedef unsigned char Eina_Bool;
typedef const char Eina_Stringshare;

Eina_List *eina_list_append(Eina_List *list CYC_HOLDER, const void *data CYC_STORED) CYC_RETURNS_HOLDER;
Eina_List *eina_list_prepend(Eina_List *list CYC_HOLDER, const void *data CYC_STORED) CYC_RETURNS_HOLDER;
Eina_List *eina_list_remove(Eina_List *list CYC_HOLDER, const void *data CYC_DROPS_ITEM) CYC_RETURNS(0);
Eina_List *eina_list_free(Eina_List *list CYC_DROPS);
void *eina_list_data_get(const Eina_List *list) CYC_BORROWED CYC_ELEMENT_OF(0);
Eina_Hash *eina_hash_string_superfast_new(Eina_Free_Cb data_free_cb CYC_ELEMENT_RELEASE) CYC_NEW CYC_FRESH;
Eina_Hash *eina_hash_pointer_new(Eina_Free_Cb data_free_cb CYC_ELEMENT_RELEASE) CYC_NEW CYC_FRESH;
Eina_Bool eina_hash_add(Eina_Hash *hash CYC_HOLDER, const void *key CYC_KEY, const void *data CYC_STORED)
    CYC_KEYED CYC_SUCCESS_NONZERO;
void *eina_hash_set(Eina_Hash *hash CYC_HOLDER, const void *key CYC_KEY, const void *data CYC_STORED) CYC_KEYED;
void *eina_hash_find(const Eina_Hash *hash, const void *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(0);
Eina_Bool eina_hash_del_by_key(Eina_Hash *hash CYC_HOLDER, const void *key CYC_KEY CYC_DROPS_KEY);
void eina_hash_free(Eina_Hash *hash CYC_DROPS);
Eina_Stringshare *eina_stringshare_add(const char *str) CYC_NO_EFFECT;
Eina_Stringshare *eina_stringshare_ref(Eina_Stringshare *str) CYC_NO_EFFECT;
void eina_stringshare_del(Eina_Stringshare *str) CYC_NO_EFFECT;
