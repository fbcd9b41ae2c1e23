"""German verbs and nouns that say who claims, denies or plans what."""

from __future__ import annotations

from timeline.language.base import Reporting

__all__ = ["REPORTING"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_CLAIMS = "behauptet behaupten behauptete behaupteten beteuert beteuerte beteuerten unterstellt unterstellte"

REPORTING = Reporting(
    says=_words(
        "sagt sagen sagte sagten gesagt erklärt erklären erklärte erklärten berichtet berichten berichtete berichteten "
        "meldet melden meldete meldeten gemeldet betont betonte betonten erläuterte mitgeteilt bestätigt bestätigte "
        "bestätigten kündigt kündigte kündigten angekündigt warnt warnte warnten schreibt schrieb schrieben teilte teilten "
        f"{_CLAIMS}"
    ),
    claims=_words(_CLAIMS),
    denies=_words(
        "bestreitet bestreiten bestritt bestritten leugnet leugnete leugneten dementiert dementierte dementierten"
    ),
    rejects=_words("weist wies wiesen zurückgewiesen verwirft verwarf"),
    accusations=_words("vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen behauptung behauptungen"),
    rumours=_words("gerücht gerüchte gerüchten vermutung vermutungen spekulation spekulationen"),
    promises=_words("verspricht versprach versprachen versprochen zugesagt gelobt gelobte droht drohte drohten"),
    plans=_words(
        "plant planen plante planten geplant beabsichtigt beabsichtigte will wollen wollte wollten soll sollen vorgesehen"
    ),
    believes=_words("hofft hoffen hoffte hofften glaubt glauben glaubte fürchtet fürchten fürchtete erwartet erwarten"),
    conditions=_words("wenn falls sofern"),
)
