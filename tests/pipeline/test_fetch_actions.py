"""make fetch: overlay actions that have no effect on a newer document."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.spec.document import shown

from .fetch_place import FetchPlace, published
from .small_spec import line_of

Output = pytest.CaptureFixture[str]


@pytest.fixture
def place(tmp_path: Path) -> FetchPlace:
    """A repository with the spec of one provider."""
    return FetchPlace(tmp_path)


def _resized(document: Any) -> None:
    document["components"]["schemas"]["Gadget"]["properties"]["size"] = {"type": "integer"}


def _blue(document: Any) -> None:
    document["components"]["schemas"]["Gadget"]["properties"]["colour"]["enum"] = ["red", "blue"]


@pytest.mark.parametrize(
    ("change", "title", "target"),
    [
        (_resized, "overlay actions that match nothing any more: 1", "properties.size"),
        (_blue, "overlay actions no longer needed: what they bring is published: 1", "colour.enum"),
    ],
)
def test_idle_actions(
    place: FetchPlace, capsys: Output, change: Callable[[Any], None], title: str, target: str
) -> None:
    """An action without a target, or with a published effect, is reported with its line; DROP=1 removes it."""
    before, document = place.files(), published(change)
    line = line_of(place.folder / "overlay.yaml", target)

    refused = (place.run(document), place.files())
    printed = capsys.readouterr().out
    accepted = place.run(document, "--drop")

    assert (1, before) == refused
    assert f"{title}\n  {shown(place.folder)}/overlay.yaml:{line}  $." in printed
    assert 0 == accepted
    assert target not in place.text("overlay.yaml")
    assert "  # --- shapes\n" in place.text("overlay.yaml")


def test_needless_but_harmless_action(place: FetchPlace, capsys: Output) -> None:
    """An action without an effect that does no harm is reported, and the document is accepted."""

    def paged(document: Any) -> None:
        document["paths"]["/gadgets"]["get"]["responses"]["200"]["description"] = "All gadgets."

    overlay = place.folder / "overlay.yaml"
    action = "  - target: $.paths['/gadgets'].get.responses['200']\n    description: d\n"
    action += "    update: { description: All gadgets. }\n"
    overlay.write_text(place.text("overlay.yaml") + action)

    status = place.run(published(paged))

    assert 0 == status
    assert "no longer needed: what they bring is published: 1" in capsys.readouterr().out
    assert place.text("overlay.yaml").endswith(action)


def test_partly_published(place: FetchPlace, capsys: Output) -> None:
    """An action of which a part is published would duplicate that part, so a person has to shorten it."""
    overlay = place.folder / "overlay.yaml"
    overlay.write_text(place.text("overlay.yaml").replace("update: [blue]", "update: [blue, green]"))
    before = place.files()

    status = place.run(published(_blue), "--drop")

    printed = capsys.readouterr()
    assert (1, before) == (status, place.files())
    assert "overlay actions of which a part is published: 1" in printed.out
    assert "is there already: blue" in printed.out
    assert "1 overlay action would fail" in printed.err


def test_failing_action(place: FetchPlace, capsys: Output) -> None:
    """An action that fails on the new document is reported with the reason."""

    def renamed(document: Any) -> None:
        schemas = document["components"]["schemas"]
        schemas["GadgetList"] = schemas.pop("gadget_page")
        schema = document["paths"]["/gadgets"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]
        schema["$ref"] = "#/components/schemas/GadgetList"

    status = place.run(published(renamed), "--drop")

    printed = capsys.readouterr().out
    assert 1 == status
    assert "overlay actions that fail now: 1" in printed
    assert "copy: $.components.schemas.gadget_page must select exactly one node, not 0" in printed


def test_an_overlay_is_mended_first(place: FetchPlace) -> None:
    """An action that was changed for the new document, and fails on the old one, is accepted."""

    def recoloured(document: Any) -> None:
        properties = document["components"]["schemas"]["Gadget"]["properties"]
        properties["color"] = properties.pop("colour")

    overlay = place.folder / "overlay.yaml"
    overlay.write_text(place.text("overlay.yaml").replace("properties.colour.enum", "properties.color.enum"))

    assert 0 == place.run(published(recoloured))
