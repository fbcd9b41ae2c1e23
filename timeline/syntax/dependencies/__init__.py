"""From a tree in Universal Dependencies to the records of a parse: the one place where clauses, tenses and attachments
are derived from a tree. Nothing recurses, so a tree of any depth is read.
"""

from __future__ import annotations

from collections.abc import Sequence

from timeline.syntax.dependencies.attachments import attachments_of
from timeline.syntax.dependencies.clauses import clauses_of, governed
from timeline.syntax.dependencies.groups import group_of
from timeline.syntax.dependencies.lexis import NO_WORDS, Lexis
from timeline.syntax.dependencies.schemes import Word, children_of, universal
from timeline.syntax.dependencies.tokens import event_noun_of, token_of
from timeline.syntax.dependencies.tree import Tree
from timeline.syntax.protocol import Spanned
from timeline.syntax.records import ParsedSentence

__all__ = ["NO_WORDS", "Lexis", "Word", "parsed"]


def parsed(
    words: Sequence[Word], start: int, end: int, expressions: Sequence[Spanned], first: int, lexis: Lexis
) -> ParsedSentence:
    """Give the parse of one sentence from its tree, in any of the schemes that `schemes.universal` knows.

    `start` and `end` are the sentence's offsets, `expressions` those that begin in it, of which the first has the index
    `first` among the article's.
    """
    tree_words = universal(words)
    below = children_of(tree_words)
    dated = [next((n for n, e in enumerate(expressions) if w.start < e.end and e.start < w.end), -1) for w in words]
    tree = Tree(tree_words, below, lexis, dated, {}, {})
    for n in range(len(tree_words)):
        group = group_of(tree_words, below, n, lexis)
        if group is not None and dated[n] < 0:
            tree.groups[n] = group
    tree.groups = governed(tree)
    tree.nouns = {n: noun for n in range(len(tree_words)) if (noun := event_noun_of(tree, n)) is not None}
    order = sorted(tree.groups, key=lambda n: (tree.groups[n].first, tree.groups[n].head))
    clauses, owners = clauses_of(tree, {n: k for k, n in enumerate(order)})
    return ParsedSentence(
        start=start,
        end=end,
        tokens=tuple(token_of(tree, n, first) for n in range(len(tree_words))),
        verbs=tuple(tree.groups[n] for n in order),
        clauses=clauses,
        nouns=tuple(tree.nouns[n] for n in sorted(tree.nouns)),
        attachments=attachments_of(tree, len(expressions), first, clauses, owners),
    )
