"""Error messages: how a message is put together, and what stands before and after all of them.

In: the rule of a fault. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # How a message is put together
    "error": In3("feil", "feil", "error"),
    "warning": In3("advarsel", "åtvaring", "warning"),
    "did_you_mean": In3("Mente du «{suggestion}»?", "Meinte du «{suggestion}»?", "Did you mean '{suggestion}'?"),
    "and_more": In3("og {count} til", "og {count} til", "and {count} more"),
    "summary_clean": In3(
        "Filer lest: {files}. Ingen feil.",
        "Filer lesne: {files}. Ingen feil.",
        "Files read: {files}. No errors.",
    ),
    "summary": In3(
        "Filer lest: {files}. Feil: {errors}. Advarsler: {warnings}.",
        "Filer lesne: {files}. Feil: {errors}. Åtvaringar: {warnings}.",
        "Files read: {files}. Errors: {errors}. Warnings: {warnings}.",
    ),
    "more_faults": In3(
        "Filen har {count} feil til. Rett dem over først, og kjør på nytt.",
        "Fila har {count} feil til. Rett dei over først, og køyr på nytt.",
        "The file has {count} more errors. Mend those above first, and run again.",
    ),
    "nothing_here": In3(
        "Mappen du står i har ingen egne filer. Dette er de som følger med forlop.",
        "Mappa du står i har ingen eigne filer. Dette er dei som følgjer med forlop.",
        "The folder you are in has no files of its own. These are the ones that come with forlop.",
    ),
}
