"""A provider or a proxy that echoes the credential: no error, event, log record or report shows it."""

from __future__ import annotations

import itertools
import logging
import pickle
import threading
from typing import Any

import httpx
import pytest
from msgspec.structs import replace

from billing_overlay import Event, SpecDriftWarning, errors
from billing_overlay.door import Credentials
from billing_overlay.wire.routes import Proxy
from tests.overlay.acme import Acme, Anything, AsyncAcme
from tests.overlay.test_masking_text import FORMS, base64_of
from tests.overlay.test_pages import THREE
from tests.overlay.wire import Call, Network, Time, both, respond, run

KEY = 'sk_live+canary/12"34=='
GET: dict[str, Any] = {"path": {"id": "c1"}}


def shown(error: BaseException) -> str:
    """Return all that an error and its causes show, except their frames: test_secrets looks at these."""
    cause = "" if error.__cause__ is None else shown(error.__cause__)
    return f"{error} {error!r} {vars(error)} {pickle.dumps(error)!r} {cause}"


def failure(network: Network, key: Any = KEY, name: str = "get_customer", **options: Any) -> errors.APIError:
    http = httpx.Client(transport=httpx.MockTransport(network), headers=options.pop("client_headers", {}))
    given = options.pop("given", GET)
    with (
        Acme({"api_key": key}, {"http_client": http, "clock": Time().clock(), **options}) as client,
        pytest.raises(errors.APIError) as caught,
    ):
        client.call(name, **given)
    return caught.value


@pytest.mark.parametrize("form", FORMS)
def test_an_echo_in_an_error(form: str, caplog: pytest.LogCaptureFixture) -> None:
    """Message, code, request id, headers, body and detail of an error have a mask in place of the credential."""
    echo, events = FORMS[form](KEY), list[Event]()
    body = {"error": {"message": f"bad key {echo}, sorry", "code": echo, echo: [echo]}, "current": 1, "message": echo}

    with caplog.at_level(logging.DEBUG):
        error = failure(Network(respond(409, body, x_request_id=f"id {echo}")), on_event=events.append)

    assert echo not in f"{shown(error)} {events} {[vars(record) for record in caplog.records]}".replace("\\\\", "\\")
    assert ("***", "id ***") == (error.headers["X-Request-Id"][-3:], events[-1].request_id)
    assert {"message": "bad key ***, sorry", "code": "***", "***": ["***"]} == error.body["error"]


@pytest.mark.parametrize("form", FORMS)
def test_an_echo_in_the_text_of_a_proxy(form: str) -> None:
    """A body that is not JSON has a mask in place of the credential, and is else what was received."""
    error = failure(Network(respond(502, f"<p>no route for {FORMS[form](KEY)}</p>".encode())), max_attempts=1)

    assert "<p>no route for ***</p>" == error.body


@both
def test_an_unknown_outcome(call: Call) -> None:
    """The error of a write of unknown outcome and its cause show no echo."""
    network = Network(respond(500, {"detail": "secret-key"}, x_request_id="secret-key"))

    with pytest.raises(errors.OutcomeUnknownError) as caught:
        call(network, "add_note", {"max_attempts": 1}, body={}, extra_headers={"Authorization": "Bearer secret-key"})

    assert "secret-key" not in shown(caught.value)


def test_two_credentials_of_basic() -> None:
    """The user, the password, and both as they are sent are masked."""

    class Client(Acme):
        provider = replace(Acme.provider, credentials=Credentials("basic", {"user": "ACME_U", "password": "ACME_P"}))

    pair = base64_of("user-1234:pass-1234")
    network = Network(respond(401, {"message": f"user-1234 {pair} pass-1234 user-1234:pass-1234"}))
    http = httpx.Client(transport=httpx.MockTransport(network))

    with (
        Client({"user": "user-1234", "password": "pass-1234"}, {"http_client": http}) as client,
        pytest.raises(errors.AuthenticationError) as caught,
    ):
        client.call("get_customer", **GET)

    assert {"message": "*** *** *** ***"} == caught.value.body


def test_a_successful_response_that_echoes(caplog: pytest.LogCaptureFixture) -> None:
    """Events, drift and request ids of a success show no echo; the value that the caller asked for is unchanged."""
    events = list[Event]()
    body = {"id": "c1", "name": "canary-key", "status": "canary-key", "canary-key": 1}
    network = Network(respond(200, body, x_request_id="canary-key", acme_version="canary-key"))
    http = httpx.Client(transport=httpx.MockTransport(network))

    with Acme({"api_key": "canary-key"}, {"http_client": http, "on_event": events.append}) as client:
        raw = Anything(client, raw=True).make("get_customer", **GET)
        with pytest.warns(SpecDriftWarning) as warned:
            value = raw.parse()
        shown = f"{events} {client.drift} {caplog.text} {[str(found.message) for found in warned]} {raw!r}"
        assert "***" == client.last_request_id == raw.request_id

    assert ("canary-key", "canary-key") == (value.name, value.status)
    assert "canary-key" not in shown
    assert {"'***'", "integer"} == {found.got for found in client.drift}


def test_strict_and_unreadable_responses() -> None:
    """A response that deviates from the spec, or that is not JSON, shows no echo in its error."""
    drifted = respond(200, {"id": "c1", "name": "n", "status": "canary-key"}, x_request_id="canary-key")

    for step in (drifted, respond(200, b"canary-key"), respond(200, {"id": "c1"}, content_type="canary-key")):
        error = failure(Network(step), "canary-key", strict=True)
        assert isinstance(error, errors.ResponseDecodeError)
        assert "canary-key" not in shown(error)


def test_credentials_beside_the_client() -> None:
    """Headers of a call or of the HTTP client and query values that are named like credentials are masked."""
    network = Network(respond(400, {"detail": "of-client of-header of query 2"}))
    given = {
        **GET,
        "extra_headers": {"X-Auth-Token": "of-header", "X-Key-Version": "2"},
        "extra_query": {"token": "of query"},
    }

    error = failure(network, client_headers={"X-Auth": "of-client"}, given=given)

    assert "*** *** *** 2" == error.message


def test_the_credentials_of_a_proxy() -> None:
    """The password of a proxy, and user and password as they are sent, are secret; the user alone is not."""
    pair = base64_of("me:pass-word")

    assert [pair, "pass-word"] == Proxy("http://p", "p", 80, f"Basic {pair}".encode()).secrets()
    assert [] == Proxy("http://p", "p", 80).secrets()


def test_an_echo_to_a_thread_while_another_rotates() -> None:
    """A credential of a function is masked in the thread that sent it, though another thread sent a newer one since."""
    keys = iter(["key-of-one", *(f"key-of-another-{number}" for number in range(40))])

    def echo(request: httpx.Request) -> httpx.Response:
        other = threading.Thread(target=lambda: [client.call("get_customer", **GET) for _ in range(40)])
        other.start()
        other.join()
        return respond(401, {"detail": request.headers["Authorization"]})(request)

    http = httpx.Client(transport=httpx.MockTransport(Network(echo, 200)))
    with (
        Acme({"api_key": lambda: next(keys)}, {"http_client": http}) as client,
        pytest.raises(errors.AuthenticationError) as caught,
    ):
        client.call("get_customer", **GET)

    assert "***" == caught.value.message


@pytest.mark.parametrize("kind", [httpx.Client, httpx.AsyncClient])
def test_an_echo_to_a_page_that_was_requested_ahead(kind: Any) -> None:
    """A credential that a function returned while a page was requested ahead is masked in the error of that page."""
    keys = (f"key-number-{number:03}" for number in itertools.count())

    def echo(request: httpx.Request) -> httpx.Response:
        return respond(401, {"detail": request.headers["Authorization"]})(request)

    network = Network(*THREE[:2], echo)
    credentials, options = {"api_key": lambda: next(keys)}, {"prefetch": 1, "clock": Time().clock()}
    http = kind(transport=httpx.MockTransport(network))

    async def read_async() -> None:
        async with AsyncAcme(credentials, {**options, "http_client": http}) as client:
            _ = [item async for item in client.call("list_customers")]

    def read() -> None:
        list(Acme(credentials, {**options, "http_client": http}).call("list_customers"))

    with pytest.raises(errors.AuthenticationError) as caught:
        run(read_async()) if kind is httpx.AsyncClient else read()

    assert (3, "***") == (len(network.requests), caught.value.message)


def test_many_rotations() -> None:
    """Many credentials in one thread are forgotten, except the last ones."""
    keys = iter(f"key-number-{number:03}" for number in range(40))
    network = Network(*[200] * 39, lambda request: respond(401, {"detail": request.headers["Authorization"]})(request))
    http = httpx.Client(transport=httpx.MockTransport(network))

    with Acme({"api_key": lambda: next(keys)}, {"http_client": http}) as client:
        for _ in range(39):
            client.call("get_customer", **GET)
        with pytest.raises(errors.AuthenticationError) as caught:
            client.call("get_customer", **GET)

    assert "***" == caught.value.message


@pytest.mark.parametrize(
    "error", [OSError(1, "with canary-key"), OSError("with canary-key"), httpx.ReadError("canary-key")]
)
def test_an_exception_of_a_transport(error: Exception) -> None:
    """The error of a lost connection and its cause have a mask in place of a credential, and keep the reason."""

    def lose(request: httpx.Request) -> httpx.Response:
        raise error

    caught = failure(Network(lose), "canary-key", max_attempts=1)

    assert "canary-key" not in shown(caught)
    assert "***" in str(caught)


def test_a_short_credential_hides_no_reason() -> None:
    """A credential that is shorter than a word of a message is masked only as a word of its own."""
    error = failure(Network(respond(400, {"detail": "checked k, by a link", "count": 1})), "k")

    assert ("checked ***, by a link", 1) == (error.message, error.body["count"])


def test_a_deep_body() -> None:
    """A body that is nested deeply is masked without recursion."""
    error = failure(
        Network(respond(400, b"[" * 900 + b'"canary-key", 12345678, true, null' + b"]" * 900)), "canary-key"
    )

    assert "canary-key" not in repr(error.body)


@pytest.mark.parametrize("key", ['k"y', "k\\y", 'key-"1234"-\\5678'])
def test_a_credential_that_json_escapes(key: str) -> None:
    """A credential with quotes or backslashes is found in a body, too."""
    error = failure(Network(respond(400, {"detail": f"bad {key} here", "more": [{key: key}]})), key)

    assert {"detail": "bad *** here", "more": [{"***": "***"}]} == error.body


@pytest.mark.parametrize("key", ["10000000", "1234567890", "9" * 64])
def test_a_number_that_is_a_credential(key: str) -> None:
    """An id of digits is masked as a number, too."""
    error = failure(Network(respond(400, {"client": int(key), "count": 12345678, "code": int(key)})), key)

    assert {"client": "***", "count": 12345678, "code": "***"} == error.body


def test_a_short_number_is_no_credential() -> None:
    """A number of fewer than eight digits may be any count: it is not masked, though a credential has its digits."""
    assert {"count": 1234567} == failure(Network(respond(400, {"count": 1234567})), "1234567").body
