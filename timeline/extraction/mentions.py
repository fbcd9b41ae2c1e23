"""One article's sentences and expressions of time → its mentions."""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from timeline.extraction.attribution import Memory, Said, attribute, remember, subject_span
from timeline.extraction.clauses import Clause, clauses_of
from timeline.extraction.dated import Dated, days_of, dates_something, holders
from timeline.extraction.grammar import Tokens, tokenise, verbs
from timeline.extraction.status import status_of, tense_of
from timeline.extraction.titles import title_of
from timeline.extraction.words import PREPOSITIONS, PRONOUNS
from timeline.names import Name, NameKind, find
from timeline.records import Article, Mention, SegmentKind, Sentence, Timex

__all__ = ["extract"]

_TOLD = frozenset({SegmentKind.BODY, SegmentKind.TITLE, SegmentKind.HEADING, SegmentKind.CAPTION, SegmentKind.TEASER})
_GOES_ON = re.compile(
    r"(?:There,|Then,|In (?:the|a|his|her|its|their|that) (?:\w+ ){0,2}(?:call|statement|letter|meeting|interview|speech|ruling|report|post|raid|attack|talks|"
    r"conversation|tweet|readout|address|vote|document|message|filing|memo)\b|(?:During|At|After|Following) the (?:call|meeting|talks|conference|"
    r"briefing|hearing|summit|attack|raid|session|ceremony|service|operation)\b|The (?:two|pair|blast|attack|crash|explosion|collision|"
    r"call|meeting|raid|ceremony|shooting|strike)\b)"
)


@dataclass(slots=True)
class Setting:
    """What stays the same through an article."""

    article: Article
    names: tuple[Name, ...]
    starts: list[int]
    published: date | None
    memory: Memory

    def within(self, start: int, end: int) -> tuple[Name, ...]:
        """The names of a stretch."""
        a, b = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return self.names[a:b]


def extract(article: Article, timexes: Sequence[Timex], sentences: Sequence[Sentence]) -> tuple[Mention, ...]:
    """Give the mentions of an article: for each thing that a clause dates one, and one for each sentence without a date.

    `timexes` and `sentences` are in order of their offsets into `article.text`. A sentence that dates nothing gives a mention whose
    `timex` is None: no day is invented for it. Text of furniture and teasers gives mentions too, labelled with their segment.

    >>> from timeline.records import Article, Sentence
    >>> text = "The dam could fail."
    >>> [m.status.value for m in extract(Article(id="a", text=text), (), (Sentence(start=0, end=len(text)),))]
    ['conditional']
    """
    told = [s for s in sentences if s.kind in _TOLD]
    names = find(article.text, [(s.start, s.end) for s in told])
    setting = Setting(article, names, [n.start for n in names], article.publication.date or article.published, Memory())
    found: list[Mention] = []
    timexes = [_signalled(article.text, t) for t in timexes]
    for sentence in told:
        if sentence.kind is SegmentKind.TEASER:
            setting.memory = Memory()
        inside = [t for t in timexes if sentence.start <= t.start < sentence.end]
        made = _of_sentence(setting, sentence, inside)
        if found and made and made[0].timex is None and _continues(article.text, sentence, found[-1]):
            found[-1] = replace(found[-1], details=(*found[-1].details, (sentence.start, sentence.end)))
        found.extend(made)
    return tuple(found)


def _of_sentence(setting: Setting, sentence: Sentence, timexes: Sequence[Timex]) -> list[Mention]:
    text = setting.article.text
    names = setting.within(sentence.start, sentence.end)
    tokens = tokenise(text, sentence.start, sentence.end, [(t.start, t.end) for t in timexes])
    if not tokens.words:
        return []
    groups = verbs(tokens)
    clauses = clauses_of(tokens, groups)
    voices = attribute(text, tokens, clauses, names, setting.memory)
    dating = [t for t in timexes if dates_something(text, t)]
    mentions = []
    for dated in holders(text, tokens, clauses, timexes, dating):
        mentions.append(_mention(setting, sentence, tokens, clauses, voices, dated, names))
    if not mentions and sentence.kind is not SegmentKind.TEASER:
        main = next((i for i, c in enumerate(clauses) if c.verb is not None and c.kind in ("main", "quote", "coord")), None)
        if main is None:
            main = next((i for i, c in enumerate(clauses) if c.verb is not None), None)
        if main is not None:
            mentions.append(_mention(setting, sentence, tokens, clauses, voices, Dated(None, main, True), names))
    remember(text, tokens, clauses, names, setting.memory)
    return mentions


def _signalled(text: str, timex: Timex) -> Timex:
    """Read the preposition before an expression where its record does not carry it."""
    if timex.signal is not None:
        return timex
    word = re.search(r"\b(since|for|until|till|by)\s+(?:the\s+)?$", text[max(0, timex.start - 12) : timex.start], re.IGNORECASE)
    return replace(timex, signal=word.group(1).lower()) if word else timex


def _continues(text: str, sentence: Sentence, before: Mention) -> bool:
    if before.timex is None and not before.details:
        return False
    return sentence.start - before.sentence_end < 4 and bool(_GOES_ON.match(text, sentence.start, sentence.end))


def _mention(
    setting: Setting,
    sentence: Sentence,
    tokens: Tokens,
    clauses: Sequence[Clause],
    voices: Sequence[Said],
    dated: Dated,
    names: Sequence[Name],
) -> Mention:
    text, article = setting.article.text, setting.article
    clause, voice, timex = clauses[dated.clause], voices[dated.clause], dated.timex
    status = status_of(tokens, clauses, dated.clause, voice, timex, setting.published, state=dated.state)
    speaker = voice.speaker or (voice.subject if voice.speech else None)
    start, end = _span(tokens, clauses, voices, dated)
    if timex is not None:
        start, end = min(start, timex.start), max(end, timex.end)
    within = [n for n in names if start <= n.start < end]
    earliest, latest, granularity = days_of(timex, setting.published)
    verb = clause.verb
    return Mention(
        id=_id(article.id, start, end, timex),
        article=article.id,
        start=start,
        end=end,
        text=text[start:end],
        sentence=text[sentence.start : sentence.end],
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        title=_title(setting, tokens, clauses, dated, start, end, status, speaker, voice),
        timex=timex,
        earliest=earliest,
        latest=latest,
        granularity=granularity,
        status=status,
        speaker=speaker,
        polarity="negative" if verb is not None and verb.negated else "positive",
        tense=tense_of(verb),
        actors=_actors(text, tokens, clause, within, setting),
        places=tuple(dict.fromkeys(n.full for n in within if n.kind is NameKind.PLACE and _placed(text, n))),
        segment=sentence.kind,
        publisher=article.publisher,
        url=article.url,
        published=setting.published,
        origin=article.id,
        confidence=_confidence(dated, article),
    )


def _id(article: str, start: int, end: int, timex: Timex | None) -> str:
    key = f"{article}\x1f{start}\x1f{end}\x1f{timex.start if timex else ''}"
    return "m" + hashlib.sha1(key.encode()).hexdigest()[:15]


def _confidence(dated: Dated, article: Article) -> float:
    if dated.timex is None:
        return 0.0
    sure = 0.95 if dated.own else 0.8
    if dated.timex.vague:
        sure *= 0.8
    if article.publication.status == "inferred":
        sure *= max(article.publication.confidence, 0.1)
    return round(sure, 3)


def _span(tokens: Tokens, clauses: Sequence[Clause], voices: Sequence[Said], dated: Dated) -> tuple[int, int]:
    """The clause's stretch; a statement takes what is stated along, unless that is dated itself."""
    first, last = clauses[dated.clause].first, clauses[dated.clause].last
    if dated.phrase is not None:
        return tokens.starts[dated.phrase[0]], tokens.ends[dated.phrase[1] - 1]
    taken = {dated.clause}
    for i, clause in enumerate(clauses):
        if clause.parent in taken and i not in dated.others:
            taken.add(i)
            first, last = min(first, clause.first), max(last, clause.last)
    if voices[dated.clause].speech and clauses[dated.clause].kind == "main" and not any(c.parent == dated.clause and c.kind == "comp" for c in clauses):
        before = [c.first for i, c in enumerate(clauses[: dated.clause]) if voices[i].content and i not in dated.others]
        first = min([first, *before])
    return tokens.starts[first], tokens.ends[last - 1]


def _title(
    setting: Setting,
    tokens: Tokens,
    clauses: Sequence[Clause],
    dated: Dated,
    start: int,
    end: int,
    status: object,
    speaker: str | None,
    voice: Said,
) -> str:
    from timeline.records import Status

    text = setting.article.text
    clause = clauses[dated.clause]
    cut = text[start:end]
    if dated.timex is not None:
        cut = _undated(text, start, end, dated.timex)
    subject = None
    a, b = subject_span(tokens, clause)
    words = [w for w in tokens.low[a:b]]
    lead = words[0] if words else ""
    if clause.kind in ("coord", "part", "rel") or (not words and clause.verb is not None):
        subject = _borrowed(setting, tokens, clauses, dated.clause)
        if subject and clause.kind != "part":
            cut = f"{subject} {_after_connective(cut)}"
        elif subject and dated.phrase is None:
            cut = f"{subject} {_after_connective(cut)}"
    elif lead in PRONOUNS or lead in ("his", "her", "its", "their"):
        subject = speaker if voice.content and lead in ("he", "she", "his", "her", "it", "its") and speaker else _meant(lead, setting)
    if voice.speech and voice.subject and lead in ("he", "she", "it", "they"):
        subject = voice.subject
    title = title_of(cut, Status(str(status)), speaker, subject=subject, speech=bool(voice.speech))
    return title or title_of(text[start:end], Status(str(status)), speaker) or text[start:end][:80]


def _meant(pronoun: str, setting: Setting) -> str | None:
    if pronoun in ("he", "she", "his", "her"):
        return setting.memory.person
    if pronoun in ("it", "its"):
        return setting.memory.body
    return None


def _after_connective(cut: str) -> str:
    return re.sub(r"^[\s,;]*(?:(?:and|but|or|who|which|that|then|also)\b[\s,]*)+", "", cut)


def _borrowed(setting: Setting, tokens: Tokens, clauses: Sequence[Clause], at: int) -> str | None:
    """The subject of the clause before, for one that has none of its own: "and withdrew Saturday"."""
    text = setting.article.text
    clause = clauses[at]
    if clause.kind in ("part", "rel"):
        before = [(b, a, c) for c in clauses for a, b in c.pieces if b <= clause.first and c is not clause]
        if not before:
            return None
        b, a, holder = max(before, key=lambda item: item[:2])
        if holder.verb is not None and a <= holder.verb.head < b:
            return None if clause.kind == "part" else _phrase(text, tokens, holder.verb.head + 1, b)
        return _phrase(text, tokens, a, b)
    for k in range(at - 1, -1, -1):
        if clauses[k].verb is None or clauses[k].kind in ("rel", "part"):
            continue
        a, b = subject_span(tokens, clauses[k])
        if b > a:
            if tokens.low[a] in PRONOUNS:
                return _meant(tokens.low[a], setting)
            return _phrase(text, tokens, a, b)
    return None


def _phrase(text: str, tokens: Tokens, a: int, b: int) -> str | None:
    """A noun phrase of at most eight words, as it stands."""
    while a < b and (tokens.dated[a] >= 0 or not tokens.words[a][0].isalnum() or (tokens.low[a] in PREPOSITIONS and a + 1 < b and tokens.dated[a + 1] >= 0)):
        a += 1
    stop = next((k for k in range(a, b) if not tokens.words[k][0].isalnum() and tokens.low[k] not in ("'s", "’s", "-", "'", "’")), b)
    if not 0 < stop - a <= 9 or tokens.low[a] in PREPOSITIONS:
        return None
    return " ".join(text[tokens.starts[a] : tokens.ends[stop - 1]].split())


def _undated(text: str, start: int, end: int, timex: Timex) -> str:
    """The stretch without its day, where it can be left out: the day stands beside the title anyway."""
    a, b = timex.start, timex.end
    after = text[b : b + 2]
    if after[:1] in ("'", "’", "-") or (after[:1] == " " and after[1:2] in ("'", "’")):
        return text[start:end]
    lead = re.search(r"(?:(?:\b(?:on|since|in|for|at|by|early|late)\s+){1,2})$", text[max(start, a - 14) : a], re.IGNORECASE)
    before = text[max(start, a - 14) : a].rstrip().rsplit(" ", 1)[-1].lower()
    if lead is None and (before in PREPOSITIONS or before in ("the", "a", "this", "last", "next", "his", "her", "their", "its", "starting", "beginning")):
        return text[start:end]
    word = re.match(r"\s+(\w+)", text[b:end])
    if lead is None and a > start and timex.granularity not in ("day", "daypart", "hour", "minute"):
        return text[start:end]
    if lead is not None and lead.group().strip().lower() in ("since", "for", "by", "at"):
        return text[start:end]
    if lead is not None and timex.granularity not in ("day", "daypart", "hour", "minute", "week", "interval", "weekend") and a > start + len(lead.group()):
        return text[start:end]
    del word
    left = text[start : a - (len(lead.group()) if lead else 0)]
    return f"{left.rstrip()} {text[b:end].lstrip(' ,') if not left.strip() else text[b:end].lstrip()}".strip()


def _actors(text: str, tokens: Tokens, clause: Clause, names: Sequence[Name], setting: Setting) -> tuple[str, ...]:
    verb = clause.verb
    limit = tokens.starts[verb.first] if verb is not None else -1
    found: dict[str, None] = {}
    for n in names:
        if n.kind in (NameKind.PERSON, NameKind.ORGANISATION) or (n.kind is NameKind.PLACE and n.start < limit and not _placed(text, n)):
            found[n.full] = None
    low = text[names[0].start - 60 : names[0].start].lower() if names else ""
    del low
    phrase = " ".join(tokens.low[clause.first : clause.last])
    if setting.memory.pair and re.search(r"\b(?:both|the two|the pair)\b (?:\w+ ){0,1}?(?:presidents|leaders|ministers|men|sides|premiers|discussed|spoke|agreed|had|met)?", phrase) and not any(p in found for p in setting.memory.pair):
        found.update(dict.fromkeys(setting.memory.pair))
    return tuple(found)


def _placed(text: str, name: Name) -> bool:
    before = text[max(0, name.start - 10) : name.start].rstrip().rsplit(" ", 1)[-1].lower()
    return before in ("in", "at", "near", "outside", "from", "around", "across", "into", "to", "off", "through", "inside", "of", "between", "throughout") or (
        before == "the" and text[max(0, name.start - 14) : name.start].lower().rstrip().endswith(("in the", "near the", "at the", "off the", "to the"))
    )
