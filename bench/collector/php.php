<?php
// The benchmark's graphs in PHP. SPDX-License-Identifier: MIT
class Node {
    public $a = null;
    public $b = null;
}

function cpu_ns() {
    $usage = getrusage();
    return ($usage['ru_utime.tv_sec'] + $usage['ru_stime.tv_sec']) * 1e9
        + ($usage['ru_utime.tv_usec'] + $usage['ru_stime.tv_usec']) * 1e3;
}

function resident() {
    return (int)explode(' ', file_get_contents('/proc/self/statm'))[1] * 4096;
}

function make_pair() {
    $one = new Node();
    $other = new Node();
    $one->a = $other;
    $other->a = $one;
}

function make_ring($count) {
    $first = $last = new Node();
    for ($i = 1; $i < $count; $i++) {
        $last->a = new Node();
        $last = $last->a;
    }
    $last->a = $first;
}

function make_live($count, $garbage) {
    $live = intdiv($count, 10) * (10 - $garbage);
    $nodes = [];
    for ($i = 0; $i < $live; $i++) {
        if ($garbage && $i % 18 == 10)
            make_pair();
        $nodes[] = new Node();
        if ($i)
            $nodes[$i - 1]->a = $nodes[$i];
    }
    $state = 1;
    for ($i = 0; $i < $live; $i++) {
        $high = $state = ($state * 1103515245 + 12345) & 0x7FFFFFFF;
        $state = ($state * 1103515245 + 12345) & 0x7FFFFFFF;
        $nodes[$i]->b = $nodes[(($high << 16) ^ $state) % $live];
    }
    return $nodes[0];
}

ini_set('memory_limit', '-1');
gc_disable();
[$_, $shape, $count] = $argv;
$count = (int)$count;
$before = resident();
$head = null;
if ($shape === 'pairs')
    for ($i = 0; $i < intdiv($count, 2); $i++)
        make_pair();
elseif ($shape === 'ring')
    make_ring($count);
else
    $head = make_live($count, $shape === 'mixed' ? 1 : 0);
echo "objects $count\n", 'bytes ', resident() - $before, "\n";
$start = cpu_ns();
$found = gc_collect_cycles();
$first = cpu_ns();
gc_collect_cycles();
$again = cpu_ns();
printf("first %.0f\nagain %.0f\nfound %d\n", $first - $start, $again - $first, $found);
flush();
exit(0);
