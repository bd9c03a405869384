#!/usr/bin/env python3
"""compile_commands.json: every form producers write, and what one bad entry costs.

SPDX-License-Identifier: MIT
"""
import json
import os
import random

from probe import Tree, entry, main


class Entries(Tree):
    def files_of(self, database, *arguments):
        self.write_database(database)
        found = self.find(*arguments)
        return [os.path.relpath(c["file"], self.root) for c in found["commands"]], found

    def test_command_is_unquoted_as_a_shell_does(self):
        self.assertEqual(self.arguments_of("""cc -DA='"x y"' -D "B=1 2" -DC=\\"z\\" -c a.c"""),
                         ['-DA="x y"', "-DB=1 2", '-DC="z"'])

    def test_arguments_are_taken_as_they_are(self):
        self.assertEqual(self.arguments_of(["cc", "-DA=\"x y\"", "-c", "a.c"]), ['-DA="x y"'])

    def test_relative_folder_is_relative_to_the_database(self):
        self.write("src/a.c")
        self.write_database([{"directory": "../src", "command": "cc -Iinc -c a.c", "file": "a.c"}],
                            "build/compile_commands.json")
        command = self.find("-p", "build")["commands"][0]
        self.assertEqual(command["file"], str(self.root / "src/a.c"))
        self.assertEqual(command["arguments"], [f"-I{self.root}/src/inc"])

    def test_missing_folder_is_the_database_s(self):
        files, _ = self.files_of([{"command": "cc -c a.c", "file": "a.c"}])
        self.assertEqual(files, ["a.c"])

    def test_broken_syntax_costs_one_entry(self):
        good = json.dumps(entry("a.c")), json.dumps(entry("b.c"))
        for broken in ('{"directory": ".", "file": }', '{"file": "x.c" "command": "cc"}', '{"file": "x.c",',
                       '{"a": "unclosed}', "42", '"text"', "[1, 2]", "nonsense", '{"a": {"b": }}'):
            with self.subTest(broken=broken):
                files, found = self.files_of(f"[\n{good[0]},\n{broken},\n{good[1]}\n]")
                self.assertEqual(files, ["a.c", "b.c"])
                self.assertIn("compile_commands.json:3: ", found["problems"][0])

    def test_bad_members_cost_one_entry(self):
        for bad in ({"directory": "."}, {"file": 3, "command": "cc"}, {"file": "x.c"}, {"file": "", "command": "cc"},
                    {"file": "x.c", "arguments": ["cc", 1]}, {"file": "x.c", "command": "cc 'unclosed"},
                    {"file": "x.c", "command": "cc -DX=" + "x" * 5000000},
                    {"file": "x.c", "arguments": ["cc", "-DX=" + "x" * 5000000]}):
            with self.subTest(bad=bad):
                files, found = self.files_of([entry("a.c"), bad, entry("b.c")])
                self.assertEqual(files, ["a.c", "b.c"])
                self.assertEqual(len(found["problems"]), 1)

    def test_file_that_ends_early_keeps_what_came(self):
        files, found = self.files_of("[" + json.dumps(entry("a.c")) + ",")
        self.assertEqual((files, len(found["problems"])), (["a.c"], 1))

    def test_no_list_is_an_error(self):
        for text in ("", "{}", "null", "compile"):
            with self.subTest(text=text):
                self.write_database(text)
                self.assertIn("no compile database", self.find_fails())

    def test_phony_and_link_rules_are_left_out_silently(self):
        files, found = self.files_of([
            {"directory": ".", "command": "", "file": "CMakeFiles/t.dir"},
            {"directory": ".", "command": "cc a.o -o t", "file": "a.o"},
            {"directory": ".", "command": "  ", "file": "all"},
            {"directory": ".", "arguments": [], "file": "x.c"}, entry("a.c")])
        self.assertEqual((files, found["problems"], found["skipped"]), (["a.c"], [], 0))

    def test_other_languages_are_counted(self):
        files, found = self.files_of([
            entry("a.c"), entry("b.cc"), entry("c.S"), entry("d.c", "-x c++"), entry("e.m"),
            {"directory": ".", "command": "g++ -c f.c", "file": "f.c"},
            {"directory": ".", "command": "x86_64-linux-gnu-g++-12 -c g.c", "file": "g.c"}])
        self.assertEqual((files, found["skipped"]), (["a.c"], 6))

    def test_language_flag_makes_any_file_c(self):
        self.assertEqual(self.files_of([entry("a.inc", "-x c"), entry("b.cc", "-xc")])[0], ["a.inc", "b.cc"])

    def test_language_flag_reaches_libclang(self):
        self.write("a.inc", "int f(int x) { return x; }\n")
        self.write_database([entry("a.inc", "-x c")])
        stats = self.extract()
        self.assertEqual((stats["total"], stats["lost"], stats["errors"]), (1, 0, 0))

    def test_wrappers_stand_before_the_compiler(self):
        for wrapper in ("ccache", "/usr/bin/ccache", "distcc", "sccache", "env X=1", "ccache base_dir=/x",
                        "libtool --tag=CC --mode=compile", "/bin/sh ../libtool --silent --tag=CC --mode=compile",
                        "cyclecheck cc --"):
            with self.subTest(wrapper=wrapper):
                self.assertEqual(self.arguments_of(f"{wrapper} gcc -DX -c a.c"), ["-DX"])

    def test_two_sources_on_a_line_are_two_units(self):
        files, _ = self.files_of([{"directory": ".", "command": "cc -DX a.c b.c -o t", "file": "a.c"}])
        self.assertEqual(files, ["a.c", "b.c"])

    def test_equal_entries_are_one_unit(self):
        files, found = self.files_of([entry("a.c", "-DX -o 1.o"), entry("a.c", "-D X -o 2.o"), entry("./a.c", "-DX"),
                                      entry("a.c", "-DY")])
        self.assertEqual(files, ["a.c", "a.c"])
        self.assertEqual(len({c["configuration"] for c in found["commands"]}), 2)

    def test_configuration_does_not_depend_on_where_the_tree_is(self):
        self.write("inc/x.h")
        _, here = self.files_of([entry("a.c", f"-I{self.root}/inc")])
        _, relative = self.files_of([entry("a.c", "-I./inc")])
        self.assertEqual(here["commands"][0]["configuration"], relative["commands"][0]["configuration"])

    def test_names_with_blanks_and_quotes(self):
        name = "so urce 'x'.c"
        self.write(name)
        files, _ = self.files_of([{"directory": ".", "arguments": ["cc", "-c", name], "file": name}])
        self.assertEqual(files, [name])

    def test_database_with_nothing_in_it(self):
        self.write_database([])
        self.assertIn("no C sources", self.find_fails())


class Mutations(Tree):
    """Damaged at random, by a fixed seed: an answer or a message, never a crash."""

    def test_random_damage(self):
        self.write("a.c")
        self.write("r.rsp", "-DX @r.rsp 'a b\\")
        seed = json.dumps([entry("a.c", "-DX='\"a b\"' -Ii @r.rsp -Xclang -load"),
                           {"directory": "/x", "arguments": ["sh", "libtool", "gcc", "-xc", "b.cc", "-MF"],
                            "file": "b.cc", "output": "o"}] * 2).encode()
        tokens = [b"{", b"}", b"[", b"]", b'"', b"\\", b",", b":", b"\xff", b"\x00", b"\\u0000", b"\\ud800", b"null",
                  b"'", b"@", b"\xf4\x8f\xbc\x80", b"1e999"]
        dice = random.Random(7)
        for step in range(60):
            damaged = bytearray(seed)
            for _ in range(dice.randint(1, 8)):
                at = dice.randrange(len(damaged))
                damaged[at:at + dice.randint(0, 20)] = dice.choice(tokens + [bytes(damaged[:at])])
            (self.root / "compile_commands.json").write_bytes(bytes(damaged))
            with self.subTest(step=step):
                self.assertIn(self.run_probe("find").returncode, (0, 2))


class Discovery(Tree):
    def test_upward_from_the_source(self):
        self.write("sub/deep/a.c")
        self.write_database([entry("sub/deep/a.c")])
        found = self.find("a.c", cwd=self.root / "sub/deep")
        self.assertEqual(found["database"], str(self.root / "compile_commands.json"))
        self.assertEqual(found["root"], str(self.root))
        self.assertEqual(found["db"], str(self.root / ".cyclecheck/graph.db"))

    def test_build_folders(self):
        for folder in ("build", "build-x", "builddir", "_build", "out", "build/Debug", "cmake-build-debug"):
            with self.subTest(folder=folder):
                database = self.write_database([entry(str(self.root / "a.c"))], f"{folder}/compile_commands.json")
                self.assertEqual(self.find()["database"], str(database))
                database.unlink()

    def test_newest_of_several_wins_and_is_said(self):
        old = self.write_database([entry(str(self.root / "a.c"))], "build-a/compile_commands.json")
        new = self.write_database([entry(str(self.root / "a.c"))], "build-b/compile_commands.json")
        os.utime(old, (1, 1))
        result = self.run_probe("find")
        self.assertEqual(json.loads(result.stdout)["database"], str(new))
        self.assertIn("2 compile databases", result.stdout + result.stderr)

    def test_p_takes_folder_and_file(self):
        database = self.write_database([entry(str(self.root / "a.c"))], "elsewhere/db.json")
        self.assertEqual(self.find("-p", database)["database"], str(database))
        self.assertIn("there is no", self.find_fails("-p", "elsewhere"))
        self.assertIn("there is no", self.find_fails("-p", "nowhere"))

    def test_paths_select(self):
        for name in ("a/x.c", "a/y.c", "b/z.c"):
            self.write(name)
        self.write_database([entry("a/x.c"), entry("a/y.c"), entry("b/z.c")])
        selected = lambda *p: [os.path.relpath(c["file"], self.root) for c in self.find(*p)["commands"] if c["selected"]]
        self.assertEqual(selected(), ["a/x.c", "a/y.c", "b/z.c"])
        self.assertEqual(selected("a"), ["a/x.c", "a/y.c"])
        self.assertEqual(selected("a/x.c", "b"), ["a/x.c", "b/z.c"])
        self.assertIn("no file or folder", self.find_fails("nothing.c"))

    def test_header_selects_who_includes_it(self):
        self.write("a.c", '#include "inc/h.h"\n')
        self.write("b.c", '/* h.h */\n')
        header = self.write("inc/h.h")
        self.write_database([entry("a.c"), entry("b.c")])
        self.assertEqual([c["file"] for c in self.find(header)["commands"] if c["selected"]], [str(self.root / "a.c")])

    def test_unknown_source_borrows_flags(self):
        self.write("a/new.c")
        self.write_database([entry("b/x.c", "-DB"), entry("a/x.c", "-DA")])
        found = self.find("a/new.c")
        new = [c for c in found["commands"] if c["selected"]]
        self.assertEqual([(c["arguments"], c["guessed"]) for c in new], [(["-DA"], True)])
        self.assertIn("not in the compile database", found["problems"][0])

    def test_root_is_the_nearest_mark_above_the_sources(self):
        self.write("sub/.cyclecheck.ini")
        self.write("sub/a.c")
        self.write_database([entry("sub/a.c")])
        self.assertEqual(self.find()["root"], str(self.root / "sub"))
        self.assertEqual(self.find("--root", self.root)["root"], str(self.root))


if __name__ == "__main__":
    main()
