/* gtksourceview/gtksourcestylescheme.h: all of it stands in gtksource.h.
 * SPDX-License-Identifier: MIT */
#include "../gtksourceview/gtksource.h"
