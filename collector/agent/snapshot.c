/* Snapshots: a child of fork() writes the heap as it was, while its parent goes on.
 * SPDX-License-Identifier: MIT */
#define _GNU_SOURCE
#include "collector/agent/agent.h"
#include "collector/agent/writer.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#define HIGH_DESCRIPTOR 500 /* out of the way of programs that count on low ones */
#define MOST_FILES 1000     /* of one process id: exec opens one more */

/* The descriptor may have been closed, and its number reused: then the file is opened again. */
static int own_file(void) {
  struct stat info;
  bool is_own = agent.file >= 0 && fstat(agent.file, &info) == 0 && info.st_dev == agent.file_device &&
                info.st_ino == agent.file_inode;
  if (!is_own)
    agent.file = agent.path[0] ? open(agent.path, O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW) : -1;
  return agent.file;
}

static void put_hello(bool is_fork) {
  char text[8192];
  struct snapshot_hello hello = {SNAPSHOT_MAGIC, getpid(), getppid(), agent.epoch, is_fork};
  ssize_t length = readlink("/proc/self/exe", text, 4095);
  size_t used = length > 0 ? (size_t)length : 0;
  text[used++] = 0;
  int file = open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC);
  length = file >= 0 ? read(file, text + used, sizeof text - used - 1) : 0;
  if (file >= 0)
    close(file);
  used += length > 0 ? (size_t)length : 0;
  text[used++] = 0;
  writer_put_record(&agent_writer, SNAPSHOT_HELLO, sizeof hello + used);
  writer_put(&agent_writer, &hello, sizeof hello);
  writer_put(&agent_writer, text, used);
  writer_pad(&agent_writer, used);
}

static int create_file(const char *folder) {
  int file = -1;
  for (int i = 0; file < 0 && i < MOST_FILES; i++) {
    snprintf(agent.path, sizeof agent.path, "%s/heap.%d.%d", folder, (int)getpid(), i);
    file = open(agent.path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0 && errno != EEXIST)
      return -1;
  }
  int high = file >= 0 ? fcntl(file, F_DUPFD_CLOEXEC, HIGH_DESCRIPTOR) : -1;
  if (high >= 0) {
    close(file);
    file = high;
  }
  return file;
}

int snapshot_open_file(bool is_fork) {
  struct stat info;
  const char *folder = getenv("CYCLEAGENT_DIR");
  agent.file = folder ? create_file(folder) : -1;
  if (agent.file < 0 || fstat(agent.file, &info) != 0)
    return -1;
  agent.process = getpid();
  agent.file_device = info.st_dev;
  agent.file_inode = info.st_ino;
  agent_writer.file = agent.file;
  agent_writer.used = 0;
  agent_writer.has_failed = false;
  put_hello(is_fork);
  writer_flush(&agent_writer);
  return agent_writer.has_failed ? -1 : 0;
}

/* Memory that may have gone meanwhile, in pieces; what cannot be read is zero. */
static void put_memory(uint64_t address, uint64_t size_bytes) {
  char piece[8192];
  for (uint64_t done = 0; done < size_bytes;) {
    size_t count = size_bytes - done < sizeof piece ? (size_t)(size_bytes - done) : sizeof piece;
    struct iovec to = {piece, count}, from = {(void *)(uintptr_t)(address + done), count};
    ssize_t got = syscall(SYS_process_vm_readv, getpid(), &to, 1L, &from, 1L, 0L);
    if (got < 0 && errno != EFAULT) /* not allowed here (a sandbox): the block is alive, so it is there */
      memcpy(piece, from.iov_base, count);
    else if (got < (ssize_t)count)
      memset(piece + (got > 0 ? got : 0), 0, count - (size_t)(got > 0 ? got : 0));
    writer_put(&agent_writer, piece, count);
    done += count;
  }
}

static void put_block(const struct block *block) {
  struct snapshot_block head = {block->address, block->size_bytes, block->stack, block->epoch};
  writer_put_record(&agent_writer, SNAPSHOT_BLOCK, sizeof head + block->size_bytes);
  writer_put(&agent_writer, &head, sizeof head);
  if (block->size_bytes <= 4096)
    writer_put(&agent_writer, (const void *)(uintptr_t)block->address, block->size_bytes);
  else
    put_memory(block->address, block->size_bytes);
  writer_pad(&agent_writer, block->size_bytes);
}

static void put_stacks(void) {
  uint64_t size_bytes = agent.stacks.count * sizeof *agent.stacks.stacks;
  writer_put_record(&agent_writer, SNAPSHOT_STACKS, size_bytes);
  if (size_bytes > 0)
    writer_put(&agent_writer, agent.stacks.stacks, size_bytes);
}

static void write_snapshot(enum snapshot_reason reason) {
  struct block block;
  struct snapshot_end end = {reason, 0, agent.blocks.count, agent.allocations};
  agent_writer.file = own_file();
  agent_writer.used = 0;
  agent_writer.has_failed = agent_writer.file < 0;
  writer_put_maps(&agent_writer, SNAPSHOT_MAPS);
  put_stacks();
  for (uint64_t i = 0; i < agent.blocks.capacity; i++)
    if (block_table_get(&agent.blocks, i, &block))
      put_block(&block);
  writer_put_record(&agent_writer, SNAPSHOT_END, sizeof end);
  writer_put(&agent_writer, &end, sizeof end);
  writer_flush(&agent_writer);
}

static void reap_writer(void) {
  while (agent.writer > 0 && waitpid(agent.writer, NULL, __WALL) < 0 && errno == EINTR)
    continue;
  agent.writer = 0;
}

/* A child that nobody is told about: no SIGCHLD, invisible to the program's own wait(), no fork handlers. */
static int fork_silently(void) {
  return (int)syscall(SYS_clone, 0L, 0L, 0L, 0L, 0L);
}

int snapshot_take(enum snapshot_reason reason) {
  int saved_errno = errno;
  if (agent.process != getpid())
    return -1;
  agent_lock();
  bool is_wanted = agent.is_recording && !agent.has_final;
  if (is_wanted && agent.file >= 0) {
    reap_writer(); /* one at a time: they share the file */
    agent.has_final = reason == SNAPSHOT_AT_EXIT;
    int child = fork_silently();
    if (child <= 0)
      write_snapshot(reason);
    if (child == 0)
      syscall(SYS_exit_group, 0);
    agent.writer = child > 0 ? child : 0;
    if (reason == SNAPSHOT_AT_EXIT)
      reap_writer();
  }
  agent_unlock();
  errno = saved_errno;
  return is_wanted ? 0 : -1;
}

void snapshot_write_closed_maps(void) {
  agent_lock();
  reap_writer();
  agent_writer.file = own_file();
  agent_writer.used = 0;
  agent_writer.has_failed = agent_writer.file < 0;
  writer_put_maps(&agent_writer, SNAPSHOT_CLOSED);
  writer_flush(&agent_writer);
  agent_unlock();
}
