"""What pages print around an article, in the languages whose sites people read: words of dates and of stamps."""

from __future__ import annotations

__all__ = ["COPIES", "DATE_WORDS", "MONTH_NAMES", "MONTH_WORDS", "OTHER_DATES", "STAMP_WORDS"]

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

# What an archive, a crawler or a cache prints over a copy that it keeps.
COPIES: tuple[str, ...] = (
    *("captured", "captures", "archived", "crawled", "cached", "page saved", "saved from", "snapshot", "mirrored"),
    *("as it appeared on", "cache of", "archived copy", "archiviert", "archivé", "archiviato", "archivado"),
)
# What stands before a day that is not the text's own: of the copy or the visit, of the clock of a page, of a person's
# membership, of a term.
OTHER_DATES: tuple[str, ...] = (
    *COPIES,
    *("accessed", "retrieved", "saved on", "downloaded", "fetched", "viewed", "last visit was", "last visited"),
    *("you last visited", "printed on", "print date", "abgerufen", "zugriff", "zuletzt besucht", "gespeichert"),
    *("consulté", "consultado", "recuperado", "geraadpleegd"),
    *("it is currently", "the time now is", "current time", "current date", "today is", "aktuelle zeit"),
    *(
        "aktuelles datum",
        "aktuelles datum und uhrzeit",
        "heute ist",
        "nous sommes le",
        "date actuelle",
        "fecha actual",
        "hora actual",
    ),
    *("joined", "join date", "registered", "member since", "last active", "last seen", "registriert"),
    *("registrierungsdatum", "mitglied seit", "dabei seit", "beigetreten", "inscrit", "membre depuis", "registrado"),
    *("born", "date of birth", "geboren", "deadline", "due date", "expires", "expiry date", "valid until"),
    *("event date", "start date", "end date", "einsendeschluss", "anmeldeschluss", "gültig bis", "date limite"),
)
