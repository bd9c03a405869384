"""CPython: an aware time keeps its time zone; a list of it is the control.

SPDX-License-Identifier: MIT
"""
import datetime

module, finding = "datetime", "_datetimemodule.c time.tzinfo, collector-missing"


class Zone(datetime.tzinfo):
    pass


def leak(marker):
    zone = Zone()
    zone.marker, zone.noon = marker, datetime.time(12, tzinfo=zone)


def control(marker):
    zone = Zone()
    zone.marker, zone.list = marker, [zone]
