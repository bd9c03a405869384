# The benchmark's graphs in Nim with ORC. SPDX-License-Identifier: MIT
import std/[os, strutils, times]

type Node = ref object
  a, b: Node

proc resident(): int =
  parseInt(readFile("/proc/self/statm").splitWhitespace()[1]) * 4096

proc makePair() =
  let one = Node()
  let other = Node()
  one.a = other
  other.a = one

proc makeRing(count: int) =
  let first = Node()
  var last = first
  for i in 1 ..< count:
    last.a = Node()
    last = last.a
  last.a = first

proc makeLive(count, garbage: int): Node =
  let live = count div 10 * (10 - garbage)
  var nodes = newSeq[Node](live)
  for i in 0 ..< live:
    if garbage > 0 and i mod 18 == 10:
      makePair()
    nodes[i] = Node()
    if i > 0:
      nodes[i - 1].a = nodes[i]
  var state = 1
  for i in 0 ..< live:
    state = (state * 1103515245 + 12345) and 0x7FFFFFFF
    let high = state
    state = (state * 1103515245 + 12345) and 0x7FFFFFFF
    nodes[i].b = nodes[((high shl 16) xor state) mod live]
  result = nodes[0]

proc main() =
  let shape = paramStr(1)
  let count = parseInt(paramStr(2))
  GC_disableOrc()
  let before = resident()
  var head: Node
  case shape
  of "pairs":
    for i in 0 ..< count div 2:
      makePair()
  of "ring": makeRing(count)
  else: head = makeLive(count, ord(shape == "mixed"))
  echo "objects ", count
  echo "bytes ", resident() - before
  let start = cpuTime()
  GC_runOrc()
  let first = cpuTime()
  GC_runOrc()
  let again = cpuTime()
  echo "first ", int((first - start) * 1e9)
  echo "again ", int((again - first) * 1e9)
  stdout.flushFile()
  quit(if head.isNil or not head.a.isNil: 0 else: 1)

main()
