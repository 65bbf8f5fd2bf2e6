"""The output of `make drift`: evidence and points to review as comments, then a patch for `git apply`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from ..pipeline.packages import providers
from .patching import Outcome, propose
from .proposed_edits import describe
from .records import Evidence


def proposed_patch(found: Sequence[Evidence], root: Path) -> Iterator[str]:
    """Return the lines for the drift of all providers. Raise PipelineError if a spec cannot be read.

    root: the folder that contains specs/.
    """
    known = providers(root / "specs")
    for evidence in found:
        if evidence.provider not in known:
            yield _comment(f"review {evidence.provider}: unknown provider; {evidence}")
    outcomes = []
    for name in known:
        of_provider = [evidence for evidence in found if evidence.provider == name]
        if of_provider:
            outcomes.append(propose(root / "specs" / name, of_provider, root=root))
            yield from _comments(name, outcomes[-1])
    for outcome in outcomes:
        yield outcome.patch()


def _comments(provider: str, outcome: Outcome) -> Iterator[str]:
    for proposal, severity in zip(outcome.proposals, outcome.severities, strict=True):
        yield _comment(f"{provider}: {proposal}, {describe(proposal.spot)}")
        yield _comment(f"    {proposal.evidence}")
        if severity == "breaking":
            yield _comment("    breaking for callers: raise version in x-client, and see `make diff`")
    for evidence, reason in outcome.unclear:
        yield _comment(f"{provider}: review {evidence}")
        yield _comment(f"    {reason}")


def _comment(text: str) -> str:
    """Write one comment line. A report is untrusted: nothing in it may start a line or reach a terminal unescaped."""
    indent = len(text) - len(text.lstrip())
    plain = "".join(
        character if character.isprintable() else repr(character)[1:-1] for character in " ".join(text.split())
    )
    return f"# {' ' * indent}{plain}\n"
