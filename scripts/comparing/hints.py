"""What callers can do about a change: one hint for each kind."""

from __future__ import annotations

from .change import Change, Direction, Severity

_USUAL: dict[Severity, str] = {
    "breaking": "Review every use before you upgrade.",
    "additive": "No action needed; more is available.",
    "fix": "No action needed.",
}
_ARGUMENTS, _KINDS = ("parameter", "argument"), ("type", "format")
_REMOVE = "Remove the argument: it is no longer accepted."
_TYPES = "a type checker finds the uses."
# By what changed and its severity.
_HINTS: dict[tuple[str, Severity], str] = {
    ("idempotency", "breaking"): "Review every retry of this call: its idempotency contract changed. "
    "Finish or reconcile calls in flight before you upgrade.",
    ("effect", "breaking"): "The client retries this call by different rules now: check what a retry would do.",
    ("pagination", "breaking"): "Read the list from its start: stored cursors and offsets may be invalid.",
    ("operation id", "breaking"): "The method and its calls are unchanged. The operation id changes: the key in "
    "OPERATIONS, client.call(id), and the name in logs and events.",
    (
        "reconcile",
        "breaking",
    ): "After an unknown outcome the client reconciles differently, or not "
    "at all: review how you handle OutcomeUnknownError.",
    ("operation", "breaking"): "Move to another operation first: the method was removed.",
    ("method", "breaking"): "Rename your calls.",
    ("value", "breaking"): "Send another value: this value is rejected or undocumented now.",
    ("value", "fix"): "No call breaks: the value still arrives as a string if it is sent. Review code that expects it.",
    ("value", "additive"): "No action needed; a match over the values may need another branch.",
    ("variant", "breaking"): "Remove the code that handles it: its class and its fields may be gone.",
    ("tag", "breaking"): "Review code that distinguishes the variants by that field.",
    ("variant", "additive"): "No action needed; a match over the variants may need another branch.",
    ("limit", "breaking"): "Check the values you send against the stricter limit.",
    ("default", "breaking"): "Send the value that you rely on: omitting it selects a different value now.",
    (
        "address",
        "breaking",
    ): "An idempotency key sent to the old address is unknown at the new address: reconcile calls in "
    "flight before you upgrade. Recorded HTTP traffic, mocks and allow-lists are affected, too.",
    ("address", "fix"): "Callers are not affected; recorded HTTP traffic, mocks and allow-lists are.",
    ("API version", "breaking"): "Responses may follow another version: read the provider's release notes, or pass "
    "api_version= to stay on the old version for a while.",
    ("base URL", "breaking"): "Allow network access to the new address, or pass the old address as base_url=. "
    "client.derive returns different keys for another host: reconcile calls in flight first.",
    ("security", "breaking"): "Obtain credentials of the new kind before you upgrade.",
    (
        "rate limit",
        "fix",
    ): "No code has to change, but calls may be delayed longer, or fail with RateLimitError before they are "
    "sent if their deadline is too short; respect_limits=False leaves the limit to the provider.",
    ("credential", "breaking"): "Rename the constructor argument or the environment variable.",
    ("deprecated", "fix"): "Plan to replace it.",
    ("status", "breaking"): "The response for this status is no longer documented: do not rely on its fields.",
    ("error status", "fix"): "The same error is raised for this status; do not rely on the fields of its body.",
    ("error", "breaking"): "Catch the error that is raised instead, or a base class; a type checker finds the uses.",
    ("name", "breaking"): "Import it from elsewhere, or remove its uses; a type checker finds them.",
    ("constant", "breaking"): "Remove its uses; a type checker finds them.",
    ("events", "breaking"): "The package no longer supports webhooks: receive them by other means first.",
    ("class", "breaking"): "Rename or remove its uses; a type checker finds them.",
    (
        "wire name",
        "breaking",
    ): "Your code still runs, and reads or sends another field: review every use "
    "of the name. Before a release, names.json or the spec can give the name back to its field.",
    ("module", "breaking"): "Remove its imports; a type checker finds them.",
}
# By what changed, in which direction and how; these take precedence.
_CLOSER: dict[tuple[str, Direction, str], str] = {
    **{(argument, "request", "added, required"): "Pass the argument in every call." for argument in _ARGUMENTS},
    **{(argument, "request", how): _REMOVE for argument in _ARGUMENTS for how in ("removed", "removed, required")},
    ("required", "request", "narrower"): "Send it in every request.",
    ("required", "response", "wider"): "Handle None where you read it.",
    ("null", "request", "narrower"): "Do not send null.",
    ("null", "response", "wider"): "Handle None where you read it.",
    ("field", "request", "added, required"): "Send it in every request.",
    ("field", "request", "removed, required"): "Stop sending it: it is no longer accepted.",
    ("field", "request", "removed"): "Stop sending it: it is no longer accepted.",
    ("field", "response", "removed"): "Stop reading it: it is no longer returned.",
    ("field", "request", "added"): "No action needed; another field can be sent.",
    ("field", "response", "added"): "No action needed; another field can be read.",
    **{(kind, "request", how): f"Convert what you send; {_TYPES}" for kind in _KINDS for how in ("narrower", "other")},
    **{
        (kind, "response", how): f"Convert where you read it; {_TYPES}" for kind in _KINDS for how in ("wider", "other")
    },
    ("error pointer", "response", "removed"): "The provider's errors may lack this value: review code that uses it, "
    "and handle None.",
    (
        "proof",
        "request",
        "added",
    ): "No action needed unless you verify webhooks; verification requires a secret now.",
    (
        "proof",
        "request",
        "removed",
    ): "This package can no longer verify webhooks: authenticate the sender by other means.",
    ("proof", "request", "other"): "Webhooks are verified by different rules: signatures of the old kind are rejected. "
    "Upgrade every receiver together with the provider's change.",
}


def hint_of(change: Change) -> str:
    """Return what to do about a change."""
    for how in (_how(change), change.effect):
        if (change.what, change.direction, how) in _CLOSER:
            return _CLOSER[change.what, change.direction, how]
    return _HINTS.get((change.what, change.severity), _USUAL[change.severity])


def _how(change: Change) -> str:
    """Return whether it was added, removed or changed."""
    before, after = change.texts
    if before is not None and after is not None:
        return change.effect
    required = ", required" if change.effect == "other" else ""
    return f"{'added' if before is None else 'removed'}{required}"
