"""Snippets where people paste them: each host is built as its users build it, and opened in a real Chromium."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.page.conftest import until
from tests.page.made import chronology
from timeline.exporting import write_engine
from timeline.exporting.page import notebook, render

pytestmark = pytest.mark.browser

WEB = Path(__file__).parent.parent / "web"
Open = Callable[..., Any]
IDS = (
    "(() => { const ids = [...document.querySelectorAll('[id]')].map((e) => e.id); return ids.filter((id, i) => "
    "ids.indexOf(id) !== i); })()"
)
WIDE = "[...document.querySelectorAll('.tlr-chart svg')].filter((e) => e.getBoundingClientRect().width > 300).length"


@pytest.fixture(scope="module")
def snippet() -> str:
    return render(chronology(), fragment=True, title="Storm")


@pytest.fixture(scope="module")
def engine_file(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return write_engine(tmp_path_factory.mktemp("engine") / "timeline.js").read_bytes()


def document(*parts: str) -> str:
    return (
        "<!doctype html><html lang=en><meta charset=utf-8><title>t</title><body><h1>A page</h1>"
        + "<p>Between.</p>".join(parts)
    )


def lives_twice(opened: Any) -> None:
    """Both of two snippets are drawn, and each answers for itself."""
    opened.drawn(2)
    opened.until(f"{WIDE} === 2")
    assert opened.run(IDS) == []
    opened.page.locator(".tlr input[type=search]").nth(1).fill("ferry")
    counts = "[...document.querySelectorAll('.tlr')].map((t) => t.querySelectorAll('.tlr-event:not([hidden])').length)"
    opened.until(f"{counts}[1] < 40")
    assert opened.run(f"{counts}[0]") == 40
    opened.page.locator(".tlr summary").first.click()
    opened.until("document.querySelector('.tlr details').open")
    assert opened.errors == []


def test_in_a_frame_with_an_uploaded_page(open_site: Open) -> None:
    frame = (
        '<iframe src="/crisis.html" title="Storm, a chronology" style="width:100%; height:720px; border:0" '
        'loading="lazy"></iframe>'
    )
    opened = open_site({"/": document(frame, frame), "/crisis.html": render(chronology(), title="Storm")})
    for inner in opened.page.frames[1:]:
        until(inner, "window.tlr && tlr.drawn >= 1", 120)
        assert inner.evaluate("tlr.stopped") == []
    assert len(opened.page.frames) == 3 and opened.errors == []


def test_under_a_policy_that_evaluates_nothing(open_site: Open, snippet: str) -> None:
    policy = "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:"
    opened = open_site({"/": document(snippet, snippet)}, headers={"Content-Security-Policy": policy})
    lives_twice(opened)
    assert opened.run("tlr.stopped") == []


def test_under_a_policy_that_lets_nothing_inline_run(open_site: Open, engine_file: bytes) -> None:
    linked = render(chronology(), fragment=True, engine="/timeline.js")
    policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data: blob:"
    opened = open_site(
        {"/": document(linked, linked), "/timeline.js": engine_file}, headers={"Content-Security-Policy": policy}
    )
    lives_twice(opened)
    assert opened.run("tlr.stopped") == []
    assert opened.served.count("/timeline.js") <= 2
    assert opened.run("getComputedStyle(document.querySelector('.tlr-chip')).minHeight") == "28px"


def test_a_file_that_is_not_the_one_meant_draws_nothing_and_the_list_is_there(
    open_site: Open, engine_file: bytes
) -> None:
    linked = render(chronology(), fragment=True, engine="/timeline.js")
    opened = open_site({"/": document(linked), "/timeline.js": engine_file.replace(b"use strict", b"use strict ", 1)})
    assert opened.page.locator(".tlr-event").count() == 40
    assert opened.run("typeof timelineEngine") == "undefined"
    assert opened.errors and all("integrity" in error for error in opened.errors)


def test_one_engine_serves_every_snippet_of_a_page(open_site: Open, snippet: str, engine_file: bytes) -> None:
    bare = render(chronology(), fragment=True, title="Storm", engine="none")
    assert len(bare) < len(snippet) - 300_000
    lives_twice(open_site({"/": document(snippet, bare)}))
    lives_twice(open_site({"/": document(bare, snippet)}))
    late = open_site(
        {"/": document(bare, bare) + "<script async src=/timeline.js></script>", "/timeline.js": engine_file}
    )
    lives_twice(late)
    alone = open_site({"/": document(bare)})
    alone.page.get_by_label("Search").fill("ferry")
    alone.until("document.querySelectorAll('.tlr-event:not([hidden])').length < 40")
    assert alone.run("document.querySelector('.tlr-figure').hidden") and alone.errors == []


def test_in_markdown(open_site: Open, snippet: str) -> None:
    markdown = pytest.importorskip("markdown", reason="needs the extra 'docs'")
    text = f"# A page\n\nBefore.\n\n{snippet}\n\nBetween.\n\n{snippet}\n\nAfter.\n"
    lives_twice(open_site({"/": document(markdown.markdown(text, extensions=["md_in_html", "tables", "attr_list"]))}))


def test_in_markdown_as_commonmark_reads_it(open_site: Open, snippet: str) -> None:
    markdown_it = pytest.importorskip("markdown_it", reason="needs the extra 'test'")
    text = f"# A page\n\nBefore.\n\n{snippet}\n\nBetween.\n\n{snippet}\n\nAfter.\n"
    lives_twice(open_site({"/": document(markdown_it.MarkdownIt("commonmark").render(text))}))


@pytest.mark.slow
def test_in_sphinx(open_site: Open, snippet: str, tmp_path: Path) -> None:
    pytest.importorskip("sphinx", reason="needs the extra 'docs'")
    source, built = tmp_path / "source", tmp_path / "built"
    source.mkdir()
    (source / "conf.py").write_text("project = 'A site'\n", encoding="utf-8")
    (source / "crisis-fragment.html").write_text(snippet, encoding="utf-8")
    raw = ".. raw:: html\n   :file: crisis-fragment.html\n"
    (source / "index.rst").write_text(f"A page\n======\n\n{raw}\nBetween.\n\n{raw}", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-W", "-b", "html", source, built],
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    pages = {
        f"/{path.relative_to(built).as_posix()}": path.read_bytes()
        for path in sorted(built.rglob("*"))
        if path.is_file()
    }
    opened = open_site({"/index.html": pages.pop("/index.html"), **pages})
    lives_twice(opened)
    assert all(url.startswith(("http://127.0.0.1", "data:", "blob:")) for url in opened.asked)


@pytest.mark.slow
def test_in_a_notebook_turned_into_a_page(open_site: Open) -> None:
    nbformat = pytest.importorskip("nbformat", reason="needs the extra 'docs'")
    nbconvert = pytest.importorskip("nbconvert", reason="needs the extra 'docs'")
    shown = nbformat.v4.new_output(
        "execute_result", data={"text/html": notebook(chronology()), "text/plain": "Chronology"}, execution_count=1
    )
    cells = [
        nbformat.v4.new_code_cell("chronology", execution_count=1, outputs=[shown], id=f"cell{n}") for n in range(2)
    ]
    page, _ = nbconvert.HTMLExporter().from_notebook_node(nbformat.v4.new_notebook(cells=cells))
    opened = open_site({"/": page})
    opened.errors[:] = [
        error for error in opened.errors if "ERR_FAILED" not in error and "require" not in error.lower()
    ]  # the page's own wishes, out of reach here
    lives_twice(opened)


@pytest.mark.slow
def test_as_pandoc_writes_it(open_site: Open, snippet: str) -> None:
    """Quarto hands its documents to pandoc; what it adds around them is not tested here."""
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        pytest.skip("there is no pandoc")
    text = f"# A page\n\n```{{=html}}\n{snippet}\n```\n\nBetween.\n\n```{{=html}}\n{snippet}\n```\n"
    done = subprocess.run(
        [pandoc, "-s", "-f", "markdown", "-t", "html5", "--metadata", "title=t"],
        input=text,
        capture_output=True,
        text=True,
        timeout=300,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    lives_twice(open_site({"/": done.stdout}))


# -- WordPress ----------------------------------------------------------------------------------------------------


def as_wordpress_shows(content: str) -> str:
    """What WordPress makes of pasted HTML: its own paragraphs, and an entity for every "&" that stands in what looks
    like a tag."""
    node = shutil.which("node")
    if node is None or not (WEB / "node_modules" / "@wordpress" / "autop").exists():
        pytest.skip("@wordpress/autop is not installed: npm ci --prefix tests/web")
    script = (
        "let s = ''; process.stdin.setEncoding('utf8').on('data', (d) => s += d).on('end', () => "
        "process.stdout.write(require('@wordpress/autop').autop(s)));"
    )
    done = subprocess.run(
        [node, "-e", script], input=content, capture_output=True, text=True, timeout=300, cwd=WEB, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr
    loose = re.compile(r"&(?!#(?:\d+|x[a-f0-9]+);|[a-z1-4]{1,8};)", re.IGNORECASE)
    return re.sub(r"<[^>]*>", lambda tag: loose.sub("&#038;", tag[0]), done.stdout)


def test_pasted_into_wordpress_the_frame_lives(open_site: Open) -> None:
    framed = render(chronology(), iframe=True, title="Storm")
    content = as_wordpress_shows(f"Before.\n\n{framed}\n\nBetween.\n\n{framed}\n\nAfter.\n")
    assert "<p>Before.</p>" in content
    opened = open_site({"/": document(content)})
    assert len(opened.page.frames) == 3
    for inner in opened.page.frames[1:]:
        until(inner, "window.tlr && tlr.drawn >= 1", 120)
        assert (
            inner.evaluate("document.querySelectorAll('.tlr-event').length") == 40
            and inner.evaluate("tlr.stopped") == []
        )
    assert opened.errors == []


def test_pasted_into_wordpress_a_fragment_with_a_linked_engine_lives(open_site: Open, engine_file: bytes) -> None:
    linked = render(chronology(), fragment=True, engine="/timeline.js")
    content = as_wordpress_shows(f"Before.\n\n{linked}\n\nBetween.\n\n{linked}\n\nAfter.\n")
    lives_twice(open_site({"/": document(content), "/timeline.js": engine_file}))


def test_pasted_into_wordpress_a_fragment_keeps_its_list(open_site: Open, snippet: str) -> None:
    """Its script is broken there, as every longer inline script is; what it says is not."""
    opened = open_site({"/": document(as_wordpress_shows(f"Before.\n\n{snippet}\n\nAfter.\n"))})
    assert opened.page.locator(".tlr-event").count() == 40
    opened.page.locator(".tlr summary").first.click()
    assert opened.page.locator(".tlr blockquote").first.is_visible()


# -- light and dark -----------------------------------------------------------------------------------------------

PAPER = "getComputedStyle(document.querySelector('.tlr')).backgroundColor"
LIGHT, DARK = "rgb(255, 255, 255)", "rgb(21, 24, 28)"


@pytest.mark.parametrize(
    ("style", "system", "paper", "boxed"),
    [
        ("", "dark", LIGHT, False),
        ("body { background: #fdf6e3 }", "dark", LIGHT, True),
        ("body { background: #222; color: #ddd }", "light", DARK, True),
        ("body { background: oklch(0.2 0 0); color: oklch(0.9 0 0) }", "light", DARK, True),
        (":root { color-scheme: dark }", "light", DARK, True),
        (f"body {{ background: {DARK}; color: white }}", "light", DARK, False),
    ],
)
def test_a_fragment_follows_the_page_it_stands_on(
    open_page: Open, snippet: str, style: str, system: str, paper: str, boxed: bool
) -> None:
    opened = open_page(document(f"<style>{style}</style>{snippet}"), color_scheme=system).drawn()
    assert opened.run(PAPER) == paper
    assert opened.run("document.querySelector('.tlr').classList.contains('tlr-boxed')") is boxed
    assert ("#15181c" in opened.run("document.querySelector('.tlr-chart svg').outerHTML")) is (paper == DARK)
    assert opened.errors == []


def test_a_fragment_changes_when_its_page_does(open_page: Open, snippet: str) -> None:
    style = "<style>body.dark { background: #222; color: #eee }</style>"
    opened = open_page(document(style + snippet)).drawn()
    opened.run("document.body.classList.add('dark')")
    opened.drawn(2)
    assert opened.run(PAPER) == DARK
    opened.run("document.body.classList.remove('dark')")
    opened.drawn(3)
    assert opened.run(PAPER) == LIGHT and opened.errors == []


def test_a_host_that_styles_figures_leaves_the_chart_its_width(open_page: Open, snippet: str) -> None:
    style = (
        "<style>.post figure { width: fit-content; margin: 1em auto; text-align: center; display: flow-root } "
        ".post table { display: block } .post button { width: 100% }</style>"
    )
    opened = open_page(document(f"{style}<div class=post>{snippet}</div>")).drawn()
    widths = opened.run(
        "[document.querySelector('.tlr').clientWidth, document.querySelector('.tlr-chart').clientWidth]"
    )
    assert widths[1] >= widths[0] - 40
