"""Every regular expression of the package, and how each is used.

Patterns are found in two ways: by walking what the imported modules hold (constants, tables, classes, closures, the
compiled rules of every language), and by evaluating the pattern argument of every call such as `re.search(r"…", text)`
in the source. What a pattern is used for is read from the source too: a pattern that is only ever matched at one place
need not be fast when searched for.
"""

from __future__ import annotations

import ast
import functools
import gc
import importlib
import pkgutil
import re
import types
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import timeline
from timeline.errors import LanguageError
from timeline.language import load

__all__ = ["Use", "package_patterns", "unread_calls"]

METHODS = frozenset({"search", "match", "fullmatch", "finditer", "findall", "sub", "subn", "split", "scanner"})
_EVERYWHERE = frozenset({"search", "finditer"})
_SAMPLE = "Photo: A. Venn\n\nARDEN (EXA) — The bridge fell on Monday, the mayor said. It had been closed since May.\n"
_CONTAINERS = (dict, list, tuple, set, frozenset, types.MappingProxyType)


@dataclass(frozen=True, slots=True)
class Use:
    """A pattern, the name it is known by, and the methods it is called with."""

    name: str
    pattern: re.Pattern[str]
    methods: frozenset[str]


@functools.cache
def _modules() -> tuple[types.ModuleType, ...]:
    """Import every module of the package that can be imported here."""
    names = [m.name for m in pkgutil.walk_packages(timeline.__path__, "timeline.") if not m.name.endswith("__main__")]
    return (timeline, *(importlib.import_module(name) for name in names))


@functools.cache
def _trees() -> dict[str, ast.Module]:
    """The syntax tree of every module, by its name."""
    return {m.__name__: ast.parse(Path(m.__file__).read_text()) for m in _modules() if m.__file__}


def _parts(value: Any) -> Iterator[tuple[str, Any]]:
    """What an object of the package holds, with the name of each part; nothing for objects of others."""
    if isinstance(value, types.FunctionType):
        yield from ((f"<{name}>", cell) for name, cell in zip(value.__code__.co_freevars, _cells(value), strict=False))
        yield from (("<default>", part) for part in value.__defaults__ or ())
        yield from (value.__kwdefaults__ or {}).items()
    elif isinstance(value, functools.partial):
        yield from (("", part) for part in (value.func, *value.args, *value.keywords.values()))
    elif isinstance(value, types.BuiltinMethodType | types.MethodType):
        yield f".{value.__name__}", value.__self__
    elif isinstance(value, functools._lru_cache_wrapper):
        yield from (("<cache>", part) for part in gc.get_referents(value))
    elif isinstance(value, dict | types.MappingProxyType):
        yield from (pair for key, part in value.items() for pair in (("", key), (f".{key}", part)))
    elif isinstance(value, _CONTAINERS):
        yield from (("", part) for part in value)
    elif isinstance(value, type):
        if value.__module__.startswith("timeline"):
            yield from ((f".{name}", part) for name, part in vars(value).items())
    elif type(value).__module__.startswith("timeline"):
        slots = (name for kind in type(value).__mro__ for name in getattr(kind, "__slots__", ()))
        yield from ((f".{name}", getattr(value, name)) for name in slots if hasattr(value, name))
        yield from ((f".{name}", part) for name, part in getattr(value, "__dict__", {}).items())


def _cells(function: types.FunctionType) -> list[Any]:
    return [cell.cell_contents for cell in function.__closure__ or () if cell != types.CellType()]


def _held() -> Iterator[tuple[str, re.Pattern[str], str | None]]:
    """Patterns that modules hold, each with a name and, where a bound method is held, that method."""
    seen: set[int] = set()
    todo: list[tuple[str, Any]] = [
        (f"{m.__name__}.{name}", part) for m in reversed(_modules()) for name, part in sorted(vars(m).items())
    ]
    keep = []  # so that no address is used twice
    while todo:
        name, value = todo.pop()
        if isinstance(value, re.Pattern):
            method = name.rpartition(".")[2]
            yield name, value, method if method in METHODS else None
            continue
        if id(value) in seen or isinstance(value, str | bytes | int | float | types.ModuleType):
            continue
        seen.add(id(value))
        keep.append(value)
        todo.extend((name + part, held) for part, held in _parts(value))


def _rules() -> Iterator[Use]:
    """The rules of every language: their regexes, each matched at a trigger."""
    for folder in pkgutil.iter_modules(timeline.language.__path__):
        if not folder.ispkg:
            continue
        try:
            grammar = load(folder.name).grammar
        except LanguageError:
            continue  # what several languages share
        for read in grammar.rules:
            yield Use(f"{folder.name}: rule {read.rule.name}", re.compile(read.regex), frozenset({"match"}))
        yield Use(f"{folder.name}: scan", grammar.scan, frozenset({"search"}))
        yield Use(f"{folder.name}: back", grammar.back, frozenset({"match"}))


@functools.cache
def _called() -> dict[tuple[str, str], frozenset[str]]:
    """The methods called on each name, by module: on constants there, and on what other modules import by its name."""
    methods: dict[tuple[str, str], set[str]] = {}
    for module, tree in _trees().items():
        origin = {
            alias.asname or alias.name: (node.module, alias.name)
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module
            for alias in node.names
        }
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Attribute) and node.attr in METHODS):
                continue
            if isinstance(node.value, ast.Name):
                name = node.value.id
                methods.setdefault(origin.get(name, (module, name)), set()).add(node.attr)
            elif isinstance(node.value, ast.Attribute):  # of whatever has an attribute of that name
                methods.setdefault(("", node.value.attr), set()).add(node.attr)
    return {name: frozenset(found) for name, found in methods.items()}


def _methods(name: str) -> frozenset[str]:
    """The methods that a held pattern is called with; those of a search where the source does not tell."""
    module, _, constant = name.rpartition(".")
    direct = _called().get((module, constant), frozenset())
    return direct | _called().get(("", constant), frozenset()) or _EVERYWHERE


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def _inline() -> Iterator[tuple[str, str, Any, int]]:
    """Calls such as `re.search(r"…", text)` or `re.compile(…)`: where, method, pattern or None, flags."""
    modules = {m.__name__: m for m in _modules()}
    for name, tree in _trees().items():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
                continue
            if _name(node.func.value) != "re" or node.func.attr not in {*METHODS, "compile"}:
                continue
            given = [node.args[0], *(k.value for k in node.keywords if k.arg == "flags")]
            if node.func.attr in {"search", "match", "fullmatch", "finditer", "findall"} and len(node.args) > 2:
                given.append(node.args[2])
            elif node.func.attr == "compile" and len(node.args) > 1:
                given.append(node.args[1])
            try:
                pattern, *flags = (eval(compile(ast.Expression(g), name, "eval"), vars(modules[name])) for g in given)
            except NameError:
                pattern, flags = None, []
            yield f"{name}:{node.lineno}", node.func.attr, pattern, int(flags[0]) if flags else 0


def unread_calls() -> list[str]:
    """Calls whose pattern the source does not tell: made from what a function was given."""
    return [where for where, _, pattern, _ in _inline() if pattern is None]


@functools.cache
def package_patterns() -> tuple[Use, ...]:
    """Every pattern of the package, once, with every method that it is called with.

    >>> uses = package_patterns()
    >>> len(uses) > 500, any(use.name == "timeline.tagging._BREAK" for use in uses)
    (True, True)
    """
    timeline.build([{"id": "a", "text": _SAMPLE, "published": "2023-03-14"}])  # what is compiled when it is needed
    found: dict[tuple[str, int], Use] = {}

    def add(use: Use) -> None:
        if isinstance(use.pattern.pattern, bytes):
            return
        key = (use.pattern.pattern, use.pattern.flags)
        known = found.get(key)
        found[key] = use if known is None else Use(known.name, known.pattern, known.methods | use.methods)

    for use in _rules():
        add(use)
    for name, pattern, method in _held():
        add(Use(name, pattern, _methods(name) if method is None else frozenset({method})))
    for where, method, pattern, flags in _inline():
        if method != "compile" and isinstance(pattern, str):
            add(Use(where, re.compile(pattern, flags), frozenset({method})))
        elif method == "compile" and isinstance(pattern, str):
            compiled = re.compile(pattern, flags)
            if (compiled.pattern, compiled.flags) not in found:
                add(Use(where, compiled, _EVERYWHERE))
    return tuple(found.values())
