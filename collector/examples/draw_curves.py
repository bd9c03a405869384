#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Runs the seed experiment in every mode, and in CPython, and draws the resident memory as one SVG.

usage: draw_curves.py SEED_PROGRAM OUTPUT.svg [ITERATIONS [BLOB_BYTES]]
"""
import os
import subprocess
import sys

OURS = [("off", "off"), ("count", "count trigger, 700: never reached by 200 containers"),
        ("count20", "count trigger, 20"), ("bytes", "byte trigger"), ("control", "control: no cycle")]
CPYTHON = [("off", "gc off"), ("count", "gc on, as it comes"), ("count20", "gc.set_threshold(20)"),
           ("control", "control: no cycle")]
COLOURS = {"off": "#b2182b", "count": "#ef8a62", "count20": "#7b3294", "bytes": "#1b7837", "control": "#2166ac"}
DASHES = {"count": "7 4", "control": "3 3"}
WIDTH, HEIGHT, LEFT, TOP = 400, 240, 76, 40


def measure(command, mode, extra):
    """The resident MB after each step of one run, and the most it ever was."""
    done = subprocess.run(command + [mode] + extra, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"draw_curves: {' '.join(command)} {mode}: {done.stderr.strip()}")
    lines = [line.split() for line in done.stdout.splitlines()[1:]]
    points = [float(words[2]) for words in lines if len(words) == 3 and words[1] in ("before", "after", "collected")]
    peak = next(float(words[2]) for words in lines if len(words) == 3 and words[1] == "peak")
    print(f"{os.path.basename(command[-1]):8} {mode:8} peak {peak:7.1f} MB, after a collection {points[-1]:6.1f} MB")
    return points, peak


def polyline(run, top_mb, mode, left):
    points, _ = run
    step = WIDTH / max(len(points) - 1, 1)
    coordinates = " ".join(f"{left + i * step:.1f},{TOP + HEIGHT - mb / top_mb * HEIGHT:.1f}"
                           for i, mb in enumerate(points))
    dash = f' stroke-dasharray="{DASHES[mode]}"' if mode in DASHES else ""
    return f'<polyline fill="none" stroke="{COLOURS[mode]}" stroke-width="2"{dash} points="{coordinates}"/>'


def ticks(top_mb):
    """Multiples of the smallest round step that needs at most eight."""
    step = next(step for step in (5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10**6) if top_mb / step <= 8)
    return [step * i for i in range(int(top_mb / step) + 1)]


def size_text(mb):
    return f"{mb / 1000:g} GB" if mb >= 1000 else f"{mb} MB" if mb else "0"


def axes(left, title, top_mb, iterations):
    bottom = TOP + HEIGHT
    parts = [f'<text x="{left}" y="{TOP - 14}" font-weight="bold">{title}</text>',
             f'<path d="M{left} {TOP}V{bottom}H{left + WIDTH}" fill="none" stroke="#555"/>']
    for mb in ticks(top_mb):
        y = bottom - HEIGHT * mb / top_mb
        parts.append(f'<path d="M{left} {y:.1f}h{WIDTH}" stroke="#ddd"/>' if mb else "")
        parts.append(f'<text x="{left - 6}" y="{y + 4:.1f}" text-anchor="end">{size_text(mb)}</text>')
    for part in range(5):
        x = left + WIDTH * part / 4
        parts.append(f'<path d="M{x} {bottom}v5" stroke="#555"/>')
        parts.append(f'<text x="{x}" y="{bottom + 18}" text-anchor="middle">{iterations * part / 4:g}</text>')
    parts.append(f'<text x="{left + WIDTH / 2}" y="{bottom + 36}" text-anchor="middle">iterations, the last followed '
                 'by a full collection</text>')
    parts.append(f'<text transform="translate({left - 56} {TOP + HEIGHT / 2}) rotate(-90)" text-anchor="middle">'
                 'resident memory</text>')
    return parts


def legend(left, runs, peaks):
    parts = []
    for i, (mode, label) in enumerate(runs):
        y = TOP + HEIGHT + 62 + 18 * i
        dash = f' stroke-dasharray="{DASHES[mode]}"' if mode in DASHES else ""
        parts.append(f'<path d="M{left} {y - 4}h26" stroke="{COLOURS[mode]}" stroke-width="2"{dash}/>')
        parts.append(f'<text x="{left + 34}" y="{y}">{label}: peak {peaks[mode]:.0f} MB</text>')
    return parts


def draw(panels, iterations):
    top_mb = 1.05 * max(max(points) for _, _, curves in panels for points, _ in curves.values())
    total = (LEFT + WIDTH + 40) * len(panels)
    height = TOP + HEIGHT + 150
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{total}" height="{height}" '
             f'viewBox="0 0 {total} {height}" font-family="sans-serif" font-size="12">',
             f'<rect width="{total}" height="{height}" fill="white"/>']
    for number, (title, runs, curves) in enumerate(panels):
        left = LEFT + number * (LEFT + WIDTH + 40)
        parts += axes(left, title, top_mb, iterations)
        parts += [polyline(curves[mode], top_mb, mode, left) for mode, _ in runs]
        parts += legend(left, runs, {mode: peak for mode, (_, peak) in curves.items()})
    return "\n".join(part for part in parts if part) + "\n</svg>\n"


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    seed, output, extra = sys.argv[1], sys.argv[2], sys.argv[3:]
    python_seed = [sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), "seed.py")]
    ours = {mode: measure([seed], mode, extra) for mode, _ in OURS}
    cpython = {mode: measure(python_seed, mode, extra) for mode, _ in CPYTHON}
    version = ".".join(str(part) for part in sys.version_info[:3])
    panels = [("libcyclecollector", OURS, ours), (f"CPython {version}, same machine", CPYTHON, cpython)]
    with open(output, "w") as file:
        file.write(draw(panels, int(extra[0]) if extra else 100))


main()
