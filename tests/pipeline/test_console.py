"""The progress line of a run: updated on a terminal, plain elsewhere."""

from __future__ import annotations

import io

from scripts.pipeline.progress import Line


class Terminal(io.StringIO):
    """A stream that claims to be a terminal."""

    def isatty(self) -> bool:
        """Return True."""
        return True


def test_on_a_terminal() -> None:
    """The line shows each stage in place of the previous one, and ends with the result and the seconds."""
    stream = Terminal()
    line = Line("things", stream=stream)

    line.stage("lint")
    line.stage("models")
    line.done("2 operations")

    *stages, last = stream.getvalue().split("\r\x1b[2K")[1:]
    assert ["things       lint ...", "things       models ..."] == stages
    assert last.startswith("things       2 operations  ")
    assert last.endswith(" s\n")


def test_elsewhere() -> None:
    """Without a terminal there is one plain line, and none for a failure, which is reported elsewhere."""
    stream = io.StringIO()
    line, other = Line("things", stream=stream), Line("others", stream=stream)

    line.stage("lint")
    line.unchanged()
    other.stage("lint")
    other.failed()

    assert "things       unchanged\n" == stream.getvalue()
