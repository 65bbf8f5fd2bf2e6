"""The surface of an official package, read as syntax by the conventions of its generator."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.evidence.package import surface_of
from scripts.evidence.surface import Places, Surface
from scripts.spec.problems import PipelineError

from .packages import FERN, STAINLESS, written

KEY = frozenset({"idempotency-key", "content-type"})
BILL = {
    *("", "/id", "/billState", "/level", "/lines", "/lines/[]", "/lines/[]/amount", "/lines/[]/bill", "/notes"),
    *("/notes/*", "/lines/[]/bill/id"),
}


@pytest.fixture(scope="module")
def fern(tmp_path_factory: pytest.TempPathFactory) -> Surface:
    """The surface of the package that Fern generated."""
    return surface_of(written(tmp_path_factory.mktemp("fern") / "bills_api", FERN), ignored_headers=KEY)


@pytest.fixture(scope="module")
def stainless(tmp_path_factory: pytest.TempPathFactory) -> Surface:
    """The surface of the package that Stainless generated."""
    return surface_of(written(tmp_path_factory.mktemp("stainless") / "bills_api", STAINLESS), ignored_headers=KEY)


def inside(places: Places, root: str) -> set[str]:
    """Return the places below a root, without those of a bill in a bill's line."""
    return {place.removeprefix(root) for place in places if place.startswith(root)}


def test_operations_that_fern_writes(fern: Surface) -> None:
    """Each method that makes a request is an operation; async twins and the runtime are none."""
    labels = {declared.label: declared.id for declared in fern.operations.values()}

    assert {
        "POST /accounts/{}/bills": "bills.create",
        "GET /bills": "bills.list",
        "PUT /bills/{}": "bills.replace",
        "GET /bills/{}/pdf": "bills.pdf",
    } == labels


def test_operations_that_stainless_writes(stainless: Surface) -> None:
    """A list has the method that it names; an overload without a request is not an operation."""
    labels = {declared.label: declared.id for declared in stainless.operations.values()}

    assert {
        "POST /accounts/{}/bills": "bills.create",
        "GET /bills": "bills.list",
        "PUT /bills/{}": "bills.replace",
        "POST /bills/search": "bills.search",
    } == labels


@pytest.mark.parametrize("generator", ["fern", "stainless"])
def test_fields(generator: str, request: pytest.FixtureRequest) -> None:
    """Fields have their wire names, lists, maps and enums at any depth; those of the runtime are left out."""
    surface: Surface = request.getfixturevalue(generator)
    created = surface.operations["POST /accounts/{}/bills"].places

    assert inside(created, "response") >= BILL
    assert {"open", "paid"} == created["response/billState"]
    assert {"low", "high"} == created["response/level"]
    assert not any("hidden" in place or "config" in place for place in created)
    assert {"", "/lines", "/lines/[]", "/lines/[]/amount", "/note"} <= inside(created, "body")
    assert "body/account_id" not in created
    assert {"header/x-tenant"} == {place for place in created if place.startswith("header")}


@pytest.mark.parametrize("generator", ["fern", "stainless"])
def test_types_that_contain_themselves(generator: str, request: pytest.FixtureRequest) -> None:
    """A bill in a line of a bill is followed to a fixed depth."""
    surface: Surface = request.getfixturevalue(generator)
    places = surface.operations["POST /accounts/{}/bills"].places

    assert 10 == max(place.count("/") for place in places)


def test_a_parameter_with_several_values(fern: Surface, stainless: Surface) -> None:
    """One value or a list of them counts as a list, whose items have the values of the enum."""
    for surface in (fern, stainless):
        places = surface.operations["GET /bills"].places

        assert {"open", "paid"} == places["query/state/[]"]
        assert frozenset() == places["query/state"]


def test_responses(fern: Surface, stainless: Surface) -> None:
    """A list, a page of a generic class, a file and nothing have the places of what is parsed."""
    assert "response/[]/billState" in fern.operations["GET /bills"].places
    assert {"response/data/[]/billState", "response/next"} <= stainless.operations["GET /bills"].places.keys()
    assert {} == fern.operations["GET /bills/{}/pdf"].places
    assert not inside(stainless.operations["PUT /bills/{}"].places, "response")


def test_a_body_that_is_one_argument(fern: Surface, stainless: Surface) -> None:
    """The fields of the body are those of the argument's type."""
    for surface in (fern, stainless):
        assert {"body", "body/amount", "body/bill"} <= surface.operations["PUT /bills/{}"].places.keys()


def test_events(fern: Surface, stainless: Surface) -> None:
    """A class about webhooks whose type is one text is an event, with its fields."""
    for surface in (fern, stainless):
        assert {"bill.paid"} == surface.events.keys()
        assert {"event/type", "event/data/billState"} <= surface.events["bill.paid"].places.keys()


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"__init__.py": "x = 1\n"}, "was not generated by Fern or Stainless"),
        ({"__init__.py": FERN["types/state.py"]}, "has no operations that could be read"),
        ({"__init__.py": FERN["types/state.py"], "bills.py": "def (\n"}, "bills of the package is not Python"),
    ],
)
def test_a_package_that_cannot_be_read(files: dict[str, str], message: str, tmp_path: Path) -> None:
    """The error states what is wrong with the package; no difference is reported."""
    with pytest.raises(PipelineError, match=message):
        surface_of(written(tmp_path / "bills_api", files), ignored_headers=KEY)
