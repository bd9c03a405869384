"""apsw: the record of a scalar function is unknown to the collector; the busy handler is visited.

SPDX-License-Identifier: MIT
"""
import apsw

module, finding = "apsw", "connection.c FunctionCBInfo.scalarfunc, collector-missing"


def leak(marker):
    connection = apsw.Connection(":memory:")
    marker.append(connection)
    connection.createscalarfunction("f", lambda *_: marker)


def control(marker):
    connection = apsw.Connection(":memory:")
    marker.append(connection)
    connection.setbusyhandler(lambda _: marker)
