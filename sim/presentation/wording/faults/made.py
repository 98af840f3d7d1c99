"""Error messages: what is to be made, asked about, written or saved.

In: the rule of a fault. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    # What is to be made
    "name_without_folder": In3(
        "«{found}» har / i seg, men filene i {folder}/ ligger rett i mappen. Velg et navn uten /.",
        "«{found}» har / i seg, men filene i {folder}/ ligg rett i mappa. Vel eit namn utan /.",
        "'{found}' has a / in it, but the files of {folder}/ lie right in the folder. Choose a name without /.",
    ),
    "name_reserved": In3(
        "«{found}» er holdt av for tjenestelisten og det andre som ikke er forløp. Velg et annet navn, for eksempel stroke/normal.",
        "«{found}» er halde av for tenestelista og det andre som ikkje er forløp. Vel eit anna namn, til dømes stroke/normal.",
        "'{found}' is kept for the list of services and what else is no pathway. Choose another name, such as stroke/normal.",
    ),
    "file_exists": In3(
        "Filen finnes og blir ikke skrevet over. Rett i den, eller velg et annet navn.",
        "Fila finst og blir ikkje skriven over. Rett i ho, eller vel eit anna namn.",
        "The file exists and is not written over. Edit it, or choose another name.",
    ),
    "cannot_make": In3(
        "Filen kan ikke lages: {problem}. Ingenting er skrevet.",
        "Fila kan ikkje lagast: {problem}. Ingenting er skrive.",
        "The file cannot be made: {problem}. Nothing is written.",
    ),
    "pathway_not_made": In3(
        "Det finnes ikke noe forløp «{found}». Lag det med «forlop new pathway {found}».",
        "Det finst ikkje noko forløp «{found}». Lag det med «forlop new pathway {found}».",
        "There is no pathway '{found}'. Make it with 'forlop new pathway {found}'.",
    ),
    "answer_empty": In3("Her må det stå noe.", "Her må det stå noko.", "Something must stand here."),
    "answer_not_age": In3(
        "«{found}» er ingen alder. Skriv år, for eksempel 70 eller 87.5.",
        "«{found}» er ingen alder. Skriv år, til dømes 70 eller 87.5.",
        "'{found}' is no age. Write years, such as 70 or 87.5.",
    ),
    "answer_not_year": In3(
        "«{found}» er ikke et årstall. Skriv fire sifre, for eksempel 2026.",
        "«{found}» er ikkje eit årstal. Skriv fire siffer, til dømes 2026.",
        "'{found}' is no year. Write four digits, such as 2026.",
    ),
    "answer_not_stage": In3(
        "«{found}» er ikke en fase med alder. Skriv navn:alder med komma mellom fasene og punktum i tallet: Hjemme:70, Sykehjem:84.5.",
        "«{found}» er ikkje ein fase med alder. Skriv namn:alder med komma mellom fasane og punktum i talet: Heime:70, Sjukeheim:84.5.",
        "'{found}' is no stage with an age. Write name:age, a comma between stages and a point in the number: At home:70, Nursing home:84.5.",
    ),
    # What is asked about
    "pathway_ambiguous": In3(
        "Flere forløp slutter på «{found}»: {allowed}. Skriv hele navnet.",
        "Fleire forløp sluttar på «{found}»: {allowed}. Skriv heile namnet.",
        "Several pathways end with '{found}': {allowed}. Write the whole name.",
    ),
    "nothing_against": In3(
        "Personaen {persona} har ikke noe annet forløp å holde opp mot «{found}». Velg et med --pathway.",
        "Personaen {persona} har ikkje noko anna forløp å halde opp mot «{found}». Vel eit med --pathway.",
        "The persona {persona} has no other pathway to hold against '{found}'. Choose one with --pathway.",
    ),
    "age_not_in_story": In3(
        "{name} er aldri «{found}» år i fortellingen. Velg et helt tall fra {low} til {high}.",
        "{name} er aldri «{found}» år i forteljinga. Vel eit heilt tal frå {low} til {high}.",
        "{name} is never '{found}' in the story. Choose a whole number from {low} to {high}.",
    ),
    # Results on their way out
    "ending_unknown": In3(
        "Filnavnet «{found}» har ingen ending som kan skrives. Bruk {allowed}.",
        "Filnamnet «{found}» har inga ending som kan skrivast. Bruk {allowed}.",
        "The file name '{found}' has no ending that can be written. Use {allowed}.",
    ),
    "cannot_write": In3(
        "Filen kan ikke skrives: {problem}.",
        "Fila kan ikkje skrivast: {problem}.",
        "The file cannot be written: {problem}.",
    ),
    "cannot_write_old": In3(
        "Filen kan ikke skrives: {problem}. Den gamle filen er urørt.",
        "Fila kan ikkje skrivast: {problem}. Den gamle fila er urørt.",
        "The file cannot be written: {problem}. The old file is untouched.",
    ),
    "output_folder_missing": In3(
        "Mappen «{folder}» finnes ikke. Lag den først, eller velg en annen.",
        "Mappa «{folder}» finst ikkje. Lag ho først, eller vel ei anna.",
        "There is no folder '{folder}'. Make it first, or choose another one.",
    ),
    "output_in_a_file": In3(
        "«{folder}» er ingen mappe, men en fil. Velg en mappe.",
        "«{folder}» er inga mappe, men ei fil. Vel ei mappe.",
        "'{folder}' is no folder but a file. Choose a folder.",
    ),
    "output_name_too_long": In3(
        "Navnet på filen er for langt. Velg et kortere.",
        "Namnet på fila er for langt. Vel eit kortare.",
        "The name of the file is too long. Choose a shorter one.",
    ),
    "output_no_access": In3(
        "Du har ikke lov til å skrive i mappen «{folder}». Velg en annen, eller be om tilgang.",
        "Du har ikkje lov til å skrive i mappa «{folder}». Vel ei anna, eller be om tilgang.",
        "You are not allowed to write in the folder '{folder}'. Choose another one, or ask for access.",
    ),
    "output_disk_full": In3(
        "Disken er full, så filen ble ikke skrevet. Gjør plass, eller velg en annen mappe.",
        "Disken er full, så fila vart ikkje skriven. Gjer plass, eller vel ei anna mappe.",
        "The disk is full, so the file was not written. Make room, or choose another folder.",
    ),
    "output_disk_full_old": In3(
        "Disken er full, så filen ble ikke skrevet. Den gamle er urørt. Gjør plass, eller velg en annen mappe.",
        "Disken er full, så fila vart ikkje skriven. Den gamle er urørt. Gjer plass, eller vel ei anna mappe.",
        "The disk is full, so the file was not written. The old one is untouched. Make room, or choose another folder.",
    ),
    "output_read_only": In3(
        "Mappen «{folder}» kan bare leses. Velg en annen.",
        "Mappa «{folder}» kan berre lesast. Vel ei anna.",
        "The folder '{folder}' can only be read. Choose another one.",
    ),
    "output_is_folder": In3(
        "En mappe har dette navnet. Velg et annet navn på filen.",
        "Ei mappe har dette namnet. Vel eit anna namn på fila.",
        "A folder has this name. Choose another name for the file.",
    ),
    "output_holds_other_files": In3(
        "Mappen finnes og har andre filer i seg. Velg et annet navn, så blir ingenting slettet.",
        "Mappa finst og har andre filer i seg. Vel eit anna namn, så blir ingenting sletta.",
        "The folder exists and holds other files. Choose another name, so that nothing is deleted.",
    ),
    "template_not_opened": In3(
        "Finner ikke malen, eller får ikke åpne den. Skriv hvor den ligger, for eksempel --template maler/kommunen.potx.",
        "Finn ikkje malen, eller får ikkje opne han. Skriv kvar han ligg, til dømes --template malar/kommunen.potx.",
        "Cannot find the template, or may not open it. Say where it lies, such as --template templates/ours.potx.",
    ),
    "template_is_output": In3(
        "Dette er malen selv, og lysbildene ville ha erstattet den. Velg et annet navn etter -o.",
        "Dette er malen sjølv, og lysbileta ville ha erstatta han. Vel eit anna namn etter -o.",
        "This is the template itself, and the slides would replace it. Choose another name after -o.",
    ),
    "template_unreadable": In3(
        "Malen kan ikke leses som lysbilder. Lagre den på nytt fra PowerPoint som .pptx eller .potx.",
        "Malen kan ikkje lesast som lysbilete. Lagre han på nytt frå PowerPoint som .pptx eller .potx.",
        "The template cannot be read as slides. Save it anew from PowerPoint as .pptx or .potx.",
    ),
    "template_without_title": In3(
        "Ingen av oppsettene i malen har plass til en tittel. Bruk en mal med oppsettet «Bare tittel».",
        "Ingen av oppsetta i malen har plass til ein tittel. Bruk ein mal med oppsettet «Berre tittel».",
        "None of the template's layouts has a place for a title. Use a template with the layout 'Title Only'.",
    ),
    "template_without_room": In3(
        "Under tittelen i malen er det for lite plass til en tabell. Gjør tittelen lavere eller lysbildet større.",
        "Under tittelen i malen er det for lite plass til ein tabell. Gjer tittelen lågare eller lysbiletet større.",
        "Below the template's title there is too little room for a table. Make the title lower or the slide larger.",
    ),
    "output_is_file": In3(
        "En fil har dette navnet. Velg et annet navn på mappen.",
        "Ei fil har dette namnet. Vel eit anna namn på mappa.",
        "A file has this name. Choose another name for the folder.",
    ),
    # What is changed at a workshop and not yet saved
    "workshop_shared_place": In3(
        "Det som står her, er felles for flere steder i filen (& og *). Endre det i filen selv.",
        "Det som står her, er felles for fleire stader i fila (& og *). Endre det i fila sjølv.",
        "What stands here is shared by several places in the file (& and *). Change it in the file itself.",
    ),
    "workshop_no_place": In3(
        "Her er det ikke plass til endringen; filen er skrevet på en annen måte. Endre den i filen selv.",
        "Her er det ikkje plass til endringa; fila er skriven på ein annan måte. Endre det i fila sjølv.",
        "There is no place here for the change; the file is written in another way. Change it in the file itself.",
    ),
    "workshop_file_of_others": In3(
        "Filen er en annen enn den som ble lest, eller var der fra før. Ingenting er lagret. Lagre i en ny mappe, eller "
        "last siden på nytt.",
        "Fila er ei anna enn den som vart lesen, eller var der frå før. Ingenting er lagra. Lagre i ei ny mappe, eller "
        "last sida på nytt.",
        "The file is another than the one that was read, or was there before. Nothing has been saved. Save in a new folder, "
        "or load the page anew.",
    ),
    "workshop_folder_name": In3(
        "«{found}» kan ikke være navnet på en mappe her. Bruk bokstaver, sifre, _ og -, og ikke navnet på en mappe som "
        "forlop selv bruker.",
        "«{found}» kan ikkje vere namnet på ei mappe her. Bruk bokstavar, siffer, _ og -, og ikkje namnet på ei mappe som "
        "forlop sjølv bruker.",
        "'{found}' cannot be the name of a folder here. Use letters, digits, _ and -, and not the name of a folder that "
        "forlop uses itself.",
    ),
    # A run over several processes
    "processes_killed": In3(
        "Prosessene som regner, blir avbrutt utenfra før de er ferdige ({hands} samtidig), oftest fordi det er for lite minne. "
        "Lukk andre programmer, eller kjør med færre: --jobs 1",
        "Prosessane som reknar, blir avbrotne utanfrå før dei er ferdige ({hands} samstundes), oftast fordi det er for lite "
        "minne. Lukk andre program, eller køyr med færre: --jobs 1",
        "The processes that compute are ended from outside before they are done ({hands} at a time), most often because there "
        "is too little memory. Close other programs, or run with fewer: --jobs 1",
    ),
}
