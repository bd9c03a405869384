# SPDX-License-Identifier: MIT
# expect: leaked
# python3-coverage: CTracer has no GC; its callbacks are attributes
from coverage.tracer import CTracer

tracer = CTracer()
tracer.should_trace = tracer
