"""KOSTRA functions: what Norwegian municipalities book their accounts on, the same everywhere.

In: nothing; the list is Statistics Norway's. Out: ``Function`` by code, with the years in which it is in use, and the
sector that it belongs to. Care is what KOSTRA counts as care services, upbringing its kindergartens, schools and child
welfare; the rest is neither.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, get_args

Sector = Literal["upbringing", "care", "other"]
SECTORS: tuple[Sector, ...] = get_args(Sector)

UPBRINGING = {"201", "202", "211", "215", "221", "222", "223", "231", "244", "251", "252"}
CARE = {"234", "253", "254", "256", "257", "258", "261"}
YEARS = {"254": (0, 2023), "257": (2024, 9999), "258": (2024, 9999), "255": (2012, 2014)}
"""The functions that are not in use in all years; home services were divided in two with the accounts for 2024."""

NAMES = {
    "100": "Politisk styring",
    "110": "Kontroll og revisjon",
    "120": "Administrasjon",
    "121": "Forvaltningsutgifter i eiendomsforvaltningen",
    "130": "Administrasjonslokaler",
    "170": "Årets premieavvik",
    "171": "Amortisering av tidligere års premieavvik",
    "172": "Pensjon",
    "173": "Premiefond",
    "180": "Diverse fellesutgifter",
    "190": "Interne serviceenheter",
    "201": "Barnehage",
    "202": "Grunnskole",
    "211": "Styrket tilbud til førskolebarn",
    "213": "Voksenopplæring",
    "215": "Skolefritidstilbud",
    "221": "Førskolelokaler og skyss",
    "222": "Skolelokaler",
    "223": "Skoleskyss",
    "231": "Aktivitetstilbud barn og unge",
    "232": "Forebygging, helsestasjons- og skolehelsetjeneste",
    "233": "Annet forebyggende helsearbeid",
    "234": "Aktivisering og servicetjenester for eldre og personer med funksjonsnedsettelser",
    "241": "Diagnose, behandling, habilitering og rehabilitering",
    "242": "Råd, veiledning og sosialt forebyggende arbeid",
    "243": "Tilbud til personer med rusproblemer",
    "244": "Barneverntjeneste",
    "251": "Barneverntiltak når barnet ikke er plassert",
    "252": "Barneverntiltak når barnet er plassert",
    "253": "Helse- og omsorgstjenester i institusjon",
    "254": "Helse- og omsorgstjenester til hjemmeboende",
    "255": "Medfinansiering av somatiske tjenester",
    "256": "Akutthjelp, døgnopphold i kommunen",
    "257": "Hjemmetjenester fra personalbase ved bofellesskap og samlokaliserte boliger",
    "258": "Hjemmetjenester, ambulerende",
    "261": "Institusjonslokaler",
    "265": "Kommunalt disponerte boliger",
    "273": "Arbeidsrettede tiltak i kommunal regi",
    "275": "Introduksjonsordningen",
    "276": "Kvalifiseringsordningen",
    "281": "Økonomisk sosialhjelp",
    "283": "Bistand til etablering og opprettholdelse av egen bolig",
    "285": "Tjenester utenfor ordinært kommunalt ansvarsområde",
    "290": "Interkommunale samarbeid",
    "301": "Plansaksbehandling",
    "302": "Byggesaksbehandling og eierseksjonering",
    "303": "Kart og oppmåling",
    "315": "Boligbygging og fysiske bomiljøtiltak",
    "320": "Kommunal næringsvirksomhet",
    "321": "Konsesjonskraft, kraftrettigheter og annen kraft for videresalg",
    "325": "Tilrettelegging og bistand for næringslivet",
    "329": "Landbruksforvaltning og landbruksbasert næringsutvikling",
    "330": "Samferdselsbedrifter og transporttiltak",
    "332": "Kommunale veier",
    "335": "Rekreasjon i tettsted",
    "338": "Forebygging av branner og andre ulykker",
    "339": "Beredskap mot branner og andre ulykker",
    "340": "Produksjon av vann",
    "345": "Distribusjon av vann",
    "350": "Avløpsrensing",
    "353": "Avløpsnett og innsamling av avløpsvann",
    "354": "Tømming av slamavskillere og septiktanker",
    "355": "Innsamling og gjenvinning av husholdningsavfall",
    "360": "Naturforvaltning og friluftsliv",
    "365": "Kulturminneforvaltning",
    "370": "Bibliotek",
    "373": "Kino",
    "375": "Museer",
    "377": "Kunstformidling",
    "380": "Idrett og tilskudd til andres idrettsanlegg",
    "381": "Kommunale idrettsbygg og idrettsanlegg",
    "383": "Musikk- og kulturskoler",
    "385": "Andre kulturaktiviteter",
    "386": "Kommunale kulturbygg",
    "390": "Den norske kirke",
    "392": "Tilskudd til tros- og livssynssamfunn",
    "393": "Gravplasser og krematorier",
}


class Function(NamedTuple):
    """A function: its code, what it is called, its sector, and the first and last year of its use."""

    code: str
    name: str
    sector: Sector
    first: int
    last: int


def _function(code: str, name: str) -> Function:
    sector: Sector = "upbringing" if code in UPBRINGING else "care" if code in CARE else "other"
    return Function(code, name, sector, *YEARS.get(code, (0, 9999)))


FUNCTIONS = {code: _function(code, name) for code, name in NAMES.items()}
INSTEAD = {"254": ("257", "258"), "257": ("254",), "258": ("254",)}
"""What is used in other years in the place of a function."""
