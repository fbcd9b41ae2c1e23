"""What a page is made of besides its data: its own script and style, the engine, and their digests."""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from typing import Any

from timeline.engine import VERSION, asset, engine, json_in_html

__all__ = [
    "asset",
    "digest",
    "engine",
    "file",
    "integrity",
    "json_in_html",
    "script_of_page",
    "style_sheet",
    "without_usermeta",
]

# The page's own script, in the order in which a reader meets its parts.
SCRIPT = ("start", "colours", "arrange", "list", "address", "story", "memory", "chart", "moves", "saves")


@cache
def script_of_page() -> str:
    """Give the script that brings a page and its snippets alive; the parts share one closed scope, and comments that
    fill a line stay with the source."""
    lines = (line for name in SCRIPT for line in asset(f"templates/script/{name}.js").splitlines())
    kept = [line for line in lines if line.strip() and not line.lstrip().startswith("//")]
    # The parts first: what starts it all uses constants of every one of them.
    start, rest = kept[0], kept[1:]
    return "\n".join(["(function () {", "'use strict';", *rest, start, "})();"])


@cache
def style_sheet() -> str:
    """Give the style sheet on one line, the colours of both themes to be put in."""
    return asset("templates/style.css").replace("\n", "")


def file(style: str) -> str:
    """Give the script for a file that many snippets share: engine, what brings them alive, and their style, none of it
    inline."""
    adopt = (
        f"(function(){{'use strict';if(window.timelineStyle==={json.dumps(VERSION)})return;"
        f"window.timelineStyle={json.dumps(VERSION)};"
        f"var sheet=new CSSStyleSheet();sheet.replaceSync({json.dumps(style)});"
        f"document.adoptedStyleSheets=document.adoptedStyleSheets.concat(sheet);}})();"
    )
    return "\n".join([adopt, engine(), script_of_page()])


def integrity(script: str) -> str:
    """Give the value of the attribute by which a page makes sure that a file is exactly this script."""
    return f"sha384-{base64.b64encode(hashlib.sha384(script.encode()).digest()).decode()}"


def digest(script: str) -> str:
    """Give the source expression that lets a content-security-policy run exactly this script or style."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def without_usermeta(spec: dict[str, Any]) -> dict[str, Any]:
    """Drop what in a specification could overrule the page's own options for drawing it."""
    return {name: value for name, value in spec.items() if name != "usermeta"}
