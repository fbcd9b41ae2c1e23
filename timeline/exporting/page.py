"""The HTML page: chart and list of events in one file that needs nobody's server, and snippets of it for other pages.

Article text reaches the page in two ways only: through templates that escape every value, and as JSON in an inert
script element in which ``<``, ``>`` and ``&`` are escapes. The page's content-security-policy runs the package's own
scripts, by their digests, and lets nothing be fetched from anywhere.
"""

from __future__ import annotations

import hashlib
import html
import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from timeline.charts.theme import SHAPES, STATUSES, Theme
from timeline.charts.theme import theme as theme_of
from timeline.errors import InputError
from timeline.escaping import contained
from timeline.exporting.content import Content, content_of
from timeline.exporting.engine import digest, integrity, json_in_html, script_of_page, style_sheet
from timeline.exporting.engine import engine as engine_script
from timeline.exporting.engine import file as engine_file
from timeline.exporting.pictures import checked
from timeline.exporting.plots import payload_of
from timeline.frames import table_of
from timeline.packing import packed

if TYPE_CHECKING:
    import jinja2

    from timeline.chronology import Chronology
    from timeline.records import Event

__all__ = ["engine_bytes", "leading", "notebook", "render"]

PLACE = "\0"  # holds the place of an id until it is known; no text of a page can contain it
PACKED = "\1"  # likewise, of packed data
MANY = 300  # events beyond which a page makes the rows of its table only when they are asked for
LEAD, LEADING = 150, 30  # events beyond which a page opens on what matters most, and how many days that is
THEMES = ("auto", "light", "dark")
_ID = re.compile(r"[A-Za-z][A-Za-z0-9_-]{0,63}")


def render(
    chronology: Chronology,
    *,
    fragment: bool = False,
    iframe: bool = False,
    compact: bool = False,
    id: str | None = None,
    title: str = "",
    theme: str = "auto",
    lane: str | None = None,
    csp: str = "strict",
    engine: str = "inline",
    height: int = 720,
    media: str | None = "link",
) -> str:
    """Give a chronology as HTML: a page of its own, or a snippet for any page.

    Args: fragment: a snippet with an id of its own, made from its content, to paste into a page; the same snippet may
        stand there twice. iframe: a snippet that holds the whole page in a sandboxed frame, for pages whose styles
        should not reach it. compact: for small places: a low chart first, filter, list and sources folded. id: the id
        of the snippet: a letter, then letters, digits, "-" and "_"; by default it derives from the content. title: the
        heading; by default the days from first to last, none in a snippet. theme: "light", "dark" or "auto": a page
        follows the reader's system, a snippet the page on which it stands. lane: lanes of the chart, as in
        `timeline.chart`. csp: "strict" draws without evaluating code, as a strict content-security-policy demands;
        "eval" draws somewhat faster and needs a policy that allows it. engine: of a snippet, where the script that
        draws it comes from (0.4 MB, packed): "inline" carries it; "none" leaves it out, for a page on which another
        snippet or a file brings it; the address of the file that `timeline.exporting.write_engine` wrote links to it,
        with its digest, and then nothing of the snippet is inline script or style. height: pixels, of the frame that
        `iframe` makes. media: pictures of the events: "link" names each and links to it; "embed" fetches them now, so
        that the page carries them; None leaves them out.

    Raises:
        InputError: an option is wrong; the message shows it.
    """
    if theme not in THEMES:
        raise InputError(f"theme must be one of {', '.join(map(repr, THEMES))}, not {theme!r}")
    if csp not in ("strict", "eval"):
        raise InputError(f"csp must be 'strict' or 'eval', not {csp!r}")
    if id is not None and not _ID.fullmatch(id):
        raise InputError(f"id must be a letter followed by letters, digits, '-' or '_', not {id!r}")
    checked(media)
    linked = _check_engine(engine, fragment=fragment and not iframe)
    strict = csp == "strict"
    content, payload, key = _contents(chronology, title=title, lane=lane, strict=strict, media=media)
    if fragment and not title:
        content = replace(content, title="")
    body = _body(content, payload, key, id=id, theme=theme, within=fragment, compact=compact)
    if linked:
        script = html.escape(engine), integrity(engine_file(_style()))
        return f'{body}\n<script src="{script[0]}" integrity="{script[1]}" crossorigin="anonymous" defer></script>'
    if fragment:
        carried = [f'<script type="text/plain" class="tlr-engine" data-packed>{_engine()}</script>']
        parts = [f"<style>{_style()}</style>", body, *(carried if engine == "inline" else [])]
        return "\n".join([*parts, f"<script>{script_of_page()}</script>"])
    page = _page(content, body, theme=theme, strict=strict, drawn=bool(payload))
    return _framed(page, content, height=height) if iframe else page


def _contents(
    chronology: Chronology, *, title: str, lane: str | None, strict: bool, media: str | None
) -> tuple[Content, dict[str, Any], set[str]]:
    """What the page says, the chart as a value for JSON, and the signs that it uses."""
    lead = leading(chronology) if len(chronology.events) > LEAD else ()
    payload, key = payload_of(table_of(chronology), lane=lane, strict=strict, top={event.id for event in lead})
    content = content_of(
        chronology,
        title=title,
        lead=lead,
        before=payload.get("before", ()),
        after=payload.get("after", ()),
        story=payload.get("story"),
        media=media,
    )
    return content, payload, key


def leading(chronology: Chronology) -> tuple[Event, ...]:
    """The events that a long page opens on, in order of time: the highlights, or where the texts they are chosen from
    are missing, those with most independent sources."""
    if any(article.text for article in chronology.articles):
        chosen = chronology.highlights(days=LEADING).events
        if len(chosen) >= 5:
            return chosen
    ranked = sorted(chronology.events, key=lambda e: (-e.sources, -len(e.mentions), e.id))[:LEADING]
    kept = {event.id for event in ranked}
    return tuple(event for event in chronology.events if event.id in kept)


def _check_engine(engine: str, *, fragment: bool) -> bool:
    """Tell whether the engine is linked to."""
    if engine == "inline":
        return False
    if not fragment:
        raise InputError(f"engine={engine!r} is for fragments; a page and a frame carry what draws them")
    if engine == "none":
        return False
    try:
        parts = urlsplit(engine)
    except (ValueError, AttributeError, TypeError):
        parts = urlsplit("")
    if (
        parts.scheme not in ("", "http", "https")
        or not parts.path.endswith(".js")
        or re.search(r"[\s\x00-\x1f]", engine)
    ):
        raise InputError(
            f"engine must be 'inline', 'none' or the address of a script, such as '/static/timeline.js', not {engine!r}"
        )
    return True


def engine_bytes() -> bytes:
    """Give the file that snippets with `engine="….js"` link to."""
    return engine_file(_style()).encode()


def notebook(chronology: Chronology) -> str:
    """Give the snippet that a notebook shows: chart and table at once."""
    return render(chronology, fragment=True)


@cache
def _environment() -> jinja2.Environment:
    import jinja2

    class Environment(jinja2.Environment):
        """Looks in a dict before it looks for an attribute, which most values of a page would be searched for in
        vain."""

        def getattr(self, obj: Any, attribute: str) -> Any:
            return obj[attribute] if type(obj) is dict and attribute in obj else super().getattr(obj, attribute)

    loader = jinja2.PackageLoader("timeline.exporting", "templates")
    return Environment(
        loader=loader, autoescape=True, trim_blocks=True, undefined=jinja2.StrictUndefined, finalize=_as_text
    )


def _as_text(value: Any) -> Any:
    """What a template does to every value before it escapes it: no controls, and no bidi control left open."""
    return value if hasattr(value, "__html__") or value in (PLACE, PACKED) else contained(str(value))


@cache
def _style() -> str:
    light, dark = (_variables(theme_of(name)) for name in ("light", "dark"))
    return style_sheet().replace("/*light*/", light).replace("/*dark*/", dark)


def _variables(colours: Theme) -> str:
    """The colours of a theme as variables of the style sheet, so that page and chart cannot differ."""
    named = {
        name: getattr(colours, name)
        for name in ("paper", "ink", "muted", "faint", "band", "accent", "badge", "warn", "mark")
    }
    named |= {f"fill-{s}": colours.fill[s] for s in STATUSES} | {f"line-{s}": colours.line[s] for s in STATUSES}
    return "".join(f"--{name}:{value};" for name, value in named.items())


def _body(
    content: Content,
    payload: dict[str, Any],
    key: set[str],
    *,
    id: str | None,
    theme: str,
    within: bool,
    compact: bool,
) -> str:
    import markupsafe

    signs = {status: markupsafe.Markup(_sign(status)) for status in STATUSES}
    many = content.count > MANY
    if many and payload:
        payload = payload | {"rows": _rows(content, signs, own=not within)}
    data = json_in_html(payload) if payload else ""
    values = {
        "content": content,
        "theme": theme,
        "signs": signs,
        "key": key,
        "compact": compact,
        "own": not within,  # ids of events belong to a page of ours; on another's they might be taken
        "before": len(payload.get("before", ())),
        "after": len(payload.get("after", ())),
        "pack": packed,
        "payload": PACKED if many and data else data,
        "many": many and bool(data),
        "heading": "h2" if within else "h1",
        "subheading": "h3" if within else "h2",
        "month": "h4" if within else "h3",
    }
    template = _environment().get_template("body.html.jinja")
    # The id is made from everything else that stands there, so that equal snippets are equal and different ones never
    # share it; what is packed counts as it was, for gzip may differ between machines.
    body = _unbroken(template.render(id=PLACE, **values))
    seed = hashlib.sha256((body + (data if many else "")).encode(errors="replace")).hexdigest()
    body = body.replace(PLACE, id or f"tl-{seed[:12]}")
    return body.replace(PACKED, packed(data)) if many else body


def _rows(content: Content, signs: dict[str, Any], *, own: bool) -> list[list[tuple[int, str]]]:
    """The rows of each group as the table would hold them, for a page that makes them when they are asked for."""
    template = _environment().get_template("row.html.jinja")
    return [[(e["n"], template.render(e=e, signs=signs, own=own)) for e in group.entries] for group in content.groups]


def _unbroken(text: str) -> str:
    """Take out blank lines: where a snippet is pasted into Markdown or into an editor they would begin a paragraph."""
    return re.sub(r"\n[ \t\r\n]*\n", "\n", text)


def _page(content: Content, body: str, *, theme: str, strict: bool, drawn: bool) -> str:
    scripts = [script_of_page()]
    ran = [*scripts, engine_script()]
    allowed = " ".join(digest(script) for script in ran) + ("" if strict else " 'unsafe-eval'")
    policy = (
        f"default-src 'none'; script-src {allowed}; style-src {digest(_style())}; img-src data: blob:; base-uri "
        f"'none'; form-action 'none'"
    )
    name = re.search(r'id="([\w-]+)"', body)
    assert name is not None
    return (
        _environment()
        .get_template("page.html.jinja")
        .render(
            content=content,
            body=body,
            scripts=scripts,
            engine=_engine() if drawn else "",
            style=_style(),
            policy=policy,
            theme=theme,
            id=name[1],
        )
    )


@cache
def _engine() -> str:
    return packed(engine_script())


def _framed(page: str, content: Content, *, height: int) -> str:
    if isinstance(height, bool) or not isinstance(height, int) or not 100 <= height <= 20000:
        raise InputError(f"height must be 100 to 20000 pixels, not {height!r}")
    title = html.escape(contained(content.title or "Chronology"))
    # Without allow-same-origin the frame can read nothing of the page around it.
    return (
        f'<iframe title="{title}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox '
        f'allow-downloads" loading="lazy" '
        f'referrerpolicy="no-referrer" width="100%" height="{height}" style="border:0;width:100%" '
        f'srcdoc="{html.escape(page)}"></iframe>'
    )


def _sign(status: str) -> str:
    """The glyph of a status, drawn as in the chart; the style sheet has its colours."""
    shape = '<circle r="1"/>' if SHAPES[status] == "circle" else f'<path d="{SHAPES[status]}"/>'
    return f'<svg class="tlr-{status}" viewBox="-1.25 -1.25 2.5 2.5" stroke-width=".16">{shape}</svg>'
