# The main job is a bare `make`. `make help` lists the rest.
.DEFAULT_GOAL := main
.DELETE_ON_ERROR:

# Upstream's ref to pin, and where its repository's files are (empty: upstream itself). A file: address works too.
REF ?= main
SPEC_BASE ?=

PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3 python; do \
	$$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$name && break; done)
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/ready

.PHONY: main help setup spec generate update check test test-fast test-slow test-random test-httpx2 coverage strangers contract lint \
	types docs postman bench audit release-check clean

main: setup generate ## environment, generated package, proof, and a first use of it
	@$(BIN)/python -m scripts.generate --check
	@$(BIN)/python -m scripts.demo

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: $(READY) ## the environment in .venv

$(READY): .ci/requirements.txt pyproject.toml
	@test -n "$(PYTHON)" || { echo "error: Python 3.11 or newer is needed (set PYTHON=…)" >&2; exit 2; }
	@echo "setup      $(PYTHON) → $(VENV)" >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r .ci/requirements.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --editable .
	@touch $@

spec: setup ## pin upstream's document: REF=main SPEC_BASE=…
	@$(BIN)/python -m scripts.pull --ref "$(REF)" --base "$(SPEC_BASE)"

generate: setup ## generated/ from spec/, swapped in whole
	@$(BIN)/python -m scripts.generate
	@$(BIN)/python -m scripts.webhook_events

update: setup ## follow upstream: REF=main SPEC_BASE=… ARGS=… REPORT=file; PLAN=1 only prints what it would do
	@$(BIN)/python -m scripts.update --ref "$(REF)" --base "$(SPEC_BASE)" $(if $(PLAN),--plan) \
		$(if $(REPORT),--report "$(REPORT)") -- $(ARGS)

check: setup ## prove that generated/ is what the spec gives
	@$(BIN)/python -m scripts.generate --check
	@$(BIN)/python -m scripts.webhook_events --check

# Each worker and each interpreter that a test starts would compile every module again.
test test-fast test-slow: export PYTHONDONTWRITEBYTECODE :=

test: setup ## the tests, on all cores
	@$(BIN)/python -m pytest -n auto --dist loadgroup -p no:randomly -m "not slow" $(ARGS)

test-fast: setup ## the tests of the inner loop
	@$(BIN)/python -m pytest -n auto --dist loadgroup -p no:randomly -m "not slow and not whole" $(ARGS)

test-slow: setup ## the tests that take minutes: random runs, kills, whole histories
	@$(BIN)/python -m pytest -n auto --dist loadgroup -p no:randomly -m slow $(ARGS)

strangers: setup ## other people's clients, unmodified, on the sandbox over TLS (fresh environments; node for two of them)
	@$(BIN)/python -m pytest tests/strangers $(ARGS)

contract: setup ## every operation against Steady, a mock server that others wrote (needs node)
	@$(BIN)/python -m tests.contract

lint: setup ## ruff and the import rules
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/lint-imports

types: setup ## mypy strict and pyright
	@$(BIN)/mypy
	@$(BIN)/mypy tests/typing/*.py
	@$(BIN)/mypy examples/*.py
	@$(BIN)/basedpyright
	@$(BIN)/basedpyright --project tests/typing

docs: setup ## the documentation site, in site/
	@$(BIN)/python -m scripts.reference

postman: setup ## the pinned document through Postman's own converter
	@$(BIN)/python -m scripts.postman

coverage: setup ## branch coverage of the hand-written code; ARGS=… for pytest
	@mkdir -p .cache/coverage && $(BIN)/coverage erase
	@$(BIN)/coverage run -m pytest -n auto --dist loadgroup -p no:randomly -m "not slow" $(ARGS)
	@$(BIN)/coverage combine --quiet
	@$(BIN)/coverage report --fail-under=95

test-random: setup ## the tests five times in random order, to find those that depend on another one
	@for seed in 1 2 3 4 5; do $(BIN)/python -m pytest -n auto --randomly-seed=$$seed -m "not slow" $(ARGS) || exit 1; done

test-httpx2: setup ## the client's tests with httpx2 in httpx's place
	@$(BIN)/python -m pytest -n auto --dist loadgroup -p no:randomly -p tests.with_httpx2 -m "not slow" \
		tests/client tests/lists tests/sandbox tests/test_calls.py tests/test_sending.py $(ARGS)

release-check: setup ## rehearse a release: build, inspect, install on lowest and newest dependencies, use
	@$(BIN)/python -m scripts.release_check $(ARGS)

audit: setup ## the workflows, audited by zizmor
	@$(BIN)/zizmor --offline --quiet .github

bench: setup ## the numbers, as ratios in one run
	@$(BIN)/python -m benchmarks
	@$(BIN)/python -m benchmarks.lists
	@$(BIN)/python -m benchmarks.official
	@$(BIN)/python -m benchmarks.type_checking

clean: ## remove what make made, but for generated/
	rm -rf $(VENV) .cache build dist site
