"""The modules that are mutated, each with the tests that have to notice."""

from __future__ import annotations

from typing import Final

_WIRE: Final = ("test_wire_*.py", "test_parser*.py")
SUBJECTS: Final[dict[str, tuple[str, ...]]] = {
    "calls/retry_policy.py": ("test_retry_policy.py", "test_outcomes.py", "test_rate_limits.py"),
    "calls/attempts.py": ("test_outcomes.py", "test_deadline.py", "test_errors.py", "test_interruptions*.py"),
    "calls/reconcile.py": ("test_reconcile.py",),
    "pages/pagination.py": ("test_pages*.py",),
    "requests/idempotency_keys.py": ("test_idempotency_keys*.py",),
    "requests/url.py": ("test_url.py", "test_prepare.py"),
    "responses/decode.py": ("test_decode.py", "test_lenient*.py", "test_odd_values.py"),
    "wire/async_connection.py": _WIRE,
    "wire/async_pool.py": _WIRE,
    "wire/connection.py": _WIRE,
    "wire/credentials.py": ("test_credentials*.py", "test_secrets*.py", "test_redirects.py"),
    "wire/llhttp_message.py": _WIRE,
    "wire/parser.py": _WIRE,
    "wire/pool.py": _WIRE,
    "wire/request_head.py": ("test_request_head.py", *_WIRE),
    "wire/tunnel.py": _WIRE,
}
"""By path within the overlay; the tests as patterns within their folder."""
