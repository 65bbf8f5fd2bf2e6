"""Fixtures of vendoring: a small checkout of this project with two providers, a newer one, and a receiver."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.commands import generate, vendor
from scripts.spec.document import REPOSITORY
from scripts.vendoring import vendored
from tests.pipeline.small_spec import spec, write

Ran = subprocess.CompletedProcess[str]

_PARTS = ("scripts", "overlays/billing_overlay")
_FILES = ("LICENSE", "Makefile", "constraints.txt", ".gitignore", "specs/vocabulary.schema.json", "pyproject.toml")
_CACHES = shutil.ignore_patterns("__pycache__")
_OTHERS = {"x-client package": "others_client", "x-client class": "Others"}


def run(*command: str | Path, cwd: Path, **variables: str) -> Ran:
    """Run a command in a folder, with nothing in its environment but the search path and the given variables."""
    known = {"PATH": os.environ["PATH"], "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", **variables}
    return subprocess.run(
        [str(word) for word in command], cwd=cwd, env=known, capture_output=True, text=True, timeout=60, check=False
    )


def inside(main: Callable[[list[str]], int], arguments: list[str]) -> Ran:
    """Run a command of this project in this process."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        status = main(arguments)
    return Ran(arguments, status, out.getvalue(), err.getvalue())


class Upstream:
    """A checkout of this project, as a user has it: the pipeline, the overlay and two made-up providers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def vendor(self, into: Path | str, providers: str = "", *options: str) -> Ran:
        """Run the command in this process, with the options of `make vendor`, such as FORCE=1."""
        flags = {"FORCE=1": "--force", "TOP_LEVEL=1": "--top-level", "TOP_LEVEL=0": "--no-top-level"}
        arguments = [str(self.folder / into), *providers.split(), *(flags[option] for option in options)]
        return inside(vendor.main, [*arguments, "--root", str(self.folder)])

    def make(self, into: Path | str, providers: str = "", *options: str, **variables: str) -> Ran:
        """Run `make vendor` as a user does, with the Python of the tests."""
        command = ["make", "-s", "vendor", f"INTO={into}", *options]
        named = [f"PROVIDERS={providers}"] if providers else []
        return run(*command, *named, cwd=self.folder, PYTHONPATH=str(self.folder / "overlays"), **variables)

    def generate(self) -> None:
        """Regenerate the packages."""
        done = inside(generate.main, ["--specs", str(self.folder / "specs"), "--out", str(self.folder / "generated")])
        assert done.returncode == 0, done.stderr

    def git(self, *arguments: str) -> str:
        """Run git with a name and an address."""
        done = run("git", "-c", "user.name=a", "-c", "user.email=a@b.test", *arguments, cwd=self.folder)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def commit(self) -> None:
        """Commit all files."""
        self.git("add", "-A")
        self.git("commit", "-qm", "all")

    def copied(self, folder: Path) -> Upstream:
        """Copy the checkout, so that a test can change it."""
        return Upstream(Path(shutil.copytree(self.folder, folder, symlinks=True)))


@pytest.fixture(scope="session")
def upstream(tmp_path_factory: pytest.TempPathFactory) -> Upstream:
    """A checkout with the providers `things` and `others`, committed."""
    folder = tmp_path_factory.mktemp("upstream") / "billing-clients"
    for name in _PARTS:
        shutil.copytree(REPOSITORY / name, folder / name, ignore=_CACHES)
    (folder / "specs").mkdir()
    for name in _FILES:
        shutil.copy(REPOSITORY / name, folder / name)
    write(folder, {"specs/things/openapi.yaml": spec(), "specs/others/openapi.yaml": spec(_OTHERS)})
    checkout = Upstream(folder)
    checkout.generate()
    write(folder, {".venv/bin/python": f'#!/bin/sh\nexec {shlex.quote(sys.executable)} "$@"\n'})
    (folder / ".venv/bin/python").chmod(0o755)
    (folder / ".venv/ready").touch()
    checkout.git("init", "-q")
    checkout.commit()
    return checkout


@pytest.fixture(scope="session")
def newer(upstream: Upstream, tmp_path_factory: pytest.TempPathFactory) -> Upstream:
    """The checkout a while later: one provider and one file of the overlay have changed."""
    checkout = upstream.copied(tmp_path_factory.mktemp("newer") / "billing-clients")
    colour = {"components schemas Thing properties colour": {"type": "string"}}
    changes = {"info version": "2", "x-client version": "0.2.0", **colour}
    release(checkout, "0.2.0")
    write(checkout.folder, {"specs/things/openapi.yaml": spec(changes)})
    with (checkout.folder / "overlays/billing_overlay/requests/form.py").open("a", encoding="utf-8") as file:
        file.write("\n# newer\n")
    checkout.generate()
    checkout.commit()
    return checkout


def release(checkout: Upstream, version: str) -> None:
    """Set the version of the project, which is that of the overlay."""
    file = checkout.folder / "pyproject.toml"
    text = re.sub(r'(?m)^version = ".*"$', f'version = "{version}"', file.read_text(encoding="utf-8"), count=1)
    file.write_text(text, encoding="utf-8")


@pytest.fixture(scope="session")
def first_copy(upstream: Upstream, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a copy of both packages in app/_vendor."""
    repository = tmp_path_factory.mktemp("first") / "receiver"
    done = upstream.vendor(repository / "app" / "_vendor", "things others")
    assert done.returncode == 0, done.stderr
    return repository


@pytest.fixture
def receiver(first_copy: Path, tmp_path: Path) -> Path:
    """A repository with a copy of both packages, for one test."""
    return Path(shutil.copytree(first_copy, tmp_path / "receiver"))


@pytest.fixture
def copy(receiver: Path) -> Path:
    """The vendored folder in it."""
    return receiver / "app" / "_vendor"


def verify(copy: Path, *options: str) -> Ran:
    """Check a copy, in this process."""
    return inside(lambda arguments: vendored.main(arguments, folder=copy), list(options))


def verify_there(copy: Path, *options: str) -> Ran:
    """Check a copy as its own repository does: no package installed, nothing of this project at hand."""
    return run(sys.executable, "-I", "-S", copy / "billing_overlay" / "vendored.py", *options, cwd=copy.parent)


def content_of(folder: Path) -> dict[str, bytes]:
    """Read all files of a folder, hidden ones too, but for what Python compiled."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc")
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def run_inside(*roots: Path, code: str) -> Any:
    """Run code in a fresh process with folders first on its search path. Return the JSON that it prints."""
    head = f"import json, sys; sys.path[:0] = {[str(root) for root in roots]!r}\n"
    done = run(sys.executable, "-I", "-W", "error", "-c", head + code, cwd=roots[0])
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
