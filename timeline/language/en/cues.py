"""Words around an expression that tell which side of the publication day it lies on."""

from __future__ import annotations

import re

__all__ = ["CUES", "Cues"]


class Cues:
    """Compiled English cues; all are read in lower-cased text."""

    # Verb groups and cues of the clause, the nearest one decides. What is to come is tested first: "was due", "had been expected to".
    verb = re.compile(
        r"\b(?:(?P<before>had (?:previously |earlier )?been (?:due|scheduled|expected|planned|slated|set)(?: to [a-z]+)?|had (?:planned|expected|hoped|intended)(?: to [a-z]+)?)|(?P<planned>planned|intended|hoped|promised|vowed|agreed to|expected)|(?P<future>will|would|shall|won't|wouldn't|going to|about to|due|scheduled|expects?|plans?|planning|slated|"
        r"set (?:to|for)|unless|should|may|might|could|intends?|hopes?|aims?|promises? to|vows? to|(?:is|are|was|were) to|expires?|"
        r"matures?|payable|until|till|starting|beginning|effective|upcoming|deadline|ready to|prepar(?:es?|ing) to|calls? for|called for|"
        r"(?:is|are|am) (?:also |now )?[a-z]+ing|begins|starts|opens|takes place|arrives|departs|resumes|kicks off|'ll)"
        r"|(?P<past>was|were|had|did|has|have|said|told|came|went|took|made|began|met|held|saw|fell|rose|got|left|gave|sent|won|lost|became|"
        r"kept|knew|thought|found|ran|spoke|wrote|stood|put|set|cut|hit|shot|broke|brought|bought|built|caught|drew|drove|felt|fought|flew|led|paid|"
        r"sold|spent|struck|swept|threw|wore|grew|heard|(?!united|need|speed|exceed|succeed|proceed|hundred|indeed|biped|sacred|breed|un|wed\b)(?<!\ba )(?<!\ban )(?<!\bthe )(?<!\bits )(?<!\bhis )(?<!\bher )(?<!\btheir )[a-z]{2,}ed))\b"
    )


CUES = Cues
