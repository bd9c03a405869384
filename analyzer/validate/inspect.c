/* What stands against running a program under the agent, from its ELF file.
 * SPDX-License-Identifier: MIT */
#include "analyzer/validate/run.h"

#include <fcntl.h>
#include <gelf.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#ifdef __x86_64__
#define OUR_MACHINE EM_X86_64
#elif defined __aarch64__
#define OUR_MACHINE EM_AARCH64
#else
#define OUR_MACHINE EM_NONE
#endif

static bool has_interpreter(Elf *elf) {
  size_t count = 0;
  elf_getphdrnum(elf, &count);
  for (size_t i = 0; i < count; i++) {
    GElf_Phdr header;
    if (gelf_getphdr(elf, (int)i, &header) && header.p_type == PT_INTERP)
      return true;
  }
  return false;
}

struct symbol_facts {
  bool has_malloc, has_asan;
};

static void read_symbols(Elf *elf, Elf_Scn *section, const GElf_Shdr *header, struct symbol_facts *facts) {
  Elf_Data *data = elf_getdata(section, NULL);
  size_t count = header->sh_entsize ? header->sh_size / header->sh_entsize : 0;
  for (size_t i = 0; data && i < count; i++) {
    GElf_Sym symbol;
    const char *name =
        gelf_getsym(data, (int)i, &symbol) ? elf_strptr(elf, header->sh_link, symbol.st_name) : NULL;
    if (!name)
      continue;
    facts->has_malloc |= symbol.st_shndx != SHN_UNDEF && strcmp(name, "malloc") == 0;
    facts->has_asan |= strcmp(name, "__asan_init") == 0 || strcmp(name, "__tsan_init") == 0;
  }
}

static char *check_symbols(Elf *elf, const char *path) {
  struct symbol_facts facts = {false, false};
  for (Elf_Scn *section = elf_nextscn(elf, NULL); section; section = elf_nextscn(elf, section)) {
    GElf_Shdr header;
    if (gelf_getshdr(section, &header) && (header.sh_type == SHT_DYNSYM || header.sh_type == SHT_SYMTAB))
      read_symbols(elf, section, &header, &facts);
  }
  if (facts.has_asan)
    return g_strdup_printf(
        "'%s' is built with a sanitizer, whose allocator cannot be recorded; build it without "
        "-fsanitize",
        path);
  if (facts.has_malloc)
    return g_strdup_printf(
        "'%s' has a malloc of its own, which cannot be recorded; build it with the C library's", path);
  return NULL;
}

static char *check_elf(Elf *elf, const char *path) {
  GElf_Ehdr header;
  if (!gelf_getehdr(elf, &header))
    return NULL;
  if (header.e_machine != OUR_MACHINE ||
      header.e_ident[EI_CLASS] != (sizeof(void *) == 8 ? ELFCLASS64 : ELFCLASS32))
    return g_strdup_printf("'%s' is for another architecture; build it for this machine", path);
  if (!has_interpreter(elf))
    return g_strdup_printf("'%s' is linked statically, so no agent can be loaded; link it dynamically", path);
  return check_symbols(elf, path);
}

char *inspect_program(const char *name) {
  g_autofree char *path = g_find_program_in_path(name);
  struct stat info;
  int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0)
    return NULL; /* starting it will tell */
  char *problem = NULL;
  if (fstat(file, &info) == 0 && ((info.st_mode & S_ISUID && info.st_uid != geteuid()) ||
                                  (info.st_mode & S_ISGID && info.st_gid != getegid())))
    problem =
        g_strdup_printf("'%s' changes its user or group when started, so no agent is loaded; run a copy "
                        "without that bit",
                        path);
  elf_version(EV_CURRENT);
  Elf *elf = problem ? NULL : elf_begin(file, ELF_C_READ_MMAP, NULL);
  if (elf && elf_kind(elf) == ELF_K_ELF)
    problem = check_elf(elf, path);
  if (elf)
    elf_end(elf);
  close(file);
  return problem;
}
