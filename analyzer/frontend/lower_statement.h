/* Lowering of statements: control flow, and the scopes it enters and leaves.
 * SPDX-License-Identifier: MIT */
#ifndef FRONTEND_LOWER_STATEMENT_H
#define FRONTEND_LOWER_STATEMENT_H

#include "analyzer/frontend/lower.h"

/* ---- lower_statement.c, lower_loop.c, lower_switch.c ---- */
void lower_statement(struct lowerer *l, uint32_t node);
void lower_while(struct lowerer *l, uint32_t node);
void lower_do(struct lowerer *l, uint32_t node);
void lower_for(struct lowerer *l, uint32_t node);
void lower_switch(struct lowerer *l, uint32_t node);
void lower_case(struct lowerer *l, uint32_t node);
void lower_find_labels(struct lowerer *l); /* before the body: jumps may go forward */
void lower_goto(struct lowerer *l, uint32_t node);
void lower_indirect_goto(struct lowerer *l, uint32_t node);
void lower_dispatch(struct lowerer *l); /* after the body: where computed gotos go */

void lower_asm(struct lowerer *l, uint32_t node); /* lower_asm.c */

/* ---- lower_scope.c ---- */
void scope_open(struct lowerer *l, uint32_t node);
void scope_close(struct lowerer *l, uint32_t node);
void scope_add(struct lowerer *l, uint32_t local, uint32_t node, const char *cleanup);
void scope_leave_to(struct lowerer *l, guint scopes, uint32_t node); /* cleanups of the scopes beyond */
void scope_leave_for_label(struct lowerer *l, uint32_t label_node, uint32_t node);

#endif
