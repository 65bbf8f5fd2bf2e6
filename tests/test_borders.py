"""What no file of the project may contain. `make lint` checks the imports, by the contracts in pyproject.toml."""

from __future__ import annotations

import json
import re
import subprocess
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[1]
_LIST = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
_LISTED = subprocess.run(_LIST, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
TRACKED = [ROOT / name for name in _LISTED if (ROOT / name).is_file()]
HAND_WRITTEN = [path for path in TRACKED if path.suffix == ".py" and "generated" not in path.parts]
PROVIDERS = [folder for folder in (ROOT / "specs").iterdir() if folder.is_dir()]
_PLAIN_WORDS = {"sequence"}  # an English word, also the name of a kind of list
DOCUMENTS = ROOT / "overlays" / "billing_sandbox" / "documents"  # generated
NEUTRAL = [
    path for path in TRACKED if path.relative_to(ROOT).parts[0] in ("overlays", "scripts") and path.parent != DOCUMENTS
]


def test_overlays_and_scripts_know_no_provider() -> None:
    """No name, host, header, path, operation or schema of a provider is in overlays/ or scripts/."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in NEUTRAL)

    known = {needle for folder in PROVIDERS for needle in _needles(folder.name)}

    assert len(known) > 100
    there = [needle for needle in known if needle in text]  # a search by pattern takes a hundred times as long
    assert [] == sorted(needle for needle in there if re.search(rf"(?<![\w-]){re.escape(needle)}(?![\w-])", text))


def _needles(provider: str) -> set[str]:
    document = json.loads((DOCUMENTS / f"{provider}.json").read_text(encoding="utf-8"))
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
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in HAND_WRITTEN}

    assert {} == {name: length for name, length in lengths.items() if length > 300}


def test_import_contracts_cover_every_generated_package() -> None:
    """Each package of generated/ is a root package of import-linter, and a source of the contracts for them."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]
    packages = {path.name for path in (ROOT / "generated").iterdir() if (path / "__init__.py").is_file()}
    sources = [
        {name for name in contract.get("source_modules", contract.get("modules", [])) if name.endswith("_client")}
        for contract in settings["contracts"]
    ]

    assert packages <= set(settings["root_packages"])
    assert [packages, packages] == [names for names in sources if names]


def test_nothing_local_is_committed() -> None:
    """No committed file names a package registry's host or a path of a machine."""
    hosts = "|".join(("py" + r"pi\.org", "python" + r"hosted\.org", "npm" + r"js\.", "deb" + r"ian\.org"))
    local = "|".join(("/wo" + "rk/", "/ro" + "ot/", "/ho" + "me/"))
    either = re.compile(f"{hosts}|{local}")

    assert [] == [
        str(path.relative_to(ROOT)) for path in TRACKED if either.search(path.read_text("utf-8", errors="replace"))
    ]
