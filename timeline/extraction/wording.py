"""Which words of a sentence a mention covers, and the words that its title is made of."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.extraction.attribution import Memory, Said, subject_span
from timeline.extraction.clauses import Clause
from timeline.extraction.dated import Dated
from timeline.extraction.grammar import Tokens
from timeline.extraction.pieces import QUOTES
from timeline.extraction.titles import LONGEST, title_of
from timeline.extraction.words import CONDITIONS, IRREGULAR_PASTS, PREPOSITIONS, PRONOUNS
from timeline.names import Name, NameKind
from timeline.records import Status, Timex

__all__ = ["headline", "plain_title", "stretch"]

_FINE = frozenset({"day", "daypart", "hour", "minute", "second"})
_LEAD = re.compile(r"\b(?:(on|in|at|since|for|by|from)\s+)?(?:(?:early|late|later|earlier)\s+)?(?:(?:on|in)\s+)?$", re.IGNORECASE)
_POSSESSIVES = frozenset({"his", "her", "its", "their"})


def stretch(tokens: Tokens, clauses: Sequence[Clause], voices: Sequence[Said], dated: Dated) -> tuple[int, int]:
    """Give the offsets that a mention covers: its clause with what hangs on it, its date included."""
    first, last = dated.phrase if dated.phrase is not None else (0, 0)
    if dated.phrase is None:
        ranges = _ranges(clauses, voices, dated)
        first, last = min(a for a, _ in ranges), max(b for _, b in ranges)
    start, end = tokens.starts[first], tokens.ends[last - 1]
    if dated.timex is not None:
        start, end = min(start, dated.timex.start), max(end, dated.timex.end)
    return start, end


def _ranges(clauses: Sequence[Clause], voices: Sequence[Said], dated: Dated) -> list[tuple[int, int]]:
    """The token ranges of a clause and of what hangs on it; what other expressions date stays out, unless it is what is said."""
    taken = {dated.clause}
    for i, clause in enumerate(clauses):
        if clause.parent in taken and i != dated.clause:
            said = clause.kind == "comp" and bool(voices[clause.parent].speech)
            if said or (i not in dated.others and clause.kind not in ("main", "quote")):
                taken.add(i)
    clause = clauses[dated.clause]
    if voices[dated.clause].speech and clause.kind in ("main", "coord") and not any(c.parent == dated.clause and c.kind == "comp" for c in clauses):
        taken.update(i for i in range(dated.clause) if voices[i].content)
    if not any(clauses[i].link in CONDITIONS for i in taken):
        taken.update(i for i, c in enumerate(clauses) if c.link in CONDITIONS and i not in dated.others and c.parent is None)
    if clause.kind in ("rel", "part"):
        if voices[dated.clause].speech and clause.parent is not None:
            taken.add(clause.parent)
        elif (before := _antecedent(clauses, clause)) is not None:
            return sorted([before, *(piece for i in taken for piece in clauses[i].pieces)])
    return sorted(piece for i in taken for piece in clauses[i].pieces)


def plain_title(sentence: str, tokens: Tokens, status: Status, speaker: str | None, memory: Memory) -> str:
    """Make the title of a whole sentence, one that no day is known for."""
    lead = next((w for w in tokens.low if w[0].isalnum()), "")
    subject = _meant(lead, memory) if lead in PRONOUNS or lead in _POSSESSIVES else None
    return title_of(sentence, status, speaker, subject=subject, speech=True) or " ".join(sentence.split())[:LONGEST]


def _antecedent(clauses: Sequence[Clause], clause: Clause) -> tuple[int, int] | None:
    """The noun phrase that a relative or participial clause follows on."""
    if clause.link == "where":
        return None  # a place is no party to what happens in it
    pieces = [(b, a, c) for c in clauses for a, b in c.pieces if b <= clause.first and c is not clause]
    if not pieces:
        return None
    b, a, holder = max(pieces, key=lambda item: item[:2])
    if holder.verb is not None and a <= holder.verb.head < b:
        a = holder.verb.head + 1
        if clause.kind == "part" and not clause.comma:
            return None
    return (a, b) if 0 < b - a <= 14 and clause.first - b <= 1 else None


def headline(
    text: str,
    tokens: Tokens,
    clauses: Sequence[Clause],
    voices: Sequence[Said],
    dated: Dated,
    status: Status,
    speaker: str | None,
    memory: Memory,
    names: Sequence[Name] = (),
) -> str:
    """Make the title of a mention."""
    clause, voice = clauses[dated.clause], voices[dated.clause]
    if dated.phrase is not None:
        words = text[tokens.starts[dated.phrase[0]] : tokens.ends[dated.phrase[1] - 1]]
        return title_of(words, status, speaker, subject=_meant(tokens.low[dated.phrase[0]], memory), speech=True)
    quotation = _quotation(text, tokens, clauses, voices, dated)
    if quotation and speaker:
        return title_of(f"{speaker}: “{quotation}”", status, speaker, speech=True)
    ranges = _ranges(clauses, voices, dated)
    joined = _cut(text, tokens, ranges, dated)
    a, b = subject_span(tokens, clause)
    lead = next((w for k, w in enumerate(tokens.low[a:b], a) if tokens.dated[k] < 0), "")
    subject = None
    if clause.link == "where":
        joined = _related(text, tokens, clauses, clause, joined)
    elif clause.kind in ("part", "rel") and (voice.speech or _antecedent(clauses, clause) is not None):
        if clause.kind == "rel":
            joined = _related(text, tokens, clauses, clause, joined)
    elif clause.kind in ("coord", "part", "rel") and (a >= b or clause.kind != "coord" or lead in ("also", "then")):
        subject = _borrowed(text, tokens, clauses, dated.clause, memory)
        if clause.link == "whose" and subject:
            joined = f"{subject}’s {re.sub(r'^[ ,]*whose ', '', joined)}"
        elif subject:
            joined = f"{subject} {_after_connective(joined)}"
    elif voice.speech and lead in PRONOUNS:
        subject = voice.subject
    elif lead in PRONOUNS or lead in _POSSESSIVES:
        loose = lead in ("it", "its") and clause.kind not in ("main", "coord")  # "… since it was installed": something in this sentence
        subject = None if loose or (voice.content and speaker) else _meant(lead, memory, _before(names, tokens.starts[a]))
    keep = status in (Status.CLAIMED, Status.DENIED) and voice.content and speaker is not None
    if voice.content and speaker and not keep and (lead in ("he", "she", "it", "they") or lead in _POSSESSIVES):
        subject = speaker
    if len(joined) > LONGEST and voice.speech and voice.subject and a < b and clause.verb is not None:
        start, verb = tokens.starts[a], tokens.starts[clause.verb.first]
        long = " ".join(text[start:verb].split())
        if len(long) > LONGEST // 2 and long in " ".join(joined.split()):
            joined = " ".join(joined.split()).replace(long, voice.subject, 1)  # the name alone, so that what is said still fits
    title = title_of(joined, status, speaker, subject=subject, speech=bool(voice.speech), keep=keep)
    if len(title) < 14:
        start, end = tokens.starts[0], tokens.ends[-1]
        title = title_of(text[start:end], status, speaker, subject=subject, speech=True)
    return title or text[tokens.starts[0] : tokens.ends[-1]][:LONGEST]


def _related(text: str, tokens: Tokens, clauses: Sequence[Clause], clause: Clause, joined: str) -> str:
    """ "The premier, who took office" → "The premier took office"; "Maartens, whose shop was flooded" → "Maartens’s shop was flooded"."""
    before = _antecedent(clauses, clause)
    if clause.link == "where":
        return re.split(r"\bwhere\b", joined, maxsplit=1)[-1].strip()
    if before is None or clause.link not in ("who", "which", "that", "whose"):
        return joined
    a = before[0]
    while a < before[1] - 1 and tokens.low[a] in PREPOSITIONS:
        a += 1
    words = re.sub(r"[\s,]+$", "", text[tokens.starts[a] : tokens.ends[before[1] - 1]])
    rest = re.split(rf"\b{clause.link}\b", joined, maxsplit=1)
    if len(rest) < 2:
        return joined
    owner = "’" if words.endswith("s") else "’s"
    return f"{words}{owner} {rest[1].strip()}" if clause.link == "whose" else f"{words} {rest[1].strip(' ,')}"


def _quotation(text: str, tokens: Tokens, clauses: Sequence[Clause], voices: Sequence[Said], dated: Dated) -> str | None:
    """The quotation that the mention is about, verbatim."""
    clause = clauses[dated.clause]
    if clause.kind == "quote":
        quotes = [clause]
    elif voices[dated.clause].speech and not any(c.parent == dated.clause and c.kind == "comp" for c in clauses):
        quotes = [c for i, c in enumerate(clauses) if c.kind == "quote" and voices[i].content]
    else:
        return None
    if not quotes:
        return None
    quote = quotes[0]
    last = next((k for k in range(quote.first + 1, len(tokens)) if tokens.low[k] in QUOTES or tokens.low[k : k + 2] in _TWIN), quote.last)
    if quote.first < 3 and tokens.low[0] not in QUOTES and last > quote.last:
        last = quote.last
    words = " ".join(text[tokens.starts[quote.first] : tokens.ends[last - 1]].split())
    return words.strip("“”\"‘’'` ,.;:") or None


_TWIN = (["’", "’"], ["'", "'"], ["‘", "’"])


def _cut(text: str, tokens: Tokens, ranges: Sequence[tuple[int, int]], dated: Dated) -> str:
    """Put the ranges together, a comma where something was left out; leave out the day where the sentence stands without it."""
    merged: list[list[int]] = []
    for a, b in ranges:
        if merged and a - merged[-1][1] <= 2 and not any(w[0].isalnum() for w in tokens.words[merged[-1][1] : a]):
            merged[-1][1] = max(b, merged[-1][1])
        else:
            merged.append([a, b])
    parts = []
    for a, b in merged:
        start, end = tokens.starts[a], tokens.ends[b - 1]
        timex = dated.timex
        inside = timex is not None and start <= timex.start and timex.end <= end
        parts.append(_undated(text, start, end, timex) if inside and timex is not None else text[start:end])
    joined = " ".join(p.strip() for p in parts if p.strip())
    for start, end in dated.moved:
        joined = re.sub(rf",?\s*(?:on\s+)?{re.escape(text[start:end])}(?=[\s,;]|$)", "", joined, count=1)
    return joined


def _undated(text: str, start: int, end: int, timex: Timex) -> str:
    """The stretch without its day, where it reads well without: the day stands beside the title anyway."""
    whole, a, b = text[start:end], timex.start, timex.end
    if timex.granularity not in _FINE and timex.granularity not in ("month", "year", "interval", "week"):
        return whole
    if text[b : b + 1] in ("'", "’", "-") or text[b + 1 : b + 2] in ("'", "’"):
        return whole
    found = _LEAD.search(text[max(start, a - 24) : a])
    lead = found.group() if found else ""
    word = (found.group(1) or "").lower() if found else ""
    before = text[start : a - len(lead)].rstrip()
    last = before.rsplit(None, 1)[-1].lower() if before else ""
    if word in ("since", "for", "by", "from", "at") or (last in PREPOSITIONS and last != "in") or last in _HOLDING:
        return whole
    fine = timex.granularity in _FINE
    initial = not before
    if initial and not lead and _verb_follows(text[b : b + 40]):
        return whole  # the date is the subject: "This month has seen …"
    if not fine and not (initial and word != "in") and not (word == "in" and not text[b:end].strip(" .,")):
        return whole
    if not fine and initial and timex.type == "DURATION":
        return whole
    after = text[b:end].lstrip(" ,") if initial else text[b:end]
    return f"{before}{'' if initial or not after or after[0] in ',.;:)' else ' '}{after.lstrip() if not after.startswith(',') else after}".strip()


def _verb_follows(after: str) -> bool:
    word = re.match(r"\s+(\w+)", after)
    return word is not None and (word.group(1).lower() in _VERBS or (word.group(1).lower() in IRREGULAR_PASTS))


_VERBS = frozenset("has have had is was are were will would marks marked brought brings sees saw seen presents".split())
_HOLDING = frozenset("the a an this last next that his her their its starting beginning and to".split())


def _before(names: Sequence[Name], offset: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(n.full for n in names if n.kind is NameKind.PERSON and n.end <= offset))


def _meant(pronoun: str, memory: Memory, before: tuple[str, ...] = ()) -> str | None:
    """Whom a pronoun means: a person named earlier in the sentence, if only one is; else whom the sentence before was about."""
    if pronoun in ("he", "she", "his", "her"):
        if before:
            return before[0] if len(before) == 1 else None
        return memory.person
    if pronoun in ("it", "its"):
        return memory.body if memory.age == 0 else None
    return None


def _after_connective(cut: str) -> str:
    return re.sub(r"^[\s,;]*(?:(?:and|but|or|who|which|that|then|also|after|before|while|when|whether)\b[\s,]*)+", "", cut)


def _borrowed(text: str, tokens: Tokens, clauses: Sequence[Clause], at: int, memory: Memory) -> str | None:
    """The subject for a clause that has none of its own: "and withdrew Saturday"."""
    clause = clauses[at]
    if clause.kind in ("part", "rel"):
        before = [(b, a, c) for c in clauses for a, b in c.pieces if b <= clause.first and c is not clause]
        if not before:
            return None
        b, a, holder = max(before, key=lambda item: item[:2])
        if holder.verb is not None and a <= holder.verb.head < b:
            if clause.kind == "rel":
                return _phrase(text, tokens, holder.verb.head + 1, b)
            a, b = subject_span(tokens, holder)
        return _phrase(text, tokens, a, b)
    for k in range(at - 1, -1, -1):
        if clauses[k].verb is None or clauses[k].kind in ("rel", "part"):
            continue
        a, b = subject_span(tokens, clauses[k])
        if b > a:
            return _meant(tokens.low[a], memory) if tokens.low[a] in PRONOUNS else _phrase(text, tokens, a, b)
    return None


def _phrase(text: str, tokens: Tokens, a: int, b: int) -> str | None:
    """A noun phrase of at most nine words, as it stands."""
    while a < b and (
        tokens.dated[a] >= 0
        or not tokens.words[a][0].isalnum()
        or tokens.low[a] in ("whether", "that", "and", "but")
        or (tokens.low[a] in PREPOSITIONS and a + 1 < b and tokens.dated[a + 1] >= 0)
    ):
        a += 1
    marks = ("'s", "’s", "-", "'", "’")
    stop = next((k for k in range(a, b) if not tokens.words[k][0].isalnum() and tokens.low[k] not in marks), b)
    if not 0 < stop - a <= 9 or tokens.low[a] in PREPOSITIONS:
        return None
    return " ".join(text[tokens.starts[a] : tokens.ends[stop - 1]].split())
