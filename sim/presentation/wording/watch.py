"""What is said while files are watched.

In: a key. Out: the sentence.
"""

from sim.presentation.wording import In3

SAYS = {
    "checked_at": In3("Sjekket kl. {time}", "Sjekka kl. {time}", "Checked at {time}"),
    "waiting": In3(
        "Ser etter endringer i {files} filer. Ctrl-C avslutter.",
        "Ser etter endringar i {files} filer. Ctrl-C avsluttar.",
        "Looking for changes in {files} files. Ctrl-C ends.",
    ),
}
