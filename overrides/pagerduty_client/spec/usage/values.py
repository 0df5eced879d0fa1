"""The kinds of value that matter for the use of the API."""

from __future__ import annotations

from dataclasses import dataclass, field

Location = tuple[str, int]


@dataclass(frozen=True, slots=True)
class External:
    """A module, class or function outside the program, by its dotted name."""

    name: str


@dataclass(frozen=True, slots=True)
class Endpoint:
    """A callable for an operation: a function of its module, or a method of a resource.

    Attributes:
        kind: the function's name; `method` for a resource's, `module` for the operation itself.
    """

    operation: str
    kind: str


@dataclass(frozen=True, slots=True)
class Data:
    """A value described by a schema of the spec: a model, a dict, a list or a plain value.

    Attributes:
        node: the `id()` of the schema.
        operation: the operation that returned it, or None if it is known from a type only.
    """

    node: int
    operation: str | None


@dataclass(frozen=True, slots=True)
class Detailed:
    """A response with status and headers; `parsed` is the envelope."""

    parsed: Values


@dataclass(frozen=True, slots=True)
class String:
    """A string constant of the program, and its location."""

    value: str
    location: Location


@dataclass(frozen=True, slots=True)
class Items:
    """An iterable."""

    of: Values


@dataclass(frozen=True, slots=True)
class Group:
    """A tuple."""

    items: tuple[Values, ...]


@dataclass(frozen=True, slots=True)
class Keyed:
    """A dict whose keys are unknown."""

    keys: Values
    values: Values


@dataclass(frozen=True, slots=True)
class Later:
    """A future or task; `result()` returns the value."""

    value: Values


@dataclass(frozen=True, slots=True)
class Managed:
    """A context manager that yields the value."""

    value: Values


@dataclass(frozen=True, slots=True)
class Built:
    """A dict or model that the program builds; the analysis stores its contents by site."""

    site: int


@dataclass(frozen=True, slots=True)
class Getter:
    """`attrgetter(…)`, `itemgetter(…)`."""

    names: frozenset[String]


@dataclass(frozen=True, slots=True)
class Partial:
    """A `partial` function."""

    function: Values
    given: tuple[Values, ...]


@dataclass(frozen=True, slots=True)
class Module:
    """A module of the program."""

    name: str


@dataclass(frozen=True, slots=True)
class Function:
    """A function of the program."""

    site: int


@dataclass(frozen=True, slots=True)
class Class:
    """A class of the program."""

    site: int


@dataclass(frozen=True, slots=True)
class Instance:
    """An instance of a class of the program."""

    site: int


@dataclass(frozen=True, slots=True)
class Client:
    """A client, or one of its resources."""

    resource: str | None = None
    with_response: bool = False


@dataclass(frozen=True, slots=True)
class Method:
    """A method of a value whose class is outside the program."""

    owner: Value
    name: str


Value = (
    External
    | Endpoint
    | Data
    | Detailed
    | String
    | Items
    | Group
    | Keyed
    | Later
    | Managed
    | Built
    | Getter
    | Partial
    | Module
    | Function
    | Class
    | Instance
    | Client
    | Method
)
Values = frozenset[Value]
NONE: Values = frozenset()


@dataclass(slots=True)
class Contents:
    """The contents of a dict or model that the program builds.

    Attributes:
        model: the name of the model, if it is one.
        place: where it is built.
        fields: the value of each key, with the locations of the key.
        spreads: the sites of dicts that are merged into it.
        rest: values of unknown keys.
    """

    location: Location
    model: str | None = None
    fields: dict[str, tuple[set[Value], set[Location]]] = field(
        default_factory=dict[str, tuple[set[Value], set[Location]]]
    )
    spreads: set[int] = field(default_factory=set[int])
    rest: set[Value] = field(default_factory=set[Value])
