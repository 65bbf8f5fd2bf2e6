"""Request bodies: decoded by their media type, and validated against the schema that the operation declares."""

from __future__ import annotations

from attrs import frozen

from ..document.media import FORM, is_json
from ..document.operations import Operation
from ..document.pointers import Json
from ..problems import Problem
from ..values.json_text import decode
from ..values.validation import Validation
from . import forms


@frozen
class BodyReader:
    """Reads the bodies of requests."""

    _validation: Validation

    def read(self, operation: Operation, *, content: bytes, media: str) -> Json:
        """Read and check the body of a call."""
        body = operation.body
        if not content:
            if body is not None and body.required:
                raise Problem(operation.refusal, f"{operation.id} needs a body of {' or '.join(body.media)}")
            return None
        if body is None:
            raise Problem(operation.refusal, f"{operation.id} takes no body; leave it out")
        kind = media.partition(";")[0].strip().lower()
        if not any(_covers(declared, kind) for declared in body.media):
            status = 415 if "415" in operation.responses else operation.refusal
            wanted = " or ".join(body.media)
            raise Problem(status, f"Content-Type: {media or 'none'} is not what {operation.id} takes; send {wanted}")
        return self._checked(operation, content, media) if is_json(kind) or kind == FORM else None

    def _checked(self, operation: Operation, content: bytes, media: str) -> Json:
        is_form = media.lower().startswith(FORM)
        try:
            value = forms.read(content, media) if is_form else decode(content)
        except (ValueError, ArithmeticError, RecursionError) as error:
            raise Problem(operation.refusal, f"the body is not {'a form' if is_form else 'JSON'}: {error}") from error
        faults = self._validation.errors(operation.body_schema, value)
        if faults:
            raise Problem(operation.refusal, f"the body does not fit {operation.id}: {'; '.join(faults)}")
        return value


def _covers(declared: str, kind: str) -> bool:
    name = declared.partition(";")[0].strip()
    return name in (kind, "*/*") or (name.endswith("/*") and kind.startswith(name[:-1]))
