"""A web server on this machine that can be as bad as the real ones."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass
class Site:
    """What the server has and how it behaves.

    `moods` per file name are used up one GET after the other; the last one stays:
    'ok', 'whole' (ignores ranges), 'cut N' (ends after N bytes), 'silent' (no answer), 'drip' (a few bytes a
    second), 'NNN' (a status). `asked` lists (method, name, Range header) of every request.
    """

    files: dict[str, bytes]
    moods: dict[str, list[str]] = field(default_factory=dict)
    marks: dict[str, str] = field(default_factory=dict)  # ETag by name; default "1"
    moved: dict[str, str] = field(default_factory=dict)  # address by name
    asked: list[tuple[str, str, str | None]] = field(default_factory=list)
    ended: threading.Event = field(default_factory=threading.Event)

    def mood(self, name: str) -> str:
        moods = self.moods.get(name, ["ok"])
        return moods.pop(0) if len(moods) > 1 else moods[0]


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def log_message(self, *words: object) -> None:
            pass

        def do_HEAD(self) -> None:
            name = self.path.lstrip("/")
            site.asked.append(("HEAD", name, None))
            if name in site.moved:
                self._redirect(site.moved[name])
                return
            self._head(name, 200, len(site.files[name])) if name in site.files else self.send_error(404)

        def do_GET(self) -> None:
            name, wanted = self.path.lstrip("/"), self.headers.get("Range")
            site.asked.append(("GET", name, wanted))
            if name in site.moved:
                self._redirect(site.moved[name])
                return
            mood = site.mood(name)
            if mood == "silent":
                site.ended.wait()
                self.close_connection = True
            elif mood.isdigit():
                self.send_error(int(mood))
            else:
                self._send(name, wanted, mood)

        def _redirect(self, address: str) -> None:
            self.send_response(302)
            self.send_header("Location", address)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def _send(self, name: str, wanted: str | None, mood: str) -> None:
            content, mark = site.files[name], site.marks.get(name, '"1"')
            same = self.headers.get("If-Range", mark) == mark
            start = (
                int(wanted.removeprefix("bytes=").rstrip("-")) if wanted and same and mood != "whole" else 0
            )
            body = content[start:]
            self._head(name, 206 if start else 200, len(body), start)
            if mood.startswith("cut"):
                body, self.close_connection = body[: int(mood.split()[1])], True
            if mood == "drip":
                for byte in body:
                    if site.ended.is_set():
                        return
                    self.wfile.write(bytes([byte]))
                    time.sleep(0.1)
            self.wfile.write(body)

        def _head(self, name: str, status: int, length: int, start: int = 0) -> None:
            self.send_response(status)
            self.send_header("Content-Length", str(length))
            self.send_header("ETag", site.marks.get(name, '"1"'))
            if status == 206:
                total = start + length
                self.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
            self.end_headers()

    return Handler


@contextmanager
def serving(site: Site) -> Iterator[str]:
    """Serve `site`; gives the address that file names are appended to."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(site))
    server.daemon_threads = True
    server.block_on_close = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        site.ended.set()
        server.shutdown()
        server.server_close()
        thread.join()
