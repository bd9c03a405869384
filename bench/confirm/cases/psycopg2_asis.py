"""psycopg2: AsIs keeps what it wraps and has no collector support; the adapter of lists has it.

SPDX-License-Identifier: MIT
"""
from psycopg2.extensions import AsIs
from psycopg2._psycopg import List

module, finding = "psycopg2", "adapter_asis.c AsIs.wrapped, collector-missing"


def leak(marker):
    marker.append(AsIs(marker))


def control(marker):
    marker.append(List(marker))
