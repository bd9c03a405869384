/* What a worker process may do: read files and answer. Everything else is refused by the kernel.
 * SPDX-License-Identifier: MIT
 *
 * A list of refusals, not of permissions: libclang and the C library may use any other call, of any version.
 * What is refused fails with EPERM. System call filters: Documentation/userspace-api/seccomp_filter.rst of
 * Linux. */
#include "analyzer/frontend/sandbox.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "analyzer/frontend/frontend.h"

#define MEMORY_LIMIT_BYTES (4ull << 30)

#if defined(__x86_64__)
#define OUR_ARCH AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OUR_ARCH AUDIT_ARCH_AARCH64
#elif defined(__i386__)
#define OUR_ARCH AUDIT_ARCH_I386
#elif defined(__riscv) && __riscv_xlen == 64
#define OUR_ARCH AUDIT_ARCH_RISCV64
#endif

#ifdef OUR_ARCH

/* Not every architecture has every call, nor every C library its number. */
static const int refused_calls[] = {
#ifdef SYS_creat
    SYS_creat,
#endif
#ifdef SYS_rename
    SYS_rename,
    SYS_unlink,
    SYS_rmdir,
    SYS_mkdir,
    SYS_link,
    SYS_symlink,
    SYS_mknod,
    SYS_chmod,
    SYS_chown,
    SYS_lchown,
    SYS_utime,
    SYS_utimes,
    SYS_futimesat,
    SYS_fork,
    SYS_vfork,
#endif
#ifdef SYS_renameat
    SYS_renameat,
#endif
    SYS_renameat2,
    SYS_unlinkat,
    SYS_mkdirat,
    SYS_linkat,
    SYS_symlinkat,
    SYS_mknodat,
    SYS_truncate,
    SYS_ftruncate,
    SYS_fallocate,
    SYS_fchmod,
    SYS_fchmodat,
    SYS_fchown,
    SYS_fchownat,
    SYS_utimensat,
    SYS_setxattr,
    SYS_lsetxattr,
    SYS_fsetxattr,
    SYS_removexattr,
    SYS_lremovexattr,
    SYS_fremovexattr,
    /* other programs and processes */
    SYS_execve,
    SYS_execveat,
    SYS_ptrace,
    SYS_kill,
    SYS_tkill,
    SYS_process_vm_readv,
    SYS_process_vm_writev,
    SYS_setns,
    SYS_unshare,
    SYS_setuid,
    SYS_setgid,
    SYS_prlimit64,
    SYS_rt_sigqueueinfo,
    SYS_rt_tgsigqueueinfo,
    /* the network */
    SYS_socket,
    SYS_socketpair,
    SYS_connect,
    SYS_bind,
    SYS_listen,
    /* ways around this list, and the kernel's large surfaces */
    SYS_mount,
    SYS_umount2,
    SYS_chroot,
    SYS_pivot_root,
    SYS_bpf,
    SYS_perf_event_open,
    SYS_keyctl,
    SYS_add_key,
    SYS_request_key,
    SYS_memfd_create,
    SYS_open_by_handle_at,
    SYS_init_module,
    SYS_finit_module,
    SYS_kexec_load,
    SYS_shmget,
    SYS_msgget,
    SYS_semget,
    SYS_mq_open,
#ifdef SYS_io_uring_setup
    SYS_io_uring_setup,
#endif
#ifdef SYS_userfaultfd
    SYS_userfaultfd,
#endif
#ifdef SYS_pidfd_open
    SYS_pidfd_open,
#endif
#ifdef SYS_pidfd_send_signal
    SYS_pidfd_send_signal,
#endif
#ifdef SYS_fchmodat2
    SYS_fchmodat2,
#endif
};

/* Where the filter finds things; of an argument it looks at the low word. */
enum {
  AT_CALL = offsetof(struct seccomp_data, nr),
  AT_ARCH = offsetof(struct seccomp_data, arch),
  AT_ARGUMENTS = offsetof(struct seccomp_data, args)
};

#define REFUSED (SECCOMP_RET_ERRNO | EPERM)
#define UNKNOWN_CALL (SECCOMP_RET_ERRNO | ENOSYS)
#define WRITING (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)

static void add(GArray *program, unsigned code, unsigned value) {
  struct sock_filter statement = {.code = (unsigned short)code, .k = value};
  g_array_append_val(program, statement);
}

static void load(GArray *program, unsigned offset) {
  add(program, BPF_LD | BPF_W | BPF_ABS, offset);
}

static void load_argument(GArray *program, unsigned place) {
  load(program, AT_ARGUMENTS + 8 * place);
}

static void answer(GArray *program, unsigned action) {
  add(program, BPF_RET | BPF_K, action);
}

/* Skips the next `count` statements unless the loaded word compares with `value`. */
static void skip_unless(GArray *program, unsigned comparison, unsigned value, unsigned char count) {
  struct sock_filter statement = {
      .code = (unsigned short)(BPF_JMP | comparison | BPF_K), .jf = count, .k = value};
  g_array_append_val(program, statement);
}

static void add_refusal(GArray *program, int call, unsigned action) {
  skip_unless(program, BPF_JEQ, (unsigned)call, 1);
  answer(program, action);
}

/* Every block leaves the call's number loaded for the next one. */
static void add_open(GArray *program, int call, unsigned flags_argument) {
  skip_unless(program, BPF_JEQ, (unsigned)call, 4);
  load_argument(program, flags_argument);
  skip_unless(program, BPF_JSET, WRITING, 1);
  answer(program, REFUSED);
  answer(program, SECCOMP_RET_ALLOW);
}

/* A worker may start threads (libclang does), no processes. */
static void add_clone(GArray *program) {
  skip_unless(program, BPF_JEQ, SYS_clone, 4);
  load_argument(program, 0);
  skip_unless(program, BPF_JSET, CLONE_THREAD, 1);
  answer(program, SECCOMP_RET_ALLOW);
  answer(program, REFUSED);
#ifdef SYS_clone3
  /* its flags lie in memory, which a filter cannot see: the C library falls back to clone */
  add_refusal(program, SYS_clone3, UNKNOWN_CALL);
#endif
}

/* abort() signals the own process, and nothing else has to. */
static void add_signal(GArray *program) {
  skip_unless(program, BPF_JEQ, SYS_tgkill, 4);
  load_argument(program, 0);
  skip_unless(program, BPF_JEQ, (unsigned)getpid(), 1);
  answer(program, SECCOMP_RET_ALLOW);
  answer(program, REFUSED);
}

static void add_preamble(GArray *program) {
  load(program, AT_ARCH);
  skip_unless(program, BPF_JEQ, OUR_ARCH, 1);
  add(program, BPF_JMP | BPF_JA, 1);
  answer(program, REFUSED);
  load(program, AT_CALL);
#ifdef __x86_64__
  skip_unless(program, BPF_JGE, 0x40000000, 1); /* the x32 numbers of the same calls */
  answer(program, REFUSED);
#endif
}

static GArray *make_filter(void) {
  GArray *program = g_array_new(FALSE, FALSE, sizeof(struct sock_filter));
  add_preamble(program);
#ifdef SYS_open
  add_open(program, SYS_open, 1);
#endif
  add_open(program, SYS_openat, 2);
#ifdef SYS_openat2
  add_refusal(program, SYS_openat2, UNKNOWN_CALL);
#endif
  add_clone(program);
  add_signal(program);
  for (size_t i = 0; i < G_N_ELEMENTS(refused_calls); i++)
    add_refusal(program, refused_calls[i], REFUSED);
  answer(program, SECCOMP_RET_ALLOW);
  return program;
}

/* A kernel without filters refuses; the limits still hold then. */
static void install_filter(void) {
  g_autoptr(GArray) program = make_filter();
  struct sock_fprog filter = {(unsigned short)program->len, (struct sock_filter *)(void *)program->data};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0)
    prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);
}

/* Asked with no filter the kernel says EFAULT when it has them, EINVAL else. */
bool frontend_has_sandbox(void) {
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, NULL) == -1 && errno == EFAULT;
}

#else

static void install_filter(void) {
}

bool frontend_has_sandbox(void) {
  return false;
}

#endif

static void limit(int resource, rlim_t value) {
  struct rlimit current;
  if (getrlimit((__rlimit_resource_t)resource, &current) == 0 && current.rlim_max < value)
    value = current.rlim_max;
  struct rlimit wanted = {value, value};
  setrlimit((__rlimit_resource_t)resource, &wanted);
}

void sandbox_enter(void) {
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, 0);
#ifndef __SANITIZE_ADDRESS__ /* whose shadow memory alone is larger */
  limit(RLIMIT_AS, MEMORY_LIMIT_BYTES);
#endif
  install_filter();
}
