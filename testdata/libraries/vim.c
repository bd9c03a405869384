/* Lists that hold each other. A fresh list has no count yet: its first holder makes it one. */
struct listvar_S;
struct listvar_S *list_alloc(void);
void list_unref(struct listvar_S *list);
int list_append_list(struct listvar_S *list, struct listvar_S *item);
// SPDX-License-Identifier: MIT


void closes(struct listvar_S *one, struct listvar_S *two) {
  list_append_list(one, two);
  list_append_list(two, one); // expect: append-cycle one -> two -> one
}

void nests(void) {
  struct listvar_S *one = list_alloc(), *two = list_alloc();
  list_append_list(one, two); // expect-not: append-cycle
  list_unref(one);
}
