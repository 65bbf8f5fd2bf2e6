"""Text that a spreadsheet runs as a formula when it opens a CSV file. Patterns that Python and DuckDB read alike."""

from __future__ import annotations

import re
from typing import Final

START: Final = r"[=+\-@\t\r\n＝＋－＠]"  # noqa: RUF001  spreadsheets take the full width for the same
"""The first character of a formula."""
NUMBER: Final = r"[+\-][0-9 .,()/\-]*"
"""The whole of a number with a sign or of a phone number, which harm nothing."""
_START, _NUMBER = re.compile(START), re.compile(NUMBER)


def is_formula(text: str) -> bool:
    """Return whether a spreadsheet runs the text of a cell."""
    return _START.match(text) is not None and _NUMBER.fullmatch(text) is None
