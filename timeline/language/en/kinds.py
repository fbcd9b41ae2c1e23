"""Words that different reporters use for one kind of event: "call" and "talks", "jailed" and "sentenced"."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from functools import lru_cache

from timeline.language.en.stemming import stem

__all__ = [
    "AT_ONCE",
    "CONFLICTS",
    "CONTESTS",
    "CONVERSES",
    "HAPPENINGS",
    "LIGHT",
    "kind_of_word",
    "kinds_of",
    "words_of_kinds",
]

_TABLE = {
    "talk": """call called phone phoned telephone telephoned talks meet met meeting meets discuss discussed discussing discussion spoke speak
        spoken conversation conversations summit negotiations negotiate dialogue briefed consultations contact hosted received convened conferred""",
    "violence": """clash clashes clashed violence violent scuffle scuffles scuffled fighting fought riot riots rioting stormed storming
        unrest confrontation confronted brawl melee skirmish standoff stand-off skirmishes turmoil""",
    "death": (
        "die died dies dying death deaths dead kill killed kills killing fatal fatally slain murder murdered "
        "lethal perished passed-away passes-away succumbed fatality fatalities slaying slayings homicide manslaughter "
        "massacre massacred"
    ),
    "injury": "injured injure injuries wounded hurt wounds",
    "blast": "explosion explosions exploded explode blast blasts bomb bombed bombing bombs detonated blew blowout blow-out blew-up blown-up blow-up",
    "shooting": "shot shooting shootings gunfire gunman gunmen fired opened-fire opens-fire opening-fire shootout gunned shooter",
    "wreck": (
        "crash crashed crashes collided collision derailed derailment sank sink sunk sinking aground capsized "
        "rails rocks wreck"
    ),
    "collapse": "collapse collapsed collapses caved gave-way give-way crumbled toppled",
    "arrest": "arrest arrested arrests detain detained detention custody apprehended captured seized",
    "release": "release released freed free freeing liberated bailed",
    "sentence": "sentence sentenced sentencing jail jailed prison imprisoned",
    "conviction": "convict convicted conviction guilty",
    "acquittal": "acquit acquitted acquittal cleared-of exonerated",
    "charge": "charge charged charges indicted indictment",
    "resignation": (
        "resign resigned resigns resignation stepped-down steps-down step-down quit quits stepping-down "
        "stepped-aside ousted"
    ),
    "election": (
        "election elections elect elected vote voted votes voters voting ballot ballots poll polls referendum runoff balloting polling re-elected reelected"
    ),
    "passage": "pass passed passes approve approved approves approval adopt adopted ratify ratified enacted backed",
    "launch": "launch launched launches launching lifted-off lift-off liftoff blasted-off",
    "fire": "fire fires blaze burn burned burnt burning flames inferno wildfire wildfires arson",
    "walkout": "strike strikes striking walkout walked-off walk-out walked-out stoppage picket",
    "quake": "earthquake earthquakes quake quakes tremor tremors",
    "aftershock": "aftershock aftershocks",
    "slide": "avalanche avalanches landslide landslides mudslide mudslides rockslide",
    "inquiry": "inquiry inquiries enquiry probe probes investigation investigations investigate investigated investigates investigating",
    "storm": "storm storms hurricane hurricanes cyclone cyclones typhoon typhoons tornado tornadoes blizzard",
    "flood": "flood floods flooded flooding deluge inundated",
    "clearing": """clear cleared clearing evict evicted eviction dismantled evacuate evacuated evacuation emptied empties vacated ordered-out forced-out
        moved-out driven-out leave-their left-their fled flee""",
    "accusation": "accuse accused accuses accusing accusation accusations blame blamed alleged alleges allege",
    "denial": "deny denied denies denial reject rejected rejects rejecting dismissed rebuffed",
    "layoff": "layoff layoffs laid-off lay-off redundancies redundant job-cuts cut-jobs",
    "rise": "raise raised raises lift lifted hike hiked increase increased rise rose risen surge surged surges soar soared soars",
    "fall": (
        "fall fell fallen falls drop dropped decline declined plunge plunges plunged slump slumped tumble tumbles "
        "tumbled cut lowered slash slashed slid"
    ),
    "birth": "birth births born gave-birth delivered",
    "wedding": "wedding weddings wed married marries marrying marriage",
    "burial": "funeral buried burial memorial",
    "autopsy": "autopsy autopsies post-mortem coroner",
    "spill": "spill spilled spilling spewing leak leaked leaking gush gushing oozing",
    "plug": "plug plugged cap capped capping sealed stanch stem kill-shot",
    "protest": (
        "protest protests protested protesters demonstrate demonstrated demonstration demonstrations "
        "demonstrators rally rallied march marched marches"
    ),
    "massing": (
        "mass massed massing amass amassed amassing gathered gathering congregate congregating flock flocked "
        "crowd crowds camping camped"
    ),
    "sanction": "sanction sanctions sanctioned embargo blacklist blacklisted",
    "closure": (
        "close closed closes closure shut shutdown shuttered block blocked blockade sealed tripped switched-off turned-off"
    ),
    "opening": (
        "open opened opens opening reopen reopened reopening resumed resume inaugurated completed restart restarted restarts "
        "switched-on turned-on"
    ),
    "search": "search searched searches searching raid raided raids raiding",
    "rescue": (
        "rescue rescued rescues rescuers pulled-out pulled-from lifted-out lifted-from dug-out winched "
        "found-alive plucked"
    ),
    "founding": "founded founding founder set-up established",
    "sale": "sell sells sold sale divested offloaded rid-of",
    "capture": (
        "seize seized seizes seizing hijack hijacked hijacking hijackers pirated kidnap kidnapped kidnapping "
        "abduct abducted abduction commandeered retook retaken recaptured recapture board boarded boards"
    ),
    "arrival": "arrive arrived arrives arriving arrival docked docks docking landed lands berthed",
    "departure": "took-off takes-off departed departs departure sailed set-sail",
    "appeal": "appeal appealed appeals",
    "veto": "veto vetoed vetoes",
    "removal": "withdraw withdrew withdrawn withdrawal withdraws remove removed removes removal axed scrapped scraps",
    "warning": "warn warned warns warning warnings",
    "suit": "sue sued sues suing lawsuit lawsuits suit",
    "postponement": (
        "postpone postponed postponement postpones put-off puts-off pushed-back delayed delay adjourned rescheduled"
    ),
    "discharge": "discharged left-hospital leaves-hospital",
    "thwarting": (
        "thwart thwarted thwarts thwarting foil foiled foils foiling prevent prevented prevents avert averted repel "
        "repelled repulsed intercept intercepted intercepts"
    ),
    "imposition": "impose imposed imposes imposition introduced issue issued issues",
    "apology": "apologise apologised apologises apologize apologized apologizes apology said-sorry says-sorry",
    "ban": "ban banned bans outlaw outlawed outlaws prohibited prohibits barred bars",
    "attack": "attack attacks attacked attacking assault assaults assaulted ambush ambushed",
    "appointment": (
        "appoint appointed appoints appointment named hired hires nominate nominated nominates nomination tapped picked "
        "selected chosen replaced replaces replacement succeed succeeded succeeds"
    ),
    "dismissal": "sacked sacks dismissed dismissal let-go relieved",
    "victory": "win wins won winning beat beats beaten defeat defeated defeats victory triumph triumphed champion clinched",
    "purchase": "buy buys bought buying acquire acquired acquires acquisition acquisitions purchase purchased takeover buyout took-over take-over takes-over taken-over taking-over",
    "theft": "steal steals stole stolen theft rob robbed robs robbery robberies heist burgled burglary looted",
    "escape": "escape escaped escapes escapee absconded broke-out breakout",
    "collision": "struck strikes hit hits ran-over run-over mowed mowed-down knocked-down",
    "admission": "checked-in checks-in checked-into checks-into admitted hospitalised hospitalized",
    "unveiling": "unveil unveiled unveils introduced introduces presented debuted",
    "repeal": "repeal repealed repeals overturn overturned overturns revoke revoked revokes rescind rescinded reverse reversed reverses",
    "fine": "fine fined fines penalty penalised penalized",
    "settlement": "settle settled settles settlement",
    "merger": "merge merged merges merger",
    "signing": "sign signed signs signing inked",
    "hosting": "host hosts hosted hosting emcee emceed",
    "deployment": "deploy deployed deploying deployment reinforced reinforcements dispatched",
}

_KIND_OF: dict[str, str] = {}
for _kind, _words in _TABLE.items():
    for _word in _words.split():
        if "-" not in _word:
            _KIND_OF.setdefault(_word, _kind)
_PAIRS = {tuple(w.split("-", 1)): kind for kind, words in _TABLE.items() for w in words.split() if "-" in w}

_STEMS = {kind: frozenset(stem(part) for w in words.split() for part in w.split("-")) for kind, words in _TABLE.items()}

CONFLICTS = frozenset(
    frozenset(pair)
    for pair in (
        ("arrest", "release"),
        ("accusation", "denial"),
        ("conviction", "acquittal"),
        ("sentence", "acquittal"),
        ("closure", "opening"),
        ("rise", "fall"),
        ("quake", "aftershock"),
        ("arrest", "sentence"),
        ("sentence", "release"),
        ("charge", "conviction"),
        ("charge", "sentence"),
        ("arrest", "conviction"),
        ("arrest", "burial"),
        ("search", "protest"),
        ("arrival", "departure"),
        ("conviction", "appeal"),
        ("passage", "veto"),
        ("appointment", "dismissal"),
        ("purchase", "sale"),
        ("theft", "arrest"),
        ("wreck", "burial"),
        ("death", "burial"),
        ("death", "autopsy"),
        ("burial", "autopsy"),
        ("walkout", "talk"),
        *(
            (kind, "protest")
            for kind in ("passage", "sentence", "conviction", "acquittal", "resignation", "launch", "election")
        ),
    )
)

# Something that happens and then does something: "the quake struck", "a fire ripped through": the verb tells the noun's event.
HAPPENINGS = frozenset("slide quake fire blast flood wreck collision attack shooting storm spill aftershock".split())

# Nouns that name such a happening, or what befalls people, without saying which: "Tuesday's accident", "the disaster".
MISHAPS = frozenset("accident disaster catastrophe tragedy calamity mishap".split())

# Verbs that say little: "opened an inquiry", "the talks began", "held a rally" tell the noun's event.
LIGHT = frozenset(
    "open begin start launch hold stage conduct carry make take give have face undergo end finish continue resume follow "
    "erupt break occur happen catch burst".split()
)

# Verbs that tell an event from the other party's side: the base, the preposition of the one who did it, and the kind.
CONVERSES = {"lose": ("to", "victory")}
CONTESTS = frozenset(kind for _, kind in CONVERSES.values())  # two parties, and neither can be another

# … and those whose event stands behind "in" or "into": "the march ended in clashes", "took part in a rally".
LEADING_TO = frozenset("end result erupt turn descend participate part".split())

# What happens to its subject once: two reports of it a day apart contradict each other, where two clashes would not.
AT_ONCE = frozenset(
    (
        "death wreck collapse arrest release sentence conviction acquittal resignation passage launch quake blast "
        "burial layoff clearing rescue founding discharge"
    ).split()
)


@lru_cache(maxsize=1024)
def words_of_kinds(kinds: frozenset[str]) -> frozenset[str]:
    """Give the stems of all the words that name any of some kinds."""
    return frozenset().union(*(_STEMS[k] for k in sorted(kinds)))


def kind_of_word(word: str, after: str = "") -> str:
    """Give the kind of event that a lower-case word names, with the word behind it where it takes two; else "".

    >>> kind_of_word("stepped", "down"), kind_of_word("table")
    ('resignation', '')
    """
    return _PAIRS.get((word, after)) or _KIND_OF.get(word, "")


def kinds_of(words: Sequence[str]) -> frozenset[str]:
    """Give the kinds of event that words name.

    >>> sorted(kinds_of(["stepped", "down"]))
    ['resignation']
    """
    pairs = [pair in _PAIRS for pair in itertools.pairwise(words)]
    found = {_PAIRS[pair] for pair, known in zip(itertools.pairwise(words), pairs, strict=True) if known}
    for k, word in enumerate(words):
        paired = (k < len(pairs) and pairs[k]) or (k > 0 and pairs[k - 1])
        if word in _KIND_OF and not paired:  # "opened fire" is no fire
            found.add(_KIND_OF[word])
    if "jobs" in words and found & {"fall"}:
        found.add("layoff")
    return frozenset(found)
