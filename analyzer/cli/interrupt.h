/* Interrupts: the exit code is 128 + signal, and a database being written stays as it was.
 * SPDX-License-Identifier: MIT */
#ifndef CLI_INTERRUPT_H
#define CLI_INTERRUPT_H

/* SIGINT, SIGTERM and SIGHUP end the process; between begin and end they only interrupt system calls and are
 * remembered, so that the caller can stop its workers. SIGPIPE is ignored. */
void interrupt_start(void);
void interrupt_defer_begin(void);
void interrupt_defer_end(void);
/* The signal that came while deferred, or 0. */
int interrupt_signal(void);

#endif
