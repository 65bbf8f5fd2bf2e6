"""Both packages declare the same operations, fields and events, except those that source.toml explains."""

from __future__ import annotations

from tests.integration.comparison.counterpart import Counterpart
from tests.integration.comparison.each import each_counterpart


@each_counterpart
def test_both_declare_the_same(both: Counterpart) -> None:
    """Each parameter, field at any depth, value of an enum and event is declared by both, or the spec's source.toml
    explains why not; each of its explanations is needed.
    """
    found = both.compared

    assert () == found.differences
    assert () == found.unused


@each_counterpart
def test_methods_make_the_operations(both: Counterpart) -> None:
    """The official method for an operation of ours sends the same method and path."""
    makes = {key: declared.id for key, declared in both.declared_by_theirs.operations.items()}
    known = {declared.id: key for key, declared in both.declared_by_ours.operations.items()}

    assert both.methods == {operation: makes[known[operation]] for operation in both.methods}
    assert len(both.methods) == len(makes)
