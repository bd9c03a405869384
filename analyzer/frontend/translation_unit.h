/* The steps from a parse to facts, shared by the parse of a whole run and the one that an editor repeats.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_TRANSLATION_UNIT_H
#define FRONTEND_TRANSLATION_UNIT_H

#include "analyzer/frontend/unit.h"

void translation_unit_begin(struct parse_result *result); /* empty, and destroyable */
/* Compiler arguments of a request; borrows `prefix_map` and the request's strings. Caller frees the array. */
GPtrArray *translation_unit_arguments(const struct parse_request *request, const char *prefix_map);
const char *translation_unit_failure(enum CXErrorCode code);
struct CXUnsavedFile translation_unit_unsaved(const struct parse_request *request); /* borrows its strings */
void translation_unit_diagnose(CXTranslationUnit tu, struct parse_result *result); /* status, reason, errors */
/* Facts, files, and whether there are marks. */
void translation_unit_extract(const struct parse_request *request, struct parse_result *result, CXTranslationUnit tu);
/* Facts alone: includes what it did when it was last extracted, with result->has_marks as it was then. */
void translation_unit_extract_again(const struct parse_request *request, struct parse_result *result, CXTranslationUnit tu);

#endif
