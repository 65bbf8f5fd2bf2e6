"""The webhooks of a provider as plain facts for the templates: the union of its events, and their verification."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from ..normalize.normalize import component_of
from ..python.source import Code, paragraphs
from .docs import on_one_line, stopped

_HOW = {
    "standard-webhooks": "the signature of Standard Webhooks, an HMAC over id, timestamp and body",
    "hmac-sha256": "an HMAC over timestamp and body, in the header {header}",
    "shared-secret": "the secret itself, in the header {header}; it protects neither the timestamp nor the body",
    "unknown": "not supported: {reason}",
}
_KNOWN = "; known: {digest} in the header {header}"


@frozen
class Webhooks:
    """The webhooks of a provider. event: the component of the union; kinds: its variants by tag; facts: the scheme."""

    event: Code
    kinds: Mapping[str, str]
    facts: Mapping[str, Any]
    summary: str
    description: str
    source: Mapping[str, Any]

    @property
    def has_delivery_id(self) -> bool:
        """Whether the scheme has an id that stays the same when an event is delivered again."""
        return bool(self.facts["scheme"] == "standard-webhooks")

    @property
    def proof(self) -> str:
        """How it is verified that the provider sent an event."""
        known = _KNOWN if "digest" in self.facts else ""
        return on_one_line((_HOW[self.facts["scheme"]] + known).format_map(self.facts))


def webhooks_of(document: Any) -> Webhooks | None:
    """Read the webhooks of a normalized document."""
    for item in document["webhooks"].values():
        node = item["post"]
        ((_, media),) = node["requestBody"]["content"].items()
        event = component_of(media["schema"])
        mapping = document["components"]["schemas"][event]["discriminator"]["mapping"]
        return Webhooks(
            event=Code(event),
            kinds={tag: component_of({"$ref": target}) for tag, target in mapping.items()},
            facts=document["x-webhooks"],
            summary=node["summary"],
            description=node.get("description", ""),
            source=node["x-source"],
        )
    return None


def parse_paragraphs(webhooks: Webhooks) -> list[str]:
    """Return the paragraphs of the docstring of `parse`."""
    doubt = [f"Unsure: {stopped(webhooks.source['unsure'])}"] if "unsure" in webhooks.source else []
    return [
        "Verify that the provider sent a request to your endpoint, and return its event.",
        on_one_line(f"Events: {stopped(webhooks.summary)}"),
        *paragraphs(webhooks.description),
        on_one_line(f"Verification: {stopped(webhooks.proof)}"),
        "\n".join(
            [
                "Args:",
                "headers: The headers of the request: a mapping or pairs of text or bytes, case-insensitive.",
                "body: The raw bytes of the request; a body that was parsed and serialized again fails verification.",
                "secret: The secret of your endpoint; during a rotation, several.",
                "tolerance: Maximum difference between the signature's timestamp and the current time, in seconds.",
                "clock: The source of the current time; replace it in tests.",
                "on_drift: Called with each Drift, a deviation of an event from the spec; `drift` holds them all.",
            ]
        ),
        f"Returns: {webhooks.event}; an event of an undeclared kind is an UnknownVariant.",
        "Raises: WebhookVerificationError if the request is not verified: do not act on it. WebhookDecodeError if the"
        " body is not a JSON object. ConfigurationError if an argument is invalid.",
        on_one_line(" ".join([f"Source: {webhooks.source['url']} ({webhooks.source['seen']}).", *doubt])),
    ]


def unverified_paragraphs(webhooks: Webhooks) -> list[str]:
    """Return the paragraphs of the docstring of `parse_unverified`."""
    return [
        "Return the event in a body without verifying its sender, for tests or after your own verification.",
        f"Returns: {webhooks.event}, as `parse` does. Raises WebhookDecodeError or ConfigurationError.",
    ]
