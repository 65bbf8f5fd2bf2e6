"""Values on the way out, logs, closing, webhooks and what an import brings in, side by side."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from stigg_client import ConfigurationError, Stigg, WebhookVerificationError, models, webhooks
from tests.integration.comparison.cases import Spec
from tests.integration.comparison.stigg.both import KEY, Tape, official, ours, theirs


def query_of(call: Callable[[Any], Any], make: Callable[..., Any]) -> str:
    """What a refused call had requested."""
    tape = Tape()
    with pytest.raises(Exception, match="refused"):
        call(make(tape))
    return tape.requests[0].url.query.decode()


def test_lists_are_written_as_each_parameter_is_documented() -> None:
    """Ours sends each governance filter as a parameter and joins the others; theirs joins all."""
    mine = query_of(lambda client: client.governance.list_nodes("acme", feature_ids=["a", "b"]), ours)
    their = query_of(
        lambda client: client.v1.events.beta.customers.retrieve_governance("acme", feature_ids=["a", "b"]), theirs
    )
    joined = query_of(lambda client: client.plans.list(status=["DRAFT", "ARCHIVED"]), ours)

    assert ("featureIds=a&featureIds=b", "featureIds=a%2Cb") == (mine, their)
    assert "status=DRAFT,ARCHIVED" == joined.replace("%2C", ",")


def test_an_empty_list() -> None:
    """An empty list is left out by ours; theirs sends a filter that is the empty text."""
    assert "" == query_of(lambda client: client.plans.list(status=[]), ours)
    assert "status=" == query_of(lambda client: client.v1.plans.list(status=[]), theirs)


def test_a_generator() -> None:
    """Any iterable is a list for ours, in a query too; theirs writes the generator's repr into the query."""
    mine = query_of(lambda client: client.plans.list(status=(status for status in ["DRAFT"])), ours)
    their = query_of(lambda client: client.v1.plans.list(status=(status for status in ["DRAFT"])), theirs)

    assert "status=DRAFT" == mine
    assert "generator" in their


def grant(client: Any, amount: Any) -> Any:
    """Grant credits through either client."""
    grants = client.credit_grants if hasattr(client, "credit_grants") else client.v1.credits.grants
    return grants.create(amount=amount, currency_id="c", customer_id="acme", display_name="d", grant_type="PAID")


def test_an_amount_is_exact() -> None:
    """This client sends a Decimal digit for digit; the official one refuses it, and a float has lost the cents."""
    tape, their, amount = Tape(), Tape(), Decimal("12345678901234567.89")

    with pytest.raises(Exception, match="refused"):
        grant(ours(tape), amount)
    with pytest.raises(TypeError, match="not JSON serializable"):
        grant(theirs(their), amount)
    with pytest.raises(Exception, match="refused"):
        grant(theirs(their), float(amount))

    sent = [json.loads(request.content, parse_float=Decimal)["amount"] for request in (*tape.requests, *their.requests)]
    assert amount == sent[0]
    assert amount != sent[1]


@pytest.mark.parametrize("value", [Decimal("NaN"), Decimal("Infinity"), float("nan")])
def test_nan_and_infinity(value: Any) -> None:
    """NaN and infinity are one error of ours with the place in it, and theirs raises what the encoder raised."""
    with pytest.raises(ConfigurationError, match="amount"):
        grant(ours(Tape()), value)
    with pytest.raises((TypeError, ValueError), match="JSON"):
        grant(theirs(Tape()), value)


def test_a_float_as_an_amount() -> None:
    """Ours refuses a float, which had lost the cent before it came; theirs knows no other kind of amount."""
    with pytest.raises(ConfigurationError, match="Decimal"):
        grant(ours(Tape()), 0.1)
    with pytest.raises(official().BadRequestError):
        grant(theirs(Tape()), 0.1)


def test_a_time_without_a_zone_is_refused() -> None:
    """Ours refuses a datetime without a zone; theirs sends it, for the provider to guess."""
    their, naive = Tape(), datetime(2026, 11, 21)

    with pytest.raises(ConfigurationError, match="time zone"):
        ours(Tape()).subscriptions.charge_usage("s-1", until_date=naive)
    with pytest.raises(official().BadRequestError):
        theirs(their).v1.subscriptions.usage.charge_usage("s-1", until_date=naive)

    assert {"untilDate": "2026-11-21T00:00:00"} == json.loads(their.requests[0].content)


def test_logs_hold_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    """At the loudest level ours logs no header, no id and no key; theirs logs the headers of a call in clear."""
    caplog.set_level(logging.DEBUG)
    secret = {"X-API-KEY": "other-key"}

    with pytest.raises(Exception, match="refused"):
        ours(Tape()).customers.get("acme-id", extra_headers=secret)
    mine = "\n".join(record.getMessage() for record in caplog.records if record.name == "billing_overlay")
    caplog.clear()
    with pytest.raises(Exception, match="refused"):
        theirs(Tape()).v1.customers.retrieve("acme-id", extra_headers=secret)

    assert "get_customer" in mine
    assert not any(text in mine for text in (KEY, "other-key", "acme-id"))
    assert "other-key" in caplog.text
    assert "acme-id" in caplog.text


def test_a_closed_client(naps: list[float]) -> None:
    """After close ours raises at once; theirs raises a connection error after two delays."""
    our, their = ours(Tape()), theirs(Tape())
    our.close()
    their.close()

    with pytest.raises(ConfigurationError, match="closed"):
        our.customers.get("acme")
    with pytest.raises(official().APIConnectionError, match="Connection error"):
        their.v1.customers.retrieve("acme")
    assert 2 == len(naps)


def test_webhooks_are_checked_and_typed() -> None:
    """Ours verifies a webhook and returns a typed event; theirs has no webhook support."""
    body = json.dumps({"type": "customer.deleted", "messageId": "m-1"}).encode()

    event = webhooks.parse({"Stigg-Webhooks-Secret": "whsec"}, body, "whsec")

    assert isinstance(event, models.CustomerDeletedEvent)
    with pytest.raises(WebhookVerificationError):
        webhooks.parse({"Stigg-Webhooks-Secret": "guess"}, body, "whsec")
    assert [] == [name for name in (*dir(official()), *dir(official().Stigg)) if "webhook" in name.lower()]


def test_default_headers() -> None:
    """Headers for every call: an argument of theirs, headers of your own HTTP client in ours."""
    tape, their, team = Tape(), Tape(), {"X-Team": "billing"}
    http = httpx.Client(transport=httpx.MockTransport(tape), headers=team)

    with pytest.raises(Exception, match="refused"):
        Stigg(api_key=KEY, http_client=http).plans.get("pro")
    with pytest.raises(Exception, match="refused"):
        theirs(their, default_headers=team).v1.plans.retrieve("pro")

    assert "billing" == tape.requests[0].headers["X-Team"] == their.requests[0].headers["X-Team"]


def test_importing_brings_in_less() -> None:
    """A client and its first resource load less than half of the modules, counted in a fresh process each."""
    mine = _modules("import stigg_client; stigg_client.Stigg(api_key='k').customers; stigg_client.models")
    their = _modules("import stigg; stigg.Stigg(api_key='k').v1.customers")

    assert 2 * mine < their


def _modules(code: str) -> int:
    counted = f"import sys, httpx; before = len(sys.modules); {code}; print(len(sys.modules) - before)"
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", counted], capture_output=True, text=True, check=True)
    return int(done.stdout)


def test_currencies_are_one_enum() -> None:
    """Currencies have one name in ours and are written out in each signature of theirs; the values are the same."""
    spec = Spec("stigg")
    names = [name for name, schema in spec.schemas().items() if "zmw" in schema.get("enum", [])]
    sources = Path(official().__file__).parent.rglob("*.py")
    spelt = [source.name for source in sources if '"zmw",' in source.read_text(encoding="utf-8")]

    assert ["Currency"] == names
    assert len(spelt) > 20
