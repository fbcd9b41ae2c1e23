"""Values that lean on another day: what they are, what they were counted from, and how that came about."""

from __future__ import annotations

from timeline.anchoring.story import Resolution, Story, direction_of

__all__ = ["counted", "leaning", "open_unit"]


def leaning(value: str, story: Story, on: str, inferred: tuple[str, ...], why: str) -> Resolution:
    """A value that leans on the publication day or on the story."""
    against = story.last if on == "expression" else story.published.isoformat() if story.published else None
    return Resolution(value, direction_of(value, story.published), against, on or None, inferred, (why,))


def counted(value: str, against: str, on: str, story: Story, number: int, unit: str) -> Resolution:
    """A value so many units away from another."""
    why = f"{number:+d} {unit} from {against}" if number else f"the {unit} of {against}"
    return Resolution(value, direction_of(value, story.published), against, on, (), (why,))


def open_unit(unit: str) -> str:
    """The value of a unit that nothing places."""
    opened = {
        "D": "XXXX-XX-XX",
        "W": "XXXX-WXX",
        "WE": "XXXX-WXX-WE",
        "M": "XXXX-XX",
        "Q": "XXXX-QX",
        "H": "XXXX-HX",
        "N": "XXXX-WXX",
    }
    return opened.get(unit, "XXXX")
