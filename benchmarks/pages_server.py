"""A TLS server with two years of incidents, in a separate process so that the client's process keeps its CPU time.

Run as `python -m benchmarks.pages_server CERTIFICATE LATENCY COUNT`; it prints its port, and stops when its input ends.
"""

from __future__ import annotations

import asyncio
import json
import os
import ssl
import sys
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

from benchmarks.sample import incident

COUNT = 10_000
START = datetime(2023, 1, 1, tzinfo=UTC)
END = datetime(2025, 1, 1, tzinfo=UTC)


class Incidents:
    """Incidents at equal intervals, in pages; if there are many, they are small and created on request."""

    def __init__(self, count: int = COUNT) -> None:
        self.count = count
        self.step = (END - START) / count
        self.records = (
            [json.dumps(self._incident(number)).encode() for number in range(COUNT)] if count <= COUNT else []
        )

    def _incident(self, number: int) -> dict[str, Any]:
        time = (START + self.step * number).isoformat().replace("+00:00", "Z")
        return {**(incident(number) if self.count <= COUNT else {"id": f"Q{number:07}"}), "created_at": time}

    def response(self, query: dict[str, list[str]]) -> bytes:
        """Return the response, headers included."""
        first = self._number(query, "since", START)
        last = self._number(query, "until", END + timedelta(days=1))
        offset, limit = (int(query.get(name, [usual])[0]) for name, usual in (("offset", "0"), ("limit", "100")))
        numbers = range(first, last)[offset : offset + limit]
        made = (self.records[one] if self.records else json.dumps(self._incident(one)).encode() for one in numbers)
        more = json.dumps(first + offset + limit < last)
        total = last - first if query.get("total") == ["true"] else "null"
        rest = f'],"offset":{offset},"limit":{limit},"more":{more},"total":{total}}}'.encode()
        body = b'{"incidents":[' + b",".join(made) + rest
        head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
        return head % len(body) + body

    def _number(self, query: dict[str, list[str]], name: str, usual: datetime) -> int:
        """Return the number of the first incident at a time or after it."""
        time = datetime.fromisoformat(query[name][0]) if name in query else usual
        return min(max(-((START - time) // self.step), 0), self.count)


async def main(certificate: str, latency: float, count: int) -> None:
    """Serve until standard input is closed."""
    incidents = Incidents(count)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                query = parse_qs(urlsplit(head.split(b" ", 2)[1].decode()).query)
                await asyncio.sleep(latency)
                writer.write(incidents.response(query))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)  # do not wait for open connections


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], float(sys.argv[2]), int(sys.argv[3])))
