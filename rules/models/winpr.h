/* winpr.h: FreeRDP WinPR: streams and their pools
 * SPDX-License-Identifier: MIT
 *
 * Checked: WinPR 2.11, winpr/stream.h, collections.h
 * Covers: stream counts (back to the pool at zero), collections that hold without a claim
 * Gaps: objects with a wObject table; COM-style interfaces (AddRef in a vtable) are found from the source */
#include "cyclecheck.h"

typedef struct _wStream wStream CYC_REFCOUNTED(Stream_AddRef, Stream_Release) CYC_ATOMIC;
typedef unsigned char __uint8_t;
typedef __uint8_t uint8_t;
typedef uint8_t __uint8;
typedef __uint8 BYTE;
typedef __SIZE_TYPE__ size_t;
typedef int __int32_t;
typedef __int32_t int32_t;
typedef int32_t __int32;
typedef __int32 BOOL;
typedef struct _wStreamPool wStreamPool;
typedef struct _wArrayList wArrayList CYC_CONTAINER;

wStream *Stream_New(BYTE *buffer, size_t size) CYC_NEW CYC_FRESH;
void Stream_Free(wStream *s CYC_FREES, BOOL bFreeBuffer);
wStream *StreamPool_Take(wStreamPool *pool, size_t size) CYC_NEW CYC_FRESH;
void StreamPool_Return(wStreamPool *pool, wStream *s CYC_RELEASE);
wStreamPool *StreamPool_New(BOOL synchronized, size_t defaultSize) CYC_NEW CYC_FRESH;
void StreamPool_Free(wStreamPool *pool CYC_FREES);
void Stream_AddRef(wStream *s CYC_RETAIN);
void Stream_Release(wStream *s CYC_RELEASE);
wArrayList *ArrayList_New(BOOL synchronized) CYC_NEW CYC_FRESH;
void ArrayList_Free(wArrayList *arrayList CYC_FREES);
void ArrayList_Clear(wArrayList *arrayList CYC_DROPS);
