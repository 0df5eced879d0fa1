"""What classes are called: every naming rule of the package, apart from how schemas are rewritten.

CONTRIBUTING has the rules as a table. A name is chosen from candidates, the best first; the first that is free is
taken, as a class and as a module.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from itertools import takewhile

from scripts.openapi import Endpoint
from scripts.words import class_name, module_name, pascal, singular, words

# Names that annotations and the modules of models use themselves.
RESERVED = frozenset(
    {"Any", "Literal", "Union", "Sequence", "Mapping", "Unset", "File", "Model", "TYPE_CHECKING", "TypeAlias", "UNSET"}
    | {"ClassVar", "OPERATION", "Client", "Operation", "Pagination", "Request", "Response"}
)
# A named schema whose name ends so is one for requests already.
REQUEST_NAMES = ("Input", "Request", "Body", "Create", "Update", "CreateModel", "UpdateModel", "Query")


@dataclass(frozen=True, slots=True)
class Site:
    """Where an object stands, as far as it matters for its name.

    Attributes:
        core: the words of the name, without a suffix.
        direction: whether it is received or sent.
        root: the named schema or the operation that it stands in.
        member: the member that it is, or is an item of; empty at the root.
        suffix: what ends the names of all that the root sends.
        entity: for an operation's own body, what the operation is about.
        envelope, in_envelope: whether it is a response's envelope, or stands directly in one.
    """

    core: str
    direction: str
    root: str
    member: str = ""
    suffix: str = ""
    entity: str = ""
    envelope: bool = False
    in_envelope: bool = False

    def inside(self, member: str) -> Site:
        """The place of a member."""
        core = self.core + pascal(member)
        return Site(core, self.direction, self.root, member, self.suffix, in_envelope=self.envelope)

    def item(self) -> Site:
        """The place of a list's items: called by the singular."""
        if not self.member:
            return replace(self, core=singular(self.core))
        member = singular(self.member)
        return replace(self, core=self.core.removesuffix(pascal(self.member)) + pascal(member), member=member)


@dataclass(slots=True)
class Shared:
    """All places where objects of one shape stand."""

    roots: set[str] = field(default_factory=set)
    members: set[str] = field(default_factory=set)


class Names:
    """The names that are taken."""

    def __init__(self) -> None:
        self._taken: set[str] = set()

    def take(self, candidates: Iterable[str]) -> str:
        """The first candidate that is free; behind the last one, a word is put until it is."""
        tried = list(candidates)
        while True:
            for name in map(class_name, tried):
                if module_name(name) not in self._taken and name not in RESERVED:
                    self._taken.add(module_name(name))
                    return name
            tried = [f"{tried[-1]}Value"]


def input_candidates(name: str) -> list[str]:
    """What a named schema is called where it is sent."""
    core = pascal(name)
    return [*([core] if core.endswith(REQUEST_NAMES) else []), f"{core}Input", f"{core}Request", f"{core}Body"]


def inline_candidates(site: Site, shared: Shared, *, identifies: bool) -> list[str]:
    """What an inline object is called."""
    found = []
    if identifies:
        bare = pascal(site.member)
        found += [f"{bare}Reference", f"{site.core}Reference"] if not bare.endswith("Reference") else [bare]
    elif len(shared.roots) > 1 and len(shared.members) == 1:
        prefix = common_words(shared.roots)
        if prefix:
            found.append(prefix + pascal(site.member))
    if site.in_envelope and len(words(site.member)) > 1:
        found.append(pascal(site.member))
    return [name + site.suffix for name in (*found, site.core)]


def envelope_name(endpoint: Endpoint, wrapper: str | None, *, is_page: bool) -> str:
    """The name of a response: by the one entity that it wraps, or by the operation."""
    if wrapper is not None:
        return f"{pascal(wrapper)}Envelope"
    return f"{pascal(endpoint.id)}{'Page' if is_page else 'Result'}"


def body_name(endpoint: Endpoint) -> str:
    """The name of an operation's own body: the operation's, noun first."""
    verb, *noun = words(endpoint.id)
    return pascal("_".join([*noun, verb])) if noun else f"{pascal(verb)}Body"


def entity(endpoint: Endpoint) -> str:
    """What an operation is about: its id without the verb, in the singular."""
    return singular(pascal("_".join(words(endpoint.id)[1:])))


def common_words(names: set[str]) -> str:
    """The words with which all names begin."""
    common = takewhile(lambda column: len(set(column)) == 1, zip(*(words(name) for name in names), strict=False))
    return "".join(column[0] for column in common)
