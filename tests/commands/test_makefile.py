"""The Makefile against hostile values: each reaches the command that it is for, and none is run."""

from __future__ import annotations

import os
import re
import shutil
import string
import subprocess
from pathlib import Path
from typing import Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

MAKEFILE: Final = Path(__file__).parents[2] / "Makefile"
TARGETS: Final = re.findall(r"^([a-z-]+):.*## ", MAKEFILE.read_text(encoding="utf-8"), re.MULTILINE)
VARIABLES: Final = sorted(
    set(re.search(r"VARIABLES := ((?:.*\\\n)*.*)", MAKEFILE.read_text(encoding="utf-8"))[1].replace("\\", "").split())  # type: ignore[index]
)
_SUFFIXES: Final = ("", "-unknown")
# Where PYTHON names no interpreter, the environment is that of an unknown version.
ENVIRONMENTS: Final = [
    ".venv",
    ".build/venv-unknown",
    *(
        f".build/{name}{suffix}"
        for name in ("declared", "docs", "extras", "lowest", "highest", "integration", "supply")
        for suffix in ("", "-unknown")
    ),
]
FIXED: Final = sorted(
    re.findall(r"^override (?:define )?([A-Z_]+)(?: :=|$)", MAKEFILE.read_text(encoding="utf-8"), re.MULTILINE)
)
STUB: Final = """#!/bin/sh
for argument in "$@"; do printf '%s\\0' "$argument" >> "$RECORD"; done
printf '\\0' >> "$RECORD"
"""
HOSTILE: Final = {
    "substitution": "$(touch ran)",
    "backticks": "`touch ran`",
    "semicolon": "a;touch ran",
    "ampersand": "a & touch ran",
    "pipe": "a|touch ran",
    "newline": "a\ntouch ran",
    "double quote": 'a" ; touch ran ; "',
    "single quote": "a' ; touch ran ; '",
    "redirection": "a > ran",
    "parameter": "${HOME:-$(touch ran)}",
    "make's shell": "$(shell touch ran)",
    "make's shell, nested": "$(if x,${shell touch ran})",
    "make's file": "$(file >ran,x)",
    "make's eval": "$(eval X:=$(shell touch ran))",
    "a make variable": "a$$b$BASE",
    "glob": "*",
    "comment": "a # b",
    "backslash": "a\\",
}
SCALARS: Final = [
    ("fetch", "PROVIDER", {}, "{}"),
    ("fetch", "FILE", {"PROVIDER": "a"}, "--file={}"),
    ("fetch", "PREFER", {"PROVIDER": "a"}, "--prefer={}"),
    ("new", "PROVIDER", {"SPEC": "s"}, "{}"),
    ("new", "SPEC", {"PROVIDER": "a"}, "{}"),
    ("new", "SOURCE", {"PROVIDER": "a", "SPEC": "s"}, "--source={}"),
    ("new", "LEAVE_OUT", {"PROVIDER": "a", "SPEC": "s"}, "--leave-out={}"),
    ("diff", "BASE", {}, "{}"),
    ("drift", "REPORT", {}, "{}"),
    ("evidence", "PROVIDER", {}, "{}"),
    ("vendor", "INTO", {}, "{}"),
    ("bench", "JSON", {}, "--json={}"),
]
LISTS: Final = [
    ("generate", "PROVIDERS", {}),
    ("check", "PROVIDERS", {}),
    ("vendor", "PROVIDERS", {"INTO": "d"}),
    ("bench", "ROWS", {}),
]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a folder with the Makefile, and programs that only record their arguments."""
    return _place(tmp_path_factory.mktemp("make"))


def _place(root: Path) -> Path:
    shutil.copy(MAKEFILE, root)
    for name in (
        "pyproject.toml",
        "constraints.txt",
        "constraints-extras.txt",
        "constraints-lowest.txt",
        "scripts/commands/bounds.py",
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    programs = [f"{folder}/bin/{name}" for folder in ENVIRONMENTS for name in ("python", "ruff", "mypy", "uv")]
    for name in [*programs, "a stub"]:
        _program(root / name, STUB)
    for version in range(11, 20):
        _program(root / f"path/python3.{version}", f"#!/bin/sh\nexit {int(version != 14)}\n")
    for name in ENVIRONMENTS:
        (root / name / "ready").touch()
        (root / name / "bench").touch()
    return root


def _program(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")
    file.chmod(0o755)


def make(root: Path, target: str, values: dict[str, str], *, by_environment: bool = False) -> list[list[str]]:
    """Run make with one target or several, and return the arguments of each program that it started."""
    record = root / "record"
    record.unlink(missing_ok=True)
    path = f"{root / 'path'}:{os.environ['PATH']}"
    environment = {"PATH": path, "RECORD": str(record), **(values if by_environment else {})}
    given = [] if by_environment else [f"{name}={value}" for name, value in values.items()]
    command = ["make", "-s", "-k", *target.split(), *given]
    subprocess.run(command, cwd=root, env=environment, capture_output=True, timeout=60, check=False)
    text = record.read_bytes().decode() if record.exists() else ""
    return [call.split("\0") for call in text.split("\0\0") if call]


@pytest.mark.parametrize("by_environment", [False, True], ids=["on the command line", "in the environment"])
@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_every_variable_holds_a_command(place: Path, value: str, by_environment: bool) -> None:
    """No target runs the value of a variable, wherever the variable was set."""
    # `test-wheel-other` runs make, which receives the variables of the command line again, and the environment.
    left_out = {"clean", "test-wheel-other"} if by_environment else {"clean"}
    targets = [target for target in TARGETS if target not in left_out]
    calls = make(place, " ".join(targets), dict.fromkeys(VARIABLES, value), by_environment=by_environment)

    assert not (place / "ran").exists()
    assert len(calls) > len(targets)


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize(
    ("target", "name", "others", "form"), SCALARS, ids=lambda one: one if isinstance(one, str) else ""
)
def test_a_hostile_value(place: Path, target: str, name: str, others: dict[str, str], form: str, value: str) -> None:
    """A value reaches its command as it was written, as one argument."""
    calls = make(place, target, {name: value, **others})

    assert form.format(value) in calls[-1]


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize(("target", "name", "others"), LISTS, ids=lambda one: one if isinstance(one, str) else "")
def test_a_hostile_list(place: Path, target: str, name: str, others: dict[str, str], value: str) -> None:
    """A list reaches its command in words, split at white space and nowhere else."""
    calls = make(place, target, {name: value, **others})

    assert [*others.values(), *value.split()] == calls[-1][calls[-1].index("--") + 1 :]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100)
@given(value=st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1))
def test_any_text(place: Path, value: str) -> None:
    """A command gets the text of a variable, less the white space before it where make was given it as an argument."""
    in_environment = make(place, "drift", {"REPORT": value}, by_environment=True)
    assert [["-m", "scripts.commands.drift", "--", value]] == in_environment

    stripped = value.lstrip(string.whitespace)
    on_command_line = make(place, "drift", {"REPORT": value})
    assert ([["-m", "scripts.commands.drift", "--", stripped]] if stripped else []) == on_command_line


@pytest.mark.parametrize(
    ("target", "values"),
    [("fetch", {"PROVIDER": "--force"}), ("vendor", {"INTO": "-x"}), ("new", {"PROVIDER": "-a", "SPEC": "-b"})],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_a_value_that_looks_as_an_option(place: Path, target: str, values: dict[str, str]) -> None:
    """A name that begins with a dash follows `--`, where it is no option."""
    call = make(place, target, values)[-1]

    assert list(values.values()) == call[call.index("--") + 1 :]


@pytest.fixture
def unready(tmp_path: Path) -> Path:
    """Create a folder as `place`, before its set-up."""
    root = _place(tmp_path)
    for name in ENVIRONMENTS:
        (root / name / "ready").unlink()
    return root


@pytest.mark.parametrize("value", HOSTILE.values(), ids=HOSTILE)
def test_python_holds_a_command(unready: Path, value: str) -> None:
    """PYTHON names a program; nothing else in it is run."""
    make(unready, "setup", {"PYTHON": value})

    assert not (unready / "ran").exists()
    assert [] == [name for name in ENVIRONMENTS if (unready / name / "ready").exists()]


def test_clean_with_variables_that_hold_a_command(unready: Path) -> None:
    """Cleaning removes what can be made again, and runs nothing that stands in a variable."""
    make(unready, "clean", dict.fromkeys(VARIABLES, "$(touch ran)"))

    assert [
        "Makefile",
        "a stub",
        "constraints-extras.txt",
        "constraints-lowest.txt",
        "constraints.txt",
        "path",
        "pyproject.toml",
        "scripts",
    ] == sorted(os.listdir(unready))


def test_python_is_named(unready: Path) -> None:
    """A named Python has an environment of its version, and .venv does not change."""
    _program(unready / "path/python3.13", STUB + "echo 3.13\n")

    calls = make(unready, "setup", {"PYTHON": "python3.13"})

    assert ["-m", "venv", "--clear", ".build/venv-3.13"] in calls
    assert not (unready / ".venv/ready").exists()


@pytest.mark.parametrize(
    "target", ["setup", *(f".build/{name}/ready" for name in ("declared", "lowest", "extras", "integration", "supply"))]
)
def test_every_install_has_hashes(unready: Path, target: str) -> None:
    """Each file that is installed is compared with its hash; this project comes without dependencies."""
    _program(unready / "path/python3", STUB)

    calls = make(unready, target, {})

    installs = [call[call.index("install") :] for call in calls if "install" in call]
    assert len(installs) > 1
    project = [install for install in installs if "-e" in install]
    assert all("--require-hashes" in install for install in installs if install not in project)
    assert all(install[-4:] == ["--no-deps", "--no-build-isolation", "-e", "."] for install in project)


def test_python_has_a_blank_in_its_path(unready: Path) -> None:
    """PYTHON may be a path with spaces."""
    calls = make(unready, "setup", {"PYTHON": "./a stub"})

    assert ["-m", "venv", "--clear", ".build/venv-unknown"] in calls


@pytest.mark.parametrize("name", FIXED)
def test_what_is_no_option_is_fixed(place: Path, name: str) -> None:
    """Variables that the Makefile defines for itself cannot be set from outside."""
    calls = make(place, "drift", {"REPORT": "r", name: "$(shell touch ran)"})

    assert not (place / "ran").exists()
    assert [["-m", "scripts.commands.drift", "--", "r"]] == calls
