"""Words that decide what a day dates. Tables only."""

from __future__ import annotations

__all__ = [
    "ABOUT",
    "ACCUSING",
    "ASPECTUAL",
    "BELONGING",
    "DAY_WORDS",
    "EXPECTING",
    "FAR",
    "INVITING",
    "LEANING",
    "LIGHT",
    "LOOKING_BACK",
    "PLANNING",
    "RELATING",
    "SAME_DAY",
    "SIGNALS",
    "STATIVE",
    "TOLD_OF",
]

# fmt: off
SIGNALS = frozenset("""
    on in at since by until till from before after during for through over within
""".split())
LEANING = frozenset("the this early late later earlier mid sometime as back only just again about around".split())

# What hangs on these lies on a day of its own: "after the attack on …", "wanted for a bombing in …".
FAR = frozenset("""
    after before since following until till for despite amid like than regarding concerning because including pending
""".split())
ABOUT = frozenset("about into regarding concerning".split())
# What happens in, at or during an event happens on its day.
SAME_DAY = frozenset("in at during by with".split())

# With these as verb, a noun behind them has its own day, whatever it is.
TOLD_OF = frozenset("""
    discuss discusses discussing describe describes describing recall recalls recalling remember remembers remembering
    forget follow follows investigate investigates investigating probe probes probing examine examines examining review reviews
    reviewing mourn mourns mourning mention mentions mentioning condemn condemns condemning criticise criticises
    criticising criticize criticizes criticizing praise praises praising regret regrets regretting defend defends
    defending explain explains explaining await awaits awaiting reflect reflects reflecting cite cites citing
    commemorate commemorates commemorating honour honours honouring honor honors honoring
""".split())
# Only the past of these tells when: "began to fall apart in 1996", "was invited to join in 1997".
ASPECTUAL = frozenset("""
    began begun started continued ceased stopped managed failed refused declined tried attempted trying helped invited
    came returned sought used got happened turned
""".split())
# What is set, called or planned has the day, not the setting of it.
PLANNING = frozenset("""
    scheduled schedule schedules planned plan plans planning set arranged called calls expects expect expected
    announced announces proposed booked slated due prepares
""".split())
# What is feared or foreseen lies on a day of its own.
EXPECTING = frozenset("""
    fear fears fearing feared expect expects expecting expected predict predicts predicting predicted forecast forecasts
    forecasting anticipate anticipates anticipating anticipated foresee foresees foreseeing foresaw foreseen
""".split())
ACCUSING = frozenset("accused suspected convicted acquitted cleared guilty".split())
# What these speak of has been, whatever it is.
LOOKING_BACK = frozenset("""
    investigate investigates investigating investigated probe probes probing probed condemn condemns condemning condemned
    mourn mourns mourning mourned recall recalls recalling remember remembers remembering forget regret regrets regretting
    looking look looks question questioning recalled remembered commemorated upheld overturned
    cited reflected included involved
""".split())
# Of what these belong to, the day is that of the event behind "of": "the victims of the attack on 3 March".
BELONGING = frozenset("""
    victims victim survivors survivor cause causes scene site aftermath details memory families relatives eve organisers
    organizers suspects suspect perpetrators witnesses circumstances planning
""".split())
# What is tied to an event, or comes of it, has no share in its day: "costs associated with the takeover last June".
RELATING = frozenset("""
    tied related linked associated connected attributed owing resulting stemming arising sparked triggered prompted
    caused led lead leads leading
""".split())
INVITING = frozenset("invited invite invites summoned".split())
# Participles that tell what a thing is, not what happened to it.
STATIVE = frozenset("""
    compared tied linked based called named known located situated involved concerned headed entitled dubbed aged related
""".split())
# Participles that say little more than that it was: the noun before them tells what.
LIGHT = frozenset("""
    made taken held given due set scheduled planned expected slated staged conducted carried launched
""".split())
DAY_WORDS = frozenset("""
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month night morning
    evening afternoon weekend ago
""".split())
# fmt: on
