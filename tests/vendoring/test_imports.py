"""A copy in another repository: under any prefix, beside other copies, compiled, and type-checked."""

from __future__ import annotations

import compileall
import py_compile
import shutil
import sys
from pathlib import Path
from typing import Any

from scripts.spec.document import REPOSITORY

from .conftest import Upstream, run, run_inside, verify

# Imports the package named PREFIX + things_client, makes a call of it, and prints what it saw of itself.
USE = """
import importlib, logging, pickle, warnings
import httpx

def answer(request):
    return httpx.Response(200, json={"data": [{"id": "1", "kind": "new"}], "next": None})

def use(prefix):
    package = importlib.import_module(prefix + "things_client")
    importlib.import_module(prefix + "things_client.models")
    overlay = importlib.import_module(prefix + "billing_overlay")
    client = package.Things(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(answer)))
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        (thing,) = client.things.list()
    try:
        package.Things(api_key="k", max_attempts=0)
    except package.ConfigurationError as error:
        caught = error
    again = [pickle.loads(pickle.dumps(one)) for one in (thing, caught, package.OPERATIONS["list_things"])]
    assert again[0] == thing and str(again[1]) == str(caught) and again[2] == package.OPERATIONS["list_things"]
    return {
        "package": package, "client": client, "thing": thing, "error": caught, "overlay": overlay,
        "warning": warned[0].category, "modules": [type(one).__module__ for one in again],
    }
"""
CACHE = REPOSITORY / ".build" / "mypy-of-copies"  # what others wrote is read once
ALONE = "sys.modules['billing_overlay'] = sys.modules['things_client'] = None\n"


def own(prefix: str) -> list[str]:
    """The modules of a model, an error and an operation of a copy."""
    ours = ("things_client.models", "billing_overlay.errors", "billing_overlay.declared.operation")
    return [prefix + name for name in ours]


def test_any_prefix(upstream: Upstream, tmp_path: Path) -> None:
    """Without any package of that name installed, a copy works at any depth; all its classes name their module."""
    prefixes = ["app._vendor.", "x.y.", "vendor."]
    for prefix in prefixes:
        upstream.vendor(tmp_path / "src" / prefix.replace(".", "/"), "things")
    code = "seen = [use(one) for one in PREFIXES]\n"
    code += "print(json.dumps([[one['modules'], one['warning'].__module__, one['thing'].id] for one in seen]))"

    seen = run_inside(tmp_path / "src", code=f"{USE}{ALONE}PREFIXES = {prefixes!r}\n{code}")

    assert [[own(prefix), f"{prefix}billing_overlay.responses.drift", "1"] for prefix in prefixes] == seen


def test_without_a_prefix(upstream: Upstream, tmp_path: Path) -> None:
    """With TOP_LEVEL=1 the folder itself is on the search path, which an update keeps until changed."""
    upstream.make(tmp_path, "things", "TOP_LEVEL=1")
    upstream.vendor(tmp_path)

    seen = run_inside(
        tmp_path, code=f"{USE}print(json.dumps([use('')['modules'], sys.modules['billing_overlay'].__file__]))"
    )

    assert [own(""), str(tmp_path / "billing_overlay" / "__init__.py")] == seen
    assert not (tmp_path / "__init__.py").exists()
    upstream.vendor(tmp_path, "", "TOP_LEVEL=0")
    assert "from ..billing_overlay.door" in (tmp_path / "things_client" / "_overlay.py").read_text(encoding="utf-8")


def three_copies(upstream: Upstream, copy: Path) -> Any:
    """Use two copies and the installed packages in one process. Return what they share."""
    shutil.copytree(copy, copy.parents[1] / "lib" / "deep" / "er")
    roots = (copy.parents[1], upstream.folder / "generated", upstream.folder / "overlays")
    code = """
prefixes = ["", "app._vendor.", "lib.deep.er."]
seen = [use(prefix) for prefix in prefixes]
shared = [
    name for a in seen for b in seen if a is not b
    for name in a["overlay"].__all__ if getattr(a["overlay"], name) is getattr(b["overlay"], name)
]
print(json.dumps({
    "modules": [one["modules"] for one in seen],
    "classes": len({type(one["client"]) for one in seen}),
    "errors": [isinstance(a["error"], b["package"].BillingClientError) for a in seen for b in seen],
    "warnings": len({one["warning"] for one in seen}),
    "drift": [len(one["client"].drift) for one in seen],
    "absent": len({id(one["package"].ABSENT) for one in seen}),
    "files": len({one["overlay"].__file__ for one in seen}),
    "loggers": sorted(name for name in logging.Logger.manager.loggerDict if name.endswith("billing_overlay")),
    "shared": shared,
}))
"""
    return run_inside(*roots, code=USE + code)


def test_copies_share_nothing(upstream: Upstream, copy: Path) -> None:
    """Two copies and the installed packages work in one process, each with its own classes, errors, drift and log."""
    seen = three_copies(upstream, copy)

    prefixes = ["", "app._vendor.", "lib.deep.er."]
    assert [own(prefix) for prefix in prefixes] == seen["modules"]
    assert [3, 3, 3, 3] == [seen[name] for name in ("classes", "warnings", "absent", "files")]
    assert [True, False, False, False, True, False, False, False, True] == seen["errors"]
    assert [1, 1, 1] == seen["drift"]
    assert sorted(f"{prefix}billing_overlay" for prefix in prefixes) == seen["loggers"]
    assert [] == seen["shared"]


def test_compiled(copy: Path) -> None:
    """After compileall, in any mode, a copy still works and passes verification."""
    ways: dict[str, Any] = {
        "beside": {"legacy": True},
        "hidden": {},
        "unchecked": {"invalidation_mode": py_compile.PycInvalidationMode.UNCHECKED_HASH},
    }
    copies = [Path(shutil.copytree(copy, copy.parents[1] / name)) for name in ways]
    compiled = [
        compileall.compile_dir(folder, quiet=1, **way) for folder, way in zip(copies, ways.values(), strict=True)
    ]

    code = f"print(json.dumps([use(one + '.')['modules'] for one in {list(ways)!r}]))"
    seen = run_inside(copy.parents[1], code=f"{USE}{ALONE}{code}")

    assert all(compiled)
    assert [own(f"{name}.") for name in ways] == seen
    assert [0, 0, 0] == [verify(folder).returncode for folder in copies]


def test_an_update_after_compiling(newer: Upstream, copy: Path) -> None:
    """Bytecode of the old files is not used after an update, whatever its timestamp."""
    assert compileall.compile_dir(copy, quiet=1, invalidation_mode=py_compile.PycInvalidationMode.UNCHECKED_HASH)

    newer.vendor(copy)

    code = (
        "from app._vendor.things_client import SPEC, models; print(json.dumps([SPEC.version, models.Thing().colour]))"
    )
    assert ["2", None] == run_inside(copy.parents[1], code=code)


def test_types(copy: Path) -> None:
    """A type checker resolves the overlay of a copy: a user's program has precise types and no errors."""
    repository = copy.parents[1]
    program = (
        "from typing import assert_type\n\n"
        "from app._vendor.others_client import errors\n"
        "from app._vendor.things_client import Things, models\n\n\n"
        "def use(things: Things) -> None:\n"
        "    try:\n"
        "        for each in things.things.list():\n"
        "            assert_type(each, models.Thing)\n"
        "    except errors.NotFoundError as error:\n"
        "        assert_type(error.code, str | None)\n"
    )
    (repository / "app" / "__init__.py").touch()
    (repository / "main.py").write_text(program)
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(CACHE), "app", "main.py"]

    done = run(*command, cwd=repository)

    assert 0 == done.returncode, done.stdout
