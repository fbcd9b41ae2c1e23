"""What a mail quotes: every quoted or forwarded message with its own header becomes a part of its own.

“On Mon, 3 May 2004 at 17:40, Ida Holm <i.holm@example.net> wrote:” and a block behind ">" marks; a block of From, Sent
or Date, To and Subject lines after a line that announces it. What quotes without such a header stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from email.utils import parseaddr

from timeline.reading.entries import Part
from timeline.reading.moments import moment

__all__ = ["quoted_parts"]

_DEPTH = 40  # quotes within quotes
_OPENS = re.compile(r"\s{0,3}(?:On|Am|Le|El|Il|Op|Em)\s")
_ENDS_SO = re.compile(
    r"(?:\b(?:wrote|writes|a écrit|escribió|ha scritto|schreef|escreveu)|\bschrieb(?P<who>[^\n:]{0,120}))\s?:\s{0,3}$"
)
_WHEN_ENDS = re.compile(r"\d{1,2}:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[+-]\d{4}|\s[A-Z]{2,5}\b)?")
_YEAR_ENDS = re.compile(r"\b(?:19|20)\d\d\b")
_ANNOUNCED = re.compile(
    r"\s{0,3}(?:-{2,20}\s?(?:Original Message|Original Appointment|Forwarded (?:message|by [^\n]{1,80})"
    r"|Ursprüngliche Nachricht|Message d'origine|Mensaje original)\s?-{0,20}|Begin forwarded message:"
    r"|_{20,80})\s{0,3}$",
    re.IGNORECASE,
)
_HEADER = re.compile(
    r"\s{0,3}\*{0,2}(?P<name>From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Von|Gesendet|Datum|An|Betreff|De|Envoyé|À|Objet)\s?:\*{0,2}"
    r"\s{0,8}(?P<value>[^\n]{0,400})$",
    re.IGNORECASE,
)
_FROM = frozenset({"from", "von", "de"})
_WHEN = frozenset({"sent", "date", "gesendet", "datum", "envoyé"})
_ZONE = re.compile(r"\s\([A-Z]{2,5}\)\s{0,3}$")
_CLOCK = re.compile(r"\b(\d{1,2}):(\d\d)(?::\d\d)?(?:\s?([AaPp])\.?[Mm]\.?)?")


def quoted_parts(text: str) -> tuple[Part, ...]:
    """The message's own words first, then each message that it quotes; one part alone where it quotes none by a header.

    >>> parts = quoted_parts("Yes.\\nOn 10 Oct 2001 at 08:15, Carl Poe <c@example.org> wrote:\\n> He called today.\\n")
    >>> [(part.text, part.author, part.moment and str(part.moment.day)) for part in parts]
    [('Yes.', None, None), ('He called today.', 'Carl Poe', '2001-10-10')]
    """
    found: list[Part] = []
    left: list[tuple[list[str], Part, int]] = [(text.split("\n"), Part(text=""), 0)]
    while left:
        lines, head, depth = left.pop(0)
        own, quoted = _split(lines) if depth < _DEPTH else (lines, [])
        body = "\n".join(own)
        found.append(replace(head, text=body.strip("\n") if depth or quoted else body))
        left = [(inner, part, depth + 1) for inner, part in quoted] + left
    return tuple(found)


def _split(lines: Sequence[str]) -> tuple[list[str], list[tuple[list[str], Part]]]:
    """The own lines of a message, and the lines of each message that it quotes, with the header of each."""
    own: list[str] = []
    quoted: list[tuple[list[str], Part]] = []
    at = 0
    while at < len(lines):
        part, begin = _opened(lines, at)
        if part is None:
            own.append(lines[at])
            at += 1
            continue
        while begin < len(lines) and not lines[begin].strip():
            begin += 1
        if begin < len(lines) and lines[begin].startswith(">"):
            end = _block_end(lines, begin)
            quoted.append(([_unquoted(line) for line in lines[begin:end]], part))
        else:  # without marks the quoted message runs to the end
            end = len(lines)
            quoted.append((list(lines[begin:end]), part))
        at = end
    return own, quoted


def _opened(lines: Sequence[str], at: int) -> tuple[Part | None, int]:
    """The header that begins at a line, and the line after it."""
    if _ENDS_SO.search(lines[at]) or (at + 1 < len(lines) and _ENDS_SO.search(lines[at + 1]) and lines[at].strip()):
        for count in (1, 2):  # a mailer breaks the long line in two
            line = " ".join(lines[at : at + count])
            said = _attribution(line[:400])
            if said and _is_quoted(lines, at + count) and (part := _part(*said, line.strip())).moment:
                return part, at + count
    begin = at
    if _ANNOUNCED.match(lines[at]):
        begin = at + 1
        while begin < len(lines) and begin < at + 3 and not lines[begin].strip("> \t"):
            begin += 1
    elif at and lines[at - 1].strip():
        return None, at
    return _header_block(lines, begin)


def _attribution(line: str) -> tuple[str, str] | None:
    """Who wrote and when, of “On Mon, 3 May 2004 at 17:40, Ida Holm <i.holm@example.net> wrote:”."""
    opens, ends = _OPENS.match(line), _ENDS_SO.search(line)
    if not opens or not ends:
        return None
    told = line[opens.end() : ends.start()]
    times = list(_WHEN_ENDS.finditer(told)) or list(_YEAR_ENDS.finditer(told))
    if not times:
        return None
    return ends["who"] or told[times[-1].end() :].strip(" ,"), told[: times[-1].end()]


def _is_quoted(lines: Sequence[str], at: int) -> bool:
    following = next((line for line in lines[at : at + 4] if line.strip()), "")
    return following.startswith(">")


def _header_block(lines: Sequence[str], at: int) -> tuple[Part | None, int]:
    """From and Date or Sent, among at least three lines of a header; behind quoting marks they are read as well."""
    values: dict[str, str] = {}
    here = at
    while here < len(lines) and here < at + 12 and (found := _HEADER.match(lines[here].lstrip("> "))):
        values.setdefault(found["name"].lower(), found["value"].strip())
        here += 1
    who = next((values[name] for name in values if name in _FROM), None)
    when = next((values[name] for name in values if name in _WHEN), None)
    if len(values) < 3 or who is None or when is None:
        return None, at
    part = _part(who, when, " ".join(line.strip() for line in lines[at:here])[:200])
    return (part, here) if part.moment else (None, at)


# "Carl Poe <c@example.net>", and as Outlook quotes it: "Poe, Carl [mailto:c@example.net]"
_NAMED = re.compile(
    r"(?P<name>[^<>\[\]]{0,80}?)\s{0,3}[<\[](?:mailto:)?(?P<address>[^<>\[\]\s]{1,80}@[^<>\[\]\s]{1,80})[>\]]"
)


def _part(who: str, when: str, stamp: str) -> Part:
    who = who.strip().strip("*").strip()
    named = _NAMED.fullmatch(who)
    name, address = (named["name"].strip("\"' "), named["address"]) if named else parseaddr(who)
    name = name if named or "@" in who else who
    day = _ZONE.sub("", " ".join(when.split()))
    bare = _CLOCK.sub(" ", day).replace(" at ", " ").replace(" um ", " ").strip(" ,")
    clock = _CLOCK.search(day)
    hour = (int(clock[1]) % 12 + (12 if clock[3] in "pP" else 0) if clock[3] else int(clock[1])) if clock else 0
    return Part(
        text="",
        author=name or address or who or None,
        stamp=stamp[:200],
        moment=moment(day) or moment(bare),
        clock=f"{hour:02}:{clock[2]}" if clock else "",
    )


def _block_end(lines: Sequence[str], begin: int) -> int:
    """The end of a quoted block: blank lines belong to it where it goes on behind them."""
    end = begin
    for number in range(begin, len(lines)):
        if lines[number].startswith(">"):
            end = number + 1
        elif lines[number].strip():
            break
    return end


def _unquoted(line: str) -> str:
    return line[1:].removeprefix(" ") if line.startswith(">") else line
