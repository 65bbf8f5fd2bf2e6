"""What an attacker may place in a vendored folder: leftovers of an update that did not happen, links, and bytecode."""

from __future__ import annotations

import compileall
import importlib.util
import json
import marshal
import os
import py_compile
import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import generate, lint
from scripts.vendoring.vendored import noted

from .conftest import Ran, Upstream, content_of, inside, verify

MODULE = "billing_overlay/errors.py"
CACHE = "billing_overlay/__pycache__"
CACHED = f"{CACHE}/errors.{sys.implementation.cache_tag}.pyc"


def named(done: Ran) -> list[str]:
    """Return the files that a check reports as not part of the copy."""
    assert 1 == done.returncode
    result: list[str] = json.loads(done.stdout)["extra"]
    return result


@pytest.mark.parametrize(
    "note",
    [
        '{"billing_overlay": null}',
        '{"folder": 1, "names": {"billing_overlay": null}}',
        '{"folder": null, "names": {}}',
        '{"names": {}}',
        "[]",
        "null",
        "no JSON",
        "",
    ],
)
def test_a_forged_note(upstream: Upstream, copy: Path, note: str) -> None:
    """A note that no update wrote in this folder, such as one from a checkout, is refused, and nothing is changed."""
    (copy / ".making" / "gone" / "billing_overlay").mkdir(parents=True)
    (copy / ".making" / "together").write_text(note)
    before = content_of(copy)

    done, refused = verify(copy), upstream.vendor(copy)

    assert [1, 1] == [done.returncode, refused.returncode]
    assert f"{copy / '.making/together'} was not written by an update of this folder: remove it" in done.stdout
    assert "was not written by an update of this folder: remove it" in refused.stderr
    assert before == content_of(copy)


def test_a_copied_note(copy: Path, tmp_path: Path) -> None:
    """A note that an update wrote in another folder is refused here."""
    (copy / ".making" / "gone").mkdir(parents=True)
    (copy / ".making" / "together").write_text(noted(copy / ".making", {"billing_overlay": None}))
    moved = Path(shutil.copytree(copy, tmp_path / "moved"))

    assert "was not written by an update of this folder" in verify(moved).stdout
    assert (moved / MODULE).is_file()


@pytest.mark.parametrize("target", ["elsewhere", "nowhere"])
def test_leftovers_are_a_link(upstream: Upstream, copy: Path, tmp_path: Path, target: str) -> None:
    """Where the folder for new files is a symbolic link, both the check and an update refuse to follow it."""
    (tmp_path / "elsewhere").mkdir()
    (copy / ".making").symlink_to(tmp_path / target)

    done, refused = verify(copy), upstream.vendor(copy)

    assert [1, 1] == [done.returncode, refused.returncode]
    assert f"{copy / '.making'} is a symbolic link: remove it" in done.stdout
    assert f"{copy / '.making'} is a symbolic link: remove it" in refused.stderr
    assert ["elsewhere"] == [name for name in os.listdir(tmp_path) if name != "receiver"]
    assert [] == os.listdir(tmp_path / "elsewhere")


@pytest.mark.parametrize("link", ["together", "gone", "gone/billing_overlay", "new/billing_overlay/errors.py"])
def test_a_link_among_the_leftovers(copy: Path, tmp_path: Path, link: str) -> None:
    """A symbolic link among the leftovers of an update is refused: the copy would become it."""
    making = copy / ".making"
    making.mkdir()
    (making / "together").write_text(noted(making, {"billing_overlay": None}))
    (tmp_path / "together").write_text((making / "together").read_text())
    (making / link).parent.mkdir(parents=True, exist_ok=True)
    (making / link).unlink(missing_ok=True)
    (making / link).symlink_to(tmp_path / "together" if link == "together" else tmp_path)

    done = verify(copy)

    assert (1, True) == (done.returncode, f"{making / link} is a symbolic link" in done.stdout)
    assert (copy / MODULE).is_file()


@pytest.mark.parametrize("command", [generate, lint])
def test_leftovers_among_the_specs(command: Any, tmp_path: Path) -> None:
    """The commands of the project refuse forged leftovers in their own folders, in one line."""
    (tmp_path / "specs").mkdir()
    (tmp_path / "specs" / ".making").symlink_to(tmp_path)

    done = inside(command.main, ["--specs", str(tmp_path / "specs")])

    assert (1, 1) == (done.returncode, len(done.stderr.splitlines()))
    assert "is a symbolic link: remove it" in done.stderr


def forged(module: Path, *, flags: int = 0) -> bytes:
    """Return bytecode of other code under the header that Python expects of a module's cache."""
    stat = module.stat()
    fields = (flags, int(stat.st_mtime), stat.st_size & 0xFFFFFFFF)
    header = importlib.util.MAGIC_NUMBER + b"".join(field.to_bytes(4, "little") for field in fields)
    return header + marshal.dumps(compile("print('planted')", "errors.py", "exec"))


@pytest.mark.parametrize("flags", [0, 1, 3])
def test_bytecode_of_another_source(copy: Path, flags: int) -> None:
    """Bytecode that Python would run in place of a module, and that is not compiled from it, is named."""
    (copy / CACHE).mkdir()
    (copy / CACHED).write_bytes(forged(copy / MODULE, flags=flags))

    assert [CACHED] == named(verify(copy, "--json"))


@pytest.mark.parametrize("content", [b"", b"short", importlib.util.MAGIC_NUMBER + bytes(12) + b"nonsense"])
def test_bytecode_that_cannot_be_read(copy: Path, content: bytes) -> None:
    """Damaged bytecode is named if Python would read it, and no check fails on it."""
    (copy / CACHE).mkdir()
    (copy / CACHED).write_bytes(content)

    done = verify(copy, "--json")

    is_read = content.startswith(importlib.util.MAGIC_NUMBER)
    assert ([CACHED] if is_read else []) == json.loads(done.stdout)["extra"]


@pytest.mark.parametrize(
    "name",
    [
        f"{CACHE}/evil.{sys.implementation.cache_tag}.pyc",
        f"{CACHE}/errors.pyc",
        f"{CACHE}/errors.so",
        f"{CACHE}/note.txt",
        f"{CACHE}/errors.cpython-39.pyc",
        f"{CACHE}/deep/errors.cpython-39.pyc",
        "billing_overlay/evil.pyc",
        "billing_overlay/errors.cpython-311-x86_64-linux-gnu.so",
        "billing_overlay/__init__.abi3.so",
        "things_client/errors/__init__.pyc",
    ],
)
def test_what_has_no_source(copy: Path, name: str) -> None:
    """Bytecode without a source, or that is not compared with it, and extension modules are reported."""
    (copy / name).parent.mkdir(parents=True, exist_ok=True)
    (copy / name).write_bytes(forged(copy / MODULE, flags=1))

    assert [name] == named(verify(copy, "--json"))


@pytest.mark.parametrize("name", [CACHE, "things_client", "things_client/models", MODULE])
def test_a_link(copy: Path, tmp_path: Path, name: str) -> None:
    """A symbolic link in place of a folder or file is named, even if it leads to the same content."""
    compileall.compile_dir(copy / "billing_overlay", quiet=1, maxlevels=0)
    (copy / name).rename(tmp_path / "elsewhere")
    (copy / name).symlink_to(tmp_path / "elsewhere")

    result = json.loads(verify(copy, "--json").stdout)

    assert name in result["extra"] + result["edited"]


@pytest.mark.parametrize("mode", list(py_compile.PycInvalidationMode))
def test_genuine_bytecode(copy: Path, mode: py_compile.PycInvalidationMode) -> None:
    """What Python compiles, at any level and however it is kept current, does not count; nor do caches of others."""
    for level in range(3):
        place = copy / "billing_overlay"
        assert compileall.compile_dir(place, maxlevels=0, quiet=1, optimize=level, invalidation_mode=mode)
    (copy / CACHE / "errors.cpython-39.pyc").write_bytes(bytes(16))

    assert 0 == verify(copy).returncode
