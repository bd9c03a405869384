# SPDX-License-Identifier: MIT
# expect: collected
# python3-apsw: the busy handler is visited
import apsw

connection = apsw.Connection(":memory:")


def handler(count):
    return False


handler.connection = connection
connection.setbusyhandler(handler)
