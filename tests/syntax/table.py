"""Read the table of parses: a sentence with its expressions in […], and under it what its parse holds.

verbs    each verb group: its main verb and its form (past, present, future, or inf, part, ger), "not" where negated
clauses  each clause: its kind and the main verb of its own group
nouns    each event noun and its kind
dates    for each expression the word that it dates ("-": none)
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.syntax.marked import unmark
from timeline.syntax import Analysis, ParsedSentence, VerbForm, VerbGroup

TABLE = Path(__file__).with_name("parses.txt")
PARTS = ("verbs", "clauses", "nouns", "dates")
_FORMS = {VerbForm.INFINITIVE: "inf", VerbForm.PARTICIPLE: "part", VerbForm.GERUND: "ger"}


def rows() -> Iterator[tuple[str, dict[str, str]]]:
    """Give each sentence of the table with what must come out."""
    sentence, wanted = "", {}
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith("    "):
            part, _, told = line.strip().partition(" ")
            wanted[part] = told.strip()
        elif line and not line.startswith("#"):
            if sentence:
                yield sentence, wanted
            sentence, wanted = line, {}
    yield sentence, wanted


def told(marked: str, analysis: Analysis) -> dict[str, str]:
    """Write down the parse of a marked sentence as the table does."""
    text, _, _ = unmark(marked)
    (parsed,) = analysis.sentences
    return {
        "verbs": ", ".join(_verb(parsed, v) for v in parsed.verbs) or "-",
        "clauses": ", ".join(
            f"{c.kind} {_word(parsed, parsed.verbs[c.verb]) if c.verb is not None else '-'}" for c in parsed.clauses
        ),
        "nouns": ", ".join(f"{n.lemma} {n.kind}" for n in parsed.nouns) or "-",
        "dates": ", ".join(text[slice(*a.head)] if a.head else "-" for a in parsed.attachments) or "-",
    }


def _verb(parsed: ParsedSentence, verb: VerbGroup) -> str:
    form = verb.tense.lower() if verb.form is VerbForm.FINITE else _FORMS[verb.form]
    return f"{'not ' if verb.negated else ''}{_word(parsed, verb)} {form}"


def _word(parsed: ParsedSentence, verb: VerbGroup) -> str:
    return parsed.tokens[verb.head].lower
