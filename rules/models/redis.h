/* redis.h: Redis: objects of the server
 * SPDX-License-Identifier: MIT
 *
 * Checked: Redis (repository), src/server.h, src/object.c
 * Covers: incrRefCount, decrRefCount, creation
 * Gaps: containers of the server hold without a claim beside a count that is raised by hand; OBJ_SHARED_REFCOUNT
 * objects never die */
#include "cyclecheck.h"

struct redisObject;
struct redisObject *createObject(int type, void *pointer) CYC_NEW CYC_FRESH;
struct redisObject *createStringObject(const char *pointer, __SIZE_TYPE__ length) CYC_NEW CYC_FRESH;
void incrRefCount(struct redisObject *object CYC_RETAIN);
void decrRefCount(struct redisObject *object CYC_RELEASE);
