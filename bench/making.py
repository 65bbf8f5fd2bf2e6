"""Generation, in a copy of the specs: nothing changed, one field changed, all from scratch; and what each stage takes.

    python -m bench.making PROVIDER ...

makes packages aside in this process and prints the seconds of each stage as JSON.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from .places import BUILD, REPOSITORY, environment, progress
from .rows import OURS, STOCK, Bar, Row
from .stock import generated

_PLACE = BUILD / "generation"
_SPECS, _OUT = _PLACE / "specs", _PLACE / "generated"
_GROUP = "generation, whole commands"
_PROPERTIES = "  properties:\n"
_FIELD = "    benchField:\n      type: string\n      description: A field more.\n"


def making(rounds: int) -> list[Row]:
    """Run the commands; what is quick, more often."""
    shutil.rmtree(_PLACE, ignore_errors=True)
    shutil.copytree(REPOSITORY / "specs", _SPECS)
    providers = sorted(one.name for one in _SPECS.iterdir() if one.is_dir())
    progress("generation: all from scratch")
    whole = [_generate(force=True) for _ in range(max(1, rounds // 5))]
    progress("generation: nothing changed")
    nothing = [_generate() for _ in range(rounds)]
    progress("generation: one field changed")
    file, provider = _largest()
    one = [_changed(file) for _ in range(max(2, rounds // 3))]
    progress("generation: the stock generator")
    stocks = _stock_seconds(providers)
    rows = [
        Row(_GROUP, "nothing changed", "s", {OURS: nothing}, (Bar(0.5),)),
        Row(_GROUP, f"one field of {provider} changed", "s", {OURS: one}, (Bar(8.0),)),
        Row(_GROUP, f"all {len(providers)} from scratch", "s", {OURS: whole, STOCK: [stocks]}, (Bar(30.0),)),
    ]
    return [*rows, *_stages(providers)]


def _stock_seconds(providers: Sequence[str]) -> float:
    begun = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        for provider in providers:
            generated(provider, Path(folder, provider))
    return time.perf_counter() - begun


def _generate(*, force: bool = False) -> float:
    """Run the command of `make generate` over the copy."""
    command = [sys.executable, "-m", "scripts.commands.generate", "--specs", str(_SPECS), "--out", str(_OUT)]
    begun = time.perf_counter()
    arguments = [*command, *(["--force"] if force else [])]
    subprocess.run(arguments, cwd=REPOSITORY, env=environment(), check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begun


def _largest() -> tuple[Path, str]:
    """Find a schema to change, in the provider whose own files say most."""
    files = [one for one in _SPECS.glob("*/schemas/*.yaml") if _PROPERTIES in one.read_text(encoding="utf-8")]
    sizes = Counter[Path]()
    for one in files:
        sizes[one.parents[1]] += one.stat().st_size
    folder = sizes.most_common(1)[0][0]
    return min(one for one in files if one.parents[1] == folder), folder.name


def _changed(file: Path) -> float:
    """Add a field, or take it away again, and make what that changes."""
    text = file.read_text(encoding="utf-8")
    more = _PROPERTIES + _FIELD
    file.write_text(
        text.replace(more, _PROPERTIES, 1) if more in text else text.replace(_PROPERTIES, more, 1), encoding="utf-8"
    )
    return _generate()


def _stages(providers: Sequence[str]) -> Iterator[Row]:
    """Say what each stage takes, by provider, and its share of all."""
    progress("generation: stages")
    command = [sys.executable, "-m", "bench.making", *providers]
    done = subprocess.run(command, cwd=REPOSITORY, env=environment(), check=True, capture_output=True, text=True)
    found: dict[str, dict[str, float]] = json.loads(done.stdout)
    names = list(dict.fromkeys(name for stages in found.values() for name in stages))
    whole = sum(sum(stages.values()) for stages in found.values())
    for name in names:
        share = sum(stages.get(name, 0.0) for stages in found.values()) / whole
        samples = {provider: [stages.get(name, 0.0)] for provider, stages in found.items()}
        yield Row("generation, stages", f"{name} ({share:.0%} of all)", "s", samples)


def staged(provider: str, into: Path) -> dict[str, float]:
    """Make a package aside; give the seconds of each stage. The first one also loads both generators."""
    begun = time.perf_counter()
    from scripts.pipeline.stages import generate  # noqa: PLC0415  to load it is a stage of its own

    marks = [("load", begun)]
    generate(
        provider,
        specs=REPOSITORY / "specs",
        into=into,
        on_stage=lambda name: marks.append((name, time.perf_counter())),
    )
    ends = [at for _, at in marks[1:]] + [time.perf_counter()]
    return {name: end - at for (name, at), end in zip(marks, ends, strict=True)}


def main(providers: Sequence[str]) -> None:
    """Print the stages of each provider."""
    with tempfile.TemporaryDirectory() as folder:
        print(json.dumps({provider: staged(provider, Path(folder)) for provider in providers}))


if __name__ == "__main__":
    main(sys.argv[1:])
