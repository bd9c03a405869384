/* Reads marks into one effects record per function.
 * SPDX-License-Identifier: MIT */
#include "analyzer/ownership/model.h"

#include <string.h>

struct role_text {
  const char *text;
  enum role role;
};

static const struct role_text role_texts[] = {
    {"retain", ROLE_RETAIN},
    {"release", ROLE_RELEASE},
    {"delta", ROLE_DELTA},
    {"holder", ROLE_HOLDER},
    {"held", ROLE_HELD},
    {"stolen", ROLE_STOLEN},
    {"stolen-on-success", ROLE_STOLEN_ON_SUCCESS},
    {"stored", ROLE_STORED},
    {"weakly", ROLE_WEAKLY},
    {"held-by-result", ROLE_HELD_BY_RESULT},
    {"stolen-by-result", ROLE_STOLEN_BY_RESULT},
    {"sinks", ROLE_SINKS},
    {"refuses-self", ROLE_REFUSES_SELF},
    {"no-cycle", ROLE_NO_CYCLE},
    {"out-new", ROLE_OUT_NEW},
    {"out-borrowed", ROLE_OUT_BORROWED},
    {"clears", ROLE_CLEARS},
    {"clears-plain", ROLE_CLEARS_PLAIN},
    {"steals-through", ROLE_STEALS_THROUGH},
    {"slot", ROLE_SLOT},
    {"replaces", ROLE_REPLACES},
    {"replaces-stolen", ROLE_REPLACES_STOLEN},
    {"replaces-weak", ROLE_REPLACES_WEAK},
    {"replaces-plain", ROLE_REPLACES_PLAIN},
    {"drops", ROLE_DROPS},
    {"drops-item", ROLE_DROPS_ITEM},
    {"drops-key", ROLE_DROPS_KEY},
    {"copies-from", ROLE_COPIES_FROM},
    {"frees", ROLE_FREES},
    {"callback", ROLE_CALLBACK},
    {"user-data", ROLE_USER_DATA},
    {"destroy-notify", ROLE_DESTROY_NOTIFY},
    {"no-escape", ROLE_NO_ESCAPE},
    {"element-release", ROLE_ELEMENT_RELEASE},
    {"key-release", ROLE_KEY_RELEASE},
    {"runs-finalizer", ROLE_RUNS_FINALIZER},
    {"visits", ROLE_VISITS},
    {"key", ROLE_KEY},
    {"type-argument", ROLE_TYPE_ARGUMENT},
    {"each-element", ROLE_EACH_ELEMENT},
};

struct flag_text {
  const char *text;
  unsigned flag;
};

static const struct flag_text flag_texts[] = {
    {"new", API_NEW},
    {"borrowed", API_BORROWED},
    {"fresh", API_FRESH},
    {"floating", API_FLOATING},
    {"allocates", API_ALLOCATES},
    {"zeroed", API_ZEROED},
    {"noreturn", API_NORETURN},
    {"breaker", API_BREAKER},
    {"one-shot", API_ONE_SHOT},
    {"rooted", API_ROOTED},
    {"keyed", API_KEYED},
    {"constructs", API_CONSTRUCTS},
    {"sets-properties", API_SETS_PROPERTIES},
    {"gets-properties", API_GETS_PROPERTIES},
    {"success(zero)", API_SUCCESS_ZERO},
    {"success(nonzero)", API_SUCCESS_NONZERO},
    {"success(nonnegative)", API_SUCCESS_NONNEGATIVE},
    {"variadic(held)", API_VARIADIC_HELD},
    {"variadic(stolen)", API_VARIADIC_STOLEN},
    {"no-effect", API_NO_EFFECT},
    {"returns-holder", API_RETURNS_HOLDER},
};

const char *role_name(enum role role) {
  for (size_t i = 0; i < G_N_ELEMENTS(role_texts); i++)
    if (role_texts[i].role == role)
      return role_texts[i].text;
  return "none";
}

bool api_has(const struct api *api, unsigned parameter, enum role role) {
  return api && parameter < API_PARAMETERS && (api->roles[parameter] & ROLE_BIT(role));
}

int api_parameter(const struct api *api, enum role role) {
  for (unsigned i = 0; i < api->parameters; i++)
    if (api->roles[i] & ROLE_BIT(role))
      return (int)i;
  return -1;
}

static void api_free(void *data) {
  for (struct api *api = data; api;) {
    struct api *next = api->next;
    g_array_unref(api->formats);
    g_free(api);
    api = next;
  }
}

static struct api *find_or_create(GHashTable *apis, const char *name, const char *file) {
  struct api *first = g_hash_table_lookup(apis, name);
  for (struct api *api = first; api; api = api->next)
    if (g_strcmp0(api->file, file) == 0)
      return api;
  struct api *api = g_new0(struct api, 1);
  api->name = name;
  api->file = file;
  api->returns = api->element_of = api->part_of = api->data_key = api->packs = api->parses = -1;
  api->formats = g_array_new(FALSE, FALSE, sizeof(struct api_format));
  if (first) {
    api->next = first->next;
    first->next = api;
  } else {
    g_hash_table_insert(apis, (void *)name, api);
  }
  return api;
}

/* `name(argument)` -> argument in `text`'s own storage, or NULL. */
static char *argument_of(const char *text, const char *name) {
  size_t length = strlen(name);
  if (strncmp(text, name, length) != 0 || text[length] != '(')
    return NULL;
  char *argument = g_strdup(text + length + 1);
  char *end = strrchr(argument, ')');
  if (end)
    *end = '\0';
  return g_strstrip(argument);
}

static bool read_index(const char *text, const char *name, int *index) {
  g_autofree char *argument = argument_of(text, name);
  if (!argument)
    return false;
  *index = (int)g_ascii_strtoll(argument, NULL, 10);
  return true;
}

struct format_text {
  const char *text;
  enum format_effect effect;
};

static const struct format_text format_texts[] = {
    {"held", FORMAT_HELD}, {"stolen", FORMAT_STOLEN}, {"borrowed", FORMAT_BORROWED},
    {"out", FORMAT_OUT},   {"extra", FORMAT_EXTRA},
};

static void read_format(struct api *api, const char *text, const struct facts *facts) {
  g_autofree char *argument = argument_of(text, "format");
  if (!argument)
    return;
  char *comma = strrchr(argument, ',');
  if (!comma)
    return;
  *comma = '\0';
  g_autofree char *letters = g_strdup(g_strstrip(g_strdelimit(argument, "\"", ' ')));
  const char *effect = g_strstrip(comma + 1);
  struct api_format format = {.letters = g_string_chunk_insert_const(facts->strings, letters)};
  for (size_t i = 0; i < G_N_ELEMENTS(format_texts); i++)
    if (strcmp(effect, format_texts[i].text) == 0)
      format.effect = format_texts[i].effect;
  g_array_append_val(api->formats, format);
}

static void read_function_mark(struct api *api, const char *text, const struct facts *facts) {
  for (size_t i = 0; i < G_N_ELEMENTS(flag_texts); i++) {
    if (strcmp(text, flag_texts[i].text) == 0) {
      api->flags |= flag_texts[i].flag;
      return;
    }
  }
  if (read_index(text, "returns", &api->returns) || read_index(text, "element-of", &api->element_of) ||
      read_index(text, "part-of", &api->part_of) || read_index(text, "data", &api->data_key) ||
      read_index(text, "packs", &api->packs) || read_index(text, "parses", &api->parses))
    return;
  g_autofree char *creates = argument_of(text, "creates");
  if (creates)
    api->creates = g_string_chunk_insert_const(facts->strings, creates);
  read_format(api, text, facts);
}

static void read_parameter_mark(struct api *api, int32_t index, const char *text) {
  if (index < 0 || index >= API_PARAMETERS)
    return;
  for (size_t i = 0; i < G_N_ELEMENTS(role_texts); i++) {
    if (strcmp(text, role_texts[i].text) == 0) {
      api->roles[index] |= ROLE_BIT(role_texts[i].role);
      api->parameters = MAX(api->parameters, (unsigned)index + 1);
      return;
    }
  }
}

GHashTable *model_read(const struct facts *facts) {
  GHashTable *apis = g_hash_table_new_full(g_str_hash, g_str_equal, NULL, api_free);
  for (guint i = 0; i < facts->marks->len; i++) {
    const struct fact_mark *mark = &g_array_index(facts->marks, struct fact_mark, i);
    if (mark->on != MARK_FUNCTION && mark->on != MARK_PARAMETER)
      continue;
    struct api *api = find_or_create(apis, mark->owner, mark->place.file);
    if (mark->on == MARK_FUNCTION)
      read_function_mark(api, mark->text, facts);
    else
      read_parameter_mark(api, mark->index, mark->text);
  }
  return apis;
}
