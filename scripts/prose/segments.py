"""Find the prose in a file: Markdown, JSON values, docstrings, comments, messages and names of tests."""

from __future__ import annotations

import ast
import io
import json
import re
import tokenize
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

_CODE = re.compile(r"```.*?```|``[^`]+``|`[^`\n]+`|<!--.*?-->|\]\([^)]*\)|https?://\S+|\{[^{}\n]*\}", re.DOTALL)
_MESSAGE_WORDS = 4
_DIRECTIVE = re.compile(r"#\s*(noqa|type:|pyright:|mypy:|pragma|fmt:|ruff:|-\*-|!)")


class Segment(NamedTuple):
    """A piece of prose, and the line that it starts on. Code in it is replaced by a backtick."""

    line: int
    text: str


def read_segments(path: Path, *, is_test: bool = False) -> Iterator[Segment]:
    """Yield the prose in a file. In tests, strings are data, so only docstrings, comments and names are read."""
    source = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        segments = _python(source, is_test)
    elif path.suffix == ".json":
        segments = _json_values(source)
    elif path.suffix == ".md":
        segments = iter([Segment(1, source)])
    else:
        segments = _comments(source)
    for line, text in segments:
        yield Segment(line, _CODE.sub(lambda code: "`" + "\n" * code[0].count("\n"), text))


def _comments(source: str) -> Iterator[Segment]:
    for number, line in enumerate(source.splitlines(), 1):
        if match := re.search(r"(?:^|\s)##?\s(.*)", line):
            yield Segment(number, match[1])


def _json_values(source: str) -> Iterator[Segment]:
    lines = source.splitlines()

    def walk(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            for key, item in value.items():
                if key not in {"was", "set", "value"}:  # a patch's own JSON
                    yield from walk(item)
        elif isinstance(value, list):
            for item in value:
                yield from walk(item)
        elif isinstance(value, str) and " " in value:
            yield value

    for text in walk(json.loads(source)):
        quoted = json.dumps(text, ensure_ascii=False)
        yield Segment(next((n for n, line in enumerate(lines, 1) if quoted in line), 1), text)


def _python(source: str, is_test: bool) -> Iterator[Segment]:
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        if token.type == tokenize.COMMENT and not _DIRECTIVE.match(token.string):
            yield Segment(token.start[0], token.string)
    nodes = list(ast.walk(ast.parse(source)))
    docstrings: set[int] = set()
    parts: set[int] = set()
    for node in nodes:
        if isinstance(node, ast.JoinedStr):
            parts.update(id(value) for value in node.values)
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            docstrings.add(id(node.value))
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in parts:
            text = node.value
        elif isinstance(node, ast.JoinedStr) and not is_test:
            text = "".join(str(v.value) if isinstance(v, ast.Constant) else "`" for v in node.values)
        else:
            if is_test and isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                yield Segment(node.lineno, node.name.replace("_", " "))
            continue
        if id(node) in docstrings or (not is_test and len(text.split()) >= _MESSAGE_WORDS):
            yield Segment(node.lineno, text)
