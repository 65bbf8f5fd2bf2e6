# Every command of the project. `make` alone lists them; `.ci/run` calls nothing else.
.DEFAULT_GOAL := help
PYTHON ?= python3
BASE ?= HEAD

# The default Python has .venv. A PYTHON that is named has environments of its own, for example .build/venv-3.13, so that
# neither clears the other's. An interpreter that pyenv holds counts as present.
override PYENV := "$$(pyenv version-name 2>/dev/null):$$(pyenv versions --bare 2>/dev/null | tr '\n' :)"
override SUFFIX :=
ifneq ($(origin PYTHON),file)
override export PYENV_VERSION := $(shell printf %s $(PYENV))
override SUFFIX := -$(or $(firstword $(filter 3.%,$(shell PYENV_VERSION=$(PYENV) \
	'$(subst ','\'',$(value PYTHON))' -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null))),unknown)
endif
override ENV := $(if $(SUFFIX),.build/venv$(SUFFIX),.venv)
override SCRIPTS := $(if $(filter Windows_NT,$(OS)),Scripts,bin)
override BIN := $(ENV)/$(SCRIPTS)
override LOWEST := .build/lowest$(SUFFIX)
override HIGHEST := .build/highest$(SUFFIX)
override EXTRAS := .build/extras$(SUFFIX)
override INTEGRATION := .build/integration$(SUFFIX)
override MUTATION := .build/mutation$(SUFFIX)
override SUPPLY := .build/supply$(SUFFIX)
override DOCS := .build/docs$(SUFFIX)
override DECLARED := .build/declared$(SUFFIX)
override DIST := .build/distributions$(SUFFIX)
override WHEEL := .build/wheel$(SUFFIX)
override CLIENTS := tests/overlay tests/sandbox tests/packages
override OF_EXTRAS := runtime cli export fleet jobs otel sandbox test extras build
override TESTS_OF_EXTRAS := tests/cli tests/export tests/fleet tests/jobs tests/integration/fleet \
	tests/integration/test_telemetry.py tests/integration/export/test_values.py tests/integration/jobs/test_outcomes.py
# Sorted by their number of tests, as is the default, the longest files would come last, on one core.
override PYTEST := -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

# Values reach a recipe through the environment only, as "$$NAME" or, for a list, as $$NAME under `set -f`: text in a
# recipe would be shell code. `value` keeps `$(shell ...)` in a value text; without it make would run that to export it.
# NAME:=value on the command line is make code, which make evaluates before it reads this file.
override VARIABLES := ALL BASE DRAFT DROP FILE FORCE FUZZ FUZZ_SEED INTO JSON KILLS KILLS_SEED LEAVE_OUT MEMORY PREFER PROVIDER PROVIDERS \
	PYTHON QUICK REPORT ROWS SOURCE SPEC TOP_LEVEL UPDATE UPGRADE WRITE
$(foreach name,$(VARIABLES),$(eval override $(name) := $$(value $(name))))
export $(VARIABLES)

help: ## list the commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-16s %s\n", $$1, $$2}' Makefile

setup: $(ENV)/ready ## create .venv with everything in it (Python 3.11 or newer; PYTHON=python3.13: .build/venv-3.13)

# Two steps, because pip installs nothing editable while constraints hold hashes: the packages of others, each file compared
# with its hash, then this project alone. A pip that applies the hashes of constraints to dependencies of dependencies is
# the first package of all.
override PIP := -m pip install -qq --disable-pip-version-check
override define CREATE
$(2) -m venv --clear $(1)
@awk '/^pip==/ {found = 1} found {print} found && !/\\$$/ {exit}' constraints.txt > $(1)/pip.txt
@$(1)/$(SCRIPTS)/python $(PIP) --require-hashes -r $(1)/pip.txt
endef
override define INSTALL
$(1)/$(SCRIPTS)/python -c "$$GROUPS_OF" $(2) > $(1)/requirements.txt
@PIP_CONSTRAINT=$(or $(3),constraints.txt) $(1)/$(SCRIPTS)/python $(PIP) $(or $(4),--require-hashes) -r $(1)/requirements.txt
endef
override LOCK := pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate --custom-compile-command "make lock"
override PROJECT := $(PIP) --no-deps --no-build-isolation -e .

$(ENV)/ready: pyproject.toml constraints.txt
	@"$$PYTHON" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "make: Python 3.11 or newer is needed; name one: make PYTHON=python3.11"; exit 1; }
	@echo "$(ENV): creating it with $$("$$PYTHON" --version)"
	@$(call CREATE,$(ENV),"$$PYTHON")
	@echo "$(ENV): installing what is pinned in constraints.txt, by hashes"
	@$(call INSTALL,$(ENV),runtime cli sandbox generate test types build)
	@echo "$(ENV): installing this project, editable"
	@$(BIN)/python $(PROJECT)
	@touch $@

$(ENV)/bench: $(ENV)/ready
	@echo "$(ENV): installing the dependencies of group bench"
	@$(call INSTALL,$(ENV),bench)
	@touch $@

$(LOWEST)/ready $(HIGHEST)/ready: .build/%$(SUFFIX)/ready: $(ENV)/ready constraints-lowest.txt scripts/commands/bounds.py
	@echo "$(@D): creating it with the $* versions that pyproject.toml allows"
	@$(call CREATE,$(@D),$(BIN)/python)
	@$(BIN)/python -m scripts.commands.bounds $* > $(@D)/constraints.txt
	@$(call INSTALL,$(@D),runtime cli sandbox test build,$(@D)/constraints.txt,$(if $(filter highest,$*),--upgrade))
	@$(@D)/$(SCRIPTS)/python $(PROJECT)
	@touch $@

# All dependencies at the lowest versions that are allowed, and what they need as it was locked with them.
$(EXTRAS)/ready: $(ENV)/ready constraints-extras.txt
	@echo "$(@D): creating it with the lowest versions that the extras allow"
	@$(call CREATE,$(@D),$(BIN)/python)
	@$(call INSTALL,$(@D),$(OF_EXTRAS),constraints-extras.txt)
	@$(@D)/$(SCRIPTS)/python $(PROJECT)
	@touch $@

# What a user has, and no rival: a dependency of one can change how fast httpx is.
$(DECLARED)/ready: $(ENV)/ready
	@echo "$(@D): creating it with the declared dependencies only"
	@$(call CREATE,$(@D),$(BIN)/python)
	@$(call INSTALL,$(@D),runtime)
	@touch $@

$(INTEGRATION)/ready: $(ENV)/ready
	@echo "$(@D): creating it with the real counterparts of the integration tests"
	@$(call CREATE,$(@D),$(BIN)/python)
	@$(call INSTALL,$(@D),runtime cli sandbox generate test integration build)
	@$(@D)/$(SCRIPTS)/python $(PROJECT)
	@touch $@

$(MUTATION)/ready: $(ENV)/ready
	@echo "$(@D): creating it with the tool that makes the mutants"
	@$(call CREATE,$(@D),$(BIN)/python)
	@$(call INSTALL,$(@D),runtime cli sandbox test mutate build)
	@$(@D)/$(SCRIPTS)/python $(PROJECT)
	@touch $@

# Without a prerequisite: what pyproject.toml requires anew is in no constraint before `make lock`.
$(SUPPLY)/ready:
	@echo "$(@D): creating it with the tools that lock, audit and list the dependencies"
	@$(call CREATE,$(@D),"$$PYTHON")
	@$(call INSTALL,$(@D),supply)
	@touch $@

# pip older than 25.1 knows no dependency groups: read them from pyproject.toml, where they are written once.
override define GROUPS_OF
import sys, tomllib
file = tomllib.load(open("pyproject.toml", "rb"))
extras = file["project"]["optional-dependencies"]
groups = {**file["dependency-groups"], **extras, "runtime": file["project"]["dependencies"]}
print(*(requirement for name in sys.argv[1:] or groups for requirement in groups[name]), sep="\n")
endef
export GROUPS_OF

generate: setup ## generate generated/ from specs/ (only what changed; PROVIDERS="a b" for some)
	@set -f; $(BIN)/python -m scripts.commands.generate -- $$PROVIDERS

fetch: setup ## import a newer published document (PROVIDER=a, FILE=f or its address; see specs/README.md)
	@$(BIN)/python -m scripts.commands.fetch $(if $(FILE),--file="$$FILE") $(if $(PREFER),--prefer="$$PREFER") \
		$(if $(filter 1,$(DROP)),--drop) $(if $(filter 1,$(FORCE)),--force) -- "$$PROVIDER"

new: setup ## scaffold a provider from its document: PROVIDER=name SPEC=file [SOURCE=url] [LEAVE_OUT=1 or ids]
	@$(BIN)/python -m scripts.commands.new $(if $(SOURCE),--source="$$SOURCE") $(if $(LEAVE_OUT),--leave-out="$$LEAVE_OUT") \
		-- "$${PROVIDER:?PROVIDER=name is needed}" "$${SPEC:?SPEC=file is needed}"

check: setup ## fail if generated/ does not match the specs
	@set -f; $(BIN)/python -m scripts.commands.generate --check -- $$PROVIDERS

diff: setup ## report what changed for users since BASE, a revision or folder (DRAFT=1: also in CHANGELOG.md; JSON=1)
	@$(BIN)/python -m scripts.commands.diff --only-base -- "$$BASE"
	@$(BIN)/python -m scripts.commands.generate >&2
	@$(BIN)/python -m scripts.commands.diff $(if $(filter-out 0,$(JSON)),--json) $(if $(filter-out 0,$(DRAFT)),--draft) -- "$$BASE"

drift: setup ## propose edits of the specs from drift that clients recorded (REPORT=file); prints a patch for git apply
	@test -n "$$REPORT" || { echo 'make: say which: make drift REPORT=file'; exit 2; }
	@$(BIN)/python -m scripts.commands.drift -- "$$REPORT"

evidence: setup ## compare the specs with the newest official packages and documents (PROVIDER=a, JSON=1; needs a network)
	@$(BIN)/python -m scripts.commands.evidence $(if $(filter-out 0,$(JSON)),--json) -- $${PROVIDER:+"$$PROVIDER"}

lint: setup ## check the specs, and the code's style and imports (PROVIDERS="a b": only the specs of these)
	@set -f; $(BIN)/python -m scripts.commands.lint -- $$PROVIDERS
	@$(if $(PROVIDERS),,$(BIN)/ruff check)
	@$(if $(PROVIDERS),,$(BIN)/ruff format --check --quiet)
	@$(if $(PROVIDERS),,$(BIN)/lint-imports --no-logo --cache-dir .build/imports)

types: setup ## mypy --strict over all code, and a file of user code
	@$(BIN)/mypy

vendor: setup ## copy packages into another repository, or update a copy (INTO=DIR PROVIDERS="a b")
	@test -n "$$INTO" || { echo 'make: say where to: make vendor INTO=DIR PROVIDERS="a b"'; exit 2; }
	@set -f; $(BIN)/python -m scripts.commands.vendor $(if $(filter-out 0,$(FORCE)),--force) \
		$(if $(TOP_LEVEL),$(if $(filter 0,$(TOP_LEVEL)),--no-top-level,--top-level)) -- "$$INTO" $$PROVIDERS

test: setup generate ## run all tests but those of `make integration` (PYTHON=python3.13: with another interpreter)
	@$(BIN)/python $(PYTEST)

integration: setup generate $(INTEGRATION)/ready ## run the tests with real counterparts (task queues, transports, the official packages)
	@$(INTEGRATION)/$(SCRIPTS)/python $(PYTEST) tests/integration

test-clients: setup ## run the tests of the overlay, the sandbox and the packages as committed
	@$(BIN)/python $(PYTEST) $(CLIENTS)

test-lowest: setup generate $(LOWEST)/ready $(EXTRAS)/ready ## the same, and the extras, with the lowest versions that pyproject.toml allows
	@$(LOWEST)/$(SCRIPTS)/python $(PYTEST) $(CLIENTS)
	@$(EXTRAS)/$(SCRIPTS)/python $(PYTEST) $(TESTS_OF_EXTRAS)

test-highest: setup generate $(HIGHEST)/ready ## the same with the newest versions that pyproject.toml allows
	@$(HIGHEST)/$(SCRIPTS)/python $(PYTEST) $(CLIENTS)

test-wheel: setup ## build the wheel, install it alone, and make calls without the source tree
	@rm -rf $(WHEEL)
	@echo "$(WHEEL): building the distribution"
	@$(BIN)/python -m build --no-isolation --outdir $(WHEEL)/dist . > /dev/null
	@$(call CREATE,$(WHEEL)/venv,$(BIN)/python)
	@echo "$(WHEEL): importing the packages, with the declared dependencies only"
	@$(call INSTALL,$(WHEEL)/venv,runtime)
	@$(WHEEL)/venv/$(SCRIPTS)/python $(PIP) --no-deps $(WHEEL)/dist/*.whl
	@$(WHEEL)/venv/$(SCRIPTS)/python -m pip check > /dev/null
	@cd $(WHEEL) && venv/$(SCRIPTS)/python -I ../../tests/wheel/smoke.py imports
	@echo "$(WHEEL): calling its sandbox over a socket"
	@$(call INSTALL,$(WHEEL)/venv,sandbox)
	@cd $(WHEEL) && venv/$(SCRIPTS)/python -I ../../tests/wheel/smoke.py calls

dist: setup generate ## build one wheel for each package into dist/, and one without code that depends on them
	@$(BIN)/python -m scripts.commands.dist

test-dist: setup generate ## build them, and make a call with each in an empty environment
	@echo "$(DIST): building the wheels"
	@$(BIN)/python -m scripts.commands.dist --into $(DIST)/wheels > /dev/null
	@$(BIN)/python -m tests.wheel.distributions $(DIST)/wheels

docs: setup $(DOCS)/ready ## build the documentation site into .build/docs/html, to be read offline
	@$(BIN)/python -m scripts.commands.docs $(DOCS)
	@cd $(DOCS) && NO_MKDOCS_2_WARNING=1 $(SCRIPTS)/mkdocs build --strict -f mkdocs.yml > build.log 2>&1 || { grep -v "^INFO" build.log; exit 1; }
	@echo "$(DOCS)/html/index.html: built"

docs-check: docs $(DOCS)/check ## open the site in headless Chromium at two widths: errors, links, overflow, search
	@$(DOCS)/$(SCRIPTS)/python -m tests.site $(DOCS)/html $(DOCS)/screenshots

$(DOCS)/check: $(DOCS)/ready
	@$(call INSTALL,$(DOCS),docs-check)
	@touch $@

$(DOCS)/ready: $(ENV)/ready
	@echo "$(@D): creating it with the tools that build the site"
	@$(call CREATE,$(@D),$(BIN)/python)
	@$(call INSTALL,$(@D),docs)
	@touch $@

test-wheel-other: setup ## the same with the newest other Python that is installed, if there is one
	@for version in 3.14 3.13 3.12 3.11; do \
		if $(BIN)/python -c "import sys; sys.exit('%d.%d' % sys.version_info[:2] == '$$version')" && \
			$(MAKE) --no-print-directory -s has-python PYTHON=python$$version 2> /dev/null; then \
			$(MAKE) --no-print-directory test-wheel PYTHON=python$$version; exit; \
		fi; \
	done; echo "make: skipped the wheel with another Python: none is installed"

has-python:
	@"$$PYTHON" -c ''

coverage: setup generate ## measure the branch coverage of the overlay by its tests, and fail below its threshold
	@$(BIN)/python $(PYTEST) --cov --cov-report=term-missing:skip-covered tests/overlay

golden: setup ## regenerate the golden package, which shows a change of a template as a diff
	@$(BIN)/python -m tests.golden

lock: $(SUPPLY)/ready ## pin all dependencies, with the hashes for every platform (UPGRADE=1: the newest versions allowed)
	@$(SUPPLY)/$(SCRIPTS)/python -c "$$GROUPS_OF" > $(SUPPLY)/all.txt
	@$(SUPPLY)/$(SCRIPTS)/python -c "$$GROUPS_OF" runtime sandbox > $(SUPPLY)/lowest.txt
	@$(SUPPLY)/$(SCRIPTS)/uv $(LOCK) $(if $(filter 1,$(UPGRADE)),--upgrade) -o constraints.txt $(SUPPLY)/all.txt
	@$(SUPPLY)/$(SCRIPTS)/uv $(LOCK) --no-deps --resolution lowest-direct -o constraints-lowest.txt $(SUPPLY)/lowest.txt
	@$(SUPPLY)/$(SCRIPTS)/python -c "$$GROUPS_OF" $(OF_EXTRAS) > $(SUPPLY)/extras.txt
	@$(SUPPLY)/$(SCRIPTS)/uv $(LOCK) --resolution lowest-direct -o constraints-extras.txt $(SUPPLY)/extras.txt

audit: $(SUPPLY)/ready ## look up the known vulnerabilities of all pinned versions, over the network
	@$(SUPPLY)/$(SCRIPTS)/pip-audit -f json --require-hashes --disable-pip --progress-spinner off -r constraints.txt \
		2> $(SUPPLY)/audit.log | $(SUPPLY)/$(SCRIPTS)/python -m scripts.commands.audit

sbom: $(ENV)/ready $(SUPPLY)/ready ## list the runtime dependencies as CycloneDX JSON, in .build/sbom.json
	@echo "$(SUPPLY): installing the runtime dependencies alone"
	@$(BIN)/python -m venv --clear --without-pip $(SUPPLY)/runtime
	@$(BIN)/python -c "$$GROUPS_OF" runtime > $(SUPPLY)/runtime.txt
	@PIP_CONSTRAINT=constraints.txt $(BIN)/python -m pip --python $(SUPPLY)/runtime install -qq --require-hashes -r $(SUPPLY)/runtime.txt
	@$(SUPPLY)/$(SCRIPTS)/cyclonedx-py environment --pyproject pyproject.toml --output-reproducible -o .build/sbom.json $(SUPPLY)/runtime
	@echo ".build/sbom.json: written"

faults: setup generate ## run every write against every fault, and print the matrix (ALL=1: the full product)
	@$(BIN)/python -m tests.faults $(if $(ALL),--all)

fuzz: setup ## compare the response parser with h11 over mutated responses (FUZZ=number FUZZ_SEED=number)
	@FUZZ="$${FUZZ:-200000}" $(BIN)/python $(PYTEST) tests/overlay/test_parser_fuzz.py

mutate: setup generate $(MUTATION)/ready ## mutate the overlay's decisions, and count the mutants that tests notice (ten minutes)
	@$(MUTATION)/$(SCRIPTS)/python -m tests.mutation

demo: setup generate ## run the four clients against the sandbox, with faults
	@$(BIN)/python docs/demo.py

bench: setup $(ENV)/bench $(DECLARED)/ready generate ## measure everything, compared with its rivals (ROWS="decode paging", QUICK=1, JSON=file, WRITE=1: into docs/)
	@set -f; DECLARED=$(DECLARED)/$(SCRIPTS)/python $(BIN)/python -m bench $(if $(filter 1,$(QUICK)),--quick) \
		$(if $(JSON),--json="$$JSON") $(if $(filter 1,$(WRITE)),--write docs/performance.md) -- $$ROWS

bench-scale: setup $(ENV)/bench generate ## draw how cost grows, with operations, items, pages, tasks and threads (QUICK=1: fewer rounds)
	@$(BIN)/python -m bench.scale $(if $(filter 1,$(QUICK)),--quick)

bench-export: setup $(INTEGRATION)/ready ## measure an export of 100,000 invoices into DuckDB (ROWS="n table")
	@set -f; $(INTEGRATION)/$(SCRIPTS)/python -m bench.export $$ROWS

bench-jobs: setup $(INTEGRATION)/ready ## measure jobs, compared with a loop without durability (QUICK=1; MEMORY=1: 1,000,000 rows)
	@$(INTEGRATION)/$(SCRIPTS)/python -m bench.jobs $(if $(filter 1,$(QUICK)),--quick) $(if $(filter 1,$(MEMORY)),--memory)

bench-fleet: setup $(INTEGRATION)/ready ## measure a rate limit that 8 processes share: overshoot, fairness, CPU (QUICK=1)
	@$(INTEGRATION)/$(SCRIPTS)/python -m bench.fleet $(if $(filter 1,$(QUICK)),--quick)

kills: setup generate $(INTEGRATION)/ready ## kill workers of jobs at 100 random moments, on both stores (KILLS=number KILLS_SEED=number)
	@KILLS="$${KILLS:-100}" $(INTEGRATION)/$(SCRIPTS)/python $(PYTEST) tests/integration/jobs/test_kills_sqlite.py \
		tests/integration/jobs/test_kills_postgres.py

bench-check: setup generate ## count instructions with valgrind; fail if a part costs 5 % more (UPDATE=1: new baseline)
	@$(BIN)/python -m bench.check $(if $(filter 1,$(UPDATE)),--update)

clean: ## remove what can be created again (not generated/)
	@rm -rf .venv .build .hypothesis dist
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help setup generate fetch new check diff drift evidence lint types vendor test integration \
	test-clients test-lowest test-highest test-wheel dist test-dist test-wheel-other has-python coverage \
	golden docs docs-check lock audit sbom faults fuzz mutate demo bench bench-scale bench-check bench-export bench-fleet bench-jobs kills clean
