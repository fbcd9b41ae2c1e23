"""Verb groups and cues that tell which side of the publication day a clause speaks of."""

from __future__ import annotations

import re

__all__ = ["CUES", "Cues"]

_ADVERB = r"(?: (?:not|also|now|then|probably|likely|still|never|again|soon|later|only|first|be|have|[a-z]{2,12}ly)){0,3}"
# What is said to come, with the verb that follows, so that "will be held" is one cue and not a past "held".
_MODAL = rf"(?:will|would|shall|'ll|won't|wouldn't|may|might|could|should|must|can)(?![a-z])(?! not\b)(?! have (?:been )?[a-z]+(?:ed|en))(?:{_ADVERB} [a-z]+)?"
_INFINITIVE = r"(?: to(?: be)?(?: [a-z]+)?)?"
_TO_COME = (
    r"(?:is|are|am|was|were) (?:not )?to (?:be )?[a-z]+|"
    rf"(?:is|are|am) (?:now |also |not |still )?(?:to|due|set|scheduled|expected|slated|likely|about|planned|planning|going|poised|ready|bound){_INFINITIVE}"
    rf"|(?:was|were) (?:to|due|set|scheduled|expected|slated|likely|about|going|poised|ready){_INFINITIVE}"
    rf"|(?:due|scheduled|slated|set|going|likely|ready|prepar(?:es?|ing)) to(?: be)?(?: [a-z]+)?|(?:due|slated|scheduled) (?:for|on|in)|set for|about to [a-z]+"
    rf"|to be [a-z]+|(?:plans?|planning|expects?|intends?|hopes?|aims?|vows?|promises?|wants?|threatens?|agrees){_INFINITIVE}"
    r"|(?:is|are) [a-z]+ed to [a-z]+|be [a-z]+(?:ed|en)|calls? for|called for|(?:is|are|am) (?:also |now |not )?(?!being)[a-z]+ing(?: [a-z]+)?"
)
# The present tense of what stands in a calendar.
_CALENDAR = (
    r"begins?|starts?|opens?|takes? (?:place|effect|office)|comes? into (?:force|effect)|goes? (?:to the polls|on (?:sale|strike|trial))|go to the polls|"
    r"kicks? off|expires?|matures?|payable|arrives|departs|resumes|plays|faces|votes|meets|leaves|ends|closes|reopens|returns|travels|flies|convenes|rules|decides|expire|(?:is|are) (?:on|at|in|due|from)(?= (?:the )?$)|unless|upcoming|deadline"
)
# The group name tells the side. "before" is a plan that the text looks back on; "planned" a plan that was made.
_PAST_WORDS = (
    "was|were|had|did|has|have|said|says|told|came|went|took|made|began|met|held|saw|fell|rose|got|left|gave|sent|won|lost|became|kept|knew|thought|"
    "found|ran|spoke|wrote|stood|put|set|cut|hit|shot|broke|brought|bought|built|caught|drew|drove|felt|fought|flew|led|paid|sold|spent|struck|swept|"
    "threw|wore|grew|heard|burst|sank|shook|rang|sang|swam|stole|froze|rode|hid|bit|blew|chose|dug|ate|forgot|forgave|hung|laid|lay|lent|meant|read|"
    "sought|slept|slid|spread|sprang|stuck|swore|taught|tore|woke|withdrew|won|wound|born|died|beaten|taken|seen|given|driven|hurt|stolen|broken|chosen|written|torn|shaken|thrown|known"
)
_NO_VERB = "united|need|speed|exceed|succeed|proceed|hundred|indeed|sacred|breed|naked|wicked|un|wed|red|shed|sped"
# Behind an article or a preposition it is no verb: "behind closed doors", "in divided Germany".
_NO_PARTICIPLE = r"(?<!\bbehind )(?<!\bunder )(?<!\bin )(?<!\bof )(?<!\bwith )(?<!\bwithout )(?<!\bfrom )(?<!\binto )(?<!\bby )(?<!\bfor )(?<!\bagainst )(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )"


class Cues:
    """Compiled English cues; all are read in lower-cased text."""

    verb = re.compile(
        rf"\b(?:(?P<before>had (?:previously |earlier )?been (?:due|scheduled|expected|planned|slated|set){_INFINITIVE}|had (?:planned|expected|hoped|intended){_INFINITIVE})"
        rf"|(?P<future>{_MODAL}|(?:{_TO_COME}|{_CALENDAR})(?![a-z]))"
        rf"|(?P<planned>(?:planned|expected){_INFINITIVE}|(?:intended|hoped|promised|vowed|agreed|prepared|threatened) to(?: be)?(?: [a-z]+)?|scheduled (?:a|an|the) [a-z]+)"
        rf"|(?P<past>{_PAST_WORDS}|(?!{_NO_VERB}){_NO_PARTICIPLE}[a-z]{{2,}}ed)(?![a-z]))"
    )
    # At the head of a sentence: an order or an invitation.
    order = re.compile(r"\W*(?:do not|don't|do|let us|let's|let|vote|join|come|visit|call|watch|register|tune|see you|bring|meet|remember|book|save|stay)\b")
    put_off = re.compile(r"\b(?:put off|postponed|delayed|extended|moved|pushed(?: back)?|adjourned|rescheduled|brought forward|deferred|put back)\b[^.]{0,40} to (?:the )?$")
    will = re.compile(r"\b(?:will|(?:is|are) (?:expected|due|set|scheduled|to))\b")
    punished = re.compile(r"\b(?:sentenced|jailed|imprisoned|banned|suspended|convicted|faces?|jail|prison)\b")
    state = re.compile(
        r" (?:old )?(?:rule|reign|war|conflict|occupation|dictatorship|presidency|insurgency|career|struggle|siege|blockade|embargo|stand-?off|crisis|drought|"
        r"tenure|strike|hunger strike|mission|visit|trip|tour|stay|march|protest|search|manhunt)\b"
    )
    perfect = re.compile(r"\b(?:has|have|had|'ve) (?:\w+ )?(?:been|[a-z]+ed|[a-z]+n|gone|come|kept|held|led|run|spent|lain|lived)\b")


CUES = Cues
