/* The two functions of the seed experiment, `x.append(y)` and its absence.
 * SPDX-License-Identifier: MIT */
#include "ref_cycle.h"

#include <string.h>

/* Written to, page by page: memory that is never touched does not show in the resident set. */
static struct cyc_object *written_blob(struct cyc_heap *heap, size_t bytes) {
  struct cyc_object *blob = cyc_blob_new(heap, bytes);
  if (blob)
    memset(cyc_blob_data(blob), 1, bytes);
  return blob;
}

int create_ref_cycle(struct cyc_heap *heap, size_t blob_bytes) {
  struct cyc_object *x = cyc_list_new(heap);
  struct cyc_object *y = cyc_list_new(heap);
  struct cyc_object *blob = written_blob(heap, blob_bytes);
  int status = -1;
  if (x && y && blob) {
    status = cyc_list_append(x, blob);
    status |= cyc_list_append(y, x);
    status |= cyc_list_append(x, y); /* closes the cycle: x holds y, which holds x */
  }
  cyc_release(blob);
  cyc_release(y);
  cyc_release(x);
  return status;
}

int no_create_ref_cycle(struct cyc_heap *heap, size_t blob_bytes) {
  struct cyc_object *x = cyc_list_new(heap);
  struct cyc_object *y = cyc_list_new(heap);
  struct cyc_object *blob = written_blob(heap, blob_bytes);
  int status = -1;
  if (x && y && blob) {
    status = cyc_list_append(x, blob);
    status |= cyc_list_append(y, x);
  }
  cyc_release(blob);
  cyc_release(y);
  cyc_release(x);
  return status;
}
