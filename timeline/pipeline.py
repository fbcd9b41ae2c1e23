"""The journey on one screen: from articles to one chronology."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from timeline.analysing import analyse
from timeline.anchoring import anchor
from timeline.dating import date_articles, notice
from timeline.errors import LanguageError
from timeline.extraction import extract
from timeline.guarding import Guard
from timeline.language import load
from timeline.merging import comparable, merge
from timeline.names import BY_RULE, NameFinder, label_of
from timeline.parsing import parser_label, syntax_for
from timeline.plain import even
from timeline.plausible import reconciled, with_alternatives
from timeline.progress import bar
from timeline.records import Article, ArticleKind, Mention, Problem, Publication, PublicationStatus, SegmentKind, Timex
from timeline.segments import repeated_lines, segment
from timeline.sentences import split
from timeline.stages import Collection, Common, Passage, Stage, travel
from timeline.syntax import Syntax
from timeline.tagging import find
from timeline.workers import Workers

__all__ = ["JOURNEY", "fresh", "reconstruct"]

PLAUSIBLE = 0.05  # a publication date less likely than this does not keep a day open
FRESH = frozenset({SegmentKind.TEASER, SegmentKind.CAPTION, SegmentKind.FURNITURE, SegmentKind.CREDIT})


def reconstruct(
    articles: Iterable[Article],
    *,
    problems: Iterable[Problem] = (),
    domain: str = "auto",
    infer: bool = True,
    names: NameFinder = BY_RULE,
    syntax: Syntax | None = None,
    progress: bool | None = None,
    workers: Workers | None = None,
) -> dict[str, Any]:
    """Take articles that have been read through the rest of the journey: gives the fields of their `Chronology`.

    The order they come in does not matter.

    The stages of one article run on `workers`, and in this process without them.

    An article that a stage fails on is told in `Chronology.problems` and stays among the articles; everything else is
    what it would be without that article.
    """
    ordered = sorted(articles, key=lambda a: (a.id, a.source, a.text))
    common = Common(domain=domain, infer=infer, names=names, syntax=syntax)
    made = travel(
        JOURNEY,
        ordered,
        common,
        bar=lambda items, label, total: bar(items, label, progress, total),
        workers=workers or Workers(1),
    )
    mentions = tuple(m for p in made.passages for m in p.mentions)
    merged = {m.id: m for e in made.events for m in e.mentions}  # merging has found out whose words they repeat
    known = {p.article.id: p.article for p in made.passages}
    return {
        "articles": tuple(known.get(a.id, a) for a in ordered),
        "timexes": tuple(t for p in made.passages for t in p.timexes),
        "mentions": tuple(merged.get(m.id, m) for m in mentions),
        "events": made.events,
        "problems": _sorted([*problems, *made.problems]),
        "settings": (
            ("domain", domain),
            ("infer", str(infer).lower()),
            ("names", label_of(names)),
            ("syntax", parser_label(syntax)),
        ),
    }


# -- stages of one article: each takes a passage and gives a new one, or the problem that ends its journey ------------


def _imported(passage: Passage, common: Common) -> Passage:
    """The entries of somebody's chronology bring their days along; their text is not tagged."""
    from timeline.importing import mentions_of

    timexes, mentions = mentions_of(passage.article)
    return replace(passage, timexes=timexes, mentions=mentions)


def _segmented(passage: Passage, common: Common) -> Passage:
    """Label the article's stretches; a line that many articles of the collection share is the site's furniture."""
    a = passage.article
    segments = a.segments or segment(even(a.text), repeated=common.repeated)
    metadata = a.metadata or (None if a.publication == Publication() else a.publication)
    return replace(passage, article=replace(a, segments=segments, metadata=metadata))


def _tagged(passage: Passage, common: Common) -> Passage | Problem:
    """Find the expressions of time, where there are rules for the language; English rules are not run on another."""
    article = passage.article
    try:
        language = load(_code(article))
    except LanguageError as error:
        return Problem(kind="language", source=article.source, message=str(error), article=article.id)
    return replace(passage, expressions=find(article.text, language=language))


def _split(passage: Passage, common: Common) -> Passage:
    """Cut the text into sentences."""
    article = passage.article
    return replace(passage, sentences=split(even(article.text), article.segments, language=_code(article)))


def _noticed(passage: Passage, common: Common) -> Passage:
    """Gather what the article says about its own day of publication."""
    article = passage.article
    if article.kind is not ArticleKind.ARTICLE:
        return passage
    code = _code(article)
    floating = anchor(article.text, passage.expressions, published=None, fresh=fresh(article), language=code)
    return replace(passage, noticed=notice(_evened(article), floating))


def _analysed(passage: Passage, common: Common) -> Passage:
    """Parse the sentences, where the language has a parser."""
    syntax = syntax_for(load(_code(passage.article)), common.syntax)
    if syntax is None:
        return passage
    return replace(passage, analysis=analyse(passage.article, passage.sentences, passage.expressions, syntax=syntax))


def _anchored(passage: Passage, common: Common) -> Passage:
    """Resolve the expressions under the publication date, and under every other plausible one."""
    article, publication = passage.article, passage.article.publication
    anchored = partial(
        anchor,
        article.text,
        passage.expressions,
        domain=common.domain,
        fresh=fresh(article),
        language=_code(article),
        analysis=passage.analysis,
    )

    def under(day: date | None) -> tuple[Timex, ...]:
        return anchored(published=day)

    plausible = [(d, p) for d, p in publication.alternatives if p >= PLAUSIBLE]
    if publication.status is PublicationStatus.AMBIGUOUS:
        timexes = reconciled(under(None), [(under(d), p) for d, p in plausible])
    else:
        timexes = under(publication.date)
        if publication.status is PublicationStatus.INFERRED:
            timexes = with_alternatives(timexes, [(under(d), p) for d, p in plausible if d != publication.date])
    named = tuple(replace(t, article=article.id, id=f"{article.id}#t{t.start}-{t.end}") for t in timexes)
    return replace(passage, timexes=named)


def _extracted(passage: Passage, common: Common) -> Passage:
    """Find the events that the sentences tell, dated and undated."""
    mentions = extract(
        passage.article,
        passage.timexes,
        passage.sentences,
        analysis=passage.analysis,
        names=common.names,
        language=load(_code(passage.article)),
    )
    if passage.article.media:
        mentions = _illustrated(mentions, passage.article)
    return replace(passage, mentions=mentions, analysis=None, sentences=(), expressions=())  # nobody reads these on


def _illustrated(mentions: tuple[Mention, ...], article: Article) -> tuple[Mention, ...]:
    """Give the picture of an article to what it tells first, which is what the picture was chosen for."""
    first = next((m for m in mentions if m.earliest or m.latest), None)
    return tuple(replace(m, media=article.media) if m is first else m for m in mentions)


def _compared(passage: Passage, common: Common) -> Passage:
    """Read what merging compares of its mentions: here, where every process does its share."""
    return replace(passage, comparable=comparable(passage.article, passage.mentions))


# -- stages of the collection ----------------------------------------------------------------------------------------


def _repeated(collection: Collection, guard: Guard) -> None:
    """Find the lines that the collection's articles share."""
    articles = [p.article for p in collection.passages]
    texts = guard.each(articles, lambda a: even(a.text), stage="evening")
    lines = guard.run(lambda: repeated_lines(texts.values()), otherwise=frozenset(), stage="finding repeated lines")
    collection.common = replace(collection.common, repeated=lines)


def _dated(collection: Collection, guard: Guard) -> None:
    """Say of every article when it was published, and report what is left open."""
    noticed = {p.article.id: p.noticed for p in collection.passages if p.noticed is not None}
    evened = [_evened(p.article) for p in collection.passages]
    articles, problems = date_articles(evened, {}, infer=collection.common.infer, noticed=noticed, guard=guard)
    collection.problems.extend(problems)
    for number, (passage, dated) in enumerate(zip(collection.passages, articles, strict=True)):
        article = replace(passage.article, publication=dated.publication)
        collection.passages[number] = replace(passage, article=article, noticed=None)
        collection.problems.extend(_of_its_date(article))


def _limited(collection: Collection, guard: Guard) -> None:
    """Say once for each language what its articles were read without."""
    held: dict[str, list[Article]] = {}
    for passage in collection.passages:
        held.setdefault(load(_code(passage.article)).code, []).append(passage.article)
    for code, articles in held.items():
        lacks = "; ".join(load(code).lacks)
        message = (
            f"there are no rules for everything in language {code!r} ({len(articles)} articles, {articles[0].id!r} the "
            f"first). Its expressions are found and dated by the calendar alone, and each sentence with a day is one "
            f"mention; not told: {lacks}"
        )
        if lacks:
            first = articles[0]
            collection.problems.append(Problem(kind="language", source=first.source, message=message, article=first.id))


def _merged(collection: Collection, guard: Guard) -> None:
    """Make one event of its mentions, across the articles."""
    mentions = [m for p in collection.passages for m in p.mentions]
    known = {p.article.id: p.comparable for p in collection.passages if p.comparable is not None}
    collection.events = merge(mentions, collection.articles(), guard=guard, known=known)


JOURNEY: tuple[Stage, ...] = (
    Stage("finding repeated lines", together=_repeated),
    Stage("segmenting", alone=_segmented),
    Stage("tagging", alone=_tagged),  # before the sentences are cut: what has no rules ends here
    Stage("splitting", alone=_split),
    Stage("looking for its date", alone=_noticed),
    Stage("dating", together=_dated),
    Stage("analysing", alone=_analysed),  # behind dating, which reads no parse: only one article's is held at a time
    Stage("anchoring", alone=_anchored),
    Stage("extracting", alone=_extracted),
    Stage("comparing its mentions", alone=_compared),
    Stage("saying what a language lacks", together=_limited),
    Stage("importing", imported=_imported),  # what others dated joins here
    Stage("merging", together=_merged),
)


def _code(article: Article) -> str:
    """The language whose rules read an article; where nobody knows it, English."""
    return article.language or "en"


def fresh(article: Article) -> tuple[int, ...]:
    """Give the offsets where the discourse begins anew: an anchor is not carried into a teaser, nor out of it."""
    kinds = [(s.start, s.kind) for s in article.segments]
    return tuple(
        start
        for i, (start, kind) in enumerate(kinds)
        if kind in FRESH or (i and kinds[i - 1][1] in FRESH and kinds[i - 1][1] is not kind)
    )


def _evened(article: Article) -> Article:
    text = even(article.text)
    return article if text is article.text else replace(article, text=text)


def _of_its_date(article: Article) -> Iterable[Problem]:
    """What is to be told about an article's date: that it is open, that a stated one could not be read."""
    if article.publication.known is None and article.kind is ArticleKind.ARTICLE:
        likely = ", ".join(f"{d} ({p:.2f})" for d, p in article.publication.alternatives[:3])
        known = f"it may be {likely}" if likely else "nothing in it or beside it tells"
        message = f"when it was published is open: {known}; say so with published={{{article.id!r}: 'YYYY-MM-DD'}}"
        yield Problem(kind="undated", source=article.source, message=message, article=article.id)
    for evidence in (article.metadata or Publication()).evidence:
        if evidence.kind == "unread":
            yield Problem(kind="date", source=article.source, message=evidence.says, article=article.id)


def _sorted(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(sorted(set(problems), key=lambda p: (p.source, p.kind, p.article or "", p.message)))
