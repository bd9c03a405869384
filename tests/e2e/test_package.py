#!/usr/bin/env python3
"""The Debian package and the bill of materials: what they promise is what the program needs.

SPDX-License-Identifier: MIT
"""
import json
import os
import re
import shutil
import subprocess
import unittest
from pathlib import Path

import support

BUILD = Path(os.environ["CYCLECHECK_BUILD"])
LIBRARIES = {"libclang": "libclang", "libsqlite3": "sqlite", "libglib-2.0": "glib", "libjansson": "jansson", "libdw": "libdw"}


def needed(program):
    text = subprocess.run(["readelf", "-d", program], capture_output=True, text=True, check=True).stdout
    return re.findall(r"\(NEEDED\).*\[(.*?)(?:-19)?\.so", text)


class Package(support.ProjectTest):
    def test_bill_of_materials(self):
        document = json.loads((BUILD / "cyclecheck.spdx.json").read_text())
        self.assertEqual((document["spdxVersion"], document["dataLicense"], document["SPDXID"]), ("SPDX-2.3", "CC0-1.0", "SPDXRef-DOCUMENT"))
        self.assertRegex(document["creationInfo"]["created"], r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")
        packages = {package["name"]: package for package in document["packages"]}
        ids = {package["SPDXID"] for package in document["packages"]}
        for relation in document["relationships"]:
            self.assertIn(relation["relatedSpdxElement"], ids)
        linked = {relation["relatedSpdxElement"] for relation in document["relationships"] if relation["relationshipType"] == "DYNAMIC_LINK"}
        self.assertEqual(linked, ids - {"SPDXRef-cyclecheck"})
        own = [name for name in needed(support.tool_path()) if name not in ("libc", "libm", "libelf") and not name.startswith(("libasan", "libubsan"))]
        self.assertEqual({LIBRARIES[name] for name in own}, set(packages) - {"cyclecheck"})
        version = json.loads(self.project.run("--version=json").stdout)
        self.assertEqual(packages["cyclecheck"]["versionInfo"], version["version"])
        self.assertEqual(packages["sqlite"]["versionInfo"], version["sqlite"])
        self.assertIn(packages["libclang"]["versionInfo"], version["libclang"])

    @unittest.skipUnless(shutil.which("dpkg-shlibdeps") and shutil.which("dpkg-deb"), "needs dpkg-dev")
    def test_debian_package(self):
        made = subprocess.run(["cpack", "-G", "DEB", "-B", self.project.root / "package"], cwd=BUILD, capture_output=True, text=True)
        self.assert_exit(made, 0)
        package, = (self.project.root / "package").glob("*.deb")
        depends = subprocess.run(["dpkg-deb", "-f", package, "Depends"], capture_output=True, text=True, check=True).stdout
        for name in ("libclang1-", "libclang-common-", "libsqlite3-0", "libglib2.0-0", "libjansson4", "libdw1", "libc6"):
            self.assertIn(name, depends)
        folder = self.project.root / "files"
        subprocess.run(["dpkg-deb", "-x", package, folder], check=True)
        files = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
        doc = "usr/share/doc/cyclecheck/"
        self.assertLessEqual({"usr/bin/cyclecheck", "usr/share/man/man1/cyclecheck-check.1", "usr/include/cyclecheck.h", doc + "copyright",
                              doc + "cyclecheck.spdx.json", doc + "example/refcounted.c", "usr/share/zsh/site-functions/_cyclecheck",
                              "usr/share/bash-completion/completions/cyclecheck", "usr/share/fish/vendor_completions.d/cyclecheck.fish"}, files)
        commands = re.findall(r"^  ([a-z-]+) ", self.project.run("help").stdout, re.M)
        pages = {Path(file).stem for file in files if file.startswith("usr/share/man/man1/")}
        self.assertGreater(len(commands), 15)
        self.assertLessEqual({f"cyclecheck-{command}" for command in commands}, pages)


if __name__ == "__main__":
    support.main()
