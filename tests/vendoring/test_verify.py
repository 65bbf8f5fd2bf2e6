"""Verification in the receiving repository: what it reports, what it ignores, and how to repair."""

from __future__ import annotations

import compileall
import json
import shutil
import sys
from pathlib import Path

from .conftest import Upstream, run, verify, verify_there


def spoil(copy: Path) -> None:
    """Edit one file, remove another, add a third."""
    (copy / "things_client" / "models" / "_things.py").write_text("edited = True\n")
    (copy / "billing_overlay" / "requests" / "url.py").unlink()
    (copy / "others_client" / "mine.py").write_text("mine = True\n")


def test_a_good_copy(copy: Path) -> None:
    """An untouched copy passes with nothing but the standard library, and the check leaves no file behind."""
    before = sorted(copy.rglob("*"))

    done = verify_there(copy)

    assert (0, "") == (done.returncode, done.stderr)
    assert "files match the copy of billing-clients, revision " in done.stdout
    assert before == sorted(copy.rglob("*"))


def test_a_plain_call(copy: Path) -> None:
    """It runs as documented, with the folder of the overlay first on the search path."""
    done = run(sys.executable, "app/_vendor/billing_overlay/vendored.py", cwd=copy.parents[1])

    assert (0, "") == (done.returncode, done.stderr)


def test_a_changed_copy(copy: Path) -> None:
    """Edited, missing and extra files are each reported, with the command that repairs the copy; the status is 1."""
    spoil(copy)

    done = verify(copy)

    assert (1, "") == (done.returncode, done.stderr)
    lines = done.stdout.splitlines()
    assert lines[:3] == [
        "things_client/models/_things.py: edited",
        "billing_overlay/requests/url.py: missing",
        "others_client/mine.py: not part of the copy",
    ]
    assert f'    make vendor INTO={copy} PROVIDERS="others things" FORCE=1' in lines


def test_the_command_that_repairs(upstream: Upstream, copy: Path) -> None:
    """The command in the report repairs the copy; without FORCE=1 if nothing would be lost."""
    (copy / "billing_overlay" / "requests" / "url.py").unlink()
    repair = json.loads(verify(copy, "--json").stdout)["repair"]

    done = upstream.vendor(copy, "others things")

    assert f'make vendor INTO={copy} PROVIDERS="others things"' == repair
    assert "billing_overlay  0.1.0         0.1.0         repaired" in done.stdout
    assert 0 == verify(copy).returncode


def test_as_json(copy: Path) -> None:
    """With --json the same is one object, for a program."""
    spoil(copy)

    result = json.loads(verify(copy, "--json").stdout)

    assert not result["ok"]
    assert ["things_client/models/_things.py"] == result["edited"]
    assert ["billing_overlay/requests/url.py"] == result["missing"]
    assert ["others_client/mine.py"] == result["extra"]


def test_bytecode(copy: Path) -> None:
    """Bytecode in either layout is not a local edit."""
    for is_beside in (False, True):
        assert compileall.compile_dir(copy / "things_client", quiet=1, legacy=is_beside)

    assert 0 == verify(copy).returncode


def test_windows_line_ends(copy: Path) -> None:
    """Windows line ends are not local edits."""
    for file in copy.rglob("*"):
        if file.is_file():
            file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))

    assert 0 == verify(copy).returncode


def test_a_moved_copy(copy: Path, tmp_path: Path) -> None:
    """A copy may be moved to another folder as a whole, beside other things."""
    moved = Path(shutil.move(copy, tmp_path / "elsewhere"))
    (moved / "other").mkdir()
    (moved / "other" / "mine.py").touch()

    assert 0 == verify(moved).returncode


def test_without_a_record(copy: Path) -> None:
    """A missing or invalid record exits with 2 and states what to do, as a line or as JSON."""
    (copy / "VENDORED.toml").write_text("files = 1\n[packages]\n")
    broken = verify(copy)
    (copy / "VENDORED.toml").unlink()

    missing = verify(copy, "--json")

    assert [2, 2] == [broken.returncode, missing.returncode]
    assert "VENDORED.toml cannot be read" in broken.stderr
    assert "VENDORED.toml cannot be read" in json.loads(missing.stdout)["error"]


def test_generated_packages_outside_the_record(upstream: Upstream, copy: Path) -> None:
    """A generated package or module that is not in the record is reported; other files are not."""
    shutil.copytree(copy / "others_client", copy / "older_client")
    shutil.copy(copy / "things_client" / "errors.py", copy / "models.py")
    (copy / "billing_overlay.py").write_text("mine = True\n")
    (copy / "VENDORED-0.patch").write_text("mine\n")

    done = verify(copy)

    assert 1 == done.returncode
    text = "looks like part of the copy, but is not in the record: remove it, or copy it with `make vendor`"
    assert [f"models.py: {text}", f"older_client: {text}"] == done.stdout.splitlines()
    assert 0 == upstream.vendor(copy).returncode
