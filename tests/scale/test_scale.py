"""The benchmark of scale: its spec passes the lint, its server responds, and its text is written between marks."""

from __future__ import annotations

import importlib
import json
from pathlib import Path

import httpx
import pytest

from bench import scale, scale_specs, scale_words
from bench.scale_children import in_memory, serving
from bench.scale_things import page, thing
from scripts.pipeline.lint import lint
from scripts.pipeline.read import bundle
from scripts.pipeline.stages import generate

X = {
    "generation": (50, 200, 800),
    "start": (50, 200, 800),
    "items": (1, 10, 100, 1000),
    "pages": (10, 100, 1000),
    "tasks": (1, 10, 100, 1000),
    "threads": (1, 2, 4, 8, 16),
    "prefetch": (0, 25, 50, 75, 100),
}
NAMES = {
    "generation": ("all", "lint", "models", "verify", "read"),
    "start": ("import", "first call"),
    "items": ("call", "decoding"),
    "pages": ("time", "memory"),
    "prefetch": ("prefetch=0", "prefetch=1"),
}


def figures() -> dict[str, scale_words.Figures]:
    """Make up points for each plot."""
    known = {plot: scale_words.Figures() for plot in scale_words.PLOTS}
    for plot, names in NAMES.items():
        for at, name in enumerate(names, 1):
            for x in X[plot]:
                known[plot].add(name, x, 0.5 + at * x)
    for who in ("this client", "raw httpx"):
        for kind in ("tasks", "threads"):
            for x in X[kind]:
                known["concurrency"].add(f"{kind}, {who}", x, 1000 + x)
    return known


@pytest.mark.parametrize("operations", [40, 50])
def test_the_spec_passes_every_check(operations: int, tmp_path: Path) -> None:
    """The made-up spec passes the lint, and has the requested number of operations."""
    specs = scale_specs.write(tmp_path, operations)
    document = bundle.bundle(specs / scale_specs.PROVIDER, notes=[])
    lint.check(document)

    paths = scale_specs.document(operations)["paths"].values()
    assert operations == sum(
        "operationId" in operation for item in paths for operation in item.values() if isinstance(operation, dict)
    )


def test_responses_of_the_benchmark(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The responses of the benchmark match its spec, so no drift slows a measured call."""
    generate(scale_specs.PROVIDER, specs=scale_specs.write(tmp_path / "specs", 40), into=tmp_path, on_stage=print)
    monkeypatch.syspath_prepend(str(tmp_path))
    package = importlib.import_module(scale_specs.PACKAGE)

    client = package.Scaled(api_key="made up", http_client=in_memory(3, 2))
    assert [thing(n)["id"] for n in (0, 1, 2, 0, 1, 2)] == [item.id for item in client.thing0.list()]
    assert [] == client.drift


def test_the_server_responds() -> None:
    """The server returns pages with the cursor of the next, until the last, and a single thing."""
    with serving(0, 2, 3) as url, httpx.Client(base_url=url) as http:
        assert page(2, 1) == http.get("/thing0").content
        assert page(2, None) == http.get("/thing0", params={"after": "2"}).content
        assert thing(0) == http.get("/thing0/x").json()


def test_points_survive_a_file() -> None:
    """What was measured before is read again as it was."""
    import msgspec  # noqa: PLC0415

    known = figures()
    read = msgspec.json.decode(
        json.dumps(msgspec.to_builtins(known, str_keys=True)), type=dict[str, scale_words.Figures]
    )

    assert known == read


def test_the_words_stand_between_the_marks(tmp_path: Path) -> None:
    """A page is rewritten between its marks alone; a page without marks is rejected."""
    file = tmp_path / "performance.md"
    file.write_text(f"before\n{scale._BEGIN}old{scale._END}\nafter\n", encoding="utf-8")

    with scale.edited(file) as parts:
        parts[1] = "new\n"
    assert f"before\n{scale._BEGIN}new\n{scale._END}\nafter\n" == file.read_text(encoding="utf-8")

    file.write_text("nothing", encoding="utf-8")
    with pytest.raises(SystemExit, match="has no"), scale.edited(file):
        pass
    assert "nothing" == file.read_text(encoding="utf-8")


def test_every_plot_is_drawn_and_told(tmp_path: Path) -> None:
    """Each plot is a small PNG, the same for the same points, and its text contains the computed values."""
    pytest.importorskip("matplotlib", reason="not installed before the first bench")

    text = scale_words.text_of(figures(), tmp_path / "a")
    again = scale_words.text_of(figures(), tmp_path / "b")

    assert text == again
    for name in scale_words.PLOTS:
        content = (tmp_path / "a" / f"{name}.png").read_bytes()
        assert content == (tmp_path / "b" / f"{name}.png").read_bytes()
        assert len(content) < 60_000
        assert f"](bench/{name}.png)" in text
    assert "Generation grows in a straight line: by 1 s an operation" in text


def test_a_plot_alone_leaves_the_other_sections() -> None:
    """A group that is measured alone replaces its own section; the other sections are unchanged."""
    old = "\n### One\n\nwords\n\n### Two\n\nold\n\n"

    assert "\n### One\n\nwords\n\n### Two\n\nnew\n\n" == scale._merged(old, "\n### Two\n\nnew\n\n")
    assert old == scale._merged("", old) == scale._merged(old, old)
