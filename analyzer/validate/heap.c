/* Reads what the agent wrote.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/heap.h"

#include <string.h>

struct reader {
  const uint8_t *bytes;
  uint64_t size, at;
  struct heap *heap;
  GArray *blocks; /* of the snapshot being read */
  char *maps;
  const struct snapshot_stack *stacks;
  uint64_t stack_count;
};

static int compare_blocks(const void *a, const void *b) {
  uint64_t left = ((const struct heap_block *)a)->address, right = ((const struct heap_block *)b)->address;
  return (left > right) - (left < right);
}

static void read_hello(struct reader *reader, const uint8_t *payload, uint64_t size) {
  struct heap *heap = reader->heap;
  if (size <= sizeof heap->hello)
    return;
  memcpy(&heap->hello, payload, sizeof heap->hello);
  const char *text = (const char *)payload + sizeof heap->hello;
  uint64_t left = size - sizeof heap->hello, length = strnlen(text, left);
  g_free(heap->program);
  g_free(heap->arguments);
  heap->program = g_strndup(text, length);
  GString *arguments = g_string_new(NULL);
  for (uint64_t i = length + 1; i + 1 < left; i++)
    g_string_append_c(arguments, text[i] ? text[i] : ' ');
  g_strchomp(arguments->str);
  heap->arguments = g_string_free(arguments, FALSE);
}

static void read_block(struct reader *reader, const uint8_t *payload, uint64_t size) {
  struct snapshot_block head;
  if (size < sizeof head)
    return;
  memcpy(&head, payload, sizeof head);
  struct heap_block block = {head.address, size - sizeof head, head.stack, head.epoch, payload + sizeof head};
  g_array_append_val(reader->blocks, block);
}

/* A snapshot is whole: it replaces an earlier one. */
static void read_end(struct reader *reader, const uint8_t *payload, uint64_t size) {
  struct heap *heap = reader->heap;
  if (size < sizeof heap->end)
    return;
  memcpy(&heap->end, payload, sizeof heap->end);
  GArray *old = heap->blocks;
  heap->blocks = reader->blocks;
  reader->blocks = old;
  g_array_set_size(old, 0);
  g_array_sort(heap->blocks, compare_blocks);
  g_free(heap->maps);
  heap->maps = g_steal_pointer(&reader->maps);
  heap->stacks = reader->stacks;
  heap->stack_count = reader->stack_count;
  heap->is_complete = heap->maps != NULL;
}

static void read_record(struct reader *reader, uint32_t kind, const uint8_t *payload, uint64_t size) {
  switch ((enum snapshot_kind)kind) {
  case SNAPSHOT_HELLO:
    read_hello(reader, payload, size);
    break;
  case SNAPSHOT_MAPS: /* a snapshot begins */
    g_free(reader->maps);
    reader->maps = g_strndup((const char *)payload, size);
    g_array_set_size(reader->blocks, 0);
    break;
  case SNAPSHOT_CLOSED:
    g_ptr_array_add(reader->heap->closed, g_strndup((const char *)payload, size));
    break;
  case SNAPSHOT_STACKS:
    reader->stacks = (const struct snapshot_stack *)payload;
    reader->stack_count = size / sizeof *reader->stacks;
    break;
  case SNAPSHOT_BLOCK:
    read_block(reader, payload, size);
    break;
  case SNAPSHOT_END:
    read_end(reader, payload, size);
    break;
  }
}

static void read_records(struct reader *reader) {
  struct snapshot_record record;
  while (reader->size - reader->at >= sizeof record) {
    memcpy(&record, reader->bytes + reader->at, sizeof record);
    reader->at += sizeof record;
    if (record.size_bytes > reader->size - reader->at)
      return; /* cut off */
    read_record(reader, record.kind, reader->bytes + reader->at, record.size_bytes);
    uint64_t padded = (record.size_bytes + 7) & ~UINT64_C(7);
    reader->at += MIN(padded, reader->size - reader->at);
  }
}

struct heap *heap_read(const char *path) {
  g_autoptr(GError) error = NULL;
  GMappedFile *file = g_mapped_file_new(path, FALSE, &error);
  if (!file) {
    g_warning("cannot read '%s': %s", path, error->message);
    return NULL;
  }
  struct heap *heap = g_new0(struct heap, 1);
  heap->file = file;
  heap->blocks = g_array_new(FALSE, FALSE, sizeof(struct heap_block));
  heap->closed = g_ptr_array_new_with_free_func(g_free);
  struct reader reader = {.bytes = (const uint8_t *)g_mapped_file_get_contents(file),
                          .size = g_mapped_file_get_length(file),
                          .heap = heap,
                          .blocks = g_array_new(FALSE, FALSE, sizeof(struct heap_block))};
  read_records(&reader);
  g_array_unref(reader.blocks);
  g_free(reader.maps);
  if (heap->hello.magic == SNAPSHOT_MAGIC)
    return heap;
  heap_destroy(heap);
  return NULL;
}

void heap_destroy(struct heap *heap) {
  if (!heap)
    return;
  g_array_unref(heap->blocks);
  g_ptr_array_unref(heap->closed);
  g_free(heap->program);
  g_free(heap->arguments);
  g_free(heap->maps);
  g_mapped_file_unref(heap->file);
  g_free(heap);
}

int64_t heap_find(const struct heap *heap, uint64_t address) {
  guint low = 0, high = heap->blocks->len;
  while (low < high) {
    guint middle = low + (high - low) / 2;
    if (heap_block(heap, middle)->address <= address)
      low = middle + 1;
    else
      high = middle;
  }
  if (low == 0)
    return -1;
  const struct heap_block *block = heap_block(heap, low - 1);
  return address - block->address < MAX(block->size_bytes, 1) ? (int64_t)low - 1 : -1;
}

uint64_t heap_number(const struct heap_block *block, uint64_t offset, unsigned size_bytes) {
  uint64_t number = 0;
  if (size_bytes > sizeof number || offset > block->size_bytes || size_bytes > block->size_bytes - offset)
    return 0;
  memcpy(&number, block->bytes + offset, size_bytes); /* little-endian, as the machines the agent runs on */
  return number;
}
