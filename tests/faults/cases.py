"""The cases: writes, faults and settings; the full product or a fair sample of it. Pure."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from itertools import chain, product
from typing import Final

from attrs import frozen

from tests.faults.scenarios import Scenario, double, named, single
from tests.faults.subjects import Subject, row
from tests.packages.clients import package

ATTEMPTS: Final = (1, 2, 3)
SEED: Final = 20261121


@frozen
class Setting:
    """How a call is made."""

    attempts: int
    keyed: bool
    is_async: bool

    @property
    def name(self) -> str:
        return f"{self.attempts}/{'key' if self.keyed else 'no-key'}/{'async' if self.is_async else 'sync'}"


@frozen
class Case:
    """One call of one write, one or two faults, one setting."""

    subject: Subject
    scenario: Scenario
    setting: Setting

    @property
    def name(self) -> str:
        """Names the case; `parse` reads it."""
        return f"{self.subject.name}/{self.scenario.name}/{self.setting.name}"


def settings(keyings: Sequence[bool]) -> list[Setting]:
    """All settings of a write that can be called with a key, without one, or both."""
    return [Setting(*values) for values in product(ATTEMPTS, keyings, (False, True))]


def every(subject: Subject, keyings: Sequence[bool]) -> Iterator[Case]:
    """The full product."""
    scenarios = [scenario for scenario in [*single(), *chain.from_iterable(double())] if _shows(subject, scenario)]
    yield from (Case(subject, *values) for values in product(scenarios, settings(keyings)))


def sampled(subject: Subject, keyings: Sequence[bool], *, seed: int = SEED) -> Iterator[Case]:
    """Each fault once, and each first of two once, in settings drawn by lot: the same for the same seed.

    The lots go round before one comes again, so that each setting meets about as many faults as any other.
    """
    lots = random.Random(f"{seed} {subject.name}")
    wheel = _wheel(lots, settings(keyings))
    yield from (Case(subject, scenario, next(wheel)) for scenario in single() if _shows(subject, scenario))
    repeating = _wheel(lots, [setting for setting in settings(keyings) if setting.attempts > 1])
    for group in double():
        yield Case(subject, lots.choice([scenario for scenario in group if _shows(subject, scenario)]), next(repeating))


def _shows(subject: Subject, scenario: Scenario) -> bool:
    return subject.returns_model or not scenario.needs_model


def _wheel(lots: random.Random, values: list[Setting]) -> Iterator[Setting]:
    while True:
        yield from lots.sample(values, len(values))


def parts(name: str) -> tuple[Subject, str, str, Setting]:
    """Parse the name of a case into write, point, kind and setting."""
    subject, point, kind, attempts, keyed, kind_of_client = name.split("/")
    provider, _, operation = subject.partition(".")
    declared = package(provider).OPERATIONS[operation]
    setting = Setting(int(attempts), keyed == "key", kind_of_client == "async")
    return Subject(provider, operation, row(declared)), point, kind, setting


def parse(name: str) -> Case:
    """Find the case of a name."""
    subject, point, kind, setting = parts(name)
    return Case(subject, named(f"{point}/{kind}"), setting)
