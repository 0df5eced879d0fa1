"""`python -m scripts.reference`: build the documentation site in site/."""

from __future__ import annotations

import logging
import sys

from scripts.errors import PipelineError
from scripts.progress import log_progress
from scripts.project import Project
from scripts.reference.site import build


def main() -> int:
    """Build the site, and return 2 if it cannot be built or contains a broken link."""
    logging.disable(logging.WARNING)  # warnings of the sandbox while the examples run
    project = Project.here()
    try:
        count = build(project, project.root / "site", log_progress)
    except PipelineError as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    log_progress(f"{count} pages in site/")
    return 0


if __name__ == "__main__":
    sys.exit(main())
