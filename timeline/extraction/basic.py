"""Mentions without grammar: what a sentence says of a day, in a language whose clauses nobody reads."""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Sequence

from timeline.analysing import TOLD, bounded
from timeline.language import Language
from timeline.names import BY_RULE, Name, NameFinder, NameKind, names_in
from timeline.records import Article, Granularity, Mention, SegmentKind, Sentence, Status, Timex, TimexType

__all__ = ["mention_id", "mentions_by_day"]

_TITLE = 300  # characters
_SURE = 0.4  # nobody has read whether the sentence tells, plans or denies it


def mentions_by_day(
    article: Article,
    timexes: Sequence[Timex],
    sentences: Sequence[Sentence],
    names: NameFinder = BY_RULE,
    *,
    language: Language,
) -> tuple[Mention, ...]:
    """Give one mention for each day that a sentence names, and one for a sentence that names none.

    The status is what the calendar says: a day behind the publication is planned, everything else has happened. Names
    are found by a finder of the caller's, or by rule where the language has a lexicon of names.
    """
    told = [part for s in sentences if s.kind in TOLD for part in bounded(article.text, s)]
    known = names is not BY_RULE or language.names is not None
    held = names_in(article.text, [(s.start, s.end) for s in told], names) if known else ()
    dated = sorted((t for t in timexes if t.type is not TimexType.SET), key=lambda t: (t.start, -t.end))
    begins, named = [t.start for t in dated], [n.start for n in held]
    found: list[Mention] = []
    for sentence in told:
        within = held[bisect_left(named, sentence.start) : bisect_left(named, sentence.end)]
        days: dict[tuple[object, ...], Timex] = {}
        for timex in dated[bisect_left(begins, sentence.start) : bisect_left(begins, sentence.end)]:
            if timex.first_day is not None or timex.last_day is not None:
                days.setdefault((timex.first_day, timex.last_day), timex)
        for chosen in days.values() or (None,):
            if chosen is not None or sentence.kind is not SegmentKind.TEASER:
                found.append(_mention(article, sentence, chosen, within))
    return tuple(found)


def _mention(article: Article, sentence: Sentence, timex: Timex | None, names: Sequence[Name]) -> Mention:
    text = article.text[sentence.start : sentence.end]
    published = article.publication.known or article.published
    first = timex.first_day if timex is not None else None
    return Mention(
        id=mention_id(article.id, sentence.start, sentence.end, timex),
        article=article.id,
        start=sentence.start,
        end=sentence.end,
        text=text,
        sentence=text,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        title=_shortened(text),
        timex=timex,
        earliest=first,
        latest=timex.last_day if timex is not None else None,
        granularity=timex.granularity if timex is not None else Granularity.UNKNOWN,
        status=Status.PLANNED if published and first and first > published else Status.HAPPENED,
        actors=tuple(dict.fromkeys(n.full for n in names if n.kind in (NameKind.PERSON, NameKind.ORGANISATION))),
        places=tuple(dict.fromkeys(n.full for n in names if n.kind is NameKind.PLACE)),
        segment=sentence.kind,
        publisher=article.publisher,
        url=article.url,
        published=published,
        origin=article.id,
        confidence=_SURE,
    )


def _shortened(text: str) -> str:
    """A sentence on one line without its full stop; cut at a blank where it is too long to be one."""
    line = " ".join(text.split())
    if len(line) > _TITLE:
        line = line[:_TITLE].rsplit(" ", 1)[0]
    return line.rstrip(".。… ") or line


def mention_id(article: str, start: int, end: int, timex: Timex | None) -> str:
    """The id of a mention: the same for the same words and the same day, whatever stands beside them."""
    key = f"{article}\x1f{start}\x1f{end}\x1f{timex.start if timex else ''}"
    return "m" + hashlib.sha1(key.encode()).hexdigest()[:15]
