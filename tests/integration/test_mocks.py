"""Mock libraries of httpx: a client's calls meet them, whether the client was created before them or inside."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx
import vcr
from pytest_httpx import HTTPXMock

from billing_overlay import errors
from tests.http_messages import read_message
from tests.overlay.acme import Acme, Anything, AsyncAcme, AsyncAnything
from tests.overlay.hostile import GOOD, KEY, always, serving
from tests.overlay.wire import Time, run

URL = "https://api.acme.test"
JSON = {"id": "c1", "name": "Mocked"}
CREATE: dict[str, Any] = {"body": {"name": "Acme"}}
Patch = Callable[[], AbstractContextManager[Any]]
Use = Callable[[str, dict[str, Any]], Any]
both_kinds = pytest.mark.parametrize("is_async", [False, True], ids=["sync", "async"])
early_and_late = pytest.mark.parametrize("is_early", [False, True], ids=["client inside", "client before"])


def calls(patch: Patch, *, is_async: bool, is_early: bool = False, url: str = URL, times: int = 1) -> list[Any]:
    """Create a customer a number of times inside a patch, with a client of the given kind; return the values."""
    options: Any = {"base_url": url, "clock": Time().clock()}

    def sync() -> list[Any]:
        before, inside = (nullcontext(), patch()) if is_early else (patch(), nullcontext())
        with before, Acme(KEY, options) as client, inside:
            return [Anything(client).make("create_customer", **CREATE) for _ in range(times)]

    async def work() -> list[Any]:
        before, inside = (nullcontext(), patch()) if is_early else (patch(), nullcontext())
        with before:
            async with AsyncAcme(KEY, options) as client:
                with inside:
                    return [await AsyncAnything(client).make("create_customer", **CREATE) for _ in range(times)]

    return run(work()) if is_async else sync()


@both_kinds
@early_and_late
@pytest.mark.parametrize("using", ["httpcore", "httpx"])
def test_respx(is_async: bool, is_early: bool, using: str) -> None:
    """A route of respx responds to a default client; a retry of a keyed write has the same key."""
    router = respx.MockRouter(using=using, assert_all_called=False)
    keys: list[str] = []

    def respond(request: httpx.Request) -> httpx.Response:
        keys.append(request.headers["Idempotency-Key"])
        return httpx.Response(503 if len(keys) == 1 else 200, json=JSON)

    router.post(f"{URL}/customers").mock(side_effect=respond)

    (customer,) = calls(lambda: router, is_async=is_async, is_early=is_early)

    assert "Mocked" == customer.name
    assert (2, 1) == (len(keys), len(set(keys)))


@both_kinds
def test_respx_errors(is_async: bool) -> None:
    """An error that respx raises ends the call as that error of the network would."""
    router = respx.MockRouter(assert_all_called=False)
    router.post(f"{URL}/customers").mock(side_effect=httpx.ReadTimeout)

    with pytest.raises(errors.OutcomeUnknownError):
        calls(lambda: router, is_async=is_async)


@both_kinds
def test_pytest_httpx(is_async: bool, httpx_mock: HTTPXMock) -> None:
    """A default client gets what pytest-httpx responds."""
    httpx_mock.add_response(url=f"{URL}/customers", method="POST", json=JSON)

    (customer,) = calls(nullcontext, is_async=is_async)

    assert "Mocked" == customer.name
    assert json.loads(httpx_mock.get_requests()[0].content) == {"name": "Acme"}


def test_pytest_httpx_and_an_earlier_client(httpx_mock: HTTPXMock) -> None:
    """A client that made calls before the mock was active uses the mock."""
    httpx_mock.add_response(json=JSON)
    with Acme(KEY, {"base_url": URL}) as client:
        assert ["Mocked"] == [Anything(client).make("create_customer", **CREATE).name]


@contextmanager
def counting() -> Iterator[tuple[str, list[bytes]]]:
    """Serve, and record the requests."""
    requests: list[bytes] = []

    def handle(connection: Any, over: Any) -> None:
        while request := read_message(connection):
            requests.append(request)
            connection.sendall(GOOD)

    with serving(handle) as url:
        yield url, requests


@both_kinds
@early_and_late
def test_vcrpy(is_async: bool, is_early: bool, tmp_path: Path) -> None:
    """A cassette of vcrpy records the calls of a default client, and plays them back without a network."""
    recorder = vcr.VCR(record_mode="once", match_on=["method", "path"])

    def cassette() -> AbstractContextManager[Any]:
        return recorder.use_cassette(str(tmp_path / "cassette.yaml"))  # type: ignore[no-any-return]

    with counting() as (url, requests):
        (recorded,) = calls(cassette, is_async=is_async, is_early=is_early, url=url)
    (played,) = calls(cassette, is_async=is_async, is_early=is_early, url=url)

    assert "Acme" == recorded.name == played.name
    assert 1 == len(requests)


@both_kinds
def test_after_a_mock(is_async: bool) -> None:
    """When the mock has ended, the next client reaches the network."""
    router = respx.MockRouter(assert_all_called=False)
    router.post(f"{URL}/customers").mock(httpx.Response(200, json=JSON))
    calls(lambda: router, is_async=is_async)

    with serving(always(GOOD)) as url:
        assert ["Acme", "Acme"] == [
            customer.name for customer in calls(nullcontext, is_async=is_async, url=url, times=2)
        ]


@both_kinds
@pytest.mark.httpx_mock(assert_all_requests_were_expected=False)
def test_an_unexpected_request_of_pytest_httpx(is_async: bool, httpx_mock: HTTPXMock) -> None:
    """A request that no response was added for fails the test with pytest-httpx's words, after one attempt."""
    httpx_mock.add_response(url=f"{URL}/other", is_optional=True)

    with pytest.raises(AssertionError, match="No response can be found for POST request"):
        calls(nullcontext, is_async=is_async)

    assert 1 == len(httpx_mock.get_requests())


@both_kinds
def test_an_unexpected_request_of_respx(is_async: bool) -> None:
    """A request without a route fails the test with respx's own AssertionError."""
    router = respx.MockRouter(assert_all_called=False)
    router.get(f"{URL}/other")

    with pytest.raises(AssertionError, match="not mocked"):
        calls(lambda: router, is_async=is_async)


@both_kinds
def test_an_unexpected_request_of_vcrpy(is_async: bool, tmp_path: Path) -> None:
    """A request that was not recorded fails the test with vcrpy's words."""
    cassette = tmp_path / "cassette.yaml"
    cassette.write_text("interactions: []\nversion: 1\n", encoding="utf-8")
    recorder = vcr.VCR(record_mode="none")

    with pytest.raises(AssertionError, match="Can't play back this request"):
        calls(lambda: recorder.use_cassette(str(cassette)), is_async=is_async)
