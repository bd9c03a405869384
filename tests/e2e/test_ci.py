#!/usr/bin/env python3
"""What we ship for other people's CI, run as they would run it: GitLab's template and GitHub's action step by step in a
clean clone, pre-commit and meson for real, the snippets as they stand in the documentation.

SPDX-License-Identifier: MIT
"""
import json
import os
import re
import shutil
import subprocess
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import support

try:
    import yaml
except ImportError:
    yaml = None

SOURCE = Path(__file__).resolve().parents[2]
CMAKE = "cmake_minimum_required(VERSION 3.20)\nproject(t C)\nadd_library(t STATIC node.c use.c)\n"
MESON = "project('t', 'c')\nstatic_library('t', 'node.c', 'use.c')\n"


def snippet(page, language):
    """The first block of that language in a page of the documentation."""
    return re.search(rf"^```{language}\n(.*?)^```", (SOURCE / "docs" / page).read_text(), re.S | re.M).group(1)


class Ci(support.ProjectTest):
    def setUp(self):
        super().setUp()
        self.origin = support.Project(self.project.root / "origin")
        self.origin.write("node.h", support.NODE_H)
        self.origin.write("node.c", support.NODE_C)
        self.origin.write("use.c", support.user("use", False))
        self.origin.write("CMakeLists.txt", CMAKE)
        self.git("init", "-q", "-b", "main")
        self.base = self.commit()
        programs = self.project.root / "bin"
        programs.mkdir()
        (programs / "cyclecheck").symlink_to(support.tool_path())
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "CI"))}
        self.environment["PATH"] = f"{programs}:{os.environ['PATH']}"
        self.environment["PRE_COMMIT_HOME"] = str(self.project.root / "pre-commit")

    def git(self, *arguments, folder=None):
        command = ["git", "-c", "user.name=t", "-c", "user.email=t@localhost", "-c", "protocol.file.allow=always", *arguments]
        return subprocess.run(command, cwd=folder or self.origin.root, check=True, capture_output=True, text=True).stdout.strip()

    def commit(self, folder=None):
        self.git("add", "-A", folder=folder)
        self.git("commit", "-q", "-m", "change", folder=folder)
        return self.git("rev-parse", "HEAD", folder=folder)

    def close_cycle(self):
        self.origin.write("use.c", support.user("use"))
        return self.commit()

    def clone(self):
        folder = self.project.root / "clone"
        shutil.rmtree(folder, ignore_errors=True)
        self.git("clone", "-q", f"file://{self.origin.root}", str(folder))
        return folder

    def run_in(self, folder, *command, **variables):
        return subprocess.run(command, cwd=folder, capture_output=True, text=True, env={**self.environment, **variables},
                              timeout=support.TIMEOUT_S)

    # ---- GitLab ----
    def run_gitlab(self, **variables):
        job = yaml.safe_load((SOURCE / "docs/ci/gitlab.yml").read_text())[".cyclecheck"]
        self.assertLessEqual(set(job), {"variables", "script", "artifacts"})
        folder = self.clone()
        for line in job["script"]:
            values = {name: str(value) for name, value in job["variables"].items()}
            result = self.run_in(folder, "bash", "-e", "-o", "pipefail", "-c", line, **values, **variables)
            if result.returncode:
                break
        return folder, job["artifacts"], result

    @unittest.skipUnless(yaml, "needs python3-yaml")
    def test_gitlab(self):
        head = self.close_cycle()
        folder, artifacts, result = self.run_gitlab()
        self.assert_exit(result, 1)
        self.assertEqual(artifacts["when"], "always")
        quality, = json.loads((folder / artifacts["reports"]["codequality"]).read_text())
        self.assertEqual(quality["location"]["path"], "use.c")
        suite = ElementTree.parse(folder / artifacts["reports"]["junit"]).getroot()[0]
        self.assertEqual(suite.attrib["failures"], "1")
        for path in artifacts["paths"]:
            self.assertTrue((folder / path).is_file(), path)
        self.assertEqual(self.run_gitlab(CI_MERGE_REQUEST_DIFF_BASE_SHA=self.base)[2].returncode, 1)
        self.assert_exit(self.run_gitlab(CI_MERGE_REQUEST_DIFF_BASE_SHA=head)[2], 0)

    # ---- GitHub ----
    def run_action(self, **inputs):
        action = yaml.safe_load((SOURCE / "action.yml").read_text())
        step, = action["runs"]["steps"]
        self.assertEqual((action["runs"]["using"], step["shell"]), ("composite", "bash"))
        values = {f"${{{{ inputs.{name} }}}}": inputs.get(name, about["default"]) for name, about in action["inputs"].items()}
        self.assertEqual(sorted(step["env"].values()), sorted(values), "every input reaches the script by its environment")
        self.assertNotIn("${{", step["run"], "nothing of a pull request is pasted into the script")
        folder = self.clone()
        self.assert_exit(self.run_in(folder, "cmake", "-B", "build", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON"), 0)
        script = self.project.write("step.sh", step["run"])
        variables = {name: values[value] for name, value in step["env"].items()}
        for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"):
            variables[name] = str(self.project.write(name, ""))
        result = self.run_in(folder, "bash", "--noprofile", "--norc", "-eo", "pipefail", str(script), **variables)
        return folder, result, (self.project.root / "GITHUB_OUTPUT").read_text()

    @unittest.skipUnless(yaml, "needs python3-yaml")
    def test_github(self):
        self.close_cycle()
        folder, result, output = self.run_action()
        self.assert_exit(result, 1)
        self.assertEqual(output, "exit-code=1\n")
        self.assertRegex(result.stdout, r"^::error file=use\.c,line=7,")
        self.assertEqual(len(json.loads((folder / "cyclecheck.sarif").read_text())["runs"][0]["results"]), 1)
        self.assertIn("1 finding", (self.project.root / "GITHUB_STEP_SUMMARY").read_text())
        self.assert_exit(self.run_action(**{"changed-since": "HEAD"})[1], 0)
        self.assert_exit(self.run_action(**{"changed-since": self.base, "extra-args": "-v --min-confidence=low"})[1], 1)
        self.assert_exit(self.run_action(**{"fail-on": "never", "sarif": "a b.sarif"})[1], 0)
        folder, result, output = self.run_action(build="absent")
        self.assertEqual((result.returncode, output), (2, "exit-code=2\n"))

    # ---- pre-commit ----
    def run_pre_commit(self):
        return self.run_in(self.origin.root, "pre-commit", "run", "--verbose")

    @unittest.skipUnless(shutil.which("pre-commit"), "needs pre-commit")
    def test_pre_commit(self):
        hooks = self.project.root / "hooks"
        hooks.mkdir()
        shutil.copy(SOURCE / ".pre-commit-hooks.yaml", hooks)
        self.git("init", "-q", folder=hooks)
        revision = self.commit(hooks)
        config = snippet("build-hooks.md", "yaml")
        config = re.sub(r"repo: .*", f"repo: {hooks}", re.sub(r"rev: .*", f"rev: {revision}", config))
        self.origin.write(".pre-commit-config.yaml", config)
        self.origin.write(".gitignore", "build/\n.cyclecheck/\n")
        self.commit()
        self.origin.write("use.c", support.user("use"))
        self.git("add", "-A")
        result = self.run_pre_commit()
        self.assert_exit(result, 1)
        self.assertIn("compile_commands.json", result.stdout, "without a compile database it never passes")
        self.run_in(self.origin.root, "cmake", "-B", "build", "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON")
        result = self.run_pre_commit()
        self.assert_exit(result, 1)
        self.assertIn("[store-cycle]", result.stdout)
        self.origin.write("use.c", support.user("use", False) + "int more;\n")
        self.git("add", "-A")
        self.assert_exit(self.run_pre_commit(), 0)
        (self.project.root / "bin/cyclecheck").unlink()
        self.assert_exit(self.run_pre_commit(), 1)

    # ---- meson and CMake ----
    @unittest.skipUnless(shutil.which("meson") and shutil.which("ninja"), "needs meson and ninja")
    def test_meson(self):
        self.origin.write("meson.build", MESON + snippet("build-hooks.md", "meson"))
        for is_cycle in (False, True):
            self.origin.write("use.c", support.user("use", is_cycle))
            if not is_cycle:
                self.assert_exit(self.run_in(self.origin.root, "meson", "setup", "builddir"), 0)
            result = self.run_in(self.origin.root, "ninja", "-C", "builddir", "cycles")
            self.assertEqual((result.returncode != 0, "[store-cycle]" in result.stdout), (is_cycle, is_cycle), result.stdout)

    @unittest.skipUnless(shutil.which("cmake"), "needs cmake")
    def test_cmake(self):
        prefix = self.project.root / "prefix"
        self.assert_exit(self.run_in(None, "cmake", "--install", os.environ["CYCLECHECK_BUILD"], "--prefix", str(prefix)), 0)
        self.origin.write("CMakeLists.txt", CMAKE + snippet("build-hooks.md", "cmake").replace("origin/main", self.base))
        self.close_cycle()
        environment = {"PATH": os.environ["PATH"]}
        setup = self.run_in(self.origin.root, "cmake", "-B", "build", f"-DCMAKE_PREFIX_PATH={prefix}",
                            "-DCMAKE_EXPORT_COMPILE_COMMANDS=ON", **environment)
        self.assert_exit(setup, 0)
        for target in ("cycles", "new-cycles"):
            result = self.run_in(self.origin.root, "cmake", "--build", "build", "--target", target, **environment)
            self.assertNotEqual(result.returncode, 0)
            self.assertIn("[store-cycle]", result.stdout)


if __name__ == "__main__":
    support.main()
