"""What is said of the engine before a run.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS = {
    "no_numba": In3(
        "Pakken numba kan ikke brukes her. Simuleringen går på referansemotoren: samme svar, men mye langsommere.",
        "Pakken numba kan ikkje brukast her. Simuleringa går på referansemotoren: same svar, men mykje seinare.",
        "The package numba cannot be used here. The reference engine runs instead: the same answer, but much slower.",
    ),
    "compiles": In3(
        "Gjør simuleringen til maskinkode, bare denne første gangen. Det tar om lag ti sekunder …",
        "Gjer simuleringa til maskinkode, berre denne første gongen. Det tek om lag ti sekund …",
        "Turning the simulation into machine code, this first time only. It takes some ten seconds …",
    ),
}
