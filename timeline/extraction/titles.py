"""A title people can read: cut where a clause ends, who or what first, no loose pronoun, names and figures kept."""

from __future__ import annotations

import re

from timeline.extraction.soundness import leans
from timeline.extraction.trimming import LONGEST, shortened
from timeline.language.en.reporting import ADVERBS, DETERMINERS, PREPOSITIONS
from timeline.records import Status

__all__ = ["LONGEST", "MARKS", "is_several", "title_of"]

MARKS = frozenset({"Planned:", "Possible:", "Denied:", "Claimed:"})  # what we put before a title

_LOOSE = re.compile(
    r"^(?:(?:but|and|or|so|yet|also|then|meanwhile|however|moreover|still|instead|nevertheless|nonetheless"
    r"|thus|therefore|earlier|later|"
    r"now|already|(?:before|until|since|after)(?! \d{4}\b)"
    r"|how|why|that(?! ?['’]s\b| (?:is|was|are|were|will|would|has|have|had|can|could"
    r"|may|might|made|means|meant|came|comes|led)\b)|which|who|as|while|when|because|although"
    r"|though|where|in addition|for example|of course|at the time)\b[ ,]*)+",
    re.IGNORECASE,
)
_PRONOUN = re.compile(
    (
        r"^(?:he|she|it|they|we|i|there|him|her|them|(?:this|these|those)(?= (?:is|was|are|were|has|have|will"
        r"|would|means|meant|came|comes|led|marks|marked)\b))\b(?! (?:rained|rains|snowed|is raining))"
    ),
    re.IGNORECASE,
)
_OWN = re.compile(r"^(?:his|her|its|their) ", re.IGNORECASE)
_DATELINE = re.compile(
    r"^(?:[A-Z][A-Z.'’ -]{2,30}(?:, [A-Z][A-Za-z. ]{2,20})?)(?:,? [A-Z][a-z]{2,8}\.? \d{1,2})?"
    r"(?: ?\([A-Za-z ]{2,20}\))? ?[-–—]+ "
)
_AGENCY = re.compile(
    r"^.{0,150}?\((?:Reuters|AP|AFP|dpa|Xinhua|UPI|ANSA|PTI|Interfax|TASS|Bloomberg|CNN|PA|Agencia"
    r"|[A-Z][A-Za-z]+ News) ?\) ?[-–—]+ "
)
_STAMP = re.compile(
    r"^(?:[A-Z]{3,}[A-Z/ ]{0,30}\| )?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6} ?,? ?)?(?:(?:Jan|Feb|Mar|Apr"
    r"|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? "
    r"\d{1,2} ?, ?)?(?:(?:19|20)\d\d ?[;|,-]* ?(?=[A-Z\d])|[;"
    r"|] ?)(?:\d{1,2}[:.]\d\d ?(?:[AaPp]\.?[Mm]\.?)? ?(?:[A-Z]{2,4}\b)?)? ?[-|–]* ?"
)
_BLAME = re.compile(
    r"\b(?:stole|stolen|rigg(?:ed|ing)|fraud\w*|lied|lying|cover(?:ed)?[ -]up|corrupt\w*|tortur\w+|sabotag\w+"
    r"|violat\w+|abus\w+|illegal\w*|unlawful\w*|(?:to|is|was|were) blame\w*"
    r"|blames|blaming|responsible for|at fault|genocide|war crimes?|conspir\w+|massacre\w*|conceal\w*"
    r"|neglig\w+|deliberate\w*|fabricat\w+|revenge|provo(?:k|c)\w+|interfer\w+|cheat\w*)\b",
    re.IGNORECASE,
)
_DANGLING = re.compile(
    r",? (?:and|or|but)(?: (?:in|on|at|by|for|to|with|of|from|under|after))?$"
)  # "… and in | which they met"
_SPACED = re.compile(r" (?=[,.;:!?)\]’”]|['’]s\b|n['’]t\b)|(?<=[(\[“‘]) ")
_PLAN = re.compile(
    (
        r"\b(?:will|would|plan|plans|planned|due|set|scheduled|expected|to|shall|intends?|upcoming|next|ahead"
        r"|vow\w*|pledge\w*|promise\w*)\b|['’]ll\b"
    ),
    re.IGNORECASE,
)
_MAYBE = re.compile(
    (
        r"\b(?:could|may|might|would|if|unless|can|possibl\w+|probabl\w+|presumabl\w+|likely|unlikely"
        r"|conceivabl\w+|(?:appear|seem)(?:s|ed)? to|fear(?:s|ed)?|doubt(?:s|ed)?|uncertain|unclear|had)\b"
    ),
    re.IGNORECASE,
)
_SAID = re.compile(
    (
        r"\b(?:sa(?:id|ys?)|told|claim\w*|accus\w+|announc\w+|according|report\w*|warn\w*|alleg\w+|stat(?:ed|es)"
        r"|wrote|insist\w*|admit\w*|confirm\w*|acknowledg\w+|added|argu\w+|suggest\w*|tweet\w*|testif\w+|not(?:ed"
        r"|es)|believ\w+|estimat\w+|reveal\w*|disclos\w+|indicat\w+|conced\w+|maintain\w*|blam\w+|caution\w*"
        r"|predict\w*|explain\w*|declar\w+|describ\w+|complain\w*|think\w*|thought|assert\w*)\b"
    ),
    re.IGNORECASE,
)
_HEARSAY = re.compile(
    (
        r"\b(?:purported\w*|supposed\w*|ostensibl\w*|apparently|seemingly|rumou?r\w*|suspect\w*|presumed"
        r"|(?:understood|assumed) to|charged with|indicted|wanted for)\b"
    ),
    re.IGNORECASE,
)
_DENY = re.compile(
    (
        r"\b(?:den(?:y|ies|ied|ying)|reject\w*|dismiss\w*|disput\w*|refut\w*|not|n['’]t|never|no|rebuff\w*"
        r"|disavow\w*|false|untrue|baseless|unfounded|groundless|fabricated|fake|lies?)\b"
    ),
    re.IGNORECASE,
)
_PLURAL = re.compile(r"(?:[^s]s|police|people|authorities|officials| and .+)$", re.IGNORECASE)


def title_of(
    clause: str,
    status: Status,
    speaker: str | None,
    *,
    subject: str | None = None,
    speech: bool = False,
    keep: bool = False,
    contested: bool = False,
    colon: bool = False,
    verbatim: bool = False,
) -> str:
    """Make a title of a clause; `subject` is the name that a pronoun at its head stands for; `keep` leaves the pronoun,
    because the speaker will stand before it. A speaker "says" a thing; what is `contested`, or lays blame, is a claim.
    Where the first word may be a name or not, a `colon` keeps its capital. `verbatim`: only blanks and stray marks are
    mended.

    >>> title_of("but he left Oslo after 3 years", Status.HAPPENED, None, subject="Erik Lund")
    'Erik Lund left Oslo after 3 years'
    >>> title_of("the camp had been cleared", Status.CLAIMED, "interior minister")
    'Interior minister says the camp had been cleared'
    """
    speaker = " ".join(_ENCLOSING.sub(" ", speaker).split()) if speaker else None
    text = _tidy(clause)
    if verbatim:
        return text
    if speaker and not speech and text.startswith(f"{speaker}: "):
        text, colon = text[len(speaker) + 2 :], True
    if status is Status.CONDITIONAL:
        text = re.sub(r"^(“?)whether ", r"\1", text, flags=re.IGNORECASE)
    reported = status is Status.CLAIMED or (
        status is Status.DENIED and bool(speaker) and _DENY.search(text) is not None
    )
    told = reported and not speech and not _SAID.search(text) and (bool(speaker) or not _HEARSAY.search(text))
    denied = status is Status.DENIED and not _DENY.search(text)
    text = _turned(_headed(text, subject, keep=keep and bool(speaker) and (told or denied)))
    quoted = speaker is not None and text.startswith(f"{speaker}: “")  # says already who says so
    lead = "" if quoted else _lead(text, speaker, told=told, denied=denied, contested=contested)
    if lead and lead[-1] != ":":
        text = _lowered(text)
    if told and colon and text[:1].isupper() and " say" in lead:
        lead = f"{speaker}:"
    text = text if lead else _raised(text)
    loose = not lead and leans(text)
    short = shortened(text, LONGEST - (len(lead) + 1 if lead else 2 * loose))
    if (
        reported and not (lead or quoted) and speaker and (not speech or _SAID.search(text)) and _unsaid(short, speaker)
    ):  # "…, Lund said" was cut off
        lead, loose = f"{_raised(speaker)}:", False
        short = shortened(text, LONGEST - len(lead) - 1)
    mark = _unfinished(short, status)
    if mark and not lead:
        lead, short = mark, shortened(text, LONGEST - len(mark) - 1 - 2 * loose)
    short = f"“{short}”" if loose and "“" not in short else short  # who is meant is not known: the words as they stand
    return _raised(f"{lead} {short}" if lead else short)


def _unsaid(short: str, speaker: str) -> bool:
    """Whether a shortened title no longer says that somebody says so, nor who."""
    return (
        not (_SAID.search(short) or _HEARSAY.search(short) or _DENY.search(short))
        and speaker.rsplit(None, 1)[-1] not in short
    )


_QUOTING = re.compile(r"[^:“]{2,60}: “")


def _unfinished(text: str, status: Status) -> str:
    """What must stand before a title that does not say by itself that its event is to come, or may be."""
    if _QUOTING.match(text):
        return ""  # somebody's words in quotation marks say what they say
    if status is Status.PLANNED and not _PLAN.search(text):
        return "Planned:"
    return "Possible:" if status is Status.CONDITIONAL and not _MAYBE.search(text) else ""


def _lead(text: str, speaker: str | None, *, told: bool, denied: bool, contested: bool) -> str:
    """Who stands before the clause, so that no claim or denial reads as a fact."""
    if told:
        if not speaker:
            return "Claimed:"
        word = "claim" if contested or _BLAME.search(text) else "say"
        return f"{speaker} {word}{'' if is_several(speaker) else 's'}"
    if denied:
        return f"{speaker} {'deny' if is_several(speaker) else 'denies'} that" if speaker else "Denied:"
    return ""


_COUNTED = re.compile(
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|dozens|\d{1,4}) ", re.IGNORECASE
)


def is_several(speaker: str) -> bool:
    """Whether a speaker is more than one.

    >>> is_several("aid workers of the Red Cross"), is_several("ministry of foreign affairs")
    (True, False)
    """
    if " " in speaker and " and " not in speaker and all(w[0].isupper() for w in speaker.split()):
        return False  # a name: "Ann Hopkins"
    if _COUNTED.match(speaker):
        return True
    return _PLURAL.search(re.split(r" (?:of|from|at|in|for|with|near) ", speaker, maxsplit=1)[0]) is not None


# "6:10 p.m. - ", "14:05 | ", "[13.02.2024 07:05] ", "4.10.17 ", "19–23 May: " before an entry of a log, "6/8 " before a
# post of a thread, "## " before a heading.
_ENTRY = re.compile(
    r"^(?:#{1,6} |(?:(?:[A-Z][a-z]+,? )?\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})? ?[-–—"
    r"|] ?)(?=[^\W\d_])|[\[(<](?:\([^()]{0,12}\)|[\d./:,+ -]|UTC|GMT|[A-Z]{1,4}\b){0,24}[\])>] ?[:–—-]? ?"
    r"|(?:\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4})(?:,? \d{1,2}:\d\d)?\]? ?[:–—|-]? ?(?=\W{0,3}[A-Z])"
    r"|(?:\d{1,2} ?[-–—] ?)?\d{1,2} [A-Z][a-z]{2,8}[:.] (?=[A-Z])|\d{1,2}/\d{1,2} (?=[A-Z]))"
)


def _tidy(clause: str) -> str:
    text = _behind(_ENTRY, " ".join(clause.split()))
    text = _behind(_STAMP, text) if text[:48].find(" 20") >= 0 or text[:48].find(" 19") >= 0 else text
    text = _behind(_AGENCY, text) if "(" in text[:160] else text
    text = _behind(_DATELINE, text)
    text = _quoted(text)
    text = _SPACED.sub("", text)
    if ",," in text or " ," in text:  # what stood between two commas was taken out
        text = re.sub(r"\s{0,2}[,;:–—-]\s{0,2}(?=[,.;:])", "", re.sub(r"(?<!\s)\s++,", ",", text))
    text = _BLANKS.sub(" ", text) if "  " in text else text
    if len(text) > LONGEST and "(" in text:
        text = _ASIDE.sub("", text)
    text = text.rstrip(" .…") if text.endswith(("…", "...")) else text
    text = text.strip(" ,;:–—-•·|")
    if text.endswith("."):
        text = _STOP.sub("", _LOOSE_STOP.sub("", text))
    text = text.lstrip(")] ").rstrip("([ ")
    dangling = _DANGLING.search(text, max(0, len(text) - _LONGEST_JOINT))
    text = text[: dangling.start()] if dangling is not None else text
    if text.count("(") != text.count(")") or text.count("[") != text.count("]"):
        text = re.sub(r"(?<=.{20})[\[(][^\[\]()]{0,40}$", "", text)
        text = (
            _BRACKETS.sub("", text)
            if text.count("(") != text.count(")") or text.count("[") != text.count("]")
            else text
        )
    return text.lstrip(" .,;:–—-•·|)]").rstrip(" ,;:–—-•·|").rstrip("([").strip()


def _behind(opening: re.Pattern[str], text: str) -> str:
    """A text without what opens it; `sub` would look for that at every character."""
    found = opening.match(text)
    return text[found.end() :] if found is not None else text


_ENCLOSING, _BRACKETS, _BLANKS = re.compile(r"[“”\"()\[\]]"), re.compile(r"[\[\]()]"), re.compile(r" {2,}")
_LOOSE_STOP, _STOP = re.compile(r"[\s,;:]{1,4}\.$"), re.compile(r"(?<=[a-z\d’]{2})\.$")
_LONGEST_JOINT = len(", and under")  # characters of what `_DANGLING` finds at the end of a text
_ASIDE = re.compile(r" ?\((?!and |or |not )[^()]{1,60}\)")
_PAIRED = re.compile(r"\"\s?([^\"]{1,300}?)\s?\"")


def _quoted(text: str) -> str:
    """One kind of quotation marks, in pairs; where they are not, none."""
    if (
        '"' not in text
        and "''" not in text
        and "`" not in text
        and "“" not in text
        and "”" not in text
        and "’’" not in text
    ):
        return text
    text = re.sub(r"''|``|’’|‘’", '"', text)
    if text.count('"') % 2 == 0:
        text = _PAIRED.sub(r"“\1”", text)
    text = text.replace('"', "")
    return text if text.count("“") == text.count("”") else re.sub("[“”]", "", text)


def _turned(text: str) -> str:
    """Put an opening "In Lyon, …" behind, so that a title begins with who or what."""
    spoken = _SPEAKING.match(text) or _LEADING.match(text)
    if spoken and len(text) - spoken.end() >= 20:
        return text[spoken.end() :]
    if opened := _OPENING_YEAR.match(text):
        text = f"{text[opened.end() :]} in {opened.group(1)}"
    opening = _OPENING_PHRASE.match(text)
    if opening is None or len(text) - opening.end() < 20:
        return text
    rest = text[opening.end() :]
    phrase = opening.group(1)
    if len(text) > LONGEST - 2 or len(phrase) > 60 or ":" in rest or "“" in rest or " said" in rest or leans(rest):
        return rest
    return f"{rest} {phrase[0].lower()}{phrase[1:]}"


_SPEAKING = re.compile(
    r"(?:Speaking|Writing|Talking|Addressing|Asked|Responding|Testifying|Appearing)\b[^,:;]{2,70}, (?=[A-Za-z\d“])"
)
# "Currently, …", "Last Wednesday, …", "PARKER: …"
_LEADING = re.compile(
    r"(?:[A-Z][a-z]{2,12}ly|Indeed|Overall|Since then|Of course|For (?:example|instance|context|now)"
    r"|In (?:fact|any case|short|addition|turn)|(?:Last|This|Next) (?:[A-Z]\w+day|week|month|year"
    r"|night)), (?=[A-Za-z\d“])|(?:[A-Z][A-Z.'-]{2,20} ?){1,3}: (?=[A-Za-z\d“])"
)
_OPENING_YEAR = re.compile(r"[Ii]n ((?:19|20)\d\d) (?=(?:an?|the|its|their) [^,:;“]{10,70}$)")  # "In 2019 a dam failed"
_OPENING_PHRASE = re.compile(
    r"((?:In|At|On|Near|Outside|During|Under|Amid|About) [^,:;]{2,120}(?:, [A-Z][\w.]+(?: [A-Z][\w.]+)?"
    r"(?=, ))?), (?=[A-Za-z\d“])"
)


_THERE = re.compile(r"(?:There|Then|Here), ")
_OWNED = re.compile(r"(?:her|his) [a-z-]+\b", re.IGNORECASE)


def _headed(text: str, subject: str | None, *, keep: bool = False) -> str:
    for _ in range(2):
        trimmed = _behind(_LOOSE, _behind(_THERE, text)).strip(" ,;:")
        text = trimmed if len(trimmed) > 8 else text
    if keep:
        return text
    pronoun = None if _OWNED.match(text) else _PRONOUN.match(text)
    if pronoun:
        rest = text[pronoun.end() :].strip(" ,")
        impersonal = pronoun.group().lower() == "it" and _IMPERSONAL.match(rest)
        if subject and not impersonal and pronoun.group().lower() not in ("this", "these", "those", "there", "we", "i"):
            return f"{subject} {rest}"
        return _behind(_EXISTS, text) if pronoun.group().lower() in ("there", "it") else text
    own = _OWN.match(text)
    if own and subject:
        return f"{subject}{'’' if subject.endswith('s') else '’s'} {text[own.end() :]}"
    return f"The {text[own.end() :]}" if own else text


_IMPERSONAL = re.compile(
    r"(?:(?:will|would|may|might|could) (?:be|take)|is|was|['’]s|has been|had been|takes?|took) (?!\w+ed\b)",
    re.IGNORECASE,
)
# "There has been an outpouring of grief" → "An outpouring of grief"; "It was the first strike" → "The first strike"
_EXISTS = re.compile(
    (
        r"^(?:it|there)(?: ?['’]s|(?: (?:has|have|had|will))? ?(?:been|be|was|were|is|are)) (?=(?:an?|the|no|some"
        r"|many|more|at least|about|nearly|only|\d)\b)(?!the \w+ (?:who|that|which)\b)"
    ),
    re.IGNORECASE,
)


def _lowered(text: str) -> str:
    """Lower a first letter that only opened a sentence."""
    first = text.split(" ", 1)[0]
    return text[0].lower() + text[1:] if first.lower() in _OPENING else text


_OPENING = (
    PREPOSITIONS
    | DETERMINERS
    | ADVERBS
    | frozenset(
        "two three four five six seven eight nine ten hundreds thousands dozens police officials witnesses".split()
    )
)


def _raised(text: str) -> str:
    text = text.strip(" ,;:–—-•·")
    return text[:1].upper() + text[1:]
