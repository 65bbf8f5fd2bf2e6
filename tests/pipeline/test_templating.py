"""The template environment: templates print only values that passed a filter."""

from __future__ import annotations

import pytest

from scripts.pipeline.generate.templating import only_code, template_environment
from scripts.pipeline.python.source import Code


def test_templates_print_nothing_raw() -> None:
    """A template that prints a text of the spec without a filter, or an unknown name, raises TypeError."""
    environment = template_environment()

    with pytest.raises(TypeError, match="pass it through a filter first"):
        environment.from_string("{{ text }}").render(text="import os")
    with pytest.raises(TypeError, match="pass it through a filter first"):
        environment.from_string("{{ nothing }}").render()
    assert '"import os"' == environment.from_string("{{ text | literal }}").render(text="import os")
    assert "x" == only_code(Code("x"))
