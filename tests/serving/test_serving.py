"""The page of a folder, served on this machine and built again when a file changes."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPException
from pathlib import Path

import pytest

from timeline.errors import InputError, NothingReadError
from timeline.serving import CONNECTIONS, Site, server


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(
        "November 10, 2021\n\nThe bridge was closed on Monday. It will reopen on Friday.\n", encoding="utf-8"
    )
    return tmp_path


@pytest.fixture
def site(folder: Path) -> Site:
    return Site(str(folder))


@pytest.fixture
def address(site: Site) -> Iterator[tuple[str, int]]:
    with server(site) as running:
        thread = threading.Thread(target=running.serve_forever, daemon=True)
        thread.start()
        yield "127.0.0.1", running.server_address[1]
        running.shutdown()


def get(address: tuple[str, int], path: str, **headers: str) -> tuple[int, str]:
    connection = HTTPConnection(*address, timeout=60)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    return answer.status, answer.read().decode()


def test_the_page_is_served_within_a_shell_that_reloads_it(address: tuple[str, int]) -> None:
    assert "bridge was closed" in get(address, "/page")[1]
    status, shell = get(address, "/")
    assert status == 200
    assert 'src="/page"' in shell
    assert json.loads(get(address, "/state")[1]) == {"version": 1, "error": ""}


def test_a_change_builds_the_page_again(site: Site, folder: Path, address: tuple[str, int]) -> None:
    assert not site.refresh()
    (folder / "b.txt").write_text("November 11, 2021\n\nThe ferry sank on Wednesday.\n", encoding="utf-8")
    assert site.refresh()
    assert json.loads(get(address, "/state")[1])["version"] == 2
    assert "ferry sank" in get(address, "/page")[1]


def test_a_failed_build_leaves_the_last_page_and_says_so(site: Site, folder: Path, address: tuple[str, int]) -> None:
    (folder / "a.txt").unlink()
    assert site.refresh()
    assert "bridge was closed" in get(address, "/page")[1]
    assert "last chronology" in json.loads(get(address, "/state")[1])["error"]


def test_only_this_machine_is_answered(address: tuple[str, int]) -> None:
    assert get(address, "/page", Host=f"evil.example:{address[1]}")[0] == 403
    assert get(address, "/page", Host=f"localhost:{address[1]}")[0] == 200


@pytest.mark.parametrize("path", ["/a.txt", "/../a.txt", "/page/", "/etc/passwd"])
def test_no_file_is_served(address: tuple[str, int], path: str) -> None:
    assert get(address, path)[0] == 404


def test_a_port_in_use_is_named(site: Site, address: tuple[str, int]) -> None:
    with pytest.raises(InputError, match=str(address[1])):
        server(site, port=address[1])


def test_a_saved_chronology_is_shown_as_it_is(site: Site, folder: Path) -> None:
    import timeline

    timeline.build(str(folder)).save(folder / "saved.json")
    assert Site(str(folder / "saved.json")).page == site.page


def test_nothing_to_show_is_an_error(tmp_path: Path) -> None:
    with pytest.raises((NothingReadError, InputError)):
        Site(str(tmp_path))


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="interrupting another process works otherwise on Windows")
def test_the_command_stops_when_it_is_interrupted(folder: Path) -> None:
    command = [sys.executable, "-u", "-m", "timeline", "serve", str(folder), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        url = process.stdout.readline().split()[0]
        with urllib.request.urlopen(url + "page", timeout=60) as answer:
            assert b"bridge was closed" in answer.read()
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0
    with pytest.raises(urllib.error.URLError):
        urllib.request.urlopen(url, timeout=2)


def test_half_a_request_holds_nothing_for_good(address: tuple[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("timeline.serving.PATIENCE", 0.3)
    before = threading.active_count()
    held = [socket.create_connection(address) for _ in range(3 * CONNECTIONS)]
    for connection in held:
        with contextlib.suppress(OSError):
            connection.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1")
    deadline, answered = time.monotonic() + 20, False
    while not answered and time.monotonic() < deadline:  # once they are cut off, the page is there again
        with contextlib.suppress(OSError, HTTPException):
            answered = get(address, "/")[0] == 200
    assert answered, "the server answers nobody any more"
    assert threading.active_count() - before <= 2 * CONNECTIONS + 2  # each with the clock that cuts it off
    for connection in held:
        connection.close()


def test_the_shell_runs_nothing_but_its_own_script(address: tuple[str, int]) -> None:
    def shell() -> tuple[str, str]:
        connection = HTTPConnection(*address, timeout=60)
        connection.request("GET", "/")
        answer = connection.getresponse()
        return answer.headers["Content-Security-Policy"], answer.read().decode()

    policy, page = shell()
    nonce = policy.partition("'nonce-")[2].partition("'")[0]
    assert len(nonce) > 15
    assert f'<script nonce="{nonce}">' in page
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert nonce not in shell()[0], "a nonce is used once"
