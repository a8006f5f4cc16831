"""An HTTP answer as a queue: a thread waits for the network, so that whoever reads never waits for long.

Name look-up, connecting and reading can each block for as long as the system likes; a job that is to
stop at once when asked cannot do that itself.
"""

from __future__ import annotations

import http.client
import queue
import socket
import ssl
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from typing import Any, Self
from urllib.parse import urlsplit

from engine.phrases import Phrase

CHUNK = 1 << 18  # bytes handed over at a time, at most
QUEUE = 32  # chunks that may wait
TICK = 0.2  # seconds between two looks at the queue


class NetworkProblem(Exception):
    """Why an address did not give what was asked: a phrase that names the host.

    `final` means that asking this address again is pointless.
    """

    def __init__(self, text: Phrase, final: bool = False) -> None:
        super().__init__(text)
        self.text, self.final = text, final


@dataclass(frozen=True)
class Head:
    """The beginning of an answer; header names are in lower case."""

    status: int
    headers: Mapping[str, str]

    def number(self, name: str) -> int | None:
        """A header that is a whole number, or None."""
        value = self.headers.get(name, "").strip()
        return int(value) if value.isascii() and value.isdigit() else None


class _Redirections(urllib.request.HTTPRedirectHandler):
    """A HEAD stays one behind a redirection; before Python 3.13 it turned into a GET of the whole file."""

    def redirect_request(self, req: urllib.request.Request, *answer: Any) -> urllib.request.Request | None:
        """The request for where it is now."""
        made = super().redirect_request(req, *answer)
        if made is not None and req.get_method() == "HEAD":
            made.method = "HEAD"
        return made


_OPENER = urllib.request.build_opener(_Redirections)


class Stream:
    """One request. `head()` first, then `chunks()`; both yield None each `TICK` while nothing comes.

    Both raise NetworkProblem. Close it (or leave its `with`) at any moment.
    """

    def __init__(self, address: str, headers: Mapping[str, str], method: str, timeout: float) -> None:
        self.host = urlsplit(address).netloc
        self._request = urllib.request.Request(address, headers=dict(headers), method=method)
        self._timeout = timeout
        self._items: queue.Queue[Head | bytes | Exception | None] = queue.Queue(QUEUE)
        self._closed = threading.Event()
        threading.Thread(target=self._work, name="coppice-download", daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._closed.set()

    def head(self) -> Iterator[Head | None]:
        """None while waiting, then the head, once."""
        for item in self._arriving():
            if isinstance(item, bytes):
                raise TypeError("the head was read already")
            yield item
            if item is not None:
                return

    def chunks(self) -> Iterator[bytes | None]:
        """The body in pieces, None while waiting; ends with the answer, be it complete or not."""
        for item in self._arriving():
            if isinstance(item, Head):
                raise TypeError("the head was not read yet")
            if item == b"":
                return
            yield item

    def _arriving(self) -> Iterator[Head | bytes | None]:
        while True:
            try:
                item = self._items.get(timeout=TICK)
            except queue.Empty:
                yield None
                continue
            if isinstance(item, Exception):
                raise _explained(item, self.host) from item
            yield item

    def _work(self) -> None:
        """In the thread: ask, and pass on what comes; an empty piece stands for the end."""
        try:
            with closing(_OPENER.open(self._request, timeout=self._timeout)) as answer:
                names = {name.lower(): value for name, value in answer.headers.items()}
                self._put(Head(answer.status, names))
                while not self._closed.is_set() and (chunk := answer.read1(CHUNK)):
                    self._put(chunk)
            self._put(b"")
        except urllib.error.HTTPError as error:
            error.close()
            self._put(error)
        except Exception as error:  # whatever happens in this thread is told in the other one
            self._put(error)

    def _put(self, item: Head | bytes | Exception) -> None:
        while not self._closed.is_set():
            try:
                self._items.put(item, timeout=TICK)
                break
            except queue.Full:
                continue


def _explained(error: Exception, host: str) -> Exception:
    """A failure of the network in words; anything else is a bug and stays what it is."""
    if isinstance(error, urllib.error.HTTPError):
        reason = http.client.responses.get(error.code, "an unknown status")
        passing = error.code in (408, 425, 429) or error.code >= 500
        return NetworkProblem(
            Phrase("{host} answered {code} ({reason})", host=host, code=error.code, reason=reason),
            final=not passing,
        )
    cause = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(cause, ssl.SSLError):
        return NetworkProblem(Phrase("{host} could not prove that it is {host}", host=host), final=True)
    if isinstance(cause, TimeoutError):
        return NetworkProblem(Phrase("{host} fell silent", host=host))
    if isinstance(cause, socket.gaierror):
        return NetworkProblem(Phrase("{host} was not found", host=host))
    if isinstance(cause, ConnectionRefusedError):
        return NetworkProblem(Phrase("{host} refused the connection", host=host))
    if isinstance(cause, OSError | http.client.HTTPException):
        return NetworkProblem(Phrase("the connection to {host} broke", host=host))
    return error
