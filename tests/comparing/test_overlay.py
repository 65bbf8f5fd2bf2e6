"""Diff of the overlay: a change is reported once, and requires a new version of every package."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scripts.comparing.package import overlay_facts_of
from scripts.comparing.surfaces import compare_surfaces
from scripts.spec.document import REPOSITORY
from tests.pipeline.small_spec import write

from .conftest import RunDiff, commit, put

OVERLAY = {
    "__init__.py": "from . import errors\nfrom ._events import Event\nfrom ._pages import Page\n"
    '__all__ = ["Event", "Page", "errors"]\n',
    "door.py": "from . import errors\nfrom ._client import Client\nfrom ._options import Options, helper\n"
    'from ._pages import Page\n__all__ = ["Client", "Options", "Page", "errors", "helper"]\n',
    "errors.py": "class Bad(Exception): ...\nclass Worse(Bad):\n    code: str | None = None\n",
    "_events.py": 'class Event:\n    kind: Literal["one that is long", "two that is long", "three that is long"]\n',
    "_pages.py": "class _Page:\n    def __init__(self, walk: Walk) -> None:\n        self.items = []\n"
    "    def __len__(self) -> int: ...\nclass Page(_Page):\n    def next_page(self) -> Page: ...\n",
    "_options.py": "class _Common(TypedDict, total=False):\n    timeout: float | None\n"
    "class Options(_Common, total=False):\n    strict: bool\ndef helper(x: int) -> None: ...\n",
    "_client.py": 'Kind: TypeAlias = Literal["a", "b"]\n'
    'Shape: TypeAlias = str | list["Shape"] | dict[str, "Shape"]\n'
    "class Client:\n    kind: Kind\n    shape: Shape\n    def __init__(self, given: Any) -> None: ...\n    @property\n"
    "    def drift(self) -> list[str]: ...\n    def close(self, *, now: bool = False) -> None: ...\n",
}
SETTER = "    @drift.setter\n    def drift(self, value): ...\n"
N, P, E, C, V = "_options.py", "_pages.py", "errors.py", "_client.py", "_events.py"
# (file, text, text instead, severity, subject); no severity: the edit is none for users
ROWS = {
    "option removed": (N, "    strict: bool\n", "    pass\n", "breaking", "door.Options.strict"),
    "inherited option removed": (N, "    timeout: float | None\n", "    pass\n", "breaking", "door.Options.timeout"),
    "inherited option narrowed": (N, "float | None", "float", "breaking", "door.Options.timeout"),
    "option added": (N, "    strict: bool\n", "    strict: bool\n    x: int\n", "additive", "door.Options.x"),
    "option required": (N, "(_Common, total=False)", "(_Common)", "breaking", "door.Options.strict"),
    "method removed": (P, "def next_page", "def following", "breaking", "Page.next_page"),
    "inherited protocol removed": (P, "def __len__", "def __size__", "breaking", "Page.__len__"),
    "attribute set no more": (P, "self.items", "self._items", "breaking", "Page.items"),
    "error removed": (E, "class Bad(Exception): ...\nclass Worse", "class Worse", "breaking", "errors.Bad"),
    "error of another kind": (E, "Worse(Bad)", "Worse(Exception)", "breaking", "errors.Worse"),
    "error's fact removed": (E, "    code: str | None = None\n", "    pass\n", "breaking", "errors.Worse.code"),
    "error added": (E, "class Bad", "class New(Exception): ...\nclass Bad", "additive", "errors.New"),
    "argument of a method removed": (C, "self, *, now: bool = False", "self", "breaking", "door.Client.close(now)"),
    "property of another type": (C, "list[str]", "list[int]", "breaking", "door.Client.drift"),
    "kind of event added": (V, '"]', '", "x"]', "additive", "Event.kind"),
    "kind of event removed": (V, ', "three that is long"', "", "fix", "Event.kind"),
    "kind of event of another type": (V, "Literal", "list", "breaking", "Event.kind"),
    "value of a private alias": (C, '["a", "b"]', '["a", "b", "c"]', "additive", "door.Client.kind"),
    "private alias renamed": (C, "Kind", "Kinds", None, ""),
    "property that can be set": (C, "    def close", SETTER + "    def close", None, ""),
    "value of a recursive alias": (C, "= str | list", "= str | tuple", "breaking", "door.Client.shape"),
    "recursive alias renamed": (C, "Shape", "Form", None, ""),
    "no longer offered": ("__init__.py", '"Page", ', "", "breaking", "Page"),
    "constructor": (C, "given: Any", "given: Any, more: Any", None, ""),
    "constructor of a page": (P, "walk: Walk", "walk: Walk, more: Any", None, ""),
    "function of the door": (N, "x: int", "y: str", None, ""),
    "built otherwise": (C, "class Client:", "class Client(Struct, Generic[T], frozen=True):", None, ""),
    "another private ancestor": (P, "_Page", "_Base", None, ""),
}  # fmt: skip


@pytest.mark.parametrize("name", ROWS)
def test_single_change(tmp_path: Path, name: str) -> None:
    """A single edit of the overlay is reported under its public name, or not at all."""
    file, old, new, severity, subject = ROWS[name]
    assert old in OVERLAY[file]
    write(tmp_path / "was", OVERLAY)
    write(tmp_path / "now", {**OVERLAY, file: OVERLAY[file].replace(old, new)})

    found = compare_surfaces(*(overlay_facts_of(tmp_path / side) for side in ("was", "now")))

    changes = {(change.severity, change.subject) for change in found}
    assert (severity, subject) in changes if severity else changes == set()


def test_this_overlay() -> None:
    """Options, pages, errors and clients of this overlay are compared with what they inherit; private names are not."""
    facts = overlay_facts_of(REPOSITORY / "overlays" / "billing_overlay")

    wanted = {"door.ClientOptions.timeout", "Page.items", "errors.RateLimitError", "errors.APIError.retry_after"}
    wanted |= {"door.SyncClient.call(body)", "door.SyncClient.__enter__", "drift_writer(path)", "Operation.idempotency"}
    assert wanted <= facts.keys()
    assert not [path for path in facts if path.startswith("_") or "door.receiver" in path]


def _project(root: Path, version: str, overlay: dict[str, str]) -> None:
    write(root / "overlays/billing_overlay", overlay)
    write(root, {"pyproject.toml": f'[project]\nversion = "{version}"\n'})


def test_a_breaking_change_of_the_overlay(root: Path, run_diff: RunDiff) -> None:
    """A breaking change of the overlay is reported once with its line, and requires new versions of all packages."""
    _project(root, "0.1.0", OVERLAY)
    commit(root)
    _project(root, "0.1.0", {**OVERLAY, "_options.py": OVERLAY["_options.py"].replace("strict", "exact")})

    refused = run_diff("HEAD")
    _project(root, "0.2.0", {})
    half = run_diff("HEAD")
    put(root, {"x-client version": "0.2.0"})
    stated = run_diff("HEAD", "--json")

    assert [2, 2, 0] == [refused[0], half[0], stated[0]]
    assert "package before overlays/billing_overlay/_options.py:4" in refused[1]
    assert "- `things_client`: breaking through the overlay; 0.1.0 requires 0.2.0: raise version in x-client" in half[1]
    packages: list[dict[str, Any]] = json.loads(stated[1])["packages"]
    assert [("billing_overlay", None), ("things_client", "breaking")] == [
        (package["package"], package["through_overlay"]) for package in packages
    ]


def test_two_long_types_with_the_same_start(tmp_path: Path) -> None:
    """Two long annotations with the same start are shown from where they differ."""
    write(tmp_path / "was", OVERLAY)
    write(tmp_path / "now", {**OVERLAY, V: OVERLAY[V].replace('"]', '", "x"]')})

    (found,) = compare_surfaces(*(overlay_facts_of(tmp_path / side) for side in ("was", "now")))

    assert found.texts[0] != found.texts[1]
    assert (found.texts[1] or "").endswith("'x']")
