"""The credentials that a client sends, and their headers: the security of a document in the overlay's terms."""

from __future__ import annotations

from typing import Any

from ...spec.security import arguments_taken, is_plain_key, schemes_of


def credentials_of(document: Any) -> dict[str, Any]:
    """Return how credentials are sent: one scheme unchanged, any other key in its own header."""
    schemes, waiting = schemes_of(document), list(document["x-client"]["credentials"].items())
    taken = [[waiting.pop(0) for _ in range(arguments_taken(scheme))] for scheme in schemes]
    main = next((at for at, scheme in enumerate(schemes) if not is_plain_key(scheme)), 0)
    others = [at for at in range(len(schemes)) if at != main]
    return {
        **_main(schemes[main]),
        "names": dict([*taken[main], *(pair for at in others for pair in taken[at])]),
        "more": {taken[at][0][0]: schemes[at]["name"] for at in others},
        "optional": tuple(document["x-client"].get("optional_credentials", ())),
    }


def _main(scheme: Any) -> dict[str, Any]:
    if scheme["type"] != "apiKey":
        return {"scheme": scheme["scheme"].lower(), "header": None, "prefix": ""}
    is_cookie = scheme["in"] == "cookie"
    header = "Cookie" if is_cookie else scheme["name"]
    return {"scheme": "header", "header": header, "prefix": f"{scheme['name']}=" if is_cookie else ""}
