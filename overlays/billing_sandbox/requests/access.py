"""Authentication: the credentials that the sandbox accepts, and the API version that it requires.

All credentials are recognizably fake, and the same on every run unless a key is given.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from typing import Any

from ..document.document import Document
from ..document.operations import Operation
from ..problems import Problem


class Access:
    """The credentials and the API version of one document. key: the last part of each credential."""

    def __init__(self, document: Document, key: str | None = None) -> None:
        self._schemes = _schemes(document)
        self._version: Mapping[str, Any] = document.root.get("x-api-version", {})
        declared = document.root.get("x-client", {}).get("credentials")
        is_pair = any(str(scheme.get("scheme", "")).lower() == "basic" for scheme in self._schemes)
        names = list(declared or (("username", "password") if is_pair else ("api_key",)))
        self.credentials: Mapping[str, str] = {
            name: "-".join(filter(None, ("sandbox", name.rpartition("_")[2], key))) for name in names
        }
        self._client: Mapping[str, Any] = document.root.get("x-client", {})

    def variables(self, url: str) -> dict[str, str]:
        """Return the environment variables of a client of this document: its base URL and its credentials."""
        if "base_url_env" not in self._client:
            return {}
        names = self._client.get("credentials", {})
        return {self._client["base_url_env"]: url} | {
            names[name]: value for name, value in self.credentials.items() if name in names
        }

    @property
    def headers(self) -> dict[str, str]:
        """The headers of an accepted request."""
        version = {self._version["header"]: str(self._version["value"])} if self._version.get("header") else {}
        return {**self.credential_headers, **version}

    @property
    def credential_headers(self) -> dict[str, str]:
        """The headers that carry the credentials."""
        values = iter(self.credentials.values())
        return {name: value for scheme in self._schemes for name, value in _carried(scheme, values)}

    @property
    def echo(self) -> dict[str, str]:
        """The header with the API version that each response carries; empty if the provider sends none."""
        name = self._version.get("echo")
        return {name: str(self._version["value"])} if name else {}

    def check(self, operation: Operation, headers: Mapping[str, str]) -> None:
        """Raise Problem for invalid credentials or another API version."""
        if not operation.is_open:
            for name, wanted in self.credential_headers.items():
                if not _same(headers.get(name.lower(), ""), wanted):
                    known = ", ".join(self.credentials)  # never the values, which the caller may lack
                    raise Problem(401, f"header {name}: {_state(headers, name)}; send the sandbox's {known}")
        if self._version.get("header"):
            name, value = self._version["header"], str(self._version["value"])
            sent = headers.get(name.lower(), value)
            if sent != value:
                raise Problem(operation.refusal, f"header {name}: unknown version {sent}; the only one is {value}")


def _carried(scheme: Mapping[str, Any], values: Iterator[str]) -> Iterator[tuple[str, str]]:
    """Yield the header of a security scheme; consumes its credentials from `values`."""
    if scheme.get("type") == "apiKey" and scheme.get("in") == "header":
        yield scheme["name"], next(values)
    elif scheme.get("type") == "apiKey" and scheme.get("in") == "cookie":
        yield "Cookie", f"{scheme['name']}={next(values)}"
    elif scheme.get("type") == "http" and scheme["scheme"].lower() == "basic":
        yield "Authorization", "Basic " + b64encode(f"{next(values)}:{next(values)}".encode()).decode()
    elif scheme.get("type") == "http":
        yield "Authorization", f"Bearer {next(values)}"


def _same(sent: str, wanted: str) -> bool:
    # The scheme (Bearer, Basic) is case-insensitive; the credential is not.
    word, _, rest = wanted.rpartition(" ")
    sent_word, _, sent_rest = sent.rpartition(" ")
    return rest == sent_rest and word.lower() == sent_word.lower()


def _state(headers: Mapping[str, str], name: str) -> str:
    return "wrong" if name.lower() in headers else "missing"


def _schemes(document: Document) -> list[Mapping[str, Any]]:
    names: Mapping[str, Any] = next(iter(document.root.get("security", ())), {})
    schemes = document.root.get("components", {}).get("securitySchemes", {})
    return [document.resolve(schemes[name]) for name in names if name in schemes]
