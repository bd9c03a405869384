/* Prints the names that a model's text declares, one a line.
 * SPDX-License-Identifier: MIT */
#include <stdio.h>

#include "analyzer/frontend/model_names.h"

int main(int argc, char **argv) {
  g_autofree char *text = NULL;
  g_autoptr(GError) error = NULL;
  if (argc != 2 || !g_file_get_contents(argv[1], &text, NULL, &error)) {
    fprintf(stderr, "%s\n", error ? error->message : "usage: names_of MODEL");
    return 2;
  }
  g_autoptr(GPtrArray) names = model_names(text);
  for (guint i = 0; i < names->len; i++)
    printf("%s\n", (const char *)g_ptr_array_index(names, i));
  return 0;
}
