/* What the analysis gives up on, counted in steps and never in seconds (ANALYSIS.md).
 * SPDX-License-Identifier: MIT */
#ifndef OWNERSHIP_LIMITS_H
#define OWNERSHIP_LIMITS_H

#define LIMIT_CYCLE_LENGTH 12
#define LIMIT_DISJUNCTS 8          /* abstract heaps kept per block and per summary; see selection.c */
#define LIMIT_PATH_DEPTH 4         /* loads from a parameter: p->a->b->c->d */
#define LIMIT_CYCLES_PER_STORE 3
#define LIMIT_CYCLES_PER_SCC 10
#define LIMIT_STORES_PER_SLOT 200  /* places that fill one slot */
#define LIMIT_VALUE_TYPES 16        /* types that one slot may hold before it holds any */
#define LIMIT_TARGETS 8            /* functions a pointer slot may call */
#define LIMIT_LOOP_ITERATIONS 2    /* a loop body runs 0, 1 and 2 times */
#define LIMIT_STEPS 60000          /* instructions executed per function */
#define LIMIT_OBJECTS 400          /* objects in one abstract heap */
#define LIMIT_SUMMARY_ROUNDS 2     /* rounds over a recursive group of functions */
#define LIMIT_CALL_DEPTH 12        /* calls in a chain that a finding shows */
#define LIMIT_TARGETS_PER_KEY 6    /* variants of one function (flags, #if) that are analysed */

#endif
