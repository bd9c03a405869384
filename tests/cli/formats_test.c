/* Tests of what formats compute: line hashes against their published vectors, columns, URIs, matching of
 * identities. SPDX-License-Identifier: MIT */
#include "analyzer/cli/formats/line_hash.h"
#include "analyzer/cli/formats/place_text.h"
#include "analyzer/cli/gate/identity.h"
#include "analyzer/cli/graphs/graphviz.h"

#include <string.h>

static void check_hashes(const char *text, const char *expected) {
  g_autoptr(GPtrArray) hashes = line_hashes(text, strlen(text));
  g_ptr_array_add(hashes, NULL);
  g_autofree char *joined = g_strjoinv(" ", (char **)hashes->pdata);
  g_assert_cmpstr(joined, ==, expected);
}

/* From the tests of codeql-action's fingerprints.ts. */
static void test_line_hashes(void) {
  check_hashes("", "c129715d7a2bc9a3:1");
  static const char *const newlines[] = {" a\nb\n  \t\tc\n d", " a\rb\r  \t\tc\r d",
                                         " a\r\nb\r\n  \t\tc\r\n d", " a\nb\r  \t\tc\r\n d"};
  for (size_t i = 0; i < G_N_ELEMENTS(newlines); i++)
    check_hashes(newlines[i], "271789c17abda88f:1 54703d4cd895b18:1 180aee12dab6264:1 a23a3dc5e078b07b:1");
  check_hashes(
      " hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End",
      "8b7cf3e952e7aeb2:1 b1ae1287ec4718d9:1 bff680108adb0fcc:1 c6805c5e1288b612:1 b86d3392aea1be30:1 "
      "e6ceba753e1a442:1");
  check_hashes(
      "x = 2\nx = 1\nprint(x)\nx = 3\nprint(x)\nx = 4\nprint(x)\n",
      "e54938cc54b302f1:1 bb609acbe9138d60:1 1131fd5871777f34:1 5c482a0f8b35ea28:1 54517377da7028d2:1 "
      "2c644846cb18d53e:1 f1b89f20de0d133:1 c129715d7a2bc9a3:1");
}

static void test_utf16_columns(void) {
  g_assert_cmpint(place_utf16_column("abc", 3), ==, 3);
  g_assert_cmpint(place_utf16_column("\xc3\xa4"
                                     "bc",
                                     3),
                  ==, 2);
  g_assert_cmpint(place_utf16_column("\xf0\x9f\x98\x80"
                                     "b",
                                     5),
                  ==, 3);
  g_assert_cmpint(place_utf16_column("\xff"
                                     "b",
                                     2),
                  ==, 2);
  g_assert_cmpint(place_utf16_column("ab", 9), ==, 9);
  g_assert_cmpint(place_utf16_column(NULL, 5), ==, 5);
}

static void check_uri(const char *path, const char *expected) {
  g_autofree char *uri = place_uri(path);
  g_assert_cmpstr(uri, ==, expected);
}

static void test_uris(void) {
  check_uri("src/a b.c", "src/a%20b.c");
  check_uri("src/\xc3\xa4#?%.c", "src/%C3%A4%23%3F%25.c");
  check_uri("a:b.c", "./a:b.c");
  check_uri("/usr/include/x.h", "file:///usr/include/x.h");
  check_uri("\xff.c", "%FF.c");
}

static void check_clean(const char **at, const char *expected) {
  g_autofree char *clean = graphviz_take_clean(at);
  g_assert_cmpstr(clean, ==, expected);
}

/* Whatever Graphviz writes: nothing that loads, runs or styles gets into a page. */
static void test_clean_pictures(void) {
  const char *at = "<?xml version=\"1.0\"?><!DOCTYPE svg><!-- made by -->\n"
                   "<svg width=\"1pt\" onload=\"x()\" viewBox=\"0 0 1 1\" xmlns:xlink=\"u\">"
                   "<script>alert(1)</script><style>*{}</style><title>n0</title>"
                   "<g class=\"a&quot;b\" id=\"q\"><a xlink:href=\"javascript:x\"><text x=\"1\">no</text></a>"
                   "<image href=\"http://x\"/><path d=\"M0\" style=\"fill:url(x)\"/>"
                   "<text font-family=\"x\" y=\"2\">a &lt;b&gt;</text>stray</g></svg>\n<svg><g/></svg>rest";
  check_clean(&at, "<svg width=\"1pt\" viewBox=\"0 0 1 1\"><g class=\"a&quot;b\"><path d=\"M0\"></path>"
                   "<text y=\"2\">a &lt;b&gt;</text></g></svg>");
  check_clean(&at, "<svg><g></g></svg>");
  check_clean(&at, NULL);
  at = "<svg><g></svg>";
  check_clean(&at, NULL);
}

static struct identity *make(GPtrArray *list, const char *fingerprint, const char *edges) {
  struct identity *identity = identity_create(fingerprint, "store-cycle");
  g_auto(GStrv) words = g_strsplit(edges, ";", -1);
  for (size_t i = 0; words[i]; i++)
    g_ptr_array_add(identity->edges, g_strdup(words[i]));
  identity->path = g_strdup("a.c");
  g_ptr_array_add(list, identity);
  return identity;
}

static enum identity_state match(const char *before, const char *after) {
  g_autoptr(GPtrArray) old = identity_list_create();
  g_autoptr(GPtrArray) now = identity_list_create();
  make(old, "v1:old", before);
  struct identity *identity = make(now, "v1:now", after);
  identity_match(old, now);
  return identity->state;
}

static void test_matching(void) {
  const char *pair = "A.x > B @ f;B.y > A @ f";
  g_assert_cmpint(match(pair, "B.y > A @ g;A.x > B @ g"), ==, IDENTITY_UPDATED);
  g_assert_cmpint(match(pair, "A.x > B @ f;B.z > C @ f;C.w > A @ f"), ==, IDENTITY_UPDATED);
  g_assert_cmpint(match(pair, "A.x > A @ f"), ==, IDENTITY_NEW);
  g_assert_cmpint(match(pair, "A.x > B @ g;B.z > C @ g;C.w > A @ g"), ==, IDENTITY_NEW);
  g_assert_cmpint(match(pair, "A.x > B @ f;B.z > A @ f"), ==, IDENTITY_NEW);
  g_assert_cmpint(match("A.x > A @ f", "A.x > A @ g"), ==, IDENTITY_UPDATED);
}

/* A third beside two known ones is new; a known one is matched once. */
static void test_matching_counts(void) {
  g_autoptr(GPtrArray) old = identity_list_create();
  g_autoptr(GPtrArray) now = identity_list_create();
  struct identity *gone = make(old, "v1:aa", "A.x > A @ f");
  make(old, "v1:bb", "C.x > C @ f");
  make(old, "v1:bb:2", "C.x > C @ f");
  make(now, "v1:bb", "C.x > C @ f");
  make(now, "v1:bb:2", "C.x > C @ f");
  struct identity *third = make(now, "v1:bb:3", "C.x > C @ f");
  identity_match(old, now);
  g_assert_cmpint(third->state, ==, IDENTITY_NEW);
  g_assert_cmpint(gone->state, ==, IDENTITY_ABSENT);
}

int main(int argc, char **argv) {
  g_test_init(&argc, &argv, NULL);
  g_test_add_func("/formats/line-hashes", test_line_hashes);
  g_test_add_func("/formats/utf16", test_utf16_columns);
  g_test_add_func("/formats/uris", test_uris);
  g_test_add_func("/formats/clean-pictures", test_clean_pictures);
  g_test_add_func("/formats/matching", test_matching);
  g_test_add_func("/formats/matching-counts", test_matching_counts);
  return g_test_run();
}
