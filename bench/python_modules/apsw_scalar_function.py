# SPDX-License-Identifier: MIT
# expect: leaked
# python3-apsw: what createscalarfunction() keeps is not visited
import apsw

connection = apsw.Connection(":memory:")


def function(*arguments):
    return None


function.connection = connection
connection.createscalarfunction("f", function)
