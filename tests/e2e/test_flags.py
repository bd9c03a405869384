#!/usr/bin/env python3
"""Compile flags from anywhere: nothing they name is written or run, and none counts as a loss.

SPDX-License-Identifier: MIT
"""
import json
import os
import subprocess

import support

PLUGIN = """#include <fcntl.h>
__attribute__((constructor)) static void loaded(void) { (void)!open(MARK, O_CREAT | O_WRONLY, 0644); }
"""


class Flags(support.ProjectTest):
    def setUp(self):
        super().setUp()
        self.pair()

    def use_flags(self, *flags):
        self.project.write_compile_database(["node.c", "use.c"], {"use.c": list(flags)})

    def assert_harmless(self, *flags):
        self.use_flags(*flags)
        before = self.project.tree()
        result = self.project.check("--no-cache")
        self.assertEqual(before.keys(), self.project.tree().keys(), f"{flags} wrote a file")
        self.assertEqual(before, self.project.tree(), f"{flags} changed a file")
        self.assert_exit(result, 1)
        self.assertIn("use.c:", result.stdout)

    def test_outputs_are_not_written(self):
        for flags in (["-MF", "deps.d", "-MD"], ["-MFdeps.d", "-MMD"], ["-MD"], ["-MJ", "entry.json"],
                      ["-Wp,-MD,deps.d"], ["-Wp,-MMD,deps.d", "-Wp,-MF,x.d"], ["-Xpreprocessor", "-MFdeps.d"],
                      ["-Xclang", "-dependency-file", "-Xclang", "deps.d"], ["-save-temps"], ["-save-temps=obj"],
                      ["--serialize-diagnostics", "d.dia"], ["-serialize-diagnostics", "d.dia"],
                      ["-ftime-trace"], ["-ftime-trace=trace.json"], ["-fmodules", "-fmodules-cache-path=cache"],
                      ["-fcrash-diagnostics-dir=crash"], ["-fopt-info-all=opt.txt"], ["-fdump-tree-all"],
                      ["-fdiagnostics-log-file=log.txt"], ["-foptimization-record-file=o.yaml", "-fsave-optimization-record"],
                      ["-fprofile-generate=prof"], ["-ftest-coverage", "-fprofile-arcs", "-fprofile-note=n.gcno"],
                      ["-frecord-compilation", "-grecord-gcc-switches"], ["-o", "../escaped.o"],
                      ["-emit-ast"], ["-emit-llvm", "-S"], ["-fsyntax-only", "-fdump-record-layouts"], ["-E"], ["-M"]):
            with self.subTest(flags=flags):
                self.assert_harmless(*flags)

    def test_unknown_flags_are_no_loss(self):
        self.assert_harmless("-fno-such-thing", "-mno-such-cpu", "--param", "ggc-min-expand=1", "-fconserve-stack",
                             "-mindirect-branch=thunk", "-Wno-such-warning", "-Werror", "-fanalyzer", "-pipe", "-O9",
                             "-march=unheard", "--no-such-option", "-fplugin-arg-x-y=z", "-specs=/dev/null")

    def test_programs_are_not_named(self):
        self.assert_harmless("-B", ".", "-fuse-ld=./evil", "-wrapper", "./evil", "-no-integrated-cpp", "-ccc-gcc-name", "./evil")

    def build_plugin(self):
        mark = self.project.root / "plugin-ran"
        source = self.project.write("plugin.c", PLUGIN)
        subprocess.run(["gcc", f'-DMARK="{mark}"', "-shared", "-fPIC", source, "-o", self.project.root / "evil.so"], check=True)
        return str(self.project.root / "evil.so")

    def test_plugins_are_not_loaded(self):
        plugin = self.build_plugin()
        for flags in (["-Xclang", "-load", "-Xclang", plugin], [f"-fplugin={plugin}"], [f"-fpass-plugin={plugin}"],
                      ["-Xclang", "-load", "-Xclang", plugin, "-Xclang", "-add-plugin", "-Xclang", "x"],
                      ["-mllvm", f"-load={plugin}"], ["-Xclang", f"-fplugin={plugin}"], [f"-Wl,-plugin,{plugin}"]):
            with self.subTest(flags=flags):
                self.assert_harmless(*flags)

    def test_configuration_files_are_not_read(self):
        plugin = self.build_plugin()
        config = self.project.write("evil.cfg", f"-fplugin={plugin}\n-MD -MF config.d\n-DNO_CYCLE\n")
        self.assert_harmless(f"--config={config}")
        self.assert_harmless("--config", "evil.cfg")
        self.assert_harmless(f"--config-user-dir={self.project.root}", f"--config-system-dir={self.project.root}")

    def test_response_files_are_expanded_by_us(self):
        plugin = self.build_plugin()
        self.project.write("flags.rsp", f"-MD -MF response.d -fplugin={plugin} -DWITHOUT\n")
        self.project.write("use.c", "#ifdef WITHOUT\n" + support.user("use") + "#endif\n")
        self.assert_harmless("@flags.rsp")

    def test_response_files_outside_are_not_read(self):
        self.assert_harmless("@/etc/passwd")
        self.assert_harmless("@../../../../../etc/passwd")
        self.assert_harmless("@missing.rsp")
        self.project.write("loop.rsp", "@loop.rsp @loop.rsp\n")
        self.assert_harmless("@loop.rsp")

    def test_flags_after_the_dashes_too(self):
        plugin = self.build_plugin()
        (self.project.root / "compile_commands.json").unlink()
        before = self.project.tree()
        result = self.project.check("node.c", "use.c", "--", "-MD", "-MF", "x.d", "-Xclang", "-load", "-Xclang", plugin)
        self.assertEqual(before, self.project.tree())
        self.assert_exit(result, 1)

    def test_environment_of_the_compiler_does_not_count(self):
        plugin = self.build_plugin()
        environment = {**os.environ, "CPATH": "/nowhere", "DEPENDENCIES_OUTPUT": "deps.d", "SUNPRO_DEPENDENCIES": "s.d",
                       "CCC_OVERRIDE_OPTIONS": f"+-fplugin={plugin}", "CC_PRINT_OPTIONS": "1",
                       "CC_PRINT_OPTIONS_FILE": "options.txt", "CC_LOG_DIAGNOSTICS": "1", "CC_LOG_DIAGNOSTICS_FILE": "l.txt"}
        before = self.project.tree()
        self.assert_exit(self.project.check(env=environment), 1)
        self.assertEqual(before, self.project.tree())

    def test_compiler_launchers_and_command_strings(self):
        entries = [{"directory": str(self.project.root), "file": name,
                    "command": f"ccache gcc -DX='a b' -c {name} ; touch shell-ran"} for name in ("node.c", "use.c")]
        self.project.write("compile_commands.json", json.dumps(entries))
        before = self.project.tree()
        self.project.check()
        self.assertEqual(before, self.project.tree())

    def test_define_and_include_flags_count(self):
        self.project.write("inc/extra.h", "#define CLOSE 1\n")
        text = support.user("use").replace("  b->parent = node_ref(a);\n",
                                           "#if defined(CLOSE) && LEVEL == 2\n  b->parent = node_ref(a);\n#endif\n")
        self.project.write("use.c", '#include <extra.h>\n' + text)
        self.use_flags("-Iinc", "-DLEVEL=2")
        self.assert_exit(self.project.check(), 1)
        self.use_flags("-I", "inc", "-D", "LEVEL=3")
        self.assert_exit(self.project.check(), 0)


if __name__ == "__main__":
    support.main()
