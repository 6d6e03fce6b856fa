# Two commands for everyone: `make year` runs the sample year, `make test` runs all tests.

.PHONY: year test build setup validation validate accessibility quality bench crash format lint clean

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

# How fast the year is, on the sample.
bench: build
	swift run -c release Measure bench

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
