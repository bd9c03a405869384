# SPDX-License-Identifier: MIT
# expect: leaked
# python3-regex: a match keeps its string and is not collected
import regex


class Text(str):
    pass


text = Text("a")
text.match = regex.match("a", text)
