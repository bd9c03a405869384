/* Line tables and inlined calls by libdw.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/symbols.h"

#include <dwarf.h>
#include <elfutils/libdw.h>
#include <elfutils/libdwfl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

struct symbols {
  Dwfl_Callbacks callbacks;
  char *debug_path; /* NULL: the standard places */
  Dwfl *dwfl;
  GHashTable *calls; /* pc -> GArray of struct code_place */
  GStringChunk *strings;
};

/* Only files that are still what was mapped: same inode. Others would give wrong lines. */
static char *unchanged_maps(const char *maps) {
  g_auto(GStrv) lines = g_strsplit(maps, "\n", -1);
  GString *kept = g_string_new(NULL);
  for (char **line = lines; *line; line++) {
    const char *path = strchr(*line, '/');
    unsigned long inode = 0;
    struct stat info;
    sscanf(*line, "%*s %*s %*s %*s %lu", &inode);
    if (path && stat(path, &info) == 0 && info.st_ino == inode)
      g_string_append_printf(kept, "%s\n", *line);
  }
  return g_string_free(kept, FALSE);
}

static void free_places(void *places) {
  g_array_unref(places);
}

struct symbols *symbols_create(const char *maps) {
  struct symbols *symbols = g_new0(struct symbols, 1);
  symbols->calls = g_hash_table_new_full(g_int64_hash, g_int64_equal, g_free, free_places);
  symbols->strings = g_string_chunk_new(4096);
  symbols->callbacks.find_elf = dwfl_linux_proc_find_elf;
  symbols->callbacks.find_debuginfo = dwfl_standard_find_debuginfo;
  symbols->callbacks.debuginfo_path = &symbols->debug_path;
  symbols->dwfl = dwfl_begin(&symbols->callbacks);
  g_autofree char *kept = unchanged_maps(maps);
  FILE *file = *kept ? fmemopen(kept, strlen(kept), "r") : NULL;
  bool is_read = symbols->dwfl && file && dwfl_linux_proc_maps_report(symbols->dwfl, file) == 0 &&
                 dwfl_report_end(symbols->dwfl, NULL, NULL) == 0;
  if (file)
    fclose(file);
  if (is_read)
    return symbols;
  g_warning("cannot read the modules of a process: %s", dwfl_errmsg(-1));
  symbols_destroy(symbols);
  return NULL;
}

void symbols_destroy(struct symbols *symbols) {
  if (!symbols)
    return;
  dwfl_end(symbols->dwfl);
  g_hash_table_unref(symbols->calls);
  g_string_chunk_free(symbols->strings);
  g_free(symbols);
}

static const char *intern(struct symbols *symbols, const char *text) {
  return text ? g_string_chunk_insert_const(symbols->strings, text) : NULL;
}

static const char *intern_path(struct symbols *symbols, const char *folder, const char *path) {
  if (!path)
    return NULL;
  g_autofree char *absolute = g_canonicalize_filename(path, folder && *folder == '/' ? folder : "/");
  return intern(symbols, absolute);
}

static unsigned attribute(Dwarf_Die *die, unsigned name) {
  Dwarf_Attribute value;
  Dwarf_Word number;
  if (!dwarf_attr(die, name, &value) || dwarf_formudata(&value, &number) != 0)
    return 0;
  return (unsigned)number;
}

static const char *call_file(struct symbols *symbols, Dwarf_Die *unit, Dwarf_Die *inlined) {
  Dwarf_Files *files;
  size_t count;
  unsigned number = attribute(inlined, DW_AT_call_file);
  if (dwarf_getsrcfiles(unit, &files, &count) != 0 || number >= count)
    return NULL;
  return intern_path(symbols, NULL, dwarf_filesrc(files, number, NULL, NULL));
}

/* The innermost place, then one more for each inlined call around it. */
static void add_inlined(struct symbols *symbols, Dwarf_Die *unit, Dwarf_Addr address, GArray *places) {
  Dwarf_Die *scopes = NULL, *chain = NULL;
  struct code_place place = g_array_index(places, struct code_place, 0);
  int found = dwarf_getscopes(unit, address, &scopes);
  int depth = found > 0 ? dwarf_getscopes_die(&scopes[0], &chain) : 0;
  g_array_set_size(places, 0);
  for (int i = 0; i < depth; i++) {
    int tag = dwarf_tag(&chain[i]);
    if (tag != DW_TAG_inlined_subroutine && tag != DW_TAG_subprogram)
      continue;
    const char *name = dwarf_diename(&chain[i]);
    if (name)
      place.function = intern(symbols, name);
    g_array_append_val(places, place);
    if (tag == DW_TAG_subprogram)
      break;
    place.file = call_file(symbols, unit, &chain[i]);
    place.line = attribute(&chain[i], DW_AT_call_line);
    place.column = attribute(&chain[i], DW_AT_call_column);
  }
  if (places->len == 0)
    g_array_append_val(places, place);
  free(scopes);
  free(chain);
}

/* Not the nearest name before it: in a stripped library that is another function. */
static const char *function_around(struct symbols *symbols, Dwfl_Module *module, uint64_t address) {
  GElf_Off offset = 0;
  GElf_Sym symbol;
  const char *name = dwfl_module_addrinfo(module, address, &offset, &symbol, NULL, NULL, NULL);
  return name && offset < symbol.st_size ? intern(symbols, name) : NULL;
}

static void look_up(struct symbols *symbols, uint64_t address, GArray *places) {
  struct code_place place = {0};
  Dwfl_Module *module = dwfl_addrmodule(symbols->dwfl, address);
  if (!module)
    return;
  const char *path = NULL;
  dwfl_module_info(module, NULL, NULL, NULL, NULL, NULL, &path, NULL);
  place.module = intern(symbols, path);
  place.function = function_around(symbols, module, address);
  Dwarf_Addr bias = 0;
  Dwarf_Die *unit = dwfl_module_addrdie(module, address, &bias);
  Dwfl_Line *line = dwfl_module_getsrc(module, address);
  if (line) {
    int number = 0, column = 0;
    const char *file = dwfl_lineinfo(line, NULL, &number, &column, NULL, NULL);
    place.file = intern_path(symbols, dwfl_line_comp_dir(line), file);
    place.line = (unsigned)MAX(number, 0);
    place.column = (unsigned)MAX(column, 0);
  }
  g_array_append_val(places, place);
  if (unit && line)
    add_inlined(symbols, unit, address - bias, places);
}

const GArray *symbols_calls(struct symbols *symbols, uint64_t pc) {
  gint64 key = (gint64)pc;
  GArray *places = g_hash_table_lookup(symbols->calls, &key);
  if (places)
    return places;
  places = g_array_new(FALSE, FALSE, sizeof(struct code_place));
  look_up(symbols, pc - 1, places); /* the call stands before its return address */
  g_hash_table_insert(symbols->calls, g_memdup2(&key, sizeof key), places);
  return places;
}

const char *symbols_function_at(struct symbols *symbols, uint64_t address) {
  GElf_Off offset = 0;
  GElf_Sym symbol;
  Dwfl_Module *module = address ? dwfl_addrmodule(symbols->dwfl, address) : NULL;
  const char *name =
      module ? dwfl_module_addrinfo(module, address, &offset, &symbol, NULL, NULL, NULL) : NULL;
  return name && offset == 0 ? intern(symbols, name) : NULL;
}
