# The main job is a bare `make`. `make help` lists the rest.
.DEFAULT_GOAL := main
.DELETE_ON_ERROR:

# The upstream ref to pin, and the base URL of the repository's files (empty: upstream itself; may be a file: URL).
REF ?= main
SPEC_BASE ?=

PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3 python; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: main help setup spec generate update check test test-fast test-slow test-random test-httpx2 coverage mutants strangers contract lint \
	types docs postman bench audit release-check clean

main: setup generate ## set up, generate the package, verify it, and use it
	@$(BIN)/python -m scripts.generate --check
	@$(BIN)/python -m scripts.demo

help: ## print this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(READY) ## create the environment in .venv

$(READY): .ci/requirements.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "error: Python 3.11 or newer is needed (set PYTHON=…)" >&2; exit 2; }
	@echo "setup      $(PYTHON) → $(VENV)" >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r .ci/requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

spec: setup ## pin the upstream spec: REF=main SPEC_BASE=…
	@$(BIN)/python -m scripts.pull --ref "$(REF)" --base "$(SPEC_BASE)"

generate: setup ## generate generated/ from spec/
	@$(BIN)/python -m scripts.generate
	@$(BIN)/python -m scripts.webhook_events

update: setup ## update to an upstream spec: REF=main SPEC_BASE=… ARGS=… REPORT=file; PLAN=1 only prints the plan
	@$(BIN)/python -m scripts.update --ref "$(REF)" --base "$(SPEC_BASE)" $(if $(PLAN),--plan) \
		$(if $(REPORT),--report "$(REPORT)") -- $(ARGS)

check: setup ## verify that generated code is up to date with the spec
	@$(BIN)/python -m scripts.generate --check
	@$(BIN)/python -m scripts.webhook_events --check

# Otherwise, each worker and each interpreter started by a test would compile every module again.
test test-fast test-slow test-random test-httpx2 coverage: export PYTHONDONTWRITEBYTECODE :=

test: setup ## run the tests, on all cores
	@$(BIN)/python -m pytest -n auto --dist worksteal -p no:randomly -m "not slow" $(ARGS)

test-fast: setup ## run the fast tests
	@$(BIN)/python -m pytest -n auto --dist worksteal -p no:randomly -m "not slow and not whole" $(ARGS)

test-slow: setup ## run the slow tests: random inputs, killed processes, long histories
	@$(BIN)/python -m pytest -n auto --dist worksteal -p no:randomly -m slow $(ARGS)

strangers: setup ## run other projects' clients, unmodified, on the sandbox over TLS (two need Node.js)
	@$(BIN)/python -m pytest tests/strangers $(ARGS)

contract: setup ## check every operation against Steady, a third-party mock server (needs Node.js)
	@$(BIN)/python -m tests.contract

lint: setup ## ruff, import rules, and wording
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports
	@$(BIN)/python -m scripts.prose

types: setup ## mypy strict and pyright
	@$(BIN)/mypy
	@$(BIN)/mypy tests/typing/*.py
	@$(BIN)/mypy examples/*.py
	@$(BIN)/basedpyright
	@$(BIN)/basedpyright --project tests/typing

docs: setup ## build the documentation site in site/
	@$(BIN)/python -m scripts.reference

postman: setup ## convert the pinned spec with Postman's converter
	@$(BIN)/python -m scripts.postman

coverage: setup ## measure branch coverage of the hand-written code; ARGS=… for pytest
	@mkdir -p .cache/coverage && $(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest -n auto --dist worksteal -p no:randomly -m "not slow" $(ARGS)
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report

mutants: setup ## mutate the decision tables: every survivor needs a test, or a reason; ARGS="limits order" for some
	@$(BIN)/python -m scripts.mutants $(ARGS)

test-random: setup ## run the tests five times in random order, to find tests that depend on others
	@for seed in 1 2 3 4 5; do $(BIN)/python -m pytest -n auto --dist worksteal --randomly-seed=$$seed -m "not slow" $(ARGS) || exit 1; done

test-httpx2: setup ## run the client's tests with httpx2 instead of httpx
	@$(BIN)/python -m pytest -n auto --dist worksteal -p no:randomly -p tests.with_httpx2 -m "not slow" \
		tests/client tests/lists tests/sandbox tests/test_calls.py tests/test_sending.py $(ARGS)

release-check: setup ## rehearse a release: build, inspect, install on lowest and newest dependencies, use
	@$(BIN)/python -m scripts.release_check $(ARGS)

audit: setup ## audit the workflows with zizmor
	@$(BIN)/zizmor --offline --quiet .github

bench: setup ## run the benchmarks
	@$(BIN)/python -m benchmarks
	@$(BIN)/python -m benchmarks.lists
	@$(BIN)/python -m benchmarks.official
	@$(BIN)/python -m benchmarks.type_checking

clean: ## remove everything that make created, except generated/
	rm -rf $(VENV) .cache build dist site
