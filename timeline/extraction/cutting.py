"""Which words of a sentence a mention covers, and those words put together, its day left out where they read well
without."""

from __future__ import annotations

import re
from collections.abc import Sequence

from timeline.extraction.attribution import Said
from timeline.extraction.dated import Dated
from timeline.language.en.reporting import COMPLEMENT, CONDITIONS, COORDINATORS, IRREGULAR_PASTS, PREPOSITIONS
from timeline.language.en.syntax.groups import verbs
from timeline.language.en.syntax.tokens import tokenise
from timeline.records import Timex
from timeline.syntax.working import Clause, Tokens

__all__ = ["antecedent", "cut", "ranges_for", "stretch"]

_FINE = frozenset({"day", "daypart", "hour", "minute", "second"})
_MEASURE = re.compile(r",\s*(?:[\w-]+ ){0,3}?(?:moment|second|minute|hour|day|week|month|year|decade)s?\s*$")
_LEAD = re.compile(
    r"\b(?:(on|in|at|since|for|by|from)\s+)?(?:(?:early|late|later|earlier)\s+)?(?:(?:on|in)\s+)?$", re.IGNORECASE
)


def stretch(tokens: Tokens, clauses: Sequence[Clause], voices: Sequence[Said], dated: Dated) -> tuple[int, int]:
    """Give the offsets that a mention covers: its clause with what hangs on it, its date included."""
    first, last = dated.phrase if dated.phrase is not None else (0, 0)
    if dated.phrase is None:
        ranges = ranges_for(tokens, clauses, voices, dated)
        first, last = min(a for a, _ in ranges), max(b for _, b in ranges)
    start, end = tokens.starts[first], tokens.ends[last - 1]
    if dated.timex is not None:
        start, end = min(start, dated.timex.start), max(end, dated.timex.end)
    return start, end


def ranges_for(
    tokens: Tokens, clauses: Sequence[Clause], voices: Sequence[Said], dated: Dated
) -> list[tuple[int, int]]:
    """The token ranges of a clause and of what hangs on it; what other expressions date stays out, unless it is what is
    said."""
    taken = {dated.clause}
    for i, clause in enumerate(clauses):
        if clause.parent in taken and i != dated.clause:
            said = clause.kind == "comp" and (bool(voices[clause.parent].speech) or clause.link == "that*")
            if said or (i not in dated.others and clause.kind not in ("main", "quote")):
                taken.add(i)
    clause = clauses[dated.clause]
    if (
        voices[dated.clause].speech
        and clause.kind in ("main", "coord")
        and not any(c.parent == dated.clause and c.kind == "comp" for c in clauses)
    ):
        taken.update(i for i in range(dated.clause) if voices[i].content)
    if not any(clauses[i].link in CONDITIONS for i in taken):
        taken.update(
            i
            for i, c in enumerate(clauses)
            if c.link in CONDITIONS and i not in dated.others and c.parent is None and not _apart(tokens, c, clause)
        )
    if clause.kind in ("rel", "part"):
        if voices[dated.clause].speech and clause.parent is not None:
            taken.add(clause.parent)
        elif (before := antecedent(clauses, clause)) is not None:
            return sorted([before, *(piece for i in taken for piece in clauses[i].pieces)])
    return sorted(piece for i in taken for piece in clauses[i].pieces)


def _apart(tokens: Tokens, one: Clause, two: Clause) -> bool:
    """A colon or a semicolon between two clauses: "If you are just joining us: the town was emptied on Monday"."""
    return any(mark in tokens.low[min(one.last, two.last) : max(one.first, two.first)] for mark in (":", ";"))


def antecedent(clauses: Sequence[Clause], clause: Clause) -> tuple[int, int] | None:
    """The noun phrase that a relative or participial clause follows on."""
    if clause.link == "where":
        return None  # a place is no party to what happens in it
    aside = (
        clause.comma or clause.link == "that"
    )  # what stands between two commas is passed over: "a path, marked on no map, that led"
    pieces = [
        (b, a, c)
        for c in clauses
        for a, b in c.pieces
        if b <= clause.first and c is not clause and not (aside and c.kind == "part" and c.comma)
    ]
    if not pieces:
        return None
    b, a, holder = max(pieces, key=lambda item: item[:2])
    if holder.verb is not None and a <= holder.verb.head < b:
        a = holder.verb.head + 1
        if clause.kind == "part" and not clause.comma:
            return None
    return (a, b) if 0 < b - a <= 14 and clause.first - b <= 1 else None


def cut(text: str, tokens: Tokens, ranges: Sequence[tuple[int, int]], dated: Dated) -> str:
    """Put the ranges together, a comma where something was left out; leave out the day where the sentence stands
    without it."""
    merged: list[list[int]] = []
    for a, b in ranges:
        close = merged and a - merged[-1][1] <= 2 and not any(w[0].isalnum() for w in tokens.words[merged[-1][1] : a])
        if merged and (close or not _removable(tokens, merged[-1], a, b)):
            merged[-1][1] = max(b, merged[-1][1])
        else:
            merged.append([a, b])
    parts = []
    for a, b in merged:
        start, end = tokens.starts[a], tokens.ends[b - 1]
        timex = dated.timex
        inside = timex is not None and start <= timex.start and timex.end <= end
        parts.append(_undated(text, start, end, timex) if inside and timex is not None else text[start:end])
        if b < len(tokens) and tokens.low[b] in ("before", "after"):
            parts[-1] = _MEASURE.sub("", parts[-1])  # "…, hours | before the ban ran out"
    for n in range(
        len(parts) - 1
    ):  # "Ann Roe, a potter [whose bowls …], died": the comma that closes the apposition stays
        if (
            merged[n + 1][0] > merged[n][1]
            and tokens.low[merged[n + 1][0] - 1] == ","
            and _JOINT.split(parts[n])[-1].count(",") % 2
        ):
            parts[n] = f"{parts[n].strip()},"
        parts[n + 1] = _second_said(parts[n], parts[n + 1])
    joined = " ".join(p.strip() for p in parts if p.strip())
    for start, end in dated.moved:
        joined = re.sub(
            rf"(?:,|(?<![\s,]))\s*+(?:on\s++)?{re.escape(text[start:end])}(?=[\s,;]|$)", "", joined, count=1
        )
    return joined


def _second_said(before: str, part: str) -> str:
    """ "Lund said [the dam broke] | and the port closed" → "the port closed", where it has a subject of its own."""
    first, _, rest = part.strip().partition(" ")
    if first.lower() not in COORDINATORS or not before.split():
        return part
    verb = next(iter(verbs(tokenise(rest, 0, len(rest)))), None)
    said = before.split()[-1].lower() in COMPLEMENT
    return rest if said and verb is not None and verb.first > 0 else part


_JOINT = re.compile(r"\b(?:though|although|because|while|when|after|before)\b")


def _removable(tokens: Tokens, left: Sequence[int], a: int, b: int) -> bool:
    """Tell whether what stands between two stretches can be taken out: it opens with a mark or a connective, and no
    quotation is torn."""
    gap = next((k for k in range(left[1], a) if tokens.words[k][0].isalnum()), a)
    if tokens.low[gap] in ("what", "whatever", "how", "why", "whether") and tokens.low[gap - 1] in PREPOSITIONS:
        return False  # "days after what was to be the last vote"
    return all(
        sum(w in ('"', "“", "”") for w in tokens.words[x:y]) % 2 == 0
        for x, y in ((left[0], left[1]), (left[1], a), (a, b))
    )


def _undated(text: str, start: int, end: int, timex: Timex) -> str:
    """The stretch without its day, where it reads well without: the day stands beside the title anyway."""
    whole, a, b = text[start:end], timex.start, timex.end
    if timex.granularity not in _FINE and timex.granularity not in ("month", "year", "interval", "week"):
        return whole
    if text[b : b + 1] in ("'", "’", "-", "–", "—") or text[b + 1 : b + 2] in ("'", "’"):
        return whole
    if timex.text.lower() in _NOUNS or _INSIDE.search(text[max(start, a - 70) : a]):
        return whole
    found = _LEAD.search(text[max(start, a - 24) : a])
    lead = found.group() if found else ""
    word = (found.group(1) or "").lower() if found else ""
    before = text[start : a - len(lead)].rstrip()
    last = before.rsplit(None, 1)[-1].lower() if before else ""
    opened = before.rstrip(" ,").lower()
    initial = not opened or opened in COORDINATORS or opened == "but"
    if re.search(r"\band(?: again)?$", before, re.IGNORECASE) and not initial:
        return whole
    if _AS_FAR.search(before) or (not initial and _gapped(before)):
        return whole
    if re.match(r"\s+or (?:[a-z]+ ){0,2}(?:[A-Z\d]|early|late|mid)", text[b : b + 30]):
        return whole  # "in late June or early July"
    if re.match(r"\s*+,?+\s*+and (?:again )?(?:(?:on|in|at|from)\b|[A-Z][a-z]+day\b)", text[b : b + 24]):
        return whole  # "on Wednesday and again on Thursday"
    if initial and word in ("since", "for", "by", "from", "until") and not _verb_follows(text[b : b + 40]):
        return f"{text[b:end].strip(' ,.')} {lead[0].lower()}{lead[1:]}{timex.text}"
    if (
        word in ("since", "for", "by", "from", "at")
        or (last in PREPOSITIONS and last != "in")
        or (last in _HOLDING and not initial)
    ):
        return whole
    fine = timex.granularity in _FINE
    if word == "in" and timex.granularity == "day" and re.fullmatch(r"[A-Z][a-z]+day", timex.text):
        return whole  # "in Tuesday trading"
    if initial and not lead and _verb_follows(text[b : b + 40]):
        return whole  # the date is the subject: "This month has seen …"
    if not fine and not initial and not (word == "in" and timex.type != "DURATION" and not text[b:end].strip(" .,")):
        return whole
    if not fine and initial and timex.type == "DURATION":
        return whole
    after = text[b:end].lstrip(" ,") if initial else text[b:end]
    if initial:
        before = ""
    if before.endswith(",") and after.lstrip().startswith(","):  # "Their first call, on Monday, lasted …"
        before, after = before[:-1], f" {after.lstrip()[1:].lstrip()}"
    return (
        f"{before}{'' if initial or not after or after[0] in ',.;:)' else ' '}"
        f"{after.lstrip() if not after.startswith(',') else after}"
    ).strip()


_AS_FAR = re.compile(r"\bas (?:recently|early|late|far back|long ago|soon) as(?: in| on)?$", re.IGNORECASE)
_ADDED = re.compile(r",? (?:and|or|but) ((?:[\w’'-]++ ?+){1,5}+),?$")


def _gapped(before: str) -> bool:
    """Tell "four died on Sunday, and a fifth | a week later": what is added has no verb of its own, and its day is all
    it tells."""
    added = _ADDED.search(before)
    return (
        added is not None
        and not verbs(tokenise(added[1], 0, len(added[1])))
        and bool(re.match(r"(?:a|an|another|the|one|two|three|\d+)\b", added[1]))
    )


def _verb_follows(after: str) -> bool:
    word = re.match(r"\s+(\w+)", after)
    return word is not None and (word.group(1).lower() in _VERBS or (word.group(1).lower() in IRREGULAR_PASTS))


_VERBS = frozenset("has have had is was are were will would marks marked brought brings sees saw seen presents".split())
_HOLDING = frozenset(
    (
        "spend spends spent spending pass passed passes take takes took last lasts lasted wait waits waited the a "
        "an this last next that his her their its starting beginning effective and to"
    ).split()
)
_NOUNS = frozenset(
    "morning afternoon evening night day week weekend month year summer winter spring autumn fall".split()
)
# "since the derailment on 3 May": the day is the derailment's
_INSIDE = re.compile(
    (
        r"\b(?:since|after|before|following|until|till|than) (?:the|a|an|his|her|its|their|this"
        r"|last)(?: (?!\w+ed\b)[\w’'-]+){1,5} (?:on |in |of )?$"
    ),
    re.IGNORECASE,
)
