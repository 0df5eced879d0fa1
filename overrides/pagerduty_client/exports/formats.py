"""Encode records as JSON Lines or CSV, compressed or not."""

from __future__ import annotations

import csv
import gzip
import io
import json
import re
from collections.abc import Callable, Iterable, Sequence
from pathlib import PurePath
from typing import Any

from pagerduty_runtime.errors import InvalidArgument
from pagerduty_runtime.types import is_dict

# JSON allows these characters in strings, but str.splitlines() treats them as line ends.
_LINE_ENDS = re.compile("[\x85\u2028\u2029]")
Format = Callable[[Iterable[Any]], bytes]


def format_for(path: PurePath, fields: Sequence[str] | None) -> Format:
    """Return the function that encodes JSON records, by the file's extension. Raises InvalidArgument for others."""
    suffixes = [one.lower() for one in path.suffixes]
    kind = suffixes[-2:-1] if suffixes[-1:] == [".gz"] else suffixes[-1:]
    if kind == [".csv"]:
        if not fields:
            raise InvalidArgument(f"{path}: CSV needs fields, for example fields=['id', 'service.summary']")
        encode = csv_rows(fields)
    elif kind in ([".jsonl"], [".ndjson"]):
        if fields is not None:
            raise InvalidArgument(f"{path}: fields are for CSV; JSON Lines hold whole records")
        encode = json_lines
    else:
        raise InvalidArgument(f"{path}: the name must end in .jsonl or .csv, or in .jsonl.gz or .csv.gz")
    return compressed(encode) if suffixes[-1:] == [".gz"] else encode


def json_lines(records: Iterable[Any]) -> bytes:
    """Return a line of JSON for each record."""
    return b"".join(_json_line(one) for one in records)


def _json_line(record: Any) -> bytes:
    text = _LINE_ENDS.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(record, ensure_ascii=False))
    try:
        return text.encode() + b"\n"
    except UnicodeEncodeError:  # a lone surrogate, which JSON can contain and UTF-8 cannot
        return json.dumps(record).encode() + b"\n"


def csv_rows(fields: Sequence[str]) -> Format:
    """Return a function that encodes a record as a row of these fields; `service.summary` is a nested field.

    For None, it returns the header.
    """

    def encode(records: Iterable[Any]) -> bytes:
        text = io.StringIO()
        rows = (fields if one is None else [_cell(one, field) for field in fields] for one in records)
        csv.writer(text, lineterminator="\n").writerows(rows)
        return text.getvalue().encode(errors="backslashreplace")

    return encode


def _cell(record: Any, field: str) -> str:
    value = record
    for name in field.split("."):
        value = value.get(name) if is_dict(value) else None
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def compressed(encode: Format) -> Format:
    """Return a function that compresses to a gzip file; several of them appended are a valid gzip file."""

    def encode_compressed(records: Iterable[Any]) -> bytes:
        return gzip.compress(encode(records), mtime=0)

    return encode_compressed
