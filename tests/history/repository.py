"""Reads bare Git repositories: names, file contents and searches of one commit, without a work tree.

SPDX-License-Identifier: MIT
"""
import os
import subprocess
import threading
from pathlib import Path

GREP_NAMES = 400  # names that one `git grep` searches for
# Nothing that a repository configures is run, and nothing is fetched.
SETTINGS = ["-c", "safe.directory=*", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]
ENVIRONMENT = {**os.environ, "GIT_CONFIG_NOSYSTEM": "1", "GIT_TERMINAL_PROMPT": "0", "GIT_NO_LAZY_FETCH": "1",
               "GIT_ALLOW_PROTOCOL": "", "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C"}


def find_repository(repos, name):
    """The Git folder of OWNER/NAME below `repos`, or None."""
    base = Path(repos) / name.replace("/", "+", 1)
    for candidate in (base / "repo" / ".git", base / "repo", base):
        if (candidate / "HEAD").is_file() and (candidate / "objects").is_dir():
            return candidate
    return None


class Repository:
    """One repository; its reader process is shared by the threads that use it."""

    def __init__(self, folder):
        self.folder = str(folder)
        self.lock = threading.Lock()
        self.reader = None

    def command(self, *words):
        return ["git", *SETTINGS, "--git-dir", self.folder, *words]

    def run(self, *words, stdin=b""):
        return subprocess.run(self.command(*words), input=stdin, capture_output=True, env=ENVIRONMENT)

    def has_commit(self, commit):
        return self.run("cat-file", "-e", f"{commit}^{{commit}}").returncode == 0

    def tree(self, commit):
        """path -> object name of every regular file; names that are no UTF-8 keep their bytes as surrogates."""
        listing = self.run("ls-tree", "-r", "-z", "--full-tree", commit).stdout
        files = {}
        for entry in listing.decode("utf-8", "surrogateescape").split("\0"):
            fields, _, path = entry.partition("\t")
            if fields.startswith("100"):
                files[path] = fields.split()[2]
        return files

    def blob(self, name):
        """The bytes of an object; None when it is absent."""
        with self.lock:
            if self.reader is None:
                self.reader = subprocess.Popen(self.command("cat-file", "--batch"), stdin=subprocess.PIPE,
                                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=ENVIRONMENT)
            self.reader.stdin.write(name.encode() + b"\n")
            self.reader.stdin.flush()
            head = self.reader.stdout.readline().split()
            if len(head) != 3:
                return None
            data = self.reader.stdout.read(int(head[2]))
            self.reader.stdout.read(1)
            return data

    def changed(self, parent, commit):
        """Paths that differ between two commits."""
        out = self.run("diff-tree", "-r", "-z", "--no-commit-id", "--name-only", "--no-ext-diff", parent, commit).stdout
        return [path for path in out.decode("utf-8", "surrogateescape").split("\0") if path]

    def renamed(self, parent, commit, path):
        """What `path` of `parent` is called in `commit`, when it was moved there; else `path`."""
        out = self.run("diff-tree", "-r", "-z", "-M", "--no-commit-id", "--name-status", "--no-ext-diff",
                       parent, commit).stdout.decode("utf-8", "surrogateescape").split("\0")
        for index, field in enumerate(out[:-2]):
            if field.startswith("R") and field[1:].isdigit() and out[index + 1] == path:
                return out[index + 2]
        return path

    def grep(self, commit, patterns, options, globs):
        """Paths with a line that matches one of `patterns`, in the tree's order."""
        found = {}
        for start in range(0, len(patterns), GREP_NAMES):
            words = "\n".join(patterns[start:start + GREP_NAMES]).encode("utf-8", "surrogateescape")
            result = self.run("grep", "-l", "-z", "-I", "--full-name", *options, "-f", "-", commit, "--", *globs,
                              stdin=words + b"\n")
            for entry in result.stdout.decode("utf-8", "surrogateescape").split("\0"):
                if ":" in entry:
                    found[entry.split(":", 1)[1]] = True
        return list(found)

    def close(self):
        if self.reader:
            self.reader.stdin.close()
            self.reader.wait()
            self.reader.stdout.close()
            self.reader = None
