"""English words that tell how a sentence stands in its text: function words, openers, words that lean on what came
before."""

from __future__ import annotations

from timeline.language.en.stemming import stem

__all__ = [
    "CALENDAR",
    "CLOSING",
    "FUNCTION_WORDS",
    "LEANING",
    "LETTERED",
    "NAME_PARTS",
    "OPENERS",
    "PERSONS",
    "PICTURE",
    "STAMP",
    "TENSED",
    "stem",
]

_FUNCTION_WORDS = """
a able about above according accordingly across actually after afterwards again against ago ain all allow allows almost alone along
already also although always am amid among amongst an and another any anybody anyhow anyone anything anyway anyways anywhere apart
appear appears are aren around as aside ask asking at away be became because become becomes been before beforehand behind being
below beside besides between beyond both brief but by came can cannot cant certain certainly come comes concerning consequently
could couldn currently did didn do does doesn doing don done down during each either else elsewhere enough entirely especially et
etc even ever every everybody everyone everything everywhere except far few first for former formerly from further furthermore
get gets getting given gives go goes going gone got had hadn hardly has hasn have haven having he hello hence her here hereby
herself hi him himself his how however i if in indeed instead into inward is isn it its itself just keep keeps kept know known
last lately later latter least less lest let like likely little ll look looking ltd made mainly make makes many may maybe me
mean meanwhile merely might mine more moreover most mostly mr mrs ms much must my myself namely near nearly neither never
nevertheless next no nobody non none nor normally not nothing now nowhere obviously of off often oh ok okay on once one ones
only onto or other others otherwise ought our ours ourselves out outside over overall own particularly per perhaps please
possible presumably probably quite rather re really regarding regardless regards relatively respectively right said same saw say
saying says second secondly see seeing seem seemed seeming seems seen self selves several shall she should shouldn since so some
somebody somehow someone something sometime sometimes somewhat somewhere soon still such sure take taken tell than thank that
the their theirs them themselves then there thereafter thereby therefore therein these they third this those though through
throughout thru thus till to together told too took toward towards tried tries truly try trying twice two under unless unlikely
until unto up upon us use used uses using usually ve very via was wasn way we well went were weren what whatever when whence
whenever where whereas whereby wherein whereupon wherever whether which while whither who whoever whole whom whose why will
with within without won would wouldn yes yet you your yours yourself yourselves
"""

_OPENERS = """
A About After Almost Although An As At Before Dozens For He Hundreds If In It Many More Most Nearly No On Only Several She Since Some The
There These They This Those Though Thousands Three Two Under Up We When While With
"""

_NAME_PARTS = "After As At Before For In More Most No On Only Since Three Two Under Up With"
_LETTERED = "category class figure grade group hepatitis influenza level part phase plan section series type vitamin"

_CLOSING = "again ago already alone away here it later me now soon them there together too us well yet"

_LEANING = """
Also And Another Because Both But He Hence Her Here His However Instead It Its Meanwhile Moreover Nor Or Others She So Such That Their Them
Then Therefore These They This Those Thus Yet
"""

_PERSONS = "I Me My Our Us We You Your me my our u ur us we you your"
_TENSED = """
had has have was were will would could did said told took made came began begun held met found led left won lost fell rose shot hit set put cut
went gave got ran saw sent spent stood struck sought sank sunk sold spoke swept thought threw understood withdrew wrote broke brought built
bought caught chose drew drove fled flew forced grew hurt kept knew laid let paid quit read shut slid split spread taught
"""

_CALENDAR = """
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December
"""

FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
OPENERS = frozenset(_OPENERS.split())  # begin a sentence, even after a headline without a full stop
NAME_PARTS = frozenset(_NAME_PARTS.split())  # openers that stand with a capital inside names and titles, too
LETTERED = frozenset(_LETTERED.split())  # words that a single letter follows: "type A"
CLOSING = frozenset(_CLOSING.split())  # function words that can end a sentence or a headline
LEANING = frozenset(_LEANING.split())  # a sentence that begins with one of these cannot be read without the one before
PERSONS = frozenset(_PERSONS.split())  # outside quotation marks: the writer speaks, as in columns and comments
TENSED = frozenset(
    _TENSED.split()
)  # a sentence with one of these, or with a word in -ed, tells of the past or of plans
CALENDAR = frozenset(_CALENDAR.split())  # capitals that may follow any word

_ZONE = r"(?:GMT|UTC|BST|UK|CES?T|[ECMP][SD]?T)"
_CLOCK = rf"\d{{1,2}}(?:[.:]\d\d(?: ?(?:[ap]\.?m\.?|[AP]M))?| ?(?:[ap]\.?m\.?|[AP]M))(?: {_ZONE})?(?: time)?"
_WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}"
_DATE = r"(?:\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8} ?,? \d{4}|[A-Z][a-z]{2,8} \d{1,2} ?, \d{4})"
STAMP = (  # of a regular expression: what a page prints above a text about when it was posted, "Updated", day and hour
    rf"(?:(?:{_WEEKDAY} ?,? )?{_DATE}[ ,;:|-]{{1,3}}{_CLOCK}"
    rf"|\d{{1,2}}[.:]\d\d(?: {_ZONE})?(?: time)?[ ,|-]{{1,3}}(?:{_WEEKDAY}[ ,]{{1,3}})?{_DATE}(?: {_CLOCK})?"
    rf"|\b(?:[Ll]ast )?[Uu]pdated(?: at| on| :)? {_CLOCK}(?:[ ,]{{1,3}}{_WEEKDAY}[ ,]{{1,3}}{_DATE}"
    rf"(?: {_CLOCK})?)?(?: Help)?)"
    r"(?=\W{0,3}[^\Wa-z])"
)
PICTURE = (  # of a regular expression: what only stands below pictures
    r"\b[Ff]ile (?:photo|picture|image)|\b[Hh]andout\b|\(\s?(?:[LRC]|left|right|top|bottom|cent(?:er|re))\s?\)"
    r"|\b(?:[Pp]ictured|[Pp]hoto(?:graph)?s?|[Ii]mages?)\b[^.]{0,40}\b(?:by|taken|released|provided|shows?)\b"
    r"|\bshown in (?:this|an?)\b"
)
