"""The order in which a site writes day and month, proven on one of its articles and carried to the others.

25/03/2021 can only have its day first. Where another article of the same publisher prints 03/04/2021, that is strong
evidence for the third of April; the other reading stays beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from timeline.dating.forms import Written, written_dates
from timeline.dating.settle import Hints, host_of
from timeline.dating.stamps import Printed, printed_dates
from timeline.records import Article, Evidence, Publication, PublicationStatus

__all__ = ["carried"]

_HOLDS = 0.93  # a site keeps to its order, but for what it takes over from others
_ENOUGH = 0.8  # so sure, one day is named; below, both stand side by side
_ODD = 9  # proofs that outweigh one to the contrary: a page may carry another site's date


@dataclass(frozen=True, slots=True)
class _Proof:
    order: str  # day | month: which stands first
    figures: str
    article: str


@dataclass(frozen=True, slots=True)
class _Open:
    """A date with two readings, the day-first one and the other, and the share that each has so far."""

    figures: str
    readings: tuple[date, date]
    shares: tuple[float, float]


def carried(
    articles: Sequence[Article], found: Mapping[str, Publication], lines: Mapping[str, Sequence[Printed]]
) -> dict[str, Publication]:
    """Settle dates that can be read two ways by what their site's other articles prove; both readings stay listed.

    `found` and `lines` are what each article states and prints, by id. Where nothing is open nothing is looked up.
    """
    waiting = {a.id: o for a in articles if not a.published and (o := _open(a, found[a.id], lines.get(a.id, ())))}
    sites = {a.id: _site(a) for a in articles}
    proofs: dict[str, list[_Proof]] = {sites[i]: [] for i in sorted(waiting) if sites[i]}
    for a in articles:
        if sites[a.id] in proofs:
            proofs[sites[a.id]].extend(_proofs(a, found[a.id], lines.get(a.id)))
    out = {}
    for a in articles:
        proof = _agreed([p for p in proofs.get(sites[a.id], ()) if p.article != a.id]) if a.id in waiting else None
        if proof:
            name = host_of(a.url) or a.publisher or a.source
            out[a.id] = _settled(found[a.id], waiting[a.id], proof, name)
    return out


def _site(article: Article) -> str:
    """What an article shares its way of writing dates with: the host, else the publisher, else the table that it is a
    row of."""
    return host_of(article.url) or (article.publisher or "").strip().casefold() or article.source


def _open(article: Article, known: Publication, lines: Sequence[Printed]) -> _Open | None:
    """The one date that an article is dated by, where its figures leave two days."""
    if lines and not lines[0].bounds_only:
        main = lines[0]
        shares, told = main.settled.days, [(main.written, article.text[main.start : main.end])]
    else:
        shares, told = known.alternatives if known.date is None else (), list(_of_metadata(article))
    if len(shares) != 2:
        return None
    for written, figures in told:
        readings = written.dates()
        if written.order == "either" and len(readings) == 2 and set(readings) == {d for d, _ in shares}:
            share = dict(shares)
            return _Open(figures, (readings[0], readings[1]), (share[readings[0]], share[readings[1]]))
    return None


def _of_metadata(article: Article) -> Iterator[tuple[Written, str]]:
    """The dates that the page's metadata or the table's column holds, with their figures."""
    for evidence in (article.metadata or article.publication).evidence:
        if evidence.kind == "metadata":
            quote = evidence.quote[:200]
            yield from ((w, quote[w.start : w.end]) for w in written_dates(quote))


def _proofs(article: Article, known: Publication, lines: Sequence[Printed] | None) -> Iterator[_Proof]:
    """What the figures of one article prove: by a number above twelve, by a printed weekday, or by a day known
    otherwise."""
    told = article.published or (known.date if lines is None else None)  # not the day that the figures themselves gave
    if lines is None:
        hints = Hints(neighbour=told, language=article.language, url=article.url)
        lines = printed_dates(article, hints, deep=False)
    printed = [(p.written, article.text[p.start : p.end]) for p in lines if not p.bounds_only]
    for written, figures in (*_of_metadata(article), *printed):
        if written.form == "numeric" and written.mark != "." and (order := _order(written, told)):
            yield _Proof(order, figures, article.id)


def _order(written: Written, told: date | None) -> str | None:
    if written.order != "either":
        return written.order
    fits = [d.weekday() == written.weekday if written.weekday is not None else d == told for d in written.dates()]
    return ("day", "month")[fits.index(True)] if sum(fits) == 1 and len(fits) == 2 else None


def _agreed(proofs: Sequence[_Proof]) -> _Proof | None:
    """The order that all proofs give, but for a stray one among many."""
    day, month = ([p for p in proofs if p.order == order] for order in ("day", "month"))
    most, least = (day, month) if len(day) >= len(month) else (month, day)
    if not most or len(most) < _ODD * len(least):
        return None
    return min(most, key=lambda p: (p.article, p.figures))


def _settled(known: Publication, open_: _Open, proof: _Proof, name: str) -> Publication:
    """Weigh the two readings by the proven order and by what spoke for each before (weekdays, neighbours)."""
    order = (_HOLDS, 1 - _HOLDS) if proof.order == "day" else (1 - _HOLDS, _HOLDS)
    weights = [a * max(b, 0.01) for a, b in zip(order, open_.shares, strict=True)]
    shares = sorted(
        ((d, round(w / sum(weights), 3)) for d, w in zip(open_.readings, weights, strict=True)),
        key=lambda r: (-r[1], r[0]),
    )
    (best, sure), (other, _) = shares
    says = (
        f"{name} writes the {proof.order} first, as “{proof.figures}” in {proof.article} proves: "
        f"“{open_.figures}” is {best} rather than {other}"
    )
    told = Evidence(kind="site order", says=says, article=proof.article)
    known = replace(known, alternatives=tuple(shares), confidence=sure, evidence=(*known.evidence, told))
    if sure < _ENOUGH:
        return replace(known, date=None, status=PublicationStatus.AMBIGUOUS)
    return replace(known, date=best, status=PublicationStatus.INFERRED)
