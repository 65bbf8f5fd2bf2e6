"""Addresses of real servers, and servers that refuse their use."""

from __future__ import annotations

import re
import ssl
import threading
from pathlib import Path

import pytest
import trustme

from billing_fleet import SharedLimits
from billing_overlay import Reservation, Turn
from billing_overlay.errors import ConfigurationError
from tests.integration.fleet.harness import EIGHT, LOST, PATIENT, Calls, messages, serving
from tests.integration.fleet.tls import terminating
from tests.integration.fleet.valkey import Valkey, free_port


@pytest.mark.parametrize(
    ("user", "rest"),
    [("", "/0"), (":wrong-secret@", "/0"), ("nobody:wrong-secret@", "/0"), ("reader:reader-secret@", "/0"),
     (":right-secret@", "/99")],
)  # fmt: skip
def test_a_store_that_refuses_its_use(caplog: pytest.LogCaptureFixture, calls: Calls, user: str, rest: str) -> None:
    """A wrong password, user, permission or database raises ConfigurationError from each call, without the password."""
    with serving("--requirepass", "right-secret") as valkey:
        with valkey.client(password="right-secret") as client:
            client.acl_setuser("reader", enabled=True, passwords=["+reader-secret"], keys=["*"], commands=["+get"])
        limits = SharedLimits(f"redis://{user}127.0.0.1:{valkey.port}{rest}", timeout=PATIENT)
        for _ in range(2):
            with pytest.raises(ConfigurationError, match="refuses its use") as raised:
                calls(limits)("s", [EIGHT], 10.0)

    assert "secret" not in f"{raised.value!r}{raised.value.__cause__!r}{limits!r}{caplog.text}"


def test_the_permissions_that_are_needed(calls: Calls, caplog: pytest.LogCaptureFixture) -> None:
    """A user who may do what docs/fleet.md lists, on keys of the namespace, shares limits and pauses."""
    page = (Path(__file__).parents[3] / "docs" / "fleet.md").read_text(encoding="utf-8")
    needed = re.findall(r"`([A-Z]+)`", page.partition("The user needs ")[2].partition("on keys that begin")[0])
    with serving() as valkey, valkey.client() as client:
        client.acl_setuser(
            "fleet", enabled=True, passwords=["+secret"], keys=["billing:*"],
            commands=[f"+{name.lower()}" for name in needed],
        )  # fmt: skip
        limits = SharedLimits(f"redis://fleet:secret@127.0.0.1:{valkey.port}/0", timeout=PATIENT)
        assert [0.0] * 8 == [calls(limits)("s", [EIGHT], 10.0).delay for _ in range(8)]
        limits.pause("s", [EIGHT], 5000.0)
        assert calls(limits)("s", [EIGHT], 1e6).delay > 4000

    assert 11 == len(needed)
    assert [] == caplog.records


def test_nobody_listens(caplog: pytest.LogCaptureFixture, calls: Calls) -> None:
    """A store that was never there counts as away, and the log says what to check."""
    limits = SharedLimits("redis://:right-secret@127.0.0.1:1/0?workers=8", timeout=PATIENT)

    assert 0.0 == calls(limits)("s", [EIGHT], 1e6).delay
    assert [LOST] == messages(caplog)
    assert "127.0.0.1:1 " in caplog.text
    assert "secret" not in caplog.text


def test_tls(valkey: Valkey, tmp_path: Path, caplog: pytest.LogCaptureFixture, calls: Calls) -> None:
    """rediss:// and valkeys:// verify the certificate; a store without a valid one counts as away."""
    authority, context = trustme.CA(), ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(context)
    authority.cert_pem.write_to_path(tmp_path / "root.pem")
    with terminating(valkey.port, context) as port:
        trusting = SharedLimits(f"valkeys://127.0.0.1:{port}?ssl_ca_certs={tmp_path / 'root.pem'}", timeout=PATIENT)
        assert [0.0] * 8 == [calls(trusting)("s", [EIGHT], 1e6).delay for _ in range(8)]
        assert calls(trusting)("s", [EIGHT], 1e6).delay > 900
        assert [] == caplog.records
        assert 0.0 == calls(SharedLimits(f"rediss://127.0.0.1:{port}", timeout=PATIENT))("s", [EIGHT], 1e6).delay
        assert [LOST] == messages(caplog)


def test_other_addresses(valkey: Valkey, calls: Calls) -> None:
    """valkey:// is redis://, and unix:// is a socket; all of them reach the same limits."""
    urls = [
        valkey.url,
        valkey.url.replace("redis", "valkey"),
        f"unix://{valkey.socket}",
        f"unix://{valkey.socket}?db=0",
    ]

    delays = [calls(SharedLimits(url, timeout=PATIENT))("s", [EIGHT], 1e6).delay for url in urls * 3]

    assert [True] * 8 + [False] * 4 == [delay == 0.0 for delay in delays]


def test_a_cluster() -> None:
    """All keys of a scope are in one slot, so one script may use them."""
    with serving("--cluster-enabled", "yes", "--cluster-port", str(free_port())) as valkey, valkey.client() as client:
        client.execute_command("CLUSTER", "ADDSLOTSRANGE", "0", "16383")
        limits = SharedLimits(valkey.url, timeout=PATIENT)
        turns = [Turn("bulk", 5, 9.0, ("c1",)), Turn("calls", 5, 9.0)]
        while client.cluster("INFO")["cluster_state"] != "ok":
            threading.Event().wait(0.02)

        assert Reservation(0.0, 2) == limits.reserve("s", turns, 1.0)
        limits.pause("s", turns, 500.0)
        assert limits.reserve("s", turns, 1e6).delay > 400
