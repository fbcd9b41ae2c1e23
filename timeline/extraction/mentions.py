"""One article's sentences and expressions of time → its mentions."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from timeline.analysing import analyse, told
from timeline.extraction.attribution import Said, attribute
from timeline.extraction.basic import mention_id, mentions_by_day
from timeline.extraction.competing import closest, impossible, narrowest, signalled
from timeline.extraction.cutting import stretch
from timeline.extraction.datable import dates_something
from timeline.extraction.dated import Dated, days_of, holders
from timeline.extraction.entries import Declaration, is_none, life_of, without_stamps
from timeline.extraction.finishing import finished
from timeline.extraction.heading import head_of
from timeline.extraction.ranges import filled, lengths_of, ranges_of
from timeline.extraction.reports import reports_of
from timeline.extraction.roles import actors_of, meant_by, placed
from timeline.extraction.status import status_of, tense_of
from timeline.extraction.subjects import Memory, remember, subject_of
from timeline.extraction.wording import headline, plain_title
from timeline.language import Language, Tier, load
from timeline.language.en.reporting import PLEADING
from timeline.names import BY_RULE, Name, NameFinder, NameKind, names_in
from timeline.names.coreference import Referent, resolve
from timeline.plain import Plain, plain
from timeline.records import Article, Granularity, Mention, SegmentKind, Sentence, Status, Timex
from timeline.syntax import Analysis, ParsedSentence, Syntax
from timeline.syntax.working import Clause, Tokens, Verb, working

__all__ = ["extract"]

_GOES_ON = re.compile(
    r"(?:There,|Then,|In (?:the|a|his|her|its|their|that) (?:\w+ ){0,2}(?:call|statement|letter|meeting"
    r"|interview|speech|ruling|report|post|raid|attack|talks|"
    r"conversation|tweet|readout|address|vote|document|message|filing|memo)\b|(?:During|At|After"
    r"|Following) the (?:call|meeting|talks|conference|"
    r"briefing|hearing|summit|attack|raid|session|ceremony|service|operation)\b|The (?:two|pair|blast|attack"
    r"|crash|explosion|collision|"
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
    declaration: Declaration
    parsed: ParsedSentence = field(default_factory=lambda: ParsedSentence(start=0, end=0))  # the sentence at hand
    timexes: Sequence[Timex] = ()  # those of the sentence at hand

    def within(self, start: int, end: int) -> tuple[Name, ...]:
        """The names of a stretch."""
        a, b = bisect_left(self.starts, start), bisect_left(self.starts, end)
        return self.names[a:b]


def extract(
    article: Article,
    timexes: Sequence[Timex],
    sentences: Sequence[Sentence],
    *,
    analysis: Analysis | None = None,
    names: NameFinder = BY_RULE,
    language: str | Language = "en",
    syntax: Syntax | None = None,
) -> tuple[Mention, ...]:
    """Give the mentions of an article: for each thing that a clause dates one, and one for each sentence without a
    date.

    `timexes` and `sentences` are in order of their offsets into `article.text`. A sentence that dates nothing gives a
    mention whose `timex` is None: no day is invented for it. Text of furniture and teasers gives mentions too, labelled
    with their segment. `analysis` is the parse of the article (`timeline.analysing`), made here by `syntax`
    (or the language's own rules) where it is not given.
    `names` finds who takes part. In a language of the basic tier each sentence gives one mention for each day, without
    speaker and subject. Raises `LanguageError` for a language without rules.

    >>> from timeline.records import Article, Sentence
    >>> text = "The dam could fail."
    >>> [m.status.value for m in extract(Article(id="a", text=text), (), (Sentence(start=0, end=len(text)),))]
    ['conditional']
    """
    known, made = load(language), plain(article.text)
    extracted: Callable[..., tuple[Mention, ...]]
    maker = syntax if syntax is not None else known.syntax
    if known.tier is Tier.FULL and maker is not None:
        parts: Sequence[Sentence] = told(article, sentences)
        parsed = analysis if analysis is not None else analyse(article, sentences, timexes, syntax=maker)
        extracted = partial(_extract, analysis=parsed)
    else:
        parts = [replace(s, start=a, end=b) for s in sentences for a, b in (made.read_span(s.start, s.end),)]
        extracted = partial(mentions_by_day, language=known)
    if made.text is article.text:
        return extracted(article, timexes, parts, names)
    dated = [
        replace(t, start=a, end=b, text=made.text[a:b]) for t in timexes for a, b in (made.read_span(t.start, t.end),)
    ]
    found = extracted(replace(article, text=made.text), dated, parts, names)
    return tuple(_as_printed(m, article, made) for m in found)


def _as_printed(mention: Mention, article: Article, made: Plain) -> Mention:
    """Say where a mention stands in the text as printed, in the words of that text."""
    start, end = made.printed_span(mention.start, mention.end)
    first, last = made.printed_span(mention.sentence_start, mention.sentence_end)
    timex = mention.timex
    if timex is not None:
        a, b = made.printed_span(timex.start, timex.end)
        timex = replace(timex, start=a, end=b, text=article.text[a:b])
    return replace(
        mention,
        id=mention_id(article.id, start, end, timex),
        start=start,
        end=end,
        text=article.text[start:end],
        sentence=article.text[first:last],
        sentence_start=first,
        sentence_end=last,
        head=made.printed_span(*mention.head) if mention.head is not None else None,
        timex=timex,
        details=tuple(made.printed_span(a, b) for a, b in mention.details),
        referents=tuple((*made.printed_span(a, b), name) for a, b, name in mention.referents),
    )


def _extract(
    article: Article,
    timexes: Sequence[Timex],
    parts: Sequence[Sentence],
    names: NameFinder,
    *,
    analysis: Analysis,
) -> tuple[Mention, ...]:
    """Give the mentions of an article whose text is plain; `parts` are its told sentences, parsed in `analysis`."""
    held = names_in(article.text, [(s.start, s.end) for s in parts], names)
    setting = Setting(
        article, held, [n.start for n in held], article.publication.known or article.published, Memory(), Declaration()
    )
    found: list[Mention] = []
    timexes = sorted((signalled(article.text, t) for t in timexes), key=lambda t: (t.start, -t.end))
    begins = [t.start for t in timexes]
    for sentence, parsed in zip(parts, analysis.sentences, strict=True):
        setting.parsed = parsed
        if sentence.kind is SegmentKind.TEASER:
            setting.memory = Memory()
        inside = timexes[bisect_left(begins, sentence.start) : bisect_left(begins, sentence.end)]
        setting.timexes = inside
        made = _of_sentence(setting, sentence, inside)
        if found and made and made[0].timex is None and _continues(article.text, sentence, found[-1]):
            found[-1] = replace(found[-1], details=(*found[-1].details, (sentence.start, sentence.end)))
        found.extend(made)
    found = reports_of(found)
    return tuple(_with_referents(found, resolve(article.text, [(s.start, s.end) for s in parts], held)))


def _with_referents(mentions: Sequence[Mention], referents: Sequence[Referent]) -> Iterator[Mention]:
    """Say whom the pronouns and nouns of each mention's clause mean."""
    starts = [r.start for r in referents]
    for m in mentions:
        inside = referents[bisect_left(starts, m.start) : bisect_left(starts, m.end)]
        yield replace(m, referents=tuple((r.start, r.end, r.name) for r in inside)) if inside else m


def _of_sentence(setting: Setting, sentence: Sentence, timexes: Sequence[Timex]) -> list[Mention]:
    text = setting.article.text
    names = setting.within(sentence.start, sentence.end)
    tokens, groups, clauses, attached = working(setting.parsed, [(t.start, t.end) for t in timexes])
    if not tokens.words:
        return []
    voices = attribute(text, tokens, clauses, names, setting.memory)
    dating = [] if _asks(text, sentence) else [t for t in timexes if dates_something(text, t, sentence.start)]
    life = life_of(text, sentence, dating)
    dating = narrowest(text, [t for t in dating if life is None or t not in life])
    if not groups and _VIEW.match(text, sentence.start, sentence.end):
        dating = []  # "An aerial view of the dam on 10 March"
    if not groups and sentence.kind in (SegmentKind.TITLE, SegmentKind.HEADING):
        dating = []  # "The railway war of 1887–1891" names what is told below, and tells nothing
    until = ranges_of(text, dating)
    lasting = lengths_of(text, timexes)
    within = filled(text, dating, until) | {t.start for t in until.values()}
    begun = [t for t in dating if t.start not in within]
    mentions = []
    for dated in without_stamps(
        text,
        sentence,
        closest(holders(text, tokens, clauses, timexes, begun, setting.parsed, attached)),
    ):
        if impossible(clauses[dated.clause], dated, setting.published):
            continue
        made = _mention(setting, sentence, tokens, clauses, voices, dated, names)
        if dated.timex is not None and dated.timex.start in until:
            made = replace(made, latest=until[dated.timex.start].last_day, granularity=Granularity.INTERVAL)
        elif dated.timex is not None and dated.timex.start in lasting:
            made = replace(made, latest=lasting[dated.timex.start], granularity=Granularity.INTERVAL)
        mentions.append(made)
    mentions += _lifetime(setting, sentence, tokens, clauses, voices, life, names)
    main = next((i for i, c in enumerate(clauses) if c.verb is not None and c.kind == "main"), None)
    setting.declaration.hear(
        text, sentence, subject_of(text, tokens, clauses, main, names, setting.memory) if main is not None else None
    )
    if not mentions and sentence.kind is not SegmentKind.TEASER:
        main = next(
            (i for i, c in enumerate(clauses) if c.verb is not None and c.kind in ("main", "quote", "coord")), None
        )
        if main is None:
            main = next((i for i, c in enumerate(clauses) if c.verb is not None), None)
        if main is not None:
            mentions.append(_mention(setting, sentence, tokens, clauses, voices, Dated(None, main, True), names))
    remember(text, tokens, clauses, voices, names, setting.memory)
    return mentions


_VIEW = re.compile(
    (
        r"(?:an? |the )?(?:(?:aerial|general|file|satellite|undated|handout|archive|recent) ){0,2}(?:view|photo"
        r"|photograph|picture|image|portrait|still|screenshot|footage|map|graphic) "
    ),
    re.IGNORECASE,
)


def _lifetime(
    setting: Setting,
    sentence: Sentence,
    tokens: Tokens,
    clauses: Sequence[Clause],
    voices: Sequence[Said],
    life: tuple[str, Timex, Timex] | None,
    names: Sequence[Name],
) -> list[Mention]:
    """A birth and a death, of "Ada Venn (17 March 1861 – 2 May 1934)"."""
    if life is None or not clauses:
        return []
    name, *days = life
    last = next((k for k, start in enumerate(tokens.starts) if start >= days[1].end), len(tokens))
    made = (
        _mention(setting, sentence, tokens, clauses, voices, Dated(day, 0, True, phrase=(0, last), named=True), names)
        for day in days
    )
    return [
        replace(m, title=f"{name} {what}", subject=name) for m, what in zip(made, ("was born", "died"), strict=True)
    ]


def _asks(text: str, sentence: Sentence) -> bool:
    """Tell a question, or a headline that only announces one ("What to expect this week"), from what tells an event."""
    if text[max(sentence.start, sentence.end - 3) : sentence.end].rstrip(" ’”\"'").endswith("?"):
        inside = text[sentence.start : sentence.end].strip().strip("“”\"’' ")
        return "“" not in inside and '"' not in inside
    return sentence.kind in (SegmentKind.TITLE, SegmentKind.HEADING) and bool(
        re.match(r"(?:what|how|why|where) (?:to|we|you)\b", text[sentence.start : sentence.end], re.IGNORECASE)
    )


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
    clause, timex = clauses[dated.clause], dated.timex
    verb = clause.verb
    status, speaker, voice = _attributed(setting, sentence, tokens, clauses, voices, dated)
    if timex is None:
        start, end = sentence.start, sentence.end
        title = plain_title(text[start:end], tokens, status, speaker, setting.memory)
        subject = None
    else:
        start, end = stretch(tokens, clauses, voices, dated)
        title = headline(text, tokens, clauses, voices, dated, status, speaker, setting.memory, names)
        subject = None if dated.phrase else subject_of(text, tokens, clauses, dated.clause, names, setting.memory)
    within = [n for n in names if start <= n.start < end]
    earliest, latest, granularity = _days(timex, verb, setting.published)
    head = head_of(tokens, clauses, dated, setting.parsed)
    title = finished(
        title,
        text[sentence.start : sentence.end],
        setting.timexes,
        timex=timex,
        status=status,
        head=text[head[0] : head[1]] if head is not None and timex is not None and not dated.phrase else "",
    )
    return Mention(
        id=mention_id(article.id, start, end, timex),
        article=article.id,
        start=start,
        end=end,
        text=text[start:end],
        sentence=text[sentence.start : sentence.end],
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        head=head,
        attachment=dated.attachment.explain() if dated.attachment is not None and not dated.shifted else "",
        title=title,
        timex=timex,
        earliest=earliest,
        latest=latest,
        granularity=granularity,
        status=status,
        speaker=speaker,
        subject=subject,
        act=voice.speech or _plea(tokens, clause),
        polarity="negative" if verb is not None and verb.negated else "positive",
        tense=tense_of(verb),
        actors=actors_of(text, tokens, clause, within, setting.memory) or meant_by(tokens, clauses, clause, names),
        places=tuple(dict.fromkeys(n.full for n in within if n.kind is NameKind.PLACE and placed(text, n))),
        segment=sentence.kind,
        publisher=article.publisher,
        url=article.url,
        published=setting.published,
        origin=article.id,
        confidence=_confidence(dated, article),
    )


def _attributed(
    setting: Setting,
    sentence: Sentence,
    tokens: Tokens,
    clauses: Sequence[Clause],
    voices: Sequence[Said],
    dated: Dated,
) -> tuple[Status, str | None, Said]:
    """The status of what is dated, who tells it, and in what voice."""
    clause, voice, timex = clauses[dated.clause], voices[dated.clause], dated.timex
    if dated.named:  # "the 3 May explosion" is nobody's claim
        first = timex.first_day if timex is not None else None
        ahead = setting.published is not None and first is not None and first > setting.published
        return (Status.PLANNED if ahead else Status.HAPPENED), None, Said()
    status = status_of(tokens, clauses, dated.clause, voice, timex, setting.published, state=dated.state)
    speaker = voice.speaker or (voice.subject if voice.speech else None)
    declared = setting.declaration.speaks(setting.article.text, sentence) if speaker is None else None
    if declared is None or status not in (Status.HAPPENED, Status.ONGOING, Status.DENIED):
        return status, speaker, voice
    none = clause.verb is not None and (clause.verb.negated or any(is_none(tokens, a) for a, _ in clause.pieces))
    denied = none or status is Status.DENIED
    return (Status.DENIED if denied else Status.CLAIMED), declared, replace(voice, content=True, speaker=declared)


def _days(
    timex: Timex | None, verb: Verb | None, published: date | None
) -> tuple[date | None, date | None, Granularity]:
    """The days of what is dated: "will not open until Monday" tells that it will then."""
    if timex is not None and verb is not None and verb.negated and timex.signal in ("until", "till"):
        return days_of(replace(timex, signal=None), published)
    return days_of(timex, published)


def _plea(tokens: Tokens, clause: Clause) -> str:
    verb = clause.verb
    if verb is None or verb.word not in PLEADING or verb.passive:
        return ""
    if verb.word.startswith("call"):
        after = tokens.low[verb.head + 1 : verb.head + 6]
        return "plea" if "for" in after or "on" in after else ""
    return "plea"


def _confidence(dated: Dated, article: Article) -> float:
    if dated.timex is None:
        return 0.0
    sure = 0.95 if dated.own else 0.8
    if dated.timex.vague:
        sure *= 0.8
    if article.publication.status == "inferred":
        sure *= max(article.publication.confidence, 0.1)
    return round(sure, 3)
