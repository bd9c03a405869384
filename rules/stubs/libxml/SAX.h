/* libxml/SAX.h: all of it stands in tree.h.
 * SPDX-License-Identifier: MIT */
#include "../libxml/tree.h"
