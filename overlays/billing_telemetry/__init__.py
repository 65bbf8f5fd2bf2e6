"""OpenTelemetry for clients: a span for each call and each attempt, and metrics.

    from billing_telemetry import OpenTelemetry

    client = Client(observer=OpenTelemetry())

The extra `otel` installs what it needs.
"""

from __future__ import annotations

try:
    from .telemetry import OpenTelemetry
except ModuleNotFoundError as error:
    if not str(error.name).startswith("opentelemetry"):
        raise
    from billing_overlay.errors import missing

    raise ModuleNotFoundError(missing("billing_telemetry", error.name, "otel"), name=error.name) from None

__all__ = ["OpenTelemetry"]
