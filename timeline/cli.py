"""The command: `timeline build | export | tag | evaluate | serve | completion`."""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import re
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from timeline import __version__, showing
from timeline.completion import SHELLS, script
from timeline.errors import InputError, NothingReadError, OutputError, TimelineError, UnreadableError

if TYPE_CHECKING:
    from timeline.chronology import Chronology

__all__ = ["main"]

DONE, NOTHING_READ, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
NOT_WRITTEN = NOTHING_READ  # what was asked for could not be had, for a reason that no other usage mends

BUILD = """examples:
  timeline build articles/                                   print the chronology of a folder
  timeline build articles/ -o crisis.html -o crisis.csv      … and save it; the suffix names the format
  timeline build articles/ -o crisis.html --title "The crisis" --highlights 30     … the days that matter most
  timeline build a.txt b.txt --published a.txt=2021-11-14    say when an article was published
  timeline build articles/ --extend desk.ics                 … with the dates of a calendar, a TimelineJS file, a table
  timeline build feed.jsonl --published 2021-11-14           … or when all of them were
  timeline build desk.xlsx --columns text=Story,published="Printed on"      … and what a table calls its columns
"""
EXPORT = """examples:
  timeline export crisis.json -o crisis.html --title "The crisis" --theme dark     draw what was saved, without building
  timeline export crisis.json -o crisis.html --highlights 30 --from 2021-11-01 --to 2021-11-30
  timeline export crisis.json -o crisis.png --lane actor -o crisis.csv
"""
TAG = """examples:
  timeline tag "He left on Tuesday." --published 2021-11-10
  timeline tag article.txt --published 2021-11-10 --explain
"""
EVALUATE = """examples:
  timeline evaluate gold.jsonl
  timeline evaluate timebank/ --errors 50
  timeline evaluate history.jsonl --domain narrative --json
"""
SERVE = """examples:
  timeline serve articles/                      open http://127.0.0.1:8000/ ; it reloads when files change
"""
COMPLETION = """examples:
  timeline completion bash >> ~/.bashrc
  timeline completion fish > ~/.config/fish/completions/timeline.fish
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code: 0 done, 1 nothing could be read or an output not be written, 2 wrong usage,
    130 interrupted."""
    _print_anything()
    arguments = _parser().parse_args(argv)
    try:
        code: int = arguments.run(arguments)
        sys.stdout.flush()  # a full disk behind standard output is told here, not at the end of the process
        return code
    except KeyboardInterrupt:
        print("timeline: interrupted; nothing was left half written", file=sys.stderr)
        return INTERRUPTED
    except (NothingReadError, UnreadableError, OutputError) as error:
        print(f"timeline: {error}", file=sys.stderr)
        return NOTHING_READ
    except TimelineError as error:
        print(f"timeline: {error}", file=sys.stderr)
        return WRONG_USAGE
    except BrokenPipeError:
        sys.stderr.close()
        return DONE
    except OSError as error:
        print(f"timeline: {error.strerror or error}{f': {error.filename}' if error.filename else ''}", file=sys.stderr)
        _let_go(sys.stdout)
        return NOT_WRITTEN


def _let_go(stream: Any) -> None:
    """Point a stream that cannot be written to at nothing: what it still holds would fail once more at the end."""
    with contextlib.suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def _print_anything() -> None:
    """A terminal or a file in an old code page (Windows, redirected) shows what it lacks as an escape, instead of
    ending the command."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="timeline", description="Reconstruct one chronology from news articles.")
    parser.add_argument("--version", action="version", version=f"timeline {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    def command(name: str, run: Any, summary: str, examples: str) -> argparse.ArgumentParser:
        style = argparse.RawDescriptionHelpFormatter
        sub = commands.add_parser(name, help=summary, description=summary, epilog=examples, formatter_class=style)
        sub.set_defaults(run=run)
        return sub

    build = command("build", _build, "Read articles and write one chronology.", BUILD)
    build.add_argument("paths", nargs="+", metavar="PATH", help="a file, folder, glob or http(s) address")
    build.add_argument(
        "-o", "--output", action="append", default=[], metavar="FILE", help="save as; may be given several times"
    )
    _reading_options(build)
    build.add_argument(
        "--extend",
        action="append",
        default=[],
        metavar="FILE",
        help=("bring in dated events that others made: .ics, TimelineJS .json, .csv; may be given several times"),
    )
    build.add_argument("-q", "--quiet", action="store_true", help="do not print the chronology")
    build.add_argument("--explain", action="store_true", help="print how each article and event was dated")
    showing.add_options(build)

    export = command("export", _export, "Write a saved chronology in other formats, without building again.", EXPORT)
    export.add_argument("saved", metavar="SAVED.json", help="a chronology in the native format")
    export.add_argument("-o", "--output", action="append", required=True, metavar="FILE", help="several times, too")
    showing.add_options(export)

    command("languages", _languages, "List the languages that can be read, and how far each goes.", "")

    tag = command("tag", _tag, "Find the expressions of time in a text.", TAG)
    tag.add_argument("text", metavar="TEXT|FILE", help="a text, a text file, or - for standard input")
    tag.add_argument("--published", metavar="DATE", help="the day the text was published, such as 2021-11-10")
    tag.add_argument("--domain", choices=("auto", "news", "narrative"), default="auto")
    tag.add_argument("--language", default="en", metavar="CODE")
    tag.add_argument("--json", action="store_true", help="one JSON object a line")
    tag.add_argument("--explain", action="store_true", help="say which rule read each phrase, and against what")

    evaluate = command("evaluate", _evaluate, "Score the tagger on gold data, in the manner of TempEval-3.", EVALUATE)
    evaluate.add_argument("gold", metavar="GOLD", help="a JSONL or TimeML (.tml) file, or a folder of them")
    evaluate.add_argument("--domain", choices=("auto", "news", "narrative"), default="auto")
    evaluate.add_argument("--errors", type=int, default=0, metavar="N", help="list the first N errors")
    evaluate.add_argument("--json", action="store_true")

    serve = command(
        "serve", _serve, "Open the page of a folder on this machine and reload it when files change.", SERVE
    )
    serve.add_argument("path", metavar="PATH")
    serve.add_argument("--port", type=int, default=8000)
    _reading_options(serve)

    shell = command("completion", _completion, "Print what completes this command's words in a shell.", COMPLETION)
    shell.add_argument("shell", choices=SHELLS)
    return parser


def _reading_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--published",
        action="append",
        default=[],
        metavar="[ID=]DATE",
        help="the publication day of all articles, or of one, named by id or file name",
    )
    parser.add_argument(
        "--columns",
        action="append",
        default=[],
        metavar="FIELD=COLUMN,…",
        help='which column of a table holds which field: text=Story,published="Printed on"',
    )
    parser.add_argument("--language", metavar="CODE", help="the language of the articles; detected when not given")
    parser.add_argument(
        "--domain",
        choices=("auto", "news", "narrative"),
        default="auto",
        help="narrative: the story does not lie near its publication (histories, reports)",
    )
    parser.add_argument(
        "--names",
        default="rules",
        metavar="FINDER",
        help="what finds people, organisations and places: rules, spacy or spacy:MODEL",
    )
    parser.add_argument(
        "--syntax",
        default="rules",
        metavar="PARSER",
        help="what parses the sentences: rules, spacy or spacy:MODEL",
    )
    parser.add_argument(
        "--workers",
        type=int,
        metavar="N",
        help="processes that share the work; by default one for each core, and one for fewer than 50 articles",
    )
    parser.add_argument("--no-infer", action="store_true", help="leave articles undated that do not state their date")


def _options(arguments: argparse.Namespace) -> dict[str, Any]:
    return {
        "published": _published(arguments.published),
        "language": arguments.language,
        "columns": _columns(arguments.columns),
        "domain": arguments.domain,
        "infer": not arguments.no_infer,
        "names": arguments.names,
        "syntax": arguments.syntax,
        "workers": arguments.workers,
    }


def _languages(arguments: argparse.Namespace) -> int:
    from timeline.catalogue import rows

    for row in rows():
        more = [what for what in ("sides", "clauses", "names") if row[what]]
        print(f"{row['code']:<4} {row['name']:<13} {row['tier']:<6} {', '.join(['days', *more])}")
    return 0


def _published(given: Sequence[str]) -> str | dict[str, str] | None:
    from timeline.days import as_day

    named, whole = {}, None
    for item in given:
        name, equals, day = item.rpartition("=")
        as_day(day, "--published")
        if equals:
            named[name] = day
        else:
            whole = day
    if named and whole:
        raise InputError("--published takes one DATE for all articles, or ID=DATE for each: not both")
    return named or whole


def _columns(given: Sequence[str]) -> dict[str, str] | None:
    from timeline.reading.columns import parsed

    return parsed(given) if given else None


def _build(arguments: argparse.Namespace) -> int:
    from timeline.building import build

    outputs = showing.drawing(arguments, arguments.output)
    source = arguments.paths[0] if len(arguments.paths) == 1 else list(arguments.paths)
    chronology = build(source, **_options(arguments))
    for path in arguments.extend:
        chronology = chronology.extend(path, names=arguments.names)
    chronology = showing.chosen(chronology, arguments)
    if not arguments.quiet:
        print(chronology)
        if chronology.undated:
            print(f"\n{len(chronology.undated)} statements carry no date; they stay off the chronology.")
    if arguments.explain:
        print("\n" + chronology.explain())
        for event in chronology.events:
            print("\n" + event.explain())
    code = DONE
    for path, options in outputs:
        code = max(code, _save(chronology, path, options))
    for problem in chronology.problems:
        print(f"timeline: {problem.source}: {showing.problem_for_shell(problem.message)}", file=sys.stderr)
    return code


def _export(arguments: argparse.Namespace) -> int:
    from timeline.chronology import Chronology

    outputs = showing.drawing(arguments, arguments.output)
    chronology = showing.chosen(Chronology.load(arguments.saved), arguments)
    return max(_save(chronology, path, options) for path, options in outputs)


def _save(chronology: Chronology, path: str, options: dict[str, Any]) -> int:
    """Write one of the outputs; what is wrong with it is told, and the others are written all the same."""
    try:
        with warnings.catch_warnings(record=True) as told:
            warnings.simplefilter("always", RuntimeWarning)
            chronology.save(path, **options)
    except TimelineError as error:
        print(f"timeline: {error}", file=sys.stderr)
        return NOT_WRITTEN if isinstance(error, OutputError) else WRONG_USAGE
    for warning in told:
        print(f"timeline: {path}: {warning.message}", file=sys.stderr)
    print(f"wrote {path}", file=sys.stderr)
    return DONE


def _tag(arguments: argparse.Namespace) -> int:
    from timeline.tagging import tag

    timexes = tag(
        _text(arguments.text), published=arguments.published, language=arguments.language, domain=arguments.domain
    )
    for t in timexes:
        if arguments.json:
            from timeline.exporting.native import encode

            print(json.dumps(encode(t), ensure_ascii=False))
        elif arguments.explain:
            print(t.explain())
        else:
            days = "" if t.first_day is None and t.last_day is None else f"{t.first_day or '…'}/{t.last_day or '…'}"
            print(
                "\t".join([f"{t.start}-{t.end}", " ".join(t.text.split()), t.type, t.value, t.mod or "", days]).rstrip()
            )
    return DONE


def _text(given: str) -> str:
    if given == "-":
        return sys.stdin.read()
    try:
        path = Path(given)
        if path.is_file():
            from timeline.reading import read

            return "\n\n".join(a.text for a in read(path))
    except (OSError, ValueError):  # a text too long, or with a NUL, is no path
        return given
    if re.fullmatch(r"\S{1,200}\.[A-Za-z]{2,5}", given):  # it looks like the name of a file
        print(f"timeline: there is no file {given!r}; its name was taken for a text", file=sys.stderr)
    return given


def _evaluate(arguments: argparse.Namespace) -> int:
    from timeline.evaluation import evaluate_timex

    score = evaluate_timex(arguments.gold, domain=arguments.domain, errors=arguments.errors)
    print(json.dumps(score.to_dict(), indent=1) if arguments.json else score)
    return DONE


def _completion(arguments: argparse.Namespace) -> int:
    print(script(_parser(), arguments.shell), end="")
    return DONE


def _serve(arguments: argparse.Namespace) -> int:
    from timeline.serving import serve

    serve(arguments.path, port=arguments.port, **_options(arguments))
    return DONE
