"""The results of `bench.scale`: each curve is drawn, and described in text that is computed from the same points."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from msgspec import Struct, field

from .plots import Panel, draw
from .scale_things import page
from .slopes import Curve, line, median, seconds, shape, size


class Figures(Struct):
    """Curves by name."""

    curves: dict[str, dict[float, list[float]]] = field(default_factory=dict)

    def add(self, name: str, x: float, y: float) -> None:
        """Add a measurement."""
        self.curves.setdefault(name, {}).setdefault(x, []).append(y)

    def at(self, name: str, x: float) -> float:
        """Return a median."""
        return median(self.curves[name])[x]

    def starting(self, text: str) -> dict[str, Curve]:
        """Return the curves whose names begin so, without that beginning."""
        return {name.removeprefix(text): curve for name, curve in self.curves.items() if name.startswith(text)}


def text_of(known: dict[str, Figures], folder: Path) -> str:
    """Draw every plot into a folder. Return the text for the page."""
    sections = []
    for name, write in PLOTS.items():
        if name in known:
            title, text = write(known[name], folder / f"{name}.png")
            sections.append(f"### {title}\n\n![{title}](bench/{name}.png)\n\n{text}\n")
    return "\n" + "\n".join(sections) + "\n"


def _generation(figures: Figures, into: Path) -> tuple[str, str]:
    title = "Making a package, by operations in its spec"
    largest = sorted(set(figures.curves) - {"all"}, key=lambda name: -figures.at(name, 800))[:4]
    curves = {name: figures.curves[name] for name in ("all", *largest)}
    draw(title, [Panel(curves, "operations in the spec", "seconds of the processor")], into)
    whole, (first, second) = line(figures.curves["all"]), (line(figures.curves[name]) for name in largest[:2])
    return title, (
        f"Generation grows {shape(figures.curves['all'])}: by {seconds(whole.slope)} an operation ({largest[0]}"
        f" {seconds(first.slope)}, {largest[1]} {seconds(second.slope)}), over {seconds(whole.base)} that any package"
        f" takes. 800 operations take {seconds(figures.at('all', 800))}. The four largest stages are drawn. The"
        " import of both generators, paid once a run, is not in it."
    )


def _start(figures: Figures, into: Path) -> tuple[str, str]:
    title = "Starting, by operations in the package"
    draw(title, [Panel(figures.curves, "operations in the package", "milliseconds of the processor", 1e-3)], into)
    imported, called = line(figures.curves["import"]), line(figures.curves["first call"])
    return title, (
        f"An import grows by {seconds(imported.slope)} an operation over {seconds(imported.base)}; import, client and"
        f" the response of a first call by {seconds(called.slope)} an operation over {seconds(called.base)}. In fresh"
        " processes that have httpx, msgspec and attrs already, from compiled modules."
    )


def _items(figures: Figures, into: Path) -> tuple[str, str]:
    title = "A list call, by items in the page"
    draw(
        title,
        [Panel(figures.curves, "items in the page", "microseconds of the processor", 1e-6, log_x=True, log_y=True)],
        into,
    )
    call, decoding = line(figures.curves["call"]), line(figures.curves["decoding"])
    return title, (
        f"A call grows {shape(figures.curves['call'])}: by {seconds(call.slope)} an item, of which decoding is"
        f" {seconds(decoding.slope)}, over {seconds(call.base)} for the call itself. In memory; an item has a union, an"
        f" enum, amounts, a time and nested objects, {len(page(1, None))} bytes of JSON."
    )


def _pages(figures: Figures, into: Path) -> tuple[str, str]:
    title = "Iterating over pages of 100 items"
    time, memory = figures.curves["time"], figures.curves["memory"]
    panels = [
        Panel({"time": time}, "pages", "seconds of the processor", log_x=True, log_y=True),
        Panel({"memory": memory}, "pages", "peak of Python's memory, KiB", 1024, log_x=True),
    ]
    draw(title, panels, into)
    growth = (figures.at("memory", 1000) - figures.at("memory", 10)) / 990
    return title, (
        f"Time grows {shape(time)}: by {seconds(line(time).slope)} a page. Memory is that of a page: its peak is"
        f" {size(figures.at('memory', 10))} over 10 pages and {size(figures.at('memory', 1000))} over 1,000,"
        f" {growth:.0f} bytes a page, for the hash of a cursor, by which a circle would be known."
    )


def _concurrency(figures: Figures, into: Path) -> tuple[str, str]:
    title = "Calls a second on one client, over loopback"
    panels = [
        Panel(figures.starting("tasks, "), "tasks of one event loop", "calls a second", log_x=True),
        Panel(figures.starting("threads, "), "threads", "calls a second", log_x=True),
    ]
    draw(title, panels, into)
    return title, (
        f"Tasks (1, 10, 100, 1,000): {_rates(figures, 'tasks, this client')} calls a second; raw httpx:"
        f" {_rates(figures, 'tasks, raw httpx')}. The server responds at once, so that more tasks could only make the"
        " same calls at the same price; raw httpx makes fewer, because its pool looks at every connection for every"
        " call. Threads (1, 2, 4, 8, 16):"
        f" {_rates(figures, 'threads, this client')}; raw httpx: {_rates(figures, 'threads, raw httpx')}. Python runs"
        " one of them at a time: threads and tasks are for waiting, and here nobody waits."
    )


def _rates(figures: Figures, name: str) -> str:
    return " / ".join(f"{rate:,.0f}" for rate in median(figures.curves[name]).values())


def _prefetch(figures: Figures, into: Path) -> tuple[str, str]:
    title = "Prefetching one page, if a response takes 50 ms"
    panel = Panel(figures.curves, "milliseconds that the caller works on a page", "milliseconds for each page", 1e-3)
    draw(title, [panel], into)
    pairs = {work: (figures.at("prefetch=0", work), figures.at("prefetch=1", work)) for work in (0, 50, 100)}
    without, ahead = pairs[50]
    return title, (
        f"A caller that works 50 ms on each page needs {seconds(without)} a page, and {seconds(ahead)} with"
        f" `prefetch=1`: {without / ahead:.2f} times as many pages in the same time, where two is the most that can be"
        f" had. With 100 ms of work {seconds(pairs[100][0])} become {seconds(pairs[100][1])}; with none there is"
        f" nothing to hide the wait behind ({seconds(pairs[0][0])} and {seconds(pairs[0][1])}). An iteration over 20"
        " pages, of which the first two are waited for in full."
    )


PLOTS: dict[str, Callable[[Figures, Path], tuple[str, str]]] = {
    "generation": _generation,
    "start": _start,
    "items": _items,
    "pages": _pages,
    "concurrency": _concurrency,
    "prefetch": _prefetch,
}
