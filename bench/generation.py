"""Generation, in a copy of the specs: nothing changed, one field changed, all from scratch; and what each stage takes.

    python -m bench.generation PROVIDER ...

generates packages in a temporary folder in this process and prints the seconds of each stage as JSON.
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

from .paths import BUILD, REPOSITORY, environment, progress
from .rows import OURS, STOCK, Bar, Row
from .stock import generated

_PLACE = BUILD / "generation"
_SPECS, _OUT = _PLACE / "specs", _PLACE / "generated"
_GROUP = "generation, whole commands"
_PROPERTIES = "  properties:\n"
_FIELD = "    benchField:\n      type: string\n      description: One more field.\n"


def generation(rounds: int) -> list[Row]:
    """Measure the commands; quick ones more often."""
    shutil.rmtree(_PLACE, ignore_errors=True)
    shutil.copytree(REPOSITORY / "specs", _SPECS)
    providers = sorted(path.name for path in _SPECS.iterdir() if path.is_dir())
    progress("generation: all from scratch")
    whole = [_generate(force=True) for _ in range(max(1, rounds // 5))]
    progress("generation: nothing changed")
    nothing = [_generate() for _ in range(rounds)]
    progress("generation: one field changed")
    file, provider = _largest()
    one_field = [_changed(file) for _ in range(max(2, rounds // 3))]
    progress("generation: the stock generator")
    stocks = _stock_seconds(providers)
    rows = [
        Row(_GROUP, "nothing changed", "s", {OURS: nothing}, (Bar(0.5),)),
        Row(_GROUP, f"one field of {provider} changed", "s", {OURS: one_field}, (Bar(8.0),)),
        Row(_GROUP, f"all {len(providers)} from scratch", "s", {OURS: whole, STOCK: [stocks]}, (Bar(30.0),)),
    ]
    return [*rows, *_stages(providers)]


def _stock_seconds(providers: Sequence[str]) -> float:
    start = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        for provider in providers:
            generated(provider, Path(folder, provider))
    return time.perf_counter() - start


def _generate(*, force: bool = False) -> float:
    """Run the command of `make generate` on the copy. Return the seconds."""
    command = [sys.executable, "-m", "scripts.commands.generate", "--specs", str(_SPECS), "--out", str(_OUT)]
    start = time.perf_counter()
    arguments = [*command, *(["--force"] if force else [])]
    subprocess.run(arguments, cwd=REPOSITORY, env=environment(), check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def _largest() -> tuple[Path, str]:
    """Return a schema file to change, in the provider with the largest hand-written files, and the provider."""
    files = [path for path in _SPECS.glob("*/schemas/*.yaml") if _PROPERTIES in path.read_text(encoding="utf-8")]
    sizes = Counter[Path]()
    for file in files:
        sizes[file.parents[1]] += file.stat().st_size
    folder = sizes.most_common(1)[0][0]
    return min(file for file in files if file.parents[1] == folder), folder.name


def _changed(file: Path) -> float:
    """Add a field, or remove it again, and regenerate. Return the seconds."""
    text = file.read_text(encoding="utf-8")
    more = _PROPERTIES + _FIELD
    file.write_text(
        text.replace(more, _PROPERTIES, 1) if more in text else text.replace(_PROPERTIES, more, 1), encoding="utf-8"
    )
    return _generate()


def _stages(providers: Sequence[str]) -> Iterator[Row]:
    """Yield the seconds of each stage, by provider, with its share of the total."""
    progress("generation: stages")
    command = [sys.executable, "-m", "bench.generation", *providers]
    done = subprocess.run(command, cwd=REPOSITORY, env=environment(), check=True, capture_output=True, text=True)
    found: dict[str, dict[str, float]] = json.loads(done.stdout)
    names = list(dict.fromkeys(name for stages in found.values() for name in stages))
    whole = sum(sum(stages.values()) for stages in found.values())
    for name in names:
        share = sum(stages.get(name, 0.0) for stages in found.values()) / whole
        samples = {provider: [stages.get(name, 0.0)] for provider, stages in found.items()}
        yield Row("generation, stages", f"{name} ({share:.0%} of all)", "s", samples)


def staged(provider: str, into: Path) -> dict[str, float]:
    """Generate a package in a folder. Return the seconds of each stage; the first includes loading the generators."""
    start = time.perf_counter()
    from scripts.pipeline.stages import generate  # noqa: PLC0415  to load it is a stage of its own

    marks = [("load", start)]
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
