"""The first page of a provider: install, a first call, its settings, and its resources."""

from __future__ import annotations

from collections.abc import Iterator

from ..pipeline.generate.docs import stopped
from ..pipeline.generate.markdown import code, text
from .surfaces import Documented


def provider_page(documented: Documented) -> str:
    """Return the page as Markdown."""
    document = documented.surface.document
    return "\n".join([
        "---", f"title: {documented.title}", "---", "",
        f"# {documented.title}", "",
        text(stopped(str(document["info"].get("description", "")))), "",
        f"`{documented.package}` has {len(documented.surface.methods)} operations of version "
        f"{text(str(document['info']['version']))}, as methods of `{documented.client}` and, awaited, of "
        f"`Async{documented.client}`.", "",
        "```python",
        f"from {documented.package} import {documented.client}", "",
        f"with {documented.client}() as {documented.provider}:  # credentials from the environment",
        f"    {documented.provider}.warm_up()",
        "```", "",
        *_settings(documented), "",
        *_resources(documented), "",
    ])  # fmt: skip


def _settings(documented: Documented) -> Iterator[str]:
    document = documented.surface.document
    client = document["x-client"]
    yield from ("| setting | argument | environment variable |", "|---|---|---|")
    yield from (f"| credential | {code(name)} | {code(variable)} |" for name, variable in client["credentials"].items())
    yield f"| base URL, {code(document['servers'][0]['url'])} | `base_url` | {code(client['base_url_env'])} |"
    version = document.get("x-api-version")
    if version is not None:
        yield f"| API version, {code(version['value'])} in {code(version['header'])} | `api_version` | |"


def _resources(documented: Documented) -> Iterator[str]:
    yield from ("| resource | methods |", "|---|---|")
    for name, methods in documented.surface.resources.items():
        links = ", ".join(f"[{method.name}]({name}.md#{method.name})" for method in methods)
        yield f"| [`{name}`]({name}.md) | {links} |"
