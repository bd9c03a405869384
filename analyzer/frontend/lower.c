/* Lowers one function: its cells, its instructions and their labels.
 * SPDX-License-Identifier: MIT */
#include "analyzer/frontend/lower_statement.h"

#include <string.h>

static struct source *node_source(const struct lowerer *l, const struct node *node) {
  return source_get(l->unit, node->source);
}

/* A node out of a macro ends with the macro's invocation, which the end offset may not show. */
static void set_position(struct lowerer *l, struct ir_insn *insn, uint32_t id) {
  const struct node *node = node_at(l->unit, id);
  struct source *source = node_source(l, node);
  if (!source)
    return;
  uint32_t line = 0, column = 0;
  source_position(source, node->start, &insn->line, &insn->column);
  if (node->source != l->source)
    insn->file = source->path;
  if (node->end <= node->start)
    return;
  source_position(source, node->end, &line, &column);
  if (line == insn->line)
    insn->end_column = column;
}

struct ir_insn lower_insn(struct lowerer *l, enum ir_op op, uint32_t node) {
  struct ir_insn insn = {.op = (uint8_t)op, .dst = IR_NONE, .a = IR_NONE, .b = IR_NONE};
  insn.then_target = insn.else_target = IR_NONE;
  set_position(l, &insn, node);
  return insn;
}

struct ir_insn lower_insn_at_end(struct lowerer *l, enum ir_op op, uint32_t id) {
  const struct node *node = node_at(l->unit, id);
  struct source *source = node_source(l, node);
  struct ir_insn insn = lower_insn(l, op, id);
  if (!source || node->end <= node->start)
    return insn;
  source_position(source, node->end - 1, &insn.line, &insn.column);
  insn.end_column = insn.column + 1;
  return insn;
}

void lower_push(struct lowerer *l, const struct ir_insn *insn) {
  if (!l->is_open)
    return;
  g_array_append_val(l->ir->insns, *insn);
  l->is_open =
      insn->op != IR_JUMP && insn->op != IR_BRANCH && insn->op != IR_RETURN && insn->op != IR_NORETURN;
}

uint32_t lower_define(struct lowerer *l, struct ir_insn *insn) {
  insn->dst = l->ir->value_count++;
  lower_push(l, insn);
  return insn->dst;
}

uint32_t lower_const(struct lowerer *l, int64_t number, uint32_t node) {
  struct ir_insn insn = lower_insn(l, IR_CONST, node);
  insn.number = number;
  return lower_define(l, &insn);
}

void lower_args(struct lowerer *l, struct ir_insn *insn, const uint32_t *args, unsigned count) {
  insn->args = l->ir->args->len;
  insn->arg_count = count;
  if (l->is_open && count > 0)
    g_array_append_vals(l->ir->args, args, count);
}

uint32_t lower_unknown(struct lowerer *l, const uint32_t *args, unsigned count, uint32_t node) {
  struct ir_insn insn = lower_insn(l, IR_UNKNOWN, node);
  lower_args(l, &insn, args, count);
  if (node_is_expression(l->unit, node))
    insn.type = type_ref(l->unit, node_at(l->unit, node)->type);
  return lower_define(l, &insn);
}

static bool is_memory_class(const struct type *type) {
  return type->class == CLASS_RECORD || type->class == CLASS_ARRAY || type->class == CLASS_FUNCTION;
}

uint32_t lower_load(struct lowerer *l, uint32_t address, uint32_t type, uint32_t node) {
  if (is_memory_class(type_get(l->unit, type)))
    return address;
  struct ir_insn insn = lower_insn(l, IR_LOAD, node);
  insn.a = address;
  insn.type = type_use(l->unit, type);
  return lower_define(l, &insn);
}

void lower_store(struct lowerer *l, uint32_t address, uint32_t value, uint32_t type, uint32_t node) {
  struct ir_insn insn =
      lower_insn(l, is_memory_class(type_get(l->unit, type)) ? IR_COPY_MEMORY : IR_STORE, node);
  insn.a = address;
  insn.b = value;
  insn.type = type_use(l->unit, type);
  lower_push(l, &insn);
}

uint32_t lower_compare(struct lowerer *l, enum ir_compare how, uint32_t a, uint32_t b, uint32_t node) {
  struct ir_insn insn = lower_insn(l, IR_COMPARE, node);
  insn.a = a;
  insn.b = b;
  insn.number = how;
  return lower_define(l, &insn);
}

uint32_t lower_hidden(struct lowerer *l, uint32_t type, uint32_t node) {
  struct ir_local local = {.type = type_use(l->unit, type)};
  struct source *source = node_source(l, node_at(l->unit, node));
  if (source)
    source_position(source, node_at(l->unit, node)->start, &local.line, &local.column);
  g_array_append_val(l->ir->locals, local);
  return l->ir->locals->len - 1;
}

uint32_t lower_local_address(struct lowerer *l, uint32_t local, uint32_t node) {
  struct ir_insn insn = lower_insn(l, IR_LOCAL, node);
  insn.number = local;
  return lower_define(l, &insn);
}

uint32_t label_create(struct lowerer *l) {
  struct label label = {.target = IR_NONE};
  g_array_append_val(l->labels, label);
  return l->labels->len - 1;
}

void label_place(struct lowerer *l, uint32_t id) {
  struct label *label = &g_array_index(l->labels, struct label, id);
  label->target = l->ir->insns->len;
  l->is_open = l->is_open || label->is_used;
}

void label_place_always(struct lowerer *l, uint32_t id) {
  label_place(l, id);
  l->is_open = true;
}

static uint32_t use_label(struct lowerer *l, uint32_t id) {
  if (l->is_open)
    g_array_index(l->labels, struct label, id).is_used = true;
  return id;
}

void lower_jump(struct lowerer *l, uint32_t label, uint32_t node) {
  struct ir_insn insn = lower_insn(l, IR_JUMP, node);
  insn.then_target = use_label(l, label);
  lower_push(l, &insn);
}

void lower_branch(struct lowerer *l, uint32_t value, uint32_t then_label, uint32_t else_label,
                  uint32_t node) {
  struct ir_insn insn = lower_insn(l, IR_BRANCH, node);
  insn.a = value == IR_NONE ? lower_unknown(l, NULL, 0, node) : value;
  insn.then_target = use_label(l, then_label);
  insn.else_target = use_label(l, else_label);
  lower_push(l, &insn);
}

bool lower_enter(struct lowerer *l) {
  if (l->failure)
    return false;
  if (++l->depth > DEPTH_LIMIT) {
    l->failure = "nested too deeply";
    l->depth--;
    return false;
  }
  return true;
}

void lower_leave(struct lowerer *l) {
  l->depth--;
}

static void add_parameters(struct lowerer *l, CXCursor function) {
  int count = clang_Cursor_getNumArguments(function);
  for (int i = 0; i < count; i++) {
    CXCursor parameter = clang_Cursor_getArgument(function, (unsigned)i);
    struct decl *decl = decl_get(l->unit, decl_id(l->unit, parameter));
    struct ir_local local = {.is_parameter = true};
    unsigned line = 0, column = 0;
    clang_getExpansionLocation(clang_getCursorLocation(parameter), NULL, &line, &column, NULL);
    local.name = decl && *decl->name ? decl->name : NULL;
    local.type = type_use(l->unit, type_decay(l->unit, type_id(l->unit, clang_getCursorType(parameter))));
    local.line = line;
    local.column = column;
    if (decl)
      decl->local = l->ir->locals->len;
    g_array_append_val(l->ir->locals, local);
  }
}

static enum CXChildVisitResult find_body(CXCursor child, CXCursor parent, CXClientData data) {
  (void)parent;
  if (clang_getCursorKind(child) != CXCursor_CompoundStmt)
    return CXChildVisit_Continue;
  *(CXCursor *)data = child;
  return CXChildVisit_Break;
}

static uint32_t resolve(const struct lowerer *l, uint32_t label) {
  return label == IR_NONE ? IR_NONE : g_array_index(l->labels, struct label, label).target;
}

/* Jumps hold labels until every label has its place. */
static void resolve_labels(struct lowerer *l) {
  for (guint i = 0; i < l->ir->insns->len; i++) {
    struct ir_insn *insn = &g_array_index(l->ir->insns, struct ir_insn, i);
    insn->then_target = resolve(l, insn->then_target);
    insn->else_target = resolve(l, insn->else_target);
    if ((insn->op == IR_JUMP || insn->op == IR_BRANCH) && insn->then_target == IR_NONE)
      l->failure = "a jump leaves the function";
  }
}

static bool is_defined(const GByteArray *defined, uint32_t value) {
  return value == IR_NONE || defined->data[value];
}

/* A jump into a statement expression could use a value of code that was dropped as unreachable. */
static void check_values(struct lowerer *l) {
  g_autoptr(GByteArray) defined = g_byte_array_new();
  g_byte_array_set_size(defined, l->ir->value_count + 1);
  memset(defined->data, 0, defined->len);
  for (guint i = 0; i < l->ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(l->ir->insns, struct ir_insn, i);
    bool is_fine = is_defined(defined, insn->a) && is_defined(defined, insn->b);
    for (uint32_t j = 0; j < insn->arg_count; j++)
      is_fine = is_fine && is_defined(defined, g_array_index(l->ir->args, uint32_t, insn->args + j));
    if (!is_fine)
      l->failure = "a jump leads into an expression";
    if (insn->dst != IR_NONE)
      defined->data[insn->dst] = 1;
  }
}

static bool is_followed_type(const char *type) {
  const char *star = type ? strchr(type, '*') : NULL;
  return star && !g_str_has_prefix(type, "char*") && !g_str_has_prefix(type, "int*") &&
         !g_str_has_prefix(type, "float*");
}

/* Calls are kept whatever they pass: who calls whom decides whether a breaker is ever reached. */
static bool is_worth_keeping(const struct ir *ir) {
  for (guint i = 0; i < ir->insns->len; i++) {
    const struct ir_insn *insn = &g_array_index(ir->insns, struct ir_insn, i);
    if (insn->op == IR_CALL || insn->op == IR_FUNCTION || insn->op == IR_COPY_MEMORY || insn->op == IR_COUNT)
      return true;
    if (is_followed_type(insn->type))
      return true;
  }
  return false;
}

static void init_lowerer(struct lowerer *l, struct unit *unit, CXCursor definition) {
  const struct decl *decl = decl_get(unit, decl_id(unit, definition));
  *l = (struct lowerer){
      .unit = unit, .ir = ir_create(), .source = decl->source, .is_open = true, .dispatch = NO_ID};
  l->labels = g_array_new(FALSE, FALSE, sizeof(struct label));
  l->scopes = g_array_new(FALSE, FALSE, sizeof(struct scope));
  l->scoped_locals = g_array_new(FALSE, FALSE, sizeof(struct scoped_local));
  l->breaks = g_array_new(FALSE, FALSE, sizeof(struct exit_target));
  l->continues = g_array_new(FALSE, FALSE, sizeof(struct exit_target));
  l->case_labels = g_hash_table_new(NULL, NULL);
  l->named_labels = g_hash_table_new(NULL, NULL);
  l->macros = macro_table_create();
  l->plain.source = NO_ID;
  l->result_type = type_get(unit, decl->type)->target;
}

static void finish_lowerer(struct lowerer *l) {
  g_hash_table_unref(l->macros);
  g_hash_table_unref(l->named_labels);
  g_hash_table_unref(l->case_labels);
  g_array_unref(l->continues);
  g_array_unref(l->breaks);
  g_array_unref(l->scoped_locals);
  g_array_unref(l->scopes);
  g_array_unref(l->labels);
}

/* A jump to the very end needs an instruction there. */
static bool is_end_named(const struct lowerer *l) {
  for (guint i = 0; i < l->labels->len; i++) {
    const struct label *label = &g_array_index(l->labels, struct label, i);
    if (label->is_used && label->target == l->ir->insns->len)
      return true;
  }
  return false;
}

static void lower_body(struct lowerer *l) {
  lower_find_labels(l);
  lower_statement(l, 0);
  l->is_open = l->is_open || is_end_named(l);
  struct ir_insn insn = lower_insn_at_end(l, IR_RETURN, 0);
  lower_push(l, &insn);
  lower_dispatch(l);
  resolve_labels(l);
  if (!l->failure)
    check_values(l);
}

struct ir *lower_function(struct unit *unit, CXCursor definition) {
  struct lowerer l;
  CXCursor compound = clang_getNullCursor();
  clang_visitChildren(definition, find_body, &compound);
  if (clang_Cursor_isNull(compound))
    return NULL;
  init_lowerer(&l, unit, definition);
  add_parameters(&l, definition);
  body_build(unit, compound);
  lower_body(&l);
  if (l.failure && !unit->gave_up)
    unit->gave_up = g_strdup_printf("body of '%s' not followed: %s",
                                    decl_get(unit, decl_id(unit, definition))->name, l.failure);
  if (l.failure || !is_worth_keeping(l.ir))
    g_clear_pointer(&l.ir, ir_destroy);
  finish_lowerer(&l);
  return l.ir;
}
