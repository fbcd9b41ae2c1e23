"""Completion of the command's words in a shell, written from the parser itself, so that it cannot lag behind it."""

from __future__ import annotations

import argparse

__all__ = ["SHELLS", "script"]

SHELLS = ("bash", "zsh", "fish")


def script(parser: argparse.ArgumentParser, shell: str) -> str:
    """Give the completion script of a parser with commands for a shell of `SHELLS`.

    >>> import argparse
    >>> parser = argparse.ArgumentParser(prog="tool")
    >>> _ = parser.add_subparsers().add_parser("draw").add_argument("--theme", choices=("light", "dark"))
    >>> "light dark" in script(parser, "bash")
    True
    """
    commands = _commands(parser)
    return _fish(parser.prog, commands) if shell == "fish" else _bash(parser.prog, commands, zsh=shell == "zsh")


def _commands(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    for action in parser._actions:  # argparse has no public way to list them
        if isinstance(action, argparse._SubParsersAction):
            return dict(action.choices)
    return {}


def _options(command: argparse.ArgumentParser) -> list[tuple[list[str], list[str], bool]]:
    """Each option with its strings, its choices, and whether it takes a value."""
    return [
        (list(action.option_strings), [str(c) for c in action.choices or ()], action.nargs != 0)
        for action in command._actions
        if action.option_strings
    ]


def _bash(prog: str, commands: dict[str, argparse.ArgumentParser], *, zsh: bool) -> str:
    cases, values = [], []
    for name, command in commands.items():
        words = [word for strings, _, _ in _options(command) for word in strings]
        cases.append(f'    {name}) words="{" ".join(words)}" ;;')
        for strings, choices, _ in _options(command):
            if choices:
                values.append(f'    {"|".join(f"{name}:{s}" for s in strings)}) words="{" ".join(choices)}" ;;')
    lines = [
        *(["autoload -Uz compinit bashcompinit && compinit && bashcompinit"] if zsh else []),
        f"_{prog}_complete() {{",
        '  local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""',
        "  COMPREPLY=()",
        f'  if [ "$COMP_CWORD" -eq 1 ]; then words="{" ".join(commands)} --help --version"',
        '  else case "${COMP_WORDS[1]}" in',
        *cases,
        "  esac; fi",
        '  case "${COMP_WORDS[1]}:$before" in',
        *values,
        "  esac",
        '  COMPREPLY=($(compgen -W "$words" -- "$word"))',
        "}",
        f"complete -o default -F _{prog}_complete {prog}",
    ]
    return "\n".join(lines) + "\n"


def _fish(prog: str, commands: dict[str, argparse.ArgumentParser]) -> str:
    lines = [f"complete -c {prog} -n __fish_use_subcommand -a '{' '.join(commands)}'"]
    for name, command in commands.items():
        for strings, choices, takes in _options(command):
            flags = " ".join(f"-l {s[2:]}" if s.startswith("--") else f"-s {s[1:]}" for s in strings)
            value = f" -x -a '{' '.join(choices)}'" if choices else " -r" if takes else ""
            lines.append(f"complete -c {prog} -n '__fish_seen_subcommand_from {name}' {flags}{value}")
    return "\n".join(lines) + "\n"
