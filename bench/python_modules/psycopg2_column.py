# SPDX-License-Identifier: MIT
# expect: leaked
# python3-psycopg2: Column has no GC and keeps what it is given
from psycopg2.extensions import Column

x = []
x.append(Column(x))
