"""A title people can read: at most 90 characters, who or what first, no loose pronoun, names and figures kept."""

from __future__ import annotations

import re

from timeline.extraction.words import ADVERBS, DETERMINERS, PREPOSITIONS
from timeline.records import Status

__all__ = ["LONGEST", "title_of"]

LONGEST = 90
_LOOSE = re.compile(
    r"^(?:(?:but|and|or|so|yet|also|then|meanwhile|however|moreover|still|instead|nevertheless|nonetheless|thus|therefore|earlier|later|"
    r"now|already|before|until|how|why|that|which|who|as|while|when|after|because|since|although|though|where|in addition|for example|of course|at the time)\b[ ,]*)+",
    re.IGNORECASE,
)
_PRONOUN = re.compile(r"^(?:he|she|it|they|we|i|there|him|her|them|(?:this|these|those)(?= (?:is|was|are|were|has|have|will|would|means|meant|came|comes|led|marks|marked)\b))\b(?! (?:rained|rains|snowed|is raining))", re.IGNORECASE)
_OWN = re.compile(r"^(?:his|her|its|their) ", re.IGNORECASE)
_DATELINE = re.compile(r"^(?:[A-Z][A-Z.'’ -]{2,30}(?:, [A-Z][A-Za-z. ]{2,20})?)(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?(?: ?\([A-Za-z ]{2,20}\))? ?[-–—]+ ")
_AGENCY = re.compile(r"^.{0,150}?\((?:Reuters|AP|AFP|dpa|Xinhua|UPI|ANSA|PTI|Interfax|TASS|Bloomberg|CNN|PA|Agencia|[A-Z][A-Za-z]+ News) ?\) ?[-–—]+ ")
_STAMP = re.compile(
    r"^(?:[A-Z]{3,}[A-Z/ ]{0,30}\| )?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6} ?,? ?)?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? "
    r"\d{1,2} ?, ?)?(?:(?:19|20)\d\d ?[;|,-]* ?(?=[A-Z\d])|[;|] ?)(?:\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)? ?(?:[A-Z]{2,4}\b)?)? ?[-|–]* ?"
)
_WEAK = re.compile(r"[ ,;:]+(?:a|an|the|of|in|on|at|by|for|with|from|to|and|or|but|that|which|who|as|his|her|its|their|after|before|is|was|were|are|has|had|have|been|be|into|than|when|while|over)$", re.IGNORECASE)
_SPACED = re.compile(r" (?=[,.;:!?)\]’”]|['’]s\b|n['’]t\b)|(?<=[(\[“‘]) ")
_PLAN = re.compile(r"\b(?:will|would|plan|plans|planned|due|set|scheduled|expected|to|shall|intends?|upcoming|next|ahead|vow\w*|pledge\w*|promise\w*)\b|['’]ll\b", re.IGNORECASE)
_MAYBE = re.compile(r"\b(?:could|may|might|would|if|unless|can|possibl\w+|had)\b", re.IGNORECASE)
_SAID = re.compile(r"\b(?:sa(?:id|ys?)|told|claim\w*|accus\w+|announc\w+|according|report\w*|warn\w*|alleg\w+|stat(?:ed|es)|wrote|insist\w*|admit\w*|confirm\w*|acknowledg\w+|added|argu\w+|suggest\w*|tweet\w*|testif\w+|not(?:ed|es)|believ\w+|estimat\w+|reveal\w*|disclos\w+|indicat\w+|conced\w+|maintain\w*|blam\w+|caution\w*|predict\w*|explain\w*|declar\w+|describ\w+|complain\w*|think\w*|thought|assert\w*)\b", re.IGNORECASE)
_DENY = re.compile(r"\b(?:den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|disput\w*|refut\w*|not|n['’]t|never|no|rebuff\w*|disavow\w*)\b", re.IGNORECASE)
_PLURAL = re.compile(r"(?:[^s]s|police|people|authorities|officials| and .+)$", re.IGNORECASE)


def title_of(clause: str, status: Status, speaker: str | None, *, subject: str | None = None, speech: bool = False, keep: bool = False) -> str:
    """Make a title of a clause; `subject` is the name that a pronoun at its head stands for; `keep` leaves the pronoun,
    because the speaker will stand before it.

    >>> title_of("but he left Oslo after 3 years", Status.HAPPENED, None, subject="Erik Lund")
    'Erik Lund left Oslo after 3 years'
    >>> title_of("the camp had been cleared", Status.CLAIMED, "interior minister")
    'Interior minister claims the camp had been cleared'
    """
    text = _tidy(clause)
    told = status is Status.CLAIMED and not speech and bool(speaker) and not _SAID.search(text)
    text = _turned(_headed(text, subject, keep=keep and (told or (status is Status.DENIED and not _DENY.search(text)))))
    if status is Status.CLAIMED and not speech and not _SAID.search(text):
        text = f"{speaker} {'claim' if _several(speaker) else 'claims'} {_lowered(text)}" if speaker else f"Claimed: {text}"
    elif status is Status.DENIED and not _DENY.search(text):
        text = f"{speaker} {'deny' if _several(speaker) else 'denies'}: {text}" if speaker else f"Denied: {text}"
    elif status is Status.PLANNED and not _PLAN.search(text):
        text = f"Planned: {text}"
    elif status is Status.CONDITIONAL and not _MAYBE.search(text):
        text = f"Possible: {text}"
    return _shortened(_raised(text))


def _several(speaker: str) -> bool:
    """Whether a speaker is more than one.

    >>> _several("aid workers of the Red Cross"), _several("ministry of foreign affairs")
    (True, False)
    """
    return _PLURAL.search(re.split(r" (?:of|from|at|in|for|with|near) ", speaker, maxsplit=1)[0]) is not None


def _tidy(clause: str) -> str:
    text = " ".join(clause.split())
    text = _STAMP.sub("", text) if text[:48].find(" 20") >= 0 or text[:48].find(" 19") >= 0 else text
    text = _AGENCY.sub("", text) if "(" in text[:160] else text
    text = _DATELINE.sub("", text)
    if '"' in text or "'" in text or "’" in text or "`" in text:
        text = re.sub(r"''|``|’’|‘’|\"", "", text)
    if text.count("“") != text.count("”"):
        text = re.sub("[“”]", "", text)
    text = _SPACED.sub("", text)
    if ",," in text or " ," in text:  # what stood between two commas was taken out
        text = re.sub(r"\s{0,2}[,;:–—-]\s{0,2}(?=[,.;:])", "", re.sub(r"\s+,", ",", text))
    text = re.sub(r" {2,}", " ", text)
    return text.strip(" ,;:–—-•·.()[]|")


def _turned(text: str) -> str:
    """Put an opening "In Lyon, …" behind, so that a title begins with who or what."""
    spoken = _SPEAKING.match(text)
    if spoken:
        return text[spoken.end() :]
    opening = _OPENING_PHRASE.match(text)
    if opening is None or len(text) - opening.end() < 20:
        return text
    rest = text[opening.end() :]
    phrase = opening.group(1)
    if len(text) > LONGEST - 2 or ":" in rest or "“" in rest or " said" in rest:
        return rest
    return f"{rest} {phrase[0].lower()}{phrase[1:]}"


_SPEAKING = re.compile(r"(?:Speaking|Writing|Talking|Addressing|Asked|Responding|Testifying|Appearing)\b[^,:;]{2,70}, (?=[A-Za-z\d“])")
_OPENING_PHRASE = re.compile(r"((?:In|At|On|Near|Outside|During|Under|Amid|About) [^,:;]{2,50}), (?=[A-Za-z\d“])")


def _headed(text: str, subject: str | None, *, keep: bool = False) -> str:
    for _ in range(2):
        trimmed = _LOOSE.sub("", re.sub(r"^(?:There|Then|Here), ", "", text)).strip(" ,;:")
        text = trimmed if len(trimmed) > 8 else text
    if keep:
        return text
    pronoun = _PRONOUN.match(text)
    if pronoun:
        rest = text[pronoun.end() :].strip(" ,")
        if subject and pronoun.group().lower() not in ("this", "these", "those", "there", "we", "i"):
            return f"{subject} {rest}"
        without = re.sub(r"^(?:['’](?:s|re|ll|d|ve)|is|was|were|are|will be|has been|have been|had been|has|have|had) ", "", rest)
        return without or rest
    own = _OWN.match(text)
    if own and subject:
        return f"{subject}{'’' if subject.endswith('s') else '’s'} {text[own.end():]}"
    if own:
        return text[own.end() :]
    return text


def _lowered(text: str) -> str:
    """Lower a first letter that only opened a sentence."""
    first = text.split(" ", 1)[0]
    return text[0].lower() + text[1:] if first.lower() in _OPENING else text


_OPENING = (PREPOSITIONS | DETERMINERS | ADVERBS | frozenset("two three four five six seven eight nine ten hundreds thousands dozens police officials witnesses".split()))


def _raised(text: str) -> str:
    text = text.strip(" ,;:–—-•·")
    return text[:1].upper() + text[1:]


def _shortened(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    cut = text[: LONGEST - 1]
    stop = max(cut.rfind(", "), cut.rfind("; "), cut.rfind(" – "), cut.rfind(" — "))
    if stop < 68:
        stop = cut.rfind(" ")
        stop = stop if stop > 30 else LONGEST - 1
    cut = cut[:stop].rstrip(" ,;:–—-")
    while True:
        bare = _WEAK.sub("", cut)
        if bare == cut:
            return cut + "…"
        cut = bare
