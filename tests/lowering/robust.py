#!/usr/bin/env python3
"""Bad, odd and huge input never crashes the lowering and is reported for what it is: robust.py LOWER_FILE.

SPDX-License-Identifier: MIT"""
import hashlib
import os
import pathlib
import re
import subprocess
import sys
import tempfile

OK, ERRORS, MISSING_TYPES, UNREADABLE = 0, 1, 2, 5
TOOL = sys.argv[1]
failures = []


class Result:
    def __init__(self, done):
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr
        self.status = int(done.stderr.split()[1].rstrip(",")) if done.stderr.startswith("status") else OK


def lower(folder, name, text, *options, flags=()):
    path = pathlib.Path(folder) / name
    if text is not None:
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    command = [TOOL, "--check", "--root=" + folder] + list(options) + [name, "--"] + list(flags)
    return Result(subprocess.run(command, cwd=folder, capture_output=True, text=True, errors="replace", timeout=300))


def expect(what, condition, result):
    if not condition:
        failures.append("%s: exit %d, %s\n%s" % (what, result.code, result.err.strip()[:300], result.out[:300]))


def check(what, result, status, *texts):
    expect(what, result.code == 0 and result.status == status, result)
    for text in texts:
        expect("%s: %r" % (what, text), text in result.out + result.err, result)


NODE = "struct n { struct n *next; int c; }; void act(struct n *); int get(int);\n"


def test_damage(folder):
    missing = '#include "nowhere.h"\n' + NODE + "void f(struct n *n) { known(n); act(n->next); }\n"
    check("missing header", lower(folder, "a.c", missing), MISSING_TYPES, "nowhere.h", "call act(")
    unknown = NODE + "thing_t *make(struct n *n);\nvoid f(struct n *n) { make(n)->field = n; act(n); }\n"
    check("unknown type", lower(folder, "b.c", unknown), MISSING_TYPES, "thing_t", "call act(")
    broken = NODE + "void f(struct n *n) { act(n->next next); }\nvoid g(struct n *n) { act(n); }\n"
    check("syntax error", lower(folder, "c.c", broken), ERRORS, "== g")
    cases = NODE + "int f(struct n *n, int k) { switch (k) { case UNKNOWN: return gone(n, nowhere); case 2: act(n); } return 0; }\n"
    check("unknown case", lower(folder, "w.c", cases), ERRORS, "== f", "call act(")
    valueless = NODE + "void f(struct n *n) { if (!({ lost x = get(1); x == get(2); }) && ({ act(n); })) act(n->next); }\n"
    result = lower(folder, "v.c", valueless)
    check("condition without a value", result, ERRORS, "call act(")
    expect("condition without a value: a branch names one", not re.search(r"branch +->", result.out), result)
    check("unbalanced", lower(folder, "d.c", NODE + "void f(struct n *n) { if (n) { act(n);\n"), ERRORS)
    check("absent", lower(folder, "absent.c", None), UNREADABLE, "cannot be read")
    check("empty", lower(folder, "e.c", ""), OK)
    expect("binary", lower(folder, "f.c", bytes(range(256)) * 20).code == 0, lower(folder, "f.c", None))
    check("gcc-only flag", lower(folder, "g.c", NODE, flags=["-fipa-pure-const", "-mno-such-thing"]), OK)
    old = NODE + "int f(n, k) struct n *n; int k; { act(n); return undeclared(n, k); }\n"
    check("K&R", lower(folder, "h.c", old, flags=["-std=gnu89"]), OK, "parameter n#0", "call.implicit undeclared(")


def test_traps(folder):
    designators = "typedef struct { int arr[3]; void *p; } T; T a = { .arr = {[2] = 7, [0 ... 1] = 3} };\n"
    check("array designators", lower(folder, "i.c", designators, "--facts"), OK, "'arr[2]'", "'arr[1]'")
    table = "struct r { const char *n; void *p; struct r *arr[2]; };\n"
    table += "struct r bad = { .undefined = 1, .arr[1] = &bad, 5, 6, 7 };\n"
    expect("bad designator", lower(folder, "j.c", table, "--facts").code == 0, lower(folder, "j.c", None, "--facts"))
    text = NODE + 'const char *f(struct n *n) { act(n); return "' + "\\\\" * 999 + '\\n"; }\n'
    result = lower(folder, "v.c", text)
    expect("cut text", result.code == 0 and not result.err and "string" in result.out, result)
    recursive = "struct a { struct a x; int y; }; struct a v = { 1 }; void f(struct a *p) { *p = v; }\n"
    expect("recursive type", lower(folder, "k.c", recursive).code == 0, lower(folder, "k.c", None))


def test_offsets(folder):
    """libclang itself confirms the offsets of a record that is large enough to be predicted."""
    kinds = ["char", "short", "int", "long", "void *", "double"]
    fields = []
    for i in range(300):
        aligned = " __attribute__((aligned(16)))" if i % 97 == 5 else ""
        bits = "int b%d : 3; int c%d : 7;" % (i, i) if i % 61 == 3 else ""
        fields.append("%s f%d%s; %s" % (kinds[i * 7 % 6 if i % 5 else i % 3], i, aligned, bits))
    text = "struct big { %s };\n" % " ".join(fields)
    result = lower(folder, "y.c", text, "--facts")
    rows = [line.split() for line in result.out.splitlines() if " : " in line and " bits " not in line]
    offsets = {row[1]: int(row[0].split("+")[0]) for row in rows if "+" in row[0]}
    expect("large record", len(offsets) == 300, result)
    asserts = "".join("_Static_assert(__builtin_offsetof(struct big, %s) * 8 == %d, \"%s\");\n" % (name, offset, name)
                      for name, offset in offsets.items())
    check("offsets of a large record", lower(folder, "z.c", text + asserts), OK)


def test_deep(folder):
    deep = NODE + "void f(struct n *n) { if (" + " && ".join(["n->next"] * 2000) + ") act(n); }\nvoid g(void) { act(0); }\n"
    result = lower(folder, "l.c", deep)
    check("deep condition", result, OK, "body of 'f' not followed: nested too deeply", "== g")
    parens = NODE + "int f(struct n *n) { return " + "(" * 600 + "n->c" + ")" * 600 + "; }\n"
    check("deep parentheses", lower(folder, "m.c", parens, flags=["-fbracket-depth=100000"]), OK, "== f")
    blocks = NODE + "void f(struct n *n) { " + "{" * 1000 + "act(n);" + "}" * 1000 + " }\n"
    check("deep blocks", lower(folder, "n.c", blocks, flags=["-fbracket-depth=100000"]), OK, "call act(")
    check("bracket depth", lower(folder, "o.c", parens), ERRORS)


def test_long(folder):
    total = NODE + "int f(struct n *n) { return " + " + ".join(["n->c"] * 60000) + "; }\n"
    check("long sum", lower(folder, "p.c", total, "--quiet"), OK)
    chain = NODE + "void f(struct n *n, int k) { " + "".join("if (k == %d) act(n); else " % i for i in range(3000)) + "act(0); }\n"
    check("long else-if", lower(folder, "q.c", chain, flags=["-fbracket-depth=100000"]), OK, "== f")
    cases = "".join("case %d: " % i for i in range(3000))
    check("long case list", lower(folder, "r.c", NODE + "void f(struct n *n, int k) { switch (k) { %s act(n); } }\n" % cases),
          OK, "== f")
    lines = "".join("  act(n->next); if (n->c == %d) { act(n); }\n" % i for i in range(50000))
    check("long function", lower(folder, "s.c", NODE + "void f(struct n *n) {\n%s}\n" % lines, "--quiet"), OK)
    rows = "".join('{ "name%d", act },\n' % i for i in range(100000))
    check("long table", lower(folder, "t.c", NODE + "struct r { const char *s; void (*f)(struct n *); } t[] = {\n%s};\n" % rows,
                             "--quiet"), OK)


def test_files(folder):
    os.makedirs(os.path.join(folder, "sub"))
    header = "struct n;\nstatic inline void *same(void *p) { return p; }\n"
    (pathlib.Path(folder) / "sub" / "h.h").write_text(header)
    main = '#include "h.h"\n#include <stddef.h>\nvoid *f(void *p) { return same(p); }\n'
    result = lower(folder, "u.c", main, "--files", flags=["-Isub"])
    for name, text in (("u.c", main), ("sub/h.h header", header)):
        check("file list", result, OK, "%s %s\n" % (hashlib.sha256(text.encode()).hexdigest(), name))
    check("absolute", result, OK, "/stddef.h header")
    place = NODE + "void say(const char *);\nvoid f(void) { say(__FILE__); }\n"
    check("place of the tree", lower(folder, "sub/x.c", place), OK, 'string "sub/x.c"')
    check("header function", lower(folder, "u.c", None, flags=["-Isub"]), OK, "== sub/h.h:same", "call sub/h.h:same(")


with tempfile.TemporaryDirectory() as place:
    for test in (test_damage, test_traps, test_offsets, test_deep, test_long, test_files):
        test(place)
for failure in failures:
    print("FAIL", failure)
sys.exit(1 if failures else 0)
