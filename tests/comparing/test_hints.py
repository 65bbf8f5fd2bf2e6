"""The hint goes with the direction: what is sent, what comes, what came to be and what went."""

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
    ("edit", "what", "words"),
    [
        ({f"{SAY} {P} price": None}, "member", "Stop reading it: it comes no more."),
        ({f"{ASK} {P} kind": None}, "member", "Stop sending it: it is taken no more."),
        ({f"{SAY} {P} more": _TEXT}, "member", "Nothing to do; there is one more to read."),
        ({f"{ASK} {P} more": _TEXT}, "member", "Nothing to do; there is one more to send."),
        ({f"{ASK} required": ["name", "what"]}, "member", "Send it in every request."),
        ({f"{SAY} required": ["kind"]}, "required", "Be ready for None where you read it."),
        ({f"{ASK} required": ["name", "size"]}, "required", "Give it in every request."),
        ({f"{SAY} {P} id type": ["string", "null"]}, "null", "Be ready for None where you read it."),
        ({f"{ASK} {P} note type": "string"}, "null", "Send no null."),
        ({f"{LIST} parameters": _LISTED[:2]}, "parameter", "Drop the argument: it is taken no more."),
        ({f"{SAY} {P} price type": "number"}, "type", "Convert where you read it"),
        ({f"{ASK} {P} count type": "string"}, "type", "Convert what you send"),
        ({"x-errors message": ["/message"]}, "error pointer", "Errors of the provider may lack"),
        ({f"{MAKE} x-reconcile": {"operation": "find_thing", "with": {"id": "/id"}}}, "reconcile", "Nothing to do"),
        ({"x-webhooks": _HOOK}, "proof", "who checks them gives a secret now"),
        ({f"{FIND} operationId": "get_thing"}, "operation id", "client.call(id)"),
    ],
)
def test_hint(edit: dict[str, Any], what: str, words: str) -> None:
    """A hint says what there is to do, and nothing of the other direction."""
    hints = {hint_of(change) for change in changes_of(edit) if change.what == what}

    assert [True] == [words in hint for hint in hints]
