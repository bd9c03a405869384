# SPDX-License-Identifier: MIT
# expect: leaked
# python3-psycopg2: Notify has no GC and keeps what it is given
from psycopg2.extensions import Notify

x = []
x.append(Notify(1, 'channel', x))
