/* json-c/json_tokener.h: all of json-c stands in one stub.
 * SPDX-License-Identifier: MIT */
#include "json.h"
