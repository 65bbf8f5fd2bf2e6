"""What an exception that is not of the HTTP library shows: its own frames, and no credentials."""

from __future__ import annotations

import traceback
from typing import Any

import httpx
import pytest

from tests.overlay.acme import Acme, acme
from tests.overlay.test_interruptions import KEYED, SoftTimeLimit, notes, raising
from tests.overlay.test_pages import THREE
from tests.overlay.wire import Network


def test_a_foreign_error_shows_its_own_frames_and_no_secret() -> None:
    """The traceback keeps the frames of the one who raised it; those of the HTTP library, which hold the key, go."""
    canary = "sk_" + "canary"

    def hook(request: httpx.Request) -> None:
        try:
            raise ValueError("first")
        except ValueError as error:
            raise SoftTimeLimit("second") from error

    http = httpx.Client(transport=httpx.MockTransport(Network()), event_hooks={"request": [hook]})
    with pytest.raises(SoftTimeLimit) as caught:
        Acme({"api_key": canary}, {"http_client": http}).call("create_customer", **KEYED)

    error = caught.value
    names = [frame.name for frame in traceback.extract_tb(error.__traceback__)]
    files = [frame.filename for frame in traceback.extract_tb(error.__traceback__)]
    shown = "".join(traceback.TracebackException.from_exception(error, capture_locals=True).format(chain=True))
    assert names[-1] == "hook"
    assert [one for one in files if "httpx" in one] == []
    assert isinstance(error.__cause__, ValueError)
    assert "first" in shown
    assert canary not in shown.replace(repr(canary), "")  # which this test's own frame holds


def test_an_error_that_the_library_raises_itself_names_its_place() -> None:
    """A bug inside the HTTP library is raised with a note of where it is, since its frames hold the key."""
    headers: Any = {"a": 1}
    network = Network(lambda request: httpx.Response(200, headers=headers))
    with pytest.raises(TypeError) as caught:
        acme(network).call("create_customer", **KEYED)

    assert "raised at " in notes(caught.value)
    assert "httpx/_models.py" in notes(caught.value)


def test_a_foreign_error_in_a_page_that_is_fetched_ahead() -> None:
    """An error of a mock in a page ahead is raised when that page's turn comes."""
    network = Network(THREE[0], THREE[1], raising(SoftTimeLimit("planted")))

    with acme(network, prefetch=1) as client, pytest.raises(SoftTimeLimit):
        list(client.call("list_customers"))

    assert len(network.requests) == 3
