"""Decoders of the same models, built by several threads at once."""

from __future__ import annotations

from tests import forks

_CODE = """
import contextlib, sys, threading
import msgspec
from billing_overlay.responses.decoders import decoder_of

def build(kind, together):
    together.wait()
    with contextlib.suppress(msgspec.ValidationError):
        decoder_of(kind).decode(b'{"a":{"a":{"a":{"a":1}}}}')

sys.setswitchinterval(1e-6)
for _ in range(40):
    kind = msgspec.defstruct("Level", [("id", str)])
    for _ in range(12):
        fields = [("a", kind), ("b", list[kind] | None, None), ("c", dict[str, kind] | None, None)]
        kind = msgspec.defstruct("Level", fields)
    together = threading.Barrier(6)
    threads = [threading.Thread(target=build, args=(kind, together)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
print("built")
"""


def test_many_threads() -> None:
    """msgspec crashes the process if two threads build decoders of one class at once, so they take turns."""
    ran = forks.python(code=_CODE)

    assert (0, "built\n", "") == (ran.returncode, ran.stdout, ran.stderr)
