"""Build the site: copy the guide and the reference pages to a folder, run Zensical, and check the links.

Zensical runs no hooks and reads only its project folder, so the input is assembled in one folder. The new site
replaces the old one only if it has no broken link.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import yaml

from scripts.errors import PipelineError
from scripts.progress import Progress, silent
from scripts.project import Project
from scripts.reference.examples import examples
from scripts.reference.links import broken_links
from scripts.reference.pages import pages
from scripts.swap import staging_directory, swap_folder
from scripts.words_coverage import read_context

CONFIG = "mkdocs.yml"
SECONDS = 300
COLOR = re.compile(r"\x1b\[[\d;]*m")


def build(project: Project, site: Path, progress: Progress = silent) -> int:
    """Build the site in a folder and return the number of pages. Raises PipelineError if anything fails.

    An example that does not run is shown without its output.
    """
    context, words = read_context(project)
    found = examples(context.operations.values())
    for one in found:
        if one.error:
            progress(f"the example of {one.operation.id} does not run: {one.error}")
    written = pages(context, words, found)
    with staging_directory(project.cache / site.name) as folder:
        shutil.copytree(project.root / "docs", folder / "docs")
        for name, text in written.items():
            path = folder / "docs" / name
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        config = configuration(project, list(written))
        (folder / CONFIG).write_text(yaml.safe_dump(config, sort_keys=False), encoding="utf-8", newline="\n")
        _zensical(folder)
        built = folder / config["site_dir"]
        if broken := broken_links(built):
            raise PipelineError("the site has broken links:\n" + "\n".join(broken))
        count = sum(1 for _ in built.rglob("*.html"))
        swap_folder(built, site)
    return count


def configuration(project: Project, names: list[str]) -> dict[str, Any]:
    """Return mkdocs.yml with the reference pages in its navigation, for another folder."""
    config: dict[str, Any] = yaml.safe_load((project.root / CONFIG).read_text(encoding="utf-8"))
    for plugin in config["plugins"]:
        if isinstance(plugin, dict) and "mkdocstrings" in plugin:
            options = plugin["mkdocstrings"]["handlers"]["python"]
            options["paths"] = [str(project.root / path) for path in options["paths"]]
    for title, folder in (("Resources", "reference/"), ("Models", "models/")):
        found = [{Path(name).stem: name} for name in names if name.startswith(folder)]
        config["nav"].append({title: found})
    return config


def _zensical(folder: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", CONFIG],
        cwd=folder,
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    if done.returncode:
        said = COLOR.sub("", done.stdout + done.stderr).partition("Traceback")[0]
        lines = [line for line in said.splitlines() if not line.startswith("griffe: ")]
        raise PipelineError("zensical cannot build the site:\n" + "\n".join(lines))
