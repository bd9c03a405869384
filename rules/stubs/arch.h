/* arch.h: what Ghostscript's build finds out about a 64-bit Linux machine, used where the tree has none.
 * SPDX-License-Identifier: MIT */
#ifndef CYCLECHECK_STUB_ARCH_H
#define CYCLECHECK_STUB_ARCH_H

#define ARCH_ALIGN_SHORT_MOD 2
#define ARCH_ALIGN_INT_MOD 4
#define ARCH_ALIGN_LONG_MOD 8
#define ARCH_ALIGN_PTR_MOD 8
#define ARCH_ALIGN_FLOAT_MOD 4
#define ARCH_ALIGN_DOUBLE_MOD 8
#define ARCH_ALIGN_STRUCT_MOD 1
#define ARCH_ALIGN_MEMORY_MOD 8
#define ARCH_LOG2_SIZEOF_CHAR 0
#define ARCH_LOG2_SIZEOF_SHORT 1
#define ARCH_LOG2_SIZEOF_INT 2
#define ARCH_LOG2_SIZEOF_LONG 3
#define ARCH_LOG2_SIZEOF_LONG_LONG 3
#define ARCH_SIZEOF_CHAR 1
#define ARCH_SIZEOF_SHORT 2
#define ARCH_SIZEOF_INT 4
#define ARCH_SIZEOF_LONG 8
#define ARCH_SIZEOF_LONG_LONG 8
#define ARCH_SIZEOF_INT64_T 8
#define ARCH_SIZEOF_GX_COLOR_INDEX 8
#define ARCH_SIZEOF_GS_OFFSET_T 8
#define ARCH_SIZEOF_PTR 8
#define ARCH_SIZEOF_SIZE_T 8
#define ARCH_SIZEOF_FLOAT 4
#define ARCH_SIZEOF_DOUBLE 8
#define ARCH_FLOAT_MANTISSA_BITS 24
#define ARCH_DOUBLE_MANTISSA_BITS 53
#define ARCH_MAX_UCHAR ((unsigned char)0xff)
#define ARCH_MAX_USHORT ((unsigned short)0xffff)
#define ARCH_MAX_UINT ((unsigned int)~0)
#define ARCH_MAX_ULONG ((unsigned long)~0L)
#define ARCH_MAX_SIZE_T ((size_t)~0L)
#define ARCH_CACHE1_SIZE 32768
#define ARCH_CACHE2_SIZE 1048576
#define ARCH_IS_BIG_ENDIAN 0
#define ARCH_PTRS_ARE_SIGNED 0
#define ARCH_FLOATS_ARE_IEEE 1
#define ARCH_ARITH_RSHIFT 2
#define ARCH_DIV_NEG_POS_TRUNCATES 1
#define ARCH_SMALL_MEMORY 0

#endif
