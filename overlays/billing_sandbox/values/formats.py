"""Checks of string formats. Formats not listed here are not checked."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Final
from uuid import UUID

_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_DATE_TIME = re.compile(r"\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})")
_DECIMAL = re.compile(r"-?\d+(?:\.\d+)?")
_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


def _is_date(text: str) -> bool:
    return bool(_DATE.fullmatch(text)) and _reads(date.fromisoformat, text)


def _is_date_time(text: str) -> bool:
    # More than six digits of a fraction are valid on the wire, but not for datetime.
    return bool(_DATE_TIME.fullmatch(text)) and _reads(datetime.fromisoformat, re.sub(r"\.\d+", "", text.upper()))


def _is_uuid(text: str) -> bool:
    return bool(_UUID.fullmatch(text)) and _reads(UUID, text)


def _is_decimal(text: str) -> bool:
    return bool(_DECIMAL.fullmatch(text))


def _reads(reader: Callable[[str], object], text: str) -> bool:
    try:
        reader(text)
    except ValueError:
        return False
    return True


CHECKS: Final[Mapping[str, Callable[[str], bool]]] = {
    "date": _is_date,
    "date-time": _is_date_time,
    "decimal": _is_decimal,
    "uuid": _is_uuid,
}
