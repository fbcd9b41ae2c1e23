"""When was it published? Every article gets a `Publication`: stated, inferred with its evidence, ambiguous, or left
unknown.

The order of evidence, strongest first: the caller's word, the page's metadata, printed lines, a dated copy of the same
text, and then what bounds, weekdays and the dated articles on the same matter say together.
"""

from timeline.dating.evidence import Noticed, date_articles, notice
from timeline.dating.lines import Reading
from timeline.dating.printed import read_line

__all__ = ["Noticed", "Reading", "date_articles", "notice", "read_line"]
