/* Keyboards that keep a state, and each other. A context's user data is a plain pointer. */
// SPDX-License-Identifier: MIT
struct xkb_context;
struct xkb_keymap;
struct xkb_rule_names;
struct xkb_state;
void xkb_state_unref(struct xkb_state *state);
struct xkb_keymap *xkb_keymap_new_from_names(struct xkb_context *context, const struct xkb_rule_names *names,
    int flags);
struct xkb_state *xkb_state_new(struct xkb_keymap *keymap);
void xkb_context_set_user_data(struct xkb_context *context, void *user_data);
void xkb_keymap_unref(struct xkb_keymap *keymap);
struct xkb_context *xkb_context_new(int flags);
void xkb_context_unref(struct xkb_context *context);

struct keyboard {
  int refs;
  struct xkb_state *state;
  struct keyboard *group;
};

void *calloc(unsigned long, unsigned long);
void free(void *);

static void keyboard_unref(struct keyboard *keyboard) {
  if (!keyboard || --keyboard->refs > 0)
    return;
  xkb_state_unref(keyboard->state);
  keyboard_unref(keyboard->group);
  free(keyboard);
}

static struct keyboard *keyboard_new(struct xkb_context *context) {
  struct keyboard *keyboard = calloc(1, sizeof *keyboard);
  struct xkb_keymap *keymap = xkb_keymap_new_from_names(context, 0, 0);
  keyboard->refs = 1;
  keyboard->state = xkb_state_new(keymap);
  xkb_context_set_user_data(context, keyboard); // expect-not: store-cycle
  xkb_keymap_unref(keymap);
  return keyboard;
}

int main(void) {
  struct xkb_context *context = xkb_context_new(0);
  struct keyboard *one = keyboard_new(context), *two = keyboard_new(context), *three = keyboard_new(context);
  two->refs++;
  one->group = two;
  one->refs++;
  two->group = one; // expect(error): store-cycle one -> two -> one
  keyboard_unref(one);
  keyboard_unref(two);
  keyboard_unref(three);
  xkb_context_unref(context);
  return 0;
}
