"""Forms: split at their boundary, validated like JSON, and stored."""

from __future__ import annotations

import pytest

from billing_sandbox import Sandbox

from .documents import document, in_path, operation, text, thing

FILE = thing(["id"], id=text(), owner=text())
HEADERS = {"Content-Type": "multipart/form-data; boundary=b"}


def taking_forms() -> Sandbox:
    """Return a sandbox whose only collection is filled by forms."""
    upload = operation("upload", {"201": FILE})
    schema = thing(["file"], file=text(format="binary"), owner=text(maxLength=3))
    upload["requestBody"] = {"required": True, "content": {"multipart/form-data": {"schema": schema}}}
    item = {"parameters": [in_path()], "get": operation("get_file", {"200": FILE})}
    return Sandbox(document({"/files": {"post": upload}, "/files/{id}": item}))


def test_a_form_is_stored() -> None:
    """The fields of a form are stored and read back; files may hold anything."""
    with taking_forms().client() as client:
        created = client.post("/files", data={"owner": "ann"}, files={"file": ("a.bin", b"\x00--b\r\n")})
        read = client.get(f"/files/{created.json()['id']}")

    assert 201 == created.status_code
    assert "ann" == read.json()["owner"]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'--b\r\nContent-Disposition: form-data; name="owner"\r\n\r\nann\r\n--b--\r\n', "/file: is required"),
        (b'--b\r\nContent-Disposition: form-data; name="file"\r\n\r\nx\r\n', "not delimited by the boundary"),
        (b"--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--\r\n", "has no name"),
        (b"file=x", "not delimited by the boundary"),
    ],
)
def test_an_invalid_form(content: bytes, words: str) -> None:
    """A form that lacks a field, a name or its end is refused, and nothing is stored."""
    sandbox = taking_forms()

    with sandbox.client() as client:
        refused = client.post("/files", content=content, headers=HEADERS)

    assert (400, True) == (refused.status_code, words in refused.text)
    assert 0 == sandbox.effects["upload"]


def test_a_form_without_a_boundary() -> None:
    """A Content-Type that has no boundary is refused."""
    with taking_forms().client() as client:
        refused = client.post("/files", content=b"x", headers={"Content-Type": "multipart/form-data"})

    assert (400, True) == (refused.status_code, "has no boundary" in refused.text)
