"""Links from what we have written to other hosts: well formed always, and answered where the network is to be asked."""

from __future__ import annotations

import os
import re
import urllib.error
import urllib.request
from pathlib import Path
from urllib.parse import urlsplit

import pytest

ROOT = Path(__file__).parent.parent
WRITTEN = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]
_ADDRESS = re.compile(r"https?://[^\s)>\]\"'`]+")
_OURS = ("127.0.0.1", "localhost")  # the reader's own machine


def addresses() -> list[str]:
    found = {
        address.rstrip(".,;:") for page in WRITTEN for address in _ADDRESS.findall(page.read_text(encoding="utf-8"))
    }
    return sorted(
        address
        for address in found
        if urlsplit(address).hostname not in _OURS
        and not f".{urlsplit(address).hostname}".endswith((".example", ".example.org", ".example.com"))
    )


def test_links_to_other_hosts_are_well_formed() -> None:
    assert addresses()
    for address in addresses():
        parts = urlsplit(address)
        assert parts.scheme == "https" and "." in (parts.hostname or ""), address


@pytest.mark.network
@pytest.mark.skipif(not os.environ.get("TIMELINE_NETWORK"), reason="asks other hosts; set TIMELINE_NETWORK=1")
@pytest.mark.parametrize("address", addresses())
def test_links_to_other_hosts_are_answered(address: str) -> None:
    """Only a host that answers that there is no such page counts; one that is down or out of reach says nothing about
    the link."""
    request = urllib.request.Request(address, headers={"User-Agent": "Mozilla/5.0 (link check)"})
    try:
        with urllib.request.urlopen(request, timeout=20) as answer:
            assert answer.status < 400
    except urllib.error.HTTPError as error:
        if error.code in (404, 410):
            pytest.fail(f"{address}: {error.code}")
        pytest.skip(f"{address}: {error.code}")
    except OSError as error:
        pytest.skip(f"{address}: {error}")
