/* One translation unit: parse with libclang, report what stood in the way, extract the facts.
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE /* memmem */
#include <string.h>
#include <sys/stat.h>

#include "analyzer/frontend/content_hash.h"
#include "analyzer/frontend/missing_names.h"
#include "analyzer/frontend/translation_unit.h"

const char *frontend_libclang_version(void) {
  CXString text = clang_getClangVersion();
  const char *version = g_intern_string(clang_getCString(text) ? clang_getCString(text) : "unknown");
  clang_disposeString(text);
  return version;
}

struct problems {
  int errors;
  char *first;          /* first located error */
  char *missing_header; /* message about the first header not found */
  char *missing_type;   /* message about the first unknown type */
};

static void note_problem(char **slot, const char *text) {
  if (!*slot)
    *slot = g_strdup(text);
}

/* Errors without a place come from the driver (a gcc-only flag) and cost nothing. */
static void read_diagnostic(CXDiagnostic diagnostic, struct problems *problems) {
  CXFile file = NULL;
  unsigned line = 0;
  if (clang_getDiagnosticSeverity(diagnostic) < CXDiagnostic_Error)
    return;
  clang_getExpansionLocation(clang_getDiagnosticLocation(diagnostic), &file, &line, NULL, NULL);
  if (!file)
    return;
  CXString message = clang_getDiagnosticSpelling(diagnostic), path = clang_getFileName(file);
  const char *text = clang_getCString(message);
  g_autofree char *base = g_path_get_basename(clang_getCString(path) ? clang_getCString(path) : "");
  g_autofree char *placed = g_strdup_printf("%s:%u: %s", base, line, text ? text : "");
  problems->errors++;
  note_problem(&problems->first, placed);
  if (text && strstr(text, "file not found"))
    note_problem(&problems->missing_header, placed);
  else if (text && (strstr(text, "unknown type name") || strstr(text, "incomplete type") ||
                    strstr(text, "must use 'struct' tag") || strstr(text, "incomplete definition")))
    note_problem(&problems->missing_type, placed);
  clang_disposeString(message);
  clang_disposeString(path);
}

void translation_unit_diagnose(CXTranslationUnit tu, struct parse_result *result) {
  struct problems problems = {0};
  unsigned count = clang_getNumDiagnostics(tu);
  for (unsigned i = 0; i < count; i++) {
    CXDiagnostic diagnostic = clang_getDiagnostic(tu, i);
    read_diagnostic(diagnostic, &problems);
    clang_disposeDiagnostic(diagnostic);
  }
  const char *missing = problems.missing_header ? problems.missing_header : problems.missing_type;
  result->errors = problems.errors;
  result->status = missing ? TU_MISSING_TYPES : problems.errors ? TU_ERRORS : TU_OK;
  result->reason = g_strdup(missing ? missing : problems.first);
  g_free(problems.first);
  g_free(problems.missing_header);
  g_free(problems.missing_type);
}

struct inclusions {
  struct unit *unit;
  GArray *files;
  GHashTable *seen; /* interned path */
};

static void add_file(CXFile file, CXSourceLocation *stack, unsigned depth, CXClientData data) {
  struct inclusions *inclusions = data;
  struct unit *unit = inclusions->unit;
  const struct source *source = source_get(unit, source_id(unit, file));
  (void)stack;
  if (!source || strcmp(source->path, MISSING_NAMES_PATH) == 0 ||
      !g_hash_table_add(inclusions->seen, (void *)source->path))
    return;
  struct tu_file entry = {.path = source->path, .is_header = depth > 0};
  const char *text = source->text ? source->text : "";
  /* what the project does not own hardly changes during a run: extraction hashes it once */
  if (source->is_project) {
    g_autofree char *hash = content_hash(unit->request->hashes, source->path, text, source->size);
    entry.hash = facts_intern(unit->facts, hash);
  }
  bool may_hold_marks = source->is_project || g_str_has_suffix(source->path, "cyclecheck.h");
  if (may_hold_marks && memmem(text, source->size, MARK_PREFIX, strlen(MARK_PREFIX)))
    unit->has_marks = true;
  g_array_append_val(inclusions->files, entry);
}

static void list_files(struct unit *unit, GArray *files) {
  struct inclusions inclusions = {.unit = unit, .files = files, .seen = g_hash_table_new(NULL, NULL)};
  clang_getInclusions(unit->tu, add_file, &inclusions);
  g_hash_table_unref(inclusions.seen);
}

GPtrArray *translation_unit_arguments(const struct parse_request *request, const char *prefix_map) {
  GPtrArray *arguments = g_ptr_array_new();
  g_ptr_array_add(arguments, (void *)prefix_map);
  for (size_t i = 0; request->arguments && request->arguments[i]; i++)
    if (!g_str_has_prefix(request->arguments[i],
                          "-W")) /* `-w` below: clang would only look for what is meant */
      g_ptr_array_add(arguments, (void *)request->arguments[i]);
  static const char *const own[] = {
      "-ferror-limit=0", "-w", "-fno-color-diagnostics", "-fno-spell-checking", "-D__CYCLECHECK__=1",
      /* errors by default in clang, accepted by the compilers that old code was written for */
      "-Wno-error=implicit-function-declaration", "-Wno-error=implicit-int", "-Wno-error=int-conversion",
      "-Wno-error=incompatible-function-pointer-types", "-Wno-error=return-type"};
  for (size_t i = 0; i < G_N_ELEMENTS(own); i++)
    g_ptr_array_add(arguments, (void *)own[i]);
  if (request->directory && *request->directory) {
    g_ptr_array_add(arguments, "-working-directory");
    g_ptr_array_add(arguments, (void *)request->directory);
  }
  return arguments;
}

const char *translation_unit_failure(enum CXErrorCode code) {
  return code == CXError_Crashed ? "the compiler crashed on it" : "cannot be read";
}

/* Flags of a cross build that this libclang may not know: without them the unit is still worth reading. */
static bool is_target_flag(const char *argument) {
  static const char *const prefixes[] = {
      "-march=", "-mcpu=", "-mtune=", "-mabi=", "-mfpu=", "-mfloat-abi=", "--target="};
  for (size_t i = 0; i < G_N_ELEMENTS(prefixes); i++)
    if (g_str_has_prefix(argument, prefixes[i]))
      return true;
  return false;
}

static bool drop_target_flags(GPtrArray *arguments) {
  guint before = arguments->len;
  for (guint i = arguments->len; i-- > 0;)
    if (is_target_flag(g_ptr_array_index(arguments, i)))
      g_ptr_array_remove_index(arguments, i);
  return arguments->len != before;
}

struct CXUnsavedFile translation_unit_unsaved(const struct parse_request *request) {
  return (struct CXUnsavedFile){.Filename = request->text_file ? request->text_file : request->file,
                                .Contents = request->text,
                                .Length = request->text ? strlen(request->text) : 0};
}

static enum CXErrorCode parse_with(CXIndex index, const struct parse_request *request,
                                   const GPtrArray *arguments, CXTranslationUnit *tu) {
  bool is_unsaved = request->text && *request->text;
  struct CXUnsavedFile file = translation_unit_unsaved(request);
  return clang_parseTranslationUnit2(index, request->file, (const char *const *)arguments->pdata,
                                     (int)arguments->len, is_unsaved ? &file : NULL, is_unsaved,
                                     CXTranslationUnit_KeepGoing, tu);
}

/* Where headers are missing: the same unit with declarations for the names they left unknown, if that helps.
 */
static CXTranslationUnit parse_again(CXIndex index, const struct parse_request *request,
                                     CXTranslationUnit first) {
  g_autofree char *text = missing_names_declare(first);
  if (!text)
    return first;
  g_autofree char *prefix_map = g_strdup_printf("-fmacro-prefix-map=%s/=", request->root);
  g_autoptr(GPtrArray) arguments = translation_unit_arguments(request, prefix_map);
  g_ptr_array_add(arguments, "-include");
  g_ptr_array_add(arguments, (void *)MISSING_NAMES_PATH);
  bool is_unsaved = request->text && *request->text;
  struct CXUnsavedFile files[] = {{MISSING_NAMES_PATH, text, strlen(text)},
                                  translation_unit_unsaved(request)};
  CXTranslationUnit second = NULL;
  clang_parseTranslationUnit2(index, request->file, (const char *const *)arguments->pdata,
                              (int)arguments->len, files, is_unsaved ? 2 : 1, CXTranslationUnit_KeepGoing,
                              &second);
  bool is_better = second && missing_names_count_errors(second) < missing_names_count_errors(first);
  clang_disposeTranslationUnit(is_better ? first : second);
  return is_better ? second : first;
}

static CXTranslationUnit parse(CXIndex index, const struct parse_request *request,
                               struct parse_result *result) {
  /* __FILE__ in facts must not tell where the tree lies */
  g_autofree char *prefix_map = g_strdup_printf("-fmacro-prefix-map=%s/=", request->root);
  g_autoptr(GPtrArray) arguments = translation_unit_arguments(request, prefix_map);
  CXTranslationUnit tu = NULL;
  enum CXErrorCode code = parse_with(index, request, arguments, &tu);
  if (!tu && code != CXError_Crashed && drop_target_flags(arguments))
    code = parse_with(index, request, arguments, &tu);
  if (code == CXError_Success && tu)
    return tu;
  result->status = code == CXError_Crashed ? TU_CRASHED : TU_UNREADABLE;
  result->reason = g_strdup(translation_unit_failure(code));
  return NULL;
}

/* Opening a pipe would wait for who writes to it. NULL: a file, or nothing that could be asked. */
static const char *find_obstacle(const struct parse_request *request) {
  struct stat status;
  g_autofree char *full = g_canonicalize_filename(request->file, request->directory);
  if (stat(full, &status) || S_ISREG(status.st_mode))
    return NULL;
  return S_ISDIR(status.st_mode) ? "is a folder" : S_ISFIFO(status.st_mode) ? "is a pipe" : "is no file";
}

static void extract(struct unit *unit, struct parse_result *result) {
  unit->errors = (unsigned)result->errors;
  declare_translation_unit(unit);
  if (!result->reason)
    result->reason = g_steal_pointer(&unit->gave_up);
  unit_finish(unit);
}

void translation_unit_extract(const struct parse_request *request, struct parse_result *result,
                              CXTranslationUnit tu) {
  struct unit unit;
  unit_init(&unit, request, result->facts, tu);
  list_files(&unit, result->files);
  result->has_marks = unit.has_marks;
  extract(&unit, result);
}

void translation_unit_extract_again(const struct parse_request *request, struct parse_result *result,
                                    CXTranslationUnit tu) {
  struct unit unit;
  unit_init(&unit, request, result->facts, tu);
  unit.has_marks = result->has_marks || strstr(request->text, MARK_PREFIX);
  extract(&unit, result);
}

void translation_unit_begin(struct parse_result *result) {
  *result = (struct parse_result){.status = TU_UNREADABLE, .facts = facts_create()};
  result->files = g_array_new(FALSE, TRUE, sizeof(struct tu_file));
}

void frontend_parse(const struct parse_request *request, struct parse_result *result) {
  translation_unit_begin(result);
  const char *obstacle = find_obstacle(request);
  if (obstacle) {
    result->reason = g_strdup(obstacle);
    return;
  }
  CXIndex index = clang_createIndex(0, 0);
  CXTranslationUnit tu = parse(index, request, result);
  if (tu) {
    translation_unit_diagnose(tu, result);
    if (result->status == TU_MISSING_TYPES)
      tu = parse_again(index, request, tu);
    translation_unit_extract(request, result, tu);
    clang_disposeTranslationUnit(tu);
  }
  clang_disposeIndex(index);
}

void parse_result_clear(struct parse_result *result) {
  g_clear_pointer(&result->facts, facts_destroy);
  g_clear_pointer(&result->files, g_array_unref);
  g_clear_pointer(&result->reason, g_free);
}
