"""Downloads into a file: complete or not at all, one part in memory at a time."""

from __future__ import annotations

import errno
import gzip
import os
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from billing_overlay import errors
from billing_overlay.wire.body import receiving
from tests.overlay.acme import Anything, acme
from tests.overlay.wire import Call, Network, Time, both, respond

PDF = b"%PDF-1.7 " + bytes(range(256)) * 40
GET: dict[str, Any] = {"path": {"id": "1"}}


@both
def test_a_download_into_a_file(call: Call, tmp_path: Path) -> None:
    """With `into` the file contains the content, and no other file is left."""
    for name, app in (
        ("a.pdf", respond(200, PDF)),
        ("b.pdf", respond(200, gzip.compress(PDF), content_encoding="gzip")),
    ):
        assert call(Network(app), "download_invoice", **GET, into=tmp_path / name) == b""
        assert (tmp_path / name).read_bytes() == PDF

    assert ["a.pdf", "b.pdf"] == sorted(path.name for path in tmp_path.iterdir())


def breaking(request: httpx.Request) -> httpx.Response:
    """Break off in the middle."""

    def parts() -> Iterator[bytes]:
        yield PDF[:100]
        raise httpx.ReadError("gone")

    return httpx.Response(200, content=parts())


def test_a_download_that_breaks_off(tmp_path: Path) -> None:
    """The bytes of a lost attempt are not part of the file."""
    file = tmp_path / "a.pdf"

    with acme(Network(breaking, 503, respond(200, PDF)), clock=Time().clock()) as client:
        Anything(client).make("download_invoice", **GET, into=str(file))

    assert file.read_bytes() == PDF


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (breaking, errors.APIConnectionError),
        (respond(404, {"detail": "no"}), errors.NotFoundError),
        (respond(200, gzip.compress(PDF)[:-9], content_encoding="gzip"), errors.ResponseDecodeError),
    ],
)
def test_a_download_that_fails(script: Any, expected: type[Exception], tmp_path: Path) -> None:
    """An error leaves the old file, and no part of the new one."""
    file = tmp_path / "a.pdf"
    file.write_bytes(b"old")

    with acme(Network(script), clock=Time().clock()) as client, pytest.raises(expected):
        Anything(client).make("download_invoice", **GET, into=file)

    assert [(b"old", "a.pdf")] == [(path.read_bytes(), path.name) for path in tmp_path.iterdir()]


def test_a_path_that_cannot_be_a_file(tmp_path: Path) -> None:
    """A folder, or a file in a missing folder, raises ConfigurationError before anything is sent."""
    network = Network(respond(200, PDF))

    with acme(network) as client:
        for into in (tmp_path, tmp_path / "none" / "a.pdf"):
            with pytest.raises(errors.ConfigurationError, match="in an existing folder"):
                Anything(client).make("download_invoice", **GET, into=into)
        with pytest.raises(errors.ConfigurationError, match=r"into: .*bbb: File name too long"):
            Anything(client).make("download_invoice", **GET, into=tmp_path / ("b" * 300))
    assert network.requests == []
    assert [] == list(tmp_path.iterdir())


def test_two_downloads_to_one_path(tmp_path: Path) -> None:
    """A download during another one to the same path leaves a complete file, and so does the other."""
    file, seen = tmp_path / "a.pdf", list[bytes]()

    def slow(request: httpx.Request) -> httpx.Response:
        def parts() -> Iterator[bytes]:
            yield b"A" * 50_000
            make(respond(200, b"B" * 80_000), file)
            seen.append(file.read_bytes())
            yield b"A" * 50_000

        return httpx.Response(200, content=parts())

    make(slow, file)

    assert [b"B" * 80_000, b"A" * 100_000] == [*seen, file.read_bytes()]
    assert [file] == list(tmp_path.iterdir())


def make(app: Any, into: Path) -> None:
    with acme(Network(app)) as client:
        Anything(client).make("download_invoice", **GET, into=into)


def test_symbolic_links(tmp_path: Path) -> None:
    """A link at the name of a temporary file is not followed; a link at the path is replaced, not its target."""
    victim, file = tmp_path / "victim", tmp_path / "a.pdf"
    victim.write_bytes(b"precious")
    for link in (file, tmp_path / "a.pdf.part"):
        link.symlink_to(victim)

    make(respond(200, PDF), file)

    assert (victim.read_bytes(), file.is_symlink(), file.read_bytes()) == (b"precious", False, PDF)


def test_an_existing_temporary_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A link with the chosen temporary name is refused, not followed."""
    victim, link = tmp_path / "victim", tmp_path / f".{bytes(16).hex()}.part"
    victim.write_bytes(b"precious")
    link.symlink_to(victim)
    monkeypatch.setattr("os.urandom", bytes)

    with pytest.raises(errors.ConfigurationError, match="File exists"):
        make(respond(200, PDF), tmp_path / "a.pdf")

    assert b"precious" == victim.read_bytes()


@pytest.mark.parametrize("umask", [0o022, 0o027, 0o077], ids=oct)
@pytest.mark.parametrize("is_there", [False, True])
def test_the_mode_of_the_file(umask: int, is_there: bool, tmp_path: Path) -> None:
    """The umask alone determines the mode, also if the download replaces a file with another one."""
    file, before = tmp_path / "a.pdf", os.umask(umask)
    if is_there:
        file.touch(0o600)
    try:
        make(respond(200, PDF), file)
    finally:
        os.umask(before)

    assert 0o666 & ~umask == file.stat().st_mode & 0o777


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit, MemoryError, GeneratorExit])
def test_an_interrupted_download(stop: type[BaseException], tmp_path: Path) -> None:
    """After any interruption the old file is unchanged and the temporary file is deleted."""
    file = tmp_path / "a.pdf"
    file.write_bytes(b"old")

    def stopped() -> None:
        with receiving("", file) as body:
            body.add(PDF)
            assert len(list(tmp_path.iterdir())) == 2
            raise stop

    with pytest.raises(stop):
        stopped()

    assert [(b"old", "a.pdf")] == [(path.read_bytes(), path.name) for path in tmp_path.iterdir()]


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that cannot be renamed raises ConfigurationError, and the temporary file is deleted."""

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "replace", full)

    with pytest.raises(errors.ConfigurationError, match=r"into: .*a\.pdf: No space left"):
        make(respond(200, PDF), tmp_path / "a.pdf")

    assert [] == list(tmp_path.iterdir())


def test_a_large_file(tmp_path: Path) -> None:
    """A file of 80 MB, more than a response may hold in memory, is downloaded in parts."""
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
