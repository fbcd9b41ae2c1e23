"""Draw the gallery and the embedded charts while the site is built.

Each block of code on the gallery is run, and the chart it leaves is put below it. A block that fails, or leaves no
chart, fails the build; so no picture can differ from its code.
"""

from __future__ import annotations

import contextlib
import functools
import html
import io
import os
import re
import sys
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

GALLERY = "gallery.md"
LIVE = "<!-- live: fragment -->"
PLAIN = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>A chart, twice</title></head><body>
<h1>The same fragment, twice on one page</h1>
{fragment}
<hr>
{fragment}
</body></html>
"""
BLOCK = re.compile(r"^```python\n(.*?)^```\n", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_root = Path(__file__).resolve().parents[2]


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put pages that explain how something works, and that the navigation does not name, below the others of their
    kind."""
    named = str(config.nav)
    explaining = next(part["How it works"] for part in config.nav or [] if "How it works" in part)
    explaining += [page.name for page in sorted(Path(config.docs_dir).glob("*.md")) if page.name not in named]
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Run the gallery's blocks and add their pictures to the site."""
    page = files.get_file_from_path(GALLERY)
    if page is None:
        raise PluginError(f"there is no {GALLERY}")
    for name, svg in drawings(page.content_string):
        files.append(File.generated(config, f"images/gallery/{name}.svg", content=svg))
    files.append(File.generated(config, "embed/plain.html", content=PLAIN.format(fragment=fragment())))
    files.append(File.generated(config, "rules.md", content=rules_page()))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put each picture below its code, and a live chart where a page asks for one."""
    if LIVE in markdown:
        return markdown.replace(LIVE, f"\n{fragment()}\n")
    if page.file.src_uri != GALLERY:
        return markdown
    titles = iter(HEADING.findall(markdown))

    def shown(found: re.Match[str]) -> str:
        title = next(titles)
        return f"{found[0]}\n![{title}](images/gallery/{_name(title)}.svg)\n"

    return BLOCK.sub(shown, markdown)


@functools.cache
def fragment() -> str:
    """The fragment that the pages on embedding carry."""
    with _in(_root):
        import timeline

        crisis = timeline.build("examples/border_crisis").between("2021-11-08", "2021-11-19")
        days = crisis.filter(lambda event: event.earliest == event.latest)
        return days.to_html(fragment=True, compact=True, title="The border crisis")


def rules_page() -> str:
    """The page that lists every rule of every language: its name, its pattern, what it reads and what it never reads."""
    with _in(_root):
        from timeline.language import known, load

        parts = ["# The rules\n\nEach rule with its pattern, what it reads (as printed on Wednesday, 10 November 2021) and what it "
                 "must never read. The notation is told in [add a rule](extend/rule.md).\n"]
        for code in known():
            rows = [row.rule for row in load(code).grammar.rules]
            parts.append(f"## {code}: {len(rows)} rules\n\n| rule | pattern | reads | never |\n|---|---|---|---|")
            for rule in rows:
                reads = "<br>".join(f"{_cell(phrase)} → {_code(value)}" for phrase, value in rule.examples.items())
                never = "<br>".join(map(_cell, rule.never))
                parts.append(f"| {_cell(rule.name)} | {_code(rule.pattern)} | {reads} | {never} |")
        return "\n".join(parts) + "\n"


def _cell(text: str) -> str:
    return html.escape(" ".join(text.split())).replace("|", "&#124;").replace("*", "&#42;").replace("_", "&#95;")


def _code(text: str) -> str:
    return f"<code>{_cell(text)}</code>"


def drawings(markdown: str) -> list[tuple[str, str]]:
    """Run the blocks of a page in order, in one namespace, and give the name and the SVG of the chart that each
    leaves."""
    import vl_convert

    titles, blocks = HEADING.findall(markdown), BLOCK.findall(markdown)
    if len(titles) != len(blocks):
        raise PluginError(f"{GALLERY}: {len(titles)} headings and {len(blocks)} blocks of code; each picture needs one of both")
    space: dict[str, Any] = {}
    made = []
    with _in(_root), contextlib.redirect_stdout(io.StringIO()):
        for title, block in zip(titles, blocks, strict=True):
            space.pop("chart", None)
            exec(compile(block, f"{GALLERY}: {title}", "exec"), space)
            if "chart" not in space:
                raise PluginError(f"{GALLERY}: the block of {title!r} leaves no 'chart'")
            made.append((_name(title), vl_convert.vegalite_to_svg(space["chart"].to_dict())))
    return made


def _name(title: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")


@contextlib.contextmanager
def _in(folder: Path) -> Any:
    before = Path.cwd()
    os.chdir(folder)
    if str(folder) not in sys.path:  # the pictures are drawn by the code beside them, not by one that is installed
        sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        os.chdir(before)
