"""Guessed pagination: only if both the request parameter and the response field of the next page are evident."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .test_guesses import actions_of
from .trial import Trial, document, operation, returning, run

_ITEM = {"type": "object", "properties": {"id": {"type": "string"}}}
_LIST = {"type": "array", "items": _ITEM}
_TEXT, _WHOLE, _FLAG = {"type": "string"}, {"type": "integer"}, {"type": "boolean"}
_LINK = {"type": "string", "format": "uri"}
_LINKS = {"type": "object", "properties": {"next": {"type": "object", "properties": {"href": _TEXT}}}}
_MORE = {"has_more": _FLAG}
_FROM_1 = {"type": "integer", "default": 1}


def _query(**schemas: Any) -> list[dict[str, Any]]:
    return [{"name": name, "in": "query", "schema": schema} for name, schema in schemas.items()]


def _scaffolded(folder: Path, query: dict[str, Any], schema: Any, *, description: str = "") -> Trial:
    parameters = [{**parameter, "description": description} for parameter in _query(**query)]
    return run(folder, document({"/a": {"get": operation(parameters=parameters, responses=returning(schema))}}))


def _guess(trial: Trial) -> Any:
    return actions_of(trial)['$.paths["/a"].get'].get("x-pagination")


_CURSOR = {"style": "cursor", "cursor": "cursor", "next": "/next_cursor", "limit": "limit"}
_NUMBER = {"style": "page", "page": "page", "first": 1}


@pytest.mark.parametrize(
    ("query", "fields", "wanted"),
    [
        ({"cursor": _TEXT, "limit": _WHOLE}, {"next_cursor": _TEXT}, _CURSOR),
        (
            {"pageToken": _TEXT},
            {"meta": {"type": "object", "properties": {"nextPageToken": _TEXT}}},
            {"style": "cursor", "cursor": "pageToken", "next": "/meta/nextPageToken"},
        ),
        (
            {"offset": _WHOLE, "limit": _WHOLE},
            {"total": _WHOLE},
            {"style": "offset", "offset": "offset", "limit": "limit", "total": "/total"},
        ),
        (
            {"starting_after": _TEXT, "ending_before": _TEXT, "limit": _WHOLE},
            _MORE,
            {
                "style": "cursor",
                "cursor": "starting_after",
                "last": "/id",
                "more": "/has_more",
                "before": "ending_before",
                "limit": "limit",
            },
        ),
        ({"starting_after": _TEXT}, {}, None),
        (
            {"cursor": _TEXT},
            {"cursor": _TEXT, "errors": _LIST},
            {"style": "cursor", "cursor": "cursor", "next": "/cursor"},
        ),
        ({"page": _TEXT}, {"next_page": _TEXT}, {"style": "cursor", "cursor": "page", "next": "/next_page"}),
        ({"cursor": _TEXT}, {"next": _LINK}, {"style": "cursor", "cursor": "cursor", "link": "/next"}),
        ({"page": _WHOLE}, {"_links": _LINKS}, {"style": "cursor", "cursor": "page", "link": "/_links/next/href"}),
        (
            {"page": _WHOLE},
            {"nextPage": {"type": "string", "description": "URL of the next page."}},
            {"style": "cursor", "cursor": "page", "link": "/nextPage"},
        ),
        ({"page": _FROM_1}, {}, _NUMBER),
        (
            {"page": {"type": "integer", "minimum": 1}},
            {"total_pages": _WHOLE},
            {**_NUMBER, "total_pages": "/total_pages"},
        ),
        ({"page": {"type": "integer", "default": 0}}, _MORE, {**_NUMBER, "first": 0, "more": "/has_more"}),
        ({"page": _FROM_1, "limit": _WHOLE}, {"total": _WHOLE}, {**_NUMBER, "limit": "limit", "total": "/total"}),
        ({"page": _WHOLE}, {"total": _WHOLE}, None),
        ({"page": _FROM_1}, {"sums": {"type": "object", "properties": {"total": _WHOLE}}}, _NUMBER),
        ({"page": _WHOLE}, {"next": _TEXT}, {"style": "cursor", "cursor": "page", "link": "/next"}),
        ({"page": _WHOLE}, {"next": _WHOLE}, {"style": "cursor", "cursor": "page", "next": "/next"}),
        ({"cursor": _TEXT}, {"next": _TEXT}, None),
        ({}, {}, None),
    ],
)
def test_guessed_pagination(
    tmp_path: Path, query: dict[str, Any], fields: dict[str, Any], wanted: dict[str, Any] | None
) -> None:
    """A list is paginated only if the next page is evident; otherwise the report states why it is not."""
    trial = _scaffolded(tmp_path, query, {"type": "object", "properties": {"data": _LIST, **fields}})

    assert (None if wanted is None else {**wanted, "items": "/data"}) == _guess(trial)
    assert (wanted is None and bool(query)) == ("are not followed" in trial.out)


def _object(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": fields}


_BY_AFTER = {"style": "cursor", "cursor": "after", "next": "/pagination/after"}
_BY_LAST_ID = {"style": "cursor", "next": "/last_id", "more": "/has_more"}


@pytest.mark.parametrize(
    ("query", "fields", "wanted"),
    [
        (
            {"offset": _TEXT, "limit": _WHOLE},
            {"next_offset": _TEXT},
            {"style": "cursor", "cursor": "offset", "next": "/next_offset", "limit": "limit"},
        ),
        ({"offset": _TEXT}, {"offset": _TEXT}, {"style": "cursor", "cursor": "offset", "next": "/offset"}),
        ({"offset": _TEXT, "limit": _WHOLE}, {}, None),
        ({"page": _object(after=_TEXT)}, {"page": _object(next=_LINK)}, None),
        ({"page": _object(after=_TEXT)}, {"next_page": _TEXT}, None),
        ({"after": _TEXT}, {"pagination": _object(after=_TEXT, before=_TEXT)}, _BY_AFTER),
        ({"after_id": _TEXT}, {"last_id": _TEXT, **_MORE}, {**_BY_LAST_ID, "cursor": "after_id"}),
        ({"after": _TEXT}, {"first_id": _TEXT, "last_id": _TEXT, **_MORE}, {**_BY_LAST_ID, "cursor": "after"}),
        ({"last_id": _TEXT}, _MORE, {"style": "cursor", "cursor": "last_id", "last": "/id", "more": "/has_more"}),
    ],
)
def test_names_that_look_like_other_pages(
    tmp_path: Path, query: dict[str, Any], fields: dict[str, Any], wanted: dict[str, Any] | None
) -> None:
    """A text is not an offset, and an object is no cursor: such a list is paginated by its next page, or reported."""
    trial = _scaffolded(tmp_path, query, {"type": "object", "properties": {"data": _LIST, **fields}})

    assert (None if wanted is None else {**wanted, "items": "/data"}) == _guess(trial)
    assert (wanted is None) == ("are not followed" in trial.out)


@pytest.mark.parametrize(
    ("fields", "sign"),
    [
        ({**_MORE, "next": _TEXT}, "/has_more, /next"),
        ({"_links": _LINKS}, "/_links/next/href"),
        ({"_links": _object(next=_TEXT)}, "/_links/next"),
        ({"last_id": _TEXT}, "/last_id"),
        ({"next_cursor": _TEXT}, "/next_cursor"),
        ({"paging": _object(next_page=_WHOLE)}, "/paging/next_page"),
        ({"offset": _WHOLE, "total": _WHOLE}, None),
        ({"_links": _object(href=_TEXT)}, None),
    ],
)
def test_pages_that_no_parameter_asks_for(tmp_path: Path, fields: dict[str, Any], sign: str | None) -> None:
    """A list whose response shows that there is another page is named in the report, if no parameter requests it."""
    trial = _scaffolded(tmp_path, {"limit": _WHOLE}, {"type": "object", "properties": {"data": _LIST, **fields}})

    assert _guess(trial) is None
    assert (sign is not None) == ("are not followed" in trial.out)
    assert f"pages: GET /a: pages after {sign} are not followed" in trial.out or sign is None


@pytest.mark.parametrize(
    ("method", "fields", "asks"),
    [
        ("get", {"parameters": [{"name": "X-Next-Cursor", "in": "header", "schema": _TEXT}]}, "header X-Next-Cursor"),
        (
            "post",
            {"requestBody": {"content": {"application/json": {"schema": _object(cursor=_TEXT)}}}},
            "body /cursor",
        ),
        (
            "post",
            {"requestBody": {"content": {"application/json": {"schema": _object(page=_object(offset=_WHOLE))}}}},
            "body /page/offset",
        ),
        ("post", {"requestBody": {"content": {"application/json": {"schema": _object(token=_TEXT)}}}}, None),
    ],
)
def test_pages_asked_for_outside_the_query(tmp_path: Path, method: str, fields: Any, asks: str | None) -> None:
    """A list whose page is requested in a header or in a body is named in the report."""
    listed = operation(responses=returning(_object(data=_LIST)), **fields)

    trial = run(tmp_path, document({"/a": {method: listed}}))

    assert (asks is not None) == ("are not followed" in trial.out)
    assert f"pages: {method.upper()} /a: pages by {asks}" in trial.out or asks is None


@pytest.mark.parametrize(
    ("description", "first"),
    [
        ("The page to return, starting from 0.", 0),
        ("Zero-based number of the page.", 0),
        ("Which page. Defaults to: 1", 1),
        ("Page number; the first page is 1.", 1),
        ("Up to 100 are given for page=1.", None),
    ],
)
def test_the_number_of_the_first_page(tmp_path: Path, description: str, first: int | None) -> None:
    """The number of the first page is read from the description, and never assumed: a page would be lost."""
    trial = _scaffolded(tmp_path, {"page": _WHOLE}, _LIST, description=description)

    wanted = None if first is None else {"style": "page", "page": "page", "first": first, "items": ""}
    assert wanted == _guess(trial)
    assert (first is None) == ("the document does not state whether the first is 0 or 1" in trial.out)


@pytest.mark.parametrize(
    ("fields", "description", "last"),
    [
        (("token", "status"), "A cursor representing an item's token after which a page begins.", "/token"),
        (("id", "token"), "The token of the last item.", "/id"),
        (("token", "code"), "The token or the code of the last item.", None),
        (("token", "status"), "Where to begin.", None),
    ],
)
def test_the_key_of_the_last_item(tmp_path: Path, fields: tuple[str, ...], description: str, last: str | None) -> None:
    """A cursor is the id of the last item, or the only key of it that the description names."""
    items = {"type": "array", "items": _object(**dict.fromkeys(fields, _TEXT))}

    trial = _scaffolded(tmp_path, {"starting_after": _TEXT}, _object(data=items, **_MORE), description=description)

    assert last == (_guess(trial) or {}).get("last")


def test_a_wrong_guess(tmp_path: Path) -> None:
    """If the response is decoded as Any, the list becomes a plain call, and the report states it."""
    other = returning({"type": "object", "properties": {"b": _TEXT}})["200"]
    paged = operation(parameters=_query(page=_FROM_1), responses={**returning(_LIST), "202": other})

    trial = run(tmp_path, document({"/a": {"get": paged}, "/b": {"get": operation()}}))

    assert trial.out.startswith("2 of 2 operations"), trial.err
    assert _guess(trial) is None
    assert "pages: GET /a: not followed: the guessed fields are not in the response" in trial.out


def test_iterating_over_guessed_pages(tmp_path: Path) -> None:
    """The package returns every item of a list by page number and of a list by last id."""
    more = {"type": "object", "properties": {"data": _LIST, **_MORE}}
    paths = {
        "/a": {
            "get": operation(tags=["do"], operationId="a", parameters=_query(page=_FROM_1), responses=returning(_LIST))
        },
        "/b": {
            "get": operation(
                tags=["do"], operationId="b", parameters=_query(starting_after=_TEXT), responses=returning(more)
            )
        },
    }

    trial = run(tmp_path, document(paths))

    assert 0 == trial.status, trial.err
    assert [["1", "2", "3"], ["x", "y", "z"]] == trial.inside(
        """
import json, httpx, acme_client
def handle(request):
    params = request.url.params
    if request.url.path == "/a":
        return httpx.Response(200, json=[{"id": i} for i in {"1": "12", "2": "3"}.get(params["page"], "")])
    rest = [key for key in "xyz" if key > params.get("starting_after", "")]
    return httpx.Response(200, json={"data": [{"id": i} for i in rest[:2]], "has_more": len(rest) > 2})
client = acme_client.Acme(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(handle)))
print(json.dumps([[item.id for item in client.do.a()], [item.id for item in client.do.b()]]))
"""
    )


def test_next_pages_in_headers(tmp_path: Path) -> None:
    """A list whose next page is in a header of its response is named; a cursor that is guessed needs no header."""
    headers = {"Link": {"schema": _TEXT}, "X-Next-Cursor": {"schema": _TEXT}, "X-Request-Id": {"schema": _TEXT}}
    shared = {"description": "ok", "headers": headers, "content": {"application/json": {"schema": _LIST}}}
    paged = returning({"type": "object", "properties": {"items": _LIST, "next_cursor": _TEXT}})
    paged["200"]["headers"] = headers
    paths = {
        "/listed": {"get": operation(responses={"200": {"$ref": "#/components/responses/Shared"}})},
        "/paged": {"get": operation(parameters=_query(cursor=_TEXT), responses=paged)},
        "/made": {"post": operation(responses={"200": {"$ref": "#/components/responses/Shared"}})},
    }
    spec = document(paths)
    spec["components"]["responses"] = {"Shared": shared}

    trial = run(tmp_path, spec)

    assert 0 == trial.status, trial.err
    pages = [line for line in trial.out.splitlines() if line.startswith("  - pages: ")]
    assert ["  - pages: GET /listed: pages after header Link, X-Next-Cursor are not followed"] == pages
