"""`timeline serve`: the page of a folder on this machine, built again whenever a file in it changes.

Only this machine can reach it: the server listens on the loopback address, and answers only when it is addressed by a
name of it, so that no foreign page can read it through a name of its own (DNS rebinding). A connection has a bounded
time for its request, and only so many are held at once: whoever sends half a request holds nothing for good.
"""

from __future__ import annotations

import contextlib
import json
import secrets
import socket
import threading
from collections.abc import Callable
from glob import glob, has_magic
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline.errors import InputError, TimelineError

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["Site", "serve", "server"]

INTERVAL = 0.5  # seconds between two looks at the files
PATIENCE = 10.0  # seconds that a connection may take for its request and the answer
CONNECTIONS = 32  # held at once; a browser opens six
_LOOPBACK = ("127.0.0.1", "localhost", "[::1]")
# What the shell may do: its own script and style, the page in its frame, its questions to this server.
_POLICY = (
    "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; frame-src 'self'; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
_FRAMED = "frame-ancestors 'self'"  # the page brings its own policy; only the shell may hold it
_SHELL = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>timeline</title><style nonce="NONCE">
html,body{height:100%;margin:0}body{display:flex;flex-direction:column}iframe{flex:1;border:0;width:100%}
#note{margin:0;padding:.5em 1em;background:#7a1f00;color:#fff;
font:16px/1.4 system-ui,sans-serif;white-space:pre-wrap}#note:empty{display:none}
</style></head><body><p id="note" role="status"></p>
<iframe id="page" title="The chronology" src="/page"></iframe><script nonce="NONCE">
let seen = VERSION;
const frame = document.getElementById("page"), note = document.getElementById("note");
async function look() {
  try {
    const state = await (await fetch("/state")).json();
    note.textContent = state.error;
    if (state.version !== seen) {
      seen = state.version;
      frame.contentWindow.location.reload();
    }
  } catch { note.textContent = "The server has stopped."; }
  setTimeout(look, 700);
}
look();
</script></body></html>
"""


class Site:
    """The page of a path, kept up to date; a failed build leaves the last page standing and says what is wrong."""

    def __init__(self, path: str, **options: Any) -> None:
        """Build the page; raises what `timeline.build` raises."""
        from timeline.names import finder_of

        # A model is loaded once, not at every change of a file.
        self.path, self.options = path, options | {"names": finder_of(options.get("names", "rules"))}
        self.version, self.error = 0, ""
        self._seen = self._files()
        self.page = self._build()

    def _build(self) -> bytes:
        page = _chronology(self.path, self.options).to_html()
        self.version += 1
        return page.encode()

    def _files(self) -> tuple[tuple[str, int, int], ...]:
        """What would show a change: every file with its time and size."""
        path = Path(self.path)
        if path.is_dir():
            files = [f for f in path.rglob("*") if not f.name.startswith(".")]
        elif path.exists() or not has_magic(self.path):
            files = [path]
        else:
            files = [Path(name) for name in glob(self.path, recursive=True)]  # noqa: PTH207  a pattern may be absolute
        found = []
        for file in files:
            try:
                stat = file.stat()
            except OSError:  # gone since it was listed
                continue
            if file.is_file():
                found.append((str(file), stat.st_mtime_ns, stat.st_size))
        return tuple(sorted(found))

    def refresh(self) -> bool:
        """Build again when a file has changed; says whether it did."""
        files = self._files()
        if files == self._seen:
            return False
        self._seen = files
        try:
            self.page, self.error = self._build(), ""
        except (TimelineError, OSError) as error:
            self.error = f"{error}\nThe page shows the last chronology that could be built."
        return True


def _chronology(path: str, options: dict[str, Any]) -> Chronology:
    """The chronology of a path: a saved one as it is, anything else built."""
    from timeline.building import build
    from timeline.chronology import Chronology
    from timeline.exporting.native import FORMAT

    file = Path(path)
    if file.suffix.lower() == ".json" and file.is_file():
        with file.open("rb") as data:
            if FORMAT.encode() in data.read(200):
                return Chronology.load(file)
    return build(path, **options)


class _Server(ThreadingHTTPServer):
    """A server that holds a bounded number of connections, each for a bounded time."""

    daemon_threads = True

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self._free = threading.BoundedSemaphore(CONNECTIONS)
        super().__init__(address, handler)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Take a connection where one is free, else close it at once."""
        if not self._free.acquire(blocking=False):
            self.shutdown_request(request)
            return
        super().process_request(request, client_address)

    def process_request_thread(self, request: Any, client_address: Any) -> None:
        """Answer within the time that a connection has: what takes longer is cut off."""
        cut = threading.Timer(PATIENCE, _cut_off, (request,))
        cut.daemon = True
        cut.start()
        try:
            super().process_request_thread(request, client_address)
        finally:
            cut.cancel()
            self._free.release()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing of a connection that its other end, or the clock, has closed."""


def _cut_off(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):  # closed already
        connection.shutdown(socket.SHUT_RDWR)


def server(site: Site, *, port: int = 0) -> ThreadingHTTPServer:
    """Make a server for a site on 127.0.0.1; port 0 takes any free one. Raises `InputError` where the port is taken."""
    try:
        return _Server(("127.0.0.1", port), _handler(site))
    except (OSError, OverflowError) as error:
        raise InputError(
            f"port {port} cannot be used ({error}); give another with --port, or 0 for any that is free"
        ) from None


def _handler(site: Site) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        server_version, sys_version = "timeline", ""

        def do_GET(self) -> None:
            if self.headers.get("Host", "").rpartition(":")[0] not in _LOOPBACK:
                self._answer(403, "text/plain", b"This server answers only on this machine.\n")
            elif self.path == "/":
                nonce = secrets.token_urlsafe(16)
                shell = _SHELL.replace("VERSION", str(site.version)).replace("NONCE", nonce)
                self._answer(200, "text/html", shell.encode(), policy=_POLICY.format(nonce=nonce))
            elif self.path == "/page":
                self._answer(200, "text/html", site.page)
            elif self.path == "/state":
                self._answer(
                    200, "application/json", json.dumps({"version": site.version, "error": site.error}).encode()
                )
            else:
                self._answer(404, "text/plain", b"There is only one page: /\n")

        do_HEAD = do_GET

        def _answer(self, code: int, kind: str, body: bytes, policy: str = _FRAMED) -> None:
            self.send_response(code)
            self.send_header("Content-Type", f"{kind}; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            for name, value in (
                ("Content-Security-Policy", policy),
                ("Cache-Control", "no-store"),
                ("X-Content-Type-Options", "nosniff"),
                ("X-Frame-Options", "SAMEORIGIN"),
                ("Cross-Origin-Resource-Policy", "same-origin"),
                ("Referrer-Policy", "no-referrer"),
            ):
                self.send_header(name, value)
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: the terminal is for what the user asked."""

    return Handler


def serve(path: str, *, port: int = 8000, say: Callable[[str], None] = print, **options: Any) -> None:
    """Serve the page of `path` until interrupted; `options` are those of `timeline.build`.

    Raises what `timeline.build` raises for the first page, and `InputError` where the port is taken.
    """
    site = Site(path, **options)
    with server(site, port=port) as running:
        say(f"http://127.0.0.1:{running.server_address[1]}/  (Ctrl-C stops)")
        stop = threading.Event()
        watcher = threading.Thread(target=_watch, args=(site, stop), daemon=True)
        watcher.start()
        try:
            running.serve_forever()
        except KeyboardInterrupt:
            say("stopped")
        finally:
            stop.set()
            watcher.join(timeout=5)


def _watch(site: Site, stop: threading.Event) -> None:
    while not stop.wait(INTERVAL):
        site.refresh()
