"""What an expression of a program can be: the few kinds of value that matter for the use of the API."""

from __future__ import annotations

from dataclasses import dataclass, field

Location = tuple[str, int]


@dataclass(frozen=True, slots=True)
class External:
    """A module, class or function by its dotted name: of the generated package, or of anybody else."""

    name: str


@dataclass(frozen=True, slots=True)
class Endpoint:
    """What calls an operation: a function of its module, or a method of a resource.

    Attributes:
        kind: the function's name; `method` for a resource's, `module` for the operation itself.
    """

    operation: str
    kind: str


@dataclass(frozen=True, slots=True)
class Data:
    """A value that a schema of the spec describes: a model, a dict, a list or a plain value.

    Attributes:
        node: the `id()` of the schema.
        operation: the operation that returned it, or None if only a type says what it is.
    """

    node: int
    operation: str | None


@dataclass(frozen=True, slots=True)
class Detailed:
    """A response with status and headers; `parsed` is the envelope."""

    parsed: Values


@dataclass(frozen=True, slots=True)
class String:
    """A string that the program states, and where."""

    value: str
    location: Location


@dataclass(frozen=True, slots=True)
class Items:
    """Anything that can be iterated over."""

    of: Values


@dataclass(frozen=True, slots=True)
class Group:
    """A tuple."""

    items: tuple[Values, ...]


@dataclass(frozen=True, slots=True)
class Keyed:
    """A dict whose keys are not stated in the program."""

    keys: Values
    values: Values


@dataclass(frozen=True, slots=True)
class Later:
    """A future or task, whose `result()` is the value."""

    value: Values


@dataclass(frozen=True, slots=True)
class Managed:
    """A context manager that yields the value."""

    value: Values


@dataclass(frozen=True, slots=True)
class Built:
    """A dict or model that the program builds; what it holds is kept by the analysis under its site."""

    site: int


@dataclass(frozen=True, slots=True)
class Getter:
    """`attrgetter(…)`, `itemgetter(…)`."""

    names: frozenset[String]


@dataclass(frozen=True, slots=True)
class Partial:
    """A function with some of its arguments."""

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
    """A method of a value whose class is not of the program."""

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
    """What a dict or model that the program builds holds.

    Attributes:
        model: the name of the model, if it is one.
        place: where it is built.
        fields: the value of each key, with the places that state the key.
        spreads: the sites of dicts that are merged into it.
        rest: values under keys that are not stated.
    """

    location: Location
    model: str | None = None
    fields: dict[str, tuple[set[Value], set[Location]]] = field(
        default_factory=dict[str, tuple[set[Value], set[Location]]]
    )
    spreads: set[int] = field(default_factory=set[int])
    rest: set[Value] = field(default_factory=set[Value])
