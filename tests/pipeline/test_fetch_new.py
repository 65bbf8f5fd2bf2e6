"""make fetch: published operations without client metadata."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scripts.pipeline.read.bundle import bundle

from .fetch_place import FetchPlace, published, with_shops

Output = pytest.CaptureFixture[str]


@pytest.fixture
def place(tmp_path: Path) -> FetchPlace:
    """A repository with the spec of one provider."""
    return FetchPlace(tmp_path)


def test_new_operations_are_set_aside(place: FetchPlace, capsys: Output) -> None:
    """An operation without client metadata is set aside by name, with its schemas."""
    before = bundle(place.folder)["paths"]

    status = place.run(published(with_shops))

    assert (0, before) == (status, bundle(place.folder)["paths"])
    assert (
        "published, set aside in overlay.yaml until they are described for a client: 1\n  GET    /shops\n"
        in capsys.readouterr().out
    )
    assert "- target: $.paths['/shops'].get\n" in place.text("overlay.yaml")
    assert "shop_dto" not in bundle(place.folder)["components"]["schemas"]


def test_new_operations_of_one_path(place: FetchPlace) -> None:
    """Shared fields of a path are set aside with its last operation."""

    def shared(document: Any) -> None:
        with_shops(document)
        document["paths"]["/shops"]["summary"] = "Shops"

    status = place.run(published(shared))

    assert 0 == status
    assert "- target: $.paths['/shops']\n" in place.text("overlay.yaml")


def test_a_later_method_is_asked_about(place: FetchPlace, capsys: Output) -> None:
    """An operation that is published later, beside one that is set aside, has its own line."""

    def more(document: Any) -> None:
        with_shops(document)
        document["paths"]["/shops"]["post"] = {"responses": {"204": {"description": "x"}}}

    statuses = [place.run(published(with_shops)), place.run(published(more, version="1.4.0"))]

    assert [0, 0] == statuses
    assert "described for a client: 1\n  POST   /shops\n" in capsys.readouterr().out
