"""The order of evidence: who speaks first about an article's day of publication."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from timeline.dating.contradictions import contradicted, copies_that_disagree
from timeline.dating.copies import find_copies
from timeline.dating.features import Clues, clues_of
from timeline.dating.inference import distributions
from timeline.dating.likeness import likeness
from timeline.dating.settle import Hints
from timeline.dating.stamps import Printed, printed_dates
from timeline.dating.verdict import infer as infer_day
from timeline.dating.verdict import narrowed
from timeline.records import Article, ArticleKind, Evidence, Problem, Publication, PublicationStatus, Timex

__all__ = ["date_articles"]

# How often a printed date of each kind is the day of publication (measured on four collections; see docs/dating.md).
_TRUST = {"published": 0.97, "date_line": 0.97, "dateline": 0.95, "title": 0.9, "updated": 0.9, "print": 0.5}
_RELATED = 0.03  # cosine similarity below which two articles share no matter
_HELPS = 0.6  # an inferred day so sure helps to date the others
_TEASER_TRUST = 0.85  # a teaser may be older or newer than the page it stands on


def date_articles(
    articles: Sequence[Article], timexes: Mapping[str, tuple[Timex, ...]], *, infer: bool = True
) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    """Give every article its `publication`, and report what contradicts itself.

    `timexes` maps an article's id to its expressions, tagged with no publication date known. With ``infer=False`` only what is
    stated counts (caller, page, printed lines, a dated copy); everything else stays unknown. The order of the articles
    changes nothing, and they come back in the order in which they came.
    """
    ordered = sorted((a for a in articles if a.kind is ArticleKind.ARTICLE), key=lambda a: a.id)
    found = {a.id: _stated(a) for a in ordered}
    dated = [p.date for p in found.values() if p.date]
    lines = {a.id: _lines(a, dated) for a in ordered if not found[a.id].date}
    found |= {a.id: _printed(found[a.id], lines[a.id]) for a in ordered if a.id in lines}
    found |= _copied(ordered, found)
    clues = {a.id: clues_of(a, timexes.get(a.id, ()), lines.get(a.id, ())) for a in ordered}
    if infer:
        found |= _inferred(ordered, found, clues)
    problems: list[Problem] = []
    for a in ordered:
        found[a.id], against = contradicted(a, found[a.id], clues[a.id].names, timexes.get(a.id, ()))
        problems.extend(against)
    problems.extend(copies_that_disagree(ordered, found))
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
            date=article.published, status=PublicationStatus.STATED, confidence=1.0, evidence=(said, *page.evidence),
            alternatives=((article.published, 1.0),), updated=page.updated, zone=page.zone,
        )  # fmt: skip
    return page


def _lines(article: Article, dated: Sequence[date]) -> tuple[Printed, ...]:
    """The dates an article prints about itself; `dated` are the days of dated articles, which lend a missing year."""
    lines = printed_dates(article, Hints(language=article.language, url=article.url, context=article.body))
    near = _nearest_year(lines[0], dated) if lines else None
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
        known, evidence=(*known.evidence, *(p.evidence() for p in _telling(lines))),
        updated=max(updates) if updates else known.updated, zone=main.zone or known.zone,
    )  # fmt: skip
    if main.bounds_only:
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


def _inferred(
    articles: Sequence[Article], found: Mapping[str, Publication], clues: Mapping[str, Clues]
) -> dict[str, Publication]:
    """Infer the day of what is still undated; what was inferred with some trust then helps the rest, once."""
    undated = [i for i, a in enumerate(articles) if not found[a.id].date]
    days = [d.toordinal() if (d := found[a.id].date) else None for a in articles]
    if not undated or not (
        any(days) or any(clues[articles[i].id].caption or clues[articles[i].id].printed for i in undated)
    ):
        return {}
    table = likeness([a.body for a in articles])
    ids = [a.id for a in articles]
    gathered = [clues[a.id] for a in articles]
    out: dict[str, Publication] = {}
    for _ in range(2):
        known = {i: d for i, d in enumerate(days) if d}
        for i, distribution in distributions(gathered, table, known, [i for i in undated if not days[i]]).items():
            before = found[ids[i]]
            if len(before.alternatives) > 1:
                out[ids[i]] = narrowed(before, distribution)
            elif (
                known
                and not gathered[i].caption
                and not gathered[i].printed
                and max(table[i][k] for k in known) < _RELATED
            ):
                continue  # it shares no matter with any dated article: nothing speaks
            else:
                out[ids[i]] = infer_day(articles[i], before, gathered[i], distribution, len(known), ids, days)
        trusted = {i: p.date for i in undated if not days[i] and (p := out.get(ids[i])) and p.confidence >= _HELPS}
        if not trusted:
            break
        days = [d or (t.toordinal() if (t := trusted.get(i)) else None) for i, d in enumerate(days)]
    return out


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
