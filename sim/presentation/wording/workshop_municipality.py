"""Words of the workshop's part about a municipality: the check of its figures, the curve, places, and limits.

In: nothing. Out: ``SAYS``.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # Whether the figures hang together
    "check": In3(
        "Som {name}: {new} nye i året × {years} år = {people}.",
        "Som {name}: {new} nye i året × {years} år = {people}.",
        "Like {name}: {new} new a year × {years} years = {people}.",
    ),
    "check_agrees": In3(
        "Kommunen sier {stated}: det stemmer, innenfor en tidel.",
        "Kommunen seier {stated}: det stemmer, innanfor ein tidel.",
        "The municipality says {stated}: that agrees, within a tenth.",
    ),
    "check_more": In3(
        "Stemmer ikke: kommunen sier {stated}, {percent} prosent flere. Til det trengs {other} nye i året.",
        "Stemmer ikkje: kommunen seier {stated}, {percent} prosent fleire. Til det trengst {other} nye i året.",
        "Does not agree: the municipality says {stated}, {percent} per cent more. That takes {other} new a year.",
    ),
    "check_fewer": In3(
        "Stemmer ikke: kommunen sier {stated}, {percent} prosent færre. Til det trengs bare {other} nye i året.",
        "Stemmer ikkje: kommunen seier {stated}, {percent} prosent færre. Til det trengst berre {other} nye i året.",
        "Does not agree: the municipality says {stated}, {percent} per cent fewer. That takes only {other} new a year.",
    ),
    "check_not_stated": In3(
        "Kommunen sier ikke hvor mange de er.",
        "Kommunen seier ikkje kor mange dei er.",
        "The municipality does not say how many they are.",
    ),
    # The curve
    "no_policy": In3(
        "Kommunen har ingen tiltak, så det er ingenting å sammenligne.",
        "Kommunen har ingen tiltak, så det er ingenting å samanlikne.",
        "The municipality has no policies, so that there is nothing to compare.",
    ),
    # Places
    "places": In3("Plasser og venting, {years}", "Plassar og venting, {years}", "Places and waits, {years}"),
    "died": In3("Dør i køen", "Døyr i køen", "Die in the queue"),
    "mean_days": In3("Venter, dager i snitt", "Ventar, dagar i snitt", "Wait, mean days"),
    "no_places": In3(
        "Ingen plasser er begrenset i denne kommunen, eller ingen trenger dem.",
        "Ingen plassar er avgrensa i denne kommunen, eller ingen treng dei.",
        "No places are limited in this municipality, or nobody needs them.",
    ),
    "not_simulated": In3(
        "Regnet ut uten simulering, så ingenting kan sies om venting.",
        "Rekna ut utan simulering, så ingenting kan seiast om venting.",
        "Worked out without simulation, so that nothing can be said of waits.",
    ),
    # What a stage may cost
    "cheaper": In3(
        "«{name}» er {money} billigere enn {other}, med investering. Så mye mer kan et år i én av fasene koste, før det "
        "blir like dyrt:",
        "«{name}» er {money} billegare enn {other}, med investering. Så mykje meir kan eit år i éin av fasane koste, før "
        "det blir like dyrt:",
        "'{name}' is {money} cheaper than {other}, investment included. So much more a year in one of its stages may cost "
        "before it is as dear:",
    ),
    "dearer": In3(
        "«{name}» er {money} dyrere enn {other}, med investering. Så mye mindre må et år i én av fasene koste, før det "
        "blir like billig:",
        "«{name}» er {money} dyrare enn {other}, med investering. Så mykje mindre må eit år i éin av fasane koste, før "
        "det blir like billeg:",
        "'{name}' is {money} dearer than {other}, investment included. So much less a year in one of its stages must cost "
        "before it is as cheap:",
    ),
    "equal": In3(
        "«{name}» koster like mye som {other}, med investering: ingen fase kan bli dyrere uten at det blir dyrere i alt.",
        "«{name}» kostar like mykje som {other}, med investering: ingen fase kan bli dyrare utan at det blir dyrare i alt.",
        "'{name}' costs as much as {other}, investment included: no stage can become dearer without the whole being so.",
    ),
    "policy_cheaper": In3(
        "Til og med {year} er «{name}» i alt {money} billigere enn ingen tiltak, med investering. Så mye mer kan et år i "
        "én av fasene koste, før det går opp i opp:",
        "Til og med {year} er «{name}» i alt {money} billegare enn ingen tiltak, med investering. Så mykje meir kan eit "
        "år i éin av fasane koste, før det går opp i opp:",
        "To the end of {year}, '{name}' is {money} cheaper in all than no policy, investment included. So much more a "
        "year in one of its stages may cost before nothing is saved:",
    ),
    "policy_dearer": In3(
        "Til og med {year} er «{name}» i alt {money} dyrere enn ingen tiltak, med investering. Så mye mindre må et år i "
        "én av fasene koste, før det går opp i opp:",
        "Til og med {year} er «{name}» i alt {money} dyrare enn ingen tiltak, med investering. Så mykje mindre må eit år "
        "i éin av fasane koste, før det går opp i opp:",
        "To the end of {year}, '{name}' is {money} dearer in all than no policy, investment included. So much less a "
        "year in one of its stages must cost before it is paid back:",
    ),
    "policy_equal": In3(
        "Til og med {year} koster «{name}» i alt like mye som ingen tiltak, med investering.",
        "Til og med {year} kostar «{name}» i alt like mykje som ingen tiltak, med investering.",
        "To the end of {year}, '{name}' costs as much in all as no policy, investment included.",
    ),
    "stage": In3("Fase", "Fase", "Stage"),
    "years": In3("År der", "År der", "Years there"),
    "person_years": In3("Personår", "Personår", "Person-years"),
    "now": In3("Et år koster", "Eit år kostar", "A year costs"),
    "may": In3("Kan koste mer", "Kan koste meir", "May cost more"),
    "must": In3("Må koste mindre", "Må koste mindre", "Must cost less"),
    "of_now": In3("Del av prisen", "Del av prisen", "Share of that"),
    "percent": In3("{share}\u00a0%", "{share}\u00a0%", "{share}%"),
    "not_known": In3("ikke kjent", "ikkje kjent", "not known"),
    "free_already": In3("koster ingenting", "kostar ingenting", "costs nothing"),
    "not_enough": In3("ikke nok om det var gratis", "ikkje nok om det var gratis", "not enough if it were free"),
    "nobody_there": In3(
        "ingen er her innen {year}", "ingen er her innan {year}", "nobody is here by the end of {year}"
    ),
    "nobody_comes": In3("ingen er her", "ingen er her", "nobody is here"),
    # How many must follow
    "how_many": In3(
        "Hvor mange må følge «{name}», for at det skal være betalt tilbake til og med {year}?",
        "Kor mange må følgje «{name}», for at det skal vere betalt tilbake til og med {year}?",
        "How many must follow '{name}' for it to have paid back by the end of {year}?",
    ),
    "people": In3("{count} personer", "{count} personar", "{count} people"),
    "enough": In3(
        "Fra {first} til og med {year}: {shares}.",
        "Frå {first} til og med {year}: {shares}.",
        "From {first} to the end of {year}: {shares}.",
    ),
    "share_of_new": In3(
        "{share} av de nye må takke ja", "{share} av dei nye må takke ja", "{share} of new cases must say yes"
    ),
    "shares_of_new": In3(
        "av de nye må {shares} takke ja", "av dei nye må {shares} takke ja", "of new cases, {shares} must say yes"
    ),
    "in_year": In3("{share} i {year}", "{share} i {year}", "{share} in {year}"),
    "from_year": In3("{share} fra {year}", "{share} frå {year}", "{share} from {year}"),
    "and_moved": In3(
        "{shares}, og {share} av dem som alt er i gang, må bytte forløp",
        "{shares}, og {share} av dei som alt er i gang, må byte forløp",
        "{shares}, and {share} of those already there must change pathway",
    ),
    "as_it_is": In3(
        "Slik tiltaket er, følger {people}. De sparer {money}, og det investeres {invested}.",
        "Slik tiltaket er, følgjer {people}. Dei sparer {money}, og det blir investert {invested}.",
        "As the policy is, {people} follow. They save {money}, and {invested} are invested.",
    ),
    "one_person": In3("1 person", "1 person", "1 person"),
    "nearly_nobody": In3("færre enn én person", "færre enn éin person", "fewer than one person"),
    "more_than_all": In3("Flere enn det finnes.", "Fleire enn det finst.", "More than there are."),
    "more_than_all_because": In3(
        "Det trengs {factor} ganger så mange som tiltaket regner med, {people}, og det er flere enn alle nye.",
        "Det trengst {factor} gonger så mange som tiltaket reknar med, {people}, og det er fleire enn alle nye.",
        "It takes {factor} times as many as the policy counts on, {people}, which is more than all new cases.",
    ),
    "no_number": In3("Ikke noe antall er nok.", "Ikkje noko tal er nok.", "No number is enough."),
    "no_number_because": In3(
        "Så langt har de som følger, ikke spart noe, så flere gjør det ikke bedre.",
        "Så langt har dei som følgjer, ikkje spart noko, så fleire gjer det ikkje betre.",
        "By then those who follow have not saved anything, so that more of them make it no better.",
    ),
    "saves_from": In3(
        "Først til og med {year} har de spart noe.",
        "Først til og med {year} har dei spart noko.",
        "Only by the end of {year} have they saved something.",
    ),
    "saved_before": In3(
        "Til og med {year} hadde de spart noe, men det er brukt opp siden.",
        "Til og med {year} hadde dei spart noko, men det er brukt opp sidan.",
        "By the end of {year} they had saved something, but that has been used up since.",
    ),
    "saves_never": In3(
        "Det gjør de heller ikke senere, i de årene som er regnet.",
        "Det gjer dei heller ikkje seinare, i dei åra som er rekna.",
        "Nor do they later, in the years that were worked out.",
    ),
    "decides_nothing": In3("Antallet avgjør ikke.", "Talet avgjer ikkje.", "The number does not decide."),
    "nothing_invested": In3(
        "Kommunen selv investerer ingenting i tiltaket innen da, så det er like lønnsomt med få som med mange.",
        "Kommunen sjølv investerer ingenting i tiltaket innan då, så det er like lønsamt med få som med mange.",
        "The municipality itself invests nothing in the policy by then, so that it pays as well with few as with many.",
    ),
    "each_saves": In3(
        "Hver som følger, sparer {money} til og med {year}.",
        "Kvar som følgjer, sparer {money} til og med {year}.",
        "Each who follows saves {money} to the end of {year}.",
    ),
    "each_costs": In3(
        "Hver som følger, koster {money} mer til og med {year}.",
        "Kvar som følgjer, kostar {money} meir til og med {year}.",
        "Each who follows costs {money} more to the end of {year}.",
    ),
    "nobody": In3("Ingen følger.", "Ingen følgjer.", "Nobody follows."),
    "nobody_because": In3(
        "Slik tiltaket er, følger ingen det til og med {year}, og da er det ingenting å regne ut fra.",
        "Slik tiltaket er, følgjer ingen det til og med {year}, og då er det ingenting å rekne ut frå.",
        "As the policy is, nobody follows it to the end of {year}, so that there is nothing to work from.",
    ),
    "begins_later": In3("Ikke begynt.", "Ikkje begynt.", "Not begun."),
    "begins_later_because": In3(
        "Tiltaket begynner i {first}.", "Tiltaket byrjar i {first}.", "The policy begins in {first}."
    ),
    "roughly": In3(
        "Bare et anslag: det er for få plasser ({kinds}), og da sparer ikke dobbelt så mange dobbelt så mye.",
        "Berre eit anslag: det er for få plassar ({kinds}), og då sparer ikkje dobbelt så mange dobbelt så mykje.",
        "An estimate only: there are too few places ({kinds}), and then twice as many do not save twice as much.",
    ),
    "roughly_added": In3(
        "Bare et anslag: tiltaket gir flere plasser, og det de fører til, vokser ikke med antallet.",
        "Berre eit anslag: tiltaket gjev fleire plassar, og det dei fører til, veks ikkje med talet.",
        "An estimate only: the policy adds places, and what they lead to does not grow with the number.",
    ),
}
