"""A collection as arrays: which words each sentence holds, where it stands, which days it mentions."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from timeline.heads import Heads
from timeline.records import Article, ArticleKind, Granularity, SegmentKind, Sentence, Timex, TimexType
from timeline.salience.words import Vocabulary, tokens

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

__all__ = ["Collection", "collect", "publication_day"]

_STORY = (SegmentKind.BODY, SegmentKind.HEADING, SegmentKind.TITLE)
_FINE = (
    Granularity.DAY,
    Granularity.DAYPART,
    Granularity.HOUR,
    Granularity.MINUTE,
    Granularity.SECOND,
    Granularity.UNKNOWN,
)
_DATES = (SegmentKind.DATELINE, SegmentKind.DATE_LINE, SegmentKind.HEADING)
_GAP = 4  # characters between the date at the head of an entry of a chronology and the entry
_HEAD = 10  # sentences at the head of an article that are looked at for a glued headline, with or without a date
_LEAD = 3  # sentences among which a headline, a standfirst or a caption stands
_FURNITURE = (3, 7)  # a sentence printed in so many articles over so many days is the page's, not the story's


@dataclass(frozen=True, slots=True, eq=False)
class Collection:
    """Articles in order of publication, their sentences in order of reading; days are proleptic ordinals."""

    articles: tuple[Article, ...]
    published: NDArray[np.int64]  # one an article; 0 where the day is not known
    spans: list[tuple[int, int]]  # one a sentence
    article: NDArray[np.int64]  # one a sentence: the row of its article
    position: NDArray[np.int64]  # one a sentence: its place in the article, from 0
    starts: NDArray[np.int64]  # where a sentence's words begin in `words`; one more than there are sentences
    words: NDArray[np.int64]  # content words of all sentences in order
    names: list[str]  # stem of each word number
    mention_sentence: NDArray[np.int64]  # one a mention of a day
    mention_day: NDArray[np.int64]
    doubtful: NDArray[np.bool_]  # one a sentence: a headline may be glued to it
    repeated: NDArray[np.bool_]  # one a sentence: the page's own words, printed again and again

    def text(self, sentence: int) -> str:
        """Give a sentence as it was printed."""
        start, end = self.spans[sentence]
        return self.articles[int(self.article[sentence])].text[start:end]


def collect(
    articles: Sequence[Article], sentences: Mapping[str, Sequence[Sentence]], dated: Mapping[str, Sequence[Timex]]
) -> Collection:
    """Lay a collection out as arrays; the order of the articles makes no difference.

    Teasers, furniture and captions are left out. A mention counts where it means one single day. A headline, caption or
    dateline that is glued to the head of a sentence is cut off its span, and a date in it is no mention.
    """
    import numpy as np

    own = (a for a in articles if a.kind is ArticleKind.ARTICLE)
    ordered = tuple(sorted(own, key=lambda a: (publication_day(a) or date.min, a.id)))
    draft = _Draft()
    for row, article in enumerate(ordered):
        draft.add(row, article, sentences.get(article.id, ()), dated.get(article.id, ()))
    draft.cut_heads(ordered)
    words = np.array(draft.words, dtype=np.int64)
    kept = words >= 0
    starts = np.concatenate([[0], np.cumsum(kept)])[np.array(draft.ends, dtype=np.int64)]
    published = np.array([day.toordinal() if (day := publication_day(a)) else 0 for a in ordered], dtype=np.int64)
    spans = draft.spans
    mentioned = np.array(
        sorted({(sentence, day) for sentence, day, at in draft.mentions if at >= spans[sentence][0]}), dtype=np.int64
    ).reshape(-1, 2)
    return Collection(
        articles=ordered,
        published=published,
        spans=spans,
        article=np.array(draft.rows, dtype=np.int64),
        position=np.array(draft.places, dtype=np.int64),
        starts=starts,
        words=words[kept],
        names=draft.vocabularies["en"].names,
        mention_sentence=mentioned[:, 0],
        mention_day=mentioned[:, 1],
        doubtful=np.isin(np.arange(len(spans)), sorted(draft.doubtful)),
        repeated=_repeated(ordered, draft, published.tolist()),
    )


def publication_day(article: Article) -> date | None:
    """Give the day an article was published, inferred or as the caller says."""
    return article.publication.known or article.published


class _Draft:
    """The collection while its articles are read one after another; a word without content stands as -1."""

    def __init__(self) -> None:
        self.vocabularies: dict[str, Vocabulary] = {"en": Vocabulary("en")}
        self.heads = Heads()
        self.doubtful: set[int] = set()
        self.spans: list[tuple[int, int]] = []
        self.rows: list[int] = []
        self.places: list[int] = []
        self.words: list[int] = []
        self.ends: list[int] = [0]
        self.mentions: list[tuple[int, int, int]] = []  # sentence, day, offset of the expression

    def add(self, row: int, article: Article, sentences: Sequence[Sentence], timexes: Sequence[Timex]) -> None:
        vocabulary = self.vocabularies.get(article.language or "en")
        if vocabulary is None:
            vocabulary = Vocabulary(article.language or "en", share=self.vocabularies["en"])
            self.vocabularies[vocabulary.language] = vocabulary
        told = [s for s in sentences if s.kind in _STORY]
        first = len(self.spans)
        for place, sentence in enumerate(told):
            found = tokens(article.text[sentence.start : sentence.end])
            self.heads.learn(found)
            self.words.extend(map(vocabulary.__getitem__, found))
            self.spans.append((sentence.start, sentence.end))
            self.ends.append(len(self.words))
            self.places.append(place)
        self.rows.extend([row] * len(told))
        if len(told) > _LEAD:
            self.heads.learn_names(article.text[told[_LEAD].start : told[-1].end], vocabulary.language)
        starts = [sentence.start for sentence in told]
        dates = {s.start: s.end for s in sentences if s.kind in _DATES}
        printed_on = publication_day(article)
        for timex in timexes:
            day = _single_day(timex)
            if day is None:
                continue
            at = bisect_right(starts, timex.start) - 1
            if at >= 0 and timex.start < told[at].end:
                self.mentions.append((first + at, day.toordinal(), timex.start))
            elif day != printed_on and at + 1 < len(told) and _heads(timex, dates, told[at + 1].start):
                self.mentions.append((first + at + 1, day.toordinal(), told[at + 1].end))

    def cut_heads(self, articles: Sequence[Article]) -> None:
        """Cut a glued headline, caption, dateline or stamp off the sentences that may be shown; remember where there
        may be more."""
        looked_at = {sentence for sentence, _, _ in self.mentions}
        looked_at.update(i for i, place in enumerate(self.places) if place < _HEAD)
        for i in sorted(looked_at):
            article = articles[self.rows[i]]
            start, end = self.spans[i]
            text, language = article.text[start:end], article.language or "en"
            cut = self.heads.start(text, title=article.title if self.places[i] < _LEAD else None, language=language)
            if cut:
                self.spans[i] = (start + cut, end)
                begin = self.ends[i]
                gone = len(tokens(text[:cut]))
                self.words[begin : begin + gone] = [-1] * gone
            if self.places[i] < _LEAD and self.heads.is_doubtful(text[cut:], language=language):
                self.doubtful.add(i)


def _heads(timex: Timex, dates: Mapping[int, int], start: int) -> bool:
    """Say whether an expression is the date at the head of the entry of a chronology that starts there: "4 March: The
    dam …"."""
    return any(low <= timex.start < high and high <= start <= high + _GAP for low, high in dates.items())


def _repeated(articles: Sequence[Article], draft: _Draft, published: Sequence[int]) -> NDArray[np.bool_]:
    """Mark the sentences that stand in several articles over many days: notices, links, lines about the author."""
    import numpy as np

    least, days = _FURNITURE
    seen: dict[str, list[int]] = {}
    keys = [articles[row].text[start:end] for row, (start, end) in zip(draft.rows, draft.spans, strict=True)]
    for key, row in zip(keys, draft.rows, strict=True):
        seen.setdefault(key, []).append(row)
    page = {
        key
        for key, rows in seen.items()
        if len(set(rows)) >= least and published[rows[-1]] - published[rows[0]] >= days
    }
    return np.array([key in page for key in keys], dtype=bool)


def _single_day(timex: Timex) -> date | None:
    if timex.type not in (TimexType.DATE, TimexType.TIME) or timex.vague or timex.granularity not in _FINE:
        return None
    return timex.first_day if timex.first_day == timex.last_day else None
