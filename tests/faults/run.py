"""One case against the sandbox of its provider, in process: from a case to a verdict."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import frozen

from billing_overlay import SpecDriftWarning, errors
from billing_sandbox import RecordedRequest
from tests.faults.bench import Bench, Idle, Ready
from tests.faults.cases import Case
from tests.faults.judge import Ending, Outcome, fault_of
from tests.faults.subjects import Subject

_REPEATED: Final = ("header", "body", "items")
"""Rows in which a retry gets the response of the first call."""


@frozen
class Verdict:
    """The result of a case. effects: in multiples of the effects of one call. wrong: why it is red, or None."""

    row: str
    block: str
    column: str
    name: str
    effects: int
    ending: str
    wrong: str | None = None


def judged(bench: Bench, cases: Iterable[Case]) -> Iterator[Verdict]:
    """Run cases of one provider."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SpecDriftWarning)
        for case in cases:
            yield run(bench, case)


def run(bench: Bench, case: Case) -> Verdict:
    """Run one case."""
    try:
        ready = bench.ready(case.subject, keyed=case.setting.keyed)
    except Idle as idle:
        return verdict(case, effects=0, ending="idle", wrong=str(idle))
    bench.plan(case.subject, case.scenario)
    setting = case.setting
    ending = bench.call(case.subject, ready.given, attempts=setting.attempts, is_async=setting.is_async)
    is_final = case.scenario.keeps_500 and case.subject.announces_release
    is_over = case.scenario.passes and not is_final and setting.attempts > len(case.scenario.faults)
    outcome = outcome_of(bench, case.subject, ready, ending, denied=case.scenario.denied, is_over=is_over)
    return verdict(case, effects=outcome.effects // ready.expected, ending=outcome.ending.name, wrong=fault_of(outcome))


def verdict(case: Case, *, effects: int, ending: str, wrong: str | None) -> Verdict:
    """Return the verdict of a case."""
    row, scenario = f"{case.subject.provider} {case.subject.row}", case.scenario
    return Verdict(row, scenario.block, scenario.column, case.name, effects, ending, wrong)


def outcome_of(
    bench: Bench, subject: Subject, ready: Ready, ending: Ending, *, denied: bool = False, is_over: bool = False
) -> Outcome:
    """Read the effects of a call from the sandbox, and retry it if its error permits.

    is_over: there were more attempts than faults that pass.
    """
    sandbox = bench.sandbox
    return Outcome(  # in this order: the lookup and the retry call the sandbox too
        ending=ending,
        effects=sandbox.effects[subject.operation],
        expected=ready.expected,
        safe=ready.given.safe,
        same_value=ending.error is not None or (ending.value == ready.value and sandbox.objects == ready.kept),
        same_requests=len(set(map(_sent, sandbox.requests))) < 2,
        denied=denied,
        outlived=is_over and ready.given.safe and subject.row in _REPEATED,
        looked_up=_looked_up(bench, subject, ending),
        settled=_settled(bench, subject, ready, ending),
    )


def _looked_up(bench: Bench, subject: Subject, ending: Ending) -> bool | None:
    """Look up the object of a lost create, as its error offers."""
    error, operation = ending.error, subject.declared
    if not isinstance(error, errors.OutcomeUnknownError) or operation.reconcile is None or "{" in operation.path:
        return None
    found = bench.ended(error.reconcile)
    return None if found.error else found.value is not None


def _sent(request: RecordedRequest) -> tuple[str, str, bytes, frozenset[tuple[str, str]]]:
    return request.method, request.url, request.body, frozenset(request.headers.items())


def _settled(bench: Bench, subject: Subject, ready: Ready, ending: Ending) -> int | None:
    """Retry a failed call, with the same key if it has one. Return the effects of both."""
    error = ending.error
    if not isinstance(error, errors.APIError) or not ready.given.safe or _is_over(subject, error):
        return None
    again = ready.given.again(error)
    bench.call(subject, again, attempts=1, is_async=False)
    return bench.sandbox.effects[subject.operation]


def _is_over(subject: Subject, error: errors.APIError) -> bool:
    """Return whether the keys of a batch lived for the call that failed, and another call would be a new one."""
    return (
        subject.row == "items" and error.idempotency_key is None and not isinstance(error, errors.OutcomeUnknownError)
    )
