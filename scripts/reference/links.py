"""Links in a built site that lead nowhere: to a file that is not there, or to an anchor that its page lacks."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit


class Page(HTMLParser):
    """A page's anchors, and what it links to or loads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the ids and the addresses of a tag."""
        found = {name: value for name, value in attrs if value is not None}
        self.anchors |= {found[name] for name in ("id", "name") if name in found}
        self.links |= {found[name] for name in ("href", "src") if name in found}


@dataclass(slots=True)
class Site:
    """A folder of pages, each read once."""

    folder: Path
    pages: dict[Path, Page] = field(default_factory=dict)

    def page(self, path: Path) -> Page:
        """The page in a file."""
        if path not in self.pages:
            self.pages[path] = Page(path.read_text(encoding="utf-8"))
        return self.pages[path]

    def leads(self, path: Path, link: str) -> bool:
        """Whether a link of a page leads to something; one to another site is not followed."""
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
    """The broken links of a site, a line for each; the page for missing pages has absolute ones and is left out."""
    site = Site(folder.resolve())
    paths = sorted(path for path in site.folder.rglob("*.html") if path.name != "404.html")
    return [
        f"{path.relative_to(site.folder)}: {link}"
        for path in paths
        for link in sorted(site.page(path).links)
        if not site.leads(path, link)
    ]
