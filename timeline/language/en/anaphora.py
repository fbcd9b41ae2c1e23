"""Words that point back to somebody or something named before: pronouns, and nouns with the article."""

from __future__ import annotations

import re

__all__ = [
    "AGED",
    "ANY_BODY",
    "APPOSED",
    "BEFORE",
    "BODIES_CALLED",
    "BOTH",
    "EITHER_CALLED",
    "FEMININE",
    "IS",
    "MASCULINE",
    "NATION",
    "PAIR",
    "POINTING",
    "ROLES_CALLED",
    "SAME_CALLED",
    "gender_of_noun",
]

# fmt: off
MASCULINE = frozenset("he him his himself".split())
FEMININE = frozenset("she her hers herself".split())
BOTH = frozenset("they them their theirs".split())

_MEN = frozenset("""
    man boy husband father son brother uncle grandfather nephew widower actor businessman policeman fisherman salesman king prince
    spokesman chairman congressman councilman gentleman monk priest duke waiter father-of-two father-of-three
""".split())
_WOMEN = frozenset("""
    woman girl wife mother daughter sister aunt grandmother niece widow actress businesswoman policewoman queen princess
    spokeswoman chairwoman congresswoman councilwoman lady nun duchess waitress heiress mother-of-two mother-of-three
""".split())

# What a single named person of the story is called, whoever else is in it.
EITHER_CALLED = frozenset("""
    singer star rapper pianist violinist guitarist drummer composer comedian dancer model presenter celebrity performer artist painter
    sculptor novelist poet playwright author filmmaker director
    striker midfielder goalkeeper defender winger footballer player champion boxer swimmer runner sprinter golfer cyclist
    skier skater gymnast rider jockey diver climber mountaineer explorer sailor astronaut cosmonaut
    teenager teen youngster toddler pensioner veteran newcomer fugitive defendant suspect convict killer gunman attacker bomber hijacker
    kidnapper smuggler victim survivor plaintiff dissident activist whistleblower billionaire tycoon magnate entrepreneur banker trader
    broker politician candidate incumbent challenger
""".split()) | _MEN | _WOMEN

# What is called so only where the story says of somebody that this is what they are.
ROLES_CALLED = frozenset("""
    president minister premier chancellor secretary senator governor mayor councillor lawmaker deputy king queen prince princess pope
    cardinal archbishop bishop imam rabbi judge prosecutor lawyer attorney ambassador envoy commissioner commander captain colonel major
    lieutenant sergeant general admiral sheriff chief chairman chairwoman speaker spokesman spokeswoman leader head founder owner
    analyst economist professor researcher scientist doctor physician surgeon nurse teacher driver pilot engineer farmer student coach
    manager executive journalist reporter editor writer treasurer diplomat negotiator mediator inspector detective guard soldier
    plumber electrician baker butcher carpenter mechanic waiter cook chef clerk accountant librarian architect
""".split()) | EITHER_CALLED

# What an organisation is called.
BODIES_CALLED = frozenset("""
    company firm group bank airline carrier carmaker automaker retailer manufacturer chain brewer insurer lender publisher
    broadcaster newspaper agency ministry department commission committee council court union party club team
    university college hospital charity foundation federation association league alliance authority regulator utility operator
    organisation organization institute laboratory museum army navy force corporation conglomerate start-up startup
""".split())

# Nouns of one line can be said of one and the same.
_SAME = """
    company firm group corporation conglomerate
    carmaker automaker company
    airline carrier company
    bank lender company
    star actress actor singer
    teen teenager youngster
    lawyer attorney
    author writer novelist
    footballer player striker midfielder defender winger goalkeeper
    doctor physician surgeon
    organisation organization
    lawmaker senator deputy politician
    suspect defendant
    leader president premier chancellor
    gunman attacker killer
    team club
"""
# fmt: on

SAME_CALLED: dict[str, frozenset[str]] = {}
for _line in _SAME.strip().splitlines():
    for _word in _line.split():
        SAME_CALLED[_word] = SAME_CALLED.get(_word, frozenset()) | frozenset(_line.split())


def gender_of_noun(noun: str) -> bool | None:
    """Tell whether a noun means a woman; ``None`` where it can mean either.

    >>> gender_of_noun("actress"), gender_of_noun("boy"), gender_of_noun("singer")
    (True, False, None)
    """
    return True if noun in _WOMEN else False if noun in _MEN else None


POINTING = re.compile(
    r"\b(?:(?P<pronoun>he|him|his|himself|she|her|hers|herself|it|its)"
    r"|(?:the|this|that) (?:(?P<age>\d{1,3})-year-old(?: (?P<aged>[a-z]+(?:-[a-z]+)?))?"
    r"|(?P<nouns>[\w’'-]+(?: [\w’'-]+){0,3})))\b",
    re.IGNORECASE,
)
AGED = re.compile(r",? (\d{1,3})(?=[,.;)]| of )|,? aged (\d{1,3})\b|,? an? (\d{1,3})-year-old")
APPOSED = re.compile(
    r", (?:an?|the|its|his|her|their|[A-Z]\w+['’]s) ((?:[\w’'-]+ ){0,4}?)([a-z]+(?:-[a-z]+){0,2})"
    r"(?=[,.;]| (?:of|at|for|in|from|who|with|and)\b)"
)
IS = re.compile(
    r" (?:is|was|has been|became|works as|worked as) (?:an?|the) ((?:[\w’'-]+ ){0,3}?)([a-z]+(?:-[a-z]+){0,2})\b"
)
BEFORE = re.compile(r"(?<![\w’'-])([\w’'-]++),? ?$")
PAIR = re.compile(r"\b(?:the two(?: [a-z]+)?|both(?: [a-z]+)?|the pair)\b", re.IGNORECASE)
NATION = re.compile(r"([A-Z][\w-]{1,40}+)(?:['’]s)? $")
ANY_BODY = frozenset(("company", "firm", "group", "organisation", "organization", "airline", "ministry"))
