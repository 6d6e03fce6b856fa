# Two commands for everyone: `make year` runs the sample year, `make test` runs all tests.

.PHONY: year test build setup validation validate accessibility quality peers bench crash \
  fuzz format lint clean

# The sample year, from Imports/ to Reports/. Findings and things to decide (status 1) are its normal
# end; everything above is a failure.
year: build
	@.build/release/leden year || test $$? -eq 1

build: setup
	swift build -c release --product leden

setup:
	@.ci/setup build

test: validation accessibility
	@.ci/setup test
	swift build --build-tests
	swift test --skip-build

# The official rules for e-invoices, and a check of all in a folder: make validate FOLDER=Reports/2026
validation: .build-validation/installed

.build-validation/installed: Tests/Validation/requirements.txt
	@.ci/setup test
	rm -rf .build-validation
	python3 -m venv .build-validation
	.build-validation/bin/pip install --quiet --disable-pip-version-check --no-deps --retries 5 \
	  --requirement Tests/Validation/requirements.txt
	touch $@

validate: validation
	@.build-validation/bin/python Tests/Validation/validate.py $(FOLDER)

# What the page is checked with for who cannot see it or use a mouse.
accessibility: .build-accessibility/installed

.build-accessibility/installed: Tests/Accessibility/requirements.txt
	@.ci/setup test
	rm -rf .build-accessibility
	python3 -m venv .build-accessibility
	.build-accessibility/bin/pip install --quiet --disable-pip-version-check --no-deps --retries 5 \
	  --requirement Tests/Accessibility/requirements.txt
	touch $@

# How right the comparison is: worlds made from SEEDS, and those in WORLDS (make quality WORLDS=folder).
SEEDS ?= 1 2 3

quality: build
	swift run -c release Measure quality $(if $(WORLDS),--worlds $(WORLDS)) \
	  $(if $(strip $(SEEDS)),--seeds $(SEEDS))

# How linking does beside Splink and recordlinkage, on public data and on worlds from PEER_SEEDS, each
# with its number of members behind an x.
PEER_SEEDS ?= 51

peers: .build-peers/installed
	swift build -c release --product Measure
	@.build-peers/bin/python Tests/Peers/peers.py "$$PWD/.build/release/Measure" docs/peers.md $(PEER_SEEDS)

.build-peers/installed: Tests/Peers/requirements.txt
	rm -rf .build-peers
	python3 -m venv .build-peers
	.build-peers/bin/pip install --quiet --disable-pip-version-check --no-deps --retries 5 \
	  --requirement Tests/Peers/requirements.txt
	touch $@

# How fast the year is, on the sample, and how fast files are read, beside other programs on the same
# files; a program that cannot be installed is named in the table as missing.
bench: build
	-@.ci/setup bench
	-test -x .build-bench/bin/python || python3 -m venv .build-bench
	-.build-bench/bin/pip install --quiet --disable-pip-version-check --retries 5 \
	  --requirement Tests/Bench/requirements.txt
	swift build -c release --product Measure
	.build/release/Measure bench

# Feeds each reader with changed files for SECONDS, guided by what they reach; a file that makes one
# trap is left in Tests/Fuzz/Crashes, where the tests read it again.
SECONDS ?= 60
FUZZ = csv workbook xml archive toml values

fuzz:
	swift build -c release --product Fuzz --sanitize fuzzer -Xswiftc -DFUZZING --scratch-path .build-fuzz
	@for target in $(FUZZ); do \
	  SWIFT_BACKTRACE=enable=no .build-fuzz/release/Fuzz $$target --seconds $(SECONDS) || exit 1; done

# The program killed at many points of every command that writes, and a disk that is full.
POINTS ?= 300
SEED ?= $(shell date +%s)

crash:
	@.ci/setup test
	swift build -c release --build-tests -Xswiftc -enable-testing
	LEDEN_CRASH_POINTS=$(POINTS) LEDEN_CRASH_SEED=$(SEED) \
	  swift test -c release -Xswiftc -enable-testing --skip-build --filter CrashTests

format:
	swift format --in-place --recursive Sources Tests Package.swift

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

clean:
	rm -rf .build .build-*
