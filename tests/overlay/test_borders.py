"""The borders of the overlay: what it may import, how large it may be, and which names are public."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import billing_overlay
import billing_overlay.door
import billing_overlay.errors

FOLDER = Path(billing_overlay.__file__).parent
MODULES = sorted(FOLDER.rglob("*.py"))
LONGEST = 300


def imported(tree: ast.Module) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(str(node.module).partition(".")[0])
    return names


def test_one_module_knows_httpx() -> None:
    """Httpx is imported by exactly one module, so that another HTTP client can take its place there."""
    assert [one.name for one in MODULES if "httpx" in imported(ast.parse(one.read_text()))] == ["transport.py"]


def test_the_overlay_stands_on_little() -> None:
    """Beside the standard library the overlay imports attrs, httpx and msgspec, and never a generated package."""
    outside = {name for one in MODULES for name in imported(ast.parse(one.read_text()))} - sys.stdlib_module_names

    assert {"attrs", "httpx", "msgspec"} == outside


def test_no_file_is_long() -> None:
    """Every file can be read in one sitting."""
    assert [one.name for one in MODULES if len(one.read_text().splitlines()) > LONGEST] == []


def test_every_module_says_what_it_is_for() -> None:
    """Each module opens with what lives there."""
    assert [one.name for one in MODULES if not ast.get_docstring(ast.parse(one.read_text()))] == []


@pytest.mark.parametrize("module", ["billing_overlay", "billing_overlay.door", "billing_overlay.errors"])
def test_importing_costs_no_network_library(module: str) -> None:
    """Neither httpx nor asyncio is imported before a client is made."""
    code = f"import sys, {module}; print([one for one in ('httpx', 'asyncio', 'ssl') if one in sys.modules])"

    fresh = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert fresh.stdout.strip() == "[]"


@pytest.mark.parametrize("module", [billing_overlay, billing_overlay.door])
def test_public_names_are_a_sorted_list_that_holds(module: object) -> None:
    """__all__ is sorted, and each of its names exists."""
    names = vars(module)["__all__"]

    assert names == sorted(names)
    assert all(hasattr(module, name) for name in names)


def test_the_front_is_part_of_the_door() -> None:
    """What a user may import, a generated package can hand on; the rest of the front is named here."""
    front = set(billing_overlay.__all__) - set(billing_overlay.door.__all__)

    assert front <= {"AsyncPages", "Clock", "Drift", "DriftLog", "Event", "SpecDriftWarning", "drift_writer"}


def test_all_errors_stand_in_one_tree() -> None:
    """Each error that the module defines descends from BillingClientError and is in the drawing at its top."""
    defined = [one for one in vars(billing_overlay.errors).values() if isinstance(one, type)]
    ours = [one for one in defined if one.__module__ == "billing_overlay.errors"]

    assert all(issubclass(one, billing_overlay.errors.BillingClientError) for one in ours)
    assert [one.__name__ for one in ours if one.__name__ not in str(billing_overlay.errors.__doc__)] == []
    assert len(ours) == 21
