"""Bytes to text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import UnreadableError
from timeline.reading.decoding import decode
from timeline.reading.languages import guess_language

GERMAN = (
    "Der Zürcher Gemeinderat hat am Dienstag über die Brücke beraten, die seit Jahren „gefährlich“ ist – so die "
    "Behörde."
)
POLISH = (
    "Straż graniczna poinformowała, że w środę późnym wieczorem próbowano sforsować ogrodzenie w pobliżu "
    "miejscowości Kuźnica. "
) * 4
RUSSIAN = (
    "Пограничный комитет сообщил, что в среду поздно вечером были предприняты попытки прорвать ограждение на границе. "
    * 4
)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_western_text_in_every_encoding(encoding: str) -> None:
    text = GERMAN.replace("„", "»").replace("“", "«") if encoding == "cp1252" else GERMAN
    assert decode(text.encode(encoding)) == text


@pytest.mark.parametrize(
    ("text", "encoding"), [(POLISH, "cp1250"), (POLISH, "iso8859-2"), (RUSSIAN, "cp1251"), (RUSSIAN, "koi8-r")]
)
def test_other_code_pages_are_guessed_or_declared(text: str, encoding: str) -> None:
    assert decode(text.encode(encoding), declared=encoding) == text
    assert decode(text.encode("cp1251")) == text if text is RUSSIAN else True


def test_a_cut_or_scratched_text_is_still_read() -> None:
    assert decode(GERMAN.encode()[:-1] + "é".encode()[:1]).startswith("Der Zürcher")
    scratched = (GERMAN * 40).encode().replace(b"Dienstag", b"Diens\xfftag", 1)
    assert decode(scratched).count("�") == 1


@pytest.mark.parametrize(
    ("data", "says"),
    [(b"%PDF-1.7 ...", "PDF"), (b"PK\x03\x04....", "ZIP"), (bytes(range(32)) * 40, "no text"), (b"{\\rtf1 x", "RTF")],
)
def test_what_is_no_text_says_what_it_is(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableError, match=says):
        decode(data)


@given(
    st.text(
        alphabet=st.characters(codec="utf-8", exclude_characters="\x00\ufeff", exclude_categories=("Cc", "Cs")),
        max_size=300,
    )
)
def test_utf8_comes_back_as_it_went(text: str) -> None:
    assert decode(text.encode("utf-8")) == text


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council said on Tuesday that the bridge would be closed for another week after the storm.", "en"),
        (GERMAN, "de"),
        (
            "Le conseil a décidé mardi que le pont serait fermé pendant une semaine après la tempête dans la région.",
            "fr",
        ),
        (
            (
                "El consejo dijo el martes que el puente se cerraría por una semana más después de la tormenta en "
                "la costa."
            ),
            "es",
        ),
        (POLISH, "pl"),
        (RUSSIAN, "ru"),
        (
            "Прикордонники повідомили, що в середу пізно ввечері були спроби прорвати огорожу на кордоні з Польщею.",
            "uk",
        ),
        ("国境警備隊は水曜日の夜遅くに柵を突破しようとする試みがあったと発表した。", "ja"),
        ("وقالت الشرطة إن الحادث وقع مساء الثلاثاء في وسط المدينة", "ar"),
        ("Moscow 2021", None),
        ("", None),
    ],
)
def test_languages(text: str, language: str | None) -> None:
    assert guess_language(text) == language
