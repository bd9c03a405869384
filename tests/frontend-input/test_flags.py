#!/usr/bin/env python3
"""The allow list of compiler flags, and that nothing hostile in them is obeyed.

SPDX-License-Identifier: MIT
"""
import os
import re
import shutil
import subprocess
import unittest
from pathlib import Path

from probe import Tree, entry, main

FRONTEND = Path(__file__).parents[2] / "analyzer/frontend"


class AllowList(Tree):
    def kept(self, flags):
        self.write("d/x.h")
        return self.arguments_of(f"cc {flags} -c a.c")

    def test_kept_in_one_spelling(self):
        for flags, kept in (
                ("-DX -D Y=1 -UZ -U W", ["-DX", "-DY=1", "-UZ", "-UW"]),
                ("-Id -I d -I/abs -I=sys", ["-IROOT/d", "-IROOT/d", "-I/abs", "-I=sys"]),
                ("-iquote d -iquoted", ["-iquote", "ROOT/d", "-iquote", "ROOT/d"]),
                ("-isystem d -isystem/abs", ["-isystem", "ROOT/d", "-isystem", "/abs"]),
                ("-idirafter d", ["-idirafter", "ROOT/d"]),
                ("-include d/x.h -include found.h", ["-include", "ROOT/d/x.h", "-include", "found.h"]),
                ("-imacros d/x.h", ["-imacros", "ROOT/d/x.h"]),
                ("-std=gnu99 --std=c11 -ansi", ["-std=gnu99", "-std=c11", "-std=c90"]),
                ("--target=arm-none-eabi -target riscv64-linux", ["--target=arm-none-eabi", "--target=riscv64-linux"]),
                ("--sysroot=/s --sysroot d", ["--sysroot=/s", "--sysroot=ROOT/d"]),
                ("-nostdinc -Wall -Wno-x", ["-nostdinc", "-Wall", "-Wno-x"]),
                ("-fPIC -fno-common -funsigned-char -fvisibility=hidden -fshort-enums",
                 ["-fPIC", "-fno-common", "-funsigned-char", "-fvisibility=hidden", "-fshort-enums"]),
                ("-m32 -msse4.2 -mno-avx -march=armv8-a+crc -mabi=lp64",
                 ["-m32", "-msse4.2", "-mno-avx", "-march=armv8-a+crc", "-mabi=lp64"])):
            with self.subTest(flags=flags):
                self.assertEqual(self.kept(flags), kept)

    def test_dropped_with_their_values(self):
        for flags in ("-Xclang -load -Xclang ./evil.so", "-Xpreprocessor -MD", "-Wp,-MD,f", "-Wl,-x", "-Wa,-x",
                      "-MD -MF f -MT t -MQ q", "-MFf -MMD -MP", "--config=f", "--config f", "-fplugin=./evil.so",
                      "-fplugin-arg-x=1", "-specs=f", "-specs f", "--specs=f", "-wrapper gdb,--args", "-B.",
                      "-fpass-plugin=./x.so", "-mllvm -load=./x.so", "-fcrash-diagnostics-dir=d", "-save-temps=obj",
                      "-fmodules -fmodules-cache-path=d", "-include-pch f", "-ivfsoverlay f", "-fprofile-use=f",
                      "-fprofile-generate=d", "-ftest-coverage", "-fdump-tree-all=f", "-dumpdir d", "-aux-info f",
                      "-serialize-diagnostics f", "--serialize-diagnostics f", "-working-directory d",
                      "-working-directory=d", "-index-store-path d", "-fsanitize-blacklist=f", "-emit-pch",
                      "-fembed-bitcode", "-S", "-E", "-O2", "-g3", "-pipe", "-pthread", "-L lib", "-lfoo", "-I-",
                      "-fdebug-prefix-map=a=b", "-fvisibility=/x", "-march=a/b", "-std=c++17", "-std=nonsense",
                      "-isysroot /s", "-iwithprefix p", "-fconserve-stack", "-mindirect-branch=thunk", "-fanalyzer",
                      "-Werror", "-Werror=x", "--unknown", "-unknown=1", "-gcc-toolchain d", "--gcc-toolchain=d",
                      "--param x=1", "-Xanalyzer x", "-fsyntax-only", "-plugin evil", "-ccc-print-phases", "-###"):
            with self.subTest(flags=flags):
                self.assertEqual(self.kept(flags), [])

    def test_what_is_dropped_is_counted(self):
        self.write("a.c")
        self.write_database([entry(flags="-DX -O2 -Xclang -load -MF f -o a.o")])
        self.assertEqual(self.find()["dropped"], 3)

    def test_flag_without_its_value(self):
        self.assertEqual(self.arguments_of("cc a.c -DX -I"), ["-DX"])
        self.assertEqual(self.arguments_of("cc a.c -DX -Xclang"), ["-DX"])

    def test_words_behind_two_dashes_are_files(self):
        self.assertEqual(self.arguments_of("cc -DX -- -DY a.c"), ["-DX"])

    def test_flags_of_the_command_line_pass_the_same_list(self):
        self.write("a.c")
        self.write_database([entry(flags="-DM")])
        arguments = self.find("--before", "-DB", "--after", "-DA", "--after", "-fplugin=x.so")["commands"][0]["arguments"]
        self.assertEqual(arguments, ["-DB", "-DM", "-DA"])
        self.assertEqual(self.find("a.c", "--", "-DF", "-Xclang", "-load", "-O2")["commands"][0]["arguments"], ["-DF"])

    @unittest.skipUnless(shutil.which("clang-19"), "no clang-19")
    def test_libclang_knows_every_plain_flag(self):
        source = self.write("a.c", "int x;\n")
        names = re.findall(r'"(-[fm][^"]+)"', (FRONTEND / "flag_names.c").read_text(encoding="utf-8"))
        self.assertGreater(len(names), 200)
        flags = [n for n in names if not n.endswith(("=", "-"))]
        result = subprocess.run(["clang-19", "-fsyntax-only", *flags, source], capture_output=True, text=True, check=False)
        self.assertNotIn("unknown argument", result.stderr)


class ResponseFiles(Tree):
    def test_expanded_inside_the_tree(self):
        self.write("flags.rsp", "-DA '-DB=1 2'\n-D\"C\" @more.rsp -Xclang -load")
        self.write("more.rsp", "-DD\\ E # -DF")
        self.assertEqual(self.arguments_of("cc @flags.rsp -c a.c"), ["-DA", "-DB=1 2", "-DC", "-DD E", "-DF"])

    def test_relative_to_the_working_directory(self):
        self.write("sub/flags.rsp", "-DA")
        self.assertEqual(self.arguments_of("cc @flags.rsp -c ../a.c", file=str(self.root / "a.c"), directory="sub"), ["-DA"])

    def test_outside_the_tree_left_out(self):
        (self.base / "secret.rsp").write_text("-DSECRET")
        os.symlink(self.base / "secret.rsp", self.root / "link.rsp")
        for name in (str(self.base / "secret.rsp"), "../secret.rsp", "link.rsp", "/etc/passwd", "/dev/zero", "missing"):
            with self.subTest(name=name):
                self.assertEqual(self.arguments_of(["cc", "@" + name, "-DX", "-c", "a.c"]), ["-DX"])
                self.assertEqual(len(self.find()["problems"]), 1)

    def test_that_include_each_other_end(self):
        self.write("loop.rsp", "-DX @loop.rsp @loop.rsp @loop.rsp @loop.rsp")
        self.assertIn("-DX", self.arguments_of("cc @loop.rsp -c a.c"))


class Hostile(Tree):
    def test_nothing_is_written_and_nothing_is_run(self):
        source = self.write("evil.c", "#include <stdio.h>\nvoid __attribute__((constructor)) f(void)"
                            "{ FILE *o = fopen(\"RAN\", \"w\"); fclose(o); }\n")
        subprocess.run(["cc", "-shared", "-fPIC", "-o", self.root / "evil.so", source], check=False)
        self.write("run.sh", "#!/bin/sh\ntouch RAN\n").chmod(0o755)
        self.write("cfg", "-fplugin=./evil.so\n")
        self.write("spec", "*cc1:\n./run.sh\n")
        self.write("rsp", "-MD -MF from_rsp.d")
        self.write("a.c", '#pragma comment(lib, "x")\n#pragma clang module load evil\nint a;\n')
        flags = ("-Xclang -load -Xclang ./evil.so", "-fplugin=./evil.so", "-fpass-plugin=./evil.so", "-MD -MF dep.d",
                 "-MMD", "-Wp,-MD,dep.d", "-Wp,-MMD,dep.d", "-Xpreprocessor -MD", "--config=cfg", "--config ./cfg",
                 "-specs=spec", "-wrapper ./run.sh", "-B.", "-save-temps", "-o out.o", "-MJ x.json", "@rsp",
                 "-fmodules -fmodules-cache-path=cache", "--serialize-diagnostics diag", "-ftime-trace=trace.json",
                 "-fdepfile-entry=x", "-dependency-file dep.d -MT x", "-mllvm -load=./evil.so", "-Xclang -plugin -Xclang x",
                 "-Xclang -dependency-dot -Xclang dot", "-fcrash-diagnostics-dir=crash", "-gen-reproducer",
                 "-index-store-path store", "-emit-ast", "-fprofile-instr-generate=prof", "-frecord-command-line")
        self.write_database([entry("a.c", f) for f in flags] +
                            [{"directory": ".", "command": "./run.sh -c a.c -DRUN", "file": "a.c"},
                             {"directory": ".", "command": "cc -DX=$(touch RAN) `touch RAN` -c a.c; touch RAN", "file": "a.c"}])
        before = self.files()
        stats = self.extract("-j", "2")
        after = {name for name in self.files() if not name.startswith(str(self.base / "graph.db"))}
        self.assertEqual(after, set(before))
        self.assertGreaterEqual(stats["total"], 1)


@unittest.skipUnless(shutil.which("clang-19"), "SKIP: needs clang-19")
class Precompiled(Tree):
    def test_precompiled_header_beside_an_included_one_is_not_loaded(self):
        self.write("pre.h", "struct pre { int q; };\n")
        self.write("a.c", "struct pre value;\n")
        self.write_database([entry(flags="-include pre.h")])
        subprocess.run(["clang-19", "-x", "c-header", "/dev/null", "-o", self.root / "pre.h.pch"], check=True)
        shutil.copy(self.root / "pre.h.pch", self.root / "pre.h.gch")
        self.assertEqual(self.extract()["errors"], 0)


if __name__ == "__main__":
    main()
