"""A life out of a population run.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS = {
    "headline": In3(
        "{municipality}: person {number} av {people}",
        "{municipality}: person {number} av {people}",
        "{municipality}: person {number} of {people}",
    ),
    "about": In3(
        "{who} på {age} år, av dem som er som {persona}. Forløp: {pathway}. Tempo: {pace} ganger fortellingens lengder.",
        "{who} på {age} år, av dei som er som {persona}. Forløp: {pathway}. Tempo: {pace} gonger lengdene i forteljinga.",
        "{who} aged {age}, one of those who are like {persona}. Pathway: {pathway}. Pace: {pace} times the story's lengths.",
    ),
    "male": In3("En mann", "Ein mann", "A man"),
    "female": In3("En kvinne", "Ei kvinne", "A woman"),
    "starts": In3("Begynner i forløpet.", "Byrjar i forløpet.", "Starts on the pathway."),
    "enters": In3("{stage}, i {time}.", "{stage}, i {time}.", "{stage}, for {time}."),
    "enters_at_once": In3("{stage}, uten opphold.", "{stage}, utan opphald.", "{stage}, for no time."),
    "waits": In3(
        "Venter {time} på {place}. Da ventingen begynte, sto {ahead} foran i køen, og {in_use} av {places} plasser var i bruk.",
        "Ventar {time} på {place}. Då ventinga byrja, stod {ahead} framfor i køen, og {in_use} av {places} plassar var i bruk.",
        "Waits {time} for {place}. When the wait began, {ahead} stood before in the queue and {in_use} of {places} places were in use.",
    ),
    "meanwhile": In3(
        "I ventetiden, i tillegg: {services}.",
        "I ventetida, i tillegg: {services}.",
        "While waiting, in addition: {services}.",
    ),
    "gives_up": In3("Gir opp å vente på {stage}.", "Gir opp å vente på {stage}.", "Gives up waiting for {stage}."),
    "waits_for_seat": In3(
        "Venter {time} på {stage} ({place}). Fasen går sin gang uten.",
        "Ventar {time} på {stage} ({place}). Fasen går sin gang utan.",
        "Waits {time} for {stage} ({place}). The stage goes on without it.",
    ),
    "has_seat": In3("Får {stage}, i {time}.", "Får {stage}, i {time}.", "Gets {stage}, for {time}."),
    "leaves": In3("Går ut av forløpet.", "Går ut av forløpet.", "Leaves the pathway."),
    "dies": In3("Dør.", "Døyr.", "Dies."),
    "is_there_still": In3("Er fortsatt i forløpet.", "Er framleis i forløpet.", "Is still on the pathway."),
    "in_all": In3(
        "I alt {cost} og {hours} timer personinnsats.",
        "I alt {cost} og {hours} timar personinnsats.",
        "In all {cost} and {hours} staff hours.",
    ),
    "seed": In3(
        "Frø {seed}, gjentakelse {replication}. Samme frø gir samme person.",
        "Frø {seed}, gjentaking {replication}. Same frø gir same person.",
        "Seed {seed}, replication {replication}. The same seed gives the same person.",
    ),
    "date": In3("{day}. {month} {year}", "{day}. {month} {year}", "{day} {month} {year}"),
    "months": In3(
        "januar februar mars april mai juni juli august september oktober november desember",
        "januar februar mars april mai juni juli august september oktober november desember",
        "January February March April May June July August September October November December",
    ),
}
