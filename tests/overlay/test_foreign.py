"""Foreign exceptions that pass through the HTTP library keep their own frames, and show no credentials."""

from __future__ import annotations

import traceback
from typing import Any

import httpx
import pytest

from tests.overlay.acme import Acme, acme
from tests.overlay.test_interruptions import KEYED, SoftTimeLimit, notes, raising
from tests.overlay.test_pages import THREE
from tests.overlay.wire import Network


def test_the_frames_of_a_foreign_error() -> None:
    """The traceback keeps the frames of the code that raised it, without the HTTP library's, which hold the key."""
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
    assert [file for file in files if "httpx" in file] == []
    assert isinstance(error.__cause__, ValueError)
    assert "first" in shown
    assert canary not in shown.replace(repr(canary), "")  # which this test's own frame holds


def test_a_bug_inside_the_http_library() -> None:
    """It is raised with a note of its file and line, because its frames hold the key."""
    headers: Any = {"a": 1}
    network = Network(lambda request: httpx.Response(200, headers=headers))
    with pytest.raises(TypeError) as caught:
        acme(network).call("create_customer", **KEYED)

    assert "raised at " in notes(caught.value)
    assert "httpx/_models.py" in notes(caught.value)


def test_a_foreign_error_in_a_prefetched_page() -> None:
    """An error of a mock during prefetch is raised when that page's turn comes."""
    network = Network(THREE[0], THREE[1], raising(SoftTimeLimit("planted")))

    with acme(network, prefetch=1) as client, pytest.raises(SoftTimeLimit):
        list(client.call("list_customers"))

    assert len(network.requests) == 3
