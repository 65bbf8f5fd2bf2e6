"""The cases, and that a sample contains every fault."""

from __future__ import annotations

from collections import Counter

from tests.faults.cases import Setting, every, parse, sampled, settings
from tests.faults.scenarios import POINTS, double, single
from tests.faults.subjects import ROWS, Subject, subjects
from tests.packages.clients import PROVIDERS, package

SUBJECT = Subject("alguna", "create_customer", "header")
BOTH = (True, False)


def test_every_write_of_every_package_is_a_subject() -> None:
    """The subjects are the writes of OPERATIONS, and each class of writes has some."""
    writes = {
        f"{provider}.{operation.id}"
        for provider in PROVIDERS
        for operation in package(provider).OPERATIONS.values()
        if operation.effect == "write"
    }

    assert writes == {subject.name for subject in subjects()}
    assert set(ROWS) == {subject.row for subject in subjects()}


def test_a_sample_holds_each_fault_at_each_point() -> None:
    """A sample has every single fault once, and every first of two once."""
    cases = list(sampled(SUBJECT, BOTH))

    assert Counter(scenario.name for scenario in single()) == Counter(
        case.scenario.name for case in cases if not case.scenario.second
    )
    assert Counter(group[0].column for group in double()) == Counter(
        case.scenario.column for case in cases if case.scenario.second
    )
    assert {point for point, _ in ((scenario.point, scenario.kind) for scenario in single())} == POINTS.keys()


def test_settings_of_a_sample() -> None:
    """Single faults use all settings about equally often, and a third attempt after two faults is rare."""
    singles = Counter(case.setting for case in sampled(SUBJECT, BOTH) if not case.scenario.second)
    doubles = {case.setting.attempts for case in sampled(SUBJECT, BOTH) if case.scenario.second}

    assert set(settings(BOTH)) == singles.keys()
    assert max(singles.values()) - min(singles.values()) <= 1
    assert {2, 3} == doubles


def test_a_sample_is_the_same_for_the_same_seed() -> None:
    """The seed alone decides; another seed draws other settings."""
    assert list(sampled(SUBJECT, BOTH, seed=1)) == list(sampled(SUBJECT, BOTH, seed=1))
    assert list(sampled(SUBJECT, BOTH, seed=1)) != list(sampled(SUBJECT, BOTH, seed=2))


def test_the_whole_is_the_product() -> None:
    """The full product has each fault, alone or with each second one, in each setting."""
    cases = list(every(SUBJECT, BOTH))

    faults = len(list(single())) + sum(map(len, double()))
    assert faults * len(settings(BOTH)) == len(cases) == len({case.name for case in cases})
    assert set(sampled(SUBJECT, BOTH)) <= set(cases)


def test_the_name_of_a_case() -> None:
    """The name of a case identifies it."""
    for case in sampled(SUBJECT, BOTH):
        assert case == parse(case.name)


def test_a_write_without_a_key_has_half_the_settings() -> None:
    """If a provider stores no key, none is passed."""
    assert {Setting(attempts, False, is_async) for attempts in (1, 2, 3) for is_async in BOTH} == set(
        settings((False,))
    )
