"""The media types of forms, and those of files by the extension of their names.

With one table a form is the same bytes everywhere: the standard library's `mimetypes` also reads the tables of the
machine, which differ.
"""

from __future__ import annotations

MULTIPART = "multipart/form-data"
URL_ENCODED = "application/x-www-form-urlencoded"
FORMS = frozenset({MULTIPART, URL_ENCODED})
UNKNOWN = "application/octet-stream"
_BY_EXTENSION = {
    "csv": "text/csv",
    "doc": "application/msword",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "gif": "image/gif",
    "gz": "application/gzip",
    "htm": "text/html",
    "html": "text/html",
    "jpeg": "image/jpeg",
    "jpg": "image/jpeg",
    "json": "application/json",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "tif": "image/tiff",
    "tiff": "image/tiff",
    "txt": "text/plain",
    "webp": "image/webp",
    "xls": "application/vnd.ms-excel",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "xml": "application/xml",
    "zip": "application/zip",
}


def media_type_of(file_name: str) -> str:
    """Return the media type of a file by its name; that of unknown content for an unknown extension."""
    return _BY_EXTENSION.get(file_name.rpartition(".")[2].lower(), UNKNOWN) if "." in file_name else UNKNOWN
