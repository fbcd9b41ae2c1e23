"""GeoJSON (RFC 7946): events on a map, where the caller knows the coordinates of the places.

A name alone does not say which Georgia it means, so nothing is looked up: coordinates come from the caller.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from timeline.errors import InputError
from timeline.escaping import contained
from timeline.frames import safe_link
from timeline.records import Event
from timeline.wording import when

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["to_geojson"]


def to_geojson(chronology: Chronology, *, coordinates: Mapping[str, tuple[float, float]] | None = None) -> bytes:
    """Give one feature an event; `coordinates` maps names of places, as the events have them, to (latitude, longitude)
    in degrees.

    An event at several known places is a MultiPoint; one at no known place has no geometry, which RFC 7946 allows, so
    that no event is lost. `when` holds the days as the Linked Places format does. Raises `InputError` without
    coordinates, or for impossible ones.
    """
    if not coordinates:
        raise InputError(
            "GeoJSON needs coordinates={'name of a place': (latitude, longitude), …}; names alone do not say "
            "where a place is"
        )
    known = {name.casefold(): _position(name, where) for name, where in coordinates.items()}
    features = [_feature(event, known) for event in chronology.events]
    return (
        json.dumps({"type": "FeatureCollection", "features": features}, ensure_ascii=False, indent=1) + "\n"
    ).encode()


def _position(name: str, where: tuple[float, float]) -> list[float]:
    try:
        latitude, longitude = (float(number) for number in where)
    except (TypeError, ValueError):
        raise InputError(f"coordinates[{name!r}] must be (latitude, longitude), not {where!r}") from None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):
        raise InputError(f"coordinates[{name!r}] must be (latitude, longitude) in degrees, not {where!r}")
    return [longitude, latitude]  # GeoJSON's order


def _feature(event: Event, known: Mapping[str, list[float]]) -> dict[str, Any]:
    positions = [known[p.casefold()] for p in event.places if p.casefold() in known]
    geometry: dict[str, Any] | None = None
    if positions:
        several = len(positions) > 1
        geometry = {"type": "MultiPoint" if several else "Point", "coordinates": positions if several else positions[0]}
    span = {
        name: {bound: str(day)}
        for name, bound, day in (("start", "earliest", event.earliest), ("end", "latest", event.latest))
        if day
    }
    return {
        "type": "Feature",
        "id": event.id,
        "geometry": geometry,
        "when": {"timespans": [span] if span else [], "label": when(event)},
        "properties": {
            "title": contained(event.title),
            "text": contained(event.text),
            "edtf": event.edtf,
            "earliest": str(event.earliest) if event.earliest else None,
            "latest": str(event.latest) if event.latest else None,
            "status": str(event.status),
            "sources": event.sources,
            "disputed": bool(event.disputed),
            "places": [contained(p) for p in event.places],
            "publishers": [contained(p) for p in event.publishers],
            "tags": [contained(tag) for tag in event.review.tags] if event.review else [],
            "notes": [contained(note.text) for note in event.review.notes] if event.review else [],
            "links": list(dict.fromkeys(filter(None, (safe_link(m.url) for m in event.mentions)))),
        },
    }
