/* Two dictionaries that hold each other; the _drop forms use the caller's claim. */
// SPDX-License-Identifier: MIT
typedef struct pdf_obj pdf_obj;
typedef struct fz_context fz_context;
typedef struct pdf_document pdf_document;
pdf_obj *pdf_new_dict(fz_context *ctx, pdf_document *doc, int initialcap);
void pdf_dict_puts(fz_context *ctx, pdf_obj *dict, const char *key, pdf_obj *val);
void pdf_drop_obj(fz_context *ctx, pdf_obj *obj);
pdf_obj *pdf_new_array(fz_context *ctx, pdf_document *doc, int initialcap);
void pdf_array_push_drop(fz_context *ctx, pdf_obj *array, pdf_obj *obj);
pdf_obj *pdf_keep_obj(fz_context *ctx, pdf_obj *obj);
void pdf_dict_dels(fz_context *ctx, pdf_obj *dict, const char *key);

static void closes(fz_context *context) {
  pdf_obj *parent = pdf_new_dict(context, 0, 2);
  pdf_obj *child = pdf_new_dict(context, 0, 2);
  pdf_dict_puts(context, parent, "Kid", child);
  pdf_dict_puts(context, child, "Parent", parent); // expect(error): append-cycle parent -> child -> parent
  pdf_drop_obj(context, child);
  pdf_drop_obj(context, parent);
}

static void closes_by_stealing(fz_context *context) {
  pdf_obj *list = pdf_new_array(context, 0, 2);
  pdf_array_push_drop(context, list, pdf_keep_obj(context, list)); // expect(error): append-cycle list -> list
  pdf_drop_obj(context, list);
}

static void deletes(fz_context *context) {
  pdf_obj *parent = pdf_new_dict(context, 0, 2);
  pdf_obj *child = pdf_new_dict(context, 0, 2);
  pdf_dict_puts(context, parent, "Kid", child);
  pdf_dict_puts(context, child, "Parent", parent); // expect-not: append-cycle
  pdf_dict_dels(context, child, "Parent");
  pdf_drop_obj(context, child);
  pdf_drop_obj(context, parent);
}

int main(void) {
  fz_context *context = 0;
  closes(context);
  closes_by_stealing(context);
  deletes(context);
  return 0;
}
