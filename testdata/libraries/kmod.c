/* Entries that keep a module, and each other. */
// SPDX-License-Identifier: MIT
struct kmod_ctx;
struct kmod_module;
struct kmod_module *kmod_module_unref(struct kmod_module *mod);
int kmod_module_new_from_name(struct kmod_ctx *ctx, const char *name, struct kmod_module **mod);
struct kmod_ctx *kmod_new(const char *dirname, const char **config_paths);
void kmod_set_userdata(struct kmod_ctx *ctx, const void *userdata);
struct kmod_ctx *kmod_unref(struct kmod_ctx *ctx);

struct entry {
  int refs;
  struct kmod_module *module;
  struct entry *next;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void entry_unref(struct entry *entry) {
  if (!entry || --entry->refs > 0)
    return;
  kmod_module_unref(entry->module);
  entry_unref(entry->next);
  free(entry);
}

static struct entry *entry_new(struct kmod_ctx *context) {
  struct entry *entry = calloc(1, sizeof *entry);
  entry->refs = 1;
  kmod_module_new_from_name(context, "loop", &entry->module); // expect-not: store-cycle
  return entry;
}

int main(void) {
  struct kmod_ctx *context = kmod_new(0, 0);
  kmod_set_userdata(context, context);
  struct entry *one = entry_new(context), *two = entry_new(context), *three = entry_new(context);
  two->refs++;
  one->next = two;
  one->refs++;
  two->next = one; // expect(error): store-cycle one -> two -> one
  entry_unref(one);
  entry_unref(two);
  entry_unref(three);
  kmod_unref(context);
  return 0;
}
