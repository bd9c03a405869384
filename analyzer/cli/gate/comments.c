/* Finds the marks in C comments; strings that look like comments are none.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/gate/comments.h"

#include "rules/checks/rule.h"

#include <string.h>

struct scanner {
  const char *file, *at, *end;
  gint64 line;
  gint64 last_code_line; /* of the last character that is neither space nor comment */
  guint first_pending;   /* marks from here on may wait for the next line of code */
  GArray *marks;
};

static struct comment_mark *mark_at(const GArray *marks, guint index) {
  return &g_array_index(marks, struct comment_mark, index);
}

static void clear_mark(gpointer data) {
  struct comment_mark *mark = data;
  g_free(mark->rules);
  g_free(mark->reason);
}

GArray *comments_create(void) {
  GArray *marks = g_array_new(FALSE, TRUE, sizeof(struct comment_mark));
  g_array_set_clear_func(marks, clear_mark);
  return marks;
}

static const char *without_prefix(const char *glob) {
  if (strcmp(glob, "cyclecheck") == 0)
    return "*";
  return g_str_has_prefix(glob, "cyclecheck-") ? glob + strlen("cyclecheck-") : glob;
}

bool comments_name_rule(const char *globs, const char *rule) {
  if (!globs)
    return true;
  g_auto(GStrv) parts = g_strsplit(globs, ",", -1);
  for (size_t i = 0; parts[i]; i++)
    if (g_pattern_match_simple(without_prefix(g_strstrip(parts[i])), rule))
      return true;
  return false;
}

/* `*` and a bare NOLINT are addressed to every tool, so they are not ours alone. */
static bool names_our_rule(const char *globs) {
  g_auto(GStrv) parts = g_strsplit(globs ? globs : "", ",", -1);
  for (size_t i = 0; parts[i]; i++) {
    const char *glob = g_strstrip(parts[i]);
    if (strspn(glob, "*") == strlen(glob))
      continue;
    for (size_t k = 0; rules[k]; k++)
      if (comments_name_rule(glob, rules[k]->id))
        return true;
  }
  return false;
}

/* `(rules): reason` from `at` on. */
static void read_arguments(struct comment_mark *mark, const char *at, const char *end) {
  if (at < end && *at == '(') {
    const char *close = memchr(at, ')', (size_t)(end - at));
    if (close) {
      mark->rules = g_strstrip(g_strndup(at + 1, (gsize)(close - at - 1)));
      at = close + 1;
    }
  }
  while (at < end && strchr(" \t:", *at))
    at++;
  const char *stop = at;
  while (stop < end && *stop != '\n' && *stop != '\r')
    stop++;
  g_autofree char *reason = g_strstrip(g_strndup(at, (gsize)(stop - at)));
  if (*reason)
    mark->reason = g_steal_pointer(&reason);
}

enum reach { REACH_LINE, REACH_NEXT, REACH_BEGIN, REACH_END, REACH_IGNORE };

static const struct directive {
  const char *word, *kind;
  enum reach reach;
} directives[] = {
    {"NOLINTNEXTLINE", "nolint", REACH_NEXT},
    {"NOLINTBEGIN", "nolint", REACH_BEGIN},
    {"NOLINTEND", "nolint", REACH_END},
    {"NOLINT", "nolint", REACH_LINE},
    {"cyclecheck-ignore", "ignore", REACH_IGNORE},
};

#define UNMATCHED_LAST 0
#define PENDING_LAST (-1) /* until the next line of code is known */

/* An end closes the latest begin with the same rules. */
static void close_range(struct scanner *scanner, const struct comment_mark *end) {
  for (guint i = scanner->marks->len; i-- > 0;) {
    struct comment_mark *begin = mark_at(scanner->marks, i);
    if (begin->file == scanner->file && begin->last == UNMATCHED_LAST && begin->first != begin->last &&
        g_strcmp0(begin->rules, end->rules) == 0) {
      begin->last = end->line;
      return;
    }
  }
  struct comment_mark lost = *end;
  lost.rules = g_strdup(end->rules);
  lost.reason = g_strdup("there is no NOLINTBEGIN for it");
  lost.first = G_MAXINT64;
  lost.last = UNMATCHED_LAST + 1;
  g_array_append_val(scanner->marks, lost);
}

static void add_mark(struct scanner *scanner, const struct directive *directive, struct comment_mark mark) {
  mark.kind = directive->kind;
  mark.is_ours = directive->reach == REACH_IGNORE || names_our_rule(mark.rules);
  mark.first = mark.last = mark.line;
  bool is_alone = scanner->last_code_line != mark.line;
  if (directive->reach == REACH_NEXT || (directive->reach == REACH_IGNORE && is_alone)) {
    mark.first = mark.line + 1;
    mark.last = PENDING_LAST;
  }
  if (directive->reach == REACH_BEGIN)
    mark.last = UNMATCHED_LAST;
  if (directive->reach == REACH_END) {
    close_range(scanner, &mark);
    clear_mark(&mark);
    return;
  }
  g_array_append_val(scanner->marks, mark);
}

/* How many lines are in [from, to). */
static gint64 count_lines(const char *from, const char *to) {
  gint64 count = 0;
  for (const char *at = from; at < to; at++)
    count += *at == '\n';
  return count;
}

static const struct directive *match_directive(const char *at, const char *end) {
  for (size_t i = 0; i < G_N_ELEMENTS(directives); i++) {
    size_t length = strlen(directives[i].word);
    if ((size_t)(end - at) < length || memcmp(at, directives[i].word, length) != 0)
      continue;
    bool is_whole = at + length == end || !(g_ascii_isalnum(at[length]) || strchr("_-", at[length]));
    return is_whole ? &directives[i] : NULL;
  }
  return NULL;
}

static void read_comment(struct scanner *scanner, const char *start, const char *end) {
  for (const char *at = start; at < end; at++) {
    bool is_inside_word = at > start && (g_ascii_isalnum(at[-1]) || at[-1] == '_');
    const struct directive *directive =
        !is_inside_word && (*at == 'N' || *at == 'c') ? match_directive(at, end) : NULL;
    if (!directive)
      continue;
    struct comment_mark mark = {.file = scanner->file, .line = scanner->line + count_lines(start, at)};
    at += strlen(directive->word);
    read_arguments(&mark, at, end);
    add_mark(scanner, directive, mark);
    at--;
  }
}

/* The end of the comment at `at`, or NULL when there is none; `*text_end` is where its text ends. */
static const char *end_of_comment(const char *at, const char *end, const char **text_end) {
  if (at + 1 >= end || *at != '/' || (at[1] != '/' && at[1] != '*'))
    return NULL;
  bool is_line = at[1] == '/';
  const char *stop = at + 2;
  while (stop < end && !(is_line ? *stop == '\n' && stop[-1] != '\\' : stop[0] == '*' && stop[1] == '/'))
    stop++;
  *text_end = stop;
  return is_line || stop >= end ? stop : stop + 2;
}

static const char *end_of_literal(const char *at, const char *end) {
  char quote = *at++;
  while (at < end && *at != quote && *at != '\n')
    at += *at == '\\' && at + 1 < end ? 2 : 1;
  return at < end && *at == quote ? at + 1 : at;
}

const char *comments_skip(const char *at, const char *end) {
  const char *text_end;
  if (*at == '"' || *at == '\'')
    return end_of_literal(at, end);
  return end_of_comment(at, end, &text_end);
}

/* Marks that wait for code reach to here. */
static void note_code(struct scanner *scanner) {
  scanner->last_code_line = scanner->line;
  for (guint i = scanner->first_pending; i < scanner->marks->len; i++) {
    struct comment_mark *mark = mark_at(scanner->marks, i);
    if (mark->last == PENDING_LAST && mark->line < scanner->line)
      mark->last = scanner->line;
  }
  while (scanner->first_pending < scanner->marks->len &&
         mark_at(scanner->marks, scanner->first_pending)->last != PENDING_LAST)
    scanner->first_pending++;
}

static void scan_token(struct scanner *scanner) {
  const char *text_end, *stop = end_of_comment(scanner->at, scanner->end, &text_end);
  if (stop) {
    read_comment(scanner, scanner->at + 2, text_end);
  } else if (*scanner->at == '"' || *scanner->at == '\'') {
    note_code(scanner);
    stop = end_of_literal(scanner->at, scanner->end);
  } else {
    if (!g_ascii_isspace(*scanner->at))
      note_code(scanner);
    stop = scanner->at + 1;
  }
  scanner->line += count_lines(scanner->at, stop);
  scanner->at = stop;
}

void comments_scan(const char *file, const char *text, gsize length, GArray *marks) {
  if (!g_strstr_len(text, (gssize)length, "NOLINT") &&
      !g_strstr_len(text, (gssize)length, "cyclecheck-ignore"))
    return;
  struct scanner scanner = {
      .file = file, .at = text, .end = text + length, .line = 1, .first_pending = marks->len, .marks = marks};
  while (scanner.at < scanner.end)
    scan_token(&scanner);
}
