# Two commands for everyone: `make year` runs the sample year, `make test` runs all tests.

.PHONY: year test build setup format lint clean

# The sample year, from Imports/ to Reports/. Findings and things to decide (status 1) are its normal
# end; everything above is a failure.
year: build
	@.build/release/leden year || test $$? -eq 1

build: setup
	swift build -c release --product leden

setup:
	@.ci/setup build

test:
	@.ci/setup test
	swift build --build-tests
	swift test --skip-build

format:
	swift format --in-place --recursive Sources Tests Package.swift

lint:
	swift format lint --strict --recursive Sources Tests Package.swift

clean:
	rm -rf .build
