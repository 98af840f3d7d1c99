"""What policies come to in many municipalities: the terminal, and what the page says too.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS = {
    "one_municipality": In3("1 kommune", "1 kommune", "1 municipality"),
    "municipalities": In3("{count} kommuner", "{count} kommunar", "{count} municipalities"),
    "headline": In3(
        "{municipalities}: hva tiltakene fører til",
        "{municipalities}: kva tiltaka fører til",
        "{municipalities}: what the policies lead to",
    ),
    "headline_none": In3(
        "{municipalities}: hvordan det går uten tiltak",
        "{municipalities}: korleis det går utan tiltak",
        "{municipalities}: how it goes without any policy",
    ),
    "stopped": In3(
        "Stanset etter {done} av {all} kommuner. Tallene gjelder dem som ble ferdige.",
        "Stansa etter {done} av {all} kommunar. Tala gjeld dei som vart ferdige.",
        "Stopped after {done} of {all} municipalities. The figures are for those that were done.",
    ),
    "price_levels": In3(
        "Kroner er på ulike års nivå ({years}), uten diskontering, og summen blander dem.",
        "Kroner er på nivået i ulike år ({years}), utan diskontering, og summen blandar dei.",
        "Kroner are at the prices of different years ({years}), not discounted, and the sums mix them.",
    ),
    "progress": In3("Kommuner", "Kommunar", "Municipalities"),
    # All together
    "together": In3(
        "Alle sammen mot ingen tiltak, mill. kr og årsverk i året",
        "Alle saman mot ingen tiltak, mill. kr og årsverk i året",
        "All together against no policy, million NOK and FTE a year",
    ),
    "sum_of": In3(
        "{policy}: {municipalities}, {years}",
        "{policy}: {municipalities}, {years}",
        "{policy}: {municipalities}, {years}",
    ),
    "no_common_years": In3("ingen felles år", "ingen felles år", "no years in common"),
    "no_common_years_note": In3(
        "Kommuner der den ene er ferdig før den andre begynner, har ingen felles år å summere over. Bruk --years for å "
        "regne lenger.",
        "Kommunar der den eine er ferdig før den andre byrjar, har ingen felles år å summere over. Bruk --years for å "
        "rekne lenger.",
        "Municipalities of which one ends before another begins have no years in common to add up. Use --years to go on "
        "for longer.",
    ),
    "from_first_start": In3(
        "Kommunene begynner i ulike år ({first}–{last}). Før en kommune begynner, er forskjellen der null.",
        "Kommunane byrjar i ulike år ({first}–{last}). Før ein kommune byrjar, er skilnaden der null.",
        "The municipalities start in different years ({first}–{last}). Before one has started, its difference is nought.",
    ),
    "last_year": In3("siste år", "siste år", "last year"),
    "saves_note": In3(
        "«Sparer» er det første året som blir billigere, «betalt» det første året da alt ekstra er spart inn igjen.",
        "«Sparer» er det første året som blir billigare, «betalt» det første året då alt ekstra er spart inn att.",
        "'Saves' is the first year that gets cheaper, 'paid' the first year in which all that was extra has been saved "
        "again.",
    ),
    # By municipality
    "by_municipality": In3(
        "Kommunene, uten tiltak",
        "Kommunane, utan tiltak",
        "The municipalities, without any policy",
    ),
    "by_municipality_and_policy": In3(
        "Kommunene, og hvert tiltak det siste året: mill. kr mot ingen tiltak, med investering",
        "Kommunane, og kvart tiltak det siste året: mill. kr mot ingen tiltak, med investering",
        "The municipalities, and each policy in the last year: million NOK against none, with investment",
    ),
    "municipality": In3("Kommune", "Kommune", "Municipality"),
    "new": In3("Nye", "Nye", "New"),
    "people": In3("Antall", "Personar", "People"),
    "says": In3("Oppgitt", "Oppgitt", "Stated"),
    "cost_million": In3("Mill. kr", "Mill. kr", "Mill. NOK"),
    "fte": In3("Årsverk", "Årsverk", "FTE"),
    "municipality_note": In3(
        "«Nye» er nye i året før kommunens første år, «Antall» hvor mange de er i snitt i det første året. Mill. kr og "
        "årsverk er i det siste.",
        "«Nye» er nye i året før det første året til kommunen, «Personar» kor mange dei er i snitt i det første året. "
        "Mill. kr og årsverk er i det siste.",
        "'New' is new cases a year before the municipality's first year, 'People' how many there are on average in the "
        "first year. NOK and FTE are of the last one.",
    ),
    "municipality_note_short": In3(
        "«Nye» er nye i året før kommunens første år, «Antall» hvor mange de er i snitt i det første året.",
        "«Nye» er nye i året før det første året til kommunen, «Personar» kor mange dei er i snitt i det første året.",
        "'New' is new cases a year before the municipality's first year, 'People' how many there are on average in the "
        "first year.",
    ),
    "differs_note": In3(
        "* Tallene henger ikke sammen: nye i året ganger år gir et annet antall enn kommunen oppgir, mer enn en tidel "
        "unna. Hvor mye den sparer, avhenger av hvilket tall som er riktig, så les det med forbehold. Her er de nye slik "
        "kommunefilen har dem; «forlop scale KOMMUNE» regner ut begge.",
        "* Tala heng ikkje saman: nye i året gonger år gjev eit anna tal personar enn kommunen oppgjev, meir enn ein tidel "
        "unna. Kor mykje han sparer, kjem an på kva tal som er rett, så les det med atterhald. Her er dei nye slik "
        "kommunefila har dei; «forlop scale KOMMUNE» reknar ut begge.",
        "* The figures do not hang together: new cases a year times years make another number of people than the "
        "municipality states, more than a tenth away. How much it saves depends on which figure is right, so read it with "
        "care. Here the new cases are those of the municipality's file; 'forlop scale MUNICIPALITY' works out both.",
    ),
    "policy_of": In3(
        "{policy}: mill. kr med investering, og årsverk, mot ingen tiltak",
        "{policy}: mill. kr med investering, og årsverk, mot ingen tiltak",
        "{policy}: million NOK with investment, and FTE, against no policy",
    ),
    "not_there": In3("–", "–", "–"),
    "policy_note": In3(
        "«Siste år» er det siste året i kommunens kjøring; årsverkene er fra det. «På sikt» er nye i året ganger "
        "forskjellen gjennom et helt liv.",
        "«Siste år» er det siste året i køyringa til kommunen; årsverka er frå det. «På sikt» er nye i året gonger "
        "skilnaden gjennom eit heilt liv.",
        "'Last year' is the last one of the municipality's run; FTE are of that year. 'In time' is new cases a year times "
        "the difference over a whole life.",
    ),
    "each_policy": In3(
        "--policy NAVN viser ett tiltak for seg, og -o FIL.csv skriver alle tallene til et regneark.",
        "--policy NAMN viser eitt tiltak for seg, og -o FIL.csv skriv alle tala til eit rekneark.",
        "--policy NAME shows one policy by itself, and -o FILE.csv writes all figures for a spreadsheet.",
    ),
    "no_room": In3(
        "{count} tiltak til fikk ikke plass i tabellen: {names}.",
        "{count} tiltak til fekk ikkje plass i tabellen: {names}.",
        "The table had no room for {count} more: {names}.",
    ),
    # Notes
    "assumed": In3(
        "{figures} tall i {count} av {all} kommuner er antatt eller midt i et spenn. «forlop scale KOMMUNE» viser hvilke, "
        "og hvor tallene er fra.",
        "{figures} tal i {count} av {all} kommunar er anteke eller midt i eit spenn. «forlop scale KOMMUNE» viser kva for "
        "nokre, og kvar tala er frå.",
        "{figures} figures in {count} of {all} municipalities are assumed or the middle of a range. 'forlop scale "
        "MUNICIPALITY' shows which, and where figures come from.",
    ),
}
