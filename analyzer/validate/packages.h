/* Libraries as models, pkg-config and Debian call them.
 * SPDX-License-Identifier: MIT */
#ifndef VALIDATE_PACKAGES_H
#define VALIDATE_PACKAGES_H

#include <glib.h>
#include <stdbool.h>

struct package {
  const char *name;   /* pkg-config's */
  const char *flag;   /* as `// run:` lines name it: `-ljansson`; NULL: by its -dev package only */
  const char *model;  /* bundled model that knows it, or NULL */
  const char *debian; /* what to install */
};

const struct package *package_find(const char *name);       /* NULL: not one of ours */
const struct package *package_by_flag(const char *flag);    /* ditto */
/* Calls visit for each package of a model; several can belong to one (GTK 3 and 4). */
void packages_of_model(const char *model, void (*visit)(const struct package *package, void *arg), void *arg);

/* Appends what pkg-config says (`--cflags`, `--libs`) as words; false: it does not know the package. */
bool package_ask(const char *option, const char *name, GPtrArray *words);

#endif
