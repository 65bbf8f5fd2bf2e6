"""The first page of a provider: a first call, its settings, its resources, and its webhooks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..pipeline.generate.contracts import default_rate_limit_of
from ..pipeline.generate.docs import stopped
from ..pipeline.generate.idempotency_words import limit_words
from ..pipeline.generate.markdown import code, text
from ..pipeline.generate.readme import example, proof
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
        f"with {documented.client}() as client:  # credentials from the environment",
        example(documented.surface.methods),
        "```", "",
        *_settings(documented), "",
        *_rate_limit(document),
        *_resources(documented), "",
        *_webhooks(documented),
    ])  # fmt: skip


def settings_table(providers: Iterable[Documented]) -> str:
    """Return the credentials and base URLs of all clients as a table."""
    rows = (f"| `{each.client}` {row}" for each in providers for row in _rows(each))
    return "\n".join(("| client | setting | argument | environment variable |", "|---|---|---|---|", *rows))


def _settings(documented: Documented) -> Iterator[str]:
    yield from ("| setting | argument | environment variable |", "|---|---|---|", *_rows(documented))


def _rows(documented: Documented) -> Iterator[str]:
    document = documented.surface.document
    client = document["x-client"]
    yield from (f"| credential | {code(name)} | {code(variable)} |" for name, variable in client["credentials"].items())
    yield f"| base URL, {code(document['servers'][0]['url'])} | `base_url` | {code(client['base_url_env'])} |"
    version = document.get("x-api-version")
    if version is not None:
        yield f"| API version, {code(version['value'])} in {code(version['header'])} | `api_version` | |"


def _rate_limit(document: Any) -> Iterator[str]:
    limit = default_rate_limit_of(document)
    if limit is not None:
        yield f"All calls together: {limit_words(limit, code)}, unless the entry of a method names another limit. See"
        yield from ("[rate limits](../../options.md#rate-limits).", "")


def _resources(documented: Documented) -> Iterator[str]:
    yield from ("| resource | methods |", "|---|---|")
    for name, methods in documented.surface.resources.items():
        links = ", ".join(f"[{method.name}]({name}.md#{method.name})" for method in methods)
        yield f"| [`{name}`]({name}.md) | {links} |"


def _webhooks(documented: Documented) -> Iterator[str]:
    webhooks = documented.surface.webhooks
    if webhooks is None:
        return
    yield from ("## Webhooks", "", f"Verification: {proof(webhooks)}", "")
    yield from ("| kind of event | model |", "|---|---|")
    yield from (f"| {code(tag)} | {code(f'models.{model}')} |" for tag, model in webhooks.kinds.items())
    yield ""
