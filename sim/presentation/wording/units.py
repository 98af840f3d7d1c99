"""Units, amounts and stretches of time.

In: a key, ``_one`` for one and ``_many`` for other numbers. Out: the words.
"""

from sim.presentation.wording import In3

SAYS = {
    "minute_one": In3("minutt", "minutt", "minute"),
    "minute_many": In3("minutter", "minutt", "minutes"),
    "hour_one": In3("time", "time", "hour"),
    "hour_many": In3("timer", "timar", "hours"),
    "day_one": In3("dag", "dag", "day"),
    "day_many": In3("dager", "dagar", "days"),
    "week_one": In3("uke", "veke", "week"),
    "week_many": In3("uker", "veker", "weeks"),
    "month_one": In3("måned", "månad", "month"),
    "month_many": In3("måneder", "månader", "months"),
    "year_one": In3("år", "år", "year"),
    "year_many": In3("år", "år", "years"),
    "place_one": In3("plass", "plass", "place"),
    "place_many": In3("plasser", "plassar", "places"),
    "check_one": In3("tilsyn", "tilsyn", "check"),
    "check_many": In3("tilsyn", "tilsyn", "checks"),
    "call_out_one": In3("utrykning", "utrykking", "call-out"),
    "call_out_many": In3("utrykninger", "utrykkingar", "call-outs"),
    "counted": In3("{count} {unit}", "{count} {unit}", "{count} {unit}"),
    "times": In3("{amount} {times} ganger", "{amount} {times} gonger", "{amount} {times} times"),
    "per_day": In3("{amount} hver dag", "{amount} kvar dag", "{amount} every day"),
    "per_week": In3("{amount} i uken", "{amount} i veka", "{amount} a week"),
    "per_month": In3("{amount} i måneden", "{amount} i månaden", "{amount} a month"),
    "per_year": In3("{amount} i året", "{amount} i året", "{amount} a year"),
    "per_stay": In3(
        "{amount}, én gang når fasen begynner",
        "{amount}, éin gong når fasen byrjar",
        "{amount}, once when the stage begins",
    ),
    "with_rest": In3("{years} og {rest}", "{years} og {rest}", "{years} and {rest}"),
    "about": In3("om lag {time}", "om lag {time}", "about {time}"),
    "at_once": In3("ingen tid", "inga tid", "no time"),
    # An age in whole years: years stand in the Norwegian wordings, a bare number in the English
    "age": In3("{years} år", "{years} år", "{years}"),
    "from_to": In3("fra {start} til {end}", "frå {start} til {end}", "from {start} to {end}"),
    "from_to_years": In3("fra {start} til {end} år", "frå {start} til {end} år", "from {start} to {end}"),
    "ages": In3("{start}–{end} år", "{start}–{end} år", "{start}–{end}"),
    "and": In3("{first} og {last}", "{first} og {last}", "{first} and {last}"),
}
