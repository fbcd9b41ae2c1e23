"""The words of headings that announce other articles, in the notation of `timeline.language.common.phrases`."""

from __future__ import annotations

from timeline.language.common.phrases import expanded

__all__ = ["FROM", "FROM_WHAT", "HEADS", "INVITED", "KINDS", "OF", "OPENINGS", "QUALIFIERS", "WHOLE"]

# "Related", "Popular now": all of the line.
HEADS = frozenset(
    expanded("""
        related|recommended|recommendations|suggested|popular|trending now|today|here|topic|topics?
        sponsored|promoted|similar|featured|latest|recent now|today|here|topic|topics?
        you may like now|today|here|topic|topics?
    """)
)

# "More top stories about the strike": a qualifier, up to three words, what is announced, and what of.
QUALIFIERS = frozenset(
    "related recommended suggested popular trending sponsored promoted similar featured latest recent top more other "
    "further our today's today’s todays all".split()
)
KINDS = frozenset(
    "news stories story article articles post posts reading reads coverage content link links headlines video videos "
    "searches picks updates podcasts galleries".split()
)
OF = frozenset("on of in from about for by you".split())

# "More from the desk"
FROM = frozenset("more latest top recommended recommendations popular best".split())
FROM_WHAT = frozenset("from in on for about by".split())

# "Read also …": what opens the line, with up to five words more.
INVITED = frozenset(expanded("read|see|watch|also|up more|also|next|now|read|on|in|this|related"))

# What opens the line, and how many characters may follow.
OPENINGS = {
    phrase: length
    for length, lines in {
        31: """
            you|we may|might|could|think also? like|enjoy|want
            you|we may|might|could|think also? be interested
            you|we may|might|could|think also? have missed
            you|we may|might|could|think will|would also? like|enjoy|want
            we think you'll|you’ll also? like|enjoy|want
            we think you also? like|enjoy|want
            we think you will|would|may|might also? like|enjoy|want
            most|editor's|editor’s|editors'|editors’|editors|editor read|popular|viewed|shared|commented|watched|recent
            most|editor's|editor’s|editors'|editors’|editors|editor pick|picks|choice
            more stories
        """,
        21: """
            don't|don’t|dont miss
        """,
        0: """
            must read|reads
            what to read next
            from|around the? web|archive|network|bbc|site
            from|around our partners
            from|around the our partners
            elsewhere on the? web|archive|network|bbc|site
            elsewhere on our partners
            in other news
            weiterlesen
            mehr zum thema
            lesen sie auch
            à lire aussi
            lea también
        """,
    }.items()
    for phrase in expanded(lines)
}
WHOLE = 80  # characters: a longer line is no heading
