# SPDX-License-Identifier: MIT
# expect: leaked
# python3-psycopg2: Float has no GC and keeps what it is given
from psycopg2.extensions import Float

x = []
x.append(Float(x))
