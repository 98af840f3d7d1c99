"""What slides are made on: the template of this house, 16:9, or one that a municipality brings.

In: nothing, or a file of PowerPoint. Out: a ``Deck``, whose slides are empty but for what the template gives them.
"""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple
from zipfile import BadZipFile, ZipFile

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import PP_PLACEHOLDER
from pptx.exc import PackageNotFoundError
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.util import Pt

from sim.faults import Fault, FaultyInput, Mark
from sim.presentation.theme import INK, LOOKS, MUTED

WIDE, TALL = 960.0, 540.0
MARGIN, FOOT = 40.0, 26.0
FAMILY = "Arial"
DARK = "#17304d"
SPOKEN = {"nb": "nb-NO", "nn": "nn-NO", "en": "en-GB"}
LEAST_WIDE, LEAST_TALL = 300.0, 150.0
TITLES = (PP_PLACEHOLDER.TITLE, PP_PLACEHOLDER.CENTER_TITLE)
FURNITURE = (PP_PLACEHOLDER.DATE, PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
TEMPLATE_TYPES = re.compile(
    rb"application/vnd\.(?:openxmlformats-officedocument\.presentationml\.(?:template|slideshow)"
    rb"|ms-powerpoint\.(?:template|slideshow|presentation)\.macroEnabled)\.main\+xml"
)
# What the libraries raise at a file that is no presentation, is torn, or is locked with a password.
UNREADABLE = (
    BadZipFile,
    KeyError,
    ValueError,
    AttributeError,
    SyntaxError,
    RuntimeError,
    zlib.error,
    PackageNotFoundError,
)
PRESENTATION_TYPE = b"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"


class Box(NamedTuple):
    """A part of a slide, in points from its upper left corner."""

    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.left + self.width

    @property
    def foot(self) -> float:
        """Its lower edge."""
        return self.top + self.height

    def beside(self, share: float, gap: float = 20.0) -> tuple[Box, Box]:
        """Return the box cut in two, one beside the other; ``share`` is how much of the width the left one has."""
        left = (self.width - gap) * share
        return self._replace(width=left), self._replace(left=self.left + left + gap, width=self.width - gap - left)

    def below(self, height: float, gap: float = 10.0) -> tuple[Box, Box]:
        """Return the box cut in two, one below the other, the upper of this height."""
        rest = self.height - height - gap
        return self._replace(height=height), self._replace(top=self.top + height + gap, height=rest)


@dataclass(frozen=True, slots=True)
class Deck:
    """A presentation and the two layouts that are used of it.

    Attributes:
        file: the presentation.
        opening: the layout of the first slide.
        plain: the layout of all others: a title and empty room.
        room: the room below the title.
        own: whether the template is the one of this house.
        footer: what stands at the foot of every slide.
    """

    file: Any
    opening: Any
    plain: Any
    room: Box
    own: bool
    footer: str


def own_template(footer: str) -> Deck:
    """Return an empty presentation on the template of this house."""
    file = Presentation()
    file.slide_width, file.slide_height = Pt(WIDE), Pt(TALL)
    opening, plain = file.slide_layouts[0], file.slide_layouts[5]
    for layout in [one for one in file.slide_layouts if one not in (opening, plain)]:
        file.slide_layouts.remove(layout)
    _theme(file.slide_master)
    for holder in (file.slide_master, opening, plain):
        _furniture(holder)
    for holder in (file.slide_master, plain):
        _title(holder)
    _body(file.slide_master)
    _opening(opening)
    room = Box(MARGIN, 96, WIDE - 2 * MARGIN, TALL - 96 - FOOT - 22)
    return Deck(file, opening, plain, room, own=True, footer=footer)


def template_of(path: Path, footer: str) -> Deck:
    """Return a municipality's template, without the slides that it may have.

    Raises:
        FaultyInput: the file cannot be read, is no presentation, or has no layout with a title and room below it.
    """
    try:
        content = path.read_bytes()
    except OSError as problem:
        raise FaultyInput([Fault("template_not_opened", Mark(str(path)), {})]) from problem
    try:
        file = Presentation(BytesIO(_as_presentation(content)))
    except UNREADABLE as problem:
        raise FaultyInput([Fault("template_unreadable", Mark(str(path)), {})]) from problem
    for entry in list(file.slides._sldIdLst):
        file.part.drop_rel(entry.rId)
        file.slides._sldIdLst.remove(entry)
    titled = [one for one in file.slide_layouts if _title_of(one) is not None]
    if not titled:
        raise FaultyInput([Fault("template_without_title", Mark(str(path)), {})])
    plain = min(titled, key=lambda one: _holders(one) - 1)
    opening = next((one for one in titled if _is_opening(one)), plain)
    room = _room_below(plain, file)
    if room.width < LEAST_WIDE or room.height < LEAST_TALL:
        raise FaultyInput([Fault("template_without_room", Mark(str(path)), {})])
    return Deck(file, opening, plain, room, own=False, footer=footer)


def _as_presentation(content: bytes) -> bytes:
    """Return a template (.potx, .potm) or a show as the presentation that it is the beginning of."""
    changed = BytesIO()
    with ZipFile(BytesIO(content)) as packed, ZipFile(changed, "w") as repacked:
        for entry in packed.infolist():
            held = packed.read(entry)
            if entry.filename == "[Content_Types].xml":
                held = TEMPLATE_TYPES.sub(PRESENTATION_TYPE, held)
            repacked.writestr(entry, held)
    return changed.getvalue()


def _title_of(layout: Any) -> Any:
    return next((one for one in layout.placeholders if one.placeholder_format.type in TITLES), None)


def _is_opening(layout: Any) -> bool:
    kinds = {one.placeholder_format.type for one in layout.placeholders}
    return PP_PLACEHOLDER.CENTER_TITLE in kinds or PP_PLACEHOLDER.SUBTITLE in kinds


def _holders(layout: Any) -> int:
    """Return how many placeholders a layout has beside its furniture; one for an opening has many, to be avoided."""
    own = sum(one.placeholder_format.type not in FURNITURE for one in layout.placeholders)
    return own + (100 if _is_opening(layout) else 0)


def _room_below(layout: Any, file: Any) -> Box:
    """Return the room between a layout's title and its foot."""
    title = _title_of(layout)
    wide, tall = file.slide_width / Pt(1), file.slide_height / Pt(1)
    left, top, width = title.left / Pt(1), (title.top + title.height) / Pt(1) + 8, title.width / Pt(1)
    feet = [one.top / Pt(1) for one in layout.placeholders if one.placeholder_format.type in FURNITURE]
    foot = min([one for one in feet if one > tall * 0.7], default=tall - MARGIN / 2) - 6
    return Box(left, top, min(width, wide - left - 10), foot - top)


# The template of this house


def _theme(master: Any) -> None:
    """Give the theme this house's colours and a family of letters that every machine has, or one of the same widths."""
    part = master.part.part_related_by(RELATIONSHIP_TYPE.THEME)
    content = part.blob.decode()
    colors = {"dk2": DARK, "lt2": "#f3f5f7"} | {f"accent{place}": look.line for place, look in enumerate(LOOKS[:6], 1)}
    colors |= {"hlink": LOOKS[0].letters, "folHlink": LOOKS[3].letters}
    for name, color in colors.items():
        content = re.sub(rf'(<a:{name}><a:srgbClr val=")[0-9A-F]+', rf"\g<1>{color[1:].upper()}", content)
    content = re.sub(r"<a:dk1>.*?</a:dk1>", f'<a:dk1><a:srgbClr val="{INK[1:].upper()}"/></a:dk1>', content)
    content = content.replace('<a:latin typeface="Calibri"/>', f'<a:latin typeface="{FAMILY}"/>')
    part.blob = content.replace('name="Office Theme"', 'name="forlop"').encode()


def place(shape: Any, box: Box) -> None:
    """Put a shape in its box."""
    shape.left, shape.top, shape.width, shape.height = (Pt(round(one, 2)) for one in box)


def letters(shape: Any, size: float, color: str, *, bold: bool = False, anchor: str = "t") -> None:
    """Set how a placeholder writes, in all levels that it has text of."""
    body = shape.text_frame._txBody
    body.bodyPr.set("anchor", anchor)
    for name in ("lIns", "rIns", "tIns", "bIns"):
        body.bodyPr.set(name, "0")
    styles = body.find(qn("a:lstStyle"))
    for old in list(styles):
        styles.remove(old)
    level = styles.makeelement(qn("a:lvl1pPr"), {"algn": "l", "marL": "0", "indent": "0"})
    none = level.makeelement(qn("a:buNone"), {})
    font = level.makeelement(qn("a:defRPr"), {"sz": str(round(size * 100)), "b": "1" if bold else "0"})
    fill = font.makeelement(qn("a:solidFill"), {})
    fill.append(fill.makeelement(qn("a:srgbClr"), {"val": color[1:].upper()}))
    font.append(fill)
    level.extend([none, font])
    styles.append(level)


def _furniture(holder: Any) -> None:
    boxes = {
        PP_PLACEHOLDER.FOOTER: Box(MARGIN, TALL - FOOT - 8, WIDE - 2 * MARGIN - 60, FOOT),
        PP_PLACEHOLDER.SLIDE_NUMBER: Box(WIDE - MARGIN - 50, TALL - FOOT - 8, 50, FOOT),
    }
    for shape in list(holder.placeholders):
        kind = shape.placeholder_format.type
        if kind == PP_PLACEHOLDER.DATE:
            shape._element.getparent().remove(shape._element)
        elif kind in boxes:
            place(shape, boxes[kind])
            letters(shape, 10, MUTED, anchor="ctr")
            if kind == PP_PLACEHOLDER.SLIDE_NUMBER:
                shape.text_frame._txBody.find(qn("a:lstStyle"))[0].set("algn", "r")


def _title(holder: Any) -> None:
    for shape in holder.placeholders:
        if shape.placeholder_format.type in TITLES:
            place(shape, Box(MARGIN, 22, WIDE - 2 * MARGIN, 66))
            letters(shape, 25, DARK, bold=True, anchor="ctr")


def _body(master: Any) -> None:
    for shape in master.placeholders:
        if shape.placeholder_format.type == PP_PLACEHOLDER.BODY:
            place(shape, Box(MARGIN, 96, WIDE - 2 * MARGIN, TALL - 96 - FOOT - 22))
            letters(shape, 18, INK)


def _opening(layout: Any) -> None:
    fill = layout.background.fill
    fill.solid()
    fill.fore_color.rgb = RGBColor(*bytes.fromhex(DARK[1:]))
    for shape in list(layout.placeholders):
        kind = shape.placeholder_format.type
        if kind in TITLES:
            place(shape, Box(70, 130, WIDE - 140, 150))
            letters(shape, 38, "#ffffff", bold=True, anchor="b")
        elif kind == PP_PLACEHOLDER.SUBTITLE:
            place(shape, Box(70, 300, WIDE - 140, 150))
            letters(shape, 20, "#dee7f0")
        elif kind in FURNITURE:
            shape._element.getparent().remove(shape._element)


def spoken_in(deck: Deck, language: str) -> None:
    """Say in which language the text is, for those who have it read aloud or checked for spelling."""
    for slide in deck.file.slides:
        for holder in (slide, slide.notes_slide):
            for run in holder._element.iter(qn("a:rPr"), qn("a:endParaRPr")):
                run.set("lang", SPOKEN[language])


def furniture_of(layout: Any) -> Iterator[Any]:
    """Yield the footer and the slide number of a layout, which a new slide does not have by itself."""
    wanted = (PP_PLACEHOLDER.FOOTER, PP_PLACEHOLDER.SLIDE_NUMBER)
    yield from (one for one in layout.placeholders if one.placeholder_format.type in wanted)
