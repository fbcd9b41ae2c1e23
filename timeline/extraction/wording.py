"""The words that a mention's title is made of: its clause where that stands alone, else the sentence as it was
printed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from timeline.extraction.attribution import Said
from timeline.extraction.borrowing import (
    after_connective,
    borrowed,
    meant,
    parallel,
    persons_before,
    phrase_of,
    related,
    undergone,
)
from timeline.extraction.cutting import antecedent, cut, ranges_for
from timeline.extraction.dated import BEGINNINGS, Dated
from timeline.extraction.soundness import is_sound, leans
from timeline.extraction.subjects import Memory
from timeline.extraction.titles import is_several, title_of
from timeline.extraction.trimming import LONGEST, shortened
from timeline.language.en.reporting import CLAIMING, COORDINATORS, PREPOSITIONS, PRONOUNS
from timeline.language.en.syntax.groups import verbs
from timeline.language.en.syntax.marks import QUOTES
from timeline.language.en.syntax.recording import subject_span
from timeline.language.en.syntax.tokens import tokenise
from timeline.names import Name, NameKind
from timeline.records import Status
from timeline.syntax import VerbGroup
from timeline.syntax.working import Clause, Tokens

__all__ = ["headline", "plain_title"]

_POSSESSIVES = frozenset({"his", "her", "its", "their"})


def plain_title(sentence: str, tokens: Tokens, status: Status, speaker: str | None, memory: Memory) -> str:
    """Make the title of a whole sentence, one that no day is known for."""
    lead = next((w for w in tokens.low if w[0].isalnum()), "")
    subject = meant(lead, memory) if lead in PRONOUNS or lead in _POSSESSIVES else None
    fronted = _FRONTED.match(sentence.lstrip(' “"'))
    if fronted and subject is None:
        rest = sentence.lstrip(' “"')[fronted.end() :]
        title = title_of(rest, status, speaker, speech=True)
        if is_sound(title) and not leans(title):
            return title
    return title_of(sentence, status, speaker, subject=subject, speech=True) or shortened(
        re.sub(r"[\s“”()\[\]\"]+", " ", sentence).strip()
    )


# "Since the figures were collated, Norland has …": what stands before the comma is not the sentence's own news
_FRONTED = re.compile(
    r"(?:Since|After|Because|While|When|As|Although|Though|Before|With|Despite|Following) [^,;:“\"]{5,140}, (?=[\w“])"
)


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
    """Make the title of a mention: of its clause where that stands alone, else of the words around it as they were
    printed."""
    short = dated.phrase is not None and dated.named and dated.phrase[1] - dated.phrase[0] < 5
    if short and dated.timex is not None and dated.phrase is not None and _opens(tokens, dated.phrase[0]):
        whole = plain_title(text[tokens.starts[0] : tokens.ends[-1]], tokens, status, speaker, memory)
        if is_sound(whole) and dated.timex.text in whole:
            return whole
    if (happened := _undergone(text, tokens, dated)) is not None:
        return title_of(happened, status, speaker, speech=True)
    if dated.phrase is not None:
        words = text[tokens.starts[dated.phrase[0]] : tokens.ends[dated.phrase[1] - 1]]
        return title_of(words, status, speaker, subject=meant(tokens.low[dated.phrase[0]], memory), speech=True)
    begun = _beginning(text, tokens, clauses, dated)
    if begun:
        return title_of(begun, status, speaker, speech=True)
    quotation = _quotation(text, tokens, clauses, voices, dated)
    if quotation and speaker:
        return title_of(f"{speaker}: “{quotation}”", status, speaker, speech=True)
    own = _clause_title(text, tokens, clauses, voices, dated, status, speaker, memory, names)
    leaning = _leaning(tokens, clauses, voices, dated, status)
    if is_sound(own) and not leaning:
        return own
    clause = clauses[dated.clause]
    if clause.verb is None and clause.kind == "timed" and own and own[0].isupper() and len(own.split()) > 2:
        return own  # "since | the disputed election of May"
    speaks = bool(voices[dated.clause].speech)
    told = speaks and bool(
        _told_before(clauses, voices, dated.clause)
        or (clause.first > 3 and clause.last >= len(tokens) - 2 and clause.kind == "main")
    )
    title, quoted = "", None
    for around in _around(tokens, clauses, dated):  # no wider than it must be
        title = plain_title(cut(text, tokens, [around], dated), tokens, status, speaker, memory)
        tells = told or _tells(title, text, tokens, clause)
        if tells and is_sound(title):
            return title
        if tells and quoted is None and title.startswith("“") and title.endswith("”"):
            quoted = title
    if quoted is not None:
        return quoted
    if (
        clause.verb is None
        or not own
        or told
        or clause.kind == "part"
        or clause.link == "contact*"
        or (tokens.low[clause.first] in PREPOSITIONS and not clause.link)
    ):
        return title
    return own if not leaning and not verbs(tokenise(own, 0, len(own))) else _excerpt(text, tokens, clause)


def _opens(tokens: Tokens, first: int) -> bool:
    """Whether a phrase opens its sentence, but for a preposition: then the sentence tells of it."""
    return all(tokens.low[k] in PREPOSITIONS or not tokens.words[k][0].isalnum() for k in range(first))


_DAY_LEADS = frozenset("on in at early late during the since".split())


def _undergone(text: str, tokens: Tokens, dated: Dated) -> str | None:
    """ "A woman convicted in 2010" → "A woman was convicted": what a participle tells of its noun, as a sentence."""
    target = dated.attachment.target if dated.attachment is not None else None
    if dated.phrase is None or not isinstance(target, VerbGroup) or target.describes is None:
        return None
    first, stop = target.describes
    who = " ".join(text[tokens.starts[first] : tokens.ends[stop - 1]].split())
    several = who.lower() == "those" or is_several(who)
    end = next((k for k in range(target.head + 1, dated.phrase[1]) if tokens.dated[k] >= 0), dated.phrase[1])
    while end - 1 > target.head and tokens.low[end - 1] in _DAY_LEADS:
        end -= 1
    rest = " ".join(text[tokens.starts[target.head] : tokens.ends[end - 1]].split())
    return f"{'People' if who.lower() == 'those' else who} {'were' if several else 'was'} {rest}"


def _beginning(text: str, tokens: Tokens, clauses: Sequence[Clause], dated: Dated) -> str | None:
    """ "Born in Riga on 5 May 1928, Ann Roe grew up …" → "Ann Roe was born in Riga"."""
    clause = clauses[dated.clause]
    if clause.kind != "part" or clause.first > 1 or tokens.low[clause.first] not in BEGINNINGS:
        return None
    main = next((c for c in clauses if c.first >= clause.last and c.kind == "main" and c.verb is not None), None)
    a, b = subject_span(tokens, main) if main is not None else (0, 0)
    who = phrase_of(text, tokens, a, b) if b > a and tokens.low[a] not in PRONOUNS else None
    if who is None:
        return None
    words = cut(text, tokens, clause.pieces, dated)
    return f"{who} was {words[:1].lower()}{words[1:].rstrip(' ,')}"


def _excerpt(text: str, tokens: Tokens, clause: Clause) -> str:
    """The words as printed, the last resort: the sentence as far as there is room, if its verb is reached; else from
    the clause on, in quotation marks."""
    start = tokens.starts[0]
    if (
        clause.verb is not None
        and clause.kind in ("main", "coord", "quote", "comp")
        and tokens.ends[clause.verb.head] - start < LONGEST - 12
    ):
        opening = title_of(text[start : tokens.ends[-1]], Status.HAPPENED, None, speech=True)
        if opening:
            return opening
    words = title_of(
        text[tokens.starts[clause.first] : tokens.ends[-1]], Status.HAPPENED, None, speech=True, verbatim=True
    )
    return f"“{shortened(re.sub('[“”]', '', words), LONGEST - 2)}”"


def _around(tokens: Tokens, clauses: Sequence[Clause], dated: Dated) -> Iterator[tuple[int, int]]:
    """The stretches to fall back on: the clause with those it hangs on, then the sentence."""
    clause, first = clauses[dated.clause], clauses[dated.clause].first
    parent = clause.parent
    for _ in range(4):
        if parent is None:
            break
        first, parent = min(first, clauses[parent].first), clauses[parent].parent
    if parent is None and first > 0:
        yield first, clause.last
    yield 0, len(tokens)


def _tells(title: str, text: str, tokens: Tokens, clause: Clause) -> bool:
    """Tell whether a shortened title still holds the verb that the date belongs to."""
    if clause.verb is None or clause.verb.word in ("emerged", "transpired", "appeared", "seemed"):
        return True
    return _holds_word(title, text[tokens.starts[clause.verb.head] : tokens.ends[clause.verb.head]])


def _holds_word(title: str, word: str) -> bool:
    """Whether a word stands in a title as a whole; no pattern is compiled for it."""
    at = title.find(word)
    while at >= 0:
        end = at + len(word)
        if _edge(title[at - 1 : at], word[0]) and _edge(title[end : end + 1], word[-1]):
            return True
        at = title.find(word, at + 1)
    return False


def _edge(beside: str, letter: str) -> bool:
    return _of_word(beside) != _of_word(letter)


def _of_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"


_SUSPENDED = frozenset({"until", "till", "once", "if", "unless", "before", "when", "whether", "after", "even"})


def _leaning(tokens: Tokens, clauses: Sequence[Clause], voices: Sequence[Said], dated: Dated, status: Status) -> bool:
    """Tell whether a clause by itself would say what the sentence does not: "until he has met the premier", "as Brask
    had proposed"."""
    clause = clauses[dated.clause]
    if clause.kind not in ("sub", "timed") or clause.parent is None or clause.link in ("", "where"):
        return False
    at: int | None = clause.parent
    while at is not None and clauses[at].verb is None:
        at = clauses[at].parent
    above = clauses[at].verb if at is not None else None
    open_ended = status in (Status.PLANNED, Status.CONDITIONAL) or (
        above is not None and (bool(above.modal) or above.intent or above.negated)
    )
    if clause.link in _SUSPENDED and open_ended:
        return True
    if clause.link != "as" or clause.verb is None or clause.verb.passive or not clause.verb.perfect:
        return False
    after = range(clause.verb.head + 1, clause.last)
    return all(tokens.dated[k] >= 0 or tokens.low[k] in ("on", "in") or not tokens.words[k][0].isalnum() for k in after)


def _clause_title(
    text: str,
    tokens: Tokens,
    clauses: Sequence[Clause],
    voices: Sequence[Said],
    dated: Dated,
    status: Status,
    speaker: str | None,
    memory: Memory,
    names: Sequence[Name],
) -> str:
    """Make a title of the mention's clause and of what hangs on it."""
    clause, voice = clauses[dated.clause], voices[dated.clause]
    if (
        status is not Status.HAPPENED
        and voice.content
        and clause.kind == "comp"
        and clause.parent is not None
        and clause.parent not in dated.others
    ):
        stated = _stated(text, tokens, clauses, voices, dated, status, memory)
        if is_sound(stated) and len(stated) <= LONGEST:
            return stated
    if voice.speech == "say" and voice.subject and (told := _told_before(clauses, voices, dated.clause)):
        words, colon = _first_letter(
            text,
            tokens,
            clauses[told[0]],
            cut(text, tokens, sorted(p for i in told for p in clauses[i].pieces), dated),
            names,
        )
        return title_of(
            words, Status.CLAIMED, voice.subject, keep=True, contested=_word(clause) in CLAIMING, colon=colon
        )
    ranges = ranges_for(tokens, clauses, voices, dated)
    joined = cut(text, tokens, ranges, dated)
    a, b = subject_span(tokens, clause)
    lead = _lead_of(tokens, a, b)
    subject = None
    if clause.link == "where":
        joined = related(text, tokens, clauses, clause, joined, dated)
    elif clause.kind in ("part", "rel") and (voice.speech or antecedent(clauses, clause) is not None):
        if clause.kind == "rel":
            joined = related(text, tokens, clauses, clause, joined, dated)
        elif not voice.speech:
            joined = undergone(text, tokens, clauses, clause, dated) or joined
    elif clause.kind in ("coord", "part", "rel") and (a >= b or clause.kind != "coord" or lead in ("", "also", "then")):
        subject = borrowed(text, tokens, clauses, dated.clause, memory)
        if clause.link == "whose" and subject:
            joined = f"{subject}’s {re.sub(r'^[ ,]*whose ', '', joined)}"
        elif subject:
            joined = f"{subject} {after_connective(joined)}"
    elif voice.speech and lead in PRONOUNS:
        subject = voice.subject
    elif lead in PRONOUNS or lead in _POSSESSIVES:
        loose = lead in ("it", "its") and clause.kind not in (
            "main",
            "coord",
        )  # "… since it was installed": something in this sentence
        before = () if "him" in tokens.low[a : clause.last] else persons_before(names, tokens.starts[a])
        if not (voice.content and speaker):
            subject = meant(lead, Memory(), before) or parallel(text, tokens, clauses, dated.clause, lead, names)
            own = all(
                tokens.low[max(c.first, subject_span(tokens, c)[0])] in PRONOUNS
                for c in clauses[: dated.clause]
                if c.verb is not None
            )
            if subject is None and not loose and (own or clause.first == 0):
                subject = meant(lead, memory, before)
    keep = status in (Status.CLAIMED, Status.DENIED) and voice.content and speaker is not None
    person = any(n.full == speaker and n.kind is NameKind.PERSON for n in names)
    if (
        voice.content
        and speaker
        and not keep
        and (lead in ("he", "she", "his", "her") if person else lead in ("it", "they", "its", "their"))
    ):
        subject = speaker
    if len(joined) > LONGEST and voice.speech and voice.subject and a < b and clause.verb is not None:
        start, verb = tokens.starts[a], tokens.starts[clause.verb.first]
        long = " ".join(text[start:verb].split())
        alone = (
            f"and {voice.subject}" not in long and f"of {voice.subject}" not in long
        )  # not "the Ministry of Health and Social Affairs"
        if alone and len(long) > LONGEST // 2 and long in " ".join(joined.split()):
            joined = " ".join(joined.split()).replace(
                long, voice.subject, 1
            )  # the name alone, so that what is said still fits
    if voice.content and speaker:
        joined = re.sub(r"(?:,|(?<![\s,]))\s*+\baccording to\b[^,;]{2,120}$", "", joined)
    joined, colon = _first_letter(text, tokens, clauses[dated.clause], joined, names)
    return title_of(
        joined,
        status,
        speaker,
        subject=subject,
        speech=bool(voice.speech),
        keep=keep,
        contested=voice.word in CLAIMING,
        colon=colon,
    )


def _lead_of(tokens: Tokens, a: int, b: int) -> str:
    """The first word of a subject, a day before it passed over: "In 1947 | she"."""
    for k in range(a, b):
        if (
            tokens.dated[k] < 0
            and not (tokens.low[k] in PREPOSITIONS and k + 1 < b and tokens.dated[k + 1] >= 0)
            and tokens.low[k] != ","
        ):
            return tokens.low[k]
    return ""


def _word(clause: Clause) -> str:
    return clause.verb.word if clause.verb is not None else ""


def _told_before(clauses: Sequence[Clause], voices: Sequence[Said], at: int) -> list[int]:
    """The clauses of what is said, where who says it stands behind: "The pilot had not slept, investigators said
    Monday"."""
    if (
        any(c.parent == at and c.kind == "comp" for c in clauses)
        or clauses[at].kind not in ("main", "coord")
        or clauses[at].link in COORDINATORS
    ):
        return []
    before = [i for i in range(at) if voices[i].content and voices[i].speaker == voices[at].subject]
    return (
        before
        if before and all(clauses[i].kind != "quote" for i in before) and clauses[before[0]].kind == "main"
        else []
    )


def _first_letter(text: str, tokens: Tokens, clause: Clause, joined: str, names: Sequence[Name]) -> tuple[str, bool]:
    """Lower the capital that only opened the sentence; say whether it may be a name's after all."""
    word = re.match(r"[A-Z][a-z]+\b", joined.lstrip())
    if word is None or clause.first > 1 or not any(w == word.group() for w in tokens.words[:2]):
        return joined, False
    start = tokens.starts[tokens.words.index(word.group())]
    if any(
        n.start <= start < n.end and n.kind in (NameKind.PERSON, NameKind.ORGANISATION, NameKind.PLACE) for n in names
    ):
        return joined, False
    capital, small = _written(text)
    if word.group() in capital:
        return joined, False  # a name: it has its capital in mid-sentence too
    if word.group().lower() in small:
        return joined.lstrip()[0].lower() + joined.lstrip()[1:], False
    return joined, True


@lru_cache(maxsize=2)  # asked for every mention of an article, one article after the other
def _written(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The words that a text has with a capital in mid-sentence, and those that it has without one."""
    return frozenset(_CAPITAL.findall(text)), frozenset(_SMALL.findall(text))


_CAPITAL, _SMALL = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+\b"), re.compile(r"(?<![.!?] )\b[a-z]+\b")


def _stated(
    text: str,
    tokens: Tokens,
    clauses: Sequence[Clause],
    voices: Sequence[Said],
    dated: Dated,
    status: Status,
    memory: Memory,
) -> str:
    """ "The ministry said the camp had been cleared": the words as printed, from who says it to what is said."""
    at = clauses[dated.clause].parent
    if at is None:
        return ""
    subject = None
    a, b = subject_span(tokens, clauses[at])
    lead = next((w for k, w in enumerate(tokens.low[a:b], a) if tokens.dated[k] < 0), "")
    if lead in PRONOUNS:
        subject = voices[at].subject
    ranges = sorted(piece for i in (at, dated.clause) for piece in clauses[i].pieces)
    hanging = [c for c in clauses if c.parent == dated.clause and c.kind in ("sub", "rel", "part", "timed")]
    ranges = sorted([*ranges, *(piece for c in hanging for piece in c.pieces)])
    return title_of(cut(text, tokens, ranges, dated), status, None, subject=subject, speech=True)


def _quotation(
    text: str, tokens: Tokens, clauses: Sequence[Clause], voices: Sequence[Said], dated: Dated
) -> str | None:
    """The quotation that the mention is about, verbatim."""
    clause = clauses[dated.clause]
    if clause.kind == "quote":
        quotes = [clause]
    elif voices[dated.clause].speech and not any(c.parent == dated.clause and c.kind == "comp" for c in clauses):
        quotes = [
            c
            for i, c in enumerate(clauses)
            if c.kind == "quote" and (voices[i].content or 0 <= c.first - clause.last <= 3)
        ]
    else:
        return None
    if not quotes:
        return None
    quote = quotes[0]
    last = next(
        (k for k in range(quote.first + 1, len(tokens)) if tokens.low[k] in QUOTES or tokens.low[k : k + 2] in _TWIN),
        quote.last,
    )
    if quote.first < 3 and tokens.low[0] not in QUOTES and last > quote.last:
        last = quote.last
    opened = next(
        (k for k in range(quote.first - 1, max(-1, quote.first - 30), -1) if tokens.low[k] in QUOTES), quote.first - 1
    )
    first = opened + 1 if sum(w in QUOTES for w in tokens.low[:opened]) % 2 == 0 else quote.first
    words = " ".join(text[tokens.starts[first] : tokens.ends[last - 1]].split())
    return words.strip("“”\"‘’'` ,.;:") or None


_TWIN = (["’", "’"], ["'", "'"], ["‘", "’"])
