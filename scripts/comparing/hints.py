"""What a caller, or who maintains the caller's code, can do about a change: one sentence for each kind of it."""

from __future__ import annotations

from .change import Change, Severity

_USUAL: dict[Severity, str] = {
    "breaking": "Look at every use before you take the new version.",
    "additive": "Nothing to do; there is more to use.",
    "fix": "Nothing to do.",
}
# By what changed and how much it weighs.
_HINTS: dict[tuple[str, Severity], str] = {
    ("idempotency", "breaking"): "Look at every repeat of this call: what made it harmless is another thing now. "
    "Finish or settle the calls that are under way before you take the new version.",
    ("effect", "breaking"): "The client repeats this call by other rules now: look at what a repeat would do.",
    ("paging", "breaking"): "Read the list from its start: cursors and offsets that you stored may mean nothing.",
    ("operation", "breaking"): "Move to another operation first: the method is gone.",
    ("method", "breaking"): "Rename your calls.",
    ("parameter", "breaking"): "Give the argument where it is required now; drop it where it is gone.",
    ("argument", "breaking"): "Give the argument where it is required now; drop it where it is gone.",
    ("required", "breaking"): "Give it in every request; where it comes in an answer, be ready for None.",
    ("null", "breaking"): "Send no null; where it comes in an answer, be ready for None.",
    ("value", "breaking"): "Send another value: this one is refused or undocumented now.",
    ("value", "fix"): "Nothing breaks: the value still arrives as text if it comes. Look for code that waits for it.",
    ("value", "additive"): "Nothing to do; a match over the values may want a branch.",
    ("variant", "breaking"): "Drop what handles it: its class may be gone, and what it told comes no more.",
    ("tag", "breaking"): "Look at code that tells the variants apart by that member.",
    ("variant", "additive"): "Nothing to do; a match over the variants may want a branch.",
    ("member", "breaking"): "Stop reading or sending it, or send it where it is required now.",
    ("member", "additive"): "Nothing to do; there is one more to read or send.",
    ("limit", "breaking"): "Check what you send against the narrower limit.",
    ("default", "breaking"): "Send the value that you rely on: leaving it out means another one now.",
    ("type", "breaking"): "Convert where you send or read it; a type checker finds the places.",
    ("format", "breaking"): "The Python type is another one: convert where you send or read it.",
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


def hint_of(change: Change) -> str:
    """Say what to do about a change."""
    return _HINTS.get((change.what, change.severity), _USUAL[change.severity])
