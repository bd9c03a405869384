# SPDX-License-Identifier: MIT
# expect: leaked
# python3-psycopg2: AsIs has no GC and keeps what it is given
from psycopg2.extensions import AsIs

x = []
x.append(AsIs(x))
