"""What differs between both clients in every case, found once for all who ask."""

from __future__ import annotations

from functools import cache

import pytest

from tests.integration.comparison.cases import Case, cases
from tests.integration.comparison.counterpart import Counterpart, Tape
from tests.integration.comparison.wire import differences
from tests.packages.clients import package


@cache
def found(counterpart: Counterpart) -> dict[str, list[tuple[Case, set[str]]]]:
    """What differs in each case of each operation. All calls are made once, over one client of each side."""
    our_tape, their_tape, spec = Tape(), Tape(), counterpart.spec
    our = counterpart.ours(our_tape, respect_limits=False)
    their = counterpart.theirs(their_tape, max_retries=0)
    results: dict[str, list[tuple[Case, set[str]]]] = {}
    for case in (case for operation_id in counterpart.methods for case in cases(spec, operation_id)):
        with pytest.raises(package(counterpart.provider).BadRequestError):
            counterpart.call_ours(our, case)
        with pytest.raises(counterpart.rejection):
            counterpart.call_theirs(their, case)
        [sent], [expected] = our_tape.taken(), their_tape.taken()
        results.setdefault(case.operation, []).append((case, differences(sent, expected)))
    return results
