"""What of one article is compared with others: read apart from every other article, so that it can be read anywhere."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from timeline.merging.bare import features_reader, keys_reader
from timeline.merging.features import Features, named_keys
from timeline.records import Article, Mention, SegmentKind

__all__ = ["Comparable", "comparable", "details_of", "is_compared", "keys_told"]

_OUTSIDE = (SegmentKind.FURNITURE, SegmentKind.CREDIT)


@dataclass(frozen=True, slots=True)
class Comparable:
    """The features of an article's dated mentions by their ids, and the keys of the words and of the names in the
    sentences of all its mentions."""

    features: Mapping[str, Features]
    words: frozenset[str]
    names: frozenset[str]


def comparable(article: Article, mentions: Sequence[Mention]) -> Comparable:
    """Read what is compared of an article's own mentions, in its language.

    >>> told = Mention(id="m", article="a", start=0, end=13, text="The Oder rose", sentence="The Oder rose in Orm")
    >>> made = comparable(Article(id="a", text=""), [told])
    >>> sorted(made.words), sorted(made.names), made.features
    (['oder', 'orm', 'rose'], ['oder', 'orm'], {})
    """
    features = features_reader(article)
    read = {m.id: features(m, details_of(article, m)) for m in mentions if is_compared(m)}
    return Comparable(read, *keys_told(article, mentions))


def keys_told(article: Article, mentions: Iterable[Mention]) -> tuple[frozenset[str], frozenset[str]]:
    """Give the keys of the words and of the names in the sentences of an article's mentions."""
    keys = keys_reader(article)
    words: set[str] = set()
    names: set[str] = set()
    for m in mentions:
        words.update(keys(m.sentence))
        names.update(named_keys(m.sentence))
    return frozenset(words), frozenset(names)


def is_compared(mention: Mention) -> bool:
    """Whether a mention can be one event with others: it has a day, and stands in what the article tells."""
    dated = mention.timex is not None and (mention.earliest is not None or mention.latest is not None)
    return dated and mention.segment not in _OUTSIDE


def details_of(article: Article, mention: Mention) -> str:
    """The sentences that go on with a mention."""
    return " ".join(article.text[a:b] for a, b in mention.details)
