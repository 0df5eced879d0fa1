"""A client of the language server protocol, for the server of basedpyright over its standard streams."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

SECONDS = 180  # the server is then stopped
SERVER = "from basedpyright.langserver import main; main()"


class LanguageServer:
    """A running server with one open file."""

    def __init__(self, process: subprocess.Popen[bytes], file: Path) -> None:
        self._process = process
        self._uri = file.as_uri()
        self._text = file.read_text(encoding="utf-8")
        self._number = 0
        self.diagnostics: list[dict[str, Any]] | None = None
        self.request(
            "initialize",
            {
                "processId": None,
                "rootUri": file.parent.as_uri(),
                "workspaceFolders": [{"uri": file.parent.as_uri(), "name": "program"}],
                "capabilities": {
                    "textDocument": {
                        "hover": {"contentFormat": ["markdown"]},
                        "publishDiagnostics": {"tagSupport": {"valueSet": [1, 2]}},
                        "completion": {"completionItem": {"tagSupport": {"valueSet": [1]}}},
                    }
                },
            },
        )
        self._send({"method": "initialized", "params": {}})
        document = {"uri": self._uri, "languageId": "python", "version": 1, "text": self._text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})

    def at(self, words: str) -> dict[str, Any]:
        """Return the file, and the position of the last character of these words."""
        before = self._text[: self._text.index(words) + len(words) - 1]
        line, _, rest = before.rpartition("\n")
        return {
            "textDocument": {"uri": self._uri},
            "position": {"line": line.count("\n") + bool(line or before.startswith("\n")), "character": len(rest)},
        }

    def hover(self, words: str) -> str:
        """Return what an editor shows for the name that ends these words."""
        found = self.request("textDocument/hover", self.at(words))
        return str(found["contents"]["value"])

    def definition(self, words: str) -> tuple[Path, str]:
        """Return the file and the line that an editor jumps to from the name that ends these words."""
        found = self.request("textDocument/definition", self.at(words))
        (location,) = found if isinstance(found, list) else [found]
        path = Path(location["uri"].removeprefix("file://"))
        return path, path.read_text(encoding="utf-8").splitlines()[location["range"]["start"]["line"]].strip()

    def completions(self, words: str) -> dict[str, dict[str, Any]]:
        """Return the completions after these words, by label."""
        position = self.at(words)
        position["position"]["character"] += 1
        found = self.request("textDocument/completion", position)
        return {item["label"]: item for item in found["items"]}

    def request(self, method: str, params: dict[str, Any]) -> Any:
        """Return the result of a request; requests of the server get a response meanwhile."""
        self._number += 1
        number = self._number
        self._send({"id": number, "method": method, "params": params})
        while (message := self._receive()).get("id") != number or "method" in message:
            pass
        assert "error" not in message, message
        return message["result"]

    def struck_through(self) -> list[str]:
        """Return the server's diagnostics about deprecated names, once it has read the file."""
        while not (found := [one["message"] for one in self.diagnostics or () if 2 in one.get("tags", ())]):
            self._receive()
        return found

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        stream = self._process.stdout
        assert stream is not None
        length = 0
        while (line := stream.readline().strip()) or not length:
            assert line or self._process.poll() is None, "the language server ended"
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
        message: dict[str, Any] = json.loads(stream.read(length))
        if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == self._uri:
            self.diagnostics = message["params"]["diagnostics"]
        elif "method" in message and "id" in message:
            items = message.get("params", {}).get("items", ()) if isinstance(message.get("params"), dict) else ()
            self._send({"id": message["id"], "result": [None for _ in items] or None})
        return message


@contextmanager
def language_server(file: Path) -> Iterator[LanguageServer]:
    """Start basedpyright's language server with this file open, in an environment like that of these tests."""
    settings = {"venvPath": str(Path(sys.prefix).parent), "venv": Path(sys.prefix).name}
    (file.parent / "pyrightconfig.json").write_text(json.dumps({**settings, "include": [file.name]}))
    command = [sys.executable, "-c", SERVER, "--stdio"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=file.parent)
    limit = threading.Timer(SECONDS, process.kill)
    limit.start()
    try:
        yield LanguageServer(process, file)
    finally:
        limit.cancel()
        process.kill()
        process.wait(SECONDS)
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                stream.close()
