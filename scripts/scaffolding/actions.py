"""The overlay document of a new provider: every guess is an action that states its origin. Text of a spec is only
used as data, in JSONPath and in YAML.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from typing import Any

import yaml

from ..spec.document import place_of
from . import client_settings, contracts, naming, pagination
from . import security as security_guesses
from .published_operations import PublishedOperation, read_operations, unresolved_items

_HEAD = """\
# What the published document lacks to generate a client. Every action is a guess until a person has reviewed it:
# correct what is wrong, and remove the word "Guess" from what is right. Written by `make new`.
"""


_NO_HEADERS: Mapping[str, list[str]] = {}


class Scaffold:
    """The guesses about one document: the overlay actions, and the decisions left to a person.

    headers: the response headers of operations that lead to a next page.
    """

    def __init__(
        self,
        document: Any,
        *,
        provider: str,
        source: str | None,
        left_out: Mapping[str, str],
        unpaged: Collection[str] = (),
        headers: Mapping[str, list[str]] = _NO_HEADERS,
    ) -> None:
        self.actions: list[dict[str, Any]] = []
        self.decide: list[str] = []
        self.operations: list[tuple[PublishedOperation, naming.Names]] = []
        self._document, self._provider, self._source, self._unpaged = document, provider, source, unpaged
        self._headers_of = headers
        found = [operation for operation in read_operations(document) if operation.label not in left_out]
        self._leave_out(left_out)
        self._root(found)
        self._name(found)

    def text(self, title: str, version: str) -> str:
        """Return the overlay document as YAML."""
        info = {"title": f"Guesses about {title}", "version": version or "0"}
        body = {"overlay": "1.1.0", "info": info, "actions": self.actions}
        return _HEAD + yaml.safe_dump(body, sort_keys=False, allow_unicode=True, width=110)

    def _act(self, target: str, description: str, **verb: Any) -> None:
        self.actions.append({"target": target, "description": _plain(description), **verb})

    def _leave_out(self, left_out: Mapping[str, str]) -> None:
        for operation in read_operations(self._document):
            if operation.label in left_out:
                self._act(target(operation), f"Left out: {left_out[operation.label]}", remove=True)
        for label, path in unresolved_items(self._document).items():
            if label in left_out:
                self._act(f"$.paths[{json.dumps(path)}]", f"Left out: {left_out[label]}", remove=True)

    def _root(self, found: list[PublishedOperation]) -> None:
        server = client_settings.server_of(self._document, self._source)
        security, credentials = security_guesses.security_of(self._document, self._provider)
        self.decide += [*server.decide, *security.decide]
        self._chosen, self._base = security.chosen, server.update["servers"][0]["url"]
        for name in ("servers", "security"):
            self._clear(name, found)
        self._act("$", f"Guess: the base URL, from {server.origin}.", update=server.update)
        self._act("$", f"Guess: the one credential, from {security.origin}.", update=security.update)
        client = client_settings.client_of(self._provider, credentials)
        self._act("$", "Guess: names in Python, from the name of the provider.", update={"x-client": client})
        self._headers(found)

    def _clear(self, name: str, found: list[PublishedOperation]) -> None:
        """Remove servers or security of the document, at its root, its paths and its operations."""
        paths = self._document.get("paths", {})
        own = [operation for operation in found if name in operation.node or name in paths[operation.path]]
        if name in self._document:
            self._act(
                f"$.{name}", f"Guess: one value of {name} for the whole client; set by an action below.", remove=True
            )
        if any(name in operation.node for operation in found):
            self._act(f"$.paths.*.*.{name}", f"Guess: {name} of operations, since the client has one.", remove=True)
        if any(name in paths[operation.path] for operation in found):
            self._act(f"$.paths.*.{name}", f"Guess: {name} of paths, since the client has one.", remove=True)
        if name == "servers":
            self._note_servers(own)
        candidates = found if self._chosen else own
        others = [operation for operation in candidates if name == "security" and not self._is_served(operation)]
        if others:
            labels = ", ".join(
                f"{operation.label} ({place_of(operation.node, name) or operation.place})" for operation in others[:5]
            )
            self.decide.append(f"security: {len(others)} operations require other credentials: {labels}")

    def _note_servers(self, own: list[PublishedOperation]) -> None:
        """List the operations that have other servers than the client's."""
        paths, base = self._document.get("paths", {}), self._base
        holders = [
            (operation, operation.node if operation.node.get("servers") else paths[operation.path]) for operation in own
        ]
        others = [
            f"{operation.label} ({place_of(holder, 'servers') or operation.place})"
            for operation, holder in holders
            if client_settings.is_elsewhere(holder.get("servers"), base)
        ]
        if others:
            listed = ", ".join(others[:10])
            self.decide.append(f"servers: {len(others)} operations have servers of their own, not {base}: {listed}")

    def _is_served(self, operation: PublishedOperation) -> bool:
        return security_guesses.accepts(self._document, operation.node, self._chosen)

    def _headers(self, found: list[PublishedOperation]) -> None:
        version, origin = contracts.version_header(self._document, found)
        if version is not None:
            self._act("$", f"Guess: the version header, from {origin}.", update={"x-api-version": version})
        elif origin:
            self.decide.append(f"version: {origin}")
        keys = [name for operation in found if (name := contracts.key_header(operation))]
        self.key_header = max(keys, key=keys.count, default=None)
        if self.key_header is not None:
            update = {"x-idempotency": {"header": self.key_header}}
            self._act("$", f"Guess: the idempotency key header, which {len(keys)} operations declare.", update=update)
            unknown = "how long the provider keeps a key and what it does with a known one is not declared"
            self.decide.append(f"keys: {self.key_header}: {unknown}: add lifetime, reuse and conflict to x-idempotency")
        errors, origin = contracts.errors_of(self._document, found)
        if errors is not None:
            self._act("$", f"Guess: the fields of errors, from {origin}.", update={"x-errors": errors})
        else:
            self.decide.append(f"errors: {origin}")

    def _name(self, found: list[PublishedOperation]) -> None:
        client = client_settings.client_of(self._provider, {})["class"]
        for operation, names in zip(found, naming.names_of(found, client=client), strict=True):
            self.operations.append((operation, names))
            self._operation(operation, names)
        url = _source_url(self._document, self._source)
        if url == client_settings.UNKNOWN_URL:
            self.decide.append("source: the document links no page that describes the operations: set x-source of each")
        if found:
            update = {"x-source": {"url": url, "seen": "the published document"}}
            self._act("$.paths.*[?@.operationId]", "Guess: where each operation is documented.", update=update)

    def _operation(self, operation: PublishedOperation, names: naming.Names) -> None:
        update: dict[str, Any] = {"operationId": names.id, "x-resource": names.resource, "x-method": names.method}
        summary, origin = operation.node.get("summary"), names.origin
        if not (isinstance(summary, str) and summary.strip()):
            update["summary"] = _summary(operation, names)
            origin += ", summary from the description or id"
        key, key_origin = contracts.idempotency_of(operation, self.key_header)
        if key is not None:
            update["x-idempotency"] = key
            origin += f"; {key_origin}"
            if key["key"] != "header":
                self.decide.append(f"retry: {operation.label}: {key['key']} ({key_origin})")
        pages, pages_origin = pagination.pagination_of(self._document, operation)
        if operation.label in self._unpaged:
            pages, pages_origin = None, "not followed: the guessed fields are not in the response as it is decoded"
        if not pages and not pages_origin and operation.label in self._headers_of:
            pages_origin = f"pages after header {', '.join(self._headers_of[operation.label])} are not followed"
        if pages is not None:
            update["x-pagination"] = pages
            origin += f"; pages from {pages_origin}"
        elif pages_origin:
            self.decide.append(f"pages: {operation.label}: {pages_origin}")
        self._act(target(operation), f"Guess: {origin}.", update=update)


def target(operation: PublishedOperation) -> str:
    """Return the JSONPath of an operation; RFC 9535 accepts JSON strings."""
    return f"$.paths[{json.dumps(operation.path)}].{operation.method}"


def _plain(text: str) -> str:
    return " ".join(text.split())


def _summary(operation: PublishedOperation, names: naming.Names) -> str:
    description = operation.node.get("description")
    text = description.strip() if isinstance(description, str) else ""
    first = re.split(r"(?<=[.!?])\s|\n", text, maxsplit=1)[0]
    return _plain(first)[:200] or names.id.replace("_", " ").capitalize()


def _source_url(document: Any, source: str | None) -> str:
    listed = document.get("x-docs")
    docs, *others = listed if isinstance(listed, list) else [None]
    addresses = [
        address
        for address in (docs, source, *others)
        if isinstance(address, str) and re.fullmatch(r"https?://[^\s{}]+", address)
    ]
    return addresses[0] if addresses else client_settings.UNKNOWN_URL
