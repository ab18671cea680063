"""The benchmarks: each module measures what it is named for; `make bench` runs all and writes results.md."""
