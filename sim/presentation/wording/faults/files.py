"""Error messages: files that cannot be read, and keys that nobody knows.

In: the rule of a fault. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # The file itself
    "file_unreadable": In3(
        "Filen kan ikke leses; maskinen svarer «{problem}». Prøv igjen, eller hent filen på nytt.",
        "Fila kan ikkje lesast; maskina svarar «{problem}». Prøv igjen, eller hent fila på nytt.",
        "The file cannot be read; the machine says '{problem}'. Try again, or fetch the file anew.",
    ),
    "file_is_no_file": In3(
        "Navnet slutter på .yaml, men dette er en mappe eller noe annet enn en fil. Gi det et annet navn.",
        "Namnet sluttar på .yaml, men dette er ei mappe eller noko anna enn ei fil. Gje det eit anna namn.",
        "The name ends in .yaml, but this is a folder or something else that is no file. Give it another name.",
    ),
    "file_no_access": In3(
        "Du har ikke lov til å lese filen. Be eieren om tilgang.",
        "Du har ikkje lov til å lese fila. Be eigaren om tilgang.",
        "You are not allowed to read this file. Ask its owner for access.",
    ),
    "file_leaves_folder": In3(
        "Filen er en lenke som fører ut av mappen. Legg selve filen her.",
        "Fila er ei lenkje som fører ut av mappa. Legg sjølve fila her.",
        "The file is a link that leads out of the folder. Put the file itself here.",
    ),
    "file_missing": In3(
        "Filen finnes ikke. Se etter skrivefeil i navnet.",
        "Fila finst ikkje. Sjå etter skrivefeil i namnet.",
        "There is no such file. Look for a slip in its name.",
    ),
    "file_too_large": In3(
        "Filen er større enn {megabytes} MB. Del den opp, eller fjern det som ikke hører hjemme her.",
        "Fila er større enn {megabytes} MB. Del ho opp, eller fjern det som ikkje høyrer heime her.",
        "The file is larger than {megabytes} MB. Split it, or remove what does not belong here.",
    ),
    "file_utf16": In3(
        "Filen er lagret som UTF-16. Lagre den som UTF-8.",
        "Fila er lagra som UTF-16. Lagre ho som UTF-8.",
        "The file is saved as UTF-16. Save it as UTF-8.",
    ),
    "file_not_utf8": In3(
        "Tegnet her (byte {byte}) er ikke UTF-8. Filen er trolig lagret som Latin-1 eller Windows-1252; lagre den som UTF-8.",
        "Teiknet her (byte {byte}) er ikkje UTF-8. Fila er truleg lagra som Latin-1 eller Windows-1252; lagre ho som UTF-8.",
        "The character here (byte {byte}) is not UTF-8. The file was probably saved as Latin-1 or Windows-1252; save it as UTF-8.",
    ),
    "file_nul": In3(
        "Her står et nulltegn (NUL), så filen er skadet eller ingen tekstfil. Hent den på nytt, eller lagre den som tekst (UTF-8).",
        "Her står eit nullteikn (NUL), så fila er skadd eller inga tekstfil. Hent ho på nytt, eller lagre ho som tekst (UTF-8).",
        "There is a NUL character here, so the file is damaged or is no text file. Fetch it anew, or save it as text (UTF-8).",
    ),
    "file_empty": In3(
        "Filen er tom. «forlop new» lager en å begynne med.",
        "Fila er tom. «forlop new» lagar ei å byrje med.",
        "The file is empty. 'forlop new' makes one to begin with.",
    ),
    "file_of_no_kind": In3(
        "Filen ligger ikke i personas/, pathways/ eller municipalities/, så forlop vet ikke hva den er. Flytt den dit.",
        "Fila ligg ikkje i personas/, pathways/ eller municipalities/, så forlop veit ikkje kva ho er. Flytt ho dit.",
        "The file lies outside personas/, pathways/ and municipalities/, so forlop cannot tell what it is. Move it there.",
    ),
    "ladder_missing": In3(
        "Personaen {persona} sier ikke hvilken innsatstrapp den vises på. Skriv «ladder:» i filen. Noen kommandoer har også --ladder.",
        "Personaen {persona} seier ikkje kva innsatstrapp han blir vist på. Skriv «ladder:» i fila. Nokre kommandoar har òg --ladder.",
        "The persona {persona} does not say which ladder it is shown on. Write 'ladder:' in the file. Some commands have --ladder, too.",
    ),
    # Keys
    "unknown_key": In3(
        "Ukjent nøkkel «{found}». Her kan stå: {allowed}.",
        "Ukjend nøkkel «{found}». Her kan stå: {allowed}.",
        "Unknown key '{found}'. Allowed here: {allowed}.",
    ),
    "key_missing": In3(
        "Her mangler {keys}. Legg det til blant nøklene som begynner på denne linjen.",
        "Her manglar {keys}. Legg det til blant nøklane som byrjar på denne linja.",
        "Missing here: {keys}. Add it to the keys that begin on this line.",
    ),
}
