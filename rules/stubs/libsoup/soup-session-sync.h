/* libsoup/soup-session-sync.h: all of it stands in soup.h.
 * SPDX-License-Identifier: MIT */
#include "../libsoup/soup.h"
