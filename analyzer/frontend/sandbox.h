/* What a worker process may do: read files and answer. Everything else is refused by the kernel.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_SANDBOX_H
#define FRONTEND_SANDBOX_H

#include <stdbool.h>

/* Limits on memory, core files and written files; then the system call filter, where the kernel has it. Irrevocable. */
void sandbox_enter(void);

#endif
