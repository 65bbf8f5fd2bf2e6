"""The last guard: a module that contains more than declarations is rejected."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scripts.pipeline.install.verify import verify
from scripts.pipeline.python.source import docstring, literal
from scripts.spec.problems import PipelineError

CODE = st.sampled_from(["import os", "exec('x')", '"""', "__import__('os').system('x')", "{{ 7 * 7 }}", "lambda: x"])


def refused(source: str) -> str:
    """Verify a module; return the error, empty if there is none."""
    try:
        verify({"models.py": source.encode()})
    except PipelineError as error:
        return str(error)
    return ""


@pytest.mark.parametrize(
    "source",
    [
        "import os\n",
        "from os import system\n",
        "from typing import Any\nAny.mro()\n",
        "x = __import__('os')\n",
        "x = [y for y in ()]\n",
        "x = lambda: None\n",
        "x = f'{1}'\n",
        "x = 1 if y else 2\n",
        "for x in (): pass\n",
        "while x: pass\n",
        "with x: pass\n",
        "del x\n",
        "x: exec('1') = None\n",
        "class A:\n    x = print('x')\n",
        "@print\ndef f() -> None: ...\nx = (y := 1)\n",
        "def f(x=open('/etc/passwd')) -> None: ...\n",
        "x + 1\n",
        "T = TypedDict('T', {'a': '__import__(\"os\")'})\n",
        "T = TypedDict('T', {'a': 'x.y()'})\n",
        "T = TypedDict('T', {'a': 'not python at all'})\n",
        "class A:\n    x: 'y.z()' = None\n",
        "class A:\n    x: list['__import__(\"os\")'] = None\n",
        "class A:\n    x: 'not python at all'\n",
        "x = (\n",
        "x = '\0'\n",
    ],
)
def test_refused(source: str) -> None:
    """Statements, expressions, imports and calls that no template needs are rejected with file and line."""
    error = refused(source)

    assert error.startswith("models.py:")


@pytest.mark.parametrize(
    "source",
    [
        '"""A docstring."""\nfrom __future__ import annotations\n',
        "class A(Model, kw_only=True):\n    x: str | None = field(name='X', default=None)\n",
        "class A(Model):\n    x: 'A | None' = None\n    y: ClassVar[Literal['os.exit()']] = 'os.exit()'\n",
        "T = TypedDict('T', {'from': 'NotRequired[Sequence[str] | None]'})\n",
        "async def f(self, x: int) -> None:\n    return await self._call(_operations.X, path={'x': x})\n",
    ],
)
def test_accepted(source: str) -> None:
    """Declarations pass."""
    error = refused(source)

    assert error == ""


@given(st.text(max_size=40) | CODE, st.text(max_size=40) | CODE)
@example('"""\nimport os\n"""', '"\nimport os\n#')
def test_filtered_text(text: str, value: str) -> None:
    """Any text, as docstring and as literal, passes as a declaration."""
    source = f"class A:\n    {docstring([text], indent=4)}\n    x: Literal[{literal(value)}] = {literal(value)}\n"

    assert refused(source) == ""
