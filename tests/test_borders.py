"""The borders of the project: who may know and import what, and what no committed file may hold."""

from __future__ import annotations

import ast
import json
import re
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).parents[1]
_LIST = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
_LISTED = subprocess.run(_LIST, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
TRACKED = [ROOT / name for name in _LISTED if (ROOT / name).is_file()]
HAND_WRITTEN = [path for path in TRACKED if path.suffix == ".py" and "generated" not in path.parts]
PROVIDERS = [folder for folder in (ROOT / "specs").iterdir() if folder.is_dir()]
_PLAIN_WORDS = {"sequence"}  # an English word, also the name of a kind of list
NEUTRAL = [path for path in TRACKED if path.relative_to(ROOT).parts[0] in ("overlays", "scripts")]


def test_overlays_and_scripts_know_no_provider() -> None:
    """No name, host, header, path, operation or schema of a provider stands in overlays/ or scripts/."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in NEUTRAL)

    known = {needle for folder in PROVIDERS for needle in _needles(folder.name)}

    assert len(known) > 100
    there = [needle for needle in known if needle in text]  # a search by pattern takes a hundred times as long
    assert [] == sorted(needle for needle in there if re.search(rf"(?<![\w-]){re.escape(needle)}(?![\w-])", text))


def _needles(provider: str) -> set[str]:
    document = json.loads((ROOT / f"generated/{provider}_client/openapi.json").read_text(encoding="utf-8"))
    client, version = document["x-client"], document.get("x-api-version", {})
    names = {client["package"], client["base_url_env"], version.get("header"), *client["credentials"].values()}
    hosts = {urlsplit(server["url"]).hostname for server in document["servers"]}
    operations = {
        operation["operationId"]
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
    }
    schemas = {name for name in document["components"]["schemas"] if len(re.findall("[A-Z]", name)) > 1}
    return {one for one in {*names, *hosts, *operations, *document["paths"], *schemas, provider} if one} - _PLAIN_WORDS


def test_no_hand_written_file_is_long() -> None:
    """No hand-written Python file has more than 300 lines."""
    lengths = {path.name: len(path.read_text(encoding="utf-8").splitlines()) for path in HAND_WRITTEN}

    assert {} == {name: length for name, length in lengths.items() if length > 300}


def test_imports_point_one_way() -> None:
    """The overlay imports no other package of the project; generated packages reach it through their door only."""
    for path in TRACKED:
        parts = path.relative_to(ROOT).parts
        if path.suffix != ".py" or parts[0] not in ("overlays", "generated"):
            continue
        imported = _imported(path)
        ours = {name for name in imported if name.startswith("billing_") or name.endswith("_client")}
        if parts[1] == "billing_overlay":
            assert set() == ours, path
        if parts[0] == "generated":
            assert ours <= ({"billing_overlay"} if path.name == "_overlay.py" else set()), path


def _imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    froms = {
        node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level and node.module
    }
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    return {name.partition(".")[0] for name in froms | names}


def test_overlay_knows_httpx_in_one_module() -> None:
    """httpx is imported in exactly one module of the overlay, so that a fork can take its place there."""
    knowing = [path.name for path in (ROOT / "overlays/billing_overlay").rglob("*.py") if "httpx" in _imported(path)]

    assert ["transport.py"] == knowing


@pytest.mark.parametrize("path", TRACKED, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_local_is_committed(path: Path) -> None:
    """No committed file names a package registry's host or a path of a machine."""
    hosts = "|".join(("py" + r"pi\.org", "python" + r"hosted\.org", "npm" + r"js\.", "deb" + r"ian\.org"))
    local = "|".join(("/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/"))

    assert None is re.search(f"{hosts}|{local}", path.read_text(encoding="utf-8", errors="replace"))
