"""The limits of the overlay: dependencies, untyped lines, cost of import, and public names."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

import billing_overlay
import billing_overlay.door
import billing_overlay.errors

FOLDER = Path(billing_overlay.__file__).parent
MODULES = sorted(FOLDER.rglob("*.py"))
MOST_LINES_WITH_ANY = 135
"""Lower it when lines go; a higher figure is a decision of its own."""


def imported(tree: ast.Module) -> set[str]:
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(str(node.module).partition(".")[0])
    return names


def test_dependencies() -> None:
    """The overlay imports its dependencies; typing_extensions for type checkers only, whose stubs always have it."""
    outside = {name for path in MODULES for name in imported(ast.parse(path.read_text()))} - sys.stdlib_module_names

    assert {"attrs", "h11", "httptools", "httpx", "msgspec", "typing_extensions"} == outside


def test_lines_with_any() -> None:
    """The number of lines with `Any` does not rise."""
    lines = [line for path in MODULES for line in path.read_text().splitlines() if re.search(r"\bAny\b", line)]

    assert len(lines) <= MOST_LINES_WITH_ANY


def test_docstrings_of_modules() -> None:
    """Each module begins with a docstring."""
    assert [] == [path.name for path in MODULES if not ast.get_docstring(ast.parse(path.read_text()))]


@pytest.mark.parametrize("module", ["billing_overlay", "billing_overlay.door", "billing_overlay.errors"])
def test_import_without_a_network_library(module: str) -> None:
    """Neither httpx nor asyncio nor ssl is imported before the first client is created."""
    code = f"import sys, {module}; print([name for name in ('httpx', 'asyncio', 'ssl') if name in sys.modules])"

    fresh = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert "[]" == fresh.stdout.strip()


@pytest.mark.parametrize("module", [billing_overlay, billing_overlay.door])
def test_public_names(module: object) -> None:
    """__all__ is sorted, and each of its names exists."""
    names = vars(module)["__all__"]

    assert sorted(names) == names
    assert all(hasattr(module, name) for name in names)


def test_a_name_that_the_overlay_does_not_have() -> None:
    """It raises AttributeError, as any module does."""
    name = "nothing"

    with pytest.raises(AttributeError, match=f"module 'billing_overlay' has no attribute '{name}'"):
        getattr(billing_overlay, name)


def test_public_names_that_packages_do_not_export() -> None:
    """Every public name of the overlay is in the door, except those listed here."""
    extra = set(billing_overlay.__all__) - set(billing_overlay.door.__all__)

    assert extra <= {
        "AsyncPages", "BoundOperation", "CallInfo", "CallObserver", "Clock", "Drift", "DriftLog", "Event", "Observer",
        "Parts", "RateLimiter", "RateLimits", "Reservation", "SpecDriftWarning", "Turn", "bind", "drift_writer",
    }  # fmt: skip


def test_the_tree_of_errors() -> None:
    """Each error of the module descends from BillingClientError and is in the tree of its docstring."""
    ours = [
        kind
        for kind in vars(billing_overlay.errors).values()
        if isinstance(kind, type) and issubclass(kind, Exception) and kind.__module__ == "billing_overlay.errors"
    ]

    assert all(issubclass(kind, billing_overlay.errors.BillingClientError) for kind in ours)
    assert [] == [kind.__name__ for kind in ours if kind.__name__ not in str(billing_overlay.errors.__doc__)]
    assert 21 == len(ours)
