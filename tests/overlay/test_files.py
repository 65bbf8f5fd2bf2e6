"""Content that goes into a file: as it comes, whole or not at all, and never more of it in memory than a part."""

from __future__ import annotations

import gzip
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from tests.overlay.acme import Anything, acme
from tests.overlay.wire import Call, Network, Time, answer, both

PDF = b"%PDF-1.7 " + bytes(range(256)) * 40
GET: dict[str, Any] = {"path": {"id": "1"}}


@both
def test_content_goes_into_a_file(call: Call, tmp_path: Path) -> None:
    """With `into` the file holds the content, byte for byte, and nothing else is left beside it."""
    for name, app in (("a.pdf", answer(200, PDF)), ("b.pdf", answer(200, gzip.compress(PDF), content_encoding="gzip"))):
        assert call(Network(app), "download_invoice", **GET, into=tmp_path / name) == b""
        assert (tmp_path / name).read_bytes() == PDF

    assert ["a.pdf", "b.pdf"] == sorted(one.name for one in tmp_path.iterdir())


def breaking(request: httpx.Request) -> httpx.Response:
    """Break off in the middle."""

    def parts() -> Iterator[bytes]:
        yield PDF[:100]
        raise httpx.ReadError("gone")

    return httpx.Response(200, content=parts())


def test_a_download_that_breaks_is_begun_again(tmp_path: Path) -> None:
    """What a lost attempt wrote is not part of the file."""
    file = tmp_path / "a.pdf"

    with acme(Network(breaking, 503, answer(200, PDF)), clock=Time().clock()) as client:
        Anything(client).make("download_invoice", **GET, into=str(file))

    assert file.read_bytes() == PDF


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (breaking, errors.APIConnectionError),
        (answer(404, {"detail": "no"}), errors.NotFoundError),
        (answer(200, gzip.compress(PDF)[:-9], content_encoding="gzip"), errors.ResponseDecodeError),
    ],
)
def test_a_download_that_fails_leaves_the_old_file(script: Any, expected: type[Exception], tmp_path: Path) -> None:
    """An error leaves what was there before, and no part of the new."""
    file = tmp_path / "a.pdf"
    file.write_bytes(b"old")

    with acme(Network(script), clock=Time().clock()) as client, pytest.raises(expected):
        Anything(client).make("download_invoice", **GET, into=file)

    assert [(b"old", "a.pdf")] == [(one.read_bytes(), one.name) for one in tmp_path.iterdir()]


def test_a_file_that_cannot_be_made_is_refused(tmp_path: Path) -> None:
    """A folder, or a file in no folder, is a ConfigurationError before anything is sent; so is a disk that refuses."""
    network = Network(answer(200, PDF))
    (tmp_path / "b.part").mkdir()

    with acme(network) as client:
        for into in (tmp_path, tmp_path / "none" / "a.pdf"):
            with pytest.raises(errors.ConfigurationError, match="in a folder that is there"):
                Anything(client).make("download_invoice", **GET, into=into)
        assert network.requests == []
        with pytest.raises(errors.ConfigurationError, match=r"into: .*b"):
            Anything(client).make("download_invoice", **GET, into=tmp_path / "b")


def test_a_large_file_takes_little_memory(tmp_path: Path) -> None:
    """A file of 80 MB, more than an answer may hold in memory, goes through in parts."""
    part = bytes(1024 * 1024)

    def app(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=(part for _ in range(80)))

    with acme(app) as client:
        tracemalloc.start()
        Anything(client).make("download_invoice", **GET, into=tmp_path / "a")
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()

    assert (tmp_path / "a").stat().st_size == 80 * len(part)
    assert peak < 16 * len(part)
