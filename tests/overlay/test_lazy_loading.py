"""Packages that import their modules when a name of them is first looked up."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

PACKAGE = """\
from billing_overlay.declared.lazy_loading import lazy_exports

__all__, __getattr__, __dir__ = lazy_exports(__name__, {"_cats": ("Cat", "Kitten"), "_dogs": ("Dog",)})
"""
CATS = """\
from {name} import _shared

class Cat(_shared.Animal):
    pass

class Kitten(Cat):
    pass
"""


@pytest.fixture
def animals(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """Import a package with two modules, neither of them loaded yet."""
    name = "lazily_loaded_animals"
    (tmp_path / name).mkdir()
    (tmp_path / name / "__init__.py").write_text(PACKAGE)
    (tmp_path / name / "_shared.py").write_text("class Animal:\n    pass\n")
    (tmp_path / name / "_cats.py").write_text(CATS.format(name=name))
    (tmp_path / name / "_dogs.py").write_text("class Dog:\n    pass\n")
    monkeypatch.syspath_prepend(tmp_path)
    yield import_module(name)
    for module in [module for module in sys.modules if module.partition(".")[0] == name]:
        del sys.modules[module]


def test_a_name_is_looked_up(animals: ModuleType) -> None:
    """Looking up a name imports its module, and no other."""
    assert "Kitten" == animals.Kitten.__name__

    assert f"{animals.__name__}._cats" in sys.modules
    assert f"{animals.__name__}._dogs" not in sys.modules


def test_names_before_any_is_looked_up(animals: ModuleType) -> None:
    """All public names are listed without an import."""
    assert ["Cat", "Dog", "Kitten"] == animals.__all__ == [name for name in dir(animals) if name[0].isupper()]
    assert f"{animals.__name__}._cats" not in sys.modules


def test_an_unknown_name(animals: ModuleType) -> None:
    """A name that no module exports is an AttributeError that names the package."""
    with pytest.raises(AttributeError, match="lazily_loaded_animals' has no attribute 'Fish'"):
        _ = animals.Fish


def test_a_pickle(animals: ModuleType) -> None:
    """A class has the package as its module, so that a pickle does not depend on the file."""
    written = pickle.dumps(animals.Cat())

    assert b"_cats" not in written
    assert isinstance(pickle.loads(written), animals.Cat)


def test_a_name_of_another_module(animals: ModuleType) -> None:
    """A class that a module imports keeps its own module."""
    assert f"{animals.__name__}._shared" == animals.Cat.__base__.__module__
