"""Which language a text is in: English at once, the rest by a model, nothing of a few words."""

from __future__ import annotations

import subprocess
import sys

import pytest

from timeline.reading import guess_language, read

SAID = {
    "en": "The bridge over the river was closed on Monday after a lorry had struck it, the mayor said.",
    "de": "Die Brücke über den Fluss wurde am Montag gesperrt, nachdem ein Lastwagen sie gerammt hatte.",
    "fr": "Le pont sur la rivière a été fermé lundi après qu'un camion l'a heurté, a dit le maire.",
    "es": "El puente sobre el río fue cerrado el lunes después de que un camión lo golpeara, dijo el alcalde.",
    "it": "Il ponte sul fiume è stato chiuso lunedì dopo che un camion lo aveva urtato, ha detto il sindaco.",
    "pt": "A ponte sobre o rio foi fechada na segunda-feira depois que um caminhão a atingiu, disse o prefeito.",
    "nl": "De brug over de rivier werd maandag gesloten nadat een vrachtwagen ertegenaan was gereden.",
    "pl": "Most na rzece został zamknięty w poniedziałek po tym, jak uderzyła w niego ciężarówka.",
    "et": "Jõe sild suleti esmaspäeval pärast seda, kui veoauto sellele otsa sõitis, ütles linnapea.",
    "uk": "Міст через річку закрили в понеділок після того, як у нього врізалася вантажівка.",
    "ru": "Мост через реку закрыли в понедельник после того, как в него врезался грузовик.",
    "el": "Η γέφυρα του ποταμού έκλεισε τη Δευτέρα αφού τη χτύπησε ένα φορτηγό, είπε ο δήμαρχος.",
    "tr": "Nehrin üzerindeki köprü, bir kamyonun çarpmasının ardından pazartesi günü kapatıldı.",
    "ar": "أغلق الجسر فوق النهر يوم الاثنين بعد أن صدمته شاحنة كما قال رئيس البلدية",
    "ja": "川に架かる橋は月曜日にトラックが衝突したため閉鎖されたと市長は述べた。",
}


@pytest.mark.parametrize("code", SAID)
def test_a_sentence_tells_its_language(code: str) -> None:
    assert guess_language(SAID[code]) == code
    assert guess_language(SAID[code] * 40) == code
    assert read({"text": SAID[code]})[0].language == code


@pytest.mark.parametrize(
    "text",
    ["Orm 2021", "Bridge closes", "ok thanks", "12:05 – 13:10", "", "http://example.org/a?b=c", "Orm, 5. 3. 2024 (OP)"],
)
def test_a_few_words_tell_none(text: str) -> None:
    assert guess_language(text) is None


@pytest.mark.parametrize(
    "headline",
    [
        "Bridge collapses above Orm on Monday, two dead",
        "Orm mayor resigns amid probe of harbour fund",
        "Storm leaves thousands without power in north",
        "Ferry sinks off Brask; 12 missing, rescuers say",
    ],
)
def test_a_headline_is_never_lost_to_another_language(headline: str) -> None:
    assert guess_language(headline) in ("en", None)


def test_english_loads_no_model() -> None:
    code = f"import sys, timeline; timeline.read({{'text': {SAID['en']!r}}}); print('py3langid' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "False"
