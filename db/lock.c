/* The lock file of the one writer. The kernel drops the lock when its holder dies.
 * SPDX-License-Identifier: MIT */
#include "db/store.h"

#include <errno.h>
#include <fcntl.h>
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

/* A lock of the process: it ends with it, whatever its workers inherited. */
static struct flock whole_file(void) {
  return (struct flock){.l_type = F_WRLCK, .l_whence = SEEK_SET};
}

static char *name_holder(int lock) {
  struct flock holder = whole_file();
  bool is_known = fcntl(lock, F_GETLK, &holder) == 0 && holder.l_type != F_UNLCK;
  return is_known ? g_strdup_printf("process %ld", (long)holder.l_pid) : g_strdup("another process");
}

static int give_up(const char *name, int lock, double seconds) {
  g_autofree char *who = name_holder(lock);
  g_autofree char *why = g_strdup_printf("%s is writing the database; waited %g s", who, seconds);
  return fail(name, why);
}

/* 1 locked, 0 held by another, -1: logged. */
static int try_lock(const char *name, int lock) {
  struct flock wanted = whole_file();
  if (fcntl(lock, F_SETLK, &wanted) == 0)
    return 1;
  return errno == EAGAIN || errno == EACCES || errno == EINTR ? 0 : fail(name, g_strerror(errno));
}

static int pause_briefly(const char *name) {
  struct timespec pause = {.tv_nsec = POLL_NS};
  return nanosleep(&pause, NULL) == 0
             ? 0
             : fail(name, "interrupted while another process is writing the database");
}

/* Somebody who waits for long wants to know what for. */
static void tell(const char *name, int lock) {
  g_autofree char *who = name_holder(lock);
  g_message("waiting for %s, which holds '%s'", who, name);
}

static int take_opened(const char *name, int lock, double seconds, gint64 begun) {
  bool is_told = false;
  int state;
  while ((state = try_lock(name, lock)) == 0) {
    double waited = (double)(g_get_monotonic_time() - begun) / G_USEC_PER_SEC;
    state = waited >= seconds ? give_up(name, lock, seconds) : pause_briefly(name);
    if (state != 0)
      break;
    if (waited >= 1 && !is_told)
      tell(name, lock);
    is_told |= waited >= 1;
  }
  if (state <= 0)
    close(lock);
  return state > 0 ? lock : -1;
}

int lock_take(const char *path, double seconds) {
  g_autofree char *name = lock_path(path);
  gint64 begun = g_get_monotonic_time();
  for (;;) {
    int lock = open_lock(name);
    if (lock >= 0)
      lock = take_opened(name, lock, seconds, begun);
    if (lock < 0)
      return -1;
    if (is_current(name, lock))
      return lock;
    close(lock);
  }
}

void lock_release(const char *path, int lock) {
  g_autofree char *name = lock_path(path);
  unlink(name); /* while it is still ours: nobody can hold the same name */
  close(lock);
}
