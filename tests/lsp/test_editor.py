"""One real editor, headless, with what editors/ gives it: finds, follows and loses a diagnostic.

SPDX-License-Identifier: MIT
usage: test_editor.py TOOL SOURCE neovim|emacs|vim|errorformat|node|vscode
"""
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

SKIPPED = 77
TOOL, SOURCE, EDITOR = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve(), sys.argv[3]
SCRIPTS = Path(__file__).parent.resolve() / "editors"
sys.argv[2] = str(SOURCE)


def need(*programs):
    missing = [program for program in programs if not shutil.which(program)]
    if missing:
        print(f"SKIP: {', '.join(missing)} is not installed")
        sys.exit(SKIPPED)


def run(command, folder, **variables):
    environment = {**os.environ, "CYCLECHECK_TOOL": TOOL, "CYCLECHECK_EDITORS": str(SOURCE / "editors"),
                   "HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "TERM": "dumb", **variables}
    environment.pop("CYCLECHECK_DB", None)
    result = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, timeout=180,
                            stdin=subprocess.DEVNULL)
    return result.returncode, result.stdout + result.stderr


def drive_neovim(folder):
    need("nvim")
    code, output = run(["nvim", "--headless", "--clean", "-u", "NONE", "-c", f"luafile {SCRIPTS}/neovim.lua"], folder)
    assert code == 0 and "ok" in output, output
    subprocess.run(["cc", "-fsyntax-only", "-Wall", "-Werror", "fixed.c"], cwd=folder, check=True)
    code, output = run([TOOL, "check", "fixed.c", "--allow-incomplete"], folder)
    assert code == 0, output


def drive_emacs(folder):
    need("emacs")
    code, output = run(["emacs", "--batch", "-l", "package", "-f", "package-initialize", "-l", f"{SCRIPTS}/emacs.el"],
                       folder)
    if "Cannot open load file" in output and "eglot" in output:
        print("SKIP: eglot is not installed")
        sys.exit(SKIPPED)
    assert code == 0 and "ok" in output, output


def ale_folder():
    for folder in ("/usr/share/vim-ale", "/usr/share/vim/addons/pack/dist-bundle/opt/ale"):
        if Path(folder).is_dir():
            return folder
    return None


def drive_vim(folder):
    need("vim")
    where = ale_folder() or next(iter(Path("/usr/share/vim").glob("**/opt/ale")), None)
    if not where:
        print("SKIP: vim-ale is not installed")
        sys.exit(SKIPPED)
    linters = folder / "vim" / "ale_linters" / "c"
    linters.mkdir(parents=True)
    shutil.copy(SOURCE / "editors" / "vim" / "cyclecheck.vim", linters / "cyclecheck.vim")
    run(["vim", "-Nu", "NONE", "-n", "-es", "-c", f"set rtp^={folder}/vim", "-S", f"{SCRIPTS}/vim.vim"], folder)
    result = folder / "result"
    assert result.exists() and result.read_text() == "ok\n", result.read_text() if result.exists() else "it ended early"


def drive_errorformat(folder):
    need("vim")
    compiler = folder / "vim" / "compiler"
    compiler.mkdir(parents=True)
    shutil.copy(SOURCE / "editors" / "vim" / "compiler.vim", compiler / "cyclecheck.vim")
    (folder / "bin").mkdir()
    (folder / "bin" / "cyclecheck").symlink_to(TOOL)
    run(["vim", "-Nu", "NONE", "-n", "-es", "-c", f"set rtp^={folder}/vim", "-c", "compiler cyclecheck", "-c",
         "silent make one.c", "-c",
         "call writefile(map(getqflist(), 'v:val.type . v:val.lnum . bufname(v:val.bufnr)'), 'result')", "-c", "qall!"],
        folder, PATH=f"{folder}/bin:{os.environ['PATH']}")
    lines = (folder / "result").read_text().split()
    assert [line for line in lines if line.lower().startswith("e") and line.endswith("one.c")], lines
    assert len(lines) >= 4, lines


def drive_node(folder):
    need("node")
    modules = SOURCE / "editors" / "vscode" / "node_modules"
    if not (modules / "vscode-languageserver-protocol").is_dir():
        print("SKIP: run `npm ci` in editors/vscode first")
        sys.exit(SKIPPED)
    code, output = run(["node", f"{SCRIPTS}/client.js"], folder, NODE_PATH=str(modules))
    assert code == 0 and "ok" in output, output


def drive_vscode(folder):
    """The extension as it is packed, on a stand-in for the editor."""
    need("node", "npm")
    extension = SOURCE / "editors" / "vscode"
    if not (extension / "node_modules" / "@vscode" / "vsce").is_dir():
        print("SKIP: run `npm ci` in editors/vscode first")
        sys.exit(SKIPPED)
    package = folder / "cyclecheck.vsix"
    subprocess.run(["npm", "run", "--silent", "package", "--", "--out", str(package)], cwd=extension, check=True,
                   capture_output=True, timeout=170)
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder / "vsix")
    code, output = run(["node", f"{SCRIPTS}/vscode.js", str(folder / "vsix" / "extension")], folder)
    assert code == 0 and "ok" in output, output


def main():
    from support import ONE
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name).resolve()
        (folder / "one.c").write_text(ONE)
        (folder / ".cyclecheck.ini").write_text("")
        globals()[f"drive_{EDITOR}"](folder)
    print(f"ok {EDITOR}")


main()
