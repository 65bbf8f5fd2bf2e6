"""The webhooks of a provider as plain facts for the templates: the union of its events, and their verification."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from ..normalize.normalize import component_of
from ..python.source import Code, paragraphs
from .docs import on_one_line, stopped

_HOW = {
    "standard-webhooks": "the signature of Standard Webhooks, an HMAC over id, moment and body",
    "hmac-sha256": "an HMAC over moment and body, in the header {header}",
    "shared-secret": "the secret itself, in the header {header}; it says nothing of when, or whether the body is whole",
    "unknown": "nothing that is known: {reason}",
}


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
    def proof(self) -> str:
        """How it is verified that the provider sent an event."""
        return on_one_line(_HOW[self.facts["scheme"]].format_map(self.facts))


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
        "Give the event that a request to your endpoint brings, once it is sure that the provider sent it.",
        on_one_line(f"What is sent: {stopped(webhooks.summary)}"),
        *paragraphs(webhooks.description),
        on_one_line(f"What shows the sender: {stopped(webhooks.proof)}"),
        "\n".join(
            [
                "Args:",
                "headers: Those of the request: a mapping or pairs, text or bytes, in any case of letters.",
                "body: The raw bytes of the request; what was parsed and written again is not what was signed.",
                "secret: The secret of your endpoint; several while one replaces the other.",
                "tolerance: Seconds by which the moment of the signature may differ from now, either way.",
                "clock: Tells now, for tests.",
                "on_drift: Called with each Drift, a difference between event and spec; `drift` holds them all.",
            ]
        ),
        f"Returns: {webhooks.event}; an event of a kind that the spec does not know is an UnknownVariant.",
        "Raises: WebhookVerificationError: do not act on it. WebhookDecodeError: no JSON object. ConfigurationError:"
        " an argument is not what it must be.",
        on_one_line(" ".join([f"Source: {webhooks.source['url']} ({webhooks.source['seen']}).", *doubt])),
    ]


def unverified_paragraphs(webhooks: Webhooks) -> list[str]:
    """Write the paragraphs of the docstring of `parse_unverified`."""
    return [
        "Give the event in a body without any question who sent it: for tests, or behind a check of your own.",
        f"Returns: {webhooks.event}, as `parse` does. Raises WebhookDecodeError or ConfigurationError.",
    ]
