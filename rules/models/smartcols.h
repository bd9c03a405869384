/* smartcols.h: util-linux libsmartcols: tables, lines, columns
 * SPDX-License-Identifier: MIT
 *
 * Checked: libsmartcols 2.38.1, libsmartcols/libsmartcols.h
 * Covers: counts; tables hold lines and columns; a parent line and its child hold each other until the child is
 * removed
 * Gaps: groups of lines
 *
 * scols_line_add_child takes a claim on both: a tree of lines lives until its table removes the lines (which
 * scols_unref_table does), or scols_line_remove_child. */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(scols_ref_table, scols_unref_table) libscols_table;
struct CYC_REFCOUNTED(scols_ref_line, scols_unref_line) libscols_line;
struct CYC_REFCOUNTED(scols_ref_column, scols_unref_column) CYC_ATOMIC libscols_column;

void scols_ref_table(struct libscols_table *tb CYC_RETAIN);
void scols_unref_table(struct libscols_table *tb CYC_RELEASE);
struct libscols_table *scols_new_table(void) CYC_NEW CYC_FRESH;
int scols_table_add_line(struct libscols_table *tb CYC_HOLDER, struct libscols_line *ln CYC_HELD) CYC_SUCCESS_ZERO;
int scols_table_remove_line(struct libscols_table *tb CYC_HOLDER, struct libscols_line *ln CYC_DROPS_ITEM)
    CYC_SUCCESS_ZERO;
void scols_table_remove_lines(struct libscols_table *tb CYC_DROPS);
int scols_table_add_column(struct libscols_table *tb CYC_HOLDER, struct libscols_column *cl CYC_HELD)
    CYC_SUCCESS_ZERO;
struct libscols_column *scols_table_new_column(struct libscols_table *tb, const char *name, double whint, int flags)
    CYC_BORROWED;
struct libscols_line *scols_table_new_line(struct libscols_table *tb, struct libscols_line *parent) CYC_BORROWED;
void scols_ref_line(struct libscols_line *ln CYC_RETAIN);
void scols_unref_line(struct libscols_line *ln CYC_RELEASE);
struct libscols_line *scols_new_line(void) CYC_NEW CYC_FRESH;
int scols_line_add_child(struct libscols_line *ln CYC_HOLDER, struct libscols_line *child CYC_HELD) CYC_SUCCESS_ZERO;
int scols_line_remove_child(struct libscols_line *ln CYC_HOLDER, struct libscols_line *child CYC_DROPS_ITEM)
    CYC_SUCCESS_ZERO;
struct libscols_line *scols_line_get_parent(const struct libscols_line *ln) CYC_BORROWED;
void scols_ref_column(struct libscols_column *cl CYC_RETAIN);
void scols_unref_column(struct libscols_column *cl CYC_RELEASE);
struct libscols_column *scols_new_column(void) CYC_NEW CYC_FRESH;
int scols_line_set_userdata(struct libscols_line *ln, void *data) CYC_NO_EFFECT;
