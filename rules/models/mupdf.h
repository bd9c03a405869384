/* mupdf.h: MuPDF: PDF objects, storables, images, documents
 * SPDX-License-Identifier: MIT
 *
 * Checked: MuPDF 1.21, mupdf/fitz.h, mupdf/pdf.h
 * Covers: keep and drop of objects, images, fonts, buffers, pages, documents; dictionaries and arrays; the _drop
 * forms that steal
 * Gaps: items in the store (it drops them when memory is short); a container's parent number is no claim
 *
 * Every function takes the context first. A _drop suffix means that the caller's claim is used up. */
#include "cyclecheck.h"

struct CYC_REFCOUNTED(pdf_keep_obj, pdf_drop_obj) CYC_GENERIC pdf_obj;
typedef struct pdf_obj pdf_obj;
typedef struct fz_context fz_context;
typedef struct fz_image fz_image CYC_REFCOUNTED(fz_keep_image, fz_drop_image);
typedef struct fz_buffer fz_buffer CYC_REFCOUNTED(fz_keep_buffer, fz_drop_buffer) CYC_ATOMIC;
typedef struct fz_font fz_font CYC_REFCOUNTED(fz_keep_font, fz_drop_font);
typedef struct fz_page fz_page CYC_REFCOUNTED(fz_keep_page, fz_drop_page);
typedef struct fz_document fz_document CYC_REFCOUNTED(fz_keep_document, fz_drop_document);
typedef struct fz_device fz_device CYC_REFCOUNTED(fz_keep_device, fz_drop_device);
typedef struct fz_pixmap fz_pixmap CYC_REFCOUNTED(fz_keep_pixmap, fz_drop_pixmap) CYC_ATOMIC;
typedef struct fz_colorspace fz_colorspace CYC_REFCOUNTED(fz_keep_colorspace, fz_drop_colorspace);
typedef struct fz_outline fz_outline CYC_REFCOUNTED(fz_keep_outline, fz_drop_outline);
typedef struct fz_storable fz_storable CYC_REFCOUNTED(fz_keep_storable, fz_drop_storable);
typedef struct fz_display_list fz_display_list CYC_REFCOUNTED(fz_keep_display_list, fz_drop_display_list);
typedef struct pdf_document pdf_document CYC_REFCOUNTED(pdf_keep_document, pdf_drop_document);
typedef __SIZE_TYPE__ size_t;
typedef long __int64_t;
typedef __int64_t int64_t;

pdf_obj *pdf_keep_obj(fz_context *ctx, pdf_obj *obj CYC_RETAIN) CYC_RETURNS(1);
void pdf_drop_obj(fz_context *ctx, pdf_obj *obj CYC_RELEASE);
fz_image *fz_keep_image(fz_context *ctx, fz_image *image CYC_RETAIN) CYC_RETURNS(1);
void fz_drop_image(fz_context *ctx, fz_image *image CYC_RELEASE);
fz_buffer *fz_keep_buffer(fz_context *ctx, fz_buffer *buf CYC_RETAIN) CYC_RETURNS(1);
void fz_drop_buffer(fz_context *ctx, fz_buffer *buf CYC_RELEASE);
fz_font *fz_keep_font(fz_context *ctx, fz_font *font CYC_RETAIN) CYC_RETURNS(1);
void fz_drop_font(fz_context *ctx, fz_font *font CYC_RELEASE);
fz_page *fz_keep_page(fz_context *ctx, fz_page *page CYC_RETAIN) CYC_RETURNS(1);
void fz_drop_page(fz_context *ctx, fz_page *page CYC_RELEASE);
fz_document *fz_keep_document(fz_context *ctx, fz_document *doc CYC_RETAIN) CYC_RETURNS(1);
void fz_drop_document(fz_context *ctx, fz_document *doc CYC_RELEASE);
fz_device *fz_keep_device(fz_context *ctx, fz_device *dev CYC_RETAIN) CYC_RETURNS(1);
void fz_drop_device(fz_context *ctx, fz_device *dev CYC_RELEASE);
fz_pixmap *fz_keep_pixmap(fz_context *ctx, fz_pixmap *pix CYC_RETAIN) CYC_RETURNS(1);
void fz_drop_pixmap(fz_context *ctx, fz_pixmap *pix CYC_RELEASE);
fz_colorspace *fz_keep_colorspace(fz_context *ctx, fz_colorspace *colorspace CYC_RETAIN) CYC_RETURNS(1);
void fz_drop_colorspace(fz_context *ctx, fz_colorspace *colorspace CYC_RELEASE);
fz_outline *fz_keep_outline(fz_context *ctx, fz_outline *outline CYC_RETAIN) CYC_RETURNS(1);
void fz_drop_outline(fz_context *ctx, fz_outline *outline CYC_RELEASE);
void *fz_keep_storable(fz_context *p0, const fz_storable *p1 CYC_RETAIN) CYC_RETURNS(1);
void fz_drop_storable(fz_context *p0, const fz_storable *p1 CYC_RELEASE);
fz_display_list *fz_keep_display_list(fz_context *ctx, fz_display_list *list CYC_RETAIN) CYC_RETURNS(1);
void fz_drop_display_list(fz_context *ctx, fz_display_list *list CYC_RELEASE);
pdf_document *pdf_keep_document(fz_context *ctx, pdf_document *doc CYC_RETAIN) CYC_RETURNS(1);
void pdf_drop_document(fz_context *ctx, pdf_document *doc CYC_RELEASE);

/* ---- new objects ---- */
pdf_obj *pdf_new_dict(fz_context *ctx, pdf_document *doc, int initialcap) CYC_NEW CYC_FRESH;
pdf_obj *pdf_new_array(fz_context *ctx, pdf_document *doc, int initialcap) CYC_NEW CYC_FRESH;
pdf_obj *pdf_new_name(fz_context *ctx, const char *str) CYC_NEW CYC_FRESH;
pdf_obj *pdf_new_string(fz_context *ctx, const char *str, size_t len) CYC_NEW CYC_FRESH;
pdf_obj *pdf_new_int(fz_context *ctx, int64_t i) CYC_NEW CYC_FRESH;
pdf_obj *pdf_new_real(fz_context *ctx, float f) CYC_NEW CYC_FRESH;
pdf_obj *pdf_new_text_string(fz_context *ctx, const char *s) CYC_NEW CYC_FRESH;
pdf_obj *pdf_new_indirect(fz_context *ctx, pdf_document *doc, int num, int gen) CYC_NEW CYC_FRESH;
pdf_obj *pdf_copy_dict(fz_context *ctx, pdf_obj *dict CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
pdf_obj *pdf_copy_array(fz_context *ctx, pdf_obj *array CYC_COPIES_FROM) CYC_NEW CYC_FRESH;
pdf_obj *pdf_deep_copy_obj(fz_context *ctx, pdf_obj *obj) CYC_NEW CYC_FRESH;

/* ---- dictionaries ---- */
pdf_obj *pdf_dict_get(fz_context *ctx, pdf_obj *dict, pdf_obj *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(1);
pdf_obj *pdf_dict_gets(fz_context *ctx, pdf_obj *dict, const char *key CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(1);
void pdf_dict_put(fz_context *ctx, pdf_obj *dict CYC_HOLDER, pdf_obj *key CYC_KEY, pdf_obj *val CYC_HELD) CYC_KEYED;
void pdf_dict_puts(fz_context *ctx, pdf_obj *dict CYC_HOLDER, const char *key CYC_KEY, pdf_obj *val CYC_HELD)
    CYC_KEYED;
void pdf_dict_put_drop(fz_context *ctx, pdf_obj *dict CYC_HOLDER, pdf_obj *key CYC_KEY, pdf_obj *val CYC_STOLEN)
    CYC_KEYED;
void pdf_dict_puts_drop(fz_context *ctx, pdf_obj *dict CYC_HOLDER, const char *key CYC_KEY, pdf_obj *val CYC_STOLEN)
    CYC_KEYED;
void pdf_dict_putp(fz_context *ctx, pdf_obj *dict CYC_HOLDER, const char *path CYC_KEY, pdf_obj *val CYC_HELD)
    CYC_KEYED;
void pdf_dict_putp_drop(fz_context *ctx, pdf_obj *dict CYC_HOLDER, const char *path CYC_KEY, pdf_obj *val CYC_STOLEN)
    CYC_KEYED;
void pdf_dict_del(fz_context *ctx, pdf_obj *dict CYC_HOLDER, pdf_obj *key CYC_KEY CYC_DROPS_KEY);
void pdf_dict_dels(fz_context *ctx, pdf_obj *dict CYC_HOLDER, const char *key CYC_KEY CYC_DROPS_KEY);

/* ---- arrays ---- */
pdf_obj *pdf_array_get(fz_context *ctx, pdf_obj *array, int i CYC_KEY) CYC_BORROWED CYC_ELEMENT_OF(1);
void pdf_array_push(fz_context *ctx, pdf_obj *array CYC_HOLDER, pdf_obj *obj CYC_HELD);
void pdf_array_push_drop(fz_context *ctx, pdf_obj *array CYC_HOLDER, pdf_obj *obj CYC_STOLEN);
void pdf_array_insert(fz_context *ctx, pdf_obj *array CYC_HOLDER, pdf_obj *obj CYC_HELD, int index);
void pdf_array_insert_drop(fz_context *ctx, pdf_obj *array CYC_HOLDER, pdf_obj *obj CYC_STOLEN, int index);
void pdf_array_put(fz_context *ctx, pdf_obj *array CYC_HOLDER, int i CYC_KEY, pdf_obj *obj CYC_HELD) CYC_KEYED;
void pdf_array_put_drop(fz_context *ctx, pdf_obj *array CYC_HOLDER, int i CYC_KEY, pdf_obj *obj CYC_STOLEN) CYC_KEYED;
void pdf_array_delete(fz_context *ctx, pdf_obj *array CYC_HOLDER, int index CYC_KEY CYC_DROPS_KEY);
