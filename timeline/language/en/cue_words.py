"""Words of the longer cues, and the alternations made of them."""

from __future__ import annotations

__all__ = ["HARM", "REPORTING", "SET_FOR", "SMALL_WORDS", "either"]

# What is set for a day, and not what has happened on it.
SET_FOR = """
    elections? votes? voting meetings? summits? hearings? deadlines? referendum ballots? trials? conferences? talks
    polls? primary primaries debates? launch match game race concerts? ceremony inauguration convention exhibition
    auctions? festival rally rallies march marches strikes? protests? dates? start lift-?off release visits? trips?
    wedding funeral budget session flights? event events show opening premiere runoff run-off kick-?off service
    services appearance speech address hikes? cuts? increase rise target edition morning afternoon evening night
    update
"""
# What no noun phrase goes on with behind a date.
SMALL_WORDS = """
    and or to in on at for with when while as but that which who if until after before by from of through is are was
    were will would has have had because since so than may can could last next this
"""
# What nobody plans; in the singular.
HARM = """
    attack crash bombing blast explosion shooting killing quake earthquake tsunami flood fire accident collision
    collapse derailment massacre raid clash violence coup assassination murder death defeat outage leak riot unrest
    bloodshed disaster tragedy ambush landslide eruption tremor stabbing hijacking kidnapping incident assault
"""
# Behind these words "that" opens a clause and belongs to no day.
REPORTING = r"""
    sa(?:id|ys?|ying) (?:told|tells|informed|warned|assured|reminded)(?:_[a-z']+){0,3} announce[ds]? report(?:s|ed)?
    add(?:s|ed|ing) claim(?:s|ed|ing)? warns confirm(?:s|ed|ing)? believe[ds]? think thinks thought knows? knew
    mean(?:s|t)? show(?:s|ed|n)? den(?:y|ies|ied|ying) insist(?:s|ed|ing)? argue[ds]? arguing not(?:es|ed|ing)
    hope[ds]? fear(?:s|ed)? agree[ds]? promise[ds]? suggest(?:s|ed|ing)? stress(?:ed|es) acknowledge[ds]?
    admit(?:s|ted)? predict(?:s|ed)? rule[ds] indicate[ds]? learn(?:s|ed)? state[ds]? stating declare[ds]?
    disclose[ds]? reveal(?:s|ed)? emphasi[sz]e[ds]? explain(?:s|ed)? complain(?:s|ed)? testif(?:y|ies|ied)
    tweet(?:s|ed)? wr(?:ote|ites?|itten) posted pointed_out estimate[ds]? conclude[ds]? recall(?:s|ed)?
    remark(?:s|ed) observe[ds]? allege[ds]? alleging maintain(?:s|ed)? contend(?:s|ed)? assert(?:s|ed)? concede[ds]?
    caution(?:s|ed)? guess(?:es|ed)? speculate[ds]? vow(?:s|ed)? threatened sure clear likely fact news evidence
    signs?
"""


def either(words: str) -> str:
    """An alternation of what a table lists, in its order; "_" stands for a blank inside of one.

    >>> either("talks? all_day")
    '(?:talks?|all day)'
    """
    return f"(?:{'|'.join(words.split()).replace('_', ' ')})"
