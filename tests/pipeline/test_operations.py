"""openapi-python-client at work: what it is shown, what it may not lose, and why its own templates are not used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from scripts.pipeline.generate.method_docs import method_paragraphs
from scripts.pipeline.generate.operations import only_code, printer
from scripts.pipeline.generate.surface import Surface, surface_of
from scripts.pipeline.generate.text import Code
from scripts.spec.document import REPOSITORY, clone
from scripts.spec.problems import PipelineError


def changed(surface: Surface, path: tuple[str, ...], value: Any) -> Surface:
    """Read the document of a surface again, with another value at a path."""
    document = clone(surface.document)
    node = document
    for part in path[:-1]:
        node = node[part]
    node[path[-1]] = value
    return surface_of(document)


def problems(surface: Surface) -> str:
    """Let the tool read a surface that it should refuse."""
    with pytest.raises(PipelineError) as caught:
        printer(surface, package="acme_client")
    return str(caught.value)


def test_a_whole_surface_is_read(surface: Surface) -> None:
    """The tool reads every operation of a document as this pipeline does."""
    environment = printer(surface, package="acme_client")

    assert {"literal", "docstring"} <= environment.filters.keys()


def test_a_media_type_that_it_does_not_know(surface: Surface) -> None:
    """What the tool only warns of stops the pipeline, at the line of the operation."""
    content = {"application/xml": {"schema": {"type": "string"}}}

    said = problems(changed(surface, ("paths", "/credits", "post", "requestBody", "content"), content))

    assert "Unsupported content type application/xml" in said
    assert said.startswith("tests/pipeline/specs/acme/openapi.yaml:")


def test_a_status_that_it_does_not_know(surface: Surface) -> None:
    """A response that the tool would leave out stops the pipeline."""
    said = problems(changed(surface, ("paths", "/credits", "post", "responses", "5ab"), {"description": "Odd."}))

    assert "Invalid response status code pattern: 5ab" in said


def test_an_operation_that_it_loses(surface: Surface) -> None:
    """An operation that is not among those that the tool read is told."""
    (first, *others) = surface.methods

    said = problems(evolve(surface, methods=(evolve(first, id="list_others"), *others)))

    assert "openapi-python-client leaves out GET /customers" in said
    assert "makes an operation list_customers that the document does not have" in said


def test_a_parameter_and_an_answer_that_it_reads_otherwise(surface: Surface) -> None:
    """A difference in what an operation sends or returns is told."""
    (first, *others) = surface.methods
    other = evolve(first, arguments=first.arguments[1:], answer=evolve(first.answer, returns="Customer"))

    said = problems(evolve(surface, methods=(other, *others)))

    assert "reads query parameters as" in said
    assert "reads answer as ['ListCustomersResponse'], where the document has ['Customer']" in said


def test_a_good_answer_without_a_body_beside_one_with_a_body(surface: Surface) -> None:
    """The method then returns the model or None, and the operation knows which status comes without a body."""
    without = changed(surface, ("paths", "/credits", "post", "responses", "202"), {"description": "Accepted."})
    (method,) = (one for one in without.methods if (one.http_method, one.path) == ("POST", "/credits"))
    (before,) = (one for one in surface.methods if one.id == method.id)

    printer(without, package="acme_client")

    assert ((202,), before.answer.returns) == (method.answer.bodiless, method.answer.returns)
    assert f"{before.answer.type} | None" == method.answer.type
    assert "or None where the answer has no body (status 202)." in "".join(method_paragraphs(method))


def test_a_class_that_only_one_generator_makes(surface: Surface) -> None:
    """Class names must agree between the two generators."""
    said = problems(evolve(surface, homes={one: home for one, home in surface.homes.items() if one != "Customer"}))

    assert "the class Customer is made by one of the two generators only" in said


def test_templates_print_nothing_raw(surface: Surface) -> None:
    """A template that prints a text of the spec as it is fails."""
    environment = printer(surface, package="acme_client")

    with pytest.raises(TypeError, match="is not made for Python"):
        environment.from_string("{{ text }}").render(text="import os")
    with pytest.raises(TypeError, match="is not made for Python"):
        environment.from_string("{{ nothing }}").render()
    assert '"import os"' == environment.from_string("{{ text | literal }}").render(text="import os")
    assert "x" == only_code(Code("x"))


def test_the_tool_as_shipped_loses_an_answer(tmp_path: Path) -> None:
    """Fed the published document as it is, the stock tool exits with 0 and leaves out what a list call returns."""
    config = tmp_path / "config.yaml"
    config.write_text("post_hooks: []\n")
    published = REPOSITORY / "specs" / "stigg" / "published.yaml"
    options = ["--path", published, "--config", config, "--meta", "none", "--output-path", tmp_path / "made"]

    command = [sys.executable, "-m", "openapi_python_client", "generate", *map(str, options)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert 0 == done.returncode
    assert "response will be omitted from generated client" in " ".join((done.stdout + done.stderr).split())
    (module,) = (tmp_path / "made" / "api").glob("*/customer_controller_get_customers.py")
    assert "status_code == 400" in module.read_text()
    assert "status_code == 200" not in module.read_text()
