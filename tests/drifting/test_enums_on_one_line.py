"""A proposal edits the enum of the field that drifted, however the YAML is laid out."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.pipeline.small_spec import spec, write

from .test_drift_command import _applied as applied
from .test_drift_command import _patch as patch
from .test_drift_command import _record as record


@pytest.mark.parametrize("value", ["y", "a]b", "b, c", "[", "}"])
@pytest.mark.parametrize("field", ["first", "second"])
def test_two_enums_on_one_line(tmp_path: Path, field: str, value: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Of two enums on one line, exactly that of the reported field gets the value, whatever brackets values hold."""
    enums = {"first": ["a", "x]"], "second": ["x]", "[c"]}
    properties = {name: {"type": "string", "enum": values} for name, values in enums.items()}
    changes = {"components schemas Thing": {"type": "object", "properties": properties}}
    text = json.dumps(spec(changes), indent=1)
    line = json.dumps(properties)
    start = text.index('"properties"', text.index('"Thing": {'))
    end = text.index('"ThingList"')
    one_line = text[:start] + f'"properties": {line}}},' + text[end:]
    write(tmp_path / "specs" / "things", {"openapi.yaml": one_line})
    subprocess.run(["git", "init", "--quiet"], cwd=tmp_path, check=True)

    schemas = applied(
        tmp_path, patch(tmp_path, [record(f"$.data[].{field}", "enum", "a known value", repr(value))], capsys)
    )

    expected = {**enums, field: [*enums[field], value]}
    assert expected == {name: held["enum"] for name, held in schemas["Thing"]["properties"].items()}
