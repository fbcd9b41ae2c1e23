"""Page furniture, captions, teasers and header lines are labelled, never cut, so that offsets into the source stay
true."""

from timeline.segments.labelling import segment
from timeline.segments.repetition import repeated_lines

__all__ = ["repeated_lines", "segment"]
