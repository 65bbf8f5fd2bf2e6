"""Who may call: the credentials that the sandbox accepts, and the version header that it insists on.

All credentials are obviously fake and the same on every run.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from typing import Any

from ._document import Document
from ._operations import Operation
from ._problems import Problem


class Access:
    """The access rules of one document."""

    def __init__(self, document: Document) -> None:
        self._scheme = _scheme(document)
        self._version: Mapping[str, Any] = document.root.get("x-api-version", {})
        declared = document.root.get("x-client", {}).get("credentials")
        is_pair = str(self._scheme.get("scheme", "")).lower() == "basic"
        names = list(declared or (("username", "password") if is_pair else ("api_key",)))
        self.credentials: Mapping[str, str] = {name: f"sandbox-{name.rpartition('_')[2]}" for name in names}

    @property
    def headers(self) -> dict[str, str]:
        """The headers of a call that is let in."""
        version = {self._version["header"]: str(self._version["value"])} if self._version.get("header") else {}
        return {**self._credential_header(), **version}

    @property
    def echo(self) -> dict[str, str]:
        """The header that tells the version with each answer, where the provider has one."""
        name = self._version.get("echo")
        return {name: str(self._version["value"])} if name else {}

    def check(self, operation: Operation, headers: Mapping[str, str]) -> None:
        """Raise a problem for a call with wrong credentials or for another version."""
        if not operation.is_open:
            for name, wanted in self._credential_header().items():
                if not _same(headers.get(name.lower(), ""), wanted):
                    raise Problem(401, f"{name} is {_state(headers, name)}; the sandbox takes {dict(self.credentials)}")
        if self._version.get("header"):
            name, value = self._version["header"], str(self._version["value"])
            sent = headers.get(name.lower(), value)
            if sent != value:
                raise Problem(operation.refusal, f"{name}: {sent} is not a version of this document; send {value}")

    def _credential_header(self) -> dict[str, str]:
        values = list(self.credentials.values())
        if self._scheme.get("type") == "apiKey" and self._scheme.get("in") == "header":
            return {self._scheme["name"]: values[0]}
        if self._scheme.get("type") != "http":
            return {}
        if self._scheme["scheme"].lower() == "basic":
            return {"Authorization": "Basic " + b64encode(":".join(values[:2]).encode()).decode()}
        return {"Authorization": "Bearer " + values[0]}


def _same(sent: str, wanted: str) -> bool:
    # The word before a credential (Bearer, Basic) is written in any case; the credential itself is not.
    word, _, rest = wanted.rpartition(" ")
    sent_word, _, sent_rest = sent.rpartition(" ")
    return rest == sent_rest and word.lower() == sent_word.lower()


def _state(headers: Mapping[str, str], name: str) -> str:
    return "wrong" if name.lower() in headers else "missing"


def _scheme(document: Document) -> Mapping[str, Any]:
    names = [name for wanted in document.root.get("security", ()) for name in wanted]
    schemes = document.root.get("components", {}).get("securitySchemes", {})
    return document.resolve(schemes[names[0]]) if names and names[0] in schemes else {}
