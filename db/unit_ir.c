/* Writes and reads the ownership IR inside a fact unit.
 * SPDX-License-Identifier: MIT
 *
 * An instruction is its operation, a mask of what is there, and only that; values, targets and
 * lines are distances from the place where they stand, so that most fit one byte. */
#include "db/unit.h"

enum part {
  PART_FLAGS = 1,
  PART_DST = 2,
  PART_DST_NEXT = 4, /* dst is the next value: nothing stored */
  PART_A = 8,
  PART_B = 16,
  PART_TARGETS = 32,
  PART_ARGS = 64,
  PART_NUMBER = 128,
  PART_TYPE = 256,
  PART_RECORD = 512,
  PART_NAME = 1024,
  PART_FILE = 2048,
  PART_LINE = 4096
};

struct position { /* what distances are measured from */
  uint32_t insn, value, arg, line;
};

static int64_t distance(uint32_t from, uint32_t to) {
  return (int64_t)(int32_t)(to - from); /* wraps: IR_NONE is as near as any */
}

static uint32_t take_near(struct unit_reader *reader, uint32_t from) {
  return from + (uint32_t)unit_take_signed(reader);
}

static bool has_targets(const struct ir_insn *insn) {
  return insn->op == IR_JUMP || insn->op == IR_BRANCH;
}

static uint64_t parts_of(const struct ir_insn *insn, const struct position *position) {
  uint64_t parts = 0;
  parts |= insn->flags != 0 ? PART_FLAGS : 0;
  parts |= insn->dst == IR_NONE ? 0 : insn->dst == position->value ? PART_DST_NEXT : PART_DST;
  parts |= insn->a != IR_NONE ? PART_A : 0;
  parts |= insn->b != IR_NONE ? PART_B : 0;
  parts |= has_targets(insn) ? PART_TARGETS : 0;
  parts |= insn->arg_count != 0 ? PART_ARGS : 0;
  parts |= insn->number != 0 ? PART_NUMBER : 0;
  parts |= insn->type != NULL ? PART_TYPE : 0;
  parts |= insn->record != NULL ? PART_RECORD : 0;
  parts |= insn->name != NULL ? PART_NAME : 0;
  parts |= insn->file != NULL ? PART_FILE : 0;
  parts |= insn->line != position->line ? PART_LINE : 0;
  return parts;
}

static void put_operands(struct unit_writer *writer, const struct ir_insn *insn, uint64_t parts,
                         const struct position *position) {
  if (parts & PART_FLAGS)
    unit_put_number(writer, insn->flags);
  if (parts & PART_DST)
    unit_put_signed(writer, distance(position->value, insn->dst));
  if (parts & PART_A)
    unit_put_signed(writer, distance(insn->a, position->value));
  if (parts & PART_B)
    unit_put_signed(writer, distance(insn->b, position->value));
  if (parts & PART_TARGETS) {
    unit_put_signed(writer, distance(position->insn, insn->then_target));
    unit_put_signed(writer, distance(position->insn, insn->else_target));
  }
  if (parts & PART_ARGS) {
    unit_put_signed(writer, distance(position->arg, insn->args));
    unit_put_number(writer, insn->arg_count);
  }
  if (parts & PART_NUMBER)
    unit_put_signed(writer, insn->number);
}

static void put_strings(struct unit_writer *writer, const struct ir_insn *insn, uint64_t parts) {
  if (parts & PART_TYPE)
    unit_put_string(writer, insn->type);
  if (parts & PART_RECORD)
    unit_put_string(writer, insn->record);
  if (parts & PART_NAME)
    unit_put_string(writer, insn->name);
  if (parts & PART_FILE)
    unit_put_string(writer, insn->file);
}

static void move_past(struct position *position, const struct ir_insn *insn) {
  position->insn++;
  if (insn->dst != IR_NONE)
    position->value = insn->dst + 1;
  if (insn->arg_count != 0)
    position->arg = insn->args + insn->arg_count;
  position->line = insn->line;
}

static void put_insn(struct unit_writer *writer, const struct ir_insn *insn, struct position *position) {
  uint64_t parts = parts_of(insn, position);
  unit_put_number(writer, insn->op);
  unit_put_number(writer, parts);
  put_operands(writer, insn, parts, position);
  put_strings(writer, insn, parts);
  if (parts & PART_LINE)
    unit_put_signed(writer, distance(position->line, insn->line));
  unit_put_number(writer, insn->column);
  unit_put_signed(writer, distance(insn->column, insn->end_column));
  move_past(position, insn);
}

void unit_put_ir(struct unit_writer *writer, const struct ir *ir, uint32_t base_line) {
  unit_put_number(writer, ir->locals->len);
  for (guint i = 0; i < ir->locals->len; i++) {
    const struct ir_local *local = &g_array_index(ir->locals, struct ir_local, i);
    unit_put_string(writer, local->name);
    unit_put_string(writer, local->type);
    unit_put_number(writer, local->is_parameter);
    unit_put_signed(writer, distance(base_line, local->line));
    unit_put_number(writer, local->column);
  }
  unit_put_number(writer, ir->args->len);
  for (guint i = 0; i < ir->args->len; i++)
    unit_put_number(writer, (uint32_t)(g_array_index(ir->args, uint32_t, i) + 1)); /* IR_NONE is 0 */
  unit_put_number(writer, ir->value_count);
  unit_put_number(writer, ir->insns->len);
  struct position position = {.line = base_line};
  for (guint i = 0; i < ir->insns->len; i++)
    put_insn(writer, &g_array_index(ir->insns, struct ir_insn, i), &position);
}

static void take_locals(struct unit_reader *reader, struct ir *ir, uint32_t base_line) {
  uint32_t count = unit_take_count(reader);
  for (uint32_t i = 0; i < count && !reader->is_damaged; i++) {
    struct ir_local local = {0};
    local.name = unit_take_string(reader);
    local.type = unit_take_string(reader);
    local.is_parameter = unit_take_number(reader) != 0;
    local.line = take_near(reader, base_line);
    local.column = unit_take_u32(reader);
    g_array_append_val(ir->locals, local);
  }
}

static void take_args(struct unit_reader *reader, struct ir *ir) {
  uint32_t count = unit_take_count(reader);
  for (uint32_t i = 0; i < count && !reader->is_damaged; i++) {
    uint32_t value = unit_take_u32(reader) - 1;
    g_array_append_val(ir->args, value);
  }
}

static uint32_t take_dst(struct unit_reader *reader, uint64_t parts, const struct position *position) {
  if (parts & PART_DST)
    return take_near(reader, position->value);
  return parts & PART_DST_NEXT ? position->value : IR_NONE;
}

static uint32_t take_value(struct unit_reader *reader, bool is_there, const struct position *position) {
  return is_there ? position->value - (uint32_t)unit_take_signed(reader) : IR_NONE;
}

static void take_operands(struct unit_reader *reader, struct ir_insn *insn, uint64_t parts,
                          const struct position *position) {
  insn->flags = (uint8_t)(parts & PART_FLAGS ? unit_take_number(reader) : 0);
  insn->dst = take_dst(reader, parts, position);
  insn->a = take_value(reader, parts & PART_A, position);
  insn->b = take_value(reader, parts & PART_B, position);
  insn->then_target = parts & PART_TARGETS ? take_near(reader, position->insn) : IR_NONE;
  insn->else_target = parts & PART_TARGETS ? take_near(reader, position->insn) : IR_NONE;
  if (parts & PART_ARGS) {
    insn->args = take_near(reader, position->arg);
    insn->arg_count = unit_take_u32(reader);
  }
  if (parts & PART_NUMBER)
    insn->number = unit_take_signed(reader);
}

static struct ir_insn take_insn(struct unit_reader *reader, struct position *position) {
  struct ir_insn insn = {0};
  uint64_t op = unit_take_number(reader);
  insn.op = (uint8_t)MIN(op, UINT8_MAX);
  uint64_t parts = unit_take_number(reader);
  take_operands(reader, &insn, parts, position);
  insn.type = parts & PART_TYPE ? unit_take_string(reader) : NULL;
  insn.record = parts & PART_RECORD ? unit_take_string(reader) : NULL;
  insn.name = parts & PART_NAME ? unit_take_string(reader) : NULL;
  insn.file = parts & PART_FILE ? unit_take_string(reader) : NULL;
  insn.line = parts & PART_LINE ? take_near(reader, position->line) : position->line;
  insn.column = unit_take_u32(reader);
  insn.end_column = take_near(reader, insn.column);
  move_past(position, &insn);
  return insn;
}

struct ir *unit_take_ir(struct unit_reader *reader, uint32_t base_line) {
  struct ir *ir = ir_create();
  take_locals(reader, ir, base_line);
  take_args(reader, ir);
  ir->value_count = unit_take_u32(reader);
  uint32_t count = unit_take_count(reader);
  struct position position = {.line = base_line};
  for (uint32_t i = 0; i < count && !reader->is_damaged; i++) {
    struct ir_insn insn = take_insn(reader, &position);
    g_array_append_val(ir->insns, insn);
  }
  if (reader->is_damaged || ir_problem(ir) != NULL) {
    reader->is_damaged = true;
    g_clear_pointer(&ir, ir_destroy);
  }
  return ir;
}
