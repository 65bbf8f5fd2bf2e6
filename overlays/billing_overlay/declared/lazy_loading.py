"""Lazy loading: the names of a package, and the resources of a client, are imported when they are first looked up."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class lazy_resource(Generic[T]):  # noqa: N801  a decorator
    """A resource of a client, created on first access. On the class it is the resource's class, for autospecs."""

    def __init__(self, create: Callable[[Any], T]) -> None:
        self._create = create
        self.__doc__ = create.__doc__

    def __set_name__(self, owner: type[object], name: str) -> None:
        self._name = name

    @overload
    def __get__(self, client: None, owner: type[object]) -> type[T]: ...
    @overload
    def __get__(self, client: object, owner: type[object]) -> T: ...
    def __get__(self, client: object, owner: type[object]) -> T | type[T]:
        """Return the resource of a client, which holds it from then on; of the class, the class of the resource."""
        resource = self._create(client)
        return type(resource) if client is None else vars(client).setdefault(self._name, resource)


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
