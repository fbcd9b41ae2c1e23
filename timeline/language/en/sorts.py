"""Nouns that exclude one another in one role (a market is no mosque), and the bases of irregular verbs."""

from __future__ import annotations

from timeline.language.en.reporting import BE, HAVE, MODALS
from timeline.language.en.stemming import stem

__all__ = [
    "BASES", "CLOCK_WORDS", "COUNTS", "FINITE", "GOALS", "INDEFINITE", "MONTH_NAMES", "NAMING", "NO_EVENT", "PLACES", "REFERRING", "ROLE_WORDS", "SIDES", "SORTS", "sort_of",
]  # fmt: skip

# fmt: off
# Each family is a question with one answer for one thing ("which sex?", "what building?"): a line is one answer. Words
# that papers use for one thing lie in one line; a word that could be either lies in none.
_FAMILIES = {
    "sex": """
        man men male husband father dad grandfather brother son boy boys uncle nephew widower salesman fisherman policeman businessman actor
        woman women female wife mother mom mum grandmother sister daughter girl girls aunt niece widow actress policewoman businesswoman waitress
    """,
    "age": """
        baby infant toddler newborn
        pensioner pensioners retiree grandfather grandmother
    """,
    "place": """
        market marketplace bazaar
        mosque mosques
        church churches cathedral chapel
        synagogue synagogues
        temple temples shrine
        school schools kindergarten
        university college campus
        hospital hospitals clinic
        hotel hotels guesthouse
        restaurant cafe café bar pub nightclub
        prison jail
        airport airfield runway
        bank banks
        embassy consulate
        factory plant refinery
        museum gallery
        theatre theater cinema
        stadium arena
        library libraries
        court courthouse
        barracks garrison
        checkpoint roadblock
        mine pit colliery
        farm barn
        supermarket mall
        bridge viaduct
        tunnel
        dam
        subway metro underground
    """,
    "vehicle": """
        bus buses coach minibus
        train trains locomotive
        tram trams
        lorry lorries truck trucks
        plane planes airplane airliner jet jets aircraft
        helicopter helicopters chopper
        ship ships ferry ferries boat boats vessel vessels tanker trawler yacht
        motorcycle motorbike scooter
        bicycle bike cyclist
    """,
    "weapon": """
        knife knives stabbed stabbing stabs machete
        gun guns gunfire shot shooting shotgun pistol rifle gunman gunmen
        bomb bombs bomber bombing explosives grenade
        poison poisoned poisoning
    """,
    "trade": """
        soldier soldiers troops
        journalist reporter correspondent
        teacher teachers
        doctor doctors physician surgeon
        firefighter firefighters fireman
        miner miners
        farmer farmers
        priest imam rabbi bishop
        banker bankers
        judge judges
    """,
    "hazard": """
        flood floods flooding
        earthquake quake
        avalanche
        landslide mudslide
        tornado twister
        wildfire
        drought
        heatwave
    """,
}

_IRREGULAR = """
    arose-arise ate-eat awoke-wake beat-beat became-become began-begin bent-bend bet-bet bit-bite bled-bleed blew-blow blown-blow bore-bear
    bought-buy bound-bind broke-break broken-break brought-bring built-build burnt-burn came-come caught-catch chose-choose chosen-choose
    clung-cling crept-creep dealt-deal did-do done-do dove-dive drank-drink drew-draw drawn-draw drove-drive driven-drive dug-dig fed-feed
    fell-fall fallen-fall felt-feel fled-flee flew-fly flown-fly flung-fling forbade-forbid forgot-forget forgave-forgive fought-fight
    found-find froze-freeze frozen-freeze gave-give given-give got-get gone-go went-go grew-grow grown-grow heard-hear held-hold
    hid-hide hidden-hide hung-hang kept-keep knelt-kneel knew-know known-know laid-lay led-lead left-leave lent-lend lit-light lost-lose
    made-make meant-mean met-meet overcame-overcome overran-overrun overthrew-overthrow overthrown-overthrow overtook-overtake paid-pay
    ran-run rang-ring rebuilt-rebuild rode-ride ridden-ride rose-rise risen-rise sang-sing sank-sink sunk-sink sat-sit saw-see seen-see
    sent-send shook-shake shaken-shake shone-shine shot-shoot shown-show shrank-shrink slain-slay slew-slay slept-sleep slid-slide slung-sling
    sold-sell sought-seek spent-spend spilt-spill spoke-speak spoken-speak sprang-spring spun-spin stole-steal stolen-steal stood-stand
    strode-stride struck-strike stuck-stick stung-sting swam-swim swept-sweep swore-swear sworn-swear swung-swing taken-take took-take
    taught-teach thought-think threw-throw thrown-throw told-tell tore-tear torn-tear underwent-undergo undertook-undertake upheld-uphold
    withdrew-withdraw withdrawn-withdraw withheld-withhold withstood-withstand woke-wake won-win wore-wear worn-wear wound-wind wrote-write written-write
""".split()
# fmt: on

BASES = dict(pair.split("-") for pair in _IRREGULAR)


# Behind a verb or a noun they name a party to the event.
SIDES = ("against", "over", "to", "from", "of", "into")  # phrases that name a party to the event

MONTH_NAMES = frozenset("January February March April May June July August September October November December".split())

# No event by themselves.
NO_EVENT = BE | HAVE | frozenset(MODALS) | frozenset("be have do get become seem appear remain include".split())

COUNTS = frozenset(
    "one two three four five six seven eight nine ten eleven twelve hundred thousand million billion dozens hundreds "
    "thousands st nd rd th".split()
)  # figures are compared as figures

INDEFINITE = frozenset("a an another".split())  # what stands behind them is not known yet

GOALS = ("to", "from", "toward", "towards", "for")  # a place behind them is where somebody goes or comes from

PLACES = ("in", "at", "near", "outside", "inside", "off")

# Behind them a kind of event is often only named.
NAMING = frozenset("into from over about after since of on following for in amid despite before at during by".split())

FINITE = frozenset(
    "gave fell sank left blew stepped quit died found caught caved".split()
)  # verbs that no preposition makes nouns

# Behind them it always is.
REFERRING = frozenset("into from over about after since following amid despite before".split())

ROLE_WORDS = frozenset(
    stem(w)
    for w in (
        "police officer officers court judge minister president premier government ministry spokesman spokeswoman "
        "official officials prime foreign interior finance defence defense secretary chancellor mayor governor "
        "king queen party parliament army troops said say tell told"
    ).split()
)

CLOCK_WORDS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november "
    "december today yesterday tomorrow week month year day days weeks months years morning afternoon evening "
    "night earlier later".split()
)


def _answers() -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = {}
    for family, lines in _FAMILIES.items():
        for line in lines.strip().splitlines():
            for word in line.split():
                table.setdefault(word, {})[family] = line.split()[0]
    return table


SORTS = _answers()


def sort_of(word: str) -> dict[str, str]:
    """Give what a lower-case noun is, family by family; empty for one that excludes nothing.

    >>> sort_of("grandmother")
    {'sex': 'woman', 'age': 'pensioner'}
    >>> sort_of("people")
    {}
    """
    return SORTS.get(word, {})
