"""Sends: the steps of a call, and the outcomes of its rows, without a client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from billing_jobs.problems import Stop
from billing_jobs.refused_items import Refused, refused_of
from billing_jobs.sending import Call, LookUp, Sender, Sent, drive, drive_async
from billing_jobs.values import Outcome, Row, id_of
from billing_overlay import BoundOperation, RawResponse, errors
from tests.overlay.acme import OPERATIONS, acme
from tests.overlay.wire import Network, run

Respond = Callable[[Any], Any]


def response(value: object = None, *, attempts: int = 1, content: bytes = b"{}") -> RawResponse[object]:
    return RawResponse(
        status_code=200, headers={}, content=content, request_id=None, attempts=attempts, idempotency_key=None,
        replayed=False, _parse=lambda: value,
    )  # fmt: skip


def sender(operation: str = "create_customer", refused: Refused | None = None) -> Sender:
    bound = BoundOperation(acme(Network()), OPERATIONS[operation], print, False)
    return Sender(bound, refused or Refused(), is_batched=operation == "ingest_events")


def row(n: int = 0, *, key: str | None = "key", keyed: bool = True, resent: bool = False) -> Row:
    return Row(n, "new", key, f'{{"body":{{"unique_id":"{key}"}}}}', keyed, None, attempts=1, resent=resent)


def take(steps: Any, respond: Respond) -> tuple[Sent, list[Any]]:
    """Take the steps of a call. respond: returns the response to a step, or the error."""
    made: list[Any] = []
    step = next(steps)
    try:
        while True:
            made.append(step)
            result = respond(step)
            step = steps.throw(result) if isinstance(result, Exception) else steps.send(result)
    except StopIteration as end:
        return end.value, made


def lost(**facts: Any) -> errors.OutcomeUnknownError:
    return errors.OutcomeUnknownError("lost", **facts)


def test_a_write() -> None:
    """A row is done, with the id of what was made and the retries of its call."""
    sent, made = take(sender().steps([row()]), lambda _: response({"id": 7}, attempts=3))

    assert [Outcome(0, "done", "7", retries=2)] == sent.outcomes
    assert [Call({"body": {"unique_id": "key"}}, "key")] == made


def test_a_refusal() -> None:
    """A refused row has the provider's reason."""
    sent, _ = take(sender().steps([row()]), lambda _: errors.BadRequestError("no", status_code=400, attempts=1))

    assert [Outcome(0, "refused", reason="400 no")] == sent.outcomes


def test_a_lost_response() -> None:
    """A row with a key is tried again under it."""
    sent, _ = take(sender().steps([row()]), lambda _: lost(attempts=2))

    assert [Outcome(0, "sent", reason="lost", retries=2, again_after=1.0)] == sent.outcomes


@pytest.mark.parametrize(
    ("found", "state", "words"),
    [
        ({"id": "c1"}, "done", "found by a lookup"),
        (None, "unknown", "lookup finds no object"),
        (errors.ConfigurationError("no lookup"), "unknown", "lost"),
        (errors.InternalServerError("down", status_code=500), "unknown", "lookup failed"),
    ],
)
def test_a_lost_response_without_a_key(found: Any, state: str, words: str) -> None:
    """A row without a key is looked up once, and is unknown if that finds nothing; it is not sent again."""
    one = row(key=None, keyed=False)
    sent, made = take(sender().steps([one]), lambda step: found if isinstance(step, LookUp) else lost())

    assert [state] == [outcome.state for outcome in sent.outcomes]
    assert words in str(sent.outcomes[0].reason)
    assert [Call, LookUp] == [type(step) for step in made]


def test_a_row_that_must_not_be_sent() -> None:
    """A row that a worker marks to be looked up is not sent."""
    one = row()
    one.look_up = "expired"

    sent, made = take(sender().steps([one]), lambda _: None)

    assert ["unknown"] == [outcome.state for outcome in sent.outcomes]
    assert [LookUp] == [type(step) for step in made]


def test_a_revoked_key() -> None:
    """No row fares better after a 401, so the job stops, and the row stays new."""
    sent, _ = take(sender().steps([row()]), lambda _: errors.AuthenticationError("revoked", status_code=401))

    assert isinstance(sent.problem, Stop)
    assert ["new"] == [outcome.state for outcome in sent.outcomes]


def keys(step: Call) -> list[str]:
    body: Any = step.parts["body"]
    return [item["unique_id"] for item in body["events"]]


@given(st.sets(st.integers(0, 19)), st.integers(1, 20))
def test_refused_items(bad: set[int], size: int) -> None:
    """However many items of a batch are invalid, exactly they are refused, and each other item is accepted once."""
    taken: list[str] = []

    def respond(step: Call) -> Any:
        if any(int(key) in bad for key in keys(step)):
            return errors.UnprocessableEntityError("invalid", status_code=422)
        taken.extend(keys(step))
        return response()

    sent, _ = take(sender("ingest_events").steps([row(n, key=str(n)) for n in range(size)]), respond)

    expected = {n: "refused" if n in bad else "done" for n in range(size)}
    assert expected == {outcome.n: outcome.state for outcome in sent.outcomes}
    assert sorted(taken) == sorted(str(n) for n in range(size) if n not in bad)


def test_items_that_a_success_leaves_out() -> None:
    """Where the contract declares which items were not accepted, they are refused although the call succeeded."""
    content = b'{"failed":["1",{"unique_id":"2","why":"old"}]}'
    steps = sender("ingest_events", Refused("/failed", "unique_id")).steps([row(n, key=str(n)) for n in range(3)])

    sent, _ = take(steps, lambda _: response(content=content, attempts=2))

    assert ["done", "refused", "refused"] == [outcome.state for outcome in sent.outcomes]
    assert '{"why":"old"}' == sent.outcomes[2].reason
    assert 1 == sum(outcome.retries for outcome in sent.outcomes)


@pytest.mark.parametrize("content", [b"[]", b"no JSON", b"{}"])
def test_a_batch_without_refused_items(content: bytes) -> None:
    """A response that lists no refused items refuses none."""
    assert {} == Refused("/failed", "unique_id").reasons(content)
    assert Refused() == refused_of(OPERATIONS["search_customers"])


def test_a_batch_whose_response_cannot_be_read() -> None:
    """It is sent once more under the same keys; then it is unknown which items were accepted, so all are listed."""

    def cut(_: object) -> Exception:
        return errors.ResponseDecodeError("cut", status_code=200)

    first, made = take(sender("ingest_events").steps([row(0), row(1)]), cut)
    second, _ = take(sender("ingest_events").steps([row(0, resent=True), row(1, resent=True)]), cut)

    assert 1 == len(made)
    assert [("sent", True)] * 2 == [(outcome.state, outcome.again_after is not None) for outcome in first.outcomes]
    assert ["unknown", "unknown"] == [outcome.state for outcome in second.outcomes]


def test_a_batch_that_is_lost() -> None:
    """A batch is sent again as a whole, under the keys of its items."""
    sent, made = take(sender("ingest_events").steps([row(0), row(1)]), lambda _: lost())

    assert ["sent", "sent"] == [outcome.state for outcome in sent.outcomes]
    assert 1 == len(made)


def test_a_key_that_is_revoked_within_a_batch() -> None:
    """The halves of a refused batch that were not sent stay open."""
    problems = iter([errors.BadRequestError("no", status_code=400), errors.AuthenticationError("no", status_code=401)])
    sent, _ = take(sender("ingest_events").steps([row(n, key=str(n)) for n in range(4)]), lambda _: next(problems))

    assert isinstance(sent.problem, Stop)
    assert [(n, "new") for n in range(4)] == [(outcome.n, outcome.state) for outcome in sent.outcomes]


def test_a_bug() -> None:
    """An error that no client raises stops the job, and its row stays as it was."""
    broken = row()
    broken.payload = "no JSON"
    one = sender()

    assert drive(one.bound, one.steps([broken])).problem is not None
    assert run(drive_async(one.bound, one.steps([broken]))).problem is not None


@pytest.mark.parametrize(
    ("value", "found"),
    [({"id": 1}, "1"), ({"data": {"id": "x"}}, None), (None, None), (object(), None), ("text", None)],
)
def test_ids(value: object, found: str | None) -> None:
    """The id of what was made is where responses have it, or missing."""
    assert found == id_of(value)
