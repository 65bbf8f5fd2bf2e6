"""The trust of the operating system, by truststore, as the option `ssl_context`."""

from __future__ import annotations

import ssl
from pathlib import Path
from typing import Any

import pytest
import truststore

from billing_overlay import errors
from tests.overlay.acme import Acme, Anything, AsyncAcme, AsyncAnything
from tests.overlay.hostile import GET, GOOD, KEY, always
from tests.overlay.tls import serving_tls, write_authority
from tests.overlay.wire import Time, run


def call(kind: str, url: str) -> Any:
    """Make a call that trusts what the system trusts."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    settings = {"base_url": url, "clock": Time().clock(), "ssl_context": context}

    async def work() -> Any:
        async with AsyncAcme(KEY, settings) as client:
            return await AsyncAnything(client).make("get_customer", **GET)

    if kind == "async":
        return run(work())
    with Acme(KEY, settings) as client:
        return Anything(client).make("get_customer", **GET)


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_authority_of_the_system(kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A server whose authority the system trusts is called."""
    monkeypatch.setenv("SSL_CERT_FILE", write_authority(tmp_path / "system.pem"))

    with serving_tls(always(GOOD)) as url:
        assert "Acme" == call(kind, url).name


@pytest.mark.parametrize("kind", ["sync", "async"])
def test_an_authority_unknown_to_the_system(kind: str) -> None:
    """Any other server is refused, once, with the reason."""
    with serving_tls(always(GOOD)) as url, pytest.raises(errors.APIConnectionError, match="not trusted") as caught:
        call(kind, url)

    assert 1 == caught.value.attempts
