# `make help` lists the verbs. Nothing but Linux x86-64, make and Python ≥ 3.11 has to be there.
.DEFAULT_GOAL := help
SHELL := /bin/bash
export UV_PYTHON_DOWNLOADS := never
# A company's network may inspect TLS with a certificate that only the system's store knows.
export UV_SYSTEM_CERTS := true
export NODE_USE_SYSTEM_CA := 1
export REQUESTS_CA_BUNDLE ?= $(wildcard /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt)
# Services that compile their modules at every start take twice as long.
unexport PYTHONDONTWRITEBYTECODE

UV_VERSION := 0.13.9
UV := .tools/bin/uv
PY := .venv/bin/python
PACKAGES := $(patsubst %/py.typed,%,$(wildcard contracts/*/py.typed deploy/*/*/py.typed libs/*/*/py.typed services/*/*/py.typed))

# The oldest Python that serves comes first: it is the one the product promises to run on.
PYTHON := $(firstword $(foreach name,python3.11 python3.12 python3.13 python3.14 python3 python,$(shell \
	command -v $(name) >/dev/null && $(name) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $(name))))

.PHONY: help run reset republish test test-unit test-flows faults bench lint format web contracts services release fuzz hooks browser

help: ## これを表示 · Show this
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)
	@echo
	@echo "  DAICHO_PORT (8080), DAICHO_DATA (.daicho), DAICHO_CACHE (~/.cache/daicho), DAICHO_DEMO (1; 0 でデモなし) は環境変数で変えられます · are environment variables."

run: .venv/.run ## すべて起動(Ctrl-C で停止) · Start everything; Ctrl-C stops it
	@$(PY) -m local.run

reset: .venv/.run ## データを空に(DAICHO_YES=1 なら確認なし) · Empty the data; DAICHO_YES=1 asks nothing
	@$(PY) -m local.reset

republish: .venv/.run ## Kafka を失ったとき、全イベントを送り直す · Send every event again, after Kafka was lost
	@$(PY) -m local.republish

test: lint web browser ## すべての検査とテスト · Every check and test
	@$(PY) -m pytest

test-unit: .venv/.synced ## サーバーのいらないテスト、約1分 · Tests that need no server, a minute
	@$(PY) -m pytest -m "not servers and not browser" -q

test-flows: .venv/.synced browser ## 端から端まで · End to end, on the real parts
	@$(PY) -m pytest tests/flows tests/browser

bench: .venv/.synced ## 性能を測る(ONLY=append で一つだけ、QUICK=1 で短く) · Measure; ONLY=append for one of them, QUICK=1 for a short run
	@$(SYNC) --group bench
	@$(PY) -m bench $(ONLY)

faults: .venv/.synced ## 負荷の下で壊し続ける(20分) · Break everything under load, 20 minutes; writes tests/faults/results.md
	@$(PY) tests/faults
	@DAICHO_TAIL_SECONDS=60 $(PY) -m pytest tests/faults -q --deselect tests/faults/test_faults.py

lint: .venv/.synced ## 書式・型・構造の検査 · Style, types, boundaries
	@$(PY) -m ruff check .
	@$(PY) -m ruff format --check .
	@$(PY) -m mypy $(PACKAGES) bench
	@.venv/bin/lint-imports
	@$(PY) tests/architecture/dead_code.py
	@.venv/bin/typos

format: .venv/.synced ## 書式を直す · Put the style right
	@$(PY) -m ruff check --fix-only .
	@$(PY) -m ruff format .

web: .venv/.synced ## 画面の検査と組み立て · Check and build the browser client
	@$(PY) -m local.web check
	@$(PY) -m local.web build

contracts: .venv/.synced ## contracts/ の生成物を作り直す · Regenerate what contracts/ holds
	@$(PY) contracts/generate.py
	@$(PY) -m local.web api

# A member that is new to the lock needs the network; nothing else here does.
services: $(UV) ## deploy/services.toml から各所の一覧を作り直す · Write all lists of services anew from deploy/services.toml
	@$(UV) lock --quiet --offline 2>/dev/null || $(UV) lock --quiet
	@$(MAKE) --no-print-directory .venv/.synced
	@$(PY) deploy/generate.py
	@$(MAKE) --no-print-directory contracts

release: contracts ## タグを付けたコミットを公開版として固定 · Freeze the events and migrations of a tagged commit
	@$(PY) contracts/release.py

fuzz: .venv/.synced ## でたらめな要求とファイルを長く(DAICHO_FUZZ=20) · Made-up requests and files, for long
	@DAICHO_FUZZ=$${DAICHO_FUZZ:-20} $(PY) -m pytest tests/fuzz --timeout 0

hooks: .venv/.synced ## コミット時の検査を入れる · Install the checks that git runs at a commit
	@.venv/bin/prek install

browser: .venv/.synced
	@$(PY) -m local.browser >/dev/null

# What runs, and then also what only the tests need.
PROJECTS := uv.lock pyproject.toml $(wildcard */pyproject.toml */*/pyproject.toml)

# From the cache alone if it holds everything: no network has to be there then, and none is waited for.
SYNC = $(UV) sync --all-packages --frozen --quiet --python $(PYTHON)
sync = ($(SYNC) --offline $(1) 2>/dev/null || $(SYNC) $(1))

.venv/.run: $(PROJECTS) | $(UV)
	@$(call sync,--no-dev --inexact)
	@touch $@

.venv/.synced: $(PROJECTS) | $(UV)
	@$(call sync,)
	@touch .venv/.run $@

# A link to the one in the cache, which all checkouts share.
$(UV):
	@$(if $(PYTHON),,echo "Python 3.11 以上が見つかりません。入れてから、もう一度実行してください。 Python 3.11 or newer is needed: install it and run again." >&2; exit 1)
	@mkdir -p $(@D) 2>/dev/null || { echo "このフォルダーに書き込めません。書き込める場所に clone してください。 Cannot write here: clone to a folder you may write to." >&2; exit 1; }
	@cached="$${DAICHO_CACHE:-$$HOME/.cache/daicho}/uv-$(UV_VERSION)"; \
	[ -x "$$cached" ] || deploy/local/fetch-uv $(PYTHON) $(UV_VERSION) "$$cached" && \
	ln -sf "$$(realpath "$$cached")" $@
