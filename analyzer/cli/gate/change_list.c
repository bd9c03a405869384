/* Runs git, with nothing that a repository could make it run, and reads its diff.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/gate/change_list.h"

#include <stdlib.h>
#include <string.h>

#define GIT_WORDS 24

/* The output of git in `root`, or NULL when it fails. `is_quiet`: the caller has a better message. */
static char *run_git(const char *root, bool is_quiet, const char *const *words) {
  const char *arguments[GIT_WORDS] = {"git",
                                      "-C",
                                      root,
                                      "-c",
                                      "core.fsmonitor=false",
                                      "-c",
                                      "core.hooksPath=/dev/null",
                                      "-c",
                                      "core.quotePath=false",
                                      "-c",
                                      "diff.external="};
  size_t count = 11;
  while (*words && count + 1 < GIT_WORDS)
    arguments[count++] = *words++;
  g_autofree char *out = NULL;
  g_autofree char *errors = NULL;
  g_autoptr(GError) error = NULL;
  int status = 0;
  bool is_run = g_spawn_sync(NULL, (char **)arguments, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, &out, &errors,
                             &status, &error);
  if (is_run && g_spawn_check_wait_status(status, NULL))
    return g_steal_pointer(&out);
  if (!is_quiet)
    g_warning("--changed-since: %s", is_run ? g_strchomp(errors) : error->message);
  return NULL;
}

#define GIT(root, is_quiet, ...) run_git(root, is_quiet, (const char *const[]){__VA_ARGS__, NULL})

static void explain_missing(const char *root, const char *revision) {
  g_autofree char *shallow = GIT(root, true, "rev-parse", "--is-shallow-repository");
  if (!shallow)
    g_warning("--changed-since=%s: '%s' is in no git repository", revision, root);
  else if (g_str_has_prefix(shallow, "true"))
    g_warning("--changed-since=%s: this clone is shallow and does not reach back so far; fetch the history: "
              "git fetch "
              "--unshallow (GitHub: actions/checkout with fetch-depth: 0; GitLab: GIT_DEPTH: 0)",
              revision);
  else
    g_warning("--changed-since=%s: no such revision, or nothing in common with HEAD", revision);
}

/* The merge base; NULL: logged. */
static char *find_base(const char *root, const char *revision) {
  g_autofree char *name = g_strconcat(revision, "^{commit}", NULL);
  g_autofree char *commit =
      *revision == '-' ? NULL : GIT(root, true, "rev-parse", "--verify", "--quiet", "--end-of-options", name);
  /* --end-of-options is echoed by some versions of git. */
  char *last = commit ? strrchr(g_strchomp(commit), '\n') : NULL;
  char *base = commit ? GIT(root, true, "merge-base", last ? last + 1 : commit, "HEAD") : NULL;
  if (!base)
    explain_missing(root, revision);
  return base ? g_strchomp(base) : NULL;
}

GHashTable *change_list_create_empty(void) {
  return g_hash_table_new_full(g_str_hash, g_str_equal, g_free, (GDestroyNotify)g_array_unref);
}

static void add_lines(GHashTable *files, const char *path, struct changed_lines lines) {
  GArray *list = g_hash_table_lookup(files, path);
  if (!list) {
    list = g_array_new(FALSE, FALSE, sizeof(struct changed_lines));
    g_hash_table_insert(files, g_strdup(path), list);
  }
  g_array_append_val(list, lines);
}

/* `+++ b/path`, or quoted as C; NULL for a file that is gone. */
static char *read_path(const char *line) {
  g_autofree char *text = g_strdup(line);
  g_strchomp(text);
  if (*text == '"' && strlen(text) > 2) {
    text[strlen(text) - 1] = '\0';
    g_autofree char *plain = g_strcompress(text + 1);
    return g_str_has_prefix(plain, "b/") ? g_strdup(plain + 2) : NULL;
  }
  return g_str_has_prefix(text, "b/") ? g_strdup(text + 2) : NULL;
}

/* `-a,b +c,d @@`: a count that is left out is 1. */
static void read_hunk(GHashTable *files, const char *path, const char *text) {
  const char *plus = strchr(text, '+');
  if (!path || !plus)
    return;
  const char *minus = strchr(text, '-'), *comma = minus ? strpbrk(minus, ", ") : NULL;
  gint64 removed = comma && *comma == ',' ? g_ascii_strtoll(comma + 1, NULL, 10) : 1;
  char *end;
  gint64 first = g_ascii_strtoll(plus + 1, &end, 10);
  gint64 added = *end == ',' ? g_ascii_strtoll(end + 1, NULL, 10) : 1;
  if (added > 0)
    add_lines(files, path, (struct changed_lines){first, first + added - 1, false});
  else if (removed > 0)
    add_lines(files, path, (struct changed_lines){first, first + 1, true});
}

void change_list_parse(GHashTable *files, const char *diff) {
  g_auto(GStrv) lines = g_strsplit(diff, "\n", -1);
  g_autofree char *path = NULL;
  bool is_head = false; /* `+++ ` within a hunk is an added line */
  for (size_t i = 0; lines[i]; i++) {
    if (g_str_has_prefix(lines[i], "diff --git "))
      is_head = true;
    if (is_head && g_str_has_prefix(lines[i], "+++ ")) {
      g_free(path);
      path = read_path(lines[i] + 4);
    }
    if (g_str_has_prefix(lines[i], "@@ -")) {
      is_head = false;
      read_hunk(files, path, lines[i] + 3);
    }
  }
}

static int add_diff(GHashTable *files, const char *root, const char *base) {
  g_autofree char *diff = GIT(root, false, "diff", "--no-color", "--no-ext-diff", "--no-textconv",
                              "--relative", "-M", "-U0", "--src-prefix=a/", "--dst-prefix=b/", base, "--");
  if (!diff)
    return -1;
  change_list_parse(files, diff);
  return 0;
}

static int add_untracked(GHashTable *files, const char *root) {
  g_autofree char *list = GIT(root, false, "ls-files", "--others", "--exclude-standard");
  if (!list)
    return -1;
  g_auto(GStrv) names = g_strsplit(list, "\n", -1);
  for (size_t i = 0; names[i]; i++) {
    g_autofree char *quoted =
        g_strconcat(*names[i] == '"' ? "\"b/" : "b/", names[i] + (*names[i] == '"'), NULL);
    g_autofree char *path = *names[i] ? read_path(quoted) : NULL;
    if (path)
      add_lines(files, path, (struct changed_lines){1, G_MAXINT64, false});
  }
  return 0;
}

GHashTable *change_list_create(const char *root, const char *revision) {
  g_autofree char *base = find_base(root, revision);
  if (!base)
    return NULL;
  GHashTable *files = change_list_create_empty();
  if (add_diff(files, root, base) == 0 && add_untracked(files, root) == 0)
    return files;
  g_hash_table_unref(files);
  return NULL;
}
