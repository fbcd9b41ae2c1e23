"""Cues that tell which side of the publication day a clause speaks of, beside its verbs; all are read in lower-cased
text."""

from __future__ import annotations

import re
from typing import ClassVar

from timeline.language.en.cue_words import HARM, REPORTING, SET_FOR, SMALL_WORDS, either
from timeline.language.en.verbs import Verb, verbs

__all__ = ["Patterns", "Verb"]


_NEVER = re.compile(r"(?!)")
_DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|march|april|june?|july?|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?"
    "|dec(?:ember)?)\\b"
)


class Patterns:
    """English cues."""

    verbs = staticmethod(verbs)

    thing = re.compile(
        r" (?!of |in |on |at |to |by |and |or |but |as |when |while |with |the |a |an |that |this |which |was "
        r"|were |had |has |is |are |would |will |could |from |for |until |before |after "
        r"|he |she |it |they |we |his |her |their |its |came |began |brought |set |fell |ended |passed "
        r"|through |without |not |so |than |then |because |during |between |over |under |if |where )"
        r"(?![a-z]+(?:ed|ing)\b)[a-z]{3,}"
    )
    # What can stand behind a noun phrase that has ended.
    closes = re.compile(
        r"(?: (?:morning|afternoon|evening|night))?(?:[.,;:!?)]|$|\n| (?:in|on|at|by|to|from|for|through|since"
        r"|until|over|with|and|but|or|as|while|because|when|after|before|if|so|that|is|was|will|would|without"
        r"|like|of)\b)"
    )

    # At the head of a sentence: an order or an invitation.
    order = re.compile(
        r"\W*(?:do not|don't|do|let us|let's|let|vote|join|come|visit|call|watch|register|tune|see you|see u"
        r"|c u|cya|bring|meet|remember|book|save|stay"
        # and what somebody is about to do, who leaves himself out: "Flying home on Sunday"
        r"|(?:@\w+ )?(?:(?:so|just|finally|back|i'm|im|we're) ){0,2}(?:flying|leaving|heading|going|coming"
        r"|arriving|returning|performing|playing|moving|meeting)(?! to the end))\b"
    )
    # Behind the day: "Party on Saturday, bring a cake"
    invites = re.compile(
        r"(?: ?(?:&|and|-|to) ?[a-z.]{3,9})? ?[,-] ?(?:bring|come|join|don't|do not|rsvp|be there|see you"
        r"|see u|tickets|doors)\b"
    )
    # "Tomorrow is Saturday"
    tomorrow = re.compile(r"\b(?:tomorrow|tmr|tmrw|tmw|2moro|2morrow|tomoz) ?(?:is|'s|will be|=) $")
    deadline_set = re.compile(
        r"\b(?:set|sets|fixed|imposed|given|gave|gives|issued|has|have|faces?"
        r"|facing) (?:[a-z'-]+ ){0,4}(?:deadline|ultimatum|target(?: date)?) of (?:the )?$"
    )
    put_off = re.compile(
        r"\b(?:put off|postponed|delayed|extended|moved|pushed(?: back)?|slipped|slips|adjourned|rescheduled"
        r"|brought forward|deferred|put back)\b[^.]{0,40} to (?:the )?$"
    )
    # What lasted in the past ran until a day that has passed: "kept them on the ground until Monday"; what was put off
    # runs until one to come.
    went_on = re.compile(
        r"\b(?<!will have )(?<!would have )(?:(?:stayed|remained) (?:closed|shut)|lasted|continued|remained"
        r"|stayed|kept|went on|carried on|raged|burned|fought|ruled|lived|worked|waited|served|had (?:no|not"
        r"|claimed|denied|insisted|maintained|refused|resisted|declined|said))\b"
        r"(?:(?!\b(?:adjourned|postponed|suspended|delayed|extended|put off|gave|given|closed"
        r"|banned)\b)[^.;]){0,80} (?:until|till) (?:the |late |early )?(?:on )?$"
    )
    # Days that have become the name of what happened on them: the year, what stands before and behind; an embassy was
    # attacked on such a day, too.
    named_days: ClassVar[dict[str, tuple[int, re.Pattern[str], re.Pattern[str]]]] = {
        "-09-11": (
            2001,
            re.compile(
                r"\b(?:(?:terror(?:ist)?|suicide|deadly) attacks|attacks|aftermath|hijackers|victims"
                r"|anniversary) (?:of|on|from) (?:the )?$|\b(?:pre|post)-$"
            ),
            re.compile(
                r"(?:['’]s)? (?:(?:terror(?:ist)?|suicide|deadly) )?(?:attacks|hijack\w+|attackers|victims?"
                r"|families|memorial|commission|terror\w*|atrocit\w+|tragedy)\b(?!.{0,60}\b(?:consulate"
                r"|embassy|mission|compound)\b)"
            ),
        ),
        "-01-06": (
            2021,
            _NEVER,
            re.compile(
                r"(?:['’]s)? (?:attack on the capitol|insurrection|rioters?|riots?|committee|panel|capitol|mob"
                r"|defendants?)\b"
            ),
        ),
        "-10-07": (
            2023,
            _NEVER,
            re.compile(r"(?:['’]s)? (?:[a-z]+ )?(?:attacks?|massacres?|assault|onslaught|hostages?|atrocit\w+)\b"),
        ),
    }
    # What a clause of "who" tells is no news of the day before it.
    aside = re.compile(r" ?, (?:who|which|whose|where) [^,.;]{1,120} ?,(?= )")
    carried_out = re.compile(
        r"(?:(?:(?:was|were|been) )?(?:(?:un)?able|forced|compelled|obliged|allowed)|had|managed|failed|tried"
        r"|attempted|began|started|continued|went on|came|got|dared|rushed|struggled) to\b"
    )
    inserted = re.compile(
        r" ?, (?:(?:[a-z0-9-]+ ){0,4}(?:before|after|since)|as|when|while|though|although|because|once"
        r"|the (?:eve|day) of [^,.;]{1,60} (?:that|which)) (?!of |to )([^,.;]{3,120}) ?,(?= )"
    )
    eve = re.compile(
        r"\b(?:ahead|in advance) of (?!(?:last|his|her|their) )(?:(?!(?:was|were|had|has|will|is|are|said|that"
        r"|who|which|when) )[a-z'’-]+ ){1,5}(?:[a-z]+day and )?(?:on )?$"
    )
    telling = re.compile(
        r"\b(?:announcement|decision|statement|ruling|warning|report|declaration|vow|pledge|promise|claim|news"
        r"|word|admission|assurance|finding|verdict|comments?|remarks?)s? (?:on )?(?:late |early |last )?$"
    )
    will_then = re.compile(
        r"\b(?:will(?! have\b)|'ll|shall|(?<!said )(?<!thought )(?<!believed )(?<!known )(?<!reported )"
        r"(?<!found )(?<!shown )(?<!seemed )(?<!appeared )to be(?= (?:[a-z]{2,12}ly )?(?:[a-z]+(?:ed|en)|held"
        r"|built|sold|made|put|cut|paid|sent|led|run|brought|shown)\b)) (?:(?!(?:which|who|that|when|after"
        r"|before|since|from|was|were|had|has|have|as|than) )[a-z'’-]+ ){1,6}(?:in|on|at) (?:the )?(?:early "
        r"|late |mid-)?$"
    )
    # "They expect to have most of it repaired by Friday."
    have_done = re.compile(
        r"\b(?:expect\w*|hop(?:es?|ing)|aim\w*|plans?|planning|wants?|will|intends?) (?:to )?(?:have|see"
        r"|get) (?:(?!(?:was|were|had|been|already|which|who|that|when) )[a-z'’-]+ ){1,5}(?:[a-z]+ed|done"
        r"|built|shut|cut|sold|fixed) (?:by |before |on |in )(?:about |around |the |late |early ){0,2}$"
        # "promised a vote in the autumn": the day is that of what is promised
        r"|\b(?:promised|pledged|guaranteed) (?:an?|the|new|fresh|more|free|full|early|another) (?:(?!(?:which"
        r"|who|that|when|after|was|were|had|has) )[a-z'’-]+ ){1,6}(?:in|by|on|for|from|before) (?:the |early "
        r"|late ){0,2}$"
    )
    with_to = re.compile(
        r"(?:^|, )\W{0,8}+with (?:(?!(?:was|were|had|has|will) )[a-z'’-]+ ){1,7}(?:due |set |scheduled "
        r"|expected )?to (?!(?:the|a|an|his|her|its|their) )[a-z]+ (?:[a-z'’-]+ ){0,3}(?:on |by |in |at "
        r"|until )(?:the )?(?:late |early )?$"
    )
    # What nobody plans: "is recovering after Friday's crash".
    struck = re.compile(
        r"['’]s (?:(?!(?:after|in|on|of|and|with|for|to|over|at|from) )[a-z-]+ ){0,3}"
        rf"{either(HARM)}(?:e?s)?\b(?!-)"
    )
    # A plan that is looked back on.
    was_due = re.compile(r"(?:was|were)\b")
    in_wake = re.compile(
        r"\W{0,3}(?:after|following|in the wake of|in response to|despite) (?!(?:having|being"
        r"|[a-z]+ing) )(?:(?!(?:is|are|was|were|has|had|will|that|who|which) )[a-z0-9'’,-]+ ){1,14}$"
    )
    stamped = re.compile(r"\(\s?(?:updated?|posted)(?: at)? ?$|(?:^|(?<!\.m)[.!?\n)]\s{0,2})\(\s?$")
    had_been_due = re.compile(
        r"(?:\bhad|'d) (?:[a-z]+ )?been (?:due|scheduled|expected|planned|slated|set) (?:to|for)\b[^.;]{0,60}$"
    )
    but = re.compile(r" ?,? but\b")
    planned_then = re.compile(
        r"(?:\b(?:was|were|had been) (?:due|scheduled|slated|expected|planned|set to|to (?!the |a |death))"
        r"|(?:\bhad|'d) (?:planned|expected|hoped|intended) to)(?:(?! (?:was|were|had|has|have|will|is|are"
        r"|said|told|died|that|would)\b)[^.;]){0,90}$"
    )
    then_planned = re.compile(
        r"(?:(?! (?:and|but|which|who|that|before|after|when|it|they|he|she|will|is|are|has|have|had"
        r"|said)\b)[^.;]){0,60} (?:was|were) (?:due |scheduled |slated |expected |set )?to\b"
    )
    will = re.compile(
        r"'ll\b|\b(?:will|won't|(?:is|are) (?:expected|due|set|scheduled|to)|(?:has|have|needs?) to|must)\b"
        r"|^.s (?:[a-z-]+ )?(?:planned|scheduled|upcoming|proposed|expected) (?!.{0,40}\b(?:was|were|had"
        r"|did)\b)"
    )
    will_words = (
        "will",
        "'ll",
        "won't",
        "must",
        " to",
        "is ",
        "are ",
    )  # it holds one of them, or opens with a possessive
    # A noun that is to come: "the scheduled visit", "a planned strike".
    scheduled = re.compile(
        r"(?:\b(?:an?|the|its|his|her|their|any|no|this|that)|['’]s|s['’]) (?:next |first |last "
        r"|long-)?(?:scheduled|planned|upcoming|forthcoming) (?!to )(?:(?!was |were |had "
        r"|[a-z]+ed )[a-z-]+ ){1,8}(?:the )?$"
        r"|(?:\b(?:has|have)|'ve) (?:postponed|cancell?ed|delayed|called off|put off) (?:the |its |their |his |her )?$"
    )
    offered = re.compile(
        r"\b(?:sales?|available|open|closed|refunds?|tickets?|free|timetables?|menus?|hours|prices?|fares?"
        r"|bookings?|live|effective|terms?|deliver(?:y|ies)|services?|shut|rules?|restrictions?|screening"
        r"|offer|price|off|every day|daily) from (?:the )?$"
    )
    mishap = re.compile(
        r"\b(?:after|following|crash|collision|accident|incident|fire|blaze|robbery|burglary|theft|assault"
        r"|attack|shooting|stabbing|explosion|blast|arrests?|earthquake|quake|raid|sighting|photos?|pics?)\b"
    )
    # What a comma adds, without a verb: "found guilty, sentence on 24 May".
    to_follow = re.compile(
        r", (?:and )?(?:the |a |with )?(?:sentence|sentencing|verdict|hearing|trial|funeral|final|results?"
        r"|replay|inquest|vote|ruling|launch|release|return leg|second leg) (?:due |set |expected "
        r"|follows )?(?:on |in )?(?:the )?$"
    )
    # A line without a verb: "Cabinet to vote on Tuesday", "EU summit on Monday" look ahead.
    headline = re.compile(
        r"[^a-z]{0,4}(?:[a-z]+(?: [a-z]+){0,2}: )?(?!(?:i|you|we|please|what|how|why|where|it"
        r"|there) )(?:[a-z0-9'’.&-]+ ){1,6}?to (?!the |a |an |its |his |her |their |[a-z]+ing "
        r"|\d)[a-z]+ (?:[a-z0-9'’.,&-]+ ){0,6}$"
        r"|[^a-z]{0,4}(?:[a-z]+(?: [a-z]+){0,2}: )?(?:[a-z0-9'’.&-]+ ){0,5}?(?:summit|talks|vote|hearing"
        r"|elections?|ballot|referendum|funeral|trial|verdict|meeting|match|semi-?final|final|debate|strike"
        r"|walkout|rally|"
        r"ceremony|conference|concert|festival|deadline)(?: (?:in|at|with|over|of|for|on"
        r"|between) (?:[a-z0-9'’.&-]+ ){1,4}?)?(?: ?on |(?<= ))?(?:the )?$"
    )
    # "when he is sentenced on Monday", "once the votes are counted": what a clause of time or condition says in the
    # present is to come.
    awaited = re.compile(
        r"\b(?:when|once|until|unless|before|if) (?:(?:(?!was |were |had |did )[a-z']+ ){1,4}(?:is|are)|(?:he"
        r"|she|it|they|we|you)'(?:s|re))(?: (?:not |finally |formally )?[a-z]+(?:ed|en|n|t))?"
        r" (?:on |in |at |by )?(?:the )?$"
    )
    # An entry of a list of dates: a dash behind the date.
    entry = re.compile(r",? (?:-{1,2}|[–—]) ")
    owned = re.compile(
        r".s {1,2}(?:[a-z-]+ )?(?:planned|scheduled|upcoming|proposed) (?!.{0,40}\b(?:was|were|had (?!more "
        r"|less |about |over |nearly |almost |at |\d)|did)\b)"
    )
    # A noun behind a date that names what happened then, not what is set for it: "the April 20 explosion".
    happened = re.compile(rf" (?!(?:[a-z-]+ ){{0,2}}{either(SET_FOR)}\b)(?!{either(SMALL_WORDS)}\b)[a-z]{{4,}}")
    nobody = re.compile(
        r"\b(?:neither|nor|nobody|no one|none|no [a-z]+) (?:[a-z’']+ ){0,6}could (?:immediately )?"
        r"(?:be )?[a-z]+ (?:for comment )?(?:on |late |early )?$"
    )
    # "invited them to a ceremony on 12 March": done, and the ceremony may well be to come.
    arranged = re.compile(
        r"(?:invited|summoned|arranged|proposed|announced|approved|promised|confirmed"
        r"|organi[sz]ed) [^.;]{0,80}\b(?:ceremony|meeting|summit|hearing|conference|talks|vote|visit|trip"
        r"|strike|election|rally|match|launch)\b[^.;]{0,40}$"
    )
    joined = re.compile(r", (?:and|while|so) (?:(?:on|by|in|at|until|from|since) )?(?:the |late |early )?$")
    # What stands between a verb and a date that it does not tell of: another clause, an infinitive, a gerund, what is
    # due.
    between = re.compile(
        r"[,;:(“\"] |[–—-]{1,2} |\b(?:to (?!the |a |an |its |his |her |their |\d)[a-z]+|(?!following\b"
        r"|morning\b|evening\b|building\b|meeting\b|beginning\b|starting\b)[a-z]{2,}ing"
        r"|that|which|who|whether|if|once|when|until|unless|due|ahead|schedule|target|deadline|date|plans?)\b"
    )
    compared = re.compile(
        r"\b(?:from|than|against|versus|compared (?:with|to)) (?![^.;]{0,40}\b(?:was|were|is|are|rose|fell"
        r"|totall?ed|had|came) )(?:[^.;]|\.\d){0,40}\d(?:[^.;]|\.\d){0,30} (?:(?:in|for|of|at)(?: the)? )?$"
    )
    traded = re.compile(
        rf"(?:(?: and | or |, | through | to |/){_MONTH})?(?: (?!report|survey"
        rf"|figure)[a-z]{{3,12}}){{0,2}} (?:futures|contracts?|deliver(?:y|ies)|shipments?|positions?)\b"
    )
    # What opens a clause right before its day, and who says it all behind it.
    opens = re.compile(
        r"\b(?:that|because|although|though|while|whereas|where|whether),? (?:(?:on|in|at|by|since|from"
        r"|until) )?(?:the |late |early )?$"
    )
    attributed = re.compile(
        r"[,.!?]?[\"”’]{1,2},? (?:[a-z'’.-]+ ){0,5}(?:said|says|wrote|added|told)\b|, (?:(?!(?:be|been|being"
        r"|was|were|is|are|has|have|had|to|will|would|not) )[a-z'’.-]+ ){1,5}(?:said|says|say|reported"
        r"|announced|added|wrote|stated|confirmed|told reporters)(?: (?:on|in|at) [a-z ]{1,30})?\.?$"
        r"|, according to [^,]*$|, it (?:was|is|has been) (?:reported|announced|said|claimed|confirmed)\.?$"
    )
    according_to = "according to "
    according = re.compile(r"according to [^,.;:\n]{2,60}, ")  # who tells what follows
    # Behind these words "that" opens a clause and belongs to no day: "said that Friday's vote was fair".
    reported = re.compile(rf"\b{either(REPORTING)} $")
    going_on = re.compile(r"(?:is|are|am) (?:[a-z]+ ){0,2}[a-z]+ing\b")
    boundary = re.compile(r"[,;:] | -{1,2} | [–—] ")
    # "the firm, a partner until Thursday, was sold": what somebody was.
    was_until = re.compile(r", (?:once )?(?:an?|the) (?:[a-z'’-]+ ){1,4}(?:until|till) $")
    was_then = re.compile(r", (?:was|were|had|[a-z]{3,}ed)\b")
    already = re.compile(r"\b(?:it's|it’s|it is|was|is) already (?:early |late )?$")
    lives_to = re.compile(r"\b(?:lived? to see|to see|survived? (?:in)?to|lasted? (?:in)?to) (?:the )?$")
    # "no intention of stepping down until September", "willing to wait until September": to come, whatever the verb
    # before says.
    to_wait = re.compile(
        r"(?<!was )(?<!were )(?<!been )(?<!kept )(?<!after )(?<!before )\b(?:to (?!the )[a-z]+|of [a-z]+ing"
        r"|from [a-z]+ing)(?: (?!and )[a-z]+){0,4} (?:until|till) (?:the )?$"
    )
    blamed = re.compile(
        r"\b(?:blam\w+|wanted|responsib\w+|jailed|convicted|sentenced|arrested|charged|apologi\w+|credit\w*"
        r"|punish\w+|revenge|retaliat\w+|reprisals?|compensat\w+|payback)\b[^.;]{0,60} for (?:the )?$"
    )
    # What holds now lasts until a day to come: "is closed until March", "have been told to stay until Monday".
    holds_until = re.compile(
        r"\b(?:is|are|remains?|stays?|has been|have been|keeps?) (?:(?!was |were "
        r"|had )[a-z'’-]+ ){1,6}(?:until|till) (?:the )?$"
    )
    # What was done before the main clause: "after opening the well on Wednesday".
    preceded = re.compile(r"\b(?:after|since|upon|following) (?:having |being )?[a-z]{2,}ing\b[^,;]*$")
    # What is set for a day, when the day owns a noun: "calls for Friday's strike".
    prepared = re.compile(
        r"\b(?:call|calls|called|calling|plan|plans|planned|planning|prepar\w+|set|slated|scheduled|due"
        r"|tickets?|ready|rally|rallies|bracing|brace|geared?|gearing|agenda|testimony|arrangements|route"
        r"|security)\b[^.;]{0,40} for (?:the )?$"
    )
    punished = re.compile(r"\b(?:sentenced|jailed|imprisoned|banned|suspended|convicted|faces?|jail|prison)\b")
    state = re.compile(
        r" (?:old )?(?:rule|reign|war|conflict|occupation|dictatorship|presidency|insurgency|career|struggle"
        r"|siege|blockade|embargo|stand-?off|crisis|drought|"
        r"tenure|strike|hunger strike|mission|visit|trip|tour|stay|march|protest|search|manhunt)\b"
    )
    # "for two days last October", "for three weeks before he fled": it lasted then, and not until now.
    ended = re.compile(
        r",? (?:last|this|earlier|the (?:previous|year|month|week) |back in|until|till|before|when|by the time"
        rf"|(?:in|during|from|between) (?:(?:early|mid|late)[ -])?(?:the |that )?(?:\d{{3}}|{_MONTH}|spring"
        rf"|summer|autumn|fall|winter)|(?:on|from|between) (?:{_DAY}|\d))"
    )
    had = re.compile(
        r"'d(?= (?:(?:not|never|also|already|long|once|first|then|only|just) )?(?:been|[a-z]+ed|become|come"
        r"|gone|made|lost|won|met|begun|fallen|risen|taken|given|seen|known|left|fled|led|spent|stood|built"
        r"|held)\b)"
    )  # of "would" and "had"
    pluperfect = re.compile(
        r"\bhad (?:(?:not|never|also|already|long|once|first|then|only|just|still|[a-z]+ly) ){0,2}(?:been )?"
        r"(?!an? |the |no |to |[a-z]+ly |some |more |about |only |its |his |her |their |two "
        r"|three )(?:[a-z]+(?:ed|en|wn|ght|nt|ng|ld|id)|been|become|come|gone|made|lost|won|met|cut|put|set"
        r"|run|begun|fallen|risen|stood|read|fled|led|sat|hit|shot|got)\b"
        r"(?: [a-z]+ed\b| [a-z]+en\b)?"
    )
    # What holds now, and what people told the press, whatever years a text names.
    of_now = re.compile(
        r"\b(?<!could )(?<!would )(?<!might )(?<!should )(?<!must )(?<!may )(?<!not )(?<!n't )(?:has|have"
        r"|'ve) (?:\w+ )?(?:been|[a-z]+ed|[a-z]+n|gone|come|kept|held|led|run|shut|set|put|cut)\b|(?:\bwill"
        r"|'ll) (?!have\b)(?:be )?[a-z]+\b|\b(?<!been )(?<!was )(?<!were )(?<!had )(?:said|says|told)\b"
    )
    of_now_words = ("said", "has ", "have ", "told", "says", "will ", "'ve ", "'ll ")  # it holds one of them
    # What comes again each year: a feast, the weather; the second begins with the sign before the word. The first are
    # sure of it, the others where nothing is told as past.
    is_kept = re.compile(
        r"\b(?:is|are) (?:still |now |always |[a-z]{2,12}ly )?(?:celebrated|observed|held|kept|honou?red"
        r"|commemorated|marked|staged|harvested|picked|sown|crowned)\b"
    )
    recurs = re.compile(
        r"\W(?:usually|typically|generally|normally|commonly|often|mostly|annually|each year|every year|yearly"
        r"|temperatures?|rainfall|precipitation|climate|"
        r"(?:wettest|driest|hottest|coldest|warmest|wet|dry|rainy) (?:season|months?)|averages?|ripens?"
        r"|flowers?|blossoms?|breeds?|migrates?)\b"
    )
    at_event = re.compile(r"\b(?:at|during|after|following) the $")
    perfect = re.compile(
        r"(?:\b(?:has|have|had)(?:n't)?|'ve|'d) (?:\w+ )?(?:been|[a-z]+ed|[a-z]+n|gone|come|kept|held|led|run"
        r"|spent|lain|lived)\b"
    )
