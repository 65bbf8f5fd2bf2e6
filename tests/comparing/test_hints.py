"""Hints depend on the direction, and on whether something was added, removed or changed."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.comparing.hints import hint_of

from .specs import ASK, FIND, LIST, MAKE, SAY, changes_of, document

P = "properties"
_TEXT = {"type": "string"}
_LISTED = document()["paths"]["/things"]["get"]["parameters"]
_HOOK = {"scheme": "standard-webhooks"}


@pytest.mark.parametrize(
    ("edit", "what", "hint"),
    [
        ({f"{SAY} {P} price": None}, "field", "Stop reading it: it is no longer returned."),
        ({f"{ASK} {P} kind": None}, "field", "Stop sending it: it is no longer accepted."),
        ({f"{SAY} {P} more": _TEXT}, "field", "No action needed; another field can be read."),
        ({f"{ASK} {P} more": _TEXT}, "field", "No action needed; another field can be sent."),
        ({f"{ASK} required": ["name", "what"]}, "field", "Send it in every request."),
        ({f"{SAY} required": ["kind"]}, "required", "Handle None where you read it."),
        ({f"{ASK} required": ["name", "size"]}, "required", "Send it in every request."),
        ({f"{SAY} {P} id type": ["string", "null"]}, "null", "Handle None where you read it."),
        ({f"{ASK} {P} note type": "string"}, "null", "Do not send null."),
        ({f"{LIST} parameters": _LISTED[:2]}, "parameter", "Remove the argument: it is no longer accepted."),
        ({f"{SAY} {P} price type": "number"}, "type", "Convert where you read it"),
        ({f"{ASK} {P} count type": "string"}, "type", "Convert what you send"),
        ({"x-errors message": ["/message"]}, "error pointer", "The provider's errors may lack"),
        ({f"{MAKE} x-reconcile": {"operation": "find_thing", "with": {"id": "/id"}}}, "reconcile", "No action needed"),
        ({"x-webhooks": _HOOK}, "proof", "verification requires a secret now"),
        ({f"{FIND} operationId": "get_thing"}, "operation id", "client.call(id)"),
    ],
)
def test_hint(edit: dict[str, Any], what: str, hint: str) -> None:
    """A hint states what callers have to do, for the direction of the change only."""
    hints = {hint_of(change) for change in changes_of(edit) if change.what == what}

    assert [True] == [hint in text for text in hints]
