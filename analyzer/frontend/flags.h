/* Which compiler flags reach libclang: an allow list, everything else is dropped and counted.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_FLAGS_H
#define FRONTEND_FLAGS_H

#include <glib.h>
#include <stdbool.h>

enum flag_shape {
  FLAG_ALONE,    /* -nostdinc */
  FLAG_JOINED,   /* -std=c99: the value follows in the same word */
  FLAG_SEPARATE, /* -Xclang X: the value is the next word */
  FLAG_EITHER    /* -Ix, -I x */
};

enum flag_action {
  FLAG_KEEP,        /* passed as NAMEvalue */
  FLAG_KEEP_FOLDER, /* passed with an absolute value, joined */
  FLAG_KEEP_PATH,   /* passed with an absolute value, as two words */
  FLAG_KEEP_FILE,   /* as FLAG_KEEP_PATH when the file exists, else searched for by libclang */
  FLAG_STANDARD,    /* -std: kept when libclang knows it for C */
  FLAG_LANGUAGE,    /* -x */
  FLAG_PLAIN,       /* -f, -m: kept when flag_is_plain() */
  FLAG_OUTPUT,      /* -o: remembered, not counted */
  FLAG_IGNORE,      /* says nothing about the source: dropped, not counted */
  FLAG_DROP         /* dropped and counted */
};

struct flag_rule {
  const char *name;
  enum flag_shape shape;
  enum flag_action action;
  const char *spelling; /* how it is passed; NULL: as `name` */
};

extern const struct flag_rule flag_table[]; /* ends with a NULL name; the longest matching name wins */

/* `flag` starts with -f or -m, is known to libclang, names no file and is worth passing. */
bool flag_is_plain(const char *flag);
bool flag_is_c_standard(const char *name);

struct flags { /* what an argument list comes to */
  GPtrArray *kept;   /* char *, owned */
  GPtrArray *inputs; /* char *, owned: words that are no flags */
  char *output;      /* value of -o, or NULL */
  unsigned dropped;
  bool is_other_language; /* -x c++, -x assembler, ... */
  bool is_c;              /* -x c */
};

void flags_init(struct flags *flags);
void flags_finish(struct flags *flags);
/* Adds `arguments` (no compiler, NULL-terminated); relative paths are of `directory`. */
void flags_read(struct flags *flags, const char *const *arguments, const char *directory);

/* `path` against `directory`, `..` folded unless that changes what it names; caller frees. */
char *path_absolute(const char *path, const char *directory);

#endif
