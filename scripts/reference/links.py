"""Find broken links in a built site: to a missing file, or to an anchor that the page lacks."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """A page's anchors, and its links and resources."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Collect the IDs and URLs of a tag."""
        found = {name: value for name, value in attrs if value is not None}
        self.anchors |= {found[name] for name in ("id", "name") if name in found}
        self.links |= {found[name] for name in ("href", "src") if name in found}


@dataclass(slots=True)
class Site:
    """A folder of pages, each read once."""

    folder: Path
    pages: dict[Path, Page] = field(default_factory=dict)

    def page(self, path: Path) -> Page:
        """Return the page in a file."""
        if path not in self.pages:
            self.pages[path] = Page(path.read_text(encoding="utf-8"))
        return self.pages[path]

    def leads(self, path: Path, link: str) -> bool:
        """Return whether a link's target exists; links to other sites are not checked."""
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            return True
        target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
        if target.is_dir():
            target /= "index.html"
        if not target.is_file() or not target.is_relative_to(self.folder):
            return False
        return target.suffix != ".html" or not parts.fragment or unquote(parts.fragment) in self.page(target).anchors


def broken_links(folder: Path) -> list[str]:
    """Return the broken links of a site, one line each; the 404 page is skipped because its links are absolute."""
    site = Site(folder.resolve())
    paths = sorted(path for path in site.folder.rglob("*.html") if path.name != "404.html")
    return [
        f"{path.relative_to(site.folder)}: {link}"
        for path in paths
        for link in sorted(site.page(path).links)
        if not site.leads(path, link)
    ]
