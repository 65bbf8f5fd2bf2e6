"""The first copy: the files, the record, the report, and what is rejected."""

from __future__ import annotations

import hashlib
import os
import shutil
import tomllib
from pathlib import Path

import pytest

from scripts.vendoring import record, source
from scripts.vendoring.copying import copy as copied
from tests.packages.clients import PROVIDERS

from .conftest import Upstream, content_of, run_inside, verify

OVERLAY_IMPORT = b"from ..billing_overlay.door import *"


def test_a_first_copy(upstream: Upstream, tmp_path: Path) -> None:
    """The chosen package and the overlay are copied byte for byte, except for the import of the overlay."""
    into = tmp_path / "new repository" / "_vendor"

    done = upstream.make(into, "things")

    assert (0, "") == (done.returncode, done.stderr)
    assert {"billing_overlay", "things_client", "VENDORED.toml", "__init__.py"} == {
        path.name for path in into.iterdir()
    }
    package = content_of(upstream.folder / "generated" / "things_client")
    found = content_of(into / "things_client")
    assert ["_overlay.py"] == [name for name in found.keys() | package.keys() if found.get(name) != package.get(name)]
    assert package["_overlay.py"].replace(b"from billing_overlay.door import *", OVERLAY_IMPORT) == found["_overlay.py"]
    overlay = content_of(upstream.folder / "overlays" / "billing_overlay")
    added = {"LICENSE": "LICENSE", "vendored.py": "scripts/vendoring/vendored.py"}
    overlay |= {name: (upstream.folder / path).read_bytes() for name, path in added.items()}
    assert overlay == content_of(into / "billing_overlay")


def test_the_report(upstream: Upstream, tmp_path: Path) -> None:
    """A short table, the revision, what must be installed, and the command that checks the copy."""
    done = upstream.vendor(tmp_path / "new", "things")

    lines = done.stdout.splitlines()
    assert lines[0].split() == ["before", "now"]
    assert lines[1].startswith("billing_overlay  -       0.1.0         new, ")
    assert lines[2].startswith("things_client    -       0.1.0, API 1  new, ")
    assert lines[3:] == [
        f"revision: {upstream.git('rev-parse', 'HEAD')}",
        "needs: Python >=3.11, attrs>=25.1, h11>=0.16; implementation_name != 'cpython', "
        "httptools>=0.6.4; implementation_name == 'cpython', httpx>=0.28.1, msgspec>=0.20",
        f"to verify the copy: python {tmp_path}/new/billing_overlay/vendored.py",
    ]


def test_the_record(upstream: Upstream, copy: Path) -> None:
    """The record has revision, licence, requirements, versions, hashes of specs, tools, and a hash of every file."""
    recorded = tomllib.loads((copy / "VENDORED.toml").read_text(encoding="utf-8"))

    about = source.project(upstream.folder)
    assert upstream.git("rev-parse", "HEAD") == recorded["source"]["revision"]
    assert ("billing-clients", "MIT") == (recorded["source"]["name"], recorded["source"]["license"])
    assert {"python": about["requires-python"], "packages": sorted(about["dependencies"])} == recorded["requirements"]
    package = recorded["packages"]["things_client"]
    document = (upstream.folder / "overlays" / "billing_sandbox" / "documents" / "things.json").read_bytes()
    assert ("things", "1", "0.1.0") == (package["provider"], package["api_version"], package["version"])
    assert hashlib.sha256(document).hexdigest() == package["spec_sha256"]
    assert {"datamodel-code-generator", "openapi-python-client", "ruff"} == set(package["tools"])
    ours = {name: content for name, content in content_of(copy).items() if "/" in name}
    assert {name: hashlib.sha256(content).hexdigest() for name, content in ours.items()} == recorded["files"]


def test_a_copy_contains_nothing_of_the_machine(upstream: Upstream, tmp_path: Path) -> None:
    """No file of a copy holds a value from the environment or a path of this machine, and two copies are equal."""
    planted = {"THINGS_API_KEY": "canary-fake", "HOME": str(tmp_path), "USER": "canary-fake"}
    first, second = tmp_path / "a" / "_vendor", tmp_path / "b" / "c"

    upstream.make(first, "things", **planted)
    upstream.vendor(second, "things")

    found = content_of(first)
    assert content_of(second) == found
    local = [b"canary-fake", os.fsencode(tmp_path), os.fsencode(upstream.folder)]
    assert [] == [name for name, content in found.items() for needle in local if needle in content]
    assert b"THINGS_API_KEY" in found["things_client/_provider.py"]


def test_a_record_with_any_text() -> None:
    """Versions with any characters round-trip through the record."""
    odd = 'a"b\\c\n[files]\n\x00\x7f\u2028\U0001f600='
    recorded = {
        "format": 1,
        "source": {"name": "x", "revision": odd},
        "packages": {odd: {"version": odd}},
        "files": {odd: odd},
    }

    assert recorded == tomllib.loads(record.text(recorded))


@pytest.mark.parametrize(
    ("into", "providers", "words"),
    [
        ("generated/mine", "things", "is inside this repository"),
        (".", "things", "is inside this repository"),
        ("LICENSE", "things", "is inside this repository"),
        ("../file", "things", "is not a folder"),
        ("../new", "thing", "unknown provider thing; known providers: others, things"),
        ("../new", "", 'name the packages to copy: PROVIDERS="..."; known providers: others, things'),
    ],
)
def test_a_wrong_place_or_name(upstream: Upstream, into: str, providers: str, words: str) -> None:
    """An invalid folder or an unknown provider is rejected with the known ones, and nothing is written."""
    (upstream.folder.parent / "file").touch()

    done = upstream.vendor(into, providers)

    assert 2 == done.returncode
    assert words in done.stdout + done.stderr
    assert not (upstream.folder.parent / "new").exists()
    assert "" == upstream.git("status", "--porcelain")


def test_no_folder(upstream: Upstream) -> None:
    """Without INTO the command prints its usage."""
    done = upstream.make("", "things")

    assert 2 == done.returncode
    assert "make vendor INTO=DIR PROVIDERS=" in done.stdout


def test_a_folder_that_cannot_be_made(upstream: Upstream, tmp_path: Path) -> None:
    """If nothing can be written, one line states where and why."""
    (tmp_path / "file").touch()

    done = upstream.make(tmp_path / "file" / "inner", "things")

    assert 2 == done.returncode
    assert f"{tmp_path}/file/inner/VENDORED.toml: Not a directory\nnothing was copied; " in done.stderr


@pytest.mark.parametrize("name", ["my-vendor", "class", "3rd"])
def test_a_folder_that_is_not_a_module_name(upstream: Upstream, tmp_path: Path, name: str) -> None:
    """A folder whose name is not a valid module name is noted, unless it is itself on the search path."""
    notes = [upstream.vendor(tmp_path / name, "things", *options).stdout for options in ([], ["TOP_LEVEL=1"])]

    assert [True, False] == [f"note: {name!r} is not a valid module name" in output for output in notes]


def test_a_stale_package(upstream: Upstream, tmp_path: Path) -> None:
    """A package that does not match its spec is not copied: the file is reported, with what to do."""
    changed = upstream.copied(tmp_path / "changed")
    (changed.folder / "generated/things_client/errors.py").write_text("edited = True\n")

    done = changed.vendor(tmp_path / "new", "things")

    assert 1 == done.returncode
    assert "generated/things_client/errors.py: changed" in done.stderr
    assert "run `make generate`" in done.stderr
    assert f"nothing was copied; {tmp_path / 'new'} is unchanged" in done.stderr
    assert not (tmp_path / "new").exists()


def test_a_check_is_remembered(upstream: Upstream, tmp_path: Path) -> None:
    """A fresh checkout generates the packages once to compare them; the next copy uses the result."""
    fresh = upstream.copied(tmp_path / "fresh")
    shutil.rmtree(fresh.folder / ".build")

    said = [fresh.vendor(tmp_path / name, "things").stdout for name in ("a", "b")]

    assert ["2 operations" in output for output in said] == [True, False]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("format = 1", "format = 2"),
        ('name = "billing-clients"', 'name = "other"'),
        ("[files]", "[hashes]"),
        ("[packages.billing_overlay]", '[packages."../billing_overlay"]'),
        ("[source]", "[source"),
    ],
)
def test_an_invalid_record(upstream: Upstream, copy: Path, old: str, new: str) -> None:
    """With a record that is invalid, of another project, or leads out of the folder, nothing is updated."""
    place = copy / "VENDORED.toml"
    place.write_text(place.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    before = content_of(copy.parents[1])

    done = upstream.vendor(copy, "things", "FORCE=1")

    assert done.returncode
    assert f"{place} " in done.stderr
    assert "Traceback" not in done.stderr
    assert new != "[source" or f"git -C {copy} checkout -- VENDORED.toml" in done.stderr
    assert before == content_of(copy.parents[1])


@pytest.mark.parametrize("name", ["billing_overlay", "things_client", "VENDORED.toml"])
def test_foreign_files_with_our_names(upstream: Upstream, tmp_path: Path, name: str) -> None:
    """If another file has the name of a package or of the record, nothing is copied, even with FORCE=1."""
    if name.endswith(".toml"):
        (tmp_path / name).write_text("format = 7\n")
    else:
        (tmp_path / name).mkdir()
        (tmp_path / name / "mine.py").write_text("mine = True\n")
    before = content_of(tmp_path)

    done = upstream.vendor(tmp_path, "things", "FORCE=1")

    assert 1 == done.returncode
    assert name in done.stderr
    assert before == content_of(tmp_path)


def test_a_link_is_not_followed(upstream: Upstream, copy: Path, tmp_path: Path) -> None:
    """A package that is a symbolic link is rejected."""
    (copy / "things_client").rename(tmp_path / "elsewhere")
    (copy / "things_client").symlink_to(tmp_path / "elsewhere")

    done = upstream.vendor(copy)

    assert "things_client: a symbolic link" in done.stderr


def test_a_folder_with_other_files(upstream: Upstream, tmp_path: Path) -> None:
    """Other files beside the packages are kept and not verified, and no __init__.py is added."""
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "__init__.py").write_text("other = True\n")

    done = upstream.vendor(tmp_path, "things")

    assert 0 == done.returncode
    assert "other = True\n" == (tmp_path / "other" / "__init__.py").read_text()
    assert not (tmp_path / "__init__.py").exists()
    assert 0 == verify(tmp_path).returncode


def test_the_packages_of_this_repository(tmp_path: Path) -> None:
    """Each package of this repository works from a copy, and imports the overlay in one module only."""
    into = tmp_path / "app" / "_vendor"
    copied(source.read(source_root(), PROVIDERS, is_top_level=False), into, is_forced=False)
    modules = [f"app._vendor.{provider}_client" for provider in PROVIDERS]
    code = (
        "import pkgutil; from importlib import import_module; sys.modules['billing_overlay'] = None\n"
        f"roots = [import_module(one) for one in {modules!r}]\n"
        "for root in roots:\n"
        "    for one in pkgutil.walk_packages(root.__path__, root.__name__ + '.'): import_module(one.name)\n"
        "print(json.dumps([len(root.OPERATIONS) for root in roots]))"
    )

    counts = run_inside(tmp_path, code=code)

    assert all(counts)
    assert len(PROVIDERS) == len(counts)
    generated = {
        name: content for name, content in content_of(into).items() if "_client/" in name and name.endswith(".py")
    }
    naming = {name for name, content in generated.items() if b"billing_overlay" in content}
    assert {f"{provider}_client/_overlay.py" for provider in PROVIDERS} == naming


def source_root() -> Path:
    """The root of this repository."""
    return Path(__file__).parents[2]


def test_the_docs_name_what_is_needed() -> None:
    """The page for receivers has the requirements as they are declared, line for line, and the Python version."""
    page = (source_root() / "docs" / "vendoring.md").read_text(encoding="utf-8")
    about = source.project(source_root())

    assert "```text\n" + "\n".join(sorted(about["dependencies"])) + "\n```" in page
    assert f"Python {about['requires-python'].removeprefix('>=')} or newer" in page
