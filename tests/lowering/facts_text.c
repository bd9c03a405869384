/* Facts as text, and the properties every IR must have: for the tests of lowering.
 * SPDX-License-Identifier: MIT */
#include "tests/lowering/facts_text.h"

#include <inttypes.h>

static const char *shown(const char *text) {
  return text ? text : "-";
}

static void print_types(const struct facts *facts, FILE *out) {
  for (guint i = 0; i < facts->types->len; i++) {
    const struct fact_type *type = g_ptr_array_index(facts->types, i);
    fprintf(out, "type %s%s size %" PRId64 " at %s:%u\n", type->is_union ? "union " : "", type->key,
            type->size_bytes, shown(type->place.file), type->place.line);
    for (guint j = 0; j < type->fields->len; j++) {
      const struct fact_field *field = &g_array_index(type->fields, struct fact_field, j);
      fprintf(out, "  %" PRId64 "+%" PRId64 "%s %s : %s line %u\n", field->offset_bits, field->size_bits,
              field->is_bitfield ? " bits" : "", shown(field->name), field->type, field->line);
    }
  }
}

static void print_parameters(const GArray *parameters, FILE *out) {
  for (guint i = 0; parameters && i < parameters->len; i++) {
    const struct fact_parameter *parameter = &g_array_index(parameters, struct fact_parameter, i);
    fprintf(out, "  parameter %s : %s\n", shown(parameter->name), parameter->type);
  }
}

static void print_functions(const struct facts *facts, FILE *out) {
  for (guint i = 0; i < facts->functions->len; i++) {
    const struct fact_function *function = g_ptr_array_index(facts->functions, i);
    fprintf(out, "function %s%s%s%s%s%s%s : %s at %s:%u\n", function->key,
            function->is_static ? " static" : "", function->is_inline ? " inline" : "",
            function->is_variadic ? " variadic" : "", function->is_definition ? " definition" : "",
            function->is_noreturn ? " noreturn" : "", function->ir ? " ir" : "", function->result,
            shown(function->place.file), function->place.line);
    print_parameters(function->parameters, out);
  }
}

static void print_globals(const struct facts *facts, FILE *out) {
  static const char *const kinds[] = {"number", "string", "function", "address", "other"};
  for (guint i = 0; i < facts->globals->len; i++) {
    const struct fact_global *global = g_ptr_array_index(facts->globals, i);
    fprintf(out, "global %s%s%s%s : %s at %s:%u\n", global->key, global->is_static ? " static" : "",
            global->is_definition ? " definition" : "", global->is_unreadable ? " unreadable" : "",
            global->type, shown(global->place.file), global->place.line);
    for (guint j = 0; j < global->inits->len; j++) {
      const struct fact_init *init = &g_array_index(global->inits, struct fact_init, j);
      fprintf(out, "  '%s' (%s %s) = %s %" PRId64 " %s line %u\n", init->path, shown(init->record),
              shown(init->field), kinds[init->kind], init->number, shown(init->name), init->line);
    }
  }
}

static void print_typedefs(const struct facts *facts, FILE *out) {
  for (guint i = 0; i < facts->typedefs->len; i++) {
    const struct fact_typedef *alias = g_ptr_array_index(facts->typedefs, i);
    fprintf(out, "typedef %s = %s at %s:%u\n", alias->name, alias->type, shown(alias->place.file),
            alias->place.line);
    print_parameters(alias->parameters, out);
  }
}

static void print_marks(const struct facts *facts, FILE *out) {
  static const char *const words[] = {
      "type", "field", "function", "parameter", "typedef", "typedef-parameter", "enumerator", "global"};
  for (guint i = 0; i < facts->marks->len; i++) {
    const struct fact_mark *mark = &g_array_index(facts->marks, struct fact_mark, i);
    fprintf(out, "mark %s %s %s %d \"%s\" line %u\n", words[mark->on], shown(mark->owner),
            shown(mark->member), mark->index, mark->text, mark->place.line);
  }
}

void facts_print(const struct facts *facts, FILE *out) {
  print_types(facts, out);
  print_functions(facts, out);
  print_globals(facts, out);
  print_typedefs(facts, out);
  print_marks(facts, out);
}

struct checker {
  const struct ir *ir;
  bool *is_defined;
  char *problem;
};

static void complain(struct checker *checker, guint index, const char *what, uint32_t which) {
  if (!checker->problem)
    checker->problem = g_strdup_printf("instruction %u: %s %u", index, what, which);
}

static void check_use(struct checker *checker, guint index, uint32_t value) {
  if (value == IR_NONE)
    return;
  if (value >= checker->ir->value_count || !checker->is_defined[value])
    complain(checker, index, "uses before definition value", value);
}

static void check_target(struct checker *checker, guint index, uint32_t target, bool is_needed) {
  if (is_needed ? target >= checker->ir->insns->len : target != IR_NONE)
    complain(checker, index, "jumps to", target);
}

static void check_args(struct checker *checker, guint index, const struct ir_insn *insn) {
  for (uint32_t i = 0; i < insn->arg_count; i++) {
    if (insn->args + i >= checker->ir->args->len) {
      complain(checker, index, "has no argument", i);
      return;
    }
    uint32_t value = g_array_index(checker->ir->args, uint32_t, insn->args + i);
    if (value == IR_NONE)
      complain(checker, index, "passes nothing as argument", i);
    check_use(checker, index, value);
  }
}

static void check_operands(struct checker *checker, guint index, const struct ir_insn *insn) {
  bool needs_a = insn->op == IR_LOAD || insn->op == IR_STORE || insn->op == IR_FIELD ||
                 insn->op == IR_ELEMENT || insn->op == IR_COUNT || insn->op == IR_BRANCH ||
                 insn->op == IR_COMPARE || insn->op == IR_NOT || insn->op == IR_CAST ||
                 insn->op == IR_CONTAINER || insn->op == IR_ZERO || insn->op == IR_COPY_MEMORY ||
                 (insn->op == IR_CALL && !insn->name);
  bool needs_b = insn->op == IR_STORE || insn->op == IR_COMPARE || insn->op == IR_COPY_MEMORY;
  if (insn->op >= IR_OP_COUNT)
    complain(checker, index, "has operation", insn->op);
  if ((needs_a && insn->a == IR_NONE) || (needs_b && insn->b == IR_NONE))
    complain(checker, index, "misses an operand of operation", insn->op);
  if ((insn->op == IR_LOCAL || insn->op == IR_SCOPE_END) &&
      (insn->number < 0 || insn->number >= checker->ir->locals->len))
    complain(checker, index, "names a local that does not exist in operation", insn->op);
  check_use(checker, index, insn->a);
  check_use(checker, index, insn->b);
  check_args(checker, index, insn);
}

static void check_insn(struct checker *checker, guint index) {
  const struct ir_insn *insn = &g_array_index(checker->ir->insns, struct ir_insn, index);
  check_operands(checker, index, insn);
  check_target(checker, index, insn->then_target, insn->op == IR_JUMP || insn->op == IR_BRANCH);
  check_target(checker, index, insn->else_target, insn->op == IR_BRANCH);
  if (insn->line == 0)
    complain(checker, index, "has no line in operation", insn->op);
  if (insn->dst == IR_NONE)
    return;
  if (insn->dst >= checker->ir->value_count || checker->is_defined[insn->dst])
    complain(checker, index, "defines again or out of range value", insn->dst);
  else
    checker->is_defined[insn->dst] = true;
}

char *ir_find_problem(const struct ir *ir) {
  struct checker checker = {.ir = ir, .is_defined = g_new0(bool, ir->value_count + 1)};
  guint count = ir->insns->len;
  for (guint i = 0; i < count; i++)
    check_insn(&checker, i);
  uint8_t last = count ? g_array_index(ir->insns, struct ir_insn, count - 1).op : IR_OP_COUNT;
  if (last != IR_RETURN && last != IR_JUMP && last != IR_BRANCH && last != IR_NORETURN)
    complain(&checker, count, "control runs off the end after operation", last);
  g_free(checker.is_defined);
  return checker.problem;
}
