/* json-c/json_pointer.h: all of json-c stands in one stub.
 * SPDX-License-Identifier: MIT */
#include "json.h"
