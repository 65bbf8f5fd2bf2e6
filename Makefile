# Every command of the project. `make` alone lists them; `.ci/run` calls nothing else.
.DEFAULT_GOAL := help
PYTHON ?= python3
BASE ?= HEAD
override BIN := .venv/bin
override LOWEST := .build/lowest

# Values reach a recipe through the environment only, as "$$NAME" or, for a list, as $$NAME under `set -f`: text in a
# recipe would be shell code. `value` keeps `$(shell ...)` in a value text; without it make would run that to export it.
# NAME:=value on the command line is make code, which make evaluates before it reads this file.
override VARIABLES := ALL BASE DRAFT DROP FILE FORCE INTO JSON LEAVE_OUT PREFER PROVIDER PROVIDERS PYTHON QUICK REPORT \
	ROWS SOURCE SPEC TOP_LEVEL UPDATE WRITE
$(foreach name,$(VARIABLES),$(eval override $(name) := $$(value $(name))))
export $(VARIABLES)

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' Makefile

setup: .venv/ready ## make .venv with everything in it (Python 3.11 or newer)

.venv/ready: pyproject.toml constraints.txt
	@"$$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "make: Python 3.11 or newer is needed; name one: make PYTHON=python3.11"; exit 1; }
	@echo "setting up .venv (a minute or so)"
	@"$$PYTHON" -m venv --clear .venv
	@PIP_CONSTRAINT=constraints.txt $(BIN)/python -m pip install -qq --disable-pip-version-check $$("$$PYTHON" -c "$$GROUPS_OF" generate test types) -e '.[sandbox]'
	@touch $@

.venv/bench: .venv/ready
	@echo "setting up what only the bench needs"
	@PIP_CONSTRAINT=constraints.txt $(BIN)/python -m pip install -qq --disable-pip-version-check $$("$$PYTHON" -c "$$GROUPS_OF" bench)
	@touch $@

$(LOWEST)/ready: .venv/ready scripts/commands/lowest.py
	@echo "setting up $(LOWEST)"
	@$(BIN)/python -m venv --clear $(LOWEST)
	@$(BIN)/python -m scripts.commands.lowest > $(LOWEST)/constraints.txt
	@PIP_CONSTRAINT=$(LOWEST)/constraints.txt $(LOWEST)/bin/python -m pip install -qq --disable-pip-version-check $$($(BIN)/python -c "$$GROUPS_OF" test) -e '.[sandbox]'
	@touch $@

# pip older than 25.1 knows no dependency groups: read them from pyproject.toml, where they are written once.
override define GROUPS_OF
import sys, tomllib
groups = tomllib.load(open("pyproject.toml", "rb"))["dependency-groups"]
print(*(one for name in sys.argv[1:] for one in groups[name]))
endef
export GROUPS_OF

generate: setup ## make generated/ from specs/ (only what changed; PROVIDERS="a b" for some)
	@set -f; $(BIN)/python -m scripts.commands.generate -- $$PROVIDERS

fetch: setup ## take in a newer published document (PROVIDER=a, FILE=f or its address; see specs/README.md)
	@$(BIN)/python -m scripts.commands.fetch $(if $(FILE),--file="$$FILE") $(if $(PREFER),--prefer="$$PREFER") \
		$(if $(filter 1,$(DROP)),--drop) $(if $(filter 1,$(FORCE)),--force) -- "$$PROVIDER"

new: setup ## scaffold a provider from its document: PROVIDER=name SPEC=file [SOURCE=url] [LEAVE_OUT=1 or ids]
	@$(BIN)/python -m scripts.commands.new $(if $(SOURCE),--source="$$SOURCE") $(if $(LEAVE_OUT),--leave-out="$$LEAVE_OUT") \
		-- "$${PROVIDER:?PROVIDER=name is needed}" "$${SPEC:?SPEC=file is needed}"

check: setup ## fail if generated/ is not what the specs say
	@set -f; $(BIN)/python -m scripts.commands.generate --check -- $$PROVIDERS

diff: setup ## say what changed for users since BASE, a revision or folder (DRAFT=1: also in CHANGELOG.md; JSON=1)
	@$(BIN)/python -m scripts.commands.generate >&2
	@$(BIN)/python -m scripts.commands.diff $(if $(filter-out 0,$(JSON)),--json) $(if $(filter-out 0,$(DRAFT)),--draft) -- "$$BASE"

drift: setup ## propose edits of the specs from drift that clients wrote down (REPORT=file); prints a patch for git apply
	@test -n "$$REPORT" || { echo 'make: say which: make drift REPORT=file'; exit 2; }
	@$(BIN)/python -m scripts.commands.drift -- "$$REPORT"

lint: setup ## check the specs, and the code's style
	@$(BIN)/python -m scripts.pipeline.lint.lint
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check --quiet

types: setup ## mypy --strict over overlays, scripts, generated, and a file of user code
	@$(BIN)/mypy

vendor: setup ## copy packages into another repository, or update a copy (INTO=DIR PROVIDERS="a b")
	@test -n "$$INTO" || { echo 'make: say where to: make vendor INTO=DIR PROVIDERS="a b"'; exit 2; }
	@set -f; $(BIN)/python -m scripts.commands.vendor $(if $(filter-out 0,$(FORCE)),--force) \
		$(if $(TOP_LEVEL),$(if $(filter 0,$(TOP_LEVEL)),--no-top-level,--top-level)) -- "$$INTO" $$PROVIDERS

test: setup generate ## pass all tests
	@$(BIN)/python -m pytest --numprocesses auto --dist loadfile

test-lowest: setup generate $(LOWEST)/ready ## pass the clients' and the sandbox's tests with the lowest allowed versions
	@$(LOWEST)/bin/python -m pytest --numprocesses auto --dist loadfile tests/overlay tests/sandbox tests/packages

faults: setup generate ## meet every write with every fault, and print the matrix (ALL=1: the full product)
	@$(BIN)/python -m tests.faults $(if $(ALL),--all)

demo: setup generate ## see the four clients at work against the sandbox, with faults
	@$(BIN)/python docs/demo.py

bench: setup .venv/bench generate ## measure everything beside its rivals (ROWS="decode paging", QUICK=1, JSON=file, WRITE=1: into docs/)
	@set -f; $(BIN)/python -m bench $(if $(filter 1,$(QUICK)),--quick) $(if $(JSON),--json="$$JSON") \
		$(if $(filter 1,$(WRITE)),--write docs/performance.md) -- $$ROWS

bench-scale: setup .venv/bench generate ## draw how cost grows, with operations, items, pages, tasks and threads (QUICK=1: fewer rounds)
	@$(BIN)/python -m bench.scale $(if $(filter 1,$(QUICK)),--quick)

bench-check: setup generate ## count instructions with valgrind; fail if a part got dearer by 5 % (UPDATE=1: new baseline)
	@$(BIN)/python -m bench.check $(if $(filter 1,$(UPDATE)),--update)

clean: ## remove what can be made again (not generated/)
	@rm -rf .venv .build .hypothesis dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help setup generate fetch new check diff drift lint types vendor test test-lowest faults demo bench bench-scale bench-check clean
