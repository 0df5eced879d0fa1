"""Unusual environments: the package in a zip file, and under gevent's monkey-patching."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from pagerduty_client.sandbox import Sandbox, serving
from tests.upstream import ROOT

pytestmark = pytest.mark.whole

LIST_INCIDENTS = """
import sys
from pagerduty_client import Client

with Client(token="any", base_url=sys.argv[1]) as client:
    incidents = client.incidents.list(limit=10, concurrency=4).all()
    assert len(incidents) > 10 and incidents[0].service.summary
"""
ZIPPED = """
import pagerduty_client, pagerduty_rest, pagerduty_runtime
for package in (pagerduty_client, pagerduty_rest, pagerduty_runtime):
    assert ".zip" in package.__file__, package.__file__
assert pagerduty_rest.SPEC.facts
from pagerduty_client.find import find
assert find("snooze an incident")
from pagerduty_client.spec.sources import load
assert load("installed").spec["paths"]
"""
GREEN = """
from gevent import monkey
monkey.patch_all()
import gevent
"""


def run(code: str, *arguments: str, path: Path | None = None) -> None:
    environment = {**os.environ, "PYTHONPATH": str(path or "")}
    command = [sys.executable, "-c", code, *arguments]
    done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr


def test_it_works_from_a_zip_file(tmp_path: Path) -> None:
    archive = tmp_path / "packages.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for folder in ("generated", "overrides"):
            for path in sorted((ROOT / folder).rglob("*")):
                if path.is_file() and "__pycache__" not in path.parts:
                    file.write(path, path.relative_to(ROOT / folder).as_posix())
        file.write(ROOT / "spec" / "lock.json", "pagerduty_rest/lock.json")
        for name in ("openapiv3.json", "names.json"):
            file.write(ROOT / "spec" / name, f"pagerduty_client/spec/{name}")
    with serving(Sandbox().seed()) as address:
        run(ZIPPED + LIST_INCIDENTS, address, path=archive)


def test_it_works_under_gevent() -> None:
    with serving(Sandbox().seed()) as address:
        run(GREEN + LIST_INCIDENTS, address)
