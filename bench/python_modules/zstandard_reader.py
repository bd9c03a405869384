# SPDX-License-Identifier: MIT
# expect: leaked
# python3-zstandard: a reader keeps its source and is not collected
import zstandard


class Source:
    def read(self, size=-1):
        return b""


source = Source()
source.reader = zstandard.ZstdDecompressor().stream_reader(source)
