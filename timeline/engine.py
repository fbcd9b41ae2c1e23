"""The drawing engine that pages and charts carry: Vega, Vega-Lite and Vega-Embed as published, and how data is put
beside them safely.

The three files are those of the npm packages of the same names, unchanged; `exporting/vega/README.md` names the
versions. Each is a UMD module, which is given an `exports` and a `require` of its own, so that a page which has another
Vega, or a module loader, is left alone.
"""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from typing import Any

__all__ = ["VERSION", "asset", "engine", "json_in_html", "snippet"]

VERSION = "6.4.0/6.4.1/7.3.0"
_PARTS = (("vega", "vega.min.js"), ("vega-lite", "vega-lite.min.js"), ("vega-embed", "vega-embed.min.js"))


@cache
def asset(name: str) -> str:
    """Read one of the package's own files."""
    return files("timeline.exporting").joinpath(name).read_text(encoding="utf-8")


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


def json_in_html(value: Any) -> str:
    """Write JSON that can stand within a script element: nothing in it can end the element or a line of script.

    >>> json_in_html({"a": "</script>&\\u2028"})
    '{"a":"\\\\u003c/script\\\\u003e\\\\u0026\\\\u2028"}'
    """
    text = json.dumps(value, separators=(",", ":"), allow_nan=False)  # everything beyond ASCII becomes an escape
    for character in "<>&\x7f":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


def snippet(spec: dict[str, Any], name: str) -> str:
    """Give HTML that draws a Vega-Lite specification without a network: its place, its data, the engine (packed), and a
    few lines that bring them together; `name` is the id of the place."""
    from timeline.packing import packed

    return (
        f'<div id="{name}"></div>\n'
        f'<script type="application/json" id="{name}-spec">{json_in_html(spec)}</script>\n'
        f'<script type="text/plain" id="{name}-engine">{packed(engine())}</script>\n'
        f"<script>{_DRAW.replace('NAME', name)}</script>"
    )


_DRAW = """(function () {
function text(part) { return document.getElementById('NAME-' + part).textContent; }
function draw() {
  var options = {actions: false, ast: true, defaultStyle: false, tooltip: {theme: 'light'}};
  timelineEngine.embed('#NAME', JSON.parse(text('spec')), options);
}
if (window.timelineEngine) return draw();
addEventListener('timeline-engine', draw, {once: true});
var bytes = Uint8Array.from(atob(text('engine')), function (c) { return c.charCodeAt(0); });
new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text().then(function (code) {
  if (window.timelineEngine) return;
  var script = document.createElement('script');
  script.textContent = code;
  document.head.appendChild(script);
});
})();"""
