/* json-c/linkhash.h: all of json-c stands in one stub.
 * SPDX-License-Identifier: MIT */
#include "json.h"
