/* eo.h: EFL Eo: objects, parents, references, weak references
 * SPDX-License-Identifier: MIT
 *
 * Checked: EFL 1.26.3, eo-1/Eo.h
 * Covers: efl_ref and efl_unref, parents that hold their children, keyed references (strong and weak), weak
 * references, efl_del
 * Gaps: efl_add is a macro over internal functions; event callbacks hold nothing */
#include "cyclecheck.h"

typedef struct _Eo_Opaque Eo CYC_REFCOUNTED(efl_ref, efl_unref) CYC_GENERIC;
typedef Eo Efl_Object;

Eo *efl_ref(const Eo *obj CYC_RETAIN) CYC_RETURNS(0);
void efl_unref(const Eo *obj CYC_RELEASE);
Eo *efl_xref_internal(const char *file, int line, Eo *obj CYC_RETAIN, const Eo *ref_obj) CYC_RETURNS(2);
void efl_del(const Eo *obj) CYC_BREAKER;
void efl_parent_set(Eo *obj CYC_HELD, Efl_Object *parent CYC_HOLDER);
Efl_Object *efl_parent_get(const Eo *obj) CYC_BORROWED;
void efl_key_ref_set(Eo *obj CYC_HOLDER, const char *key CYC_KEY, const Efl_Object *objdata CYC_HELD) CYC_KEYED;
Efl_Object *efl_key_ref_get(const Eo *obj, const char *key CYC_KEY) CYC_BORROWED;
void efl_key_wref_set(Eo *obj CYC_HOLDER, const char *key CYC_KEY, const Efl_Object *objdata CYC_WEAKLY) CYC_KEYED;
Efl_Object *efl_key_wref_get(const Eo *obj, const char *key CYC_KEY) CYC_BORROWED;
void efl_wref_add(Eo *obj, Efl_Object **wref) CYC_NO_EFFECT;
void efl_wref_del(Eo *obj, Efl_Object **wref) CYC_NO_EFFECT;
