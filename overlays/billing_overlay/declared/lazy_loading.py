"""Lazy loading: the names of a package whose modules are imported when a name is first looked up."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module


def lazy_exports(
    package: str, modules: Mapping[str, tuple[str, ...]]
) -> tuple[list[str], Callable[[str], object], Callable[[], list[str]]]:
    """Return `__all__`, `__getattr__` and `__dir__` for a package that imports its modules on first use.

    modules: the public names of each module. Every class gets the package as its `__module__`, so that pickles do not
    depend on the module of a class. Decoders then look types up in the package, so all loaded names are copied there.
    """
    module_of = {name: module for module, names in modules.items() for name in names}
    exported = sorted(module_of)

    def load(name: str) -> object:
        if name not in module_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        import_module(f"{package}.{module_of[name]}")
        namespace = vars(sys.modules[package])
        for module_name, names in modules.items():
            module = sys.modules.get(f"{package}.{module_name}")
            if module is not None and vars(module).keys() >= set(names):  # another thread may be half way through it
                _export(vars(module), module.__name__, namespace, package)
        return namespace[name]

    return exported, load, lambda: exported


def _export(source: Mapping[str, object], module: str, namespace: dict[str, object], package: str) -> None:
    namespace.update((name, value) for name, value in source.items() if not name.startswith("_"))
    for value in source.values():
        if getattr(value, "__module__", None) == module:
            value.__module__ = package
