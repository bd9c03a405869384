"""psycopg2: a Column's state can be any objects; the adapter of lists is the control.

SPDX-License-Identifier: MIT
"""
from psycopg2.extensions import Column
from psycopg2._psycopg import List

module, finding = "psycopg2", "column_type.c Column.name, collector-missing"


def leak(marker):
    column = Column()
    column.__setstate__((marker, 0, 0, 0, 0, 0, None))
    marker.append(column)


def control(marker):
    marker.append(List(marker))
