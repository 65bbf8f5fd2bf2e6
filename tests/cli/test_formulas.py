"""Which cells of a CSV file a spreadsheet runs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_cli.formulas import is_formula

TRIGGERS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"
HARMLESS = "0123456789 .,()/-"


@given(st.text())
def test_text_without_a_first_character_of_formulas(text: str) -> None:
    """Only the first character begins a formula."""
    assert (text[:1] in TRIGGERS and text != "") or not is_formula(text)


@given(st.sampled_from(TRIGGERS), st.text() | st.text(HARMLESS + "+"))
def test_text_with_a_first_character_of_formulas(first: str, rest: str) -> None:
    """All such text is a formula, unless it is a sign with digits and separators, such as a phone number."""
    is_number = first in "+-" and set(rest) <= set(HARMLESS)

    assert is_formula(first + rest) is not is_number


@pytest.mark.parametrize("text", ["-19.99", "+1 (202) 555-0147", "-", "", "Acme = Co"])
def test_harmless_cells(text: str) -> None:
    """Amounts and phone numbers are no formulas."""
    assert not is_formula(text)


@pytest.mark.parametrize("text", ["=1+1", "-1\n", "@1", "\t1", "\n=1", "\uff1d1", "+\u0661", "+1+cmd"])
def test_cells_that_run(text: str) -> None:
    """What merely looks like a number at its start is a formula, in full width and after a line break, too."""
    assert is_formula(text)
