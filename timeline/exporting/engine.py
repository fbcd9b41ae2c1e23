"""The drawing engine that a page carries: Vega, Vega-Lite and Vega-Embed as published, and how data is put beside them
safely.

The three files are those of the npm packages of the same names, unchanged; `vega/README.md` names the versions. Each is
a UMD module, which is given an `exports` and a `require` of its own, so that a page which has another Vega, or a module
loader, is left alone.
"""

from __future__ import annotations

import base64
import hashlib
import json
from functools import cache
from importlib.resources import files
from typing import Any

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

VERSION = "6.4.0/6.4.1/7.3.0"
_PARTS = (("vega", "vega.min.js"), ("vega-lite", "vega-lite.min.js"), ("vega-embed", "vega-embed.min.js"))


@cache
def asset(name: str) -> str:
    """Read one of the package's own files."""
    return files("timeline.exporting").joinpath(name).read_text(encoding="utf-8")


# The page's own script, in the order in which a reader meets its parts.
SCRIPT = ("start", "colours", "arrange", "list", "address", "chart", "moves", "saves")


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


@cache
def engine() -> str:
    """Give the script that makes the engine known to the page as ``window.timelineEngine``, once, however often it
    stands there."""
    parts = "\n".join(
        f"load({json.dumps(name)},function(module,exports,require,define){{\n{asset('vega/' + file).rstrip()}\n}});"
        for name, file in _PARTS
    )
    return (
        f"(function(){{'use strict';if(window.timelineEngine&&window.timelineEngine.version==="
        f"{json.dumps(VERSION)})return;"
        "var known={};function require(name){return known[name];}"
        "function load(name,make){var module={exports:{}};make.call(window,module,module.exports,require,"
        "undefined);known[name]=module.exports;}\n"
        f"{parts}\n"
        f"window.timelineEngine={{version:{json.dumps(VERSION)},vega:known['vega'],"
        f"embed:known['vega-embed']}};window.dispatchEvent(new Event('timeline-engine'));}})();"
    )


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


def json_in_html(value: Any) -> str:
    """Write JSON that can stand within a script element: nothing in it can end the element or a line of script.

    >>> json_in_html({"a": "</script>&\\u2028"})
    '{"a":"\\\\u003c/script\\\\u003e\\\\u0026\\\\u2028"}'
    """
    text = json.dumps(value, separators=(",", ":"), allow_nan=False)  # everything beyond ASCII becomes an escape
    for character in "<>&\x7f":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def without_usermeta(spec: dict[str, Any]) -> dict[str, Any]:
    """Drop what in a specification could overrule the page's own options for drawing it."""
    return {name: value for name, value in spec.items() if name != "usermeta"}
