/* Parses one file again and again while it is edited: what it includes is kept in memory, compiled.
 * SPDX-License-Identifier: MIT
 *
 * Declarations that come from the preamble are excluded from visits: reading them all back costs more than
 * the parse that the preamble saves. */
#include "analyzer/frontend/live_parser.h"

#include <string.h>

#include "analyzer/frontend/translation_unit.h"

struct live_parser {
  CXIndex index;
  CXTranslationUnit tu; /* NULL: nothing parsed yet */
  char *key;            /* the file and arguments of `tu` */
  char *includes;       /* its preprocessor directives when its files were last listed; or NULL */
  bool has_marks;       /* in these files */
};

static CXIndex create_index(void) {
  CXIndexOptions options = {.Size = sizeof options, .ExcludeDeclarationsFromPCH = 1};
  options.StorePreamblesInMemory = 1; /* a worker cannot write files */
  return clang_createIndexWithOptions(&options);
}

struct live_parser *live_parser_create(void) {
  struct live_parser *parser = g_new0(struct live_parser, 1);
  parser->index = create_index();
  return parser;
}

static void forget(struct live_parser *parser) {
  g_clear_pointer(&parser->tu, clang_disposeTranslationUnit);
  g_clear_pointer(&parser->key, g_free);
  g_clear_pointer(&parser->includes, g_free);
}

void live_parser_destroy(struct live_parser *parser) {
  if (!parser)
    return;
  forget(parser);
  clang_disposeIndex(parser->index);
  g_free(parser);
}

static char *key_of(const struct parse_request *request) {
  g_autofree char *arguments = g_strjoinv("\n", (char **)request->arguments);
  return g_strjoin("\n", request->file, request->directory, arguments, NULL);
}

static enum CXErrorCode parse_first(struct live_parser *parser, const struct parse_request *request) {
  g_autofree char *prefix_map = g_strdup_printf("-fmacro-prefix-map=%s/=", request->root);
  g_autoptr(GPtrArray) arguments = translation_unit_arguments(request, prefix_map);
  struct CXUnsavedFile file = translation_unit_unsaved(request);
  unsigned options = CXTranslationUnit_KeepGoing | CXTranslationUnit_PrecompiledPreamble |
                     CXTranslationUnit_CreatePreambleOnFirstParse;
  return clang_parseTranslationUnit2(parser->index, request->file, (const char *const *)arguments->pdata,
                                     (int)arguments->len, &file, 1, options, &parser->tu);
}

static enum CXErrorCode parse_again(struct live_parser *parser, const struct parse_request *request) {
  struct CXUnsavedFile file = translation_unit_unsaved(request);
  return (enum CXErrorCode)clang_reparseTranslationUnit(parser->tu, 1, &file,
                                                        clang_defaultReparseOptions(parser->tu));
}

static enum CXErrorCode parse(struct live_parser *parser, const struct parse_request *request) {
  g_autofree char *key = key_of(request);
  if (parser->tu && g_strcmp0(parser->key, key) != 0)
    forget(parser);
  enum CXErrorCode code = parser->tu ? parse_again(parser, request) : parse_first(parser, request);
  if (code != CXError_Success)
    forget(parser);
  else if (!parser->key)
    parser->key = g_steal_pointer(&key);
  return code;
}

/* The lines of preprocessor directives: what else includes files is not known. */
static char *list_directives(const char *text) {
  GString *lines = g_string_new(NULL);
  for (const char *line = text; line; line = strchr(line, '\n')) {
    line += *line == '\n';
    if (line[strspn(line, " \t")] == '#')
      g_string_append_printf(lines, "%.*s\n", (int)strcspn(line, "\n"), line);
  }
  return g_string_free(lines, FALSE);
}

/* Asking for all files that are included costs as much as the parse. */
static void extract(struct live_parser *parser, const struct parse_request *request,
                    struct parse_result *result) {
  g_autofree char *includes = list_directives(request->text);
  if (g_strcmp0(includes, parser->includes) == 0) {
    result->has_marks = parser->has_marks;
    translation_unit_extract_again(request, result, parser->tu);
    return;
  }
  translation_unit_extract(request, result, parser->tu);
  parser->has_marks = result->has_marks;
  g_free(parser->includes);
  parser->includes = g_steal_pointer(&includes);
}

void live_parser_parse(struct live_parser *parser, const struct parse_request *request,
                       struct parse_result *result) {
  translation_unit_begin(result);
  enum CXErrorCode code = parse(parser, request);
  if (parser->tu) {
    translation_unit_diagnose(parser->tu, result);
    extract(parser, request, result);
    return;
  }
  result->status = code == CXError_Crashed ? TU_CRASHED : TU_UNREADABLE;
  result->reason = g_strdup(translation_unit_failure(code));
}
