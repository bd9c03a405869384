#!/usr/bin/env python3
"""Sources that do not parse, are not there or are far too big: a message, the right exit code, no crash.

SPDX-License-Identifier: MIT
"""
import os

import support


class BadSources(support.ProjectTest):
    def check_one(self, text, name="bad.c"):
        """Beside a file with a cycle, which must be found whatever the bad one is."""
        self.pair()
        self.project.write(name, text)
        self.project.write_compile_database(["node.c", "use.c", name])
        result = self.project.check()
        self.assert_exit(result, 1)
        self.assertIn("use.c:", result.stdout)
        return result

    def check_alone(self, text, code, name="bad.c"):
        self.project.write(name, text)
        self.project.write_compile_database([name])
        result = self.project.check()
        self.assert_exit(result, code)
        return result

    def test_syntax_error(self):
        self.check_one("void broken( {\n")
        result = self.check_one('#include "node.h"\n' + "int oops = ;\n" + support.function("after", True))
        self.assertIn("bad.c:", result.stdout)

    def test_error_directive(self):
        result = self.check_one('#error "not on this platform"\n' + support.user("after"))
        self.assertIn("bad.c:", result.stdout)

    def test_errors_are_named(self):
        for text in ("void broken( {\n", "#error no\n"):
            result = self.check_alone(text, 0)
            self.assertIn("1 file read as far as the compiler's errors allow", result.stderr)
            self.assertIn("  bad.c: errors: bad.c:1: ", result.stderr)
        self.assertNotIn("errors allow", self.check_alone("int x;\n", 0).stderr)

    def test_nothing_but_broken_entries(self):
        self.project.write("compile_commands.json", "[" * 1000 + "]" * 1000)
        result = self.project.check()
        self.assert_exit(result, 2)
        self.assertIn("compile_commands.json:1: not an object", result.stderr)

    def test_more_errors_than_a_compiler_shows(self):
        wrong = "".join(f"int wrong{i} = ;\n" for i in range(40))
        result = self.check_one('#include "node.h"\n' + wrong + support.function("after", True))
        self.assertIn("bad.c:", result.stdout)

    def test_missing_header(self):
        self.check_one('#include "no_such_header.h"\nint x;\n')

    def test_missing_types_are_a_loss(self):
        result = self.check_alone('#include "no_such_header.h"\nvoid f(missing_t *m) { m->next = g(m); }\n', 3)
        self.assertIn("bad.c", result.stderr)
        self.assertIn("no_such_header.h", result.stderr)

    def test_empty_file(self):
        self.check_alone("", 0)
        self.check_one("")

    def test_no_newline_at_the_end_and_carriage_returns(self):
        self.check_one(support.user("dos").replace("\n", "\r\n").rstrip())

    def test_binary_file(self):
        self.check_one(bytes(range(256)) * 64)

    def test_byte_order_mark_and_latin_1(self):
        self.check_one(b"\xef\xbb\xbf// caf\xe9 \xff\n" + support.user("bom").encode())

    def test_big_table(self):
        rows = "".join(f"  {{{i}, \"row {i}\", {i % 7}}},\n" for i in range(300_000))
        self.check_one("struct row { int a; const char *b; int c; };\nconst struct row rows[] = {\n" + rows + "};\n")

    def test_long_function(self):
        lines = "".join(f"  x = x * {i % 91} + y[{i % 16}];\n" for i in range(100_000))
        self.check_one("int f(int x, int *y);\nint f(int x, int *y) {\n" + lines + "  return x;\n}\n")

    def test_long_function_of_claims(self):
        lines = "".join("  node_unref(a->child);\n  a->child = node_ref(b);\n" for _ in range(2_000))
        self.check_one('#include "node.h"\nvoid f(struct node *a, struct node *b);\n'
                       "void f(struct node *a, struct node *b) {\n" + lines + "}\n")

    def test_deep_nesting(self):
        self.check_one("int f(int x);\nint f(int x) { return " + "(" * 5_000 + "x" + ")" * 5_000 + "; }\n")

    def test_many_branches(self):
        lines = "".join(f"  if (n == {i})\n    a->child = node_ref(b);\n" for i in range(200))
        self.check_one('#include "node.h"\nvoid f(struct node *a, struct node *b, int n);\n'
                       "void f(struct node *a, struct node *b, int n) {\n" + lines + "}\n")

    def test_include_of_itself(self):
        self.check_one('#include "bad.c"\n')


class UnreadableSources(support.ProjectTest):
    def lose(self, name):
        self.pair(is_cycle=False)
        self.project.write_compile_database(["node.c", "use.c", name])
        result = self.project.check()
        self.assert_exit(result, 3)
        self.assertIn(name, result.stderr)
        allowed = self.project.check("--allow-incomplete")
        self.assert_exit(allowed, 0)

    def test_missing_file(self):
        self.lose("gone.c")

    def test_folder_in_place_of_a_file(self):
        (self.project.root / "folder.c").mkdir()
        self.lose("folder.c")

    def test_symlink_loop(self):
        os.symlink("loop.c", self.project.root / "loop.c")
        self.lose("loop.c")

    def test_pipe_does_not_hang(self):
        os.mkfifo(self.project.root / "pipe.c")
        self.lose("pipe.c")
        query = ("--sql", "SELECT status, reason FROM translation_unit WHERE path = 'pipe.c'")
        rows = self.project.run("query", f"--db={self.project.database}", *query)
        self.assertIn("unreadable", rows.stdout)
        self.assertIn("is a pipe", rows.stdout)

    def test_no_permission(self):
        path = self.project.write("secret.c", "int x;\n")
        path.chmod(0)
        if os.access(path, os.R_OK):
            return  # root reads everything; the other tests here show the same loss
        self.lose("secret.c")


class BadCompileDatabase(support.ProjectTest):
    def test_not_json(self):
        self.pair()
        self.project.write("compile_commands.json", "[{")
        self.assert_exit(self.project.check("-p", "compile_commands.json"), 2)

    def test_one_bad_entry(self):
        self.pair()
        text = (self.project.root / "compile_commands.json").read_text()
        self.project.write("compile_commands.json", text.replace("[", '[{"file": 7}, 3, {}, ', 1))
        result = self.project.check()
        self.assert_exit(result, 1)
        self.assertIn("compile_commands.json", result.stderr)

    def test_empty(self):
        self.project.write("compile_commands.json", "[]")
        self.assert_exit(self.project.check(), 2)

    def test_other_languages_are_counted(self):
        self.pair(is_cycle=False)
        self.project.write("a.cc", "class x {};\n")
        self.project.write_compile_database(["node.c", "use.c", "a.cc"])
        result = self.project.check()
        self.assert_exit(result, 0)
        self.assertIn("1 entr", result.stderr)


if __name__ == "__main__":
    support.main()
