"""Known gaps: phrasings and strings that do not come back right yet, each with its reason.

They are strict expected failures: the day one is mended its test fails until its line here is taken out. None is ever deleted otherwise.
"""

from __future__ import annotations

_RATE = "a rate dates nothing: annotators of news leave it out, and so do the rules"

_TEN_ON = "“ten years on” counts from an event, which is often told without a date"
_THREE = "a bare figure of three digits reads as a number, not as a year, where no other early date stands in the text"

_BARE_DAYS = "a weekday in a line without a verb is the last one, as in news; here only sense says that it is to come"
_FIGURES = "a day and a month in figures, without a year or a weekday, read as a fraction or a score as well"
_LONE = "short or small names of days and months need a word that brings them in"

# text of the phrasing, without its marks → why it does not work yet
GAPS: dict[str, str] = {
    "On 2 July 1916 the battalion moved up. It attacked at dawn on the 3rd and was relieved two nights later. Of 720 men, 211 answered the roll. That autumn it was made up with drafts from the former yeomanry.": "“dawn on the 3rd”: a part of a day before a bare day of the month is taken for the running day",
    "The brigade wintered at Salonica. In April 1917 it went into the line, and there it stayed until September of the following year. The armistice was signed on the 29th, and by Christmas the last companies were in Baku.": "what a history says to have lasted until a date does not move its running year",
    "The firm was set up in 1871 by two brothers from Ulm. In its 1884 catalogue it offered forty pumps. A works was opened across the river in 1902; ten years on, it employed 900 people.": _TEN_ON,
    "In fiscal 1974 the group lost money for the first time. It closed two yards in the spring of 1975 and a third in the summer. By the end of the decade nothing was left but the name.": "two years alone do not make a history, and the season behind them is taken for the publication's",
    "The village is first named in 814. It was burned in 1636, and for thirty years nobody lived there. Settlers from Tyrol came in the 1660s and 1670s. It has had a school since 1787.": _THREE,
    "The pump moves 400 litres a day.": _RATE,
    "The pump moves 400 litres per day.": _RATE,
    "The workers earn 300 dollars a week.": _RATE,
    "The workers earn 300 dollars per week.": _RATE,
    "The fee is 40 euros a month.": _RATE,
    "The fee is 40 euros per month.": _RATE,
    "The flood kills forty people a year.": _RATE,
    "The count was 2021 to 1999.": "figures of four digits with no word beside them read as years",
    "Work on the wall began in AD 122 and took six years. Twenty years later a second wall was built farther north. It was given up in the 160s.": _THREE,
    "The caliph was killed in 656. A civil war of five years followed. In 661 the seat of power was moved to the north.": _THREE,
    "After the war the town was rebuilt. In 1951 the cathedral was reopened, and in the same year the university. Ten years on, half the people had come from elsewhere.": _TEN_ON,
    "The pass was closed in October 1846, earlier than in other years. Of 87 people, 48 lived to see the spring. The last was brought out on 21 April 1847.": "in a story a bare month or season mostly belongs to the running year, even where the next one is nearer",
    "3 shows left. Tues Bristol, Weds Cardiff, Fri home <3": _BARE_DAYS,
    "Last day at the old job on Friday. Gonna cry": _BARE_DAYS,
    "1/6 is Children's Day btw": _FIGURES,
    "Fri can?? or sat also can": _LONE,
    "it's only may why is it 30 degrees": _LONE,
    "Nov can't come soon enough, holiday here I come": _LONE,
    "End Nov trip to Bali, can't wait": "“end Nov” without a hyphen may be a verb and a date: “will end Nov 5”",
    "Can u believe its nov alr": _LONE,
    "gonna miss u all next sem, thanks for everything": "“sem” is a name and an acronym as well",
    "so it turns out the deadline was ytd...": "“ytd” is “year to date” as often",
    "Open from 9am, Mon to Fri": "a weekday behind a clock time is taken for its day, also where it opens a range",
}
