"""A TLS server with 10,000 incidents, in a process of its own so that it takes no time of its client's.

Run as `python -m benchmarks.pages_server CERTIFICATE LATENCY`; it prints its port, and stops when its input ends.
"""

from __future__ import annotations

import asyncio
import json
import os
import ssl
import sys
from urllib.parse import parse_qs, urlsplit

from benchmarks.sample import incident

COUNT = 10_000


def pages(size: int) -> dict[int, bytes]:
    """The responses by offset, ready to be sent."""
    found = {}
    records = [incident(number) for number in range(COUNT)]
    for offset in range(0, COUNT, size):
        page = {
            "incidents": records[offset : offset + size],
            "offset": offset,
            "limit": size,
            "more": offset + size < COUNT,
            "total": None,
        }
        body = json.dumps(page).encode()
        found[offset] = (
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
        ) + body
    return found


async def main(certificate: str, latency: float) -> None:
    """Serve until the input ends."""
    ready = pages(100)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(b"\r\n\r\n")
                query = parse_qs(urlsplit(head.split(b" ", 2)[1].decode()).query)
                await asyncio.sleep(latency)
                writer.write(ready[int(query.get("offset", ["0"])[0])])
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)  # connections may still be open, and nobody waits for them


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], float(sys.argv[2])))
