"""A saved page, opened safely: bounded in size and depth, with its metadata and its lines in the order they are
read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from itertools import islice
from typing import Any

from timeline.dating.lines import Stamp
from timeline.dating.printed import stamps_in
from timeline.dating.settle import host_of
from timeline.errors import MissingExtraError, UnreadableError
from timeline.language.common.page import COPIES
from timeline.reading.decoding import decode
from timeline.reading.pages.structured import article_objects, linked_data

__all__ = ["ASIDE", "Line", "Page", "letters", "of_article", "open_page", "plain", "visible_lines"]

LARGEST = 64 << 20  # bytes of a page as saved, pictures within it included
_MARKUP = 6_000_000  # characters of markup once pictures, styles and programs are taken out
_LINES = 20_000
_TAGS = 50_000  # more than any article has; extractors built for articles take minutes over more
_ZONE = 20  # lines from the headline down that may stand before the story
_PROSE = 25  # words of a line that is the story itself
_CHARSET = re.compile(
    rb"""<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w:.-]{2,40})|<\?xml[^>]{0,100}encoding=["']([\w:.-]{2,40})""",
    re.IGNORECASE,
)
_DATA = re.compile(r"data:[\w.+-]{0,60}/[\w.+-]{0,60}(?:;[\w=.+-]{0,60}){0,4};base64,[A-Za-z0-9+/=\s%]{200,}")
_UNSEEN = re.compile(r"<(style|svg)\b[^<>]{0,2000}>[^<]{0,200000}</\1>|<!--[^<>]{0,20000}-->", re.IGNORECASE)
_NESTING = re.compile(
    (
        r"</?(div|section|article|main|center|table|tbody|tr|td|ul|ol|li|dl|span|b|i|u|s|em|strong|font|big|small"
        r"|a|blockquote|form)\b[^<>]{0,2000}>"
    ),
    re.IGNORECASE,
)
_INLINE = frozenset(
    (
        "a abbr b bdi bdo cite code data dfn em font i img kbd mark q s samp small span strong sub sup time tt u "
        "var wbr ins del label svg path picture source"
    ).split()
)
_BREAKING = frozenset("div section article main center table tr li dl blockquote form".split())
_SKIPPED = frozenset("script style noscript template svg math head iframe object select option textarea button".split())
ASIDE = frozenset("nav footer aside blockquote".split())  # what is quoted has dates and names of its own
_COPY = re.compile(rf"(?<![^\W_])(?:{'|'.join(map(re.escape, COPIES))})(?![^\W_])", re.IGNORECASE)
_BANNER = 1_500  # characters of what an archive sets above or below a page
_ENDS = 4  # elements at either end of the body among which it stands
_COMMENT = re.compile(r"(?:^|[\s_-])(?:comments?|disqus|replies|respond|kommentar\w{0,6})(?:$|[\s_-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Line:
    """One line as a reader sees it: its text, the tag it stands in, whether it belongs to menus and the like, or to
    comments."""

    text: str
    tag: str
    aside: bool
    comment: bool


@dataclass
class Page:
    """A parsed page; `metas` maps lower-case names to their contents, `objects` are the JSON-LD objects that are
    articles."""

    markup: str
    tree: Any
    url: str | None
    metas: Mapping[str, tuple[str, ...]]
    objects: tuple[Mapping[str, Any], ...] = ()
    linked: tuple[Mapping[str, Any], ...] = field(default=(), repr=False)

    def meta(self, *names: str) -> str | None:
        """The first content that is not blank among metas of these names."""
        return next((value for name in names for value in self.metas.get(name, ()) if value), None)

    @cached_property
    def lines(self) -> tuple[Line, ...]:
        """The visible lines of the body, in order."""
        return tuple(visible_lines(self.tree))

    def headline_zone(self, title: str | None) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        """The lines from the headline down to the story, and the few above it; both empty where the headline is not on
        the page."""
        key = letters(title or "")
        if not key or key == letters(self.site or ""):
            return (), ()
        places = [i for i, line in enumerate(self.lines) if key in letters(line.text[:600])]
        headed = [i for i in places if self.lines[i].tag in {"h1", "h2", "h3"}]
        if not places:
            return (), ()
        at = (headed or places)[0]
        below: list[Line] = []
        told = 0
        for line in self.lines[at : at + _ZONE]:
            if line.comment or line.aside:
                continue
            below.append(line)
            told += len(line.text.split()) >= _PROSE and line.tag not in {"h1", "h2", "h3", "figcaption", "li"}
            if told == 2:  # the first may be a summary
                break
        above = [line for line in self.lines[max(0, at - 6) : at] if not (line.comment or line.aside)]
        return tuple(below), tuple(reversed(above))

    @cached_property
    def site(self) -> str | None:
        """The name of the site or the publisher, as the page states it."""
        name = self.meta(
            "og:site_name",
            "application-name",
            "publisher",
            "dc.publisher",
            "dcterms.publisher",
            "twitter:app:name:iphone",
        )
        for thing in (*self.objects, *self.linked):
            if name:
                break
            publisher = thing.get("publisher")
            publisher = publisher[0] if isinstance(publisher, list) and publisher else publisher
            if isinstance(publisher, Mapping):
                name = publisher.get("name")
            elif str(thing.get("@type")) in {"WebSite", "NewsMediaOrganization", "Organization"}:
                name = thing.get("name")
            name = plain(name) if isinstance(name, str) else None
        return plain(name)[:120] if name else None

    @cached_property
    def crowded(self) -> bool:
        """Whether it has more tags than any article."""
        return self.markup.count("<") > 2 * _TAGS

    @cached_property
    def host(self) -> str:
        """The host of the page's address without `www.`, or an empty string."""
        address = (
            self.url or self.meta("og:url") or next(iter(self.tree.xpath("//link[@rel='canonical']/@href")), "") or ""
        )
        return host_of(address)

    @cached_property
    def language(self) -> str | None:
        """The language that the page declares."""
        return self.locale.split("-")[0] if self.locale else None

    @cached_property
    def locale(self) -> str | None:
        """The language that the page declares, with its region where one is named: `en-GB`."""
        declared = (
            self.tree.get("lang") or self.meta("og:locale", "content-language", "language", "dc.language") or ""
        ).strip()
        code, region, *_ = [*re.split(r"[-_,;\s]", declared), "", ""]
        if len(code) not in (2, 3) or not code.isalpha():
            return None
        return f"{code.lower()}-{region.upper()}" if len(region) == 2 and region.isalpha() else code.lower()

    @cached_property
    def stamps(self) -> tuple[tuple[Line, tuple[Stamp, ...]], ...]:
        """The lines that print dates, with what each date is said to date."""
        return tuple(
            (line, stamps)
            for line in self.lines
            if len(line.text) < 600
            and any(map(str.isdigit, line.text))
            and (stamps := stamps_in(line.text, language=self.language))
        )

    @cached_property
    def order(self) -> str | None:
        """Whether the page writes the day or the month first, where its dates in figures prove one and none the
        other."""
        proofs = {stamp.written.order for _, stamps in self.stamps for stamp in stamps} & {"day", "month"}
        return proofs.pop() if len(proofs) == 1 else None


def plain(text: str) -> str:
    """Run blanks together and take off what is at the ends; invisible marks go."""
    return " ".join(re.sub(r"[\u200b-\u200f\u2060\ufeff\u00ad]", "", text).split())


def letters(text: str) -> str:
    """Keep letters and digits only, without case, to compare names and titles."""
    return "".join(character for character in text.casefold() if character.isalnum())


def open_page(data: bytes, *, source: str, url: str | None = None, declared: str | None = None) -> Page:
    """Parse a page. Raises `UnreadableError` for one that is too large or holds nothing, `MissingExtraError` without
    lxml."""
    try:
        from lxml import etree
        from lxml import html as parser
    except ImportError:
        raise MissingExtraError("reading web pages", package="trafilatura", extra="html") from None

    if len(data) > LARGEST:
        raise UnreadableError(f"{source} has {len(data) >> 20} MB; pages of at most {LARGEST >> 20} MB are read")
    found = _CHARSET.search(data[:8192])
    named = (found[1] or found[2]).decode("ascii", errors="ignore") if found else None
    markup = decode(data, source=source, declared=declared or named)
    markup = _UNSEEN.sub(" ", _DATA.sub("data:,", markup).replace("\x00", ""))
    if len(markup) > _MARKUP:
        raise UnreadableError(
            f"{source} has {len(markup) // 1_000_000} million characters without its pictures; at most "
            f"{_MARKUP // 1_000_000} million are read"
        )
    reader = parser.HTMLParser(encoding="utf-8", remove_pis=True)
    try:
        tree = parser.document_fromstring(markup.encode("utf-8", errors="replace"), parser=reader)
        if any(
            "xcessive depth" in entry.message for entry in reader.error_log
        ):  # the parser stopped there: nesting says nothing, take it out
            markup = _NESTING.sub(lambda tag: "<br>" if tag[1].lower() in _BREAKING else " ", markup)
            tree = parser.document_fromstring(
                markup.encode("utf-8", errors="replace"), parser=parser.HTMLParser(encoding="utf-8", remove_pis=True)
            )
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableError(f"{source} is no page that can be read: {error}") from None
    if _without_banner(tree):
        markup = str(etree.tostring(tree, encoding="unicode", method="html"))
    linked = tuple(linked_data(tree))
    return Page(markup=markup, tree=tree, url=url, metas=_metas(tree), objects=article_objects(linked), linked=linked)


def _without_banner(tree: Any) -> bool:
    """Take out what an archive, a cache or a crawler has set above or below the page: its days are those of the
    copy."""
    body = tree.find("body")
    children = [child for child in body if isinstance(child.tag, str)] if body is not None else []
    banners = [
        child
        for child in dict.fromkeys((*children[:_ENDS], *children[-_ENDS:]))
        if child.tag not in {"script", "style"} and _is_banner(child)
    ]
    for child in banners:
        child.drop_tree()
    return bool(banners)


def _is_banner(element: Any) -> bool:
    text = " ".join(islice(element.itertext(), 400))
    if len(text) > _BANNER or _COPY.search(text) is None or not any(map(str.isdigit, text)):
        return False
    return not any(
        inner.tag in {"h1", "h2", "article", "main", "time"} or (inner.tag == "p" and inner is not element)
        for inner in element.iter("h1", "h2", "article", "main", "time", "p")
    )


def _metas(tree: Any) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
        content = element.get("content")
        if name and content and len(content) < 5000:
            found.setdefault(name.strip().lower(), []).append(plain(content))
    return {name: tuple(values) for name, values in found.items()}


def visible_lines(tree: Any, *, glue: str = " ") -> Iterator[Line]:
    """Walk the body without recursion, so that nesting costs nothing but its own length.

    `glue` goes between the pieces of inline elements: a blank keeps a name from the date beside it, nothing keeps text
    as written.
    """
    from lxml import etree

    body = tree.find("body")
    if body is None:
        return
    buffer: list[str] = []
    skipped = asides = comments = made = 0
    block = "body"
    for event, element in etree.iterwalk(body, events=("start", "end", "comment")):
        tag = element.tag
        if event == "comment" or not isinstance(tag, str):
            if not skipped and event == "comment":
                buffer.append(element.tail or "")
            continue
        marks = _marked(element)
        if event == "start":
            skipped += tag in _SKIPPED
            if tag not in _INLINE and not skipped:
                if line := _line(glue.join(buffer), block, asides, comments):
                    yield line
                    made += 1
                buffer, block = [], tag
            asides += marks == "aside"
            comments += marks == "comment"
            if not skipped:
                buffer.append(element.text or "")
        else:
            if tag not in _INLINE and not skipped:
                if line := _line(glue.join(buffer), block, asides, comments):
                    yield line
                    made += 1
                buffer, block = [], tag if tag == "br" else "div"
            skipped -= tag in _SKIPPED
            asides -= marks == "aside"
            comments -= marks == "comment"
            if not skipped and element is not body:
                buffer.append(element.tail or "")
        if made > _LINES:
            return


def _line(text: str, block: str, asides: int, comments: int) -> Line | None:
    text = plain(text)
    return Line(text, block, asides > 0, comments > 0) if text else None


def of_article(footer: Any) -> bool:
    """Whether a footer is an article's own, where systems put who wrote it and when, and not the page's."""
    return next(footer.iterancestors("article"), None) is not None


def _marked(element: Any) -> str:
    tag = element.tag
    if tag in ASIDE and not (tag == "footer" and of_article(element)):
        return "aside"
    if tag in {"div", "section", "ol", "ul", "li", "article"}:
        names = f"{element.get('class') or ''} {element.get('id') or ''}"
        if len(names) > 1 and _COMMENT.search(names[:400]):
            return "comment"
    return ""
