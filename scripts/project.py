"""The files of a checkout that the pipeline reads and writes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

PACKAGE = "pagerduty_rest"


@dataclass(frozen=True, slots=True)
class Project:
    """A checkout of this project, by its root folder."""

    root: Path
    client_from: Path | None = None  # another location of the hand-written client

    @classmethod
    def here(cls) -> Project:
        """Return the checkout that contains this module."""
        return cls(Path(__file__).resolve().parent.parent)

    @property
    def spec(self) -> Path:
        return self.root / "spec" / "openapiv3.json"

    @property
    def lock(self) -> Path:
        return self.root / "spec" / "lock.json"

    @property
    def names(self) -> Path:
        return self.root / "spec" / "names.json"

    @property
    def method_names(self) -> Path:
        return self.root / "spec" / "method_names.json"

    @property
    def client(self) -> Path:
        return self.client_from or self.root / "overrides" / "pagerduty_client"

    @property
    def patches(self) -> Path:
        return self.root / "spec" / "patches"

    @property
    def docs(self) -> Path:
        return self.root / "spec" / "docs"

    @property
    def generated(self) -> Path:
        return self.root / "generated" / PACKAGE

    @property
    def cache(self) -> Path:
        return self.root / ".cache"

    @property
    def changelog(self) -> Path:
        return self.root / "CHANGELOG.md"

    @property
    def pages(self) -> Path:
        return self.root / "docs"

    def relative(self, path: Path) -> str:
        """Return a path in the form that messages show."""
        return path.relative_to(self.root).as_posix()
