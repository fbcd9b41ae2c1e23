"""The order of evidence: who speaks first about an article's day of publication."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from timeline.dating.copies import find_copies
from timeline.dating.settle import Hints
from timeline.dating.stamps import Printed, printed_dates
from timeline.records import Article, ArticleKind, Evidence, Problem, Publication, PublicationStatus, Timex

__all__ = ["date_articles"]

# How often a printed date of each kind is the day of publication (measured on four collections; see docs/dating.md).
_TRUST = {"published": 0.97, "date_line": 0.97, "dateline": 0.95, "title": 0.9, "updated": 0.9, "print": 0.5}
_TEASER_TRUST = 0.85  # a teaser may be older or newer than the page it stands on


def date_articles(
    articles: Sequence[Article], timexes: Mapping[str, tuple[Timex, ...]], *, infer: bool = True
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Give every article its `publication`, and report what contradicts itself.

    `timexes` maps an article's id to its expressions, tagged with no publication date known. With ``infer=False`` only what is
    stated counts (caller, page, printed lines, a dated copy); everything else stays unknown. The order of the articles
    changes nothing, and they come back in the order in which they came.
    """
    ordered = sorted(articles, key=lambda a: a.id)
    stated = {a.id: _stated(a) for a in ordered if a.kind is ArticleKind.ARTICLE}
    dated = [p.date for p in stated.values() if p.date]
    stated |= {a.id: _printed(a, dated) for a in ordered if a.id in stated and not _settled(stated[a.id])}
    copied = _copied([a for a in ordered if a.id in stated], stated)
    found = stated | copied
    out = [
        replace(a, publication=_of_teaser(found.get(a.parent or "")) if a.kind is ArticleKind.TEASER else found[a.id])
        for a in articles
    ]
    return tuple(out), ()


def _settled(publication: Publication) -> bool:
    return publication.date is not None


def _stated(article: Article) -> Publication:
    """The caller's word, or what the page's metadata states."""
    known = article.publication
    if article.published:
        said = Evidence(kind="caller", says=f"the caller says {article.published}")
        return Publication(
            date=article.published, status=PublicationStatus.STATED, confidence=1.0, evidence=(said, *known.evidence),
            alternatives=((article.published, 1.0),), updated=known.updated, zone=known.zone,
        )  # fmt: skip
    return known


def _printed(article: Article, dated: Sequence[date]) -> Publication:
    """What the article prints about itself; `dated` are the days of the dated articles, which lend a missing year."""
    first = printed_dates(article, Hints(language=article.language, url=article.url, context=article.body))
    if not first:
        return article.publication
    near = _nearest_year(first[0], dated)
    lines = (
        first
        if near is None
        else printed_dates(article, Hints(language=article.language, url=article.url, neighbour=near))
    )
    main = lines[0]
    updates = [p.day for p in lines if p.kind == "updated" and p.day]
    known = replace(
        article.publication, evidence=(*article.publication.evidence, *(p.evidence() for p in _telling(lines))),
        updated=max(updates) if updates else article.publication.updated, zone=main.zone or article.publication.zone,
    )  # fmt: skip
    if main.kind == "print":
        return known
    if main.day:
        sure = round(min(_TRUST[main.kind], main.settled.sure), 3)
        return replace(
            known, date=main.day, status=PublicationStatus.STATED, confidence=sure, alternatives=((main.day, sure),)
        )
    if main.settled.days:
        return replace(
            known,
            status=PublicationStatus.AMBIGUOUS,
            confidence=main.settled.days[0][1],
            alternatives=main.settled.days,
        )
    return known


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
        around = [date(y, month, min(day, 28)) for y in (d.year - 1, d.year, d.year + 1)]
        return min(abs((d - a).days) for a in around), d

    return min(dated, key=distance)


def _copied(articles: Sequence[Article], found: Mapping[str, Publication]) -> dict[str, Publication]:
    """Undated articles whose words stand in a dated one take its day: their weekdays count from there."""
    dated = sorted((a for a in articles if found[a.id].date), key=lambda a: (found[a.id].date or date.max, a.id))
    open_ones = [a for a in articles if not found[a.id].date]
    best: dict[str, Publication] = {}
    for copy in find_copies([a.body for a in open_ones], [a.body for a in dated]):
        article, original = open_ones[copy.text], dated[copy.original]
        day, base = found[original.id].date, found[original.id]
        if article.id in best or day is None:
            continue
        sure = round(min(base.confidence, 0.6 + 0.36 * copy.containment), 3)
        says = f"{copy.containment:.0%} of its five-word runs stand in {original.id}, published {day}"
        told = Evidence(kind="copy", says=says, article=original.id)
        best[article.id] = replace(
            found[article.id], date=day, status=PublicationStatus.INFERRED, confidence=sure,
            evidence=(*found[article.id].evidence, told), alternatives=((day, sure),),
        )  # fmt: skip
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
