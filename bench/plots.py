"""Draws curves: small PNGs that look alike, with units at their axes and the quartiles at their points."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from msgspec import Struct

from .slopes import Curve, median, spread

_COLOURS = ("#0b5fa5", "#d1495b", "#2e8b57", "#8a6fb3", "#b8860b", "#555555", "#17becf")
_INK = "#333333"


class Panel(Struct, frozen=True):
    """One pair of axes. unit: what a value is divided by before it is drawn."""

    curves: Mapping[str, Curve]
    x: str
    y: str
    unit: float = 1.0
    log_x: bool = False
    log_y: bool = False


def draw(title: str, panels: Sequence[Panel], into: Path) -> None:
    """Draw panels side by side into a PNG."""
    from matplotlib.figure import Figure  # noqa: PLC0415  slow, and not installed before the first bench

    figure = Figure(figsize=(7.2 if len(panels) == 1 else 9.6, 3.9), dpi=90, layout="constrained")
    figure.suptitle(title, x=0.012, ha="left", fontsize=12, color=_INK, weight="bold")
    for number, panel in enumerate(panels):
        _panel(figure.add_subplot(1, len(panels), number + 1), panel)
    into.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(into, metadata={"Software": None}, pil_kwargs={"optimize": True})


def _panel(axes: Any, panel: Panel) -> None:
    for colour, (name, curve) in zip(_COLOURS, panel.curves.items(), strict=False):
        points = median(curve)
        errors = [[error / panel.unit for error in side] for side in spread(curve)]
        heights = [point / panel.unit for point in points.values()]
        axes.errorbar(
            list(points), heights, yerr=errors, label=name, color=colour, marker="o", markersize=4.5, linewidth=1.6,
            capsize=3, elinewidth=1, clip_on=False,
        )  # fmt: skip
    _dressed(axes, panel)


def _dressed(axes: Any, panel: Panel) -> None:
    xs = sorted({x for curve in panel.curves.values() for x in curve})
    axes.set_xlabel(panel.x, color=_INK)
    axes.set_ylabel(panel.y, color=_INK)
    if panel.log_x:
        axes.set_xscale("log")
    if panel.log_y:
        axes.set_yscale("log")
        low, high = (math.log10(limit) for limit in axes.get_ylim())
        axes.set_ylim(10 ** math.floor(low), 10 ** math.ceil(high))
    else:
        axes.set_ylim(bottom=0)
    axes.yaxis.set_major_formatter(_plain)
    axes.set_xticks(xs, [_plain(x) for x in xs], minor=False)
    axes.minorticks_off()
    axes.grid(axis="y", color="#dddddd", linewidth=0.8)
    axes.set_axisbelow(True)
    axes.tick_params(colors=_INK, labelsize=9)
    for side in ("top", "right"):
        axes.spines[side].set_visible(False)
    if len(panel.curves) > 1:
        axes.legend(frameon=False, fontsize=9)


def _plain(value: float, _: object = None) -> str:
    return f"{value:,g}"
