# SPDX-License-Identifier: MIT
# expect: collected
# python3-psycopg2: the list adapter has GC and visits what it wraps
from psycopg2._psycopg import List

x = []
x.append(List(x))
