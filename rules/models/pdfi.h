/* pdfi.h: Ghostscript pdfi: PDF objects with a count in a common head
 * SPDX-License-Identifier: MIT
 *
 * Checked: GhostPDL (repository, 2026-08), pdf/pdf_stack.h, pdf_dict.h, pdf_array.h
 * Covers: countup and countdown, dictionaries and arrays that take claims, getters with and without write-back
 * Gaps: pdfi_dict_get and pdfi_array_get store the object that an indirect reference names in the container (found
 * from the source) */
#include "cyclecheck.h"

struct pdf_context_s;
struct pdf_obj_s;
struct pdf_dict_s;
struct pdf_array_s;
void pdfi_countup(void *object CYC_RETAIN);
void pdfi_countdown(void *object CYC_RELEASE);
int pdfi_dict_put(struct pdf_context_s *context, struct pdf_dict_s *dict CYC_HOLDER, const char *key CYC_KEY,
    struct pdf_obj_s *value CYC_HELD) CYC_KEYED CYC_SUCCESS_NONNEGATIVE;
int pdfi_dict_put_unchecked(struct pdf_context_s *context, struct pdf_dict_s *dict CYC_HOLDER,
    const char *key CYC_KEY, struct pdf_obj_s *value CYC_HELD) CYC_KEYED CYC_SUCCESS_NONNEGATIVE;
int pdfi_dict_delete(struct pdf_context_s *context, struct pdf_dict_s *dict CYC_HOLDER,
    const char *key CYC_KEY CYC_DROPS_KEY) CYC_SUCCESS_NONNEGATIVE;
int pdfi_array_put(struct pdf_context_s *context, struct pdf_array_s *array CYC_HOLDER, unsigned long index CYC_KEY,
    struct pdf_obj_s *value CYC_HELD) CYC_KEYED CYC_SUCCESS_NONNEGATIVE;
int pdfi_dict_get_no_store_R(struct pdf_context_s *context, struct pdf_dict_s *dict, const char *key,
    struct pdf_obj_s **object CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
int pdfi_array_get_no_store_R(struct pdf_context_s *context, struct pdf_array_s *array, unsigned long index,
    struct pdf_obj_s **object CYC_OUT_NEW) CYC_SUCCESS_NONNEGATIVE;
