/* A table with its file systems is no cycle; views that keep a table and each other are. */
// SPDX-License-Identifier: MIT
struct libmnt_fs;
struct libmnt_table;
void mnt_unref_table(struct libmnt_table *tb);
struct libmnt_fs *mnt_new_fs(void);
struct libmnt_table *mnt_new_table(void);
int mnt_table_add_fs(struct libmnt_table *tb, struct libmnt_fs *fs);
int mnt_fs_set_userdata(struct libmnt_fs *fs, void *data);
void mnt_unref_fs(struct libmnt_fs *fs);

struct view {
  int refs;
  struct libmnt_table *table;
  struct view *other;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void view_unref(struct view *view) {
  if (!view || --view->refs > 0)
    return;
  mnt_unref_table(view->table);
  view_unref(view->other);
  free(view);
}

static struct view *view_new(void) {
  struct view *view = calloc(1, sizeof *view);
  struct libmnt_fs *fs = mnt_new_fs();
  view->refs = 1;
  view->table = mnt_new_table();
  mnt_table_add_fs(view->table, fs); // expect-not: append-cycle
  mnt_fs_set_userdata(fs, view->table);
  mnt_unref_fs(fs);
  return view;
}

int main(void) {
  struct view *one = view_new(), *two = view_new(), *three = view_new();
  two->refs++;
  one->other = two;
  one->refs++;
  two->other = one; // expect(error): store-cycle one -> two -> one
  view_unref(one);
  view_unref(two);
  view_unref(three);
  return 0;
}
