"""Windows leave nothing out, and the query of each selects at least what is in it."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_export.windows import Window, query_of, windows
from billing_overlay.declared.operation import Since

FIRST, NOW = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 3, 15, 12, tzinfo=UTC)
MONTH = timedelta(days=30)
MOMENTS = st.datetimes(datetime(1990, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))


def test_a_backfill() -> None:
    """The first window has no start and the last no end."""
    found = list(windows(None, NOW, first=FIRST, width=MONTH))

    assert [
        Window(None, FIRST), Window(FIRST, FIRST + MONTH), Window(FIRST + MONTH, FIRST + 2 * MONTH),
        Window(FIRST + 2 * MONTH, None),
    ] == found  # fmt: skip


def test_a_run_after_another() -> None:
    """From a start in the last window there is one window, which is open."""
    assert [Window(NOW, None)] == list(windows(NOW, NOW, first=FIRST, width=MONTH))


@given(st.none() | MOMENTS, MOMENTS, MOMENTS, st.timedeltas(timedelta(days=1), timedelta(days=9999)))
def test_windows_adjoin(start: datetime | None, now: datetime, first: datetime, width: timedelta) -> None:
    """Each begins where the one before ends, from the start to any time in the future."""
    found = list(windows(start, now, first=first, width=width))

    assert (start, None) == (found[0].start, found[-1].end)
    assert [window.end for window in found[:-1]] == [window.start for window in found[1:]]


def test_a_width_of_nothing() -> None:
    """A width that would never end is refused."""
    with pytest.raises(ValueError, match="positive"):
        list(windows(None, NOW, first=FIRST, width=timedelta(0)))


@pytest.mark.parametrize(
    ("since", "query"),
    [
        (Since("/at", "/at/gte", "/at/lt", "date-time"), {"at": {"gte": FIRST, "lt": NOW}}),
        (
            Since("/at", "/after", "/before", "date-time", start_excluded=True),
            {"after": FIRST - timedelta(seconds=1), "before": NOW},
        ),
        (
            Since("/day", "/after", "/before", "date", start_excluded=True),
            {"after": date(2025, 12, 31), "before": date(2026, 3, 15)},
        ),
        (Since("/day", "/a~1b", "/c~0d", "date"), {"a/b": date(2026, 1, 1), "c~d": date(2026, 3, 15)}),
    ],
)
def test_the_query_of_a_window(since: Since, query: dict[str, object]) -> None:
    """A parameter that excludes its value starts earlier, by a day or a second."""
    assert query == query_of(since, Window(FIRST, NOW))


def test_the_query_of_an_open_window() -> None:
    """An open end has no parameter."""
    since = Since("/day", "/after", "/before", "date")

    assert ({"before": date(2026, 1, 1)}, {"after": date(2026, 1, 1)}) == (
        query_of(since, Window(None, FIRST)), query_of(since, Window(FIRST, None)),
    )  # fmt: skip
