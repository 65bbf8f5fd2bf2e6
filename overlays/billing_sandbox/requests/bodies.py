"""Request bodies: decoded by their media type, and validated against the schema that the operation declares."""

from __future__ import annotations

from attrs import frozen

from ..document.media import FORM, is_json
from ..document.operations import Operation
from ..document.pointers import Json
from ..problems import Problem
from ..values.json_text import decode
from ..values.sentences import listed
from ..values.validation import Validation
from . import forms


@frozen
class BodyReader:
    """Decodes and validates the bodies of requests."""

    _validation: Validation

    def read(self, operation: Operation, *, content: bytes, media: str) -> Json:
        """Return the decoded body, None without one. Raises Problem for an invalid body."""
        body = operation.body
        if not content:
            if body is not None and body.required:
                raise Problem(operation.refusal, f"a body of {listed(body.media)} is required")
            return None
        if body is None:
            raise Problem(operation.refusal, f"{operation.method} {operation.path} takes no body; omit it")
        kind = media.partition(";")[0].strip().lower()
        if not any(_covers(declared, kind) for declared in body.media):
            status = 415 if "415" in operation.responses else operation.refusal
            sent = f"not {media}" if media else "and it is missing"
            raise Problem(status, f"header Content-Type: must be {listed(body.media)}, {sent}")
        return self._checked(operation, content, media) if is_json(kind) or kind == FORM else None

    def _checked(self, operation: Operation, content: bytes, media: str) -> Json:
        is_form = media.lower().startswith(FORM)
        try:
            value = forms.read(content, media) if is_form else decode(content)
        except (ValueError, ArithmeticError, RecursionError) as error:
            raise Problem(
                operation.refusal, f"the body is invalid {'form data' if is_form else 'JSON'}: {error}"
            ) from error
        errors = self._validation.errors(operation.body_schema, value)
        if errors:
            raise Problem(operation.refusal, f"invalid body: {'; '.join(errors)}")
        return value


def _covers(declared: str, kind: str) -> bool:
    name = declared.partition(";")[0].strip()
    return name in (kind, "*/*") or (name.endswith("/*") and kind.startswith(name[:-1]))
