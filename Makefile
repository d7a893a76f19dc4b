# What there is to do with this repository. `make` alone lists it.

SHELL := /bin/sh
SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=
FUZZ_SECONDS ?= 600

BUILD := $(SWIFT) build -c release --static-swift-stdlib --product reformboard
BINARY := .build/release/reformboard
INTEROP := .build/interop/venv
SWIFT_SOURCES := Package.swift Sources Tests Themes \
	$(addprefix Benchmarks/,Package.swift Sources Tests InProcess)

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run build test bench interop lint format snapshot install clean require-swift require-curses require-tmux

help: ## list these targets
	@echo 'make TARGET [ARGS="…"] [PREFIX=$(PREFIX)] [DESTDIR=…]'
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  %-10s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: build ## build and open the board: the built-in programme, or ARGS=FOLDER
	@$(BINARY) $(ARGS)

build: require-curses require-swift ## build the program, for release, with the Swift runtime inside
	@$(BUILD) >&2

test: require-curses require-tmux require-swift ## run every test
	@$(SWIFT) test

bench: build ## measure the reading of packages; ARGS="--with-polars --runs 9 …"
	@$(SWIFT) test --package-path Benchmarks
	@cd Benchmarks && $(SWIFT) package benchmark --grouping metric --no-progress
	@SWIFT='$(SWIFT)' Benchmarks/compare $(ARGS)

# What is installed here comes from the index that pip is set up with, and stays under .build.
interop: build ## compare with the public frictionless and icalendar; ARGS="--only rows/ --long …"
	@.ci/install-packages python3-venv
	@test -x $(INTEROP)/bin/pip || python3 -m venv $(INTEROP)
	@$(INTEROP)/bin/pip --quiet --disable-pip-version-check install -r Tests/Interop/requirements.txt >&2
	@$(INTEROP)/bin/python -B Tests/Interop/written.py
	@$(INTEROP)/bin/python -B Tests/Interop/interop.py $(ARGS)

fuzz: require-swift ## fuzz the reading of files for FUZZ_SECONDS a target; ARGS="csv descriptor values"
	@SWIFT='$(SWIFT)' FUZZ_SECONDS='$(FUZZ_SECONDS)' Tests/Fuzz/fuzz $(ARGS)

lint: require-swift ## check the style of all Swift files
	@$(SWIFT) format lint --strict -r $(SWIFT_SOURCES)

format: require-swift ## put all Swift files into style
	@$(SWIFT) format -i -r $(SWIFT_SOURCES)

snapshot: build ## print the board as text; ARGS="FOLDER --width 80 …"
	@$(BINARY) snapshot $(ARGS)

# A binary that stands there is taken as it is, so that `sudo make install` needs no compiler.
install: ## install the program into PREFIX (under DESTDIR)
	@test -x $(BINARY) || $(MAKE) --no-print-directory build
	install -d '$(DESTDIR)$(PREFIX)/bin' '$(DESTDIR)$(PREFIX)/share/doc/reformboard'
	install -s -m 755 $(BINARY) '$(DESTDIR)$(PREFIX)/bin/reformboard'
	install -m 644 LICENSE '$(DESTDIR)$(PREFIX)/share/doc/reformboard/LICENSE'

clean: ## remove everything that was built
	rm -rf .build Benchmarks/.build Tests/Fuzz/.build

require-swift:
	@SWIFT='$(SWIFT)' .ci/require-swift

require-curses:
	@.ci/install-packages libncursesw5-dev

require-tmux:
	@.ci/install-packages tmux
