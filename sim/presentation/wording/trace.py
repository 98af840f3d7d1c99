"""What is said about why figures were booked.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS = {
    "title": In3("{name}, {age} år", "{name}, {age} år", "{name}, aged {age}"),
    "pathway": In3("{name}: {cost} og {staff}", "{name}: {cost} og {staff}", "{name}: {cost} and {staff}"),
    "nobody": In3(
        "{name} er ute av forløpet i dette året.",
        "{name} er ute av forløpet i dette året.",
        "{name} has left the pathway in this year.",
    ),
    "whole_year": In3("hele året", "heile året", "the whole year"),
    "part_of_year": In3("{days} av 365 dager", "{days} av 365 dagar", "{days} of 365 days"),
    "stage": In3("{name}, {part}", "{name}, {part}", "{name}, {part}"),
    "stage_on_step": In3("{name}, trinn {code}, {part}", "{name}, trinn {code}, {part}", "{name}, step {code}, {part}"),
    "nothing_booked": In3("Ingen tjenester.", "Ingen tenester.", "No services."),
    "times_price": In3("pris × {price} kr", "pris × {price} kr", "price × {price} NOK"),
    "times_part": In3("× {days} av 365 dager", "× {days} av 365 dagar", "× {days} of 365 days"),
    "times_entries": In3("× {count} ganger", "× {count} gonger", "× {count} times"),
    "times_staffing": In3(
        "innsats × {staffing} / {share}", "innsats × {staffing} / {share}", "staff × {staffing} / {share}"
    ),
    "times_per_unit": In3("innsats × {hours} timer", "innsats × {hours} timar", "staff × {hours} hours"),
    "unknown_staff": In3(
        "Personinnsatsen er ukjent, og ingen timer er ført.",
        "Personinnsatsen er ukjend, og ingen timar er førte.",
        "The staff time is unknown, and no hours are booked.",
    ),
    "a_year": In3("{units} i året", "{units} i året", "{units} a year"),
    "care": In3("Ulønnet omsorg", "Uløna omsorg", "Unpaid care"),
    "investment": In3("Engangsbeløp: {what}", "Eingongsbeløp: {what}", "Paid once: {what}"),
    "paid_on_entry": In3("når fasen begynner", "når fasen byrjar", "when the stage begins"),
    "sum": In3("Sum", "Sum", "Sum"),
    "also": In3("I tillegg: {parts}.", "I tillegg: {parts}.", "In addition: {parts}."),
    "invested": In3("{amount} betalt én gang", "{amount} betalt éin gong", "{amount} paid once"),
    "care_hours": In3("{hours} ulønnet omsorg", "{hours} uløna omsorg", "{hours} of unpaid care"),
    "unknown_hours": In3("ukjente timer til {names}", "ukjende timar til {names}", "unknown hours for {names}"),
    "how": In3(
        "Slik leses det: Mengden, slik den er skrevet, blir enheter i året ({weeks} uker). Ganger prisen blir det kroner. "
        "Ganger ansatte per bruker, delt på direkte brukertid, blir det timer personinnsats. Alt er ført med prisene fra "
        "{year}, og summene er de samme som i «forlop compare {persona}».",
        "Slik les ein det: Mengda, slik ho er skriven, blir einingar i året ({weeks} veker). Gonga med prisen blir det "
        "kroner. Gonga med tilsette per brukar, delt på direkte brukartid, blir det timar personinnsats. Alt er ført med "
        "prisane frå {year}, og summane er dei same som i «forlop compare {persona}».",
        "How to read this: the amount, as it is written, becomes units a year ({weeks} weeks). Times the price it becomes "
        "kroner. Times staff per user, divided by the direct share, it becomes staff hours. All is booked at the prices "
        "of {year}, and the sums are those of 'forlop compare {persona}'.",
    ),
    "content_folder": In3("Filene ligger i {folder}.", "Filene ligg i {folder}.", "The files are in {folder}."),
}
