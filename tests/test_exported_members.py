"""The facade names exactly what it exposes, in order."""

from __future__ import annotations

import importlib
import pkgutil
import types

import pytest

import timeline


def public_names() -> list[str]:
    """What the facade holds once every name has been used, without the submodules that importing them leaves behind."""
    for name in timeline.__all__:
        getattr(timeline, name)
    submodules = {module.name for module in pkgutil.iter_modules(timeline.__path__)}
    held = {
        name
        for name, value in vars(timeline).items()
        if not name.startswith("_") and not isinstance(value, types.ModuleType)
    }
    return sorted((held - {"Any", "TYPE_CHECKING", "annotations"} - submodules) | (submodules & set(timeline.__all__)))


def test_all_is_sorted_and_without_doubles() -> None:
    assert list(timeline.__all__) == sorted(set(timeline.__all__))


@pytest.mark.parametrize("name", timeline.__all__)
def test_each_name_is_exposed(name: str) -> None:
    assert getattr(timeline, name) is not None
    assert name in dir(timeline)


def test_nothing_else_is_exposed() -> None:
    assert public_names() == list(timeline.__all__)


def test_each_name_is_the_one_of_its_home() -> None:
    for name, home in timeline._HOME.items():
        module = importlib.import_module(f"timeline.{home}")
        assert getattr(timeline, name) is getattr(module, name)
        assert name in module.__all__, f"{name} is missing in timeline.{home}.__all__"


def test_an_unknown_name_says_so() -> None:
    with pytest.raises(AttributeError, match="nothing_of_the_kind"):
        timeline.nothing_of_the_kind  # noqa: B018
