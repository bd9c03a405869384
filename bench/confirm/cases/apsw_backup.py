"""apsw: a backup keeps its connections, and a subclass of Connection can keep the backup.

SPDX-License-Identifier: MIT
"""
import apsw

module, finding = "apsw", "backup.c Backup.source, collector-missing"


class Connection(apsw.Connection):
    pass


def leak(marker):
    source, target = Connection(":memory:"), Connection(":memory:")
    source.marker = marker
    source.backup_ = target.backup("main", source, "main")


def control(marker):
    source, target = Connection(":memory:"), Connection(":memory:")
    source.marker = marker
    source.other, target.other = target, source
