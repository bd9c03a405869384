"""coverage: the tracer keeps what it is given; a class of the same package written in Python is the control.

SPDX-License-Identifier: MIT
"""
from coverage.config import CoverageConfig
from coverage.tracer import CTracer

module, finding = "coverage", "tracer.c CTracer.warn, collector-missing"


def leak(marker):
    tracer = CTracer()
    tracer.warn = marker
    marker.append(tracer)


def control(marker):
    config = CoverageConfig()
    config.marker = marker
    marker.append(config)
