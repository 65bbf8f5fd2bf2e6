"""Severities of single edits of a package: a table over a package of a few lines, as the templates write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.comparing.change import Change
from scripts.comparing.definitions import Fact
from scripts.comparing.package import facts_of
from scripts.comparing.surfaces import compare_surfaces
from scripts.comparing.types import effect_of
from scripts.spec.problems import PipelineError

PACKAGE = {
    "__init__.py": """
from . import errors
from ._client import Client
from ._overlay import derive_for
from .errors import APIError
__all__ = ["APIError", "Client", "derive", "errors"]
derive = derive_for("x")
""",
    "models.py": """
from ._overlay import Model, Open, OpenUnion
Kind: TypeAlias = Open[Literal["a", "b"]]
Event: TypeAlias = OpenUnion[Union[Made, Lost]]
class Thing(Model, kw_only=True):
    id: str
    kind: Kind | None = None
    price: Decimal | None = None
class Made(Model, kw_only=True):
    x: str
""",
    "inputs.py": """
Kind: TypeAlias = Literal["a", "b"]
class Thing(TypedDict):
    id: str
    kind: NotRequired[Kind]
Odd = TypedDict("Odd", {"in": "str", "from": "NotRequired[str]"})
""",
    "errors.py": "APIError = _errors.APIError\n",
    "resources/things.py": """
from .. import models
class Things(Resource):
    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse: ...
    def find(self, id: str, *, kind: str | None = None, size: int | Absent = ABSENT) -> models.Thing:
        return self._call(FIND, options, path={"id": id}, query={"kind": kind})
class AsyncThings(AsyncResource):
    async def find(self, id: str, *, kind: str | None = None, size: int | Absent = ABSENT) -> models.Thing: ...
class ThingsWithRawResponse:
    def find(self) -> int: ...
""",
    "_client.py": """
from .resources.things import Things
class Client(SyncClient):
    def __init__(self, *, api_key: str | None = None, **options: Unpack[ClientOptions]) -> None: ...
    @cached_property
    def things(self) -> Things: ...
""",
    "_private.py": "class Hidden: ...\n",
    "webhooks.py": "from . import models\ndef parse(headers: Headers, body: bytes, secret: str) -> models.Event: ...\n",
}
THINGS = "resources.things.Things"
TWIN = "resources.things.AsyncThings"
FIND = f"{THINGS}.find"
KINDS = '["a", "b"]'

M, N, T, B, A = "models.py", "inputs.py", "resources/things.py", "breaking", "additive"
# (file, text, text instead, severity, subject, what changed)
ROWS = {
    "class removed": (M, "class Made(Model, kw_only=True):\n    x: str\n", "", B, "models.Made", "class"),
    "class added": (M, "class Made", "class New(Model):\n    y: int\nclass Made", A, "models.New", "class"),
    "attribute removed": (M, "    price: Decimal | None = None\n", "", B, "models.Thing.price", "field"),
    "attribute added": (M, "    id: str", "    more: int | None = None\n    id: str", A, "models.Thing.more", "field"),
    "attribute may be None": (M, "    id: str", "    id: str | None = None", B, "models.Thing.id", "type"),
    "attribute always there": (M, "price: Decimal | None = None", "price: Decimal", A, "models.Thing.price", "type"),
    "attribute of another type": (M, "price: Decimal", "price: str", B, "models.Thing.price", "type"),
    "open values listed": (M, "    id: str", "    id: Kind", "fix", "models.Thing.id", "type"),
    "value came in answers": (M, KINDS, '["a", "b", "c"]', A, "models.Kind", "value"),
    "value went from answers": (M, KINDS, '["a"]', "fix", "models.Kind", "value"),
    "variant came": (M, "Union[Made, Lost]", "Union[Made, Lost, Gone]", A, "models.Event", "variant"),
    "variant went": (M, "Union[Made, Lost]", "Union[Made]", B, "models.Event", "variant"),
    "attribute reads another field": (
        *(M, "price: Decimal | None = None", 'price: Decimal | None = field(name="Price", default=None)'),
        *(B, "models.Thing.price", "wire name"),
    ),
    "base changed": (M, "Made(Model, kw_only=True)", "Made(Base)", B, "models.Made", "type"),
    "value taken": (N, KINDS, '["a", "b", "c"]', A, "inputs.Kind", "type"),
    "value refused": (N, KINDS, '["a"]', B, "inputs.Kind", "type"),
    "values no longer listed": (N, "NotRequired[Kind]", "NotRequired[str]", A, "inputs.Thing.kind", "type"),
    "key required": (N, "NotRequired[Kind]", "Kind", B, "inputs.Thing.kind", "required"),
    "key no longer required": (N, "    id: str", "    id: NotRequired[str]", A, "inputs.Thing.id", "required"),
    "key added": (N, "    id: str", "    id: str\n    y: NotRequired[str]", A, "inputs.Thing.y", "field"),
    "required key added": (N, "    id: str", "    id: str\n    y: str", B, "inputs.Thing.y", "field"),
    "odd key required": (N, '"NotRequired[str]"', '"str"', B, "inputs.Odd.from", "required"),
    "argument removed": (T, "kind: str | None = None, ", "", B, f"{FIND}(kind)", "argument"),
    "argument added": (T, "*, ", "*, new: int | None = None, ", A, f"{FIND}(new)", "argument"),
    "required argument added": (T, "*, ", "*, new: int, ", B, f"{FIND}(new)", "argument"),
    "argument required": (T, "int | Absent = ABSENT", "int", B, f"{FIND}(size)", "required"),
    "argument takes more": (T, "kind: str | None", "kind: str | int | None", A, f"{FIND}(kind)", "type"),
    "argument takes less": (T, "kind: str | None = None", "kind: str = ABSENT", B, f"{FIND}(kind)", "type"),
    "argument sends another field": (T, '"kind": kind', '"Kind": kind', B, f"{FIND}(kind)", "wire name"),
    "argument sent elsewhere": (T, 'path={"id": id}', 'query={"id": id}', B, f"{FIND}(id)", "wire name"),
    "argument moved": (T, "id: str, ", "x: str, id: str, ", B, f"{FIND}(id)", "type"),
    "returns another": (T, "models.Thing", "models.Made", B, f"{FIND} ->", "type"),
    "method added": (T, "    def find", "    def new(self) -> None: ...\n    def find", A, f"{THINGS}.new", "function"),
    "async method removed": (T, "    async def find", "    async def found", B, f"{TWIN}.find", "function"),
    "resource renamed": ("_client.py", "def things", "def goods", B, "Client.things", "field"),
    "client renamed": ("__init__.py", '"Client", ', "", B, "Client", "class"),
    "credential renamed": ("_client.py", "api_key", "token", B, "Client(api_key)", "argument"),
    "error removed": ("errors.py", "APIError = _errors.APIError\n", "", B, "errors.APIError", "error"),
    "name no longer offered": ("__init__.py", '"derive", ', "", B, "derive", "constant"),
    "error no longer offered at the top": ("__init__.py", '"APIError", ', "", B, "APIError", "name"),
    "argument by name": ("webhooks.py", "secret: str", "*, secret: str", B, "webhooks.parse(secret)", "type"),
    "module's function changed": ("webhooks.py", "secret: str", "secret: bytes", B, "webhooks.parse(secret)", "type"),
}  # fmt: skip


def _facts(folder: Path, files: dict[str, str]) -> dict[str, Fact]:
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text)
    return facts_of(folder)


def _both(name: str, folder: Path) -> tuple[dict[str, Fact], dict[str, Fact]]:
    file, old, new = ROWS[name][:3]
    assert old in PACKAGE[file]
    edited = {**PACKAGE, file: PACKAGE[file].replace(old, new)}
    return _facts(folder / "old", PACKAGE), _facts(folder / "new", edited)


@pytest.mark.parametrize("name", ROWS)
def test_single_change(name: str, tmp_path: Path) -> None:
    """A single edit is reported under its name, with its severity and its line."""
    severity, subject, what = ROWS[name][3:]

    found = compare_surfaces(*_both(name, tmp_path))

    assert (severity, subject, what) in {(change.severity, change.subject, change.what) for change in found}
    assert all(change.place and change.place.line > 0 for change in found)


@pytest.mark.parametrize("name", ROWS)
def test_reversed_edit(name: str, tmp_path: Path) -> None:
    """The reverse of an edit is reported as the opposite change, except for moved arguments."""
    old, new = _both(name, tmp_path)

    there, back = (_plain(compare_surfaces(*pair)) for pair in ((old, new), (new, old)))

    assert _plain(change.inverse for change in there.values()).keys() == back.keys()


def _plain(changes: object) -> dict[tuple[str, str, object], Change]:
    return {(change.subject, change.what, change.texts): change for change in changes}  # type: ignore[attr-defined]


def test_sync_and_async_changes(tmp_path: Path) -> None:
    """The same change of a method and its async variant is one change."""
    found = compare_surfaces(*_both("argument removed", tmp_path))

    assert [f"{FIND}(kind)"] == [change.subject for change in found]


def test_a_removed_class(tmp_path: Path) -> None:
    """The fields of a removed class are not reported."""
    assert ["models.Made"] == [change.subject for change in compare_surfaces(*_both("class removed", tmp_path))]


def test_equal_packages(tmp_path: Path) -> None:
    """A package compared with itself has no change, and private names are not compared."""
    facts = _facts(tmp_path, PACKAGE)

    assert [] == compare_surfaces(facts, facts)
    assert not [path for path in facts if "Hidden" in path or "WithRaw" in path]


# The same models, in private modules behind a module that offers them.
SPLIT = {
    **{name: text for name, text in PACKAGE.items() if name != "models.py"},
    "models/__init__.py": """
from typing import TYPE_CHECKING
from .._overlay import lazy_exports
if TYPE_CHECKING:
    from ._events import Event as Event, Made
    from ._shared import Kind
    from ._things import *
else:
    _HOMES = {"Kind": "_shared"}
    def __getattr__(name): ...
""",
    "models/_shared.py": """
from .._overlay import Open
Kind: TypeAlias = Open[Literal["a", "b"]]
""",
    "models/_events.py": """
from .._overlay import Model, OpenUnion
Event: TypeAlias = OpenUnion[Union[Made, Lost]]
class Made(Model, kw_only=True):
    x: str
""",
    "models/_things.py": """
from .._overlay import Model
from . import _shared
__all__ = ["Thing"]
class Thing(Model, kw_only=True):
    id: str
    kind: "_shared.Kind | None" = None
    price: Decimal | None = None
class Helper(Model):
    y: int
""",
    "resources/things.py": PACKAGE["resources/things.py"]
    .replace("from .. import models", "from ..models._things import Thing as Found")
    .replace("models.Thing", "Found"),
}


def test_models_moved_into_private_modules(tmp_path: Path) -> None:
    """Models that move into private modules are unchanged: only public names are compared."""
    was, now = _facts(tmp_path / "was", PACKAGE), _facts(tmp_path / "now", SPLIT)

    assert [] == compare_surfaces(was, now)
    assert not [path for path in now if "Helper" in path or path.startswith("models._")]


def test_an_edit_in_a_private_module(tmp_path: Path) -> None:
    """A change is reported under the public name, at the line of the private module."""
    edited = {**SPLIT, "models/_things.py": SPLIT["models/_things.py"].replace("    id: str\n", "")}

    found = compare_surfaces(_facts(tmp_path / "was", PACKAGE), _facts(tmp_path / "now", edited))

    assert [("models.Thing.id", "breaking")] == [(change.subject, change.severity) for change in found]


def test_a_removed_module_with_a_reexported_name(tmp_path: Path) -> None:
    """A re-exported name is not reported again when its definition is removed."""
    gone = {**PACKAGE, "errors.py": "", "__init__.py": PACKAGE["__init__.py"].replace('"APIError", ', "")}

    found = compare_surfaces(_facts(tmp_path / "was", PACKAGE), _facts(tmp_path / "now", gone))

    assert ["errors.APIError"] == [change.subject for change in found]


def test_models_named_like_async_variants(tmp_path: Path) -> None:
    """Specs name models: a model named Async... is not a variant, and is reported on its own."""
    twins = "class Job(Model):\n    x: str\nclass AsyncJob(Model):\n    x: str\n"
    was, now = ({**PACKAGE, "models.py": text} for text in (twins, twins.replace("str", "int")))

    found = compare_surfaces(_facts(tmp_path / "was", was), _facts(tmp_path / "now", now))

    assert ["models.AsyncJob.x", "models.Job.x"] == [change.subject for change in found]


def test_invalid_python(tmp_path: Path) -> None:
    """A module that cannot be parsed is reported with its line."""
    with pytest.raises(PipelineError, match=r"models\.py:2: cannot parse this file"):
        _facts(tmp_path, {"models.py": "x = 1\nclass :\n"})


@pytest.mark.parametrize(
    ("before", "after", "effect"),
    [
        ("str", "str | UUID", "wider"),
        ("Sequence[str] | None", "Sequence[str | UUID] | None", "wider"),
        ("Sequence[str | UUID]", "Sequence[UUID]", "narrower"),
        ("Sequence[UUID | str]", "Sequence[str | UUID]", "none"),
        ("Sequence[str]", "Sequence[int]", "other"),
        ("Sequence[str]", "str", "other"),
        ("Sequence[Sequence[str]]", "Sequence[Sequence[str | UUID]]", "wider"),
    ],
)
def test_sequences(before: str, after: str, effect: str) -> None:
    """A sequence of more types accepts all that a sequence of fewer accepts."""
    assert effect == effect_of((before, {}), (after, {}))
