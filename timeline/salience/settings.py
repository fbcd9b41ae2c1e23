"""The numbers that choosing rests on, in one place, each chosen on development topics leaving one topic out at a
time."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["DEFAULTS", "Settings"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How days and sentences are weighed; see `docs/highlights.md` for what each is worth."""

    # days
    focus: float = 0.5  # power of a sentence's nearness to the topic in the strength of its mention
    ahead: float = 0.3  # strength of a mention of a day that was still to come
    same: float = (
        0.15  # strength of a mention of the day of publication itself, which the article's own vote stands for already
    )
    volume: float = 0.8  # what the articles published on the days weigh, all together, against all the mentions
    walk: float = 0.3  # share of the walk that follows a look back; the rest starts again
    neighbour: float = 0.1  # share of the neighbouring days' scores that is taken off

    # sentences
    leads: int = 11  # how many sentences at the head of an article tell of the day it was published
    depth: float = 50.0  # sentences after which a mention's weight has fallen to 1/e
    shared: float = 0.8  # weight of a mention in a sentence that names several days
    floor: float = 0.05  # weight of a sentence that has nothing to do with the topic
    unseen: float = 0.4  # evidence added to the denominator of a word's chance
    word: float = 0.055  # chance from which a word pays
    pair: float = 0.015  # chance from which a pair of words pays
    length: float = 0.2  # power of the length that the gain is divided by
    named: float = 0.15  # by how much more a sentence gains that names the day
    lead: float = 0.5  # by how much more an article's first sentence gains, the next ones less and less
    head: float = 3.0  # sentences after which that has fallen to 1/e
    doubt: float = 0.5  # what is left of the gain where a headline may be glued to the sentence
    caption: float = 0.7  # what is left of it where a sentence tells a past day in the present tense
    told: float = 0.2  # what is left of a word's chance once it has been told
    shortest: int = 8  # content words
    longest: int = 45


DEFAULTS = Settings()
