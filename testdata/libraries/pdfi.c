/* Dictionaries that a program makes hold each other. */
struct pdf_dict_s {
  int refcnt;
};
int pdfi_dict_put(void *context, struct pdf_dict_s *dict, const char *key, void *value);
int pdfi_dict_delete(void *context, struct pdf_dict_s *dict, const char *key);
// SPDX-License-Identifier: MIT


void closes(struct pdf_dict_s *one, struct pdf_dict_s *two) {
  pdfi_dict_put(0, one, "Kids", two);
  pdfi_dict_put(0, two, "Parent", one); // expect: append-cycle one -> two -> one
}

void deletes(struct pdf_dict_s *one, struct pdf_dict_s *two) {
  pdfi_dict_put(0, one, "Kids", two);
  pdfi_dict_put(0, two, "Parent", one); // expect-not: append-cycle
  pdfi_dict_delete(0, two, "Parent");
}
