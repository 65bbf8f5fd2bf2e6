"""How cost grows: with operations in a spec, items in a page, pages, tasks and threads; and what prefetching gains.

    python -m bench.scale [--quick] [--only NAME ...]

Draws docs/bench/*.png and writes the text about them into docs/performance.md, between two marks, so that text and
plots cannot disagree. The points are kept in .build/bench/scale.json.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import msgspec

from . import scale_specs
from .scale_children import measured, serving
from .scale_words import PLOTS, Figures, text_of

ROOT = Path(__file__).parents[1]
POINTS = ROOT / ".build/bench/scale.json"
PAGE = ROOT / "docs/performance.md"
_BEGIN, _END = "<!-- scale: written by `make bench-scale` -->\n", "<!-- /scale -->"
_SECTION = "\n### "
_CALLS = 2000
_PAGES = 20


class Bench:
    """Measures each figure, in fresh processes, round after round. quick: fewer rounds."""

    def __init__(self, folder: Path, *, is_quick: bool) -> None:
        self._folder, self._rounds = folder, 3 if is_quick else 9
        self._made: dict[int, Path] = {}

    def _package(self, operations: int = 50) -> Path:
        """Return the folder with the package of a spec of that size, generated on first use."""
        if operations not in self._made:
            self._made[operations] = self._folder / str(operations) / "out"
            specs = scale_specs.write(self._folder / str(operations) / "specs", operations)
            measured("generation", specs, self._made[operations])
        return self._made[operations]

    def generation(self) -> Figures:
        """Seconds of each stage, by operations in the spec."""
        figures = Figures()
        for turn in range(max(2, self._rounds // 3)):
            for count in (50, 200, 800):
                specs, out = self._package(count).with_name("specs"), self._folder / f"again-{turn}-{count}"
                stages = measured("generation", specs, out)
                for stage, seconds in {"all": sum(stages.values()), **stages}.items():
                    figures.add(stage, count, seconds)
        return figures

    def start(self) -> Figures:
        """Seconds of an import, and to the response of the first call, by operations in the package."""
        figures = Figures()
        for count in (50, 200, 800):
            measured("start", package=self._package(count))  # which compiles
        for _ in range(self._rounds * 2):
            for count in (50, 200, 800):
                for name, seconds in measured("start", package=self._package(count)).items():
                    figures.add(name, count, seconds)
        return figures

    def items(self) -> Figures:
        """Seconds of a list call and of its decoding, by items in the page."""
        figures = Figures()
        for count in (1, 10, 100, 1000):
            for name, times in measured("calls", count, self._rounds * 3, package=self._package()).items():
                for seconds in times:
                    figures.add(name, count, seconds)
        return figures

    def pages(self) -> Figures:
        """Seconds and peak memory of iterating over pages of 100 items."""
        figures = Figures()
        for count in (10, 100, 1000):
            for _ in range(self._rounds):
                figures.add("time", count, measured("iterate", count, 0, package=self._package()))
            figures.add("memory", count, measured("iterate", count, 1, package=self._package()))
        return figures

    def concurrency(self) -> Figures:
        """Count calls a second over loopback, by tasks and by threads on one client, beside raw httpx."""
        figures = Figures()
        with serving(0, 1, 1) as url:
            for _ in range(max(3, self._rounds // 2)):
                for is_raw, who in ((0, "this client"), (1, "raw httpx")):
                    for count in (1, 10, 100, 1000):
                        rate = measured("tasks", url, count, _CALLS, is_raw, package=self._package())
                        figures.add(f"tasks, {who}", count, rate)
                    for count in (1, 2, 4, 8, 16):
                        rate = measured("threads", url, count, _CALLS, is_raw, package=self._package())
                        figures.add(f"threads, {who}", count, rate)
        return figures

    def prefetch(self) -> Figures:
        """Seconds for each page if a response takes 50 ms, by the time that the caller's loop works on a page."""
        figures = Figures()
        with serving(0.05, 10, _PAGES) as url:
            for _ in range(max(2, self._rounds // 3)):
                for work in (0, 25, 50, 75, 100):
                    for prefetch in (0, 1):
                        taken = measured("ahead", url, prefetch, work / 1000, _PAGES, package=self._package())
                        figures.add(f"prefetch={prefetch}", work, taken)
        return figures


def main(arguments: Sequence[str] | None = None) -> None:
    """Measure, draw and write."""
    parser = argparse.ArgumentParser(prog="python -m bench.scale", description="Draw how cost grows.")
    parser.add_argument("--quick", action="store_true", help="a third of the rounds")
    parser.add_argument(
        "--only", nargs="+", choices=list(PLOTS), default=list(PLOTS), help="the others stay as they are"
    )
    given = parser.parse_args(arguments)
    known = msgspec.json.decode(POINTS.read_bytes(), type=dict[str, Figures]) if POINTS.exists() else {}
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), is_quick=given.quick)
        for name in given.only:
            print(f"measuring {name}", flush=True)
            measure: Callable[[], Figures] = getattr(bench, name)
            known[name] = measure()
    POINTS.parent.mkdir(parents=True, exist_ok=True)
    POINTS.write_bytes(msgspec.json.format(msgspec.json.encode(known)))
    write(known, page=PAGE)


def write(known: dict[str, Figures], *, page: Path) -> None:
    """Draw the plots beside the page, and write the text into the page."""
    text = text_of(known, page.parent / "bench")
    with edited(page) as parts:
        parts[1] = _merged(parts[1], text)


def _merged(old: str, new: str) -> str:
    """Replace sections by new ones with the same title; keep the others."""
    head, *_ = new.split(_SECTION)
    sections = {part.partition("\n")[0]: part for text in (old, new) for part in text.rstrip().split(_SECTION)[1:]}
    return _SECTION.join([head, *sections.values()]) + "\n\n"


@contextmanager
def edited(page: Path) -> Iterator[list[str]]:
    """Return the text before, between and after the marks of a page."""
    before, begin, rest = page.read_text(encoding="utf-8").partition(_BEGIN)
    between, end, after = rest.partition(_END)
    if not begin or not end:
        raise SystemExit(f"{page} has no {_BEGIN.strip()} ... {_END}")
    parts = [before, between, after]
    yield parts
    beside = page.with_name(page.name + ".new")
    beside.write_text(f"{parts[0]}{_BEGIN}{parts[1]}{_END}{parts[2]}", encoding="utf-8")
    os.replace(beside, page)


if __name__ == "__main__":
    main()
