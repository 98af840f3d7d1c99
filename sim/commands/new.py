"""``forlop new``: a commented file to begin with.

In: what the file is to be of, its name, and options or answers on a terminal. Out: a new file that ``forlop check``
accepts, and what to do next. A file that is there is never written over.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Generator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from sim.presentation.wording import Wording
from sim.text import LANGUAGES

if TYPE_CHECKING:
    from sim.authoring.drafting import Question
    from sim.authoring.folders import Kind
    from sim.drafts import Draft
    from sim.faults import Fault

OPTIONS = {
    "persona": {
        "name": "TEXT",
        "age": "AGE",
        "sex": "female|male",
        "lives_until": "AGE",
        "ladder": "NAME",
        "pathways": "A,B",
    },
    "pathway": {"title": "TEXT", "kind": "WORD", "stages": "STAGE:AGE,STAGE:AGE"},
    "municipality": {"title": "TEXT", "ladder": "NAME", "start": "YEAR", "persona": "NAME"},
}
HELP = {("municipality", "persona"): "help.new_persona_of"}
NAMES_OF_FILES = ("ladder", "pathways", "persona")
SERVICES: Literal["services"] = "services"
STAGES = ("stage_at_home", "stage_help", "stage_nursing_home")
KINDS = ("normal", "proactive", "reactive")
GIVEN_UP = 130


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command: what is made, and the answers that may be given beforehand."""
    things = "|".join([*OPTIONS, SERVICES])
    whats = parser.add_subparsers(dest="what", metavar=things, required=True, title=say("help.words"))
    for what, options in OPTIONS.items():
        summary = say(f"help.new_{what}")
        command = whats.add_parser(what, say=say, help=summary, description=summary)
        command.add_argument("file", metavar=say("help.meta_name"), help=say("help.new_file"))
        for key, shown in options.items():
            option = f"--{key.replace('_', '-')}"
            command.add_argument(
                option, dest=f"answer_{key}", metavar=shown, help=say(HELP.get((what, key), f"help.new_{key}"))
            )
        command.add_argument("-h", "--help", action="help", help=say("help.help"))
        command.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=say("help.lang"))

    summary = say("help.new_services")
    services = whats.add_parser(SERVICES, say=say, help=summary, description=summary)
    services.add_argument("-h", "--help", action="help", help=say("help.help"))
    services.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=say("help.lang"))


def copy_services(say: Wording) -> int:
    """Write a copy of the list of services that comes along, for an author to change.

    Raises:
        FaultyInput: there is one here already, or the folder cannot be written.
    """
    from sim.authoring.folders import Folders, shipped
    from sim.authoring.source import shown
    from sim.faults import Fault, FaultyInput, Mark
    from sim.presentation.writing import write_whole

    path = Path("pathways") / f"{SERVICES}.yaml"
    original = Folders((shipped(),)).find(SERVICES, SERVICES)
    assert original is not None
    if path.exists():
        raise FaultyInput([Fault("file_exists", Mark(shown(path)))])
    try:
        path.parent.mkdir(exist_ok=True)
        write_whole(path, original.read_bytes())
    except OSError as problem:
        raise FaultyInput([Fault("cannot_make", Mark(shown(path)), {"problem": problem.strerror or ""})]) from problem
    print(say("new.services_copied", file=shown(path)))
    return 0


def run(options: argparse.Namespace, say: Wording) -> int:
    """Ask, or take the options, and write the file."""
    if options.what == SERVICES:
        return copy_services(say)
    from sim.authoring.drafting import composed, path_of_new
    from sim.authoring.folders import Folders
    from sim.authoring.source import shown
    from sim.presentation.asking import can_ask, tell

    what, name = options.what, composed(options.file)
    path = path_of_new(what, name)
    brought_along = Folders.usual().find(what, name) is not None
    given = {key: getattr(options, f"answer_{key}") for key in OPTIONS[what]}
    questions = _questions(what, name, say)
    if any(answer is not None for answer in given.values()) or not can_ask():
        draft = answered(questions, lambda question: question.read(given[question.key] or question.default))
    else:
        tell(say("new.begin", file=shown(path)))
        try:
            draft = answered(questions, partial(_asked, so_far={}, say=say))
        except (KeyboardInterrupt, EOFError):
            print()
            tell(say("new.given_up", file=shown(path)))
            return GIVEN_UP
    write_new(path, draft, say)
    if brought_along:
        print(say("new.goes_first", name=name))
    _tell_what_is_next(draft, what, say)
    return 0


def _questions(what: str, name: str, say: Wording, *, age: float | None = None) -> Generator[Question, Any, Draft]:
    import datetime

    from sim.authoring.drafting import USUAL_AGE, municipality_questions, pathway_questions, persona_questions
    from sim.authoring.folders import Folders

    folders = Folders.usual()
    if what == "persona":
        return persona_questions(name, folders)
    if what == "municipality":
        return municipality_questions(name, folders, datetime.date.today().year)
    titles = {kind: say(f"new.title_{kind}") for kind in KINDS}
    stages = [say(f"new.{stage}") for stage in STAGES]
    return pathway_questions(name, folders, titles, stages, USUAL_AGE if age is None else age)


def answered(questions: Generator[Question, Any, Draft], answer: Callable[[Question], Any]) -> Draft:
    """Answer one question after the other, and return what comes of it.

    Raises:
        FaultyInput: an answer will not do.
    """
    try:
        question = next(questions)
        while True:
            question = questions.send(answer(question))
    except StopIteration as done:
        draft: Draft = done.value
        return draft


def _asked(question: Question, so_far: dict[str, Any], say: Wording) -> Any:
    """Ask until the answer will do; ``so_far`` are the answers before it."""
    so_far[question.key] = answer = _until_it_will_do(question, so_far, say)
    return answer


def _until_it_will_do(question: Question, so_far: Mapping[str, Any], say: Wording) -> Any:
    from sim.faults import FaultyInput
    from sim.presentation.asking import ask, tell
    from sim.presentation.faults import sentence

    if question.needless:
        return question.read(question.default)
    if question.key in NAMES_OF_FILES and len(question.allowed) > 1:
        tell(say("new.choices", names=", ".join(question.allowed)))
    default = say(f"new.{question.default}") if question.key == "sex" else question.default
    while True:
        answer = ask(say(f"new.ask_{question.key}"), default, say)
        try:
            return question.read(answer)
        except FaultyInput as problem:
            if all(fault.rule == "pathway_not_made" for fault in problem.faults):
                if _made(problem.faults, so_far.get("age"), say):
                    return question.read(answer)
                continue
            for fault in problem.faults:
                tell(sentence(fault, say), item="  ")


def _made(missing: Sequence[Fault], age: float | None, say: Wording) -> bool:
    """Offer to make the pathways that are not there; return whether all of them are now."""
    from sim.authoring.drafting import Question, path_of_new
    from sim.presentation.asking import tell, yes

    for fault in missing:
        name, meant = str(fault.values["found"]), fault.values.get("suggestion")
        path = path_of_new("pathway", name)
        asked = [say("new.missing", name=name)]
        asked += [say("faults.did_you_mean", suggestion=meant)] if meant else []
        tell(" ".join(asked), item="  ")
        if not yes(say("new.offer"), say, likely=not meant):
            return False
        write_new(path, answered(_questions("pathway", name, say, age=age), Question.usual), say)
    return True


def write_new(path: Path, draft: Draft, say: Wording) -> None:
    """Write the file, whole, where there is none, and say so.

    Raises:
        FaultyInput: there is one after all, or the folder or the disk refuses.
    """
    from sim.authoring.source import shown
    from sim.faults import Fault, FaultyInput, Mark
    from sim.presentation.draft_files import draft_text
    from sim.presentation.writing import write_whole

    content = draft_text(draft, say).encode()
    claimed = False
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb"):
            claimed = True
        write_whole(path, content)
    except OSError as problem:
        if claimed:
            path.unlink(missing_ok=True)
        exists = isinstance(problem, FileExistsError) and path.is_file()
        rule = "file_exists" if exists else "cannot_make"
        values = {} if exists else {"problem": problem.strerror or str(problem)}
        raise FaultyInput([Fault(rule, Mark(shown(path)), values)]) from problem
    print(say("new.written", file=shown(path)))


def _tell_what_is_next(draft: Draft, what: Kind, say: Wording) -> None:
    from sim.authoring.folders import FOLDER_OF
    from sim.drafts import PathwayDraft, PersonaDraft
    from sim.presentation.asking import tell

    steps = [say(f"new.next_{what}"), say("new.next_check")]
    if not Path(FOLDER_OF[what], f"{what}.schema.json").exists():
        steps.append(say("new.next_schema"))
    if isinstance(draft, PersonaDraft):
        steps.append(say("new.next_compare", command=f"forlop compare {draft.id}"))
    if isinstance(draft, PathwayDraft) and draft.examples.persona:
        persona = draft.examples.persona
        steps.append(say("new.next_compare", command=f"forlop compare {persona} --pathways {draft.id}"))
    print(say("new.next"))
    for step in steps:
        tell(step, item="– ")
