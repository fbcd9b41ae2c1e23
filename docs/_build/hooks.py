"""Draw the gallery while the site is built: each block of code on the page is run, and the chart it leaves is put below it.

A block that fails, or leaves no chart, fails the build; so no picture can differ from its code.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

GALLERY = "gallery.md"
BLOCK = re.compile(r"^```python\n(.*?)^```\n", re.DOTALL | re.MULTILINE)
HEADING = re.compile(r"^## (.+)$", re.MULTILINE)
_root = Path(__file__).resolve().parents[2]


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Run the gallery's blocks and add their pictures to the site."""
    page = files.get_file_from_path(GALLERY)
    if page is None:
        raise PluginError(f"there is no {GALLERY}")
    for name, svg in drawings(page.content_string):
        files.append(File.generated(config, f"images/gallery/{name}.svg", content=svg))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Put each picture below its code."""
    if page.file.src_uri != GALLERY:
        return markdown
    titles = iter(HEADING.findall(markdown))

    def shown(found: re.Match[str]) -> str:
        title = next(titles)
        return f"{found[0]}\n![{title}](images/gallery/{_name(title)}.svg)\n"

    return BLOCK.sub(shown, markdown)


def drawings(markdown: str) -> list[tuple[str, str]]:
    """Run the blocks of a page in order, in one namespace, and give the name and the SVG of the chart that each leaves."""
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
    try:
        yield
    finally:
        os.chdir(before)
