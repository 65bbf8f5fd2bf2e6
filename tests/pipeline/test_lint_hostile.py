"""A spec is untrusted input: the check passes or reports it, and has no other effect."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from .small_spec import linted, spec
from .test_document import json_text, json_values

GET, POST = "paths /things get", "paths /things post"
SCHEMAS = "components schemas"


@given(json_text, json_text)
def test_hostile_texts(name: str, text: str) -> None:
    """Any text or name of a spec passes, or is reported in a single line."""
    changed = spec({"info title": text, f"{GET} summary": text})
    changed["paths"]["/things"]["get"]["description"] = text
    changed["components"]["schemas"]["Thing"]["properties"][name] = {"type": "string", "enum": [text], "example": text}
    changed["components"]["schemas"]["Thing"]["description"] = text

    problems = linted(changed)

    assert all(problem.startswith("spec.json:") for problem in problems)
    assert bool(text.strip()) or "missing summary" in problems[0]


@given(
    st.sampled_from([GET, POST, f"{SCHEMAS} Thing", "components", "x-client", f"{GET} x-pagination"]),
    json_text,
    json_values,
)
def test_hostile_members(path: str, name: str, value: object) -> None:
    """For any field with any value, anywhere, the check passes or raises PipelineError."""
    changed = spec()
    node: Any = changed
    for part in path.split(" "):
        node = node[part]
    node[name] = value

    problems = linted(changed)

    assert all(problem.startswith("spec.json:") for problem in problems)


MEMBERS = [
    f"{GET} parameters",
    f"{GET} responses",
    f"{GET} x-idempotency",
    f"{POST} x-idempotency",
    f"{POST} x-idempotency at",
    f"{POST} x-idempotency in",
    f"{POST} x-idempotency key",
    f"{GET} x-effect write_when",
    f"{GET} x-pagination cursor",
    f"{GET} x-pagination items",
    f"{GET} x-envelope",
    f"{GET} x-pagination",
    f"{GET} x-effect",
    GET,
    "paths",
    f"{POST} requestBody",
    f"{SCHEMAS} Thing",
    f"{SCHEMAS} Thing properties",
    f"{SCHEMAS} ThingList properties data",
    f"{SCHEMAS} Thing oneOf",
    f"{SCHEMAS} Thing discriminator",
    "servers",
    "security",
    "tags",
    "components securitySchemes",
    "components",
    "x-client",
    "x-client credentials",
    "x-idempotency",
    "x-errors",
    "x-api-version",
    "info",
    "openapi",
]


@given(st.sampled_from(MEMBERS), json_values)
def test_hostile_values(path: str, value: object) -> None:
    """For any value of a known field, the check passes or raises PipelineError."""
    changed = spec()
    *above, last = path.split(" ")
    node: Any = changed
    for part in above:
        node = node.setdefault(part, {})
    node[last] = value

    problems = linted(changed)

    assert all(problem.startswith("spec.json:") for problem in problems)
