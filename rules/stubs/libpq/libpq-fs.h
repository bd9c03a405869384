/* libpq/libpq-fs.h: used where the real header is missing.
 * SPDX-License-Identifier: MIT */
#define INV_WRITE 0x00020000
#define INV_READ 0x00040000
