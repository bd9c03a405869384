/* Calls that a text or names say the arguments of: formats that pack and parse, properties that are read.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/effect.h"

#include <string.h>

static bool format_says(const struct api *api, char letter, enum format_effect what) {
  for (guint i = 0; i < api->formats->len; i++) {
    const struct api_format *format = &g_array_index(api->formats, struct api_format, i);
    if (format->effect == what && strchr(format->letters, letter))
      return true;
  }
  return false;
}

/* `{s:O, s:[i]}`: one argument a letter, `#` and `%` one more, a letter after `&` too. */
void effect_pack(struct effect *effect) {
  struct value format = effect_argument(effect, effect->api->packs);
  if (format.kind != VALUE_STRING || !format.name || effect->result.kind != VALUE_ADDRESS)
    return;
  unsigned index = (unsigned)effect->api->packs + 1;
  for (const char *letter = format.name; *letter && index < effect->arguments->len; letter++) {
    if (!g_ascii_isalpha(*letter) && *letter != '#' && *letter != '%' && *letter != '&')
      continue;
    bool is_held = format_says(effect->api, *letter, FORMAT_HELD);
    bool is_stolen = format_says(effect->api, *letter, FORMAT_STOLEN);
    if (letter[1] != '&' && (is_held || is_stolen))
      effect_hold(effect, index, effect->result.object, is_stolen);
    index++;
  }
}

/* What a variable holds after a call that was given its address and says no more. */
static void forget(struct effect *effect, unsigned index) {
  struct value address = effect_argument(effect, (int)index);
  struct cell *cell =
      address.kind == VALUE_ADDRESS ? state_find_cell(effect->state, address.object, address.offset) : NULL;
  if (cell && state_object(effect->state, address.object)->kind == OBJECT_LOCAL)
    cell->value = state_unknown(effect->state);
}

static unsigned first_variadic(const struct effect *effect, int format) {
  const struct fact_function *prototype = effect->api->prototype;
  return prototype ? prototype->parameters->len : (unsigned)format + 1;
}

/* The arguments of one letter: itself, and one for each mark behind it that takes one ("O!", "s#"). */
static unsigned arguments_of(const struct api *api, const char *letter) {
  unsigned count = 1;
  while (letter[count] && !g_ascii_isalnum(letter[count]) && format_says(api, letter[count], FORMAT_EXTRA))
    count++;
  return count;
}

/* A tuple's format ends at a colon or a semicolon; in a dictionary's a colon parts keys and values. */
static bool is_end(const char *format, const char *letter) {
  return *letter == ';' || (*letter == ':' && !memchr(format, '{', (size_t)(letter - format)));
}

static void parse_letter(struct effect *effect, const char *letter, unsigned first, unsigned count) {
  bool is_new = format_says(effect->api, *letter, FORMAT_OUT);
  bool is_object = is_new || format_says(effect->api, *letter, FORMAT_BORROWED);
  unsigned last = first + count - 1;
  if (is_object && letter[1] != '&') { /* "O&": whatever a function makes of it */
    effect_give_out(effect, last, is_new);
    return;
  }
  for (unsigned i = first; i <= last; i++)
    forget(effect, i);
}

void effect_parse(struct effect *effect) {
  struct value format = effect_argument(effect, effect->api->parses);
  unsigned index = first_variadic(effect, effect->api->parses);
  bool is_known = format.kind == VALUE_STRING && format.name;
  for (unsigned i = index; !is_known && i < effect->arguments->len; i++)
    forget(effect, i);
  for (const char *at = is_known ? format.name : ""; *at && !is_end(format.name, at); at++) {
    if (!g_ascii_isalpha(*at))
      continue;
    unsigned count = arguments_of(effect->api, at);
    if (index + count > effect->arguments->len)
      return;
    parse_letter(effect, at, index, count);
    index += count;
  }
}

/* Is the argument the address of a variable that points to counted objects? */
static bool takes_object(const struct effect *effect, unsigned index) {
  const struct frame *frame = effect->frame;
  uint32_t value = g_array_index(frame->body->ir->args, uint32_t, frame->insn->args + index);
  const struct ir_insn *made = body_made_by(frame->body, value);
  if (!made || made->op != IR_LOCAL || made->number < 0 || made->number >= frame->body->ir->locals->len)
    return false;
  const struct ir_local *local =
      &g_array_index(frame->body->ir->locals, struct ir_local, (guint)made->number);
  uint8_t depth = 0;
  const struct type *type = local->type ? program_type(frame->analysis->program, local->type, &depth) : NULL;
  for (; depth == 1 && type; type = type->base)
    if (type->release)
      return true;
  return false;
}

/* `g_object_get(x, "parent", &parent, NULL)`: an object comes with a claim of its own. */
void effect_get_properties(struct effect *effect) {
  guint first = 1;
  while (first < effect->arguments->len && effect_argument(effect, (int)first).kind != VALUE_STRING)
    first++;
  for (guint i = first; i + 1 < effect->arguments->len; i += 2) {
    if (takes_object(effect, i + 1))
      effect_give_out(effect, i + 1, true);
    else
      forget(effect, i + 1);
  }
}
