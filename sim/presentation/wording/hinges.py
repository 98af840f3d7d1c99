"""What the pictures and tables of what an answer hangs on say.

In: keys. Out: sentences in three languages.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    "now": In3("nå", "no", "now"),
    "turns": In3("snur ved {at}", "snur ved {at}", "turns at {at}"),
    "chance": In3(
        "Tilfeldighetene alene (8 av 10 gjentakelser)",
        "Det tilfeldige åleine (8 av 10 gjentakingar)",
        "Chance alone (8 of 10 replications)",
    ),
    "spread": In3("{what}: fra {low} til {high}", "{what}: frå {low} til {high}", "{what}: from {low} to {high}"),
    "turns_there": In3("Svaret snur ved {at}.", "Svaret snur ved {at}.", "The answer turns at {at}."),
    "turns_nowhere": In3(
        "Svaret snur ikke noe sted her.", "Svaret snur ikkje nokon stad her.", "The answer does not turn anywhere here."
    ),
    "dearer": In3("{money} dyrere", "{money} dyrare", "{money} dearer"),
    "cheaper": In3("{money} billigere", "{money} billegare", "{money} cheaper"),
    "service": In3("Tjeneste", "Teneste", "Service"),
    "price": In3("Pris", "Pris", "Price"),
    "unit": In3("per", "per", "per"),
    "more_or_less": In3("Forskjell mellom forløpene", "Skilnad mellom forløpa", "Difference between the pathways"),
    "turns_at": In3("Svaret snur ved", "Svaret snur ved", "The answer turns at"),
    "no_price": In3("ingen pris", "ingen pris", "no price"),
    "change": In3("Endring", "Endring", "Change"),
    "hour_costs": In3("Timen koster", "Timen kostar", "An hour costs"),
    "staff_time": In3("Timer personinnsats", "Timar personinnsats", "Staff hours"),
    "direct": In3("Direkte brukertid", "Direkte brukartid", "Direct share"),
    "staffing": In3("Ansatte per bruker", "Tilsette per brukar", "Staff per user"),
    "unknown": In3("ukjent", "ukjend", "unknown"),
    "amount": In3("Mengde", "Mengd", "Amount"),
    "units": In3("I året", "I året", "In the year"),
    "kroner": In3("Kroner", "Kroner", "NOK"),
    "written": In3("Skrevet i", "Skrive i", "Written in"),
    "sum": In3("Sum", "Sum", "Total"),
    "once": In3("én gang", "éin gong", "once"),
}
