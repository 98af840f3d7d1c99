"""``forlop workshop``: an interactive page for a workshop, on this machine alone.

In: perhaps a persona, a municipality and a port. Out: an address, opened in the browser, that is served until Ctrl-C.

Without ``--port`` it is always the same port, so that a bookmark of the presenter's and a second window find it. Where
that one is taken, the command says so and ends rather than taking the next: most often it is the workshop of an hour
ago that is still open, and two of them, with different changes in each, are what nobody before an audience wants.
"""

from __future__ import annotations

import argparse

from sim.presentation.wording import Wording

USUAL_PORT, LAST_PORT = 8642, 65535


def arguments(parser: argparse.ArgumentParser, say: Wording) -> None:
    """Declare the words of the command."""
    parser.add_argument("persona", nargs="?", metavar="PERSONA", help=say("help.workshop_persona"))
    parser.add_argument("--municipality", metavar=say("help.meta_name"), help=say("help.workshop_municipality"))
    parser.add_argument("--port", type=int, metavar="N", help=say("help.port", port=USUAL_PORT))
    parser.add_argument("--no-browser", action="store_true", help=say("help.no_browser"))


def run(options: argparse.Namespace, say: Wording) -> int:
    """Check the names, listen, and serve until Ctrl-C."""
    from sim.presentation.terminal import complain
    from sim.serving import Asked, PortError, listen, serve

    port = USUAL_PORT if options.port is None else options.port
    if not 1 <= port <= LAST_PORT:
        complain(say("workshop.port_outside", port=port))
        return 2
    persona, municipality = known_names(options)
    try:
        there = listen(port)
    except PortError as problem:
        key = "workshop.port_taken" if problem.is_taken else "workshop.port_refused"
        complain(say(key, port=port, free=problem.free, problem=problem.why))
        return 1

    def tell(address: str) -> None:
        print(say("workshop.open", address=address))
        print(say("workshop.how_to_end"), flush=True)

    asked = Asked(persona, municipality, say.language)
    with there:
        serve(there, asked, on_address=tell, open_browser=not options.no_browser)
    return 0


def known_names(options: argparse.Namespace) -> tuple[str | None, str | None]:
    """Return the persona and the municipality that are named, if their files can be used.

    Raises:
        FaultyInput: a file has errors, or a name belongs to none.
    """
    from sim.authoring.loading import load_municipality, load_persona
    from sim.commands.compare import persona_name
    from sim.commands.scale import municipality_name

    persona = municipality = None
    if options.persona is not None:
        persona = persona_name(options.persona)
        load_persona(persona).usable()
    if options.municipality is not None:
        municipality = municipality_name(options.municipality)
        load_municipality(municipality).usable()
    return persona, municipality
