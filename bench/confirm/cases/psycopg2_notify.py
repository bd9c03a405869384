"""psycopg2: Notify keeps three objects of the caller's; the adapter of lists is the control.

SPDX-License-Identifier: MIT
"""
from psycopg2.extensions import Notify
from psycopg2._psycopg import List

module, finding = "psycopg2", "notify_type.c Notify.pid, collector-missing"


def leak(marker):
    marker.append(Notify(marker, "channel", ""))


def control(marker):
    marker.append(List(marker))
