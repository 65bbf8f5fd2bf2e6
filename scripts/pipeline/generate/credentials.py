"""Which credentials a client sends, and in which headers: the security of a document as the overlay names it."""

from __future__ import annotations

from typing import Any

from ...spec.security import arguments_taken, is_plain_key, schemes_of


def credentials_of(document: Any) -> dict[str, Any]:
    """Say how the credentials travel: one scheme as itself, any other key in a header beside it."""
    schemes, waiting = schemes_of(document), list(document["x-client"]["credentials"].items())
    taken = [[waiting.pop(0) for _ in range(arguments_taken(scheme))] for scheme in schemes]
    main = next((at for at, scheme in enumerate(schemes) if not is_plain_key(scheme)), 0)
    others = [at for at in range(len(schemes)) if at != main]
    return {
        **_main(schemes[main]),
        "names": dict([*taken[main], *(pair for at in others for pair in taken[at])]),
        "more": {taken[at][0][0]: schemes[at]["name"] for at in others},
    }


def _main(scheme: Any) -> dict[str, Any]:
    if scheme["type"] != "apiKey":
        return {"scheme": scheme["scheme"].lower(), "header": None, "prefix": ""}
    is_cookie = scheme["in"] == "cookie"
    header = "Cookie" if is_cookie else scheme["name"]
    return {"scheme": "header", "header": header, "prefix": f"{scheme['name']}=" if is_cookie else ""}
