"""The journey on one screen: from articles to one chronology."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, TypeVar

from timeline.anchoring import anchor
from timeline.dating import date_articles
from timeline.errors import InputError, LanguageError, NothingReadError
from timeline.extraction import extract
from timeline.language import Expression, load
from timeline.merging import merge
from timeline.names import BY_RULE, NameFinder, finder_of, label_of
from timeline.plain import even
from timeline.records import (
    Article,
    ArticleKind,
    Mention,
    Problem,
    Publication,
    PublicationStatus,
    SegmentKind,
    Sentence,
    Timex,
)
from timeline.segments import repeated_lines, segment
from timeline.sentences import split
from timeline.tagging import find

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["Reading", "build", "reconstruct"]

T = TypeVar("T")
PLAUSIBLE = 0.05  # a publication date less likely than this does not keep a day open
FRESH = frozenset({SegmentKind.TEASER, SegmentKind.CAPTION, SegmentKind.FURNITURE, SegmentKind.CREDIT})


@dataclass(slots=True)
class Reading:
    """One article on its way: what has been found in it so far."""

    article: Article
    expressions: tuple[Expression, ...] = ()
    timexes: tuple[Timex, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    mentions: tuple[Mention, ...] = ()


def build(
    source: Any,
    *,
    published: date | str | Mapping[str, date | str] | None = None,
    language: str | None = None,
    columns: Mapping[str, str] | None = None,
    domain: str = "auto",
    infer: bool = True,
    names: str | NameFinder = "rules",
    progress: bool | None = None,
) -> Chronology:
    """Reconstruct one chronology from articles.

    `source` is whatever `timeline.read` takes: a file, a folder, a glob, a list of paths, a DataFrame, a list of dicts
    or of `Article`. `published` is the publication date of all articles, or a mapping by id or source; the caller's
    word always wins. `infer=False` leaves an article undated that neither states its date nor copies a dated one.
    `names` says what finds people, organisations and places: "rules", "spacy" or "spacy:MODEL" (the extra `spacy`), or
    an object of yours (`timeline.names.NameFinder`). `progress` shows bars on stderr; by default only on a terminal.

    What cannot be read or dated is an entry of `Chronology.problems`; the rest goes on.

    Raises `NothingReadError` when no article could be read, `InputError` for a wrong argument, `MissingExtraError`
    where a source or an option needs a package that is not installed.

    >>> from timeline import build
    >>> text = "The bridge was closed on Monday. It will reopen on Friday."
    >>> chronology = build([{"id": "a", "text": text, "published": "2021-11-10"}])
    >>> [str(e.earliest) for e in chronology.events]
    ['2021-11-08', '2021-11-12']
    """
    from timeline.reading import scan
    from timeline.reading.naming import unique_ids

    if domain not in ("auto", "news", "narrative"):
        raise InputError(f"domain must be 'auto', 'news' or 'narrative', not {domain!r}")
    finder = finder_of(names)  # before the work: a model may be missing
    read: list[Article] = []
    problems: list[Problem] = []
    for item in _bar(scan(source, published=published, language=language, columns=columns), "reading", progress):
        if isinstance(item, Problem):
            problems.append(item)
        else:
            read.append(item)
    if not read:
        reasons = "; ".join(f"{p.source}: {p.message}" for p in problems[:5])
        raise NothingReadError(f"no article could be read from {_short(source)}" + (f" ({reasons})" if reasons else ""))
    articles, duplicates = unique_ids(read)
    problems.extend(duplicates)
    return reconstruct(articles, problems=problems, domain=domain, infer=infer, names=finder, progress=progress)


def reconstruct(
    articles: Iterable[Article],
    *,
    problems: Iterable[Problem] = (),
    domain: str = "auto",
    infer: bool = True,
    names: NameFinder = BY_RULE,
    progress: bool | None = None,
) -> Chronology:
    """Take articles that have been read through the rest of the journey; the order they come in does not matter."""
    from timeline.chronology import Chronology

    ordered = sorted(articles, key=lambda a: (a.id, a.source, a.text))
    imported = [a for a in ordered if a.kind is ArticleKind.IMPORTED]
    told = [a for a in ordered if a.kind is not ArticleKind.IMPORTED]
    readings, unread = _tagged(_segmented(told), progress=progress)
    dated, undated = _dated(readings, infer=infer)
    for reading in _bar(readings, "anchoring", progress):
        reading.article = dated[reading.article.id]
        reading.timexes = _anchored(reading, domain=domain)
        reading.mentions = extract(reading.article, reading.timexes, reading.sentences, names=names)
    readings.extend(map(_imported, imported))
    mentions = tuple(m for r in readings for m in r.mentions)
    known = tuple(dated.get(a.id, a) for a in ordered)
    events = merge(mentions, known)
    merged = {m.id: m for e in events for m in e.mentions}  # merging has found out whose words they repeat
    mentions = tuple(merged.get(m.id, m) for m in mentions)
    return Chronology(
        articles=known,
        timexes=tuple(t for r in readings for t in r.timexes),
        mentions=mentions,
        events=events,
        problems=_sorted([*problems, *unread, *undated]),
        settings=(("domain", domain), ("infer", str(infer).lower()), ("names", label_of(names))),
    )


def _imported(article: Article) -> Reading:
    """The entries of somebody's chronology bring their days along; their text is not tagged."""
    from timeline.importing import mentions_of

    timexes, mentions = mentions_of(article)
    return Reading(article, timexes=timexes, mentions=mentions)


def _segmented(articles: Sequence[Article]) -> list[Article]:
    """Label each article's stretches; a line that many articles of the collection share is the site's furniture."""
    repeated = repeated_lines([even(a.text) for a in articles])
    return [
        replace(
            a,
            segments=a.segments or segment(even(a.text), repeated=repeated),
            metadata=a.metadata or (None if a.publication == Publication() else a.publication),
        )
        for a in articles
    ]


def _tagged(articles: Sequence[Article], *, progress: bool | None) -> tuple[list[Reading], list[Problem]]:
    """Split and tag what there are rules for; the rest is reported, and English rules are not run on it."""
    readings, problems = [], []
    for article in _bar(articles, "tagging", progress):
        try:
            language = load(article.language or "en")
        except LanguageError as error:
            problems.append(Problem(kind="language", source=article.source, message=str(error), article=article.id))
            continue
        sentences = split(even(article.text), article.segments)
        readings.append(Reading(article, find(article.text, language=language), sentences=sentences))
    return readings, problems


def _dated(readings: Sequence[Reading], *, infer: bool) -> tuple[dict[str, Article], tuple[Problem, ...]]:
    floating = {
        r.article.id: anchor(r.article.text, r.expressions, published=None, fresh=_fresh(r.article)) for r in readings
    }
    texts = {r.article.id: r.article.text for r in readings}
    dated, problems = date_articles([_evened(r.article) for r in readings], floating, infer=infer)
    articles = [a if a.text is texts[a.id] else replace(a, text=texts[a.id]) for a in dated]
    left_open = [_undated(a) for a in articles if a.publication.known is None and a.kind is ArticleKind.ARTICLE]
    unread = [
        Problem(kind="date", source=r.article.source, message=e.says, article=r.article.id)
        for r in readings
        for e in (r.article.metadata or Publication()).evidence
        if e.kind == "unread"
    ]
    return {a.id: a for a in articles}, (*problems, *left_open, *unread)


def _evened(article: Article) -> Article:
    text = even(article.text)
    return article if text is article.text else replace(article, text=text)


def _undated(article: Article) -> Problem:
    likely = ", ".join(f"{d} ({p:.2f})" for d, p in article.publication.alternatives[:3])
    known = f"it may be {likely}" if likely else "nothing in it or beside it tells"
    message = f"when it was published is open: {known}; say so with published={{{article.id!r}: 'YYYY-MM-DD'}}"
    return Problem(kind="undated", source=article.source, message=message, article=article.id)


def _fresh(article: Article) -> tuple[int, ...]:
    """Give the offsets where the discourse begins anew: an anchor is not carried into a teaser, nor out of it."""
    kinds = [(s.start, s.kind) for s in article.segments]
    return tuple(
        start
        for i, (start, kind) in enumerate(kinds)
        if kind in FRESH or (i and kinds[i - 1][1] in FRESH and kinds[i - 1][1] is not kind)
    )


def _anchored(reading: Reading, *, domain: str) -> tuple[Timex, ...]:
    """Resolve the expressions under the publication date, and under every other plausible one."""
    article, publication = reading.article, reading.article.publication

    def under(day: date | None) -> tuple[Timex, ...]:
        return anchor(article.text, reading.expressions, published=day, domain=domain, fresh=_fresh(article))

    plausible = [(d, p) for d, p in publication.alternatives if p >= PLAUSIBLE]
    if publication.status is PublicationStatus.AMBIGUOUS and plausible:
        versions = [(under(d), p) for d, p in plausible]
        timexes: Iterable[Timex] = map(_reconciled, under(None), *[_with(v, p) for v, p in versions])
    elif publication.status is PublicationStatus.AMBIGUOUS:
        timexes = under(None)
    else:
        timexes = under(publication.date)
        others = [(under(d), p) for d, p in plausible if d != publication.date]
        if others and publication.status is PublicationStatus.INFERRED:
            timexes = map(_with_alternatives, timexes, *[_with(v, p) for v, p in others])
    return tuple(replace(t, article=article.id, id=f"{article.id}#t{t.start}-{t.end}") for t in timexes)


def _with(timexes: Sequence[Timex], probability: float) -> list[tuple[Timex, float]]:
    return [(t, probability) for t in timexes]


def _reconciled(floating: Timex, *versions: tuple[Timex, float]) -> Timex:
    """Where all plausible publication dates agree, the day stands; where they differ, the expression carries the
    set."""
    best = versions[0][0]
    if all((v.value, v.earliest, v.latest) == (best.value, best.earliest, best.latest) for v, _ in versions):
        agreed = all(v.direction == best.direction for v, _ in versions)
        return best if agreed else replace(best, direction=None)  # past or to come, by the day of publication
    days = _days(versions)
    if not days:
        return floating
    first, last = min(a for a, _, _ in days), max(b for _, b, _ in days)
    exact = all(a == b for a, b, _ in days)
    edtf = "[" + ",".join(sorted({str(a) for a, _, _ in days})) + "]" if exact else f"{first}/{last}"
    why = (*floating.why, "the publication date is open: these are the days under each plausible one")
    return replace(floating, earliest=first, latest=last, edtf=edtf, vague=True, alternatives=days, why=why)


def _with_alternatives(timex: Timex, *others: tuple[Timex, float]) -> Timex:
    different = [(t, p) for t, p in others if (t.first_day, t.last_day) != (timex.first_day, timex.last_day)]
    return replace(timex, alternatives=_days(different)) if different else timex


def _days(versions: Iterable[tuple[Timex, float]]) -> tuple[tuple[date, date, float], ...]:
    mass: dict[tuple[date, date], float] = {}
    for timex, p in versions:
        if timex.first_day is not None and timex.last_day is not None:
            key = (timex.first_day, timex.last_day)
            mass[key] = mass.get(key, 0.0) + p
    return tuple((a, b, round(p, 4)) for (a, b), p in sorted(mass.items(), key=lambda item: (-item[1], item[0])))


def _sorted(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(set(problems), key=lambda p: (p.source, p.kind, p.article or "", p.message)))


def _bar(items: Iterable[T], label: str, progress: bool | None) -> Iterable[T]:
    if progress is False or (progress is None and not (sys.stderr is not None and sys.stderr.isatty())):
        return items  # nobody sees a bar: none is loaded
    from tqdm import tqdm

    return tqdm(items, desc=label, unit=" articles", leave=False, disable=None if progress is None else not progress)


def _short(source: object) -> str:
    text = repr(source) if isinstance(source, (str, list, tuple, dict, PurePath)) else f"a {type(source).__name__}"
    return text if len(text) <= 120 else text[:117] + "..."
