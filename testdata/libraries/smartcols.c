/* Two lines that are each other's child. */
// SPDX-License-Identifier: MIT
struct libscols_line;
struct libscols_table;
struct libscols_line *scols_new_line(void);
int scols_line_add_child(struct libscols_line *ln, struct libscols_line *child);
void scols_unref_line(struct libscols_line *ln);
int scols_line_remove_child(struct libscols_line *ln, struct libscols_line *child);
struct libscols_table *scols_new_table(void);
int scols_table_add_line(struct libscols_table *tb, struct libscols_line *ln);
int scols_line_set_userdata(struct libscols_line *ln, void *data);
void scols_unref_table(struct libscols_table *tb);

static void closes(void) {
  struct libscols_line *one = scols_new_line();
  struct libscols_line *two = scols_new_line();
  scols_line_add_child(one, two);
  scols_line_add_child(two, one); // expect(error): append-cycle one -> two -> one
  scols_unref_line(one);
  scols_unref_line(two);
}

static void removes(void) {
  struct libscols_line *one = scols_new_line();
  struct libscols_line *two = scols_new_line();
  scols_line_add_child(one, two);
  scols_line_add_child(two, one); // expect-not: append-cycle
  scols_line_remove_child(two, one);
  scols_unref_line(one);
  scols_unref_line(two);
}

static void fills(void) {
  struct libscols_table *table = scols_new_table();
  struct libscols_line *line = scols_new_line();
  scols_table_add_line(table, line); // expect-not: append-cycle
  scols_line_set_userdata(line, table);
  scols_unref_line(line);
  scols_unref_table(table);
}

int main(void) {
  closes();
  removes();
  fills();
  return 0;
}
