# SPDX-License-Identifier: MIT
# expect: leaked
# python3-zstandard: a writer keeps its target and is not collected
import zstandard


class Target:
    def write(self, data):
        return len(data)


target = Target()
target.writer = zstandard.ZstdCompressor().stream_writer(target)
