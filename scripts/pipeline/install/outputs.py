"""What is generated for a provider, and where: its package in `generated/`, its document with the sandbox."""

from __future__ import annotations

from pathlib import Path

_DOCUMENTS = Path("overlays", "billing_sandbox", "documents")


def package_of(provider: str) -> str:
    """Return the name of a provider's package."""
    return f"{provider}_client"


def document_of(provider: str) -> str:
    """Return the file name of a provider's document: its whole spec in one file, which its sandbox reads."""
    return f"{provider}.json"


def names_of(provider: str) -> tuple[str, str]:
    """Return the names of the package and the document of a provider."""
    return package_of(provider), document_of(provider)


def documents_of(out: Path) -> Path:
    """Return the folder of the documents, in the project whose packages are in `out`."""
    return out.parent / _DOCUMENTS


def path_of(out: Path, name: str) -> Path:
    """Return where a package or a document is installed."""
    return documents_of(out) / name if name.endswith(".json") else out / name
