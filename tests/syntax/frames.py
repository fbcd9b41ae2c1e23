"""Frames and fillers for sentences whose act is known by construction.

A frame is a sentence with {fillers} and marks: […] the expression, *…* the word that tells what it dates. Every frame
is written out with twenty fillers, drawn in turn from the lists below, so that each list is gone through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

WHO = (
    "Police", "The army", "A court in Orm", "The mayor", "Rescuers", "The ministry", "Investigators",
    "The bank", "Ann Roe", "The port authority", "Two ministers", "The Norland government", "Officials",
    "The coast guard", "Jan Brask", "A committee of experts", "The union", "The regional governor",
    "Border guards", "The company",
)  # fmt: skip
PERSON = (
    "a man", "a woman", "two men", "a former officer", "the driver", "a clerk", "three students", "the captain",
    "a farmer", "an engineer", "five sailors", "a nurse", "the treasurer", "a teenager", "a guard", "the pilot",
    "an accountant", "a dockworker", "two brothers", "a retired judge",
)  # fmt: skip
SUDDEN = (
    "attack", "bombing", "explosion", "crash", "shooting", "robbery", "killing", "raid", "fire", "collapse",
    "blast", "derailment", "stabbing", "riot", "kidnapping", "ambush", "burglary", "murder", "assassination",
    "clash",
)  # fmt: skip
ARRANGED = (
    "meeting", "election", "summit", "hearing", "rally", "vote", "conference", "ceremony", "trial", "visit",
    "concert", "referendum", "march", "launch", "debate", "protest", "funeral", "auction", "parade", "festival",
)  # fmt: skip
DONE = (
    "convicted", "arrested", "detained", "expelled", "injured", "elected", "suspended", "appointed",
    "sentenced", "dismissed", "abducted", "acquitted", "deported", "honoured", "rescued", "jailed", "promoted",
    "wounded", "charged", "exiled",
)  # fmt: skip
PLACE = (
    "in Orm", "in the port of Velka", "near the border", "outside the library", "in Norland", "at the depot",
    "in Kalesh", "on the Lenne bridge", "in the old town", "near Harlan", "in the capital", "at a market",
    "in the north", "at the station", "in Tarn", "in a village", "off the coast", "at the town hall",
    "in the valley", "near the airport",
)  # fmt: skip
WEEKDAY = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAY = (
    "3 March", "11 September 2001", "June 5", "21 May", "12 October", "March 9", "30 April", "2 July 2012",
    "17 August", "May 28, 2009", "8 January", "14 November", "September 24", "19 December 1998", "6 June",
    "January 31", "25 February", "4 April 2016", "July 13", "22 October",
)  # fmt: skip
MONTH = (
    "June 2019", "March", "2010", "May 2004", "1998", "last year", "August", "October 2015",
    "the spring of 2003", "last month", "July", "2001", "April 2011", "November", "1987", "January 2020",
    "2016", "December", "February 2008", "September",
)  # fmt: skip

_LISTS = {
    "who": WHO, "person": PERSON, "sudden": SUDDEN, "arranged": ARRANGED, "done": DONE, "place": PLACE,
    "weekday": WEEKDAY, "day": DAY, "month": MONTH,
}  # fmt: skip
FILLERS = 20
_A = re.compile(r"\b([Aa]) (\*?[aeio])")


def written(frames: tuple[str, ...]) -> Iterator[str]:
    """Give every frame with its twenty fillings, marks included."""
    for number, frame in enumerate(frames):
        for turn in range(FILLERS):
            chosen = {
                name: words[(turn * (3 if len(words) == 20 else 1) + 7 * number) % len(words)]
                for name, words in _LISTS.items()
            }
            sentence = (
                frame.format(**chosen).replace(" a a", " an a").replace(" a *a", " an *a").replace(" a *e", " an *e")
            )
            yield sentence[0].upper() + sentence[1:] if sentence[0].isalpha() else sentence


# Which act: the day belongs to what stands beside the main act.
BESIDE = (
    "{who} arrested {person} wanted for a *{sudden}* in [{month}].",
    "{who} questioned {person} wanted for the *{sudden}* of [{day}].",
    "{who} freed {person} *{done}* in [{month}].",
    "{who} interviewed {person} *{done}* on [{day}].",
    "{who} visited {person} *{done}* [last week].",
    "Families of those *{done}* on [{day}] demanded answers.",
    "Lawyers for the people *{done}* in [{month}] asked for an inquiry.",
    "Relatives of {person} *{done}* {place} on [{day}] wrote to the ministry.",
    "{who} has not found {person} *{done}* in [{month}].",
    "{who} spoke with {person} *{done}* {place} in [{month}].",
    "They are held under laws made after the *{sudden}* on [{day}].",
    "The rules were tightened after the *{sudden}* {place} on [{day}].",
    "Nothing has changed since then for the victims of the *{sudden}* of [{day}].",
    "{who} resigned after the *{sudden}* {place} in [{month}].",
    "{who} published a report on the causes of the [{day}] *{sudden}*.",
    "The trial of the [2019] *{sudden}* opened with a long list of witnesses.",
    "Her [{day}] *arrest* was the third of its kind.",
    "{who} is looking into the *{sudden}* {place} on [{day}].",
    "{who} will question {person} about the *{sudden}* on [{day}].",
    "{who} is investigating the *{sudden}* on [{day}].",
    "{who} is still investigating the *{sudden}* {place} in [{month}].",
    "{who} wants to know more about the *{sudden}* {place} on [{day}].",
    "The *{sudden}* on [{day}] is being investigated.",
    "The *{sudden}* {place} in [{month}] has not been explained.",
    "The [{day}] *{sudden}* has not been explained.",
    "{who} has been charged with the *{sudden}* {place} in [{month}].",
    "{person} was accused of the *{sudden}* {place} in [{month}].",
    "{person}, who was *{done}* in [{month}], teaches music.",
    "{person}, who was *{done}* {place} on [{day}], has written a book.",
    "The bridge, which *opened* in [{month}], is being repaired.",
    "{who} praised {person} who *resigned* in [{month}].",
    "By a judgment of [21 November 2005] the court *convicted* {person}.",
    "By an order of [3 March 2011] the council *closed* the bridge.",
    "{who} paid tribute to the victims of the *{sudden}* {place} on [{day}].",
    "The memorial stands for {person} *{done}* in [{month}].",
    "The exhibition shows letters by {person} *{done}* {place} in [{month}].",
    "{who} recalled the *{sudden}* of [{day}].",
    "{who} is searching for {person} in connection with the *{sudden}* {place} in [{month}].",
    "{who} denies any part in the *{sudden}* of [{day}].",
    "{who} remembers the *riots* of [1992].",
    "The talks follow the *{sudden}* {place} in [{month}].",
    "{who} wants a new inquiry into the *{sudden}* {place} on [{day}].",
    "The town is rebuilding a school *destroyed* in [{month}].",
    "{who} reopened a road *closed* [last week].",
    "The minister visited the village *flooded* [last week].",
    "The museum bought a letter *written* in [1887].",
)

# The dated word stands apart from its day: behind a list or a plan, under a verb that says little.
APART = (
    "On [{weekday}] {person} is expected to *testify* {place}.",
    "[Next week] {person} is due to *appear* {place}.",
    "{person} is scheduled on [{weekday}] to *speak* {place}.",
    "[Next month] the company plans to *open* a plant {place}.",
    "{who} has decided to *admit* Norland, Tarn and Kalesh in [{month}].",
    "{who} has agreed to *free* sailors, nurses and clerks on [{day}].",
    "{who} has invited the mayors of Orm, Tarn and Velka to a *{arranged}* {place} on [{day}].",
    "The *{arranged}* {place} was on [{day}].",
    "The *{arranged}* is on [{weekday}].",
    "{person} may have been *{done}* in [{month}].",
    "{person} might have been *{done}* {place} on [{day}].",
    "{person} wrote a book, having been *{done}* in [{month}].",
    "The costs tied to the *{sudden}* {place} in [{month}] are still rising.",
    "{who} is paying for damage caused by the *{sudden}* {place} in [{month}].",
    "{person} will leave within weeks of the *{sudden}* {place} in [{month}].",
    "{who} recalled the minister's *resignation* in [{month}].",
    "{who} reported a 7 percent *drop* in [third-quarter] profit.",
    "{who} said [third-quarter] profit *fell* by a tenth.",
    "{who} expects to report [third-quarter] profit *fell* by a tenth.",
    "{who} plans to *ship* a machine based on the old model in [{month}].",
    "Two people were *killed* and at least nine {done} {place} on [{day}].",
    "Dozens of sailors were *rescued* and several others {done} {place} in [{month}].",
    "Two people were *killed*, 12 injured and three {done} on [{day}].",
    "Two men were arrested and three *escaped* {place} on [{day}].",
    "Police *arrested* {person} wearing a mask on [{day}].",
    "The work would be done this week, with the drilling *starting* in [{month}].",
    "Prices sank, *rising* again to a record in [{month}].",
    "{who} was hurt by problems linked to the *{sudden}* {place} in [{month}].",
)

# Which side, as printed on Wednesday, 10 November 2021: the frames whose weekday lies behind …
BEHIND = (
    "{who} is investigating the {sudden} on [{weekday}].",
    "{who} is still investigating the {sudden} {place} on [{weekday}].",
    "{who} is looking into the {sudden} on [{weekday}].",
    "{who} is looking into the {sudden} on [{weekday}] that killed four people.",
    "Investigators are looking into the {sudden} {place} on [{weekday}].",
    "The {sudden} on [{weekday}] is being investigated.",
    "The {sudden} {place} on [{weekday}] is under investigation.",
    "Norland will not forget the {sudden} on [{weekday}].",
    "{who} plans to question the driver about the {sudden} on [{weekday}].",
    "{who} will question {person} about the {sudden} on [{weekday}].",
    "{who} wants to know more about the {sudden} {place} on [{weekday}].",
    "The strike on [{weekday}] is being investigated.",
    "Many people still mourn the victims of the {sudden} on [{weekday}].",
    "{who} expects more details about the {sudden} on [{weekday}].",
    "{who} is helping families of those {done} on [{weekday}].",
    "{who} will help families of those {done} in the {sudden} on [{weekday}].",
    "Doctors are treating {person} injured on [{weekday}].",
    "{who} is looking for {person} seen on [{weekday}].",
    "Engineers are inspecting a bridge damaged on [{weekday}].",
    "{who} will examine the wreck found on [{weekday}].",
    "Shops will sell the goods seized on [{weekday}] after the inquiry.",
    "After the {sudden} on [{weekday}], the school will stay closed.",
    "Since the {sudden} on [{weekday}], nobody may enter the port.",
)
# … and those whose weekday lies ahead.
AHEAD = (
    "{who} ordered an end to the curfew by [{weekday}].",
    "{who} demanded an end to the strike by [{weekday}].",
    "The council asked for a finish to the works by [{weekday}].",
    "{who} will hold a {arranged} on [{weekday}].",
    "{who} plans to hold a {arranged} {place} on [{weekday}].",
    "{who} is to open the {arranged} on [{weekday}].",
    "The {arranged} will begin on [{weekday}].",
    "The {arranged} {place} on [{weekday}] will be open to all.",
    "{who} is preparing for the {arranged} on [{weekday}].",
    "{who} will close the road for the {arranged} on [{weekday}].",
    "{person} will appear in court on [{weekday}].",
    "{who} is expected to announce the results on [{weekday}].",
    "The ministers are due to meet {place} on [{weekday}].",
    "Tickets for the {arranged} on [{weekday}] will go on sale tomorrow.",
    "{who} invited reporters to a {arranged} next [{weekday}].",
    "The bridge is scheduled for completion by [{weekday}].",
    "{who} hopes to finish the repairs by [{weekday}].",
    "If no deal is found, the {arranged} on [{weekday}] will be cancelled.",
    "The union will decide about the walkout planned for [{weekday}].",
    "{who} must answer by [{weekday}].",
)
