"""The cross-check with openapi-python-client's reading: every difference is an error with its place."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from scripts.pipeline.generate.arguments import Argument
from scripts.pipeline.generate.cross_check import check, differences
from scripts.pipeline.generate.method_docs import method_paragraphs
from scripts.pipeline.generate.second_reading import ParsedOperation, parsed_operations
from scripts.pipeline.generate.surface import Method, Surface, surface_of
from scripts.pipeline.normalize.normalize import normalize
from scripts.pipeline.read.bundle import bundle
from scripts.spec.document import REPOSITORY, Mapping
from scripts.spec.problems import PipelineError

from .conftest import SPECS
from .small_spec import spec, write

FILE = "tests/pipeline/specs/acme/openapi.yaml"


@pytest.fixture(scope="module")
def document() -> Any:
    """Return the bundled document of the made-up provider."""
    return bundle(SPECS / "acme")


@pytest.fixture(scope="module")
def parsed(document: Any) -> dict[str, ParsedOperation]:
    """Return that document's operations as openapi-python-client reads them."""
    return parsed_operations(document)


def small(folder: Path, changes: dict[str, Any]) -> tuple[Any, Surface]:
    """Return the bundled document, and the surface, of a small spec with changes."""
    bundled = bundle(write(folder, {"openapi.yaml": spec(changes)}))
    return bundled, surface_of(normalize(bundled))


def with_argument(method: Method, index: int, **changes: Any) -> Method:
    """Return a method with one argument changed, or removed where nothing is to change."""
    argument = method.arguments[index]
    changed = (evolve(argument, **changes),) if changes else ()
    return evolve(method, arguments=(*method.arguments[:index], *changed, *method.arguments[index + 1 :]))


def faults_of_argument(argument: Argument) -> Iterator[dict[str, Any]]:
    """Yield the changes that a faulty pipeline might make to an argument; None stands for its removal."""
    yield {}
    yield {"is_required": not argument.is_required}
    yield {"wire_name": f"{argument.wire_name}s"}
    yield {"where": "header" if argument.where == "query" else "query"}


def faults_of(method: Method) -> Iterator[Method]:
    """Yield a method in every way that is wrong in one fact."""
    for index, argument in enumerate(method.arguments):
        for changes in faults_of_argument(argument):
            yield with_argument(method, index, **changes)
    yield evolve(method, http_method="PUT" if method.http_method != "PUT" else "POST")
    yield evolve(method, path=f"{method.path}/all")
    yield evolve(method, media="text/csv")
    response = method.response
    yield evolve(method, response=evolve(response, returns="bytes" if response.returns != "bytes" else "text"))
    if response.returns is not None:
        yield evolve(method, response=evolve(response, returns=None))
        yield evolve(method, response=evolve(response, bodiless=(*response.bodiless, 200, 201)))
    for status in response.bodiless:
        yield evolve(method, response=evolve(response, bodiless=tuple({*response.bodiless} - {status})))
    yield evolve(method, errors={**method.errors, 599: "Problem"})
    for status in method.errors:
        yield evolve(method, errors={error: name for error, name in method.errors.items() if error != status})


def test_both_readings_of_every_construct_agree(document: Any, surface: Surface) -> None:
    """The package of a document with every construct passes the check."""
    check(document, surface)


def test_every_fault_in_one_fact_of_a_method(
    document: Any, surface: Surface, parsed: dict[str, ParsedOperation]
) -> None:
    """A parameter, field, path, media type, response or error that is lost or changed is reported with its place."""
    tried = 0
    for index, method in enumerate(surface.methods):
        for faulty in faults_of(method):
            methods = (*surface.methods[:index], faulty, *surface.methods[index + 1 :])

            problems = list(differences(document, methods, parsed))

            assert problems, faulty
            assert all(str(problem).startswith(f"{FILE}:") for problem in problems)
            assert all(f"{method.http_method} {method.path}" in problem.message for problem in problems)
            tried += 1
    assert tried > 150


def test_an_operation_missing_on_one_side(document: Any, surface: Surface, parsed: dict[str, ParsedOperation]) -> None:
    """An operation that only the document, or only the package, has is reported."""
    first, *others = surface.methods

    problems = list(differences(document, [evolve(first, id="list_others"), *others], parsed))

    assert [
        "list_customers: the generated package lacks this operation",
        "list_others: openapi-python-client finds no such operation",
    ] == [problem.message for problem in problems]


def test_a_lost_parameter(document: Any, surface: Surface) -> None:
    """The message names the parameter, both readings, and the line of the parameter."""
    first, *others = surface.methods
    (index,) = (at for at, argument in enumerate(first.arguments) if argument.wire_name == "createdAt")

    with pytest.raises(PipelineError) as caught:
        check(document, evolve(surface, methods=(with_argument(first, index), *others)))

    line = (REPOSITORY / FILE).read_text().splitlines()[caught.value.problems[0].place.line - 1]  # type: ignore[union-attr]
    assert "createdAt" in line
    assert str(caught.value).endswith(
        "GET /customers: query parameter 'createdAt': the package has none, openapi-python-client reads optional"
    )


def test_a_success_response_without_a_body_beside_one_with_a_body(tmp_path: Path) -> None:
    """The method returns the model or None, its docstring names the status, and both readings agree."""
    body = {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}
    created = {"paths /things post responses 201": {"description": "Created.", "content": body}}

    bundled, surface = small(tmp_path, created)

    check(bundled, surface)
    method = next(method for method in surface.methods if method.id == "create_thing")
    assert ("models.Thing | None", (204,)) == (method.response.type, method.response.bodiless)
    assert "(status 204)." in "".join(map(str, method_paragraphs(method)))


def test_names_that_are_not_python_identifiers(tmp_path: Path) -> None:
    """Names that the parser would merge, rename or reject are compared as the document spells them."""
    names = {("query", name) for name in ("a.b", "a-b", "a b", "A_B", "class", "naïve", "self")}
    names |= {("path", "a.b"), ("header", "a.b"), ("header", "A-b")}
    parameters = [
        {"name": name, "in": place, "required": place == "path", "schema": {"type": "string"}}
        for place, name in sorted(names)
    ]
    other = {**spec()["paths"]["/things"]["post"], "operationId": "other", "x-method": "other"}

    bundled, surface = small(tmp_path, {"paths /things/{a.b} post": {**other, "parameters": parameters}})

    check(bundled, surface)
    assert names == parsed_operations(bundled)["other"].parameters.keys()


def test_what_the_parser_rejects(document: Any) -> None:
    """An operation that the parser drops stops the pipeline, at the place of that operation."""
    responses = {"5ab": {"description": "Odd."}}
    path = document["paths"]["/credits"]
    post = Mapping({**path["post"], "responses": responses}, place=path["post"].place)
    changed = {**document, "paths": {"/credits": {**path, "post": post}}}

    with pytest.raises(PipelineError, match="Invalid response status code pattern: 5ab") as caught:
        parsed_operations(changed)

    assert str(caught.value).startswith(f"{FILE}:")
    assert "POST /credits: openapi-python-client:" in str(caught.value)


def test_the_tool_as_shipped_loses_a_response(tmp_path: Path) -> None:
    """Given the published document as it is, the stock tool exits with 0 and leaves out what a list call returns."""
    config = tmp_path / "config.yaml"
    config.write_text("post_hooks: []\n")
    published = REPOSITORY / "specs" / "stigg" / "published.yaml"
    options = ["--path", published, "--config", config, "--meta", "none", "--output-path", tmp_path / "stock"]

    command = [sys.executable, "-m", "openapi_python_client", "generate", *map(str, options)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert 0 == done.returncode
    assert "response will be omitted from generated client" in " ".join((done.stdout + done.stderr).split())
    (module,) = (tmp_path / "stock" / "api").glob("*/customer_controller_get_customers.py")
    assert "status_code == 400" in module.read_text()
    assert "status_code == 200" not in module.read_text()
