"""What a caller, or who maintains the caller's code, can do about a change: one sentence for each kind of it."""

from __future__ import annotations

from .change import Change, Severity, Way

_USUAL: dict[Severity, str] = {
    "breaking": "Look at every use before you take the new version.",
    "additive": "Nothing to do; there is more to use.",
    "fix": "Nothing to do.",
}
_ARGUMENTS, _KINDS = ("parameter", "argument"), ("type", "format")
_TYPES = "a type checker finds the places."
# By what changed and how much it weighs.
_HINTS: dict[tuple[str, Severity], str] = {
    ("idempotency", "breaking"): "Look at every repeat of this call: what made it harmless is another thing now. "
    "Finish or settle the calls that are under way before you take the new version.",
    ("effect", "breaking"): "The client repeats this call by other rules now: look at what a repeat would do.",
    ("paging", "breaking"): "Read the list from its start: cursors and offsets that you stored may mean nothing.",
    ("operation id", "breaking"): "The method is as it was, calls of it stay. What goes by ids changes: the key in "
    "OPERATIONS, client.call(id), and what logs and events name.",
    (
        "reconcile",
        "breaking",
    ): "After an unknown outcome the client looks for the effect in another way, or not "
    "at all: look at what you do with an OutcomeUnknownError.",
    ("operation", "breaking"): "Move to another operation first: the method is gone.",
    ("method", "breaking"): "Rename your calls.",
    ("value", "breaking"): "Send another value: this one is refused or undocumented now.",
    ("value", "fix"): "Nothing breaks: the value still arrives as text if it comes. Look for code that waits for it.",
    ("value", "additive"): "Nothing to do; a match over the values may want a branch.",
    ("variant", "breaking"): "Drop what handles it: its class may be gone, and what it told comes no more.",
    ("tag", "breaking"): "Look at code that tells the variants apart by that member.",
    ("variant", "additive"): "Nothing to do; a match over the variants may want a branch.",
    ("limit", "breaking"): "Check what you send against the narrower limit.",
    ("default", "breaking"): "Send the value that you rely on: leaving it out means another one now.",
    (
        "address",
        "breaking",
    ): "A key that was sent to the old address means nothing at the new one: settle the calls that are "
    "under way before you take the new version. Recorded HTTP traffic, mocks and allow-lists see it, too.",
    ("address", "fix"): "Callers see nothing; recorded HTTP traffic, mocks and allow-lists do.",
    ("API version", "breaking"): "Answers may be those of another version: read the provider's notes, or pass "
    "api_version= to stay for a while.",
    ("base URL", "breaking"): "Open the network to the new address, or set the old one by base_url=. Keys that "
    "client.derive makes are other ones at another host: settle the calls that are under way first.",
    ("security", "breaking"): "Get credentials of the new kind before you take the new version.",
    (
        "rate limit",
        "fix",
    ): "No code has to change, but calls may wait longer, or end in a RateLimitError before they are "
    "sent, if their deadline is too short; respect_limits=False leaves the limit to the provider.",
    ("credential", "breaking"): "Rename the constructor's argument or the environment variable.",
    ("deprecated", "fix"): "Plan to leave it.",
    ("status", "breaking"): "The answer of this status is no longer described: do not rely on its members.",
    ("error status", "fix"): "The same error is raised for this status; do not rely on the members of its body.",
    ("error", "breaking"): "Catch what is raised instead, or a class above it; a type checker finds the places.",
    ("name", "breaking"): "Import it from elsewhere, or drop its uses; a type checker finds the places.",
    ("constant", "breaking"): "Drop its uses; a type checker finds the places.",
    ("events", "breaking"): "The package has no webhooks any more: receive them by other means first.",
    ("class", "breaking"): "Rename or drop its uses; a type checker finds the places.",
    ("module", "breaking"): "Drop its imports; a type checker finds the places.",
}
# By what changed, where, and how it went; these go first.
_CLOSER: dict[tuple[str, Way, str], str] = {
    **{(argument, "request", "came, demanded"): "Give the argument in every call." for argument in _ARGUMENTS},
    **{(argument, "request", "went, demanded"): "Drop the argument: it is taken no more." for argument in _ARGUMENTS},
    **{(argument, "request", "went"): "Drop the argument: it is taken no more." for argument in _ARGUMENTS},
    ("required", "request", "narrower"): "Give it in every request.",
    ("required", "answer", "wider"): "Be ready for None where you read it.",
    ("null", "request", "narrower"): "Send no null.",
    ("null", "answer", "wider"): "Be ready for None where you read it.",
    ("member", "request", "came, demanded"): "Send it in every request.",
    ("member", "request", "went, demanded"): "Stop sending it: it is taken no more.",
    ("member", "request", "went"): "Stop sending it: it is taken no more.",
    ("member", "answer", "went"): "Stop reading it: it comes no more.",
    ("member", "request", "came"): "Nothing to do; there is one more to send.",
    ("member", "answer", "came"): "Nothing to do; there is one more to read.",
    **{(kind, "request", way): f"Convert what you send; {_TYPES}" for kind in _KINDS for way in ("narrower", "other")},
    **{(kind, "answer", way): f"Convert where you read it; {_TYPES}" for kind in _KINDS for way in ("wider", "other")},
    ("error pointer", "answer", "went"): "Errors of the provider may lack what was read there: look at code that uses "
    "it, and have a branch for None.",
    (
        "proof",
        "request",
        "came",
    ): "Nothing to do for those who do not check webhooks; who checks them gives a secret now.",
    (
        "proof",
        "request",
        "went",
    ): "This package cannot check webhooks any more: know the sender by other means.",
    ("proof", "request", "other"): "Webhooks are checked by other rules: what the old ones accepted is refused. Take "
    "the new version in every receiver together with the provider's change.",
}


def hint_of(change: Change) -> str:
    """Say what to do about a change."""
    for how in (_how(change), change.effect):
        if (change.what, change.way, how) in _CLOSER:
            return _CLOSER[change.what, change.way, how]
    return _HINTS.get((change.what, change.severity), _USUAL[change.severity])


def _how(change: Change) -> str:
    """Say whether it came, went, or stayed as something else."""
    before, after = change.told
    if before is not None and after is not None:
        return change.effect
    demanded = ", demanded" if change.effect == "other" else ""
    return f"{'came' if before is None else 'went'}{demanded}"
