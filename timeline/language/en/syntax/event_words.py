"""Nouns of English that tell an event, by what they say of its day. Tables only."""

from __future__ import annotations

from functools import lru_cache

from timeline.syntax.records import NounKind

__all__ = ["FIGURES", "kind_of"]

# fmt: off
# Nobody sets the day of these: told with a day, they have happened.
_SUDDEN = frozenset("""
    abduction capture defection power-grab accident airstrike ambush arrest arson assassination assault atrocity
    attack avalanche blackout blast blaze bloodshed bombardment bombing breach breakdown break-in burglary carnage
    cave-in clash closure coincidence collapse collision coup crackdown crash cyberattack cyclone death defeat
    derailment detention disappearance disaster discovery disturbance downpour drowning earthquake epidemic eruption
    escape execution explosion failure famine fire flood flooding gunfight hailstorm heist hijacking hurricane
    incident incursion infection injury insurrection invasion kidnapping killing landslide leak lightning looting
    lynching massacre mishap murder mutiny outage outbreak outburst pandemic pile-up plunge poisoning power-cut
    pogrom quake raid rape rebellion rescue revolt riot robbery rout sabotage scandal scuffle seizure shelling
    shipwreck shooting shootout siege sinking slaughter slaying slump snowstorm spill stabbing stampede storm
    suicide surge surrender theft tornado tragedy tremor tsunami typhoon unrest upheaval uprising violation violence
    volley war wildfire wreck wreckage battle beating birth blowout brawl breakthrough break-up breakup conflict
    conquest crisis downing drive-by exodus fight firefight flare-up hostage-taking jailbreak meltdown ouster
    overthrow roundup round-up sacking scare setback showdown standoff stand-off swoop
""".split())
# Their day may be set before.
_ARRANGED = frozenset("""
    acquisition disclosure embargo turnaround signing founding stop address adoption announcement anniversary appeal
    appearance appointment auction ballot bankruptcy bid blockade boycott broadcast burial buy-out buyout
    by-election campaign celebration census ceremony closing commemoration competition concert conference congress
    consultation contest convention conversation coronation cruise cup deal debate debut delivery demonstration
    departure deployment dinner drill election eviction evacuation examination exercise exhibition expedition
    expulsion extradition farewell festival final flight friendly funeral gala game gathering handover hearing
    holiday inauguration inspection interview investigation journey landing launch lecture lunch march match meeting
    merger migration mission mobilisation mobilization negotiation nomination offering opening operation parade
    parley performance pilgrimage play poll premiere presentation primary prosecution protest purchase race rally
    reception recess redemption referendum release reopening replacement retreat return reunion review round sale
    screening search sell-off sentencing service session sit-in speech split-off strike summit surgery swap
    swearing-in takeover talk talks tender test testimony tour tournament trading training transfer treatment trial
    trip truce turnout unveiling visit vote voyage walkout war-game wedding withdrawal workshop armistice ceasefire
    cease-fire fighting lockout rollout shutdown slowdown stoppage lockdown airlift approval arrival attempt audit
    bailout crossing dismissal dispute entry hunt inquiry enquiry kickoff layoff lawsuit manhunt manoeuvre maneuver
    overhaul patrol payout playoff probe pullout recall refusal rehearsal removal renewal reshuffle reversal runoff
    run-off shake-up shakeup shift sortie spin-off split struggle sweep takeoff take-off transplant vigil
""".split())
# Figures of a period, told behind it.
FIGURES = frozenset("""
    gain profit profits earnings income charge charges dividend results result revenue revenues sales increase
    decrease decline rise fall drop jump growth cut cutback advance rebound recovery output production payment loss
    losses write-down
""".split())
# Made on their day, in force or quoted later.
_DOCUMENT = frozenset("""
    accord act agreement amendment article bill charter constitution contract convention decision declaration decree
    directive edict indictment judgment judgement law letter mandate manifesto memo memorandum message motion notice
    order ordinance pact pardon petition proclamation proposal protocol recommendation remark remarks report
    resolution ruling sentence statement statute subpoena summons treaty verdict warning warrant
""".split())
_LIMIT = frozenset("beginning closure completion deadline end ending expiration expiry finish halt onset start".split())
# No events, though they end like some.
_NO_EVENTS = frozenset("""
    agency apartment basement cement comment compartment condition constituent department document element
    environment equipment establishment excitement fiction fraction fragment function garment government implement
    installation institution instrument junction management mansion million billion trillion moment monument
    movement nation occasion opinion option ornament parliament passion pavement pension percent permission pigment
    portion position population proportion question ration region relation religion requirement section segment
    sentiment settlement situation station supplement television tension tradition treatment version vision
    corporation organisation organization association federation commission delegation administration coalition
    foundation generation information legislation location nutrition pollution administration opposition union
    provision reputation ambition attention attraction caption champion companion complexion compassion
    constellation direction dimension devotion edition emotion expression fashion friction intention invention
    mention notion ocean passion perception potion precaution profession qualification ratification regulation
    satisfaction solution suspicion temptation transportation variation vegetation ammunition argument commitment
    experiment employment investment sediment testament torment content client percent student workstation
    substation connection addition abortion application division education protection inflation restriction
""".split()) - {"ratification", "treatment"}
# fmt: on


@lru_cache(maxsize=50_000)
def kind_of(low: str) -> NounKind | None:
    """Give what a noun in lower case says of its event's day; None for one that tells no event.

    >>> kind_of("attacks"), kind_of("summit"), kind_of("judgment"), kind_of("government")
    (<NounKind.SUDDEN: 'sudden'>, <NounKind.ARRANGED: 'arranged'>, <NounKind.DOCUMENT: 'document'>, None)
    """
    for word in _singulars(low):
        for table, kind in (
            (_SUDDEN, NounKind.SUDDEN),
            (_ARRANGED, NounKind.ARRANGED),
            (FIGURES, NounKind.ARRANGED),
            (_DOCUMENT, NounKind.DOCUMENT),
            (_LIMIT, NounKind.LIMIT),
        ):
            if word in table:
                return kind
    word = low.removesuffix("s")
    if word in _NO_EVENTS or not word.endswith(("tion", "sion", "ment")) or len(word) < 7:
        return None
    return NounKind.ARRANGED


def _singulars(low: str) -> list[str]:
    """The word, and what it may be the plural of."""
    forms = [low]
    if low.endswith("s") and not low.endswith("ss"):
        forms.append(low[:-1])
        if low.endswith("ies"):
            forms.append(low[:-3] + "y")
        elif low.endswith("es"):
            forms.append(low[:-2])
    return forms
