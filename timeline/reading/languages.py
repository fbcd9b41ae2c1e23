"""Which language a text is in, by script and function words: enough to keep the rules of one language off another."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from py3langid.langid import LanguageIdentifier

__all__ = ["guess_language"]

# The commonest function words of each language; a word that several share counts for each of them.
# fmt: off
_WORDS = {
    "en": ("the of and to in that is was for with on as by at from it his are be this had not but they were which "
"have has will who their been an or said he she its after would about"),
    "de": ("der die und den das von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er "
"hat dass sie nach wird bei einer um am sind noch wie einem über hatte war"),
    "fr": ("de la le et les des en un du une que est pour qui dans au pas sur ne par plus ce avec se sont il elle "
"ont mais aux été cette son sa nous ses était leur ou"),
    "es": ("de la que el en y los del se las por un para con no una su al lo como más pero sus le ya este fue ha sí "
"porque esta entre cuando muy sin sobre también hasta"),
    "it": ("di e il la che per un in del con non una della le si da sono dei al come anche più alla ha gli nel ma "
"delle lo è dal stato questo suo nella tra"),
    "pt": ("de a o que e do da em um para com não uma os no se na por mais as dos como mas foi ao ele das tem à seu "
"sua ou ser quando muito há nos já está também pelo pela"),
    "nl": ("de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij door naar heeft uit "
"worden nog wordt over hij werd deze hebben was tot"),
    "sv": ("och i att det som en på är av för med den till inte om har de ett var men från så kan nu efter vid eller "
"hade ska också sig man han hon"),
    "da": ("og i at det er en til på som for med den de af ikke har et der om var fra men kan vi han også efter blev "
"eller hun ved sig skal havde blive"),
    "no": ("og i at det er en på som til for med av ikke den har de et om var fra men kan vi han også etter ble "
"eller hun ved seg skal hadde bli"),
    "fi": ("ja on ei että se oli hän mutta ovat kun myös joka sen mukaan kuin niin jo vuoden jotka tai ole noin sekä "
"vain nyt hänen"),
    "pl": ("w i na z do się nie że to jest o za od po jak przez przy dla był które oraz ale tym są który ich ma jego "
"przed już także może"),
    "cs": ("a v se na je že to s z o i do ve pro za by ale jako po jsou od jeho který které byl podle který také při "
"roku však nebo až"),
    "hu": ("a az és hogy nem is egy ez meg volt de ki csak már el még azt mint vagy szerint után azonban lehet lesz "
"között ezt amely"),
    "ro": "de și în a la cu care pe din nu o să un că este mai pentru au fost prin sau fi după dar lui ale sunt se al",
    "tr": ("ve bir bu da de için ile olarak çok daha olan gibi en sonra kadar ne o ise ama var yıl tarafından olduğu "
"ancak"),
    "id": ("yang dan di dengan untuk dari ini itu pada tidak dalam akan ke oleh juga adalah telah bahwa karena "
"tersebut mereka sebagai"),
    "ca": "de la i el que en a els les per un una amb del és no ha al més va com dels han aquest també però seva entre",
    "hr": "i u je na se da za su od što s a će o koji iz kao ne bi te nije po ili kako koje biti samo bio nakon",
    "vi": "và của là có trong được cho không với các một người những đã khi này để tại ra từ năm về",
}
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")), ("ko", re.compile(r"[\uac00-\ud7af]")), ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")), ("ar", re.compile(r"[\u0600-\u06ff]")), ("el", re.compile(r"[\u0370-\u03ff]")),
    ("he", re.compile(r"[\u0590-\u05ff]")), ("hi", re.compile(r"[\u0900-\u097f]")), ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("ka", re.compile(r"[\u10a0-\u10ff]")), ("hy", re.compile(r"[\u0530-\u058f]")), ("bn", re.compile(r"[\u0980-\u09ff]")),
)
# fmt: on
_PROFILES: dict[str, frozenset[str]] = {code: frozenset(words.split()) for code, words in _WORDS.items()}
_ENGLISH = _PROFILES["en"].difference(
    *(profile for code, profile in _PROFILES.items() if code != "en")
)  # no other language has these
_CODES = {
    word: tuple(code for code in _PROFILES if word in _PROFILES[code])
    for word in sorted(frozenset().union(*_PROFILES.values()))
}
_WORD = re.compile(
    r"[^\W\d_]{2,}|(?<!\w)[^\W\d_](?![.)\w])"
)  # "A.", "b)" number the points of a list, "0520Z" is an hour
_FEWEST = 5  # words of which the model tells a language
_SURE = 0.5  # its probability, among a hundred languages, many of which resemble another
_LETTER = re.compile(r"[^\W\d_]")
_FAR = re.compile(r"(?![\W\d_])[\u0370-\U0010ffff]")  # letters of other scripts than the Latin one
_SAMPLE = 4000


def guess_language(text: str) -> str | None:
    """Give the ISO 639-1 code of the text's language, `und` where it is surely none that is known, ``None`` where too
    little is said.

    What the function words of English tell at once is English; for the rest py3langid decides, and where it is not
    sure, function words and scripts.

    >>> guess_language("The minister said on Tuesday that the talks with the union would go on for another week.")
    'en'
    >>> guess_language("Der Minister sagte am Dienstag, dass die Gespräche mit der Gewerkschaft noch eine Woche dauern werden.")
    'de'
    >>> guess_language("Berlin 2021") is None
    True
    """
    sample = _sample(text)
    told = _by_words(sample)
    if told == "en" or sum(1 for _ in islice(_WORD.finditer(sample), _FEWEST)) < _FEWEST:
        return told
    language, sure = _identifier().classify(sample)
    return language if sure >= _SURE else told


@cache
def _identifier() -> LanguageIdentifier:
    """The model, loaded where a text is not plainly English: it takes half a second."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def _by_words(sample: str) -> str | None:
    """The language by script and function words: enough to tell English, and a second opinion on the others."""
    script = _script(sample)
    if script is not None:
        return script
    words = [word.lower() for word in _WORD.findall(sample)]
    if len(words) < 8:
        return None
    if sum(map(_ENGLISH.__contains__, words)) >= 0.15 * len(words):
        return "en"
    scores = dict.fromkeys(_PROFILES, 0)
    for word, count in Counter(words).items():
        for code in _CODES.get(word, ()):
            scores[code] += count
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    share = scores[best] / len(words)
    if scores["en"] >= 0.8 * scores[best] and scores["en"] / len(words) >= 0.08:
        return "en"
    if share >= 0.12 and scores[best] >= 4:
        return best
    return "und" if len(words) >= 60 and scores["en"] / len(words) < 0.05 else None


def _sample(text: str) -> str:
    """The middle of a long text, where there is less page furniture than at its ends."""
    if len(text) <= _SAMPLE:
        return text
    start = (len(text) - _SAMPLE) // 2
    return text[start : start + _SAMPLE]


def _script(sample: str) -> str | None:
    if sample.isascii():
        return None
    letters = len(_LETTER.findall(sample))
    if letters < 8 or len(_FAR.findall(sample)) < 0.4 * letters:
        return None
    counts = [(len(pattern.findall(sample)), code) for code, pattern in _SCRIPTS]
    found = {code: count for count, code in counts}
    if found["ja"] > 0.05 * letters:
        return "ja"
    best = max(counts)[1]
    if best == "ru":
        return _cyrillic(sample)
    if best == "ar" and len(re.findall(r"[\u067e\u0686\u06af\u06cc]", sample)) > 0.03 * letters:
        return "fa"
    return best if found[best] else None


def _cyrillic(sample: str) -> str:
    if re.search(r"[ґєії]", sample):
        return "uk"
    if "ў" in sample:
        return "be"
    if re.search(r"[ђјљњћџ]", sample):
        return "sr"
    return "ru" if re.search(r"[ыэё]", sample) else "bg"
