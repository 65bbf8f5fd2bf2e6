"""The modules that are mutated, each with the tests that have to notice."""

from __future__ import annotations

from typing import Final

_WIRE: Final = ("test_parser*.py", "test_wire_*.py", "test_roads.py", "test_proxies.py", "test_redirects_internal.py")
SUBJECTS: Final[dict[str, tuple[str, ...]]] = {
    "calls/attempts.py": (
        "test_outcomes.py",
        "test_deadline.py",
        "test_key_lifetime.py",
        "test_released_keys.py",
        "test_rate_limits.py",
        "test_shared_limits*.py",
        "test_errors.py",
        "test_events.py",
        "test_interruptions*.py",
    ),
    "calls/rate_limits.py": ("test_rate_limit*.py", "test_shared_limits*.py"),
    "calls/reconcile.py": ("test_reconcile.py",),
    "calls/redirects.py": ("test_redirects*.py",),
    "calls/retry_policy.py": ("test_retry_policy.py", "test_outcomes.py", "test_rate_limits.py"),
    "declared/model.py": ("test_models.py", "test_declared_*.py"),
    "declared/pointers.py": ("test_pointers.py",),
    "pages/pagination.py": ("test_pages*.py",),
    "requests/idempotency_keys.py": ("test_idempotency_keys*.py",),
    "requests/prepare.py": (
        "test_prepare.py",
        "test_call_options.py",
        "test_form.py",
        "test_declared_forms.py",
        "test_files.py",
        "test_errors.py",
    ),
    "requests/turns.py": ("test_turns.py",),
    "requests/url.py": ("test_url.py", "test_prepare.py"),
    "responses/decode.py": (
        "test_decode*.py",
        "test_declared_values.py",
        "test_errors.py",
        "test_unknown_fields.py",
        "test_foreign*.py",
        "test_lenient*.py",
        "test_odd_values.py",
    ),
    "wire/async_connection.py": _WIRE,
    "wire/async_pool.py": _WIRE,
    "wire/connection.py": _WIRE,
    "wire/credentials.py": ("test_credentials*.py", "test_secrets*.py", "test_redirects.py"),
    "wire/llhttp_message.py": _WIRE,
    "wire/masking.py": ("test_masking*.py", "test_secrets*.py"),
    "wire/parser.py": _WIRE,
    "wire/pool.py": _WIRE,
    "wire/request_head.py": ("test_request_head.py", *_WIRE),
    "wire/transport.py": ("test_transport.py", "test_redirects.py", "test_files.py", *_WIRE),
    "wire/tunnel.py": _WIRE,
}
"""By path within the overlay; the tests as patterns within their folder, run in this order."""
