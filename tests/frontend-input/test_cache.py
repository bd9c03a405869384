#!/usr/bin/env python3
"""The cache: a warm database equals the cold one, whatever was edited between.

SPDX-License-Identifier: MIT
"""
import os
import random

from probe import Tree, entry, main

STRUCT = "struct node {{ struct node *next; int rc; int {name}; }};\n"
SETTER = "void {name}(struct node *a, struct node *b) {{ a->next = b; b->rc++; }}\n"


class Cache(Tree):
    def setUp(self):
        super().setUp()
        self.write("inc/node.h", STRUCT.format(name="x"))
        for name in ("a", "b", "c"):
            self.write(f"src/{name}.c", '#include "node.h"\n' + SETTER.format(name=f"set_{name}"))
        self.write("src/alone.c", "int alone(void) { return 1; }\n")
        self.files_listed = ["src/a.c", "src/b.c", "src/c.c", "src/alone.c"]
        self.flags = "-Iearly -Iinc"
        self.list_files()

    def list_files(self):
        self.write_database([entry(f, self.flags) for f in self.files_listed])

    def parsed(self, *arguments):
        return self.extract(*arguments)["parsed"]

    def check_equals_cold(self):
        cold = "cold.db"
        self.extract(db=cold)
        self.assertEqual(self.dump(), self.dump(cold))
        (self.base / cold).unlink()

    def test_guessed_names_leave_with_their_cause(self):
        self.write("src/a.c", '#include "late.h"\nvoid *keep(late_t *t) { return t->next; }\nlate_t *made(void) '
                              '{ return late_new(LATE); }\n')
        self.assertEqual(self.parsed(), 4)
        self.assertEqual(self.parsed(), 0)
        self.write("inc/late.h", "typedef struct { void *next; } late_t;\n#define LATE 1\nlate_t *late_new(int);\n")
        self.assertEqual(self.parsed(), 1)
        self.check_equals_cold()

    def test_nothing_changed_writes_nothing(self):
        self.assertEqual(self.parsed(), 4)
        before = os.stat(self.base / "graph.db")
        for _ in range(2):
            stats = self.extract()
            self.assertEqual((stats["parsed"], stats["cached"], stats["changed"]), (0, 4, False))
        self.assertEqual(os.stat(self.base / "graph.db").st_mtime_ns, before.st_mtime_ns)

    def test_edits_reach_who_reads_the_file(self):
        self.parsed()
        self.write("src/a.c", '#include "node.h"\n' + SETTER.format(name="set_new"))
        self.assertEqual(self.parsed(), 1)
        self.write("inc/node.h", STRUCT.format(name="y"))
        self.assertEqual(self.parsed(), 3)
        self.assertEqual(self.parsed(), 0)
        self.check_equals_cold()

    def test_same_content_with_a_new_time_is_no_change(self):
        self.parsed()
        os.utime(self.root / "inc/node.h", (1, 1))
        stats = self.extract()
        self.assertEqual((stats["parsed"], stats["changed"]), (0, False))

    def test_edit_that_keeps_size_and_time_is_seen(self):
        self.parsed()
        header = self.root / "inc/node.h"
        before = header.stat()
        self.write("inc/node.h", STRUCT.format(name="z"))
        os.utime(header, ns=(before.st_atime_ns, before.st_mtime_ns))
        self.assertEqual(self.parsed(), 3)

    def test_header_that_shadows_another(self):
        self.parsed()
        self.write("early/node.h", STRUCT.format(name="early"))
        self.assertEqual(self.parsed(), 3)
        self.check_equals_cold()
        (self.root / "early/node.h").unlink()
        self.assertEqual(self.parsed(), 3)
        self.check_equals_cold()

    def test_header_that_appears_beside_the_source(self):
        self.parsed()
        self.write("src/node.h", STRUCT.format(name="beside"))
        self.assertEqual(self.parsed(), 3)
        self.check_equals_cold()

    def test_header_in_a_subfolder(self):
        self.write("inc/sys/node.h", STRUCT.format(name="sub"))
        self.write("src/a.c", "#include <sys/node.h>\n" + SETTER.format(name="set_a"))
        self.parsed()
        self.write("early/sys/node.h", STRUCT.format(name="early"))
        self.assertEqual(self.parsed(), 1)
        self.check_equals_cold()

    def test_header_that_was_missing(self):
        self.write("src/a.c", '#include "late.h"\n#include "node.h"\n' + SETTER.format(name="set_a"))
        stats = self.extract()
        self.assertEqual(stats["errors"], 1)
        self.assertEqual(self.extract()["errors"], 1)
        self.write("inc/late.h", "int late;\n")
        stats = self.extract()
        self.assertEqual((stats["parsed"], stats["errors"]), (1, 0))
        self.check_equals_cold()

    def test_header_that_is_only_asked_for(self):
        self.write("src/alone.c", '#if __has_include("maybe.h")\n#include "maybe.h"\n#endif\nint alone;\n')
        self.parsed()
        self.write("inc/maybe.h", "struct maybe { struct maybe *m; int rc; };\n")
        self.assertEqual(self.parsed(), 1)
        self.check_equals_cold()

    def test_header_that_vanishes(self):
        self.parsed()
        (self.root / "inc/node.h").unlink()
        stats = self.extract()
        self.assertEqual((stats["parsed"], stats["errors"]), (3, 3))
        self.check_equals_cold()

    def test_flags(self):
        self.parsed()
        self.flags += " -DNEW"
        self.list_files()
        self.assertEqual(self.parsed(), 4)
        self.assertEqual(self.rows("SELECT count(*) FROM tus WHERE is_model = 0"), [(4,)])
        self.check_equals_cold()

    def test_units_that_leave(self):
        self.parsed()
        self.files_listed.remove("src/b.c")
        self.list_files()
        self.assertEqual(self.parsed(), 0)
        self.assertEqual(self.rows("SELECT path FROM tus WHERE is_model = 0 ORDER BY path"),
                         [("src/a.c",), ("src/alone.c",), ("src/c.c",)])
        self.check_equals_cold()

    def test_path_limits_what_is_parsed_not_what_is_known(self):
        self.parsed()
        for name in ("a", "b"):
            self.write(f"src/{name}.c", f"int only_{name};\n")
        self.assertEqual(self.parsed("src/a.c"), 1)
        self.assertEqual(self.rows("SELECT count(*) FROM tus WHERE is_model = 0"), [(4,)])
        self.assertEqual(self.parsed(), 1)
        self.check_equals_cold()

    def test_header_that_appears_between_runs_over_a_path(self):
        self.parsed()
        self.write("early/node.h", STRUCT.format(name="early"))
        self.assertEqual(self.parsed("src/a.c"), 1)
        self.assertEqual(self.parsed(), 2)
        self.write("src/a.c", '#include "node.h"\n#include <stddef.h>\n' + SETTER.format(name="set_a"))
        self.assertEqual(self.parsed("src/a.c"), 1)
        self.write("src/node.h", STRUCT.format(name="beside"))
        self.assertEqual(self.parsed("src/a.c"), 1)
        self.assertEqual(self.parsed(), 2)
        self.check_equals_cold()

    def test_path_with_new_flags_replaces_the_unit(self):
        self.parsed()
        self.flags += " -DNEW"
        self.list_files()
        self.assertEqual(self.parsed("src/a.c"), 1)
        self.assertEqual(self.rows("SELECT count(*) FROM tus WHERE path = 'src/a.c'"), [(1,)])

    def test_no_cache_parses_and_changes_nothing(self):
        self.parsed()
        stats = self.extract("--no-cache")
        self.assertEqual((stats["parsed"], stats["changed"]), (4, False))

    def test_jobs_do_not_matter(self):
        self.extract("-j", "1")
        self.extract("-j", "4", db="other.db")
        self.assertEqual(self.dump(), self.dump("other.db"))

    def test_shards_cover_every_unit_once(self):
        found = []
        for k in (1, 2, 3):
            self.extract("--shard", f"{k}/3", db=f"{k}.db")
            found += self.rows("SELECT path FROM tus WHERE is_model = 0", db=f"{k}.db")
        self.assertEqual(sorted(found), sorted((f,) for f in self.files_listed))

    def test_models(self):
        self.extract()
        bundled = self.rows("SELECT count(*) FROM tus WHERE is_model = 1")
        model = self.write("mine.h", "#include <cyclecheck.h>\nstruct node;\nvoid my_take(struct node *n);\n")
        self.write("src/alone.c", "int alone(void) { return 2; } /* my_take is named here */\n")
        self.extract()
        stats = self.extract("--model", model)
        self.assertEqual(stats["parsed"], 1)  # my_take may be a macro there
        self.assertEqual(self.rows("SELECT status FROM tus WHERE path = 'model:mine'"), [("ok",)])
        self.assertEqual(self.extract("--model", model)["changed"], False)
        self.extract()
        self.assertEqual(self.rows("SELECT count(*) FROM tus WHERE is_model = 1"), bundled)
        self.check_equals_cold()
        result = self.run_probe("extract", "--db", self.base / "graph.db", "--model", "absent.h")
        self.assertEqual(result.returncode, 1)
        self.assertIn("absent.h", result.stderr)

    def test_bundled_model_that_changes(self):
        self.write("src/a.c", "#define tiny_more(t) (t)\nvoid *f(void *t) { return tiny_more(t); }\n")
        self.parsed()
        with open(self.data / "models/tiny.h", "a", encoding="utf-8") as model:
            model.write("tiny *tiny_more(tiny *t);\n")
        self.assertEqual(self.parsed(), 1)
        self.assertEqual(self.parsed(), 0)
        self.check_equals_cold()

    def test_random_edits(self):
        """The law, by chance: after every edit the warm database is the cold one."""
        dice = random.Random(20)
        places = ["early/node.h", "inc/node.h", "src/node.h", "src/a.c", "inc/late.h", "early/late.h", "src/b.c"]
        self.write("src/c.c", '#include "node.h"\n#include "late.h"\n' + SETTER.format(name="set_c"))
        self.extract()
        for step in range(12):
            place = self.root / dice.choice(places)
            if place.exists() and dice.random() < 0.4:
                place.unlink()
            elif place.suffix == ".h":
                self.write(place.relative_to(self.root), STRUCT.format(name=f"n{step}"))
            else:
                self.write(place.relative_to(self.root), '#include "node.h"\n' + SETTER.format(name=f"s{step}"))
            if dice.random() < 0.3:
                self.extract("src/a.c") if (self.root / "src/a.c").exists() else None
            self.extract()
            with self.subTest(step=step, place=str(place)):
                self.check_equals_cold()


if __name__ == "__main__":
    main()
