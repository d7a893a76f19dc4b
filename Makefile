# What there is to do with this repository. `make` alone lists it.

SHELL := /bin/sh
SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
ARGS ?=
FUZZ_SECONDS ?= 600

# The linker of the toolchain puts what a start goes through side by side (docs/performance.md); without it all is the same,
# but for some memory.
LINKER := $(wildcard $(dir $(realpath $(shell command -v $(SWIFT)))))ld.lld
ORDER := -Xswiftc -use-ld=lld -Xswiftc -Xfrontend -Xswiftc -function-sections \
	-Xlinker --symbol-ordering-file=$(CURDIR)/.packaging/start-order.txt -Xlinker --no-warn-symbol-ordering
# Nothing is looked for beside the binary when it starts.
BUILD := $(SWIFT) build -c release --static-swift-stdlib -Xswiftc -static-executable $(if $(wildcard $(LINKER)),$(ORDER)) \
	--product reformboard
BINARY := .build/release/reformboard
# The one place where the version stands.
VERSION := $(shell sed -n 's/.*number = "\(.*\)"/\1/p' Sources/reformboard/Version.swift)
COMPLETIONS := .build/completions
# Where the shells look, under PREFIX; Debian has a folder of its own for zsh.
BASH_FOLDER := share/bash-completion/completions
ZSH_FOLDER := share/zsh/site-functions
FISH_FOLDER := share/fish/vendor_completions.d
# What a user of the program reads; the rest of docs/ is for those who change it.
DOCUMENTS := $(addprefix docs/,accessibility.md command-line.md configuration.md data-package.md errors.md keys.md \
	methods.md sample.md snapshot-json.md snapshot.schema.json themes.md tutorial.md vi/tutorial.md)
# Every file that is installed, under PREFIX: what `uninstall` removes.
INSTALLED := bin/reformboard share/man/man1/reformboard.1.gz share/man/vi/man1/reformboard.1.gz \
	$(BASH_FOLDER)/reformboard $(ZSH_FOLDER)/_reformboard $(FISH_FOLDER)/reformboard.fish \
	$(addprefix share/doc/reformboard/,LICENSE CHANGELOG.md $(DOCUMENTS)) \
	$(patsubst Themes/%,share/doc/reformboard/examples/themes/%,$(wildcard Themes/*.json))
INTEROP := .build/interop/venv
SWIFT_SOURCES := Package.swift Sources Tests Themes \
	$(addprefix Benchmarks/,Package.swift Sources Tests InProcess)

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run build test bench interop fuzz lint format snapshot man completions install uninstall deb \
	check-deb version clean require-swift require-curses require-tmux require-dpkg

help: ## list these targets
	@echo 'make TARGET [ARGS="…"] [PREFIX=$(PREFIX)] [DESTDIR=…]'
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-11s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))

run: build ## build and open the board: the built-in programme, or ARGS=FOLDER
	@$(BINARY) $(ARGS)

build: require-curses require-swift ## build the program, for release, with all it needs inside
	@$(BUILD) >&2

test: require-curses require-tmux require-swift ## run every test
	@$(SWIFT) test

bench: build ## count instructions, measure the reading of packages; ARGS="--with-polars --runs 9 …"
	@.ci/install-packages valgrind
	@SWIFT='$(SWIFT)' Benchmarks/count
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

man: require-curses require-swift ## check that the man pages are what the program tells of itself; RECORD_GOLDEN=1 makes them
	@$(SWIFT) test --filter ManualPageTests

completions: build ## write what completes words in bash, zsh and fish, to .build/completions
	@mkdir -p $(COMPLETIONS)
	@for shell in bash zsh fish; do \
		$(BINARY) --generate-completion-script $$shell > $(COMPLETIONS)/reformboard.$$shell || exit; done
	@echo '$(COMPLETIONS)/reformboard.bash reformboard.zsh reformboard.fish' >&2

# A binary that stands there is taken as it is, so that `sudo make install` needs no compiler.
install: ## install the program, its man pages and completions into PREFIX (under DESTDIR)
	@test -x $(BINARY) || $(MAKE) --no-print-directory build
	@DOCUMENTS='$(DOCUMENTS)' ZSH_FOLDER=$(ZSH_FOLDER) BASH_FOLDER=$(BASH_FOLDER) FISH_FOLDER=$(FISH_FOLDER) \
		.packaging/install $(BINARY) '$(DESTDIR)$(PREFIX)' >&2

uninstall: ## remove what `install` put there
	@.packaging/uninstall '$(DESTDIR)$(PREFIX)' $(INSTALLED) >&2

deb: require-dpkg ## make dist/reformboard_VERSION_ARCH.deb, the same bytes from the same commit
	@test -x $(BINARY) || $(MAKE) --no-print-directory build
	@MAKE='$(MAKE)' VERSION=$(VERSION) .packaging/deb $(BINARY)

check-deb: deb ## look over the Debian package with lintian; ARGS="--pedantic …"
	@.ci/install-packages lintian
	@.packaging/check-deb dist/reformboard_$(VERSION)-1_*.deb $(ARGS)

version: ## print the version
	@echo $(VERSION)

clean: ## remove everything that was built
	rm -rf dist .build Benchmarks/.build Tests/Fuzz/.build

require-swift:
	@SWIFT='$(SWIFT)' .ci/require-swift

require-curses:
	@.ci/install-packages libncursesw5-dev

require-tmux:
	@.ci/install-packages tmux

require-dpkg:
	@.ci/install-packages dpkg-dev
