"""The line of progress. Pure."""

from __future__ import annotations

from .values import Counts


class Progress:
    """Turns counts into a line. began: seconds of the monotonic clock."""

    def __init__(self, began: float) -> None:
        self._began = began
        self._first: int | None = None

    def line(self, counts: Counts, *, is_loaded: bool, now: float) -> str:
        """Return the line: rows with an outcome, the rate of this run, and the time that is left."""
        ended = counts.total - counts.open
        self._first = ended if self._first is None else self._first
        seconds = max(now - self._began, 0.001)
        rate = (ended - self._first) / seconds
        total = f"{counts.total:,}" if is_loaded else f"{counts.total:,}+"
        parts = [f"{ended:,} of {total} rows", f"{rate:,.0f} rows/s"]
        if is_loaded and rate:
            parts.append(f"{duration(counts.open / rate)} left")
        parts += [
            f"{number:,} {name}"
            for name, number in (("refused", counts.refused), ("unknown", counts.unknown))
            if number
        ]
        return ", ".join(parts)


def duration(seconds: float) -> str:
    """Return seconds as people write them."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes:02} min" if hours else f"{minutes} min {rest:02} s" if minutes else f"{rest} s"
