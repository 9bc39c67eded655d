# What a contributor runs; `make help` lists it. Every step says in one line what it does.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.ONESHELL:
.DEFAULT_GOAL := help
.NOTPARALLEL:
MAKEFLAGS += --no-print-directory

# An import that Package.swift does not declare builds silently without this.
IMPORTS := --explicit-target-dependency-import-check error
# Swift in the repository; build folders hold the code of others.
SWIFT_FILES := Package.swift Sources Tests benchmarks/Package.swift benchmarks/Sources
PYTHON := .venv/bin/python
# Any page of the corpus will do; this one is shown by `make demo`.
DEMO_PAGE ?= $(firstword $(sort $(wildcard corpus/pages/*/*/page.html)))
# Folders of saved pages beside the corpus, joined by colons, and gzipped pages from elsewhere.
BIENBAN_EXTRA ?=
BIENBAN_INTERNATIONAL ?=

say = @printf '\n== %s\n' '$(1)'

.PHONY: help deps build demo test check lint unit records sanitize optimized smoke bench format clean

help: ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

deps: ## install what is missing: libxml2, pkg-config, Python with venv (Debian's apt)
	$(call say,deps: looking for libxml2 and pkg-config and Python with venv)
	@scripts/install_deps.sh

build: ## build everything in debug
	$(call say,build: debug with undeclared imports as errors)
	@swift build $(IMPORTS)

demo: deps ## build in release, extract corpus/ to out/, show one page
	$(call say,demo: release build)
	@swift build -c release --product bienban
	$(call say,demo: extracting corpus/pages to out/)
	@rm -rf out
	$$(swift build -c release --show-bin-path)/bienban extract corpus/pages -o out
	printf '%d records in out/\n' "$$(find out -name '*.json' | wc -l)"
	$(call say,demo: what was found in $(DEMO_PAGE))
	@$$(swift build -c release --show-bin-path)/bienban explain $(DEMO_PAGE)

test: deps check ## everything a reviewer checks, on a fresh machine

check: lint unit records sanitize optimized smoke ## the same without installing anything from Debian

lint: .venv/ready ## format, shell scripts, README and links
	$(call say,lint: swift format in strict mode)
	@swift format lint --strict --recursive --parallel $(SWIFT_FILES)
	$(call say,lint: shell scripts)
	@.venv/bin/shellcheck .ci/run scripts/*.sh
	$(call say,lint: README and links of the documents)
	@$(PYTHON) scripts/check_docs.py

unit: ## build with undeclared imports as errors, run all tests in debug
	$(call say,unit: debug build of everything with undeclared imports as errors)
	@swift build --build-tests $(IMPORTS)
	$(call say,unit: all tests in debug)
	@scripts/run_tests.sh $(IMPORTS)

records: .venv/ready ## extract the corpus twice, validate schema and records with jsonschema
	$(call say,records: extracting the corpus twice and comparing the bytes)
	@swift build $(IMPORTS) --product bienban
	bin=$$(swift build --show-bin-path)/bienban
	folder=$$(mktemp -d)
	trap 'rm -rf "$$folder"' EXIT
	"$$bin" extract corpus -o "$$folder/one" --jobs 1
	"$$bin" extract corpus -o "$$folder/two" --jobs 2
	diff -r "$$folder/one" "$$folder/two"
	printf '\n== records: floors of the corpus\n'
	"$$bin" evaluate corpus/pages --floors corpus/floors.json
	printf '\n== records: floors of the test half\n'
	"$$bin" evaluate corpus/test --floors corpus/floors.json
	printf '\n== records: schema and records against JSON Schema 2020-12\n'
	$(PYTHON) scripts/validate_records.py "$$folder/one"
	printf '\n== records: what README shows is what the tool makes of its page\n'
	$(PYTHON) scripts/check_readme.py "$$bin"

# The sanitizer's leak check is on, too: what libxml2 allocates must be freed on every way out.
sanitize: ## what wraps C, under the address sanitizer
	$(call say,sanitize: ingestion tests under the address sanitizer)
	@scripts/run_tests.sh --scratch-path .build-asan --sanitize=address --filter MinutesIngestionTests

optimized: ## what wraps C, in release
	$(call say,optimized: ingestion tests in release)
	@scripts/run_tests.sh --scratch-path .build-release -c release --filter MinutesIngestionTests

smoke: ## the benchmark builds and runs, one round over the corpus
	$(call say,smoke: debug build of benchmarks/ and one round)
	@swift build --package-path benchmarks
	"$$(swift build --package-path benchmarks --show-bin-path)"/bienban-benchmarks --rounds 1 corpus=corpus/pages

bench: ## CPU time against libxml2's own parse (BIENBAN_EXTRA, BIENBAN_INTERNATIONAL, SAVE=1)
	$(call say,bench: release build and measurement)
	@BIENBAN_EXTRA='$(BIENBAN_EXTRA)' BIENBAN_INTERNATIONAL='$(BIENBAN_INTERNATIONAL)' \
	    scripts/bench.sh $(if $(SAVE),--save)

format: ## format the Swift files in place
	$(call say,format: swift format in place)
	@swift format format --in-place --recursive --parallel $(SWIFT_FILES)

clean: ## remove what was built
	$(call say,clean: build folders and out/ and .venv)
	@rm -rf .build .build-asan .build-release benchmarks/.build out .venv

# Pinned validators; made anew when the pins change.
.venv/ready: scripts/requirements.txt
	$(call say,venv: jsonschema and shellcheck in .venv)
	@python3 -m venv .venv
	.venv/bin/python -m pip install --quiet --disable-pip-version-check -r scripts/requirements.txt
	touch .venv/ready
