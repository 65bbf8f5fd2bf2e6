"""The source of the documentation site: a page for each resource, and the generated parts of the others."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.documenting import allowed
from scripts.documenting.examples import example
from scripts.documenting.excerpts import excerpt
from scripts.documenting.navigation import configuration
from scripts.documenting.options_page import option_tables
from scripts.documenting.site import write_site
from scripts.documenting.surfaces import Documented, documented
from scripts.spec.document import REPOSITORY
from scripts.spec.problems import PipelineError
from tests.golden.package import write_spec

GUIDES = REPOSITORY / "docs"


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Documented:
    """The made-up provider of the golden package."""
    folder = tmp_path_factory.mktemp("specs")
    write_spec(folder)
    (found,) = documented(folder / "specs")
    return found


@pytest.fixture(scope="module")
def site(things: Documented, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The source of a site with that provider."""
    folder = tmp_path_factory.mktemp("site") / "pages"
    write_site([things], repository=REPOSITORY, into=folder)
    return folder


def test_every_operation_has_a_section(things: Documented, site: Path) -> None:
    """Each resource has a page, and each operation a heading, an example call, its contract and its source."""
    for resource, methods in things.surface.resources.items():
        page = (site / "providers" / things.provider / f"{resource}.md").read_text(encoding="utf-8")
        assert [f"{method.name} {{#{method.name}}}" for method in methods] == re.findall(
            r"^## (.*)$", page, re.MULTILINE
        )
        assert len(methods) == page.count("| when an attempt fails |") == page.count("| source |")
        for block in re.findall(r"```python\n(.*?)```", page, re.DOTALL):
            compile(block, "page", "exec")
        for block in re.findall(r"```json\n(.*?)```", page, re.DOTALL):
            json.loads(block)


def test_the_first_page_of_a_provider(site: Path) -> None:
    """It has a call of a list, the settings, a link to each operation, and the kinds of webhooks."""
    page = (site / "providers" / "things" / "index.md").read_text(encoding="utf-8")

    for words in (
        "for item in client.things.list():",
        "| `api_key` | `THINGS_API_KEY` |",
        "All calls together: 100 calls in 1 s, unless the entry of a method names another limit.",
        "[create](things.md#create)",
        "| `thing.made` | `models.ThingMade` |",
        "Verification: the signature of Standard Webhooks",
    ):
        assert words in page


def test_generated_parts_are_filled_in(site: Path) -> None:
    """No mark is left, and the tables of options and contracts are in their pages."""
    assert "<!-- generated" not in (site / "options.md").read_text(encoding="utf-8")
    assert "| `Things` | credential | `api_key` | `THINGS_API_KEY` |" in (site / "options.md").read_text(
        encoding="utf-8"
    )
    assert "| `max_attempts` |" in (site / "options.md").read_text(encoding="utf-8")
    assert "| a read, retried |" in (site / "retries.md").read_text(encoding="utf-8")


def test_an_unknown_part(things: Documented, tmp_path: Path) -> None:
    """A page that asks for an unknown part is an error that names the page and the known parts."""
    (tmp_path / "docs" / "site").mkdir(parents=True)
    (tmp_path / "docs" / "a.md").write_text("<!-- generated: tables -->\n", encoding="utf-8")
    options = "overlays/billing_overlay/calls/options.py"
    (tmp_path / options).parent.mkdir(parents=True)
    (tmp_path / options).write_bytes((REPOSITORY / options).read_bytes())

    with pytest.raises(
        PipelineError, match=r"a\.md: unknown generated part 'tables'; known: options, retries, settings, file"
    ):
        write_site([things], repository=tmp_path, into=tmp_path / "pages")


def test_a_file_that_a_page_shows(site: Path) -> None:
    """A page shows the named definitions of a file, with their decorators, in that order."""
    page = (site / "shop.md").read_text(encoding="utf-8")

    for block in re.findall(r"```python\n(.*?)```", page, re.DOTALL):
        compile(block, "page", "exec")
    assert "```python\n@router.post(" in page
    assert "async def receive(" in page
    assert "def create_app(" not in page


def test_a_definition_that_does_not_exist() -> None:
    """A page that asks for it is an error with those that exist."""
    with pytest.raises(PipelineError, match=r"excerpts\.py defines no 'gone'; it defines excerpt, _places"):
        excerpt(REPOSITORY / "scripts/documenting/excerpts.py", ["gone"])


def test_guides_are_found_first(site: Path) -> None:
    """The search prefers the guides for users, and no page about the project itself."""
    boosted = {page.stem for page in site.glob("*.md") if "boost" in page.read_text(encoding="utf-8")[:40]}

    assert {"errors", "paging", "webhooks", "network"} <= boosted
    assert not {"architecture", "performance", "changing", "shop"} & boosted


def test_links_upward(site: Path) -> None:
    """A link to another page is kept, and one to a file outside docs/ becomes its words."""
    page = (site / "design" / "generation.md").read_text(encoding="utf-8")

    assert "(../../specs/README.md)" not in page
    assert "is in specs/README.md." in page
    assert "[Changing](../changing.md)" in (site / "design" / "changes.md").read_text(encoding="utf-8")


def test_the_navigation_has_every_page(things: Documented, site: Path) -> None:
    """Each page is in the navigation, and nothing else is."""
    text = configuration([things], GUIDES / "site" / "mkdocs.yml", pages=site, site=site / "html")

    assert sorted(re.findall(r"[\w/.-]+\.md", text)) == sorted(
        page.relative_to(site).as_posix() for page in site.rglob("*.md")
    )


def test_options_that_are_documented() -> None:
    """Every option of clients and calls is in the tables."""
    tables = option_tables(REPOSITORY / "overlays/billing_overlay/calls/options.py")

    declared = re.findall(
        r"^    (\w+): ",
        (REPOSITORY / "overlays/billing_overlay/calls/options.py").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert {f"| `{name}` |" for name in declared} <= set(re.findall(r"^\| `\w+` \|", tables, re.MULTILINE))


STATE = {"enum": ["open", "paid", None]}
LINE = {"type": "object", "required": ["price"], "properties": {"price": {}, "note": {}}}
COMPONENTS = {"State": STATE, "Line": LINE}


@pytest.mark.parametrize(
    ("schema", "shown"),
    [
        ({"$ref": "#/components/schemas/State"}, "One of `open`, `paid`."),
        ({"anyOf": [{"type": "null"}, {"type": "array", "items": STATE}]}, "One of `open`, `paid`."),
        ({"type": "array", "items": {"$ref": "#/components/schemas/Line"}}, "Fields: **`price`**, `note`."),
        ({"type": "string"}, ""),
        ({"enum": [f"v{number}" for number in range(70)]}, "`v59` and 10 more."),
    ],
)
def test_what_a_value_may_be(schema: dict[str, object], shown: str) -> None:
    """The values of an enum and the names of fields are shown, behind references, lists and null."""
    words = allowed.values(schema, COMPONENTS) + allowed.fields(schema, COMPONENTS)

    assert words.endswith(shown) if "more" in shown else shown == words


scalars = st.sampled_from(
    [{"type": "integer"}, {"type": "boolean"}, {"type": "string"}, {"type": "string", "format": "date"}]
)
schemas = st.recursive(
    scalars,
    lambda inner: (
        st.builds(lambda items: {"type": "array", "items": items}, inner)
        | st.dictionaries(st.text(min_size=1, max_size=4), inner, max_size=3).map(
            lambda fields: {"type": "object", "properties": fields, "required": sorted(fields)[:1]}
        )
    ),
    max_leaves=6,
)


@given(schemas, st.booleans())
def test_examples_have_the_form_of_their_schema(schema: dict[str, object], only_required: bool) -> None:
    """An example has the JSON type of its schema, and an object its required fields."""
    made = example(schema, {}, only_required=only_required)

    kinds = {"integer": int, "boolean": bool, "string": str, "array": list, "object": dict}
    assert isinstance(made, kinds[str(schema["type"])])
    if schema["type"] == "object":
        assert set(schema["required"]) <= set(made)  # type: ignore[call-overload]
