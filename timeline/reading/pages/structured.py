"""JSON-LD as pages really write it: lists, graphs, references, broken line ends; only what is an article is taken for
one."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

__all__ = ["article_objects", "linked_data", "names_in", "text_in"]

_KINDS = frozenset(
    "Article NewsArticle BlogPosting Report ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle "
    "BackgroundNewsArticle ReviewNewsArticle "
    "LiveBlogPosting SocialMediaPosting DiscussionForumPosting ScholarlyArticle TechArticle "
    "AdvertiserContentArticle SatiricalArticle Review".split()
)
_LESSER = frozenset(
    "WebPage VideoObject AudioObject PodcastEpisode Recipe CreativeWork QAPage MediaObject NewsMediaObject".split()
)
_LARGEST = 2_000_000
_THINGS = 2_000


def linked_data(tree: Any) -> Iterator[Mapping[str, Any]]:
    """Give every JSON-LD object of a page, those within graphs and lists too."""
    made = 0
    for script in tree.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        for thing in _objects(_parsed(script.text or "")):
            yield thing
            made += 1
            if made >= _THINGS:
                return


def _parsed(text: str) -> Any:
    text = (
        text.strip()
        .removeprefix("<![CDATA[")
        .removesuffix("]]>")
        .removeprefix("<!--")
        .removesuffix("-->")
        .strip()
        .rstrip(";")
    )
    if not text or len(text) > _LARGEST:
        return None
    for tried in (
        text,
        re.sub(r"[\x00-\x1f]+", " ", text),
        re.sub(r",\s{0,200}([}\]])", r"\1", re.sub(r"[\x00-\x1f]+", " ", text)),
    ):
        try:
            return json.loads(tried)
        except (ValueError, RecursionError):
            continue
    return _pieces(text)


def _pieces(text: str) -> dict[str, Any] | None:
    """What can be saved of broken JSON: the plain strings of an article."""
    kind = re.search(r'"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(\w{1,60})"', text)
    if kind is None or kind[1] not in _KINDS:
        return None
    found: dict[str, Any] = {"@type": kind[1]}
    for name in ("headline", "datePublished", "dateModified", "dateCreated"):
        if match := re.search(rf'"{name}"\s{{0,9}}:\s{{0,9}}"([^"\\]{{1,400}})"', text):
            found[name] = match[1]
    if match := re.search(r'"author"\s{0,9}:.{0,200}?"name"\s{0,9}:\s{0,9}"([^"\\]{1,200})"', text, re.DOTALL):
        found["author"] = match[1]
    return found


def _objects(value: Any) -> Iterator[Mapping[str, Any]]:
    """Objects of the top, of lists and of graphs, without recursion."""
    waiting = [value]
    while waiting:
        thing = waiting.pop(0)
        if isinstance(thing, list):
            waiting[:0] = thing[:_THINGS]
        elif isinstance(thing, Mapping):
            yield thing
            waiting[:0] = [
                thing[name]
                for name in ("@graph", "mainEntity", "mainEntityOfPage")
                if isinstance(thing.get(name), (list, Mapping))
            ]


def article_objects(things: Iterable[Mapping[str, Any]]) -> tuple[Mapping[str, Any], ...]:
    """The objects that are articles; where there are none, those that at least say a date or an author. References are
    followed."""
    all_things = tuple(things)
    by_id = {str(thing["@id"]): thing for thing in all_things if "@id" in thing and len(thing) > 1}
    articles = [thing for thing in all_things if _kinds(thing) & _KINDS]
    chosen = articles or [
        thing for thing in all_things if _kinds(thing) & _LESSER and ("datePublished" in thing or "author" in thing)
    ]
    return tuple({**thing, "author": _followed(thing.get("author") or thing.get("creator"), by_id)} for thing in chosen)


def _kinds(thing: Mapping[str, Any]) -> set[str]:
    kind = thing.get("@type")
    names = kind if isinstance(kind, list) else [kind]
    return {str(name).rsplit("/", 1)[-1] for name in names}


def _followed(value: Any, by_id: Mapping[str, Mapping[str, Any]]) -> Any:
    if isinstance(value, list):
        return [_followed(item, by_id) for item in value[:50]]
    if isinstance(value, Mapping) and not value.get("name") and str(value.get("@id")) in by_id:
        return by_id[str(value["@id"])]
    return value


def names_in(value: Any) -> list[tuple[str, bool]]:
    """The names of an author field, each with whether it is said to be an organisation."""
    if isinstance(value, str):
        return [(_unescaped(value), False)]
    if isinstance(value, list):
        return [pair for item in value[:20] for pair in names_in(item)]
    if isinstance(value, Mapping):
        organisation = "Organization" in str(value.get("@type"))
        return [(name, organisation) for name, _ in names_in(value.get("name"))]
    return []


def text_in(value: Any) -> str | None:
    """A plain string, or the first of a list of them."""
    if isinstance(value, list) and value:
        value = value[0]
    return _unescaped(value).strip() or None if isinstance(value, str) else None


def _unescaped(text: str) -> str:
    return html.unescape(re.sub(r"<[^<>]{0,300}>", "", text))[:1000]
