"""Report the known vulnerabilities of all pinned versions: reads what `pip-audit -f json` prints.

    pip-audit -f json -r constraints.txt | python -m scripts.commands.audit

Exits with 0 if every version was looked up and none is vulnerable, with 1 if one is, and with 2 if some were not looked
up: pip-audit itself reports no vulnerability then. Runs with the standard library only.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping
from typing import Any


def main() -> int:
    """Run the command; return its exit status."""
    text = sys.stdin.read()
    try:
        dependencies = json.loads(text)["dependencies"]
    except (ValueError, KeyError):
        print("audit: pip-audit has no result: it needs the network, to look up each version", file=sys.stderr)
        return 2
    lines, status = verdict(dependencies)
    print("\n".join(lines), file=sys.stderr if status else sys.stdout)
    return status


def verdict(dependencies: list[Mapping[str, Any]]) -> tuple[list[str], int]:
    """Return the lines to print and the exit status."""
    vulnerable = [line for dependency in dependencies for line in _vulnerabilities(dependency)]
    skipped = [dependency["name"] for dependency in dependencies if "skip_reason" in dependency]
    if skipped:
        shown = ", ".join(skipped[:3]) + (", ..." if len(skipped) > 3 else "")
        words = f"audit: {len(skipped)} of {len(dependencies)} versions could not be looked up: {shown}"
        return [*vulnerable, f"{words}. Run it where the package index answers for vulnerabilities, too"], 2
    if vulnerable:
        return vulnerable, 1
    return [f"{len(dependencies)} pinned versions have no known vulnerability"], 0


def _vulnerabilities(dependency: Mapping[str, Any]) -> list[str]:
    pinned = f"{dependency['name']}=={dependency.get('version')}"
    return [
        f"{pinned}: {found['id']}, fixed in {', '.join(found['fix_versions']) or 'no version'}"
        for found in dependency.get("vulns", [])
    ]


if __name__ == "__main__":
    sys.exit(main())
