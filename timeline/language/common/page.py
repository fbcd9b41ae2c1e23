"""What pages print around an article, in the languages whose sites people read: words of dates and of stamps."""

from __future__ import annotations

__all__ = ["DATE_WORDS", "MONTH_NAMES", "MONTH_WORDS", "STAMP_WORDS"]

MONTH_WORDS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr "
    "jun jul aug sep sept oct nov dec "
    "januar februar märz mai juni juli oktober dezember janvier février mars avril juin juillet août "
    "septembre octobre novembre décembre "
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre gennaio "
    "febbraio aprile maggio giugno luglio settembre ottobre dicembre "
    "janeiro fevereiro março maio junho julho setembro outubro novembro dezembro januari februari maart mei "
    "augustus".split()
)
DATE_WORDS = MONTH_WORDS | frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun "
    "montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche "
    "lunes martes miércoles jueves viernes sábado domingo am pm a.m p.m gmt utc est edt pst pdt cst cdt mst "
    "mdt et pt ct bst cet cest ist msk uhr h "
    "st nd rd th of at on the and um am den le el la de du il der first last date time day standard eastern "
    "pacific central local".split()
)
STAMP_WORDS = frozenset(
    "published updated posted issued modified revised created filed uploaded publication update release "
    "released printed aired originally corrected "
    "veröffentlicht aktualisiert stand publié actualizado publicado aggiornato pubblicato ago hours minutes "
    "hour minute days".split()
)
MONTH_NAMES = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:uary|ruary|ch|il|ust|tember|ober|ember)?\.?"
