/* auto/osdef.h: what Vim's configure finds undeclared in the system's headers: nothing.
 * SPDX-License-Identifier: MIT */
