"""What is taken home from a workshop: files with the changes, and a report of what is on the screen.

In: words and the page's own fields and buttons. Out: HTML.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from html import escape

from sim.presentation.wording import Wording

KINDS = {
    ".html": "text/html",
    ".pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
"""What can be downloaded, by the ending of the file."""


def usual_folder(language: str) -> str:
    """Return the name of the folder that is proposed."""
    today = datetime.datetime.now(tz=datetime.UTC).astimezone().date().isoformat()
    return Wording(language)("workshop_page.folder_name", date=today)


def save_html(folder: object, button: object, here: str, told: str, language: str) -> str:
    """Return the field for a folder with its button; ``told`` is HTML about the last time they were used."""
    say = Wording(language)
    hint = escape(say("workshop_page.folder_hint", here=here))
    return (
        f'<section class="home"><h2>{escape(say("workshop_page.save_title"))}</h2>'
        f'<p>{escape(say("workshop_page.save_told"))}</p><div class="row">{folder}{button}</div>'
        f'<p class="hint">{hint}</p><div role="status">{told}</div></section>'
    )


def saved_html(files: Iterable[str], persona: str, language: str, *, faulty: bool = False) -> str:
    """Return what was saved and when, and what to do with it; ``faulty`` files are saved, but told to be so."""
    say, now = Wording(language), datetime.datetime.now(tz=datetime.UTC).astimezone().strftime("%H:%M:%S")
    then = say("workshop_page.saved_faulty") if faulty else say("workshop_page.saved_then", persona=persona)
    names = "".join(f"<li>{escape(name)}</li>" for name in files)
    when = escape(say("workshop_page.saved_at", time=now))
    return f'<p class="saved"><b>{when}</b></p><ul class="saved">{names}</ul><p class="saved">{escape(then)}</p>'


def download_html(buttons: Iterable[object], told: str, language: str, *, instead: str = "") -> str:
    """Return the buttons that make a file, under what it will hold; ``instead`` is HTML about why there are none."""
    title = escape(Wording(language)("workshop_page.download_title"))
    row = "".join(f"{button}" for button in buttons)
    whole = instead or f'<p>{escape(told)}</p><div class="row">{row}</div>'
    return f'<section class="home"><h2>{title}</h2>{whole}</section>'
