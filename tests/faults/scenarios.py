"""What goes wrong: points, kinds, and the faults of the sandbox that make them. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from attrs import field, frozen

PORTAL: Final = "portal"
"""JSON of another server, which only a declared model distinguishes from the provider's."""
STATUSES: Final[Mapping[str, Mapping[str, Any]]] = {
    **{str(status): {"status": status} for status in (408, 409, 425, 429, 500, 502, 503, 504)},
    "429+": {"status": 429, "retry_after": 2},
    "503+": {"status": 503, "retry_after": 2},
}
LOST: Final[Mapping[str, Mapping[str, Any]]] = {"reset": {"kind": "drop"}, "timeout": {"kind": "stall"}}
RUNNING: Final[Mapping[str, Mapping[str, Any]]] = {"running": {"kind": "stall", "linger": 1}}
SPOILT: Final[Mapping[str, Mapping[str, Any]]] = {"media": {"kind": "media"}, "truncate": {"kind": "truncate"}}
PAGE: Final[Mapping[str, Mapping[str, Any]]] = {"page": {"kind": "page"}, PORTAL: {"kind": PORTAL}}
DENIALS: Final = ("409", "425", "429", "429+", "503+")
"""Errors by which a provider reports that it had no effect."""

_TOLD = {name: {"kind": "status", **status} for name, status in STATUSES.items()}
_BEFORE = {**LOST, **_TOLD, **PAGE}
_HONEST = {name: status for name, status in _TOLD.items() if name not in DENIALS}
POINTS: Final[Mapping[str, tuple[str, Mapping[str, Mapping[str, Any]]]]] = {
    "unsent": ("before_commit", {"refuse": {"kind": "drop", "sent": False}}),
    "before read": ("before_read", _BEFORE),
    "before commit": ("before_commit", {**LOST, **RUNNING, **_TOLD, **PAGE}),
    "after commit": ("after_commit", {**LOST, **RUNNING, **_HONEST, **PAGE, **SPOILT}),
    "mid response": ("mid_response", LOST),
    "after commit, denied": ("after_commit", {name: _TOLD[name] for name in DENIALS}),
}
DENIED: Final = "after commit, denied"
_PASSING: Final = {"", "refuse", *LOST, *STATUSES, *PAGE} - {"409"}
_FIRST: Final = (
    ("unsent", "refuse"),
    ("before commit", "reset"),
    ("before commit", "429+"),
    ("after commit", "reset"),
    ("after commit", "timeout"),
    ("after commit", "500"),
    ("after commit", "504"),
    ("mid response", "reset"),
)
_REFUSALS: Final = {name: {"kind": "status", "status": int(name)} for name in ("401", "403")}


@frozen
class Scenario:
    """One or two things that go wrong in one call. `second` is empty, or names what meets the second attempt.

    denied: the provider processes the call and denies it, which no client can detect.
    """

    point: str
    kind: str
    faults: tuple[Mapping[str, Any], ...] = field(hash=False)
    second: str = ""

    @property
    def denied(self) -> bool:
        return self.point == DENIED

    @property
    def passes(self) -> bool:
        """Whether it passes after as many attempts as there are faults, and no error denies the effect."""
        return not self.denied and {self.kind, self.second.removeprefix("after ")} <= _PASSING

    @property
    def keeps_500(self) -> bool:
        """Whether a 500 comes without the announcement that its key was released, which precedes the commit only."""
        return any(fault.get("status") == 500 and fault["point"] != "before_commit" for fault in self.faults)

    @property
    def needs_model(self) -> bool:
        """Whether only the declared model of the response shows that something went wrong."""
        return PORTAL in (self.kind, self.second)

    @property
    def block(self) -> str:
        """The part of the table that it belongs to."""
        return "two in a row" if self.second else self.point

    @property
    def column(self) -> str:
        """The column of that part."""
        return f"{_short(self.point)} {self.kind}" if self.second else self.kind

    @property
    def name(self) -> str:
        """Its name in the id of a case."""
        return f"{self.point}/{self.kind}" + (f">{self.second}" if self.second else "")


def single() -> Iterator[Scenario]:
    """Each kind at each point where it can happen."""
    for point, (place, kinds) in POINTS.items():
        for kind, fault in kinds.items():
            yield Scenario(point, kind, ({"point": place, **fault},))


def double() -> Iterator[list[Scenario]]:
    """For each first fault all that may come second: the attempt after it is lost, refused, or succeeds."""
    seconds: dict[str, Mapping[str, Any]] = {
        name: {"point": "before_commit", **fault} for name, fault in {**_BEFORE, **RUNNING, **_REFUSALS}.items()
    }
    seconds |= {f"after {name}": {"point": "after_commit", **fault} for name, fault in {**LOST, **_HONEST}.items()}
    seconds["refuse"] = {"point": "before_commit", **POINTS["unsent"][1]["refuse"]}
    known = {(scenario.point, scenario.kind): scenario for scenario in single()}
    for point, kind in _FIRST:
        (first,) = known[point, kind].faults
        yield [Scenario(point, kind, (first, fault), name) for name, fault in seconds.items()]


def named(name: str) -> Scenario:
    """Find a scenario by its name."""
    every = [*single(), *(scenario for group in double() for scenario in group)]
    return next(scenario for scenario in every if scenario.name == name)


def _short(point: str) -> str:
    return {"before commit": "before", "after commit": "after", "mid response": "mid"}.get(point, point)
