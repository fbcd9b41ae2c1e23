"""Who says so: the subject of a verb of saying, "according to", the tail of a quotation; pronouns only where it is
safe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.extraction.hearsay import LABELS, quote_before_colon, refute
from timeline.extraction.subjects import Memory, apposed, named, subject_of
from timeline.language.en.reporting import (
    ACCUSATIONS,
    COORDINATORS,
    DENYING,
    DETERMINERS,
    PREPOSITIONS,
    PROMISING,
    REJECTING,
    SAYING,
)
from timeline.language.en.syntax.marks import within_word
from timeline.names import Name
from timeline.syntax.working import Clause, Tokens

__all__ = ["Said", "attribute"]


@dataclass(slots=True)
class Said:
    """What is known of a clause's voice: its own speech act, and whose content it is."""

    speech: str = ""  # say | deny | promise: the clause's own verb
    subject: str | None = None  # who its subject is, where it speaks
    speaker: str | None = None  # whose content it is
    denied: bool = False
    content: bool = False  # the content of some speech, its speaker known or not
    word: str = ""  # the verb that says so


_FINDING = frozenset("found finds finding determined determines established establishes showed shows".split())
_INQUIRIES = frozenset(
    """
        report reports inquiry inquiries inquest investigation investigations investigators study studies
        commission panel survey analysis audit review tribunal inspectors experts researchers auditors examiner
        probe
    """.split()
)  # "a report found that", not "she found that"
_HEARING = frozenset("court inquest trial jury jurors inquiry hearing tribunal".split())  # "…, the court heard"


_SAYING_THAT = frozenset(
    (
        "submitted submits submit averred avers pleaded pleads deposed deposes complained complains stated states "
        "state reported report noted note"
    ).split()
)  # "submitted a plan" says nothing


def speech_of(tokens: Tokens, clause: Clause) -> str:
    """Name the speech act of a clause's own verb."""
    if clause.verb is None or clause.verb.passive:
        return ""
    word, after = clause.verb.word, clause.verb.head + 1
    if clause.verb.bare and after < len(tokens) and tokens.low[after] == "by":
        return ""  # "a theory, asserted by …"
    if (
        word in ("blamed", "accused", "suspected")
        and clause.verb.bare
        and tokens.low[after : after + 1] in (["for"], ["of"], ["over"], ["in"])
    ):
        return ""  # "Ice blamed for crashes"
    if (
        word in ("notified", "informed", "notifies", "informs")
        and "of" in tokens.low[after : after + 5]
        and "that" not in tokens.low[after : after + 5]
    ):
        return ""  # "notified the firm of an investigation": a deed
    if word in _DEEDS and after < len(tokens) and _acted_on(tokens, after):
        return ""
    if word in SAYING:
        return "say"
    if (
        word == "heard"
        and not _opens_object(tokens, after)
        and any(w in _HEARING for w in tokens.low[clause.first : clause.verb.first])
    ):
        return "say"
    if word in _FINDING and any(w in _INQUIRIES for w in tokens.low[clause.first : clause.verb.first]):
        return "say"
    if word in _SAYING_THAT and after < len(tokens) and tokens.low[after] == "that":
        return "say"
    if word in DENYING:
        return "deny"
    if word in PROMISING:
        next_word = next(
            (
                tokens.low[k]
                for k in range(clause.verb.head + 1, len(tokens))
                if tokens.dated[k] < 0 and tokens.low[k] != "on"
            ),
            "",
        )
        return (
            "promise" if not word.startswith("threat") or next_word in ("to", "that", "with", ",", "in") else ""
        )  # oil can threaten a coast
    if word in REJECTING:
        objects = range(clause.verb.head + 1, min(clause.last, clause.verb.head + 8))
        return "deny" if any(tokens.low[k] in ACCUSATIONS for k in objects) else ""
    return ""


_DEEDS = frozenset("conceded concedes concede admitted admits admit complained complains complain".split())
_THINGS_CONCEDED = frozenset("defeat point ground victory points territory control".split())


def _opens_object(tokens: Tokens, k: int) -> bool:
    """Whether a thing follows a verb, no clause: "heard | the appeal"; not "heard | the man was drunk"."""
    if k >= len(tokens) or tokens.low[k] not in DETERMINERS or tokens.low[k] == "that":
        return False
    behind = range(k + 1, min(k + 5, len(tokens)))
    stop = next(
        (j for j in behind if tokens.dated[j] >= 0 or tokens.low[j] in PREPOSITIONS or tokens.low[j] == "."), None
    )
    return stop is not None


def _acted_on(tokens: Tokens, k: int) -> bool:
    """Whether a verb of saying is a deed by what follows: "conceded | defeat", "admitted | 20 refugees", "complained |
    to the prosecutor"."""
    low = tokens.low[k]
    return low in _THINGS_CONCEDED or low == "to" or low[0].isdigit() or low in _COUNTS


_COUNTS = frozenset("one two three four five six seven eight nine ten several dozens hundreds thousands".split())


def attribute(
    text: str, tokens: Tokens, clauses: Sequence[Clause], names: Sequence[Name], memory: Memory
) -> list[Said]:
    """Say for each clause whether it speaks, and whose content it is."""
    voices = [Said(speech=speech_of(tokens, c)) for c in clauses]
    for i, voice in enumerate(voices):
        if voice.speech:
            voice.subject = subject_of(text, tokens, clauses, i, names, memory)
            if voice.subject and voice.subject.split()[0].lower() in LABELS:
                voice.speech, voice.subject = "", None  # "FIGURE 02: deaths reported": a label tells nothing
    for i, clause in enumerate(clauses):
        if clause.parent is not None:
            above = voices[clause.parent]
            if clause.kind == "comp" and above.speech:
                voices[i].speaker, voices[i].content, voices[i].denied = (
                    above.subject or above.speaker,
                    True,
                    above.speech == "deny",
                )
                voices[i].word = _word(clauses[clause.parent])
            elif clause.kind == "part" and clause.link in COORDINATORS and above.speech:
                voices[i].speaker, voices[i].content = above.subject, True
            elif clause.kind in ("comp", "sub", "rel", "coord", "part", "timed") and above.content:
                voices[i].speaker, voices[i].content, voices[i].word = above.speaker, True, above.word
    refute(text, tokens, clauses, voices)
    quote_before_colon(text, tokens, clauses, voices, names)
    _trailing(tokens, clauses, voices)
    _according(text, tokens, clauses, voices, names)
    return voices


def _trailing(tokens: Tokens, clauses: Sequence[Clause], voices: list[Said]) -> None:
    """ "…, police said": what came before, since the last such tail, is theirs. A quotation before or after belongs to
    its speaker."""
    floor = 0
    for i, (clause, voice) in enumerate(zip(clauses, voices, strict=True)):
        if (
            voice.speech not in ("say", "promise")
            or clause.kind not in ("main", "coord", "quote")
            or clause.link in COORDINATORS
        ):
            continue
        has_content = any(c.parent == i and c.kind == "comp" for c in clauses)
        if has_content:
            floor = i + 1
            continue
        for k in range(floor, i):
            above = clauses[k]
            own = voices[k]
            inside = above.parent is not None and voices[above.parent].speech and above.kind == "rel"
            if (
                not own.content
                and not inside
                and clause.comma
                and above.first < clause.first
                and not (
                    own.speech
                    and above.kind == "main"
                    and above.verb
                    and k == floor
                    and not above.comma
                    and _spoken(clauses, voices, k)
                )
            ):
                own.content, own.speaker, own.word = True, voice.subject, _word(clause)
        for k in range(i + 1, len(clauses)):
            if (clauses[k].kind == "quote" or clauses[k].first < clause.first) and not voices[k].content:
                voices[k].content, voices[k].speaker = True, voice.subject
        floor = i + 1


def _word(clause: Clause) -> str:
    return clause.verb.word if clause.verb is not None else ""


def _spoken(clauses: Sequence[Clause], voices: Sequence[Said], k: int) -> bool:
    return any(c.parent == k and c.kind == "comp" for c in clauses) and bool(voices[k].subject)


def _according(text: str, tokens: Tokens, clauses: Sequence[Clause], voices: list[Said], names: Sequence[Name]) -> None:
    for i in range(len(tokens) - 2):
        if tokens.low[i] == "according" and tokens.low[i + 1] == "to":
            stop = i + 2
            while stop < len(tokens) and (
                tokens.words[stop][0].isalnum()
                or tokens.low[stop] in ("'s", "’s", "-", "&")
                or _owning(tokens, stop)
                or within_word(tokens, stop)
            ):
                stop += 1
            speaker = named(text, tokens, i + 2, max(min(stop, i + 14), apposed(tokens, stop, names)), names)
            for clause, voice in zip(clauses, voices, strict=True):
                if not voice.content and not voice.speech and (i < 3 or clause.first < i or clause.holds(i)):
                    voice.content, voice.speaker = True, speaker


def _owning(tokens: Tokens, k: int) -> bool:
    """Whether a sign is the apostrophe of "the Miners' Union"."""
    return (
        tokens.low[k] in ("'", "’")
        and tokens.low[k - 1].endswith("s")
        and tokens.ends[k - 1] == tokens.starts[k]
        and k + 1 < len(tokens)
        and tokens.words[k + 1][0].isalpha()
    )
