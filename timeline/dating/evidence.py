"""The order of evidence: who speaks first about an article's day of publication."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import MAXYEAR, MINYEAR, date
from pathlib import PurePath

from timeline.dating.contradictions import contradicted, copies_that_disagree, explicit_days
from timeline.dating.copies import MINIMUM, Copy, Runs
from timeline.dating.features import Clues, clues_of, with_printed
from timeline.dating.paths import file_day
from timeline.dating.printed import read_line
from timeline.dating.rounds import inferred
from timeline.dating.settle import Hints
from timeline.dating.sites import carried
from timeline.dating.stamps import Printed, printed_dates
from timeline.guarding import Guard
from timeline.records import Article, ArticleKind, Evidence, Problem, Publication, PublicationStatus, Timex

__all__ = ["Noticed", "date_articles", "notice"]

# How often a printed date of each kind is the day of publication (measured on four collections; see docs/dating.md).
_TRUST = {"published": 0.97, "date_line": 0.97, "dateline": 0.95, "title": 0.9, "updated": 0.9, "print": 0.5}
_THIRD = 0.3
_COPY_TRUST = (
    0.8  # of texts that stand whole in another, so many appeared on its day (nearly all on it or the day beside)
)
_LISTED = 4  # days of update on one page from which they are those of the articles that it lists
_URL_TRUST = 0.93  # of the days in addresses, so many are the day of publication
_FILE_TRUST = 0.8  # a file is named by whoever keeps it, often by the day it was published
_TEASER_TRUST = 0.85  # a teaser may be older or newer than the page it stands on


@dataclass(frozen=True, slots=True)
class Noticed:
    """What one article says about its own day, before any other article is looked at."""

    stated: Publication
    lines: tuple[Printed, ...] | None  # the dates it prints about itself; not looked for where its day is stated
    clues: Clues
    explicit: tuple[Timex, ...]  # the days that its text names with their year


def notice(article: Article, timexes: Sequence[Timex]) -> Noticed:
    """Gather what an article says about its own day; `timexes` are its expressions, with no publication date known."""
    stated = _stated(article)
    lines = None if stated.date else _read_lines(article)
    return Noticed(stated, lines, clues_of(article, timexes, lines or ()), explicit_days(timexes))


def date_articles(
    articles: Sequence[Article],
    timexes: Mapping[str, tuple[Timex, ...]],
    *,
    infer: bool = True,
    noticed: Mapping[str, Noticed] | None = None,
    guard: Guard | None = None,
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Give every article its `publication`, and report what contradicts itself.

    `timexes` maps an article's id to its expressions, tagged with no publication date known; `noticed`, where it was
    gathered already, what `notice` makes of each article. With ``infer=False`` only what is stated counts (caller,
    page, printed lines, a dated copy); everything else stays unknown. The order of the articles changes nothing, and
    they come back in the order in which they came.

    What fails unexpectedly is kept by `guard`: an article that cannot be looked at is broken, and comes back as it is;
    where no day can be inferred at all, what is stated stands.
    """
    guard = guard or Guard(raising=True)
    own = [a for a in articles if a.kind is ArticleKind.ARTICLE]
    if noticed is None:
        noticed = guard.each(own, lambda a: notice(a, timexes.get(a.id, ())), stage="dating")
    ordered = sorted((a for a in own if a.id in noticed), key=lambda a: a.id)
    found = {a.id: noticed[a.id].stated for a in ordered}
    lines = {a.id: kept for a in ordered if (kept := noticed[a.id].lines) is not None}
    dated = [*(p.date for p in found.values() if p.date), *(p.day for own in lines.values() for p in own[:1] if p.day)]
    printing = [a for a in ordered if a.id in lines]
    lines |= guard.each(printing, lambda a: _with_year(a, lines[a.id], dated), stage="dating")
    found |= guard.each(printing, lambda a: _printed(found[a.id], lines[a.id]), stage="dating")
    found |= guard.run(lambda: carried(ordered, found, lines), otherwise={}, stage="dating by a site's other articles")
    in_names = guard.each(ordered, lambda a: _in_its_name(a, found[a.id]), stage="dating")
    found |= {name: publication for name, publication in in_names.items() if publication}
    copies = guard.run(lambda: _copies(ordered), otherwise={}, stage="finding copies")
    clues = {a.id: with_printed(noticed[a.id].clues, lines.get(a.id, ())) for a in ordered}
    copied = _copied(ordered, found, copies)
    found |= copied | (
        guard.run(
            lambda: inferred(ordered, found, clues, copies, copied), otherwise={}, stage="inferring publication dates"
        )
        if infer
        else {}
    )
    problems: list[Problem] = []
    doubted = guard.each(
        ordered,
        lambda a: contradicted(a, found[a.id], clues[a.id].names, noticed[a.id].explicit),
        stage="dating",
    )
    for name, (publication, against) in doubted.items():
        found[name] = publication
        problems.extend(against)
    problems.extend(copies_that_disagree(ordered, found, copies))
    teasers = {a.id: _of_teaser(found.get(a.parent or "")) for a in articles if a.kind is ArticleKind.TEASER}
    return tuple(replace(a, publication=(found | teasers).get(a.id, a.publication)) for a in articles), tuple(problems)


def _stated(article: Article) -> Publication:
    """The caller's word, or what the page's metadata states."""
    page = article.metadata or (
        article.publication if article.publication.status is PublicationStatus.STATED else Publication()
    )
    if article.published:
        said = Evidence(kind="caller", says=f"the caller says {article.published}")
        return Publication(
            date=article.published,
            status=PublicationStatus.STATED,
            confidence=1.0,
            evidence=(said, *page.evidence),
            alternatives=((article.published, 1.0),),
            updated=page.updated,
            zone=page.zone,
        )
    return page


def _read_lines(article: Article) -> tuple[Printed, ...]:
    """The dates an article prints about itself."""
    return printed_dates(article, Hints(language=article.language, url=article.url, context=article.body))


def _with_year(article: Article, lines: tuple[Printed, ...], dated: Sequence[date]) -> tuple[Printed, ...]:
    """Read a date without a year once more beside the days of dated articles, which lend theirs."""
    near = _nearest_year(lines[0], dated or _made(article)) if lines else None
    if near is None:
        return lines
    return printed_dates(article, Hints(language=article.language, url=article.url, neighbour=near))


def _printed(known: Publication, lines: Sequence[Printed]) -> Publication:
    """What the printed dates state; one that only bounds the day is kept as evidence."""
    if not lines:
        return known
    main = lines[0]
    updates = [p.day for p in lines if p.kind == "updated" and p.day]
    known = replace(
        known,
        evidence=(*known.evidence, *(p.evidence() for p in _telling(lines))),
        updated=max(updates) if updates else known.updated,
        zone=main.zone or known.zone,
    )
    if main.bounds_only or (main.kind == "updated" and len(set(updates)) >= _LISTED):
        return known
    if main.day:
        sure = round(min(_TRUST[main.kind], main.settled.sure), 3)
        return replace(
            known, date=main.day, status=PublicationStatus.STATED, confidence=sure, alternatives=((main.day, sure),)
        )
    if main.settled.days:
        shares = main.settled.days
        return replace(known, status=PublicationStatus.AMBIGUOUS, confidence=shares[0][1], alternatives=shares)
    return known


def _in_its_name(article: Article, known: Publication) -> Publication | None:
    """The day in the article's address, or in the name of its file, where nothing else states or leaves open one.

    An address is given by who publishes; a file's name by anybody, and at any time.
    """
    if known.date or known.alternatives:
        return None
    if article.url and (day := read_line(article.url).day):
        told = Evidence(kind="url", says=f"the address names {day}", quote=article.url[:200])
        return replace(
            known,
            date=day,
            status=PublicationStatus.STATED,
            confidence=_URL_TRUST,
            evidence=(*known.evidence, told),
            alternatives=((day, _URL_TRUST),),
        )
    day = file_day(article.source) if article.id.rpartition("/")[2] == PurePath(article.source).stem else None
    if day is None:
        return None
    told = Evidence(kind="file name", says=f"the file's name says {day}", quote=article.source[:200])
    return replace(
        known,
        date=day,
        status=PublicationStatus.INFERRED,
        confidence=_FILE_TRUST,
        evidence=(*known.evidence, told),
        alternatives=((day, _FILE_TRUST),),
    )


def _made(article: Article) -> tuple[date, ...]:
    """The day on which the article's file was made, where the file says so: it lends a year to a date without one, and
    no more."""
    evidence = article.metadata.evidence if article.metadata else ()
    return tuple(date.fromisoformat(e.quote) for e in evidence if e.kind == "file made")


def _telling(lines: Sequence[Printed]) -> list[Printed]:
    """The best line and the updates; the same day is not told twice."""
    kept: list[Printed] = []
    for p in lines:
        if not kept or (p.kind == "updated" and all(p.settled.days != k.settled.days for k in kept)):
            kept.append(p)
    return kept


def _nearest_year(printed: Printed, dated: Sequence[date]) -> date | None:
    """The day of a dated article that lends its year to a month and a day: the one whose season is nearest."""
    if printed.month_day is None or not dated:
        return None
    month, day = printed.month_day

    def distance(d: date) -> tuple[int, date]:
        years = (y for y in (d.year - 1, d.year, d.year + 1) if MINYEAR <= y <= MAXYEAR)
        around = [date(y, month, min(day, 28)) for y in years]
        return min(abs((d - a).days) for a in around), d

    return min(dated, key=distance)


def _copies(articles: Sequence[Article]) -> dict[int, tuple[Copy, ...]]:
    """By position, the articles that hold at least a third of the words of one, fullest first."""
    runs = Runs([a.body for a in articles])
    return {i: held for i in range(len(articles)) if (held := runs.holders(i, minimum=_THIRD))}


def _copied(
    articles: Sequence[Article], found: Mapping[str, Publication], copies: Mapping[int, Sequence[Copy]]
) -> dict[str, Publication]:
    """Undated articles whose words stand in a dated one take its day: their weekdays count from there."""
    best: dict[str, Publication] = {}
    for i, a in enumerate(articles):
        held = [(c, articles[c.original]) for c in copies.get(i, ()) if c.containment >= MINIMUM]
        dated = [(c, b, day) for c, b in held if (day := found[b.id].date)]
        if found[a.id].date or not dated:
            continue
        copy, original, day = min(dated, key=lambda d: (-d[0].containment, d[2], d[1].id))
        sure = round(min(found[original.id].confidence, _COPY_TRUST * copy.containment), 3)
        says = f"{copy.containment:.0%} of its five-word runs stand in {original.id}, published {day}"
        told = Evidence(kind="copy", says=says, article=original.id)
        best[a.id] = replace(
            found[a.id],
            date=day,
            status=PublicationStatus.INFERRED,
            confidence=sure,
            evidence=(*found[a.id].evidence, told),
            alternatives=((day, sure),),
        )
    return best


def _of_teaser(page: Publication | None) -> Publication:
    """A teaser takes its page's day, with less trust."""
    if page is None or page.date is None:
        return Publication(evidence=page.evidence if page else ())
    told = Evidence(kind="page", says=f"the page it stands on is dated {page.date}")
    sure = min(page.confidence, _TEASER_TRUST)
    return Publication(
        date=page.date,
        status=PublicationStatus.INFERRED,
        confidence=sure,
        evidence=(told,),
        alternatives=((page.date, sure),),
    )
