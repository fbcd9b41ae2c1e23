"""The words of page furniture: tables of phrases, one a line, in the notation of `timeline.language.common.phrases`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from timeline.language.common.phrases import expanded

__all__ = [
    "ALONE",
    "BAR_ITEMS",
    "BAR_OPENINGS",
    "COMPANY_FORMS",
    "FOLLOW",
    "FOLLOWED_ON",
    "HINTED",
    "INSIDE",
    "MORE",
    "MORE_OF",
    "OPENINGS",
    "Hint",
    "Inside",
]

_LINE = 600  # characters: a furniture line may be that long, so anything may follow


class Inside(NamedTuple):
    """A phrase that makes a line furniture wherever it stands, with so many characters before and after it."""

    phrases: tuple[str, ...]
    before: int
    after: int


class Hint(NamedTuple):
    """Openings that make a line furniture where one of some words follows within so many characters, and no more than
    `length` characters in all follow."""

    openings: tuple[str, ...]
    words: tuple[str, ...]
    within: int
    length: int


# What opens a line, and how many characters may follow it there.
OPENINGS: Mapping[str, int] = {
    phrase: length
    for length, lines in {
        _LINE: """
            skip to main? content|navigation
            back to the? top
            jump to
            scroll down|to
            article|story|content continues below|after
            please try again
            please log|sign in
            please login|signin|wait|enable|check
            click here|to|on|for
            tap here|to
            tag:|tags:|topic:|topics:|category:|categories:
            filed under
            already|not a member|subscriber
            this copy may not be in its final form
        """,
        300: """
            copyright
        """,
        200: """
            media|press|investor contact:|contacts:
        """,
        80: """
            cookie
        """,
        60: """
            continue|keep reading
            share this|on|via|with|your
            terms of|and|&
            privacy policy
        """,
        40: """
            advertisement|advertisements|advertisment|advertisments|advert
            publicité|anzeige|werbung|publicidad
            sponsored content?
            promoted
            something went wrong
            this discussion|thread is now? closed
            this comment thread is now? closed
            forward-looking statement|statements
        """,
        30: """
            error
            reading time
            lesezeit|leestijd
            temps de lecture
            tiempo de lectura
            tempo di lettura
        """,
        20: """
            loading
        """,
    }.items()
    for phrase in expanded(lines)
}

# What is furniture when it is all of a line.
ALONE = frozenset(
    expanded("""
        oops
        ends
        in this article|story
        watch|listen|play now|live|video|here|below?
        watch|listen|play the video
        photo|video|image|audio|gallery|slideshow|transcript|poll|live|exclusive|opinion|related|tags|topics|explore
        breaking news?
        most viewed
        view|show comment|comments
        hide|toggle caption
        enlarge this? image
    """)
)

INSIDE = (
    Inside(expanded("skip to main? content|navigation"), 20, _LINE),
    Inside(expanded("below|after this|the? advertisement"), 12, 20),
    Inside(expanded("all rights reserved"), 100, 200),
    Inside(("membership:",), 40, 200),
    Inside(expanded("may not be published|reproduced|broadcast|rewritten"), 80, 160),
    Inside(
        expanded("a version of this article|story|report appears|appeared|ran\n"
                 "a version of this article|story|report was published"),
        60,
        200,
    ),
)  # fmt: skip

HINTED = (
    Hint(
        expanded("""
            get|receive|subscribe|enter|join|register|become|support|try
            sign up
            start your
        """),
        expanded("""
            inbox|newsletter|newsletters|alert|alerts|member|members|membership|trial|app|free|briefing|podcast
            email|e-mail
            subscri*
            sign up
        """),
        160,
        240,
    ),
    Hint(
        expanded("""
            our goal is
            we welcome|encourage|reserve|moderate|value
            we use cookies
            please keep|be|read|note|respect
            by clicking|signing|submitting|registering|using|continuing
            comment|comments are|is|on|will|may
            views expressed
            you agree
            you must be
            you can unsubscribe
            you may not
            you need to be
            your email|e-mail|comment|name|privacy
        """),
        expanded("""
            terms|policy|policies|privacy|cookie|cookies|email|e-mail|newsletter|unsubscribe
            login|log in|logged in|loggedin
            comment*|moderat*|redistribute*|reproduce*|express*
        """),
        300,
        500,
    ),
    Hint(
        expanded("""
            this press|news|media? release|announcement|statement contain|contains|include|includes
            this press|news|media? release|announcement|statement may contain
        """),
        ("forward-looking",),
        60,
        900,
    ),
    Hint(expanded("cautionary note|statement|statements"), ("forward-looking statement*",), 42, 110),
)

# "Share this article on Facebook | Twitter": what opens a row of buttons, and what stands in it.
BAR_OPENINGS = expanded("""
    share|tweet|print|comment|comments|save|reply|retweet|like|bookmark|download|menu|search|home|close|next|previous
    email|e-mail
    copy link
    copylink
    facebook|twitter|linkedin|whatsapp|reddit|pinterest|instagram|telegram|flipboard
    subscribe
    log|sign in
    login|signin
    sign up
    signup
    register
    open in app
    x
""")
BAR_ITEMS = expanded("""
    share|tweet|print|comment|comments|save
    email|e-mail
    this|article|story|page
    via|on|in|with|by|or|and|to
    facebook|twitter|linkedin|whatsapp|reddit|pinterest|instagram|telegram|flipboard
    link|now|free|up|us
""")

# "Read more about the strike", "Find out more"
MORE = frozenset(
    expanded("""
        read|see|learn|show|load|view|get more|less|all
        find out more|less|all
    """)
)
MORE_OF = frozenset("at on about from here in comments stories photos".split())

# "Follow us on …"
FOLLOW = frozenset("follow like find join contact".split())
FOLLOWED_ON = frozenset("on at via".split())

COMPANY_FORMS = frozenset(
    "inc corp corporation company ltd llc plc group holdings".split()
)  # "Source: Norland Mills Inc."
