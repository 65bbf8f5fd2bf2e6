"""Webhooks in the pipeline: what the lint rejects, and the generated receiver."""

from __future__ import annotations

import base64
import hashlib
import hmac
from pathlib import Path
from typing import Any

import pytest

from scripts.commands.generate import main

from .conftest import run_inside
from .small_spec import WEBHOOKS, line_of, linted, spec, write

POST = "webhooks event post"
SCHEMA = f"{POST} requestBody content application/json schema"
HMAC = {"scheme": "hmac-sha256", "header": "Things-Signature", "timestamp": "t", "signature": "s", "unit": "seconds"}
TWO = [{"$ref": "#/components/schemas/ThingMade"}, {"$ref": "#/components/schemas/ThingLost"}]
UNION = "the body must be JSON: a oneOf of at least two events, with a discriminator"


def sending(changes: dict[str, Any]) -> dict[str, Any]:
    """Return the small spec with webhooks; a change to None removes a field."""
    return spec({path: value for path, value in {**WEBHOOKS, **changes}.items() if value or path not in WEBHOOKS})


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"x-webhooks": HMAC},
        {"x-webhooks": {"scheme": "shared-secret", "header": "Things-Secret"}},
        {"x-webhooks": {"scheme": "unknown", "reason": "not documented"}},
        {"x-webhooks": {"scheme": "unknown", "reason": "encoding", "header": "Thing-Key", "digest": "hmac-sha256"}},
        {SCHEMA: {"oneOf": TWO, "discriminator": {"propertyName": "type"}}, "components schemas ThingEvent": None},
    ],
)
def test_what_passes(changes: dict[str, Any]) -> None:
    """Every scheme is supported, and the union may be inline or a component."""
    assert [] == linted(sending(changes))


REFUSED: list[tuple[str, dict[str, Any], str, str]] = [
    ("no scheme", {"x-webhooks": None}, '"webhooks"', "webhooks without x-webhooks: declare both"),
    ("nothing sent", {"webhooks": None}, '"x-webhooks"', "x-webhooks without webhooks: declare both"),
    ("a digest without its header", {"x-webhooks": {"scheme": "unknown", "reason": "x", "digest": "hmac-sha256"}},
     '"x-webhooks"', "x-webhooks: missing header"),
    ("unknown scheme", {"x-webhooks": {"scheme": "hope"}}, '"x-webhooks"', "scheme: 'hope' is not one of"),
    ("second entry", {"webhooks other": {"post": {}}}, '"other"', "unknown entry 'other': use a single entry 'event'"),
    ("empty path item by reference", {"webhooks event": {"$ref": "#/components/pathItems/Event"}}, '"event": {',
     "must have post and nothing else, not nothing"),
    ("another method", {"webhooks event": {"put": {"x-source": {"url": "https://a.test", "seen": "x"}}}}, '"event"',
     "must have post and nothing else, not put"),
    ("no summary", {f"{POST} summary": None}, '"post"', "missing summary"),
    ("no source", {f"{POST} x-source": None}, '"post"', "missing x-source"),
    ("an id", {f"{POST} operationId": "event"}, '"operationId": "event"', "operationId has no meaning here"),
    ("parameters", {f"{POST} parameters": []}, '"parameters": []', "parameters has no meaning here"),
    ("no body", {f"{POST} requestBody": None}, '"post"', UNION),
    ("a body that is no JSON", {f"{POST} requestBody content": {"text/plain": {"schema": {}}}}, '"post"', UNION),
    ("one event", {SCHEMA: {"$ref": "#/components/schemas/ThingMade"}}, '"schema": {', UNION),
    ("union of one", {"components schemas ThingEvent oneOf": TWO[:1]}, '"schema": {', UNION),
    ("name of a value", {"x-webhooks": {**HMAC, "timestamp": "t="}}, '"timestamp": "t="', "'t=' is not a valid name"),
    ("one name for both", {"x-webhooks": {**HMAC, "signature": "t"}}, '"signature": "t"', "have the same name"),
]  # fmt: skip


@pytest.mark.parametrize(("changes", "at", "words"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_what_is_refused(
    changes: dict[str, Any], at: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A spec without a possible receiver is reported at its line, and nothing is generated."""
    extra: dict[str, Any] = {"components pathItems": {"Event": {}}} if "pathItems" in str(changes) else {}
    file = write(tmp_path / "specs", {"things/openapi.yaml": sending({**extra, **changes})}) / "things/openapi.yaml"

    status = main(["--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "generated")])

    errors = capsys.readouterr().err.splitlines()
    lines = [number for number, line in enumerate(file.read_text().splitlines(), 1) if at in line]
    assert 1 == status
    assert any(words in line and f"openapi.yaml:{number}:" in line for line in errors for number in lines), errors
    assert line_of(file, at) in lines


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package that receives webhooks."""
    folder = tmp_path_factory.mktemp("webhooks")
    write(folder / "specs", {"things/openapi.yaml": spec(WEBHOOKS)})
    assert main(["--specs", str(folder / "specs"), "--out", str(folder / "generated")]) == 0
    return folder / "generated"


def test_a_package_receives(out: Path) -> None:
    """The package accepts what the provider signed, returns a typed event, and rejects anything else."""
    body, key = b'{"type": "thing.lost", "price": 0.10}', b"some bytes to sign with"
    signature = base64.b64encode(hmac.new(key, b"msg_1.1800000000." + body, hashlib.sha256).digest()).decode()
    headers = {"Webhook-Id": "msg_1", "Webhook-Timestamp": "1800000000", "Webhook-Signature": f"v1,{signature}"}

    shown = run_inside(
        out,
        f"""
import json
from billing_overlay import Clock
from things_client import errors, models, webhooks
clock, secret = Clock(wall=lambda: 1800000000), {"whsec_" + base64.b64encode(key).decode()!r}
event = webhooks.parse({headers!r}, {body!r}, secret, clock=clock)
try:
    webhooks.parse({headers!r}, {body!r}, secret)
except errors.WebhookVerificationError as error:
    late = str(error)
other = webhooks.parse_unverified(b'{{"type": "thing.made", "thing": {{"id": "1"}}}}')
print(json.dumps([isinstance(event, models.ThingLost), str(event.price), late, other.to_dict(), webhooks.drift]))""",
    )

    assert [True, "0.10"] == shown[:2]
    assert "s are allowed" in shown[2]
    assert [{"type": "thing.made", "thing": {"id": "1"}}, []] == shown[3:]


def test_a_new_event_is_drift(out: Path) -> None:
    """An event that the spec does not describe is an UnknownVariant, and the package keeps the drift."""
    shown = run_inside(
        out,
        """
import json, warnings
from things_client import webhooks
warnings.simplefilter("ignore")
event = webhooks.parse_unverified(b'{"type": "thing.found"}')
print(json.dumps([type(event).__name__, event.tag, [drift.path for drift in webhooks.drift]]))""",
    )

    assert ["UnknownVariant", "thing.found", ["$.type"]] == shown


def test_webhooks_are_lazy(out: Path) -> None:
    """Importing the package does not import the receiver of webhooks; its name is public."""
    shown = run_inside(
        out,
        """
import json, sys, things_client
before = [name in sys.modules for name in ("things_client.webhooks", "billing_overlay.webhooks.verification", "hmac")]
print(json.dumps([before, "webhooks" in things_client.__all__, things_client.webhooks.__all__]))""",
        is_fresh=True,
    )

    assert [
        [False, False, False],
        True,
        ["EVENT", "delivery_id", "drift", "parse", "parse_unverified", "sign"],
    ] == shown


def test_a_traceback_shows_no_secret(out: Path) -> None:
    """On any failure, frames below the caller's contain neither secret nor headers."""
    shown = run_inside(
        out,
        """
import json, traceback
from things_client import webhooks
try:
    webhooks.parse({"webhook-id": "canary"}, b"{}", "whsec_canary")
except Exception as error:
    frames = list(traceback.TracebackException.from_exception(error, capture_locals=True).stack)[1:]
    print(json.dumps([len(frames) > 1, any("canary" in str(frame.locals) for frame in frames)]))""",
    )

    assert [True, False] == shown


def test_a_package_without_webhooks(tmp_path: Path) -> None:
    """Without webhooks in the spec there is no module and no name for them."""
    write(tmp_path / "specs", {"things/openapi.yaml": spec()})

    assert 0 == main(["--specs", str(tmp_path / "specs"), "--out", str(tmp_path / "generated")])

    package = tmp_path / "generated" / "things_client"
    assert not (package / "webhooks.py").exists()
    assert '"webhooks"' not in (package / "__init__.py").read_text()
