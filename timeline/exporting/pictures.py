"""The pictures of events in a page: linked to, carried by the page itself, or left out.

Nothing that a page shows is fetched when it is opened. A picture that the page carries is fetched once, when the page
is made, because the caller asked for it, as any address is: of public hosts only, bounded in size and time.
"""

from __future__ import annotations

import warnings
from base64 import b64encode
from collections.abc import Iterable
from typing import Any, Literal

from timeline.errors import InputError, TimelineError
from timeline.escaping import one_line
from timeline.frames import safe_link
from timeline.records import Event, Media

__all__ = ["LARGEST", "MEDIA", "carried", "checked", "shown"]

MEDIA = ("link", "embed", None)
LARGEST = 4 << 20  # bytes of a picture that a page carries
_MOST = 24 << 20  # bytes of all pictures that a page carries
# How the files begin that a browser shows as a picture and that cannot hold a script.
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", 0, "image/png"),
    (b"\xff\xd8\xff", 0, "image/jpeg"),
    (b"GIF8", 0, "image/gif"),
    (b"WEBP", 8, "image/webp"),
    (b"ftypavif", 4, "image/avif"),
)


def checked(media: str | None) -> Literal["link", "embed"] | None:
    """Give the way pictures are shown; raises `InputError` for one that there is not.

    >>> checked("link")
    'link'
    """
    if media not in MEDIA:
        raise InputError(f"media must be 'link', 'embed' or None, not {media!r}")
    return media  # type: ignore[return-value]


def carried(events: Iterable[Event], media: str | None) -> dict[str, str]:
    """Fetch the pictures that a page is to carry: gives each as a `data:` address, by its own address.

    One that cannot be fetched, is no picture or is too large is warned of, and linked to instead.
    """
    if media != "embed":
        return {}
    found: dict[str, str] = {}
    held = 0
    for address in dict.fromkeys(safe_link(picture.url) for event in events for picture in event.media):
        if not address:
            continue
        try:
            data = _fetched(address)
            kind = _kind(data)
            if held + len(data) > _MOST:
                raise InputError(f"the page already carries {held >> 20} MB of pictures")
        except TimelineError as error:
            warnings.warn(
                f"a picture is linked to, not carried: {address[:200]}: {error}", RuntimeWarning, stacklevel=2
            )
            continue
        held += len(data)
        found[address] = f"data:{kind};base64,{b64encode(data).decode()}"
    return found


def shown(event: Event, media: str | None, carried: dict[str, str]) -> list[dict[str, Any]]:
    """What a page's template needs of an event's pictures; those with no address that may be linked are left out."""
    if media is None:
        return []
    return [_shown(picture, carried) for picture in event.media if safe_link(picture.url)]


def _shown(picture: Media, carried: dict[str, str]) -> dict[str, str]:
    link = safe_link(picture.url)
    words = {name: one_line(getattr(picture, name)) for name in ("credit", "caption", "alt")}
    return {"link": link, "data": carried.get(link, ""), **words}


def _fetched(address: str) -> bytes:
    from timeline.reading.web import fetch

    blob, _ = fetch(address)
    with blob.open() as file:
        data = file.read(LARGEST + 1)
    if len(data) > LARGEST:
        raise InputError(f"it is larger than {LARGEST >> 20} MB")
    return data


def _kind(data: bytes) -> str:
    for signature, at, kind in _SIGNATURES:
        if data[at : at + len(signature)] == signature:
            return kind
    raise InputError("it is no PNG, JPEG, GIF, WebP or AVIF picture")
