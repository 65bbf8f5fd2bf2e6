"""Write the source of the documentation site, and its mkdocs.yml, into a folder.

    python -m scripts.commands.docs FOLDER

The pages of resources come from the specs, the others from docs/. `make docs` builds the site from it.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ..documenting.navigation import configuration
from ..documenting.site import write_site
from ..documenting.surfaces import documented
from ..spec.document import REPOSITORY
from ..spec.problems import PipelineError


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.commands.docs", description=__doc__)
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args(arguments).folder.resolve()
    try:
        providers = list(documented(REPOSITORY / "specs"))
        pages = write_site(providers, repository=REPOSITORY, into=folder / "pages")
    except PipelineError as error:
        print(error, file=sys.stderr)
        return 1
    settings = configuration(
        providers, REPOSITORY / "docs" / "site" / "mkdocs.yml", pages=folder / "pages", site=folder / "html"
    )
    (folder / "mkdocs.yml").write_text(settings, encoding="utf-8")
    print(f"{pages} pages written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
