"""What is said about how many people there are with a condition, in ``forlop verify``.

In: a key. Out: the sentence. Figures in a sentence that are printed in its source stand in it; what is worked out is filled
in.
"""

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    "title": In3(
        "{name}: hvor mange har demens?",
        "{name}: kor mange har demens?",
        "{name}: how many have dementia?",
    ),
    "source": In3(
        "Trykt i: {source}.",
        "Trykt i: {source}.",
        "Printed in: {source}.",
    ),
    "year": In3(
        "1. januar {year}",
        "1. januar {year}",
        "1 January {year}",
    ),
    "follows": In3(
        "{name}: trykte tall som følger av andre",
        "{name}: trykte tal som følgjer av andre",
        "{name}: printed figures that follow from others",
    ),
    "age": In3(
        "Alder",
        "Alder",
        "Age",
    ),
    "people": In3(
        "Personer",
        "Personar",
        "People",
    ),
    "per_cent": In3(
        "%",
        "%",
        "%",
    ),
    "way_hunt4": In3(
        "HUNT4",
        "HUNT4",
        "HUNT4",
    ),
    "way_by_sex": In3(
        "Etter\nkjønn",
        "Etter\nkjønn",
        "By\nsex",
    ),
    "way_as_printed": In3(
        "Som\ntrykt",
        "Som\ntrykt",
        "As\nprinted",
    ),
    "way_not_added": In3(
        "Ikke lagt\nsammen",
        "Ikkje lagt\nsaman",
        "Not\nadded up",
    ),
    "all": In3(
        "I alt",
        "I alt",
        "In all",
    ),
    "from_70": In3(
        "Fra 70 år",
        "Frå 70 år",
        "From age 70",
    ),
    "interval": In3(
        "Spenn",
        "Spenn",
        "Interval",
    ),
    "of_from_70": In3(
        "{share} % fra 70 år",
        "{share} % frå 70 år",
        "{share} % from 70",
    ),
    "figures": In3(
        "{count} tall",
        "{count} tal",
        "{count} figures",
    ),
    "calculated": In3(
        "regnet",
        "rekna",
        "gives",
    ),
    "in_year": In3(
        "År",
        "År",
        "Year",
    ),
    "given": In3(
        "Med demens,\ninnlest",
        "Med demens,\ninnlese",
        "With dementia,\nas read",
    ),
    "oldest": In3(
        "Over\n80 år",
        "Over\n80 år",
        "Over\n80",
    ),
    "least_hunt4": In3(
        "HUNT4,\nover 80",
        "HUNT4,\nover 80",
        "HUNT4,\nover 80",
    ),
    "least_by_sex": In3(
        "Etter kjønn,\nover 80",
        "Etter kjønn,\nover 80",
        "By sex,\nover 80",
    ),
    "counted_hunt4": In3(
        "HUNT4,\nalle",
        "HUNT4,\nalle",
        "HUNT4,\nall ages",
    ),
    "counted_by_sex": In3(
        "Etter kjønn,\nalle",
        "Etter kjønn,\nalle",
        "By sex,\nall ages",
    ),
    "per_hundred": In3(
        "Per 100\nover 80",
        "Per 100\nover 80",
        "Per 100\nover 80",
    ),
    "on_a_line": In3(
        "({people})",
        "({people})",
        "({people})",
    ),
    "about_faerder": In3(
        "HUNT4 har offentliggjort andelen ved 70–74 år og fra 90 år. Imellom ligger ratene på en linje. Spennet er HUNT4s eget. «Etter kjønn» er lest i en programkode og ikke bekreftet mot artikkelen. Folketallet er trykt for 67–79, 80–89 og fra 90 år; alderen innenfor hver gruppe er etter dødelighetstabellen.",
        "HUNT4 har offentleggjort delen ved 70–74 år og frå 90 år. Imellom ligg ratane på ei linje. Spennet er HUNT4 sitt eige. «Etter kjønn» er lese i ein programkode og ikkje stadfesta mot artikkelen. Folketalet er trykt for 67–79, 80–89 og frå 90 år; alderen innanfor kvar gruppe er etter dødelegheitstabellen.",
        "HUNT4 has published the share at 70–74 and from 90. Between them the rates are on a line. The interval is HUNT4's own. 'By sex' was read in a program's code and is not confirmed against the article. People are printed for 67–79, 80–89 and from 90; ages within each group are by the life table.",
    ),
    "about_loten": In3(
        "Folketallet etter alder er ikke trykt. Det følger av det som er: 67–79 år er 10,7 prosent av 7\u00a0353 i 2011 ({aged_67_79_2011}) og 15,6 prosent av 7\u00a0463 i 2025 ({aged_67_79_2025}). 80–89 år er i 2025\u00a0100 delt på 26 prosent ({aged_80_89_2025}), og 100 færre i 2015. Fra 90 år er i 2015 10 delt på 14 prosent ({aged_90_2015}), og 10 færre i 2025. Prosentene er da av det største av de to tallene. Bare slik blir de over 80 år de 6 prosentene som er trykt for 2025. 2020 ligger på en linje imellom. Alderen innenfor hver gruppe er etter dødelighetstabellen. Under 65 år er regnet fra 20.",
        "Folketalet etter alder er ikkje trykt. Det følgjer av det som er: 67–79 år er 10,7 prosent av 7\u00a0353 i 2011 ({aged_67_79_2011}) og 15,6 prosent av 7\u00a0463 i 2025 ({aged_67_79_2025}). 80–89 år er i 2025\u00a0100 delt på 26 prosent ({aged_80_89_2025}), og 100 færre i 2015. Frå 90 år er i 2015 10 delt på 14 prosent ({aged_90_2015}), og 10 færre i 2025. Prosentane er då av det største av dei to tala. Berre slik blir dei over 80 år dei 6 prosentane som er trykte for 2025. 2020 ligg på ei linje imellom. Alderen innanfor kvar gruppe er etter dødelegheitstabellen. Under 65 år er rekna frå 20.",
        "People by age are not printed. They follow from what is: ages 67–79 are 10.7 per cent of 7,353 in 2011 ({aged_67_79_2011}) and 15.6 per cent of 7,463 in 2025 ({aged_67_79_2025}). Ages 80–89 are in 2025\u00a0100 divided by 26 per cent ({aged_80_89_2025}), and 100 fewer in 2015. From 90 they are in 2015 10 divided by 14 per cent ({aged_90_2015}), and 10 fewer in 2025. The per cents are then of the larger of the two numbers. Only so do those over 80 become the 6 per cent that is printed for 2025. 2020 is on a line between. Ages within each group are by the life table. Those under 65 are counted from 20.",
    ),
    "about_loten_shares": In3(
        "«Som trykt» er planens andeler: 0,9 prosent ved 65–69 år, 8,2 ved 70–79, 49,3 ved 80–89 og 40,7 fra 90. De kan ikke stemme, for andelen med demens faller ikke etter 90. «Ikke lagt sammen» leser 8,2 som 2,1 + 6,1 og 49,3 som 17,6 + 31,7, femårsrater som er lagt sammen i stedet for å bli et gjennomsnitt. De fire er ikke trykt i planen. Leses den slik, teller den om lag dobbelt ved 70–89 år. Bruk ikke andelene som rater.",
        "«Som trykt» er delane i planen: 0,9 prosent ved 65–69 år, 8,2 ved 70–79, 49,3 ved 80–89 og 40,7 frå 90. Dei kan ikkje stemme, for delen med demens fell ikkje etter 90. «Ikkje lagt saman» les 8,2 som 2,1 + 6,1 og 49,3 som 17,6 + 31,7, femårsratar som er lagde saman i staden for å bli eit gjennomsnitt. Dei fire er ikkje trykte i planen. Lesen slik tel planen om lag dobbelt ved 70–89 år. Bruk ikkje delane som ratar.",
        "'As printed' are the plan's shares: 0.9 per cent at 65–69, 8.2 at 70–79, 49.3 at 80–89 and 40.7 from 90. They cannot be right: the share with dementia does not fall after 90. 'Not added up' reads 8.2 as 2.1 + 6.1 and 49.3 as 17.6 + 31.7, five-year rates that were added up instead of averaged. These four are not printed in the plan. Read so, it counts about double at 70–89. Do not use the shares as rates.",
    ),
    "about_vestre_toten": In3(
        "Antallet med demens er planens eget, og står her som det er lest inn. Planen har ingen framskriving etter alder å regne det ut av. I parentes: på linjen mellom to år som er oppgitt.",
        "Talet på dei med demens er planen sitt eige, og står her som det er lese inn. Planen har ingen framskriving etter alder å rekne det ut av. I parentes: på linja mellom to år som er oppgitte.",
        "The number with dementia is the plan's own, and stands here as it was read. The plan has no projection by age to compute it from. In brackets: on the line between two years that are given.",
    ),
    "about_vestre_toten_least": In3(
        "De over 80 år er trykt. Ganget med andelene, og med alderen fra 80 år etter dødelighetstabellen, gir de den nedre grensen: De som er yngre, kommer i tillegg.",
        "Dei over 80 år er trykte. Gonga med delane, og med alderen frå 80 år etter dødelegheitstabellen, gir dei den nedre grensa: Dei som er yngre, kjem i tillegg.",
        "Those over 80 are printed. Multiplied by the shares, with ages from 80 on by the life table, they give the lower bound: those who are younger come on top.",
    ),
    "about_vestre_toten_beside": In3(
        "Til å holde opp mot: I Færder gir HUNT4 {faerder_per_hundred_2024} med demens i alle aldre for hver 100 over 80 år i 2024, og {faerder_per_hundred_2040} i 2040.",
        "Til å halde opp mot: I Færder gir HUNT4 {faerder_per_hundred_2024} med demens i alle aldrar for kvar 100 over 80 år i 2024, og {faerder_per_hundred_2040} i 2040.",
        "To compare: in Færder HUNT4 gives {faerder_per_hundred_2024} with dementia at all ages for every 100 over 80 in 2024, and {faerder_per_hundred_2040} in 2040.",
    ),
    "heading_with_dementia": In3(
        "Personer med demens",
        "Personar med demens",
        "People with dementia",
    ),
    "heading_change": In3(
        "Endring 2024–2040, personer",
        "Endring 2024–2040, personar",
        "Change 2024–2040, people",
    ),
    "heading_growth": In3(
        "Endring 2024–2040, prosent",
        "Endring 2024–2040, prosent",
        "Change 2024–2040, per cent",
    ),
    "heading_inhabitants": In3(
        "Alle innbyggere",
        "Alle innbyggjarar",
        "All inhabitants",
    ),
    "heading_housing_profile": In3(
        "Boligprofil fra 67 år",
        "Bustadprofil frå 67 år",
        "Housing profile, age 67+",
    ),
    "heading_long_term": In3(
        "Sykehjem, langtid",
        "Sjukeheim, langtid",
        "Nursing home, long term",
    ),
    "heading_short_term": In3(
        "Helsehus, korttid",
        "Helsehus, korttid",
        "Health house, short term",
    ),
    "heading_day_and_night": In3(
        "Heldøgns boliger, 67+",
        "Heildøgns bustader, 67+",
        "24-hour housing, 67+",
    ),
    "heading_disability": In3(
        "Heldøgns, funksjonsnedsettelser",
        "Heildøgns, funksjonsnedsetjing",
        "24-hour housing, disability",
    ),
    "heading_dwellings": In3(
        "Boliger uten personale",
        "Bustader utan personale",
        "Dwellings without staff",
    ),
    "heading_spending": In3(
        "Utgifter per innbygger",
        "Utgifter per innbyggjar",
        "Spending per inhabitant",
    ),
    "heading_own_shares": In3(
        "Andel med demens, prosent",
        "Del med demens, prosent",
        "Share with dementia, per cent",
    ),
    "heading_working_age": In3(
        "Innbyggere 20–66 år",
        "Innbyggjarar 20–66 år",
        "Inhabitants 20–66",
    ),
    "heading_oldest": In3(
        "Innbyggere fra 67 år",
        "Innbyggjarar frå 67 år",
        "Inhabitants from 67",
    ),
    "row_faerder_people_by_age": In3(
        "HUNT4, alder for alder, 2024",
        "HUNT4, alder for alder, 2024",
        "HUNT4, age by age, 2024",
    ),
    "row_faerder_change_0_17": In3(
        "0–17 år",
        "0–17 år",
        "0–17",
    ),
    "row_faerder_change_18_49": In3(
        "18–49 år",
        "18–49 år",
        "18–49",
    ),
    "row_faerder_change_50_66": In3(
        "50–66 år",
        "50–66 år",
        "50–66",
    ),
    "row_faerder_change_67_79": In3(
        "67–79 år",
        "67–79 år",
        "67–79",
    ),
    "row_faerder_change_80_89": In3(
        "80–89 år",
        "80–89 år",
        "80–89",
    ),
    "row_faerder_change_90": In3(
        "fra 90 år",
        "frå 90 år",
        "from 90",
    ),
    "row_faerder_change_all": In3(
        "alle",
        "alle",
        "all",
    ),
    "row_faerder_growth_0_17": In3(
        "0–17 år",
        "0–17 år",
        "0–17",
    ),
    "row_faerder_growth_18_49": In3(
        "18–49 år",
        "18–49 år",
        "18–49",
    ),
    "row_faerder_growth_50_66": In3(
        "50–66 år",
        "50–66 år",
        "50–66",
    ),
    "row_faerder_growth_67_79": In3(
        "67–79 år",
        "67–79 år",
        "67–79",
    ),
    "row_faerder_growth_80_89": In3(
        "80–89 år",
        "80–89 år",
        "80–89",
    ),
    "row_faerder_growth_90": In3(
        "fra 90 år",
        "frå 90 år",
        "from 90",
    ),
    "row_faerder_growth_all": In3(
        "alle",
        "alle",
        "all",
    ),
    "row_faerder_all_2024": In3(
        "2024",
        "2024",
        "2024",
    ),
    "row_faerder_all_2025": In3(
        "2025",
        "2025",
        "2025",
    ),
    "row_faerder_all_2030": In3(
        "2030",
        "2030",
        "2030",
    ),
    "row_faerder_all_2040": In3(
        "2040",
        "2040",
        "2040",
    ),
    "row_faerder_staffing_2040": In3(
        "Årsverk i 2040",
        "Årsverk i 2040",
        "FTE in 2040",
    ),
    "row_faerder_staffing_change": In3(
        "Flere årsverk",
        "Fleire årsverk",
        "More FTE",
    ),
    "row_faerder_employees": In3(
        "Flere ansatte",
        "Fleire tilsette",
        "More employees",
    ),
    "row_faerder_cost_2040": In3(
        "Mill. kr mer i 2040",
        "Mill. kr meir i 2040",
        "Million NOK more in 2040",
    ),
    "row_vestre_toten_growth": In3(
        "Økning 2020–2040, prosent",
        "Auke 2020–2040, prosent",
        "Growth 2020–2040, per cent",
    ),
    "row_vestre_toten_long_2022": In3(
        "2022",
        "2022",
        "2022",
    ),
    "row_vestre_toten_long_built": In3(
        "Bygges i omsorgssenteret",
        "Blir bygde i omsorgssenteret",
        "Built in the care centre",
    ),
    "row_vestre_toten_long_2035": In3(
        "2035–2040",
        "2035–2040",
        "2035–2040",
    ),
    "row_vestre_toten_short_2025": In3(
        "2025–2028",
        "2025–2028",
        "2025–2028",
    ),
    "row_vestre_toten_short_2029": In3(
        "2029–2034",
        "2029–2034",
        "2029–2034",
    ),
    "row_vestre_toten_short_2035": In3(
        "2035–2040",
        "2035–2040",
        "2035–2040",
    ),
    "row_vestre_toten_day_and_night_2022": In3(
        "2022",
        "2022",
        "2022",
    ),
    "row_vestre_toten_day_and_night_net_2025": In3(
        "Netto 2025–2028",
        "Netto 2025–2028",
        "Net 2025–2028",
    ),
    "row_vestre_toten_day_and_night_2025": In3(
        "2025–2028",
        "2025–2028",
        "2025–2028",
    ),
    "row_vestre_toten_day_and_night_net_2035": In3(
        "Netto 2035–2040",
        "Netto 2035–2040",
        "Net 2035–2040",
    ),
    "row_vestre_toten_day_and_night_2035": In3(
        "2035–2040",
        "2035–2040",
        "2035–2040",
    ),
    "row_vestre_toten_disability_2022": In3(
        "2022",
        "2022",
        "2022",
    ),
    "row_vestre_toten_disability_net": In3(
        "Netto 2025–2028",
        "Netto 2025–2028",
        "Net 2025–2028",
    ),
    "row_vestre_toten_rental_2025": In3(
        "Utleie 67+, 2025–2028",
        "Utleige 67+, 2025–2028",
        "Rental 67+, 2025–2028",
    ),
    "row_vestre_toten_without_staff": In3(
        "2022, tabell og tekst",
        "2022, tabell og tekst",
        "2022, table and text",
    ),
    "row_vestre_toten_spending_above": In3(
        "Kroner over gruppe 7",
        "Kroner over gruppe 7",
        "NOK above group 7",
    ),
    "row_loten_people_2020": In3(
        "Planens andeler, 2020",
        "Delane i planen, 2020",
        "The plan's shares, 2020",
    ),
    "row_loten_people_2025": In3(
        "Planens andeler, 2025",
        "Delane i planen, 2025",
        "The plan's shares, 2025",
    ),
    "row_loten_share_70_79": In3(
        "70–79 år",
        "70–79 år",
        "70–79",
    ),
    "row_loten_share_80_89": In3(
        "80–89 år",
        "80–89 år",
        "80–89",
    ),
    "row_loten_working_share_2012": In3(
        "Andel i dag, prosent",
        "Del i dag, prosent",
        "Share today, per cent",
    ),
    "row_loten_working_share_2025": In3(
        "Andel 2025, prosent",
        "Del 2025, prosent",
        "Share 2025, per cent",
    ),
    "row_loten_working_change": In3(
        "2012–2025",
        "2012–2025",
        "2012–2025",
    ),
    "row_loten_working_growth": In3(
        "2012–2025, prosent",
        "2012–2025, prosent",
        "2012–2025, %",
    ),
    "row_loten_older_change": In3(
        "45–66 år, 2012–2025",
        "45–66 år, 2012–2025",
        "45–66, 2012–2025",
    ),
    "row_loten_older_growth": In3(
        "45–66 år, prosent",
        "45–66 år, prosent",
        "45–66, %",
    ),
    "row_loten_oldest_share_2025": In3(
        "Over 80 år 2025, prosent",
        "Over 80 år 2025, prosent",
        "Over 80 in 2025, per cent",
    ),
    "row_loten_growth_80_89_2025": In3(
        "80–89 år 2015–2025, prosent",
        "80–89 år 2015–2025, prosent",
        "80–89, 2015–2025, %",
    ),
    "row_loten_growth_67_79_2030": In3(
        "67–79 år 2012–2030, prosent",
        "67–79 år 2012–2030, prosent",
        "67–79, 2012–2030, %",
    ),
    "row_loten_growth_80_89_2030": In3(
        "80–89 år 2012–2030, prosent",
        "80–89 år 2012–2030, prosent",
        "80–89, 2012–2030, %",
    ),
    "reason_rounded_share": In3(
        "avrundet andel",
        "avrunda del",
        "rounded share",
    ),
    "reason_rounded_terms": In3(
        "avrundede ledd",
        "avrunda ledd",
        "rounded terms",
    ),
    "reason_rounded_to_tens": In3(
        "hele tiere",
        "heile tiarar",
        "whole tens",
    ),
    "reason_respite_counted": In3(
        "med avlastning",
        "med avlasting",
        "with respite",
    ),
    "reason_with_the_oldest": In3(
        "med de eldste",
        "med dei eldste",
        "as the oldest",
    ),
    "reason_eina_again": In3(
        "Eina to ganger",
        "Eina to gonger",
        "Eina twice",
    ),
    "reason_printed_net": In3(
        "trykt netto",
        "trykt netto",
        "printed net",
    ),
    "reason_by_need": In3(
        "etter behov",
        "etter behov",
        "by need",
    ),
    "reason_not_printed_2020": In3(
        "2020 ikke trykt",
        "2020 ikkje trykt",
        "2020 unprinted",
    ),
    "reason_added_up": In3(
        "lagt sammen",
        "lagt saman",
        "added up",
    ),
    "reason_one_digit": In3(
        "ett siffer feil",
        "eitt siffer feil",
        "one digit off",
    ),
    "reason_of_the_larger": In3(
        "av det største",
        "av det største",
        "of the larger",
    ),
    "reason_not_in_model": In3(
        "ikke i modellen",
        "ikkje i modellen",
        "not in the model",
    ),
    "note_faerder_people_by_age": In3(
        "684: Kilden sier ikke hvordan tallet er funnet, eller for hvilket år. HUNT4 ganget med folketallet, alder for alder, gir {model} ved inngangen til {year}. 684 av de {old} fra 70 år er {share} prosent, og HUNT4s 14,6 prosent av dem er mellom {low} og {high} når andelen er rundet av. Hvor mange av dem fra 67 til 79 som har fylt 70, er ikke trykt. Med like mange i hver alder, og ikke etter dødelighetstabellen, blir andelen {share_if_even} prosent.",
        "684: Kjelda seier ikkje korleis talet er funne, eller for kva år. HUNT4 gonga med folketalet, alder for alder, gir {model} ved inngangen til {year}. 684 av dei {old} frå 70 år er {share} prosent, og dei 14,6 prosentane i HUNT4 er mellom {low} og {high} av dei når delen er avrunda. Kor mange av dei frå 67 til 79 som har fylt 70, er ikkje trykt. Med like mange i kvar alder, og ikkje etter dødelegheitstabellen, blir delen {share_if_even} prosent.",
        "684: the source does not say how it was found, or for which year. HUNT4 times people, age by age, gives {model} at the start of {year}. 684 of the {old} from age 70 are {share} per cent, and HUNT4's 14.6 per cent of them is between {low} and {high} when the share is rounded. How many of those from 67 to 79 are 70 or more is not printed. With as many at each age, and not by the life table, the share is {share_if_even} per cent.",
    ),
    "note_faerder_staffing_2040": In3(
        "984 årsverk: 855 + 248 − 120 er {model}. Er hvert av dem rundet av, kan summen være fra {low} til {high}.",
        "984 årsverk: 855 + 248 − 120 er {model}. Er kvart av dei avrunda, kan summen vere frå {low} til {high}.",
        "984 FTE: 855 + 248 − 120 is {model}. If each of them was rounded, the sum may be from {low} to {high}.",
    ),
    "note_faerder_staffing_change": In3(
        "129 årsverk: 248 − 120 er {model}. Er de rundet av, kan det være fra {low} til {high}.",
        "129 årsverk: 248 − 120 er {model}. Er dei avrunda, kan det vere frå {low} til {high}.",
        "129 FTE: 248 − 120 is {model}. If they were rounded, it may be from {low} to {high}.",
    ),
    "note_faerder_employees": In3(
        "192 ansatte: 129 årsverk delt på 67 prosent er {model}. Er de rundet av, kan det være fra {low} til {high}.",
        "192 tilsette: 129 årsverk delt på 67 prosent er {model}. Er dei avrunda, kan det vere frå {low} til {high}.",
        "192 employees: 129 FTE divided by 67 per cent is {model}. If they were rounded, it may be from {low} to {high}.",
    ),
    "note_vestre_toten_growth": In3(
        "80 prosent: 300 til 536 er {model} prosent. Rundet av til nærmeste ti er det 80.",
        "80 prosent: 300 til 536 er {model} prosent. Avrunda til næraste ti er det 80.",
        "80 per cent: 300 to 536 is {model} per cent. Rounded to the nearest ten it is 80.",
    ),
    "note_vestre_toten_long_2022": In3(
        "29 langtidsplasser i 2022: Figur 16 har {model}, og 4 til avlastning. Tabellen i kapittel 7.1 teller dem sammen.",
        "29 langtidsplassar i 2022: Figur 16 har {model}, og 4 til avlasting. Tabellen i kapittel 7.1 tel dei saman.",
        "29 long-term places in 2022: figure 16 has {model}, and 4 for respite. The table in chapter 7.1 counts them together.",
    ),
    "note_vestre_toten_short_2035": In3(
        "40 korttidsplasser: 29 og den trykte tilveksten, 8–10, er 37–39. Følger de 21 fra 2022 antallet over 80 år, 716 til 1\u00a0364, blir det {other}. Kilden sier ikke at det er regnet slik.",
        "40 korttidsplassar: 29 og den trykte tilveksten, 8–10, er 37–39. Følgjer dei 21 frå 2022 talet på dei over 80 år, 716 til 1\u00a0364, blir det {other}. Kjelda seier ikkje at det er rekna slik.",
        "40 short-term places: 29 and the printed growth, 8–10, is 37–39. If the 21 of 2022 follow the number over 80, 716 to 1,364, it is {other}. The source does not say that it was worked out so.",
    ),
    "note_vestre_toten_day_and_night_net_2035": In3(
        "Netto 10–12 heldøgns boliger: 24–26 nye mindre 16 gjort om er 8–10. Med de 14 på Eina i stedet, som alt er trukket fra i 2025–2028, blir det 10–12. Kilden sier ikke at det er regnet slik.",
        "Netto 10–12 heildøgns bustader: 24–26 nye mindre 16 gjorde om er 8–10. Med dei 14 på Eina i staden, som alt er trekte frå i 2025–2028, blir det 10–12. Kjelda seier ikkje at det er rekna slik.",
        "Net 10–12 of 24-hour housing: 24–26 new less 16 converted is 8–10. With the 14 at Eina instead, which were taken off in 2025–2028 already, it is 10–12. The source does not say that it was worked out so.",
    ),
    "note_vestre_toten_day_and_night_2035": In3(
        "98 heldøgns boliger: 86 − 16 + 24–26 er 94–96. Med den trykte netto tilveksten blir det {low}–{high}.",
        "98 heildøgns bustader: 86 − 16 + 24–26 er 94–96. Med den trykte netto tilveksten blir det {low}–{high}.",
        "98 of 24-hour housing: 86 − 16 + 24–26 is 94–96. With the printed net growth it is {low}–{high}.",
    ),
    "note_vestre_toten_without_staff": In3(
        "Boliger uten personale: Tabellene i kapittel 7.1 har 70 for eldre og 12 + 12 for yngre, 94 til sammen. Kapittel 4 har 77 trygdeboliger og 12 klausulerte, {model}. Hvorfor det skiller 5, sier kilden ikke.",
        "Bustader utan personale: Tabellane i kapittel 7.1 har 70 for eldre og 12 + 12 for yngre, 94 til saman. Kapittel 4 har 77 trygdebustader og 12 klausulerte, {model}. Kvifor det skil 5, seier kjelda ikkje.",
        "Dwellings without staff: the tables in chapter 7.1 have 70 for the old and 12 + 12 for the younger, 94 together. Chapter 4 has 77 social security dwellings and 12 restricted flats, {model}. Why they are 5 apart, the source does not say.",
    ),
    "note_vestre_toten_spending_above": In3(
        "Utgiftene skal ligge under KOSTRA-gruppe 7. Figur 12 har {spending} kr mot {spending_group_7}, {model} over. Det stemmer først når utgiften deles på det beregnede behovet, 113,2 prosent av landets: {spending_by_need} kr.",
        "Utgiftene skal liggje under KOSTRA-gruppe 7. Figur 12 har {spending} kr mot {spending_group_7}, {model} over. Det stemmer først når utgifta blir delt på det utrekna behovet, 113,2 prosent av behovet i landet: {spending_by_need} kr.",
        "Spending is said to be below KOSTRA group 7. Figure 12 has {spending} NOK against {spending_group_7}, {model} above. It is right only once spending is divided by the calculated need, 113.2 per cent of the country's: {spending_by_need} NOK.",
    ),
    "note_loten_people_2020": In3(
        "240: Planens andeler gir {model} når de over 80 blir jevnt flere fra 2015 til 2025, og {low} om de til 2020 er like mange som i 2015. Folketallet etter alder i 2020 er ikke trykt. Uten å legge ratene sammen blir det {not_added}, og med HUNT4 {hunt4}.",
        "240: Delane i planen gir {model} når dei over 80 blir jamt fleire frå 2015 til 2025, og {low} om dei til 2020 er like mange som i 2015. Folketalet etter alder i 2020 er ikkje trykt. Utan å leggje ratane saman blir det {not_added}, og med HUNT4 {hunt4}.",
        "240: the plan's shares give {model} where those over 80 grow evenly from 2015 to 2025, and {low} if in 2020 they are as many as in 2015. People by age in 2020 are not printed. Without adding the rates up it is {not_added}, and with HUNT4 {hunt4}.",
    ),
    "note_loten_people_2025": In3(
        "300, trykt som «rundt 300»: Planens andeler gir {model}, så feilen i dem er med i tallet. Uten å legge ratene sammen blir det {not_added}, og med HUNT4 {hunt4}.",
        "300, trykt som «rundt 300»: Delane i planen gir {model}, så feilen i dei er med i talet. Utan å leggje ratane saman blir det {not_added}, og med HUNT4 {hunt4}.",
        "300, printed as 'around 300': the plan's shares give {model}, so that their mistake is in it. Without adding the rates up it is {not_added}, and with HUNT4 {hunt4}.",
    ),
    "note_loten_share_70_79": In3(
        "8,2 prosent er {younger} + {older}. Andelen av alle fra 70 til 79 er gjennomsnittet, {model}.",
        "8,2 prosent er {younger} + {older}. Delen av alle frå 70 til 79 er gjennomsnittet, {model}.",
        "8.2 per cent is {younger} + {older}. The share of all from 70 to 79 is their mean, {model}.",
    ),
    "note_loten_share_80_89": In3(
        "49,3 prosent er {younger} + {older}. Andelen av alle fra 80 til 89 er gjennomsnittet, {model}.",
        "49,3 prosent er {younger} + {older}. Delen av alle frå 80 til 89 er gjennomsnittet, {model}.",
        "49.3 per cent is {younger} + {older}. The share of all from 80 to 89 is their mean, {model}.",
    ),
    "note_loten_working_change": In3(
        "−236: 4\u00a0445 til 4\u00a0178 er {model}. Endringene i de to gruppene gir det heller ikke: −85 og −282 er −367.",
        "−236: 4\u00a0445 til 4\u00a0178 er {model}. Endringane i dei to gruppene gir det heller ikkje: −85 og −282 er −367.",
        "−236: 4,445 to 4,178 is {model}. Nor do the changes of the two groups give it: −85 and −282 are −367.",
    ),
    "note_loten_working_growth": In3(
        "−5,4 prosent: 4\u00a0445 til 4\u00a0178 er {model} prosent. −236 av 4\u00a0445 er {other}.",
        "−5,4 prosent: 4\u00a0445 til 4\u00a0178 er {model} prosent. −236 av 4\u00a0445 er {other}.",
        "−5.4 per cent: 4,445 to 4,178 is {model} per cent. −236 of 4,445 is {other}.",
    ),
    "note_loten_older_change": In3(
        "−282: Blir alle 267 færre og 20–44 år 85 færre, blir 45–66 år 182 færre. Det er ett siffer fra det trykte, og det er 182 som passer med 8,6 prosent.",
        "−282: Blir alle 267 færre og 20–44 år 85 færre, blir 45–66 år 182 færre. Det er eitt siffer frå det trykte, og det er 182 som passar med 8,6 prosent.",
        "−282: if all are 267 fewer and ages 20–44 are 85 fewer, ages 45–66 are 182 fewer. That is one digit from what is printed, and it is 182 that fits 8.6 per cent.",
    ),
    "note_loten_older_growth": In3(
        "−8,6 prosent: 20–44 år er 85 delt på 3,7 prosent, resten av de 4\u00a0445 er 45–66 år. 182 færre av dem er {model} prosent, og mellom {low} og {high} når 3,7 er rundet av.",
        "−8,6 prosent: 20–44 år er 85 delt på 3,7 prosent, resten av dei 4\u00a0445 er 45–66 år. 182 færre av dei er {model} prosent, og mellom {low} og {high} når 3,7 er avrunda.",
        "−8.6 per cent: ages 20–44 are 85 divided by 3.7 per cent, the rest of the 4,445 are 45–66. 182 fewer of those is {model} per cent, and between {low} and {high} as 3.7 is rounded.",
    ),
    "note_loten_growth_80_89_2025": In3(
        "26 prosent: Over 80 år er 6 prosent av 7\u00a0463 i 2025. 100 flere er da {model} prosent av dem fra 80 til 89 i 2015, og {other} av dem i 2025. Prosenten er av det største av de to tallene.",
        "26 prosent: Over 80 år er 6 prosent av 7\u00a0463 i 2025. 100 fleire er då {model} prosent av dei frå 80 til 89 i 2015, og {other} av dei i 2025. Prosenten er av det største av dei to tala.",
        "26 per cent: those over 80 are 6 per cent of 7,463 in 2025. 100 more are then {model} per cent of those from 80 to 89 in 2015, and {other} of those in 2025. The per cent is of the larger of the two numbers.",
    ),
    "note_loten_growth_67_79_2030": In3(
        "35 prosent: 422 flere er {model} prosent av de {aged_67_79_2011} som var der, og {other} av dem det blir.",
        "35 prosent: 422 fleire er {model} prosent av dei {aged_67_79_2011} som var der, og {other} av dei det blir.",
        "35 per cent: 422 more are {model} per cent of the {aged_67_79_2011} there were, and {other} of those there will be.",
    ),
    "note_loten_growth_80_89_2030": In3(
        "39 prosent: Over 80 år er 5 prosent av 7\u00a0353. 197 flere er da {model} prosent av dem fra 80 til 89 år, og {other} av dem det blir, eller fra {low} til {high} når 5 er rundet av.",
        "39 prosent: Over 80 år er 5 prosent av 7\u00a0353. 197 fleire er då {model} prosent av dei frå 80 til 89 år, og {other} av dei det blir, eller frå {low} til {high} når 5 er avrunda.",
        "39 per cent: those over 80 are 5 per cent of 7,353. 197 more are then {model} per cent of those from 80 to 89, and {other} of those there will be, or from {low} to {high} as 5 is rounded.",
    ),
}
