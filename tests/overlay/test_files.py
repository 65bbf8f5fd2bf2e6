"""Content that goes into a file: as it comes, whole or not at all, and never more of it in memory than a part."""

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
    """A folder, or a file in no folder, is a ConfigurationError before anything is sent."""
    network = Network(answer(200, PDF))

    with acme(network) as client:
        for into in (tmp_path, tmp_path / "none" / "a.pdf"):
            with pytest.raises(errors.ConfigurationError, match="in an existing folder"):
                Anything(client).make("download_invoice", **GET, into=into)
        with pytest.raises(errors.ConfigurationError, match=r"into: .*bbb: File name too long"):
            Anything(client).make("download_invoice", **GET, into=tmp_path / ("b" * 300))
    assert network.requests == []
    assert [] == list(tmp_path.iterdir())


def test_two_downloads_to_one_path_do_not_mix(tmp_path: Path) -> None:
    """A download that begins and ends in the middle of another leaves a whole file, and so does the other."""
    file, seen = tmp_path / "a.pdf", list[bytes]()

    def slow(request: httpx.Request) -> httpx.Response:
        def parts() -> Iterator[bytes]:
            yield b"A" * 50_000
            make(answer(200, b"B" * 80_000), file)
            seen.append(file.read_bytes())
            yield b"A" * 50_000

        return httpx.Response(200, content=parts())

    make(slow, file)

    assert [b"B" * 80_000, b"A" * 100_000] == [*seen, file.read_bytes()]
    assert [file] == list(tmp_path.iterdir())


def make(app: Any, into: Path) -> None:
    with acme(Network(app)) as client:
        Anything(client).make("download_invoice", **GET, into=into)


def test_no_link_is_followed(tmp_path: Path) -> None:
    """A link where a temporary file might be is left alone; a link at the path itself is replaced, not its target."""
    victim, file = tmp_path / "victim", tmp_path / "a.pdf"
    victim.write_bytes(b"precious")
    for link in (file, tmp_path / "a.pdf.part"):
        link.symlink_to(victim)

    make(answer(200, PDF), file)

    assert (victim.read_bytes(), file.is_symlink(), file.read_bytes()) == (b"precious", False, PDF)


def test_the_temporary_file_is_never_one_that_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A link under the very name that was chosen is refused, not followed."""
    victim, link = tmp_path / "victim", tmp_path / ".guessed.part"
    victim.write_bytes(b"precious")
    link.symlink_to(victim)
    monkeypatch.setattr("secrets.token_hex", lambda _: "guessed")

    with pytest.raises(errors.ConfigurationError, match="File exists"):
        make(answer(200, PDF), tmp_path / "a.pdf")

    assert b"precious" == victim.read_bytes()


@pytest.mark.parametrize("umask", [0o022, 0o027, 0o077], ids=oct)
@pytest.mark.parametrize("is_there", [False, True])
def test_a_file_has_the_mode_of_any_new_file(umask: int, is_there: bool, tmp_path: Path) -> None:
    """The umask alone decides who may read a download, also where it replaces a file with another mode."""
    file, before = tmp_path / "a.pdf", os.umask(umask)
    if is_there:
        file.touch(0o600)
    try:
        make(answer(200, PDF), file)
    finally:
        os.umask(before)

    assert 0o666 & ~umask == file.stat().st_mode & 0o777


@pytest.mark.parametrize("stop", [KeyboardInterrupt, SystemExit, MemoryError, GeneratorExit])
def test_an_interrupted_download_leaves_nothing(stop: type[BaseException], tmp_path: Path) -> None:
    """Whatever ends a download, the old file stays and the temporary one is gone."""
    file = tmp_path / "a.pdf"
    file.write_bytes(b"old")

    def stopped() -> None:
        with receiving("", file) as body:
            body.add(PDF)
            assert len(list(tmp_path.iterdir())) == 2
            raise stop

    with pytest.raises(stop):
        stopped()

    assert [(b"old", "a.pdf")] == [(one.read_bytes(), one.name) for one in tmp_path.iterdir()]


def test_a_disk_that_fills_up_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that cannot be put in its place is a ConfigurationError, and the temporary one is gone."""

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "replace", full)

    with pytest.raises(errors.ConfigurationError, match=r"into: .*a\.pdf: No space left"):
        make(answer(200, PDF), tmp_path / "a.pdf")

    assert [] == list(tmp_path.iterdir())


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
