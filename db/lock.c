/* The lock file of the one writer. The kernel drops the lock when its holder dies.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define POLL_NS (50 * 1000 * 1000)

static char *lock_path(const char *path) {
  return g_strconcat(path, ".lock", NULL);
}

static int fail(const char *name, const char *why) {
  g_warning("cannot lock '%s': %s", name, why);
  return -1;
}

static int open_lock(const char *name) {
  int lock = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0666);
  return lock >= 0 ? lock : fail(name, g_strerror(errno));
}

/* The last holder may have unlinked the file between our open and our lock. */
static bool is_current(const char *name, int lock) {
  struct stat here, there;
  return fstat(lock, &here) == 0 && stat(name, &there) == 0 && here.st_ino == there.st_ino &&
         here.st_dev == there.st_dev;
}

static int64_t read_holder(int lock) {
  char text[24] = "";
  ssize_t length = pread(lock, text, sizeof text - 1, 0);
  return length > 0 ? g_ascii_strtoll(text, NULL, 10) : 0;
}

/* Who holds it is only for the message of those who wait: failing to write it is no harm. */
static void write_holder(int lock) {
  char text[24];
  int length = snprintf(text, sizeof text, "%ld\n", (long)getpid());
  if (ftruncate(lock, 0) == 0 && pwrite(lock, text, (size_t)length, 0) < 0)
    g_debug("cannot write the lock file: %s", g_strerror(errno));
}

static int give_up(const char *name, int lock, double seconds) {
  g_autofree char *why = g_strdup_printf("process %" G_GINT64_FORMAT " is writing the database; waited %g s",
                                         read_holder(lock), seconds);
  close(lock);
  return fail(name, why);
}

/* 1 locked, 0 held by another, -1: logged. */
static int try_lock(const char *name, int lock) {
  if (flock(lock, LOCK_EX | LOCK_NB) == 0)
    return 1;
  return errno == EWOULDBLOCK || errno == EINTR ? 0 : fail(name, g_strerror(errno));
}

static int pause_briefly(const char *name) {
  struct timespec pause = {.tv_nsec = POLL_NS};
  return nanosleep(&pause, NULL) == 0
             ? 0
             : fail(name, "interrupted while another process is writing the database");
}

static int take_opened(const char *name, int lock, double seconds, gint64 deadline) {
  int state;
  while ((state = try_lock(name, lock)) == 0) {
    if (g_get_monotonic_time() >= deadline)
      return give_up(name, lock, seconds);
    if (pause_briefly(name) != 0) {
      state = -1;
      break;
    }
  }
  if (state > 0)
    return lock;
  close(lock);
  return -1;
}

int lock_take(const char *path, double seconds) {
  g_autofree char *name = lock_path(path);
  gint64 deadline = g_get_monotonic_time() + (gint64)(seconds * G_USEC_PER_SEC);
  for (;;) {
    int lock = open_lock(name);
    if (lock >= 0)
      lock = take_opened(name, lock, seconds, deadline);
    if (lock < 0)
      return -1;
    if (is_current(name, lock)) {
      write_holder(lock);
      return lock;
    }
    close(lock);
  }
}

void lock_release(const char *path, int lock) {
  g_autofree char *name = lock_path(path);
  unlink(name); /* while it is still ours: nobody can hold the same name */
  close(lock);
}
