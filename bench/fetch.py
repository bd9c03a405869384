"""Fetches pinned Debian source trees and builds them, so that their compile databases are real.

SPDX-License-Identifier: MIT

The original tarball is pinned by its hash: point releases of Debian change packages, never that file. apt runs
with a configuration and lists of its own; the system's sources and state are not touched.
"""
import configparser
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

TREES = Path(__file__).parent / "trees"
KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
SOURCES = "".join(f"deb-src [signed-by={KEYRING}] http://deb.debian.org/{archive} {suite} main\n"
                  for archive, suite in (("debian", "bookworm"), ("debian-security", "bookworm-security")))


class FetchError(Exception):
    """A tree that cannot be had, with the reason."""


def tree_names():
    return sorted(path.stem for path in TREES.glob("*.ini"))


def read_tree(name):
    parser = configparser.ConfigParser(interpolation=None)
    if not parser.read(TREES / f"{name}.ini"):
        raise FetchError(f"there is no tree '{name}'; known are {', '.join(tree_names())}")
    return parser["tree"]


def run_step(command, folder, log, **options):
    with open(log, "a", encoding="utf-8") as output:
        output.write(f"$ {command}\n")
        output.flush()
        result = subprocess.run(command, cwd=folder, stdout=output, stderr=subprocess.STDOUT, **options)
    if result.returncode:
        raise FetchError(f"failed: {command}\n  (see {log})")


def apt_environment(work):
    """An apt of our own below `work`, with fresh lists."""
    home = work / "apt"
    configuration = home / "apt.conf"
    if not configuration.exists():
        for folder in ("state/lists/partial", "cache/archives/partial"):
            (home / folder).mkdir(parents=True, exist_ok=True)
        (home / "sources.list").write_text(SOURCES)
        configuration.write_text(
            f'Dir::State "{home}/state";\nDir::State::status "/var/lib/dpkg/status";\nDir::Cache "{home}/cache";\n'
            f'Dir::Etc::sourcelist "{home}/sources.list";\nDir::Etc::sourceparts "/dev/null";\n')
        environment = {**os.environ, "APT_CONFIG": str(configuration)}
        run_step(["apt-get", "update", "-q"], home, home / "update.log", env=environment)
    return {**os.environ, "APT_CONFIG": str(configuration)}


def hash_of(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


def find_tarball(folder, tree):
    pattern = f"{tree['package']}_{tree['version']}.orig.tar.*"
    return next((p for p in folder.glob(pattern) if hash_of(p) == tree["sha256"]), None)


def package_versions(tree, environment):
    shown = subprocess.run(["apt-cache", "showsrc", tree["package"]], env=environment, capture_output=True, text=True)
    versions = [line.split(" ", 1)[1] for line in shown.stdout.splitlines() if line.startswith("Version: ")]
    return [version for version in versions if version.split(":")[-1].rsplit("-", 1)[0] == tree["version"]]


def download(tree, folder, work):
    environment = apt_environment(work)
    for version in package_versions(tree, environment):
        command = ["apt-get", "source", "-q", "--download-only", "--tar-only", f"{tree['package']}={version}"]
        try:
            run_step(command, folder, folder / "fetch.log", env=environment)
        except FetchError:
            continue  # another point release may still be on the mirror
        if find_tarball(folder, tree):
            return
    raise FetchError(f"{tree['package']} {tree['version']} with hash {tree['sha256'][:12]}... is not on the mirror")


def unpack(tree, folder):
    source = folder / "source"
    if not source.exists():
        part = folder / "source.part"
        shutil.rmtree(part, ignore_errors=True)
        part.mkdir()
        run_step(["tar", "-xf", str(find_tarball(folder, tree)), "--strip-components=1", "-C", str(part)], folder,
                 folder / "fetch.log")
        part.rename(source)
    return source


def build(tree, folder, source):
    """Builds the tree once; its compile database is then complete, generated headers included."""
    folder_built = folder / "build"
    done = folder / "built"
    missing = [program for program in tree["needs"].split() if not shutil.which(program)]
    if missing:
        raise FetchError(f"building {tree['package']} needs {', '.join(missing)}")
    if not done.exists():
        for step in tree["build"].strip().splitlines():
            command = step.strip().replace("@SOURCE@", str(source)).replace("@BUILD@", str(folder_built))
            print(f"  {command}", file=sys.stderr)
            run_step(["sh", "-c", command], folder, folder / "build.log")
        done.touch()
    return folder_built / "compile_commands.json"


def is_c(entry):
    return entry["file"].endswith(".c")


def write_common_database(compile_database, folder):
    """The C entries, each (file, arguments) once, for every tool of the comparison alike; returns its path."""
    entries, seen = [], set()
    for entry in filter(is_c, json.loads(compile_database.read_text())):
        arguments = entry.get("arguments") or entry["command"]
        key = (os.path.join(entry["directory"], entry["file"]), str(arguments).replace(str(entry.get("output")), ""))
        if key not in seen:
            seen.add(key)
            entries.append(entry)
    path = folder / "compile_commands.json"
    path.write_text(json.dumps(entries, indent=1))
    return path


def fetch_tree(name, work):
    """The path of the compile database that all tools use on this tree."""
    tree = read_tree(name)
    folder = work / name
    folder.mkdir(parents=True, exist_ok=True)
    if not find_tarball(folder, tree):
        print(f"fetching {tree['package']} {tree['version']}", file=sys.stderr)
        download(tree, folder, work)
    return write_common_database(build(tree, folder, unpack(tree, folder)), folder)
