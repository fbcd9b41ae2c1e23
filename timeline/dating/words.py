"""Words that printed dates are made of, and the words that stand around them: tables only.

Spelled as they are printed; keys are compared in lower case without a final dot. Rows for other languages than English hold
cue words alone, since the dates themselves go to dateparser.
"""

from __future__ import annotations

__all__ = [
    "AGENCIES",
    "DAY_FIRST_SUFFIXES",
    "MONTHS",
    "MONTH_FIRST_LANGUAGES",
    "PUBLISHED",
    "UPDATED",
    "WEEKDAYS",
    "ZONES",
]

# fmt: off
MONTHS: dict[str, int] = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6, "jun": 6,
    "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
}

# 0 is Monday, as in `date.weekday()`.
WEEKDAYS: dict[str, int] = {
    "monday": 0, "mon": 0, "tuesday": 1, "tues": 1, "tue": 1, "wednesday": 2, "weds": 2, "wed": 2, "thursday": 3, "thurs": 3,
    "thur": 3, "thu": 3, "friday": 4, "fri": 4, "saturday": 5, "sat": 5, "sunday": 6, "sun": 6,
}

# Abbreviation: zone, hours from UTC (None: by season), which order of day and month its readers write,
# first and last month in which the abbreviation is in use (summer time and winter time).
ZONES: dict[str, tuple[str, float | None, str, int, int]] = {
    "GMT": ("Europe/London", 0, "", 1, 12),            "UTC": ("UTC", 0, "", 1, 12),
    "BST": ("Europe/London", 1, "day", 3, 10),         "UK": ("Europe/London", None, "day", 1, 12),
    "EST": ("America/New_York", -5, "month", 11, 3),   "EDT": ("America/New_York", -4, "month", 3, 11),
    "ET": ("America/New_York", None, "month", 1, 12),  "CT": ("America/Chicago", None, "month", 1, 12),
    "CDT": ("America/Chicago", -5, "month", 3, 11),    "CST": ("America/Chicago", -6, "month", 1, 12),
    "MST": ("America/Denver", -7, "month", 1, 12),     "MDT": ("America/Denver", -6, "month", 3, 11),
    "PST": ("America/Los_Angeles", -8, "month", 11, 3), "PDT": ("America/Los_Angeles", -7, "month", 3, 11),
    "PT": ("America/Los_Angeles", None, "month", 1, 12), "CET": ("Europe/Berlin", 1, "day", 10, 3),
    "CEST": ("Europe/Berlin", 2, "day", 3, 10),        "EET": ("Europe/Kyiv", 2, "day", 10, 3),
    "EEST": ("Europe/Kyiv", 3, "day", 3, 10),          "MSK": ("Europe/Moscow", 3, "day", 1, 12),
    "IST": ("Asia/Kolkata", 5.5, "day", 1, 12),        "PKT": ("Asia/Karachi", 5, "day", 1, 12),
    "HKT": ("Asia/Hong_Kong", 8, "day", 1, 12),        "SGT": ("Asia/Singapore", 8, "day", 1, 12),
    "JST": ("Asia/Tokyo", 9, "", 1, 12),               "KST": ("Asia/Seoul", 9, "", 1, 12),
    "AEST": ("Australia/Sydney", 10, "day", 4, 10),    "AEDT": ("Australia/Sydney", 11, "day", 10, 4),
    "AWST": ("Australia/Perth", 8, "day", 1, 12),      "NZDT": ("Pacific/Auckland", 13, "day", 9, 4),
    "NZST": ("Pacific/Auckland", 12, "day", 4, 9),     "SAST": ("Africa/Johannesburg", 2, "day", 1, 12),
}

PUBLISHED: tuple[str, ...] = (
    "first published", "originally published", "date published", "published", "publication date", "posted", "issued", "created",
    "released", "first posted", "aired", "filed", "datepublished", "published_time", "datecreated", "pubdate", "date",
    "veröffentlicht", "erschienen", "stand vom",             # German
    "publié", "publiée", "mis en ligne",                     # French
    "publicado", "publicada", "fecha de publicación",        # Spanish, Portuguese
    "pubblicato", "pubblicata", "data di pubblicazione",     # Italian
    "gepubliceerd", "geplaatst",                             # Dutch
    "data publikacji", "opublikowano", "dodano",             # Polish
    "опубликовано", "дата публикации", "опубліковано",       # Russian, Ukrainian
    "publicerad", "publisert", "udgivet", "offentliggjort", "julkaistu",  # Nordic
    "publikováno", "zveřejněno", "publikované", "objavljeno", "közzétéve", "publicat", "yayınlanma", "yayın tarihi", "δημοσιεύτηκε",
)

UPDATED: tuple[str, ...] = (
    "last updated", "page last updated", "updated", "update", "last modified", "modified", "datemodified", "modified_time",
    "last edited", "revised", "corrected", "amended",
    "aktualisiert", "zuletzt aktualisiert", "geändert",
    "mis à jour", "mise à jour", "modifié",
    "actualizado", "actualizada", "atualizado", "atualizada", "última actualización",
    "aggiornato", "ultimo aggiornamento", "bijgewerkt", "laatste update",
    "aktualizacja", "zaktualizowano", "обновлено", "изменено", "оновлено",
    "uppdaterad", "oppdatert", "opdateret", "päivitetty", "aktualizováno", "frissítve", "actualizat", "güncelleme", "ενημερώθηκε",
)

# Wire services, whose name after a date makes a dateline of it.
AGENCIES: tuple[str, ...] = (
    "Reuters", "AP", "Associated Press", "AFP", "Agence France-Presse", "UPI", "TASS", "ITAR-TASS", "Interfax", "RIA Novosti", "Xinhua",
    "Bloomberg", "dpa", "DPA", "ANSA", "EFE", "PAP", "PTI", "ANI", "IANS", "Kyodo", "Yonhap", "Anadolu", "AA", "BelTA", "BELTA",
    "CNN", "CBS", "CBS/AP", "NPR", "Ukrinform", "SANA", "IRNA", "WAFA", "MENA", "KUNA", "Bernama", "Antara", "CNS", "RFE/RL", "Politico",
    "Dow Jones", "Thomson Reuters Foundation", "BBC", "VOA", "Fox News", "MarketWatch", "PRNewswire", "Business Wire", "GLOBE NEWSWIRE",
)

# Where NN/NN/YYYY has the month first; everywhere else the day comes first, or the year does.
MONTH_FIRST_LANGUAGES: frozenset[str] = frozenset({"en-US", "en-PH", "fil", "es-PR", "en-PR"})

# Ends of host names whose sites write the day first, although they may write English.
DAY_FIRST_SUFFIXES: tuple[str, ...] = (
    ".uk", ".ie", ".au", ".nz", ".in", ".pk", ".sg", ".my", ".hk", ".za", ".ng", ".ke", ".gh", ".mt", ".eu",
    ".de", ".at", ".ch", ".fr", ".be", ".nl", ".es", ".pt", ".it", ".pl", ".cz", ".sk", ".ua", ".by", ".ru", ".tr", ".gr", ".br", ".ar", ".mx",
)
# fmt: on
