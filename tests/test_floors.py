"""No module imports itself by way of others, not even lazily; the floors themselves are a contract in `pyproject.toml`
(`lint-imports`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import pytest

grimp = pytest.importorskip("grimp")


def circles(imports: Mapping[str, frozenset[str]]) -> Iterator[list[str]]:
    """The groups of modules that reach each other (Tarjan's strongly connected components with more than one)."""
    order: dict[str, int] = {}
    lowest: dict[str, int] = {}
    stack: list[str] = []

    def visit(module: str) -> Iterator[list[str]]:
        order[module] = lowest[module] = len(order)
        stack.append(module)
        for other in sorted(imports[module]):
            if other not in order:
                yield from visit(other)
                lowest[module] = min(lowest[module], lowest[other])
            elif other in stack:
                lowest[module] = min(lowest[module], order[other])
        if lowest[module] == order[module]:
            at = stack.index(module)
            group = stack[at:]
            del stack[at:]
            if len(group) > 1:
                yield sorted(group)

    for module in sorted(imports):
        if module not in order:
            yield from visit(module)


def test_no_module_imports_itself_by_way_of_others() -> None:
    graph = grimp.build_graph("timeline", exclude_type_checking_imports=True, cache_dir=None)
    imports = {m: frozenset(graph.find_modules_directly_imported_by(m)) - {"timeline"} for m in graph.modules}
    assert len(imports) > 200
    assert list(circles(imports)) == []


def test_a_circle_is_found() -> None:
    imports = {"a": frozenset("b"), "b": frozenset("c"), "c": frozenset("a"), "d": frozenset("a")}
    assert list(circles(imports)) == [["a", "b", "c"]]
