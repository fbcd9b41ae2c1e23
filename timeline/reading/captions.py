"""Subtitles become the text of what is spoken: SubRip and WebVTT, without numbers, times and marks.

Read here and not by a library: both formats are blocks of lines, and transcripts as people hold them break the rules
(no numbers, no blank lines, lines that roll up and are said twice) that libraries insist on.
"""

from __future__ import annotations

import re
from html import unescape

from timeline.errors import UnreadableError
from timeline.reading.blobs import Blob
from timeline.reading.decoding import decode
from timeline.records import Article

__all__ = ["article_of_captions", "spoken"]

_LARGEST = 16 << 20
_TIMES = re.compile(
    r"\s{0,3}(?:(\d{1,3}):)?(\d{1,2}):(\d\d)(?:[.,](\d{1,3}))?\s{0,3}-->"
    r"\s{0,3}(?:(\d{1,3}):)?(\d{1,2}):(\d\d)(?:[.,](\d{1,3}))?"
)
_MARKS = re.compile(
    r"<(?:/?(?:[biuc]|ruby|rt|font|lang)\b[^<>]{0,200}|\d[\d:.]{0,20}|/v)>|\{\\[^{}]{1,80}\}", re.IGNORECASE
)
_VOICE = re.compile(r"<v(?:\.[\w.-]{1,60})?\s+([^<>]{1,100})>")
_PAUSE = 4.0  # seconds of silence after which a new paragraph begins


def article_of_captions(blob: Blob) -> Article:
    """Read a subtitle file. Raises `UnreadableError` where it holds no words with a time."""
    text = spoken(decode(blob.whole(_LARGEST), source=blob.label, declared=blob.charset))
    if not text:
        raise UnreadableError(f"{blob.label} holds no subtitle: there is no line such as 00:01:02,000 --> 00:01:04,000")
    return Article(id=blob.id, text=text, source=blob.name, url=blob.url)


def spoken(text: str) -> str:
    """Join the words of subtitles to running text; a pause or another voice begins a paragraph.

    >>> spoken("00:01,000 --> 00:02,000\\nThe dam broke\\n\\n2\\n00:02,100 --> 00:04,000\\non <i>Monday</i>.\\n")
    'The dam broke on Monday.'
    """
    paragraphs: list[list[str]] = []
    ended, previous, cue = -1.0, "", False
    lines = text.splitlines()
    for number, line in enumerate(lines):
        if times := _TIMES.match(line):
            began = _seconds(times, 1)
            if not paragraphs or (ended >= 0 and not 0 <= began - ended + 1 <= _PAUSE + 1):
                paragraphs.append([])
            ended, cue = _seconds(times, 5), True
            continue
        following = lines[number + 1] if number + 1 < len(lines) else ""
        if not line.strip():
            cue = False  # what stands outside a cue is a note, a style, a region
        elif cue and not (line.strip().isdigit() and _TIMES.match(following)):
            voice = _VOICE.search(line)
            words = " ".join(unescape(_MARKS.sub("", _VOICE.sub("", line))).split())
            if voice or words.startswith(("- ", "– ", ">> ")):
                paragraphs.append([f"{voice[1].strip()}:"] if voice else [])
            if words and words != previous:  # captions that roll up show each line twice
                paragraphs[-1].append(words)
                previous = words
    return "\n\n".join(" ".join(paragraph) for paragraph in paragraphs if paragraph)


def _seconds(times: re.Match[str], first: int) -> float:
    hours, minutes, seconds = (int(times[first + i] or 0) for i in range(3))
    return 3600 * hours + 60 * minutes + seconds + float(f"0.{times[first + 3] or 0}")
