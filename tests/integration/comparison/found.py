"""What differs between both clients in every case, found once for all who ask."""

from __future__ import annotations

from functools import cache

import pytest

from stigg_client import BadRequestError
from tests.integration.comparison.both import METHODS, Tape, call_ours, call_theirs, official, ours, theirs
from tests.integration.comparison.cases import Case, Spec, cases
from tests.integration.comparison.wire import differences


@cache
def found() -> dict[str, list[tuple[Case, set[str]]]]:
    """What differs in each case of each operation. All calls are made once, over one client of each side."""
    our_tape, their_tape, spec = Tape(), Tape(), Spec()
    results: dict[str, list[tuple[Case, set[str]]]] = {}
    with ours(our_tape, respect_limits=False) as our, theirs(their_tape, max_retries=0) as their:
        for case in (case for operation_id in METHODS for case in cases(spec, operation_id)):
            with pytest.raises(BadRequestError):
                call_ours(our, case)
            with pytest.raises(official().BadRequestError):
                call_theirs(their, case)
            [sent], [expected] = our_tape.taken(), their_tape.taken()
            results.setdefault(case.operation, []).append((case, differences(sent, expected)))
    return results
