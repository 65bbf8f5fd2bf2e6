"""The module of `models` that a class is in: that of its resource, one shared by several, or the common one."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.pipeline.generate.model_modules import modules_of
from scripts.pipeline.normalize.normalize import references_in

from .small_schemas import ref


def components(links: dict[str, list[str]]) -> dict[str, Any]:
    """Return objects that refer to each other."""
    return {name: {"properties": {other: ref(other) for other in others}} for name, others in links.items()}


def modules(links: dict[str, list[str]], responses: dict[str, list[str]]) -> dict[str, str]:
    """Return the modules of such objects. responses: the objects that the responses of each resource refer to."""
    nodes = [(resource, [ref(name) for name in names]) for resource, names in responses.items()]
    return modules_of(components(links), nodes)


@pytest.mark.parametrize(
    ("responses", "module"),
    [
        ({"a": ["Top"]}, "_a"),
        ({"a": ["Top"], "b": ["Side"]}, "_a"),
        ({"a": ["Top"], "b": ["Leaf"]}, "_shared"),
        ({"a": ["Top"], "b": ["Leaf"], "c": ["Leaf"]}, "_common"),
        ({"a": ["Top"], "b": ["Leaf"], "c": ["Leaf"], "d": [], "e": [], "f": [], "g": []}, "_shared"),
        ({"shared": ["Top"]}, "_shared_"),
        ({"common": ["Top"]}, "_common_"),
    ],
)
def test_home_of_a_leaf(responses: dict[str, list[str]], module: str) -> None:
    """A class of one resource is in its module, one of several is shared, one of most is common."""
    found = modules({"Top": ["Leaf"], "Leaf": [], "Side": []}, responses)

    assert module == found["Leaf"]


def test_what_no_answer_reaches() -> None:
    """A class that only requests use has no module."""
    assert {"Top": "_a"} == modules({"Top": [], "Alone": ["Top"]}, {"a": ["Top"]})


def test_circles_stay_together() -> None:
    """Classes that refer to each other in a circle have one module, whichever of them a resource uses."""
    found = modules({"A": ["B"], "B": ["C"], "C": ["A"]}, {"first": ["A"], "second": ["C"]})

    assert {"_shared"} == set(found.values())


NAMES = [f"C{number}" for number in range(8)]
SOME = st.lists(st.sampled_from(NAMES), max_size=3)


@given(
    st.fixed_dictionaries(dict.fromkeys(NAMES, SOME)),
    st.dictionaries(st.sampled_from(["a", "b", "c", "d", "shared", "common"]), SOME),
)
def test_modules_import_in_one_direction(links: dict[str, list[str]], responses: dict[str, list[str]]) -> None:
    """A class refers to its own module, or to one that at least as many resources share."""
    found = modules(links, responses)

    order = {"_shared": 1, "_common": 2}
    for name, module in found.items():
        for other in references_in(components(links)[name]):
            assert found[other] == module or order.get(found[other], 0) > order.get(module, 0)


def test_another_operation_moves_little() -> None:
    """A resource that starts to use a class moves only that class and those it refers to."""
    links = {"Top": ["Leaf"], "Leaf": [], "Other": ["Deep"], "Deep": []}
    before = modules(links, {"a": ["Top", "Other"], "b": []})

    after = modules(links, {"a": ["Top", "Other"], "b": ["Other"]})

    assert {"Other", "Deep"} == {name for name in before if before[name] != after[name]}
