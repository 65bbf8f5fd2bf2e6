"""Install each wheel of `make dist` into an empty environment, and make a call.

    python -m tests.wheel.distributions DIST

Beside what it depends on, each environment has only the client that a part needs to show something.
"""

from __future__ import annotations

import subprocess
import sys
import venv
import zipfile
from collections import Counter
from pathlib import Path

from scripts.requirements import unhashed

_BESIDE = {
    "billing_cli": ["alguna-client"],
    "billing_export": ["alguna-client", "billing-cli"],
    "billing_fleet": ["alguna-client"],
    "billing_jobs": ["alguna-client"],
    "billing_telemetry": ["alguna-client"],
    "billing_testing": ["alguna-client", "pytest"],
}
_SMOKE = Path(__file__).with_name("alone.py")


def main(dist: Path) -> int:
    """Run the checks. Return 1 if a file belongs to two wheels; raise CalledProcessError if a wheel does not work."""
    wheels = sorted(dist.glob("*.whl"))
    shared = _shared_files(wheels)
    for file in shared:
        print(f"{file}: belongs to two wheels")
    constraints = dist.parent / "constraints-dist.txt"
    constraints.write_text(unhashed(Path("constraints.txt").read_text(encoding="utf-8")), encoding="utf-8")
    for wheel in wheels:
        package = wheel.name.partition("-")[0]
        _try(
            dist,
            constraints,
            package,
            ["billing-clients[cli,otel,sandbox]"] if package == "billing_clients" else [package],
        )
    return int(bool(shared))


def _shared_files(wheels: list[Path]) -> list[str]:
    owned = Counter(name for wheel in wheels for name in zipfile.ZipFile(wheel).namelist())
    return [name for name, count in owned.items() if count > 1]


def _try(dist: Path, constraints: Path, package: str, wanted: list[str]) -> None:
    folder = dist.parent / "environments" / package
    venv.create(folder, clear=True, symlinks=True)
    python = folder / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-qq", "--disable-pip-version-check"]
    subprocess.run(
        [*pip, "--find-links", str(dist), "-c", str(constraints), *wanted, *_BESIDE.get(package, [])], check=True
    )
    checked = "alguna_client" if package == "billing_clients" else package
    subprocess.run([python, "-I", _SMOKE.resolve(), checked], check=True, cwd=folder)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
