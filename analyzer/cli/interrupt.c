/* The signal flag: the only state of the program that is not passed around.
 * SPDX-License-Identifier: MIT */
#include "analyzer/cli/interrupt.h"

#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static volatile sig_atomic_t received;
static volatile sig_atomic_t is_deferred;

static void handle(int number) {
  static const char message[] = "cyclecheck: interrupted\n";
  received = number;
  if (is_deferred)
    return;
  ssize_t ignored = write(STDERR_FILENO, message, sizeof message - 1);
  (void)ignored;
  _exit(128 + number);
}

void interrupt_start(void) {
  static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
  struct sigaction action = {.sa_handler = handle}; /* no SA_RESTART: waiting calls return EINTR */
  for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
    struct sigaction before;
    if (sigaction(numbers[i], NULL, &before) == 0 && before.sa_handler != SIG_IGN)
      sigaction(numbers[i], &action, NULL);
  }
  signal(SIGPIPE, SIG_IGN);
}

void interrupt_defer_begin(void) {
  received = 0;
  is_deferred = 1;
}

void interrupt_defer_end(void) {
  is_deferred = 0;
}

int interrupt_signal(void) {
  return received;
}
