"""The error messages: what was found, what is allowed, what to do.

In: the rule of a fault. Out: the sentence. ``{allowed}`` is a list of words; each sentence stands after ``file:line:column``.
"""

from sim.presentation.wording import In3

SAYS = {
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
        "Personaen {persona} sier ikke hvilken innsatstrapp den vises på. Skriv «ladder:» i filen, eller bruk --ladder.",
        "Personaen {persona} seier ikkje kva innsatstrapp han blir vist på. Skriv «ladder:» i fila, eller bruk --ladder.",
        "The persona {persona} does not say which ladder it is shown on. Write 'ladder:' in the file, or use --ladder.",
    ),
    # YAML
    "two_documents": In3(
        "Linjen «{found}» deler filen i to. En fil skal være ett stykke: Slett linjen, eller flytt resten til en egen fil.",
        "Linja «{found}» deler fila i to. Ei fil skal vere eitt stykke: Slett linja, eller flytt resten til ei eiga fil.",
        "The line '{found}' cuts the file in two. A file should be one piece: delete the line, or move the rest to a file of its own.",
    ),
    "mapping_at_top_expected": In3(
        "Filen skal bestå av nøkler med verdier («name: …»), men begynner med «{found}».",
        "Fila skal bestå av nøklar med verdiar («name: …»), men byrjar med «{found}».",
        "The file should consist of keys with values ('name: …'), but begins with '{found}'.",
    ),
    "nested_too_deep": In3(
        "Her er det mer enn {deepest} nivåer inni hverandre. Ingen fil trenger så mange; se etter en «{{» eller «[» som ikke er lukket.",
        "Her er det meir enn {deepest} nivå inni kvarandre. Inga fil treng så mange; sjå etter ein «{{» eller «[» som ikkje er lukka.",
        "There are more than {deepest} levels inside one another here. No file needs as many; look for a '{{' or '[' left open.",
    ),
    "tag_not_allowed": In3(
        "«{found}» begynner med «!», og slike merker er ikke tillatt. Slett det, eller sett anførselstegn rundt hvis det er tekst.",
        "«{found}» byrjar med «!», og slike merke er ikkje tillatne. Slett det, eller set hermeteikn rundt om det er tekst.",
        "'{found}' begins with '!', and such tags are not allowed. Delete it, or put quotes round it if it is text.",
    ),
    "alias_unknown": In3(
        "«*{found}» viser til noe som ikke er navngitt med «&{found}» lenger oppe. Tekst som begynner med *, må ha anførselstegn.",
        "«*{found}» viser til noko som ikkje er namngjeve med «&{found}» lenger oppe. Tekst som byrjar med *, må ha hermeteikn.",
        "'*{found}' refers to nothing named '&{found}' further up. Text that begins with * needs quotes.",
    ),
    "alias_holds_itself": In3(
        "«*{found}» viser til noe som det selv er en del av. Skriv ut innholdet i stedet.",
        "«*{found}» viser til noko som det sjølv er ein del av. Skriv ut innhaldet i staden.",
        "'*{found}' refers to something that it is itself a part of. Write the content out instead.",
    ),
    "aliases_too_large": In3(
        "Her kommer filen opp i {largest} verdier, når det som gjentas med *, regnes med. Skriv ut det som trengs, og fjern resten.",
        "Her kjem fila opp i {largest} verdiar, når det som blir gjenteke med *, er rekna med. Skriv ut det som trengst, og fjern resten.",
        "Here the file passes {largest} values, counting what references (*) repeat. Write out what is needed and remove the rest.",
    ),
    "key_not_text": In3(
        "En nøkkel skal være et ord, men her begynner den med en krøllparentes eller hakeparentes. Slett parentesen, eller sett anførselstegn rundt hvis det er tekst.",
        "Ein nøkkel skal vere eit ord, men her byrjar han med ein krøllparentes eller hakeparentes. Slett parentesen, eller set hermeteikn rundt om det er tekst.",
        "A key should be a word, but here it begins with a bracket. Delete the bracket, or put quotes round it if it is text.",
    ),
    "key_twice": In3(
        "Nøkkelen «{key}» står to ganger; første gang på linje {first_line}. Behold den ene.",
        "Nøkkelen «{key}» står to gonger; første gongen på linje {first_line}. Ta vare på den eine.",
        "The key '{key}' is written twice; first on line {first_line}. Keep one of them.",
    ),
    "comma_in_braces": In3(
        '«{found}» står uten verdi inni {{}}. Er det resten av en tekst med komma, sett anførselstegn rundt hele: "{instead}". Ellers mangler det et kolon.',
        '«{found}» står utan verdi inni {{}}. Er det resten av ein tekst med komma, set hermeteikn rundt heile: "{instead}". Elles manglar det eit kolon.',
        "'{found}' stands without a value inside {{}}. If it is the rest of a text with a comma, put quotes round all of it: \"{instead}\". Otherwise a colon is missing.",
    ),
    "ids_alike": In3(
        "«{found}» og «{like}» på linje {first_line} er så like at de vil bli forvekslet. Gi den ene et annet navn.",
        "«{found}» og «{like}» på linje {first_line} er så like at dei vil bli forveksla. Gje den eine eit anna namn.",
        "'{found}' and '{like}' on line {first_line} are so alike that they will be mixed up. Rename one of them.",
    ),
    "files_alike": In3(
        "Filen heter nesten det samme som {like}, så de vil bli forvekslet. Gi den ene et annet navn.",
        "Fila heiter nesten det same som {like}, så dei vil bli forveksla. Gje den eine eit anna namn.",
        "The file is called nearly the same as {like}, so they will be mixed up. Rename one of them.",
    ),
    "tab_indent": In3(
        "Her er et tabulatortegn. Bruk mellomrom til innrykk.",
        "Her er eit tabulatorteikn. Bruk mellomrom til innrykk.",
        "There is a tab here. Indent with spaces.",
    ),
    "colon_in_text": In3(
        "Her står kolon og mellomrom inne i en tekst. Sett anførselstegn rundt hele teksten, eller begynn den på en ny linje etter «|».",
        "Her står kolon og mellomrom inne i ein tekst. Set hermeteikn rundt heile teksten, eller start han på ei ny linje etter «|».",
        "A colon and a space stand inside a text here. Put quotes round the whole text, or begin it on a new line after '|'.",
    ),
    "brace_or_comma": In3(
        "Her mangler «,» eller «}}». Er det komma, kolon eller parenteser i en tekst inni {{}}, må teksten ha anførselstegn.",
        "Her manglar «,» eller «}}». Er det komma, kolon eller parentesar i ein tekst inni {{}}, må teksten ha hermeteikn.",
        "',' or '}}' is missing here. Text inside {{}} that holds a comma, a colon or a bracket needs quotes.",
    ),
    "bracket_or_comma": In3(
        "Her mangler «,» eller «]». Er det komma, kolon eller parenteser i en tekst inni [], må teksten ha anførselstegn.",
        "Her manglar «,» eller «]». Er det komma, kolon eller parentesar i ein tekst inni [], må teksten ha hermeteikn.",
        "',' or ']' is missing here. Text inside [] that holds a comma, a colon or a bracket needs quotes.",
    ),
    "bracket_not_closed": In3(
        "Parentesen «{found}» åpnes her, men blir ikke lukket. Sett «{instead}» etter det siste som hører til.",
        "Parentesen «{found}» blir opna her, men ikkje lukka. Set «{instead}» etter det siste som høyrer til.",
        "The bracket '{found}' is opened here, but not closed. Put '{instead}' after the last thing that belongs inside.",
    ),
    "bracket_not_opened": In3(
        "«{found}» lukker en parentes som ikke er åpnet. Slett tegnet, eller sett anførselstegn rundt teksten det hører til.",
        "«{found}» lukkar ein parentes som ikkje er opna. Slett teiknet, eller set hermeteikn rundt teksten det høyrer til.",
        "'{found}' closes a bracket that was never opened. Delete it, or put quotes round the text that it belongs to.",
    ),
    "quote_not_closed": In3(
        "Anførselstegnet her åpner en tekst som ikke blir lukket. Sett det samme tegnet der teksten slutter.",
        "Hermeteiknet her opnar ein tekst som ikkje blir lukka. Set det same teiknet der teksten sluttar.",
        "The quotation mark here opens a text that is never closed. Put the same mark where the text ends.",
    ),
    "text_after_quote": In3(
        "Teksten er slutt ved anførselstegnet foran, men linjen fortsetter. Sett anførselstegn rundt det hele; står det ' i teksten, bruk \" ytterst.",
        "Teksten er slutt ved hermeteiknet framfor, men linja held fram. Set hermeteikn rundt det heile; står det ' i teksten, bruk \" ytst.",
        "The text ended at the quotation mark before this, but the line goes on. Put quotes round all of it; if the text has ' in it, use \" outside.",
    ),
    "text_after_bracket": In3(
        "Parentesen lukkes med «{found}» foran, men linjen fortsetter. Slett det som står her, eller flytt det innenfor «{found}».",
        "Parentesen blir lukka med «{found}» framfor, men linja held fram. Slett det som står her, eller flytt det innanfor «{found}».",
        "The bracket is closed with '{found}' before this, but the line goes on. Delete what stands here, or move it inside '{found}'.",
    ),
    "colon_missing": In3(
        "Her mangler kolon etter nøkkelen. Skriv «nøkkel: verdi», eller rykk linjen inn hvis den hører til teksten over.",
        "Her manglar kolon etter nøkkelen. Skriv «nøkkel: verdi», eller rykk linja inn om ho høyrer til teksten over.",
        "A colon is missing after the key here. Write 'key: value', or indent the line if it belongs to the text above.",
    ),
    "colon_missing_in_braces": In3(
        "«{found}» mangler kolon. Inni {{}} skal alt stå som «nøkkel: verdi», med komma mellom.",
        "«{found}» manglar kolon. Inni {{}} skal alt stå som «nøkkel: verdi», med komma mellom.",
        "'{found}' lacks a colon. Inside {{}} everything is written 'key: value', with commas between.",
    ),
    "colon_without_space": In3(
        "Det mangler et mellomrom etter kolon. Skriv «{instead}».",
        "Det manglar eit mellomrom etter kolon. Skriv «{instead}».",
        "A space is missing after the colon. Write '{instead}'.",
    ),
    "dash_without_space": In3(
        "Det mangler et mellomrom etter streken som begynner et punkt i en liste. Skriv «- ».",
        "Det manglar eit mellomrom etter streken som byrjar eit punkt i ei liste. Skriv «- ».",
        "A space is missing after the dash that begins an item of a list. Write '- '.",
    ),
    "list_on_key_line": In3(
        "En liste begynner på linjen under nøkkelen, ikke bak den. Flytt «- » ned, eller sett anførselstegn rundt hvis det er tekst.",
        "Ei liste byrjar på linja under nøkkelen, ikkje bak han. Flytt «- » ned, eller set hermeteikn rundt om det er tekst.",
        "A list begins on the line below the key, not behind it. Move '- ' down, or put quotes round it if it is text.",
    ),
    "text_after_bar": In3(
        "Etter «{found}» skal linjen være slutt, og teksten begynne på neste linje, rykket inn. Hører tegnet til teksten, sett anførselstegn rundt.",
        "Etter «{found}» skal linja vere slutt, og teksten byrje på neste linje, rykt inn. Høyrer teiknet til teksten, set hermeteikn rundt.",
        "After '{found}' the line should end, and the text begin on the next line, indented. If the sign belongs to the text, put quotes round it.",
    ),
    "text_not_indented": In3(
        "Teksten etter «|» må stå lenger inn enn nøkkelen sin. Rykk den inn to mellomrom.",
        "Teksten etter «|» må stå lenger inn enn nøkkelen sin. Rykk han inn to mellomrom.",
        "The text after '|' must stand further in than its key. Indent it by two spaces.",
    ),
    "backslash": In3(
        "I tekst med \" rundt har \\ en egen betydning. Bruk ' rundt teksten i stedet.",
        "I tekst med \" rundt tyder \\ noko eige. Bruk ' rundt teksten i staden.",
        "In text between \" the sign \\ has a meaning of its own. Put ' round the text instead.",
    ),
    "odd_space": In3(
        "Her står et hardt eller usynlig mellomrom, som gjerne følger med tekst limt inn fra Word eller nettet. Slett det, og skriv et vanlig mellomrom.",
        "Her står eit hardt eller usynleg mellomrom, som gjerne følgjer med tekst limt inn frå Word eller nettet. Slett det, og skriv eit vanleg mellomrom.",
        "There is a hard or invisible space here, of the kind that comes along with text pasted from Word or the web. Delete it and type an ordinary space.",
    ),
    "indent_wrong": In3(
        "Innrykket passer ikke med linjene over. Linjer som hører sammen, skal begynne i samme kolonne.",
        "Innrykket passar ikkje med linjene over. Linjer som høyrer saman, skal byrje i same kolonne.",
        "The indent does not fit the lines above. Lines that belong together begin in the same column.",
    ),
    "reserved_sign": In3(
        "Tekst kan ikke begynne med «{found}». Sett anførselstegn rundt teksten.",
        "Tekst kan ikkje byrje med «{found}». Set hermeteikn rundt teksten.",
        "Text cannot begin with '{found}'. Put quotes round the text.",
    ),
    "control_character": In3(
        "Her står et usynlig tegn, ofte limt inn fra lysbilder eller et annet program. Slett det, og skriv på nytt.",
        "Her står eit usynleg teikn, ofte limt inn frå lysbilete eller eit anna program. Slett det, og skriv på nytt.",
        "There is an invisible character here, often pasted in from slides or another program. Delete it and type again.",
    ),
    "yaml_syntax": In3(
        "Filen kan ikke forstås fra dette stedet. Se etter feil innrykk, manglende kolon eller anførselstegn. ({problem})",
        "Fila kan ikkje forståast frå denne staden. Sjå etter feil innrykk, manglande kolon eller hermeteikn. ({problem})",
        "The file cannot be understood from here on. Look for a wrong indent, a missing colon or quote. ({problem})",
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
    # Values
    "text_expected": In3(
        'Her skal det stå tekst, men {found} blir lest som tall, dato eller true/false. Sett anførselstegn rundt: "{found}".',
        'Her skal det stå tekst, men {found} blir lese som tal, dato eller true/false. Set hermeteikn rundt: "{found}".',
        'Text belongs here, but {found} is read as a number, a date or true/false. Put quotes round it: "{found}".',
    ),
    "one_text_expected": In3(
        "Her skal det stå én tekst, men det står {found}. Hører parentesen til teksten, så sett anførselstegn rundt det hele.",
        "Her skal det stå éin tekst, men det står {found}. Høyrer parentesen til teksten, så set hermeteikn rundt det heile.",
        "One text belongs here, but found {found}. If the brackets are part of the text, put quotes round all of it.",
    ),
    "text_missing": In3(
        "Her skal det stå tekst, men det står ingenting.",
        "Her skal det stå tekst, men det står ingenting.",
        "Text belongs here, but nothing stands here.",
    ),
    "file_name_expected": In3(
        "Her skal navnet på en fil i {folder} stå, men det står {found}. Legg filen der, og skriv navnet på den. Der ligger nå: {allowed}.",
        "Her skal namnet på ei fil i {folder} stå, men det står {found}. Legg fila der, og skriv namnet på ho. Der ligg no: {allowed}.",
        "The name of a file in {folder} belongs here, but found {found}. Put the file there, and write its name. Now there are: {allowed}.",
    ),
    "number_expected": In3(
        "Her skal det stå et tall, men det står «{found}». Skriv bare sifre, med punktum foran desimalene.",
        "Her skal det stå eit tal, men det står «{found}». Skriv berre siffer, med punktum framfor desimalane.",
        "A number belongs here, but found '{found}'. Write digits only, with a point before the decimals.",
    ),
    "number_missing": In3(
        "Her skal det stå et tall, men det står ingenting.",
        "Her skal det stå eit tal, men det står ingenting.",
        "A number belongs here, but nothing stands here.",
    ),
    "number_with_unit": In3(
        "«{found}» er mer enn et tall. Skriv bare tallet: {instead}.",
        "«{found}» er meir enn eit tal. Skriv berre talet: {instead}.",
        "'{found}' is more than a number. Write the number alone: {instead}.",
    ),
    "number_in_words": In3(
        "«{found}» har ord i tallet. Skriv det med sifre: {instead}.",
        "«{found}» har ord i talet. Skriv det med siffer: {instead}.",
        "'{found}' has words in the number. Write it in digits: {instead}.",
    ),
    "decimal_comma": In3(
        "«{found}» har desimalkomma. Skriv {instead}, med punktum.",
        "«{found}» har desimalkomma. Skriv {instead}, med punktum.",
        "'{found}' has a decimal comma. Write {instead}, with a point.",
    ),
    "number_grouped": In3(
        "«{found}» har skilletegn mellom tusenene. Skriv {instead}, uten skilletegn.",
        "«{found}» har skiljeteikn mellom tusena. Skriv {instead}, utan skiljeteikn.",
        "'{found}' has separators between the thousands. Write {instead}, without them.",
    ),
    "thousands_point": In3(
        "«{found}» kan leses som tusener eller som desimaler. Skriv {instead}, eller slett «.000».",
        "«{found}» kan lesast som tusen eller som desimalar. Skriv {instead}, eller slett «.000».",
        "'{found}' can be read in two ways, as thousands or with decimals. Write {instead}, or delete '.000'.",
    ),
    "value_not_understood": In3(
        "«{found}» kan ikke stå her.",
        "«{found}» kan ikkje stå her.",
        "'{found}' cannot stand here.",
    ),
    "percent": In3(
        "«{found}» er prosent. Skriv andelen: {instead}.",
        "«{found}» er prosent. Skriv delen: {instead}.",
        "'{found}' is a percentage. Write the share: {instead}.",
    ),
    "clock": In3(
        "«{found}» ser ut som et klokkeslett. Her skal det stå et tall, med punktum foran desimalene.",
        "«{found}» ser ut som eit klokkeslett. Her skal det stå eit tal, med punktum framfor desimalane.",
        "'{found}' looks like a time of day. A number belongs here, with a point before the decimals.",
    ),
    "exponent": In3(
        "«{found}» er skrevet med tierpotens. Skriv hele tallet: {instead}.",
        "«{found}» er skrive med tiarpotens. Skriv heile talet: {instead}.",
        "'{found}' is written with an exponent. Write it out: {instead}.",
    ),
    "number_in_quotes": In3(
        "«{found}» står i anførselstegn og blir derfor lest som tekst. Skriv {instead} uten anførselstegn.",
        "«{found}» står i hermeteikn og blir difor lese som tekst. Skriv {instead} utan hermeteikn.",
        "'{found}' stands in quotes and is therefore text. Write {instead} without them.",
    ),
    "number_not_finite": In3(
        "«{found}» er ikke et tall som kan brukes. Skriv et vanlig tall, med høyst 18 sifre.",
        "«{found}» er ikkje eit tal som kan brukast. Skriv eit vanleg tal, med høgst 18 siffer.",
        "'{found}' is no number that can be used. Write an ordinary number, of at most 18 digits.",
    ),
    "whole_number_expected": In3(
        "Her skal det stå et helt tall, men det står {found}.",
        "Her skal det stå eit heilt tal, men det står {found}.",
        "A whole number belongs here, but found {found}.",
    ),
    "yes_no_expected": In3(
        "Her skal det stå true (ja) eller false (nei), men det står «{found}».",
        "Her skal det stå true (ja) eller false (nei), men det står «{found}».",
        "Write true or false here; found '{found}'.",
    ),
    "true_in_quotes": In3(
        "«{found}» står i anførselstegn og blir derfor lest som tekst. Skriv {found} uten anførselstegn.",
        "«{found}» står i hermeteikn og blir difor lese som tekst. Skriv {found} utan hermeteikn.",
        "'{found}' stands in quotes and is therefore text. Write {found} without them.",
    ),
    "date_expected": In3(
        "Her skal det stå en dato som finnes, skrevet som 2025-02-12, men det står «{found}».",
        "Her skal det stå ein dato som finst, skriven som 2025-02-12, men det står «{found}».",
        "A date that exists belongs here, written like 2025-02-12, but found '{found}'.",
    ),
    "mapping_expected": In3(
        "Her skal det stå nøkler med verdier («nøkkel: verdi»), men det står «{found}».",
        "Her skal det stå nøklar med verdiar («nøkkel: verdi»), men det står «{found}».",
        "Keys with values ('key: value') belong here, but found '{found}'.",
    ),
    "mapping_missing": In3(
        "Her skal det stå nøkler med verdier, men det står ingenting. Hører linjene under til, så rykk dem inn.",
        "Her skal det stå nøklar med verdiar, men det står ingenting. Høyrer linjene under til, så rykk dei inn.",
        "Keys with values belong here, but nothing stands here. If the lines below belong to it, indent them.",
    ),
    "list_expected": In3(
        "Her skal det stå en liste (linjer med «- », eller [a, b]), men det står «{found}».",
        "Her skal det stå ei liste (linjer med «- », eller [a, b]), men det står «{found}».",
        "A list belongs here (lines with '- ', or [a, b]), but found '{found}'.",
    ),
    "list_missing": In3(
        "Her skal det stå en liste (linjer med «- », eller [a, b]), men det står ingenting.",
        "Her skal det stå ei liste (linjer med «- », eller [a, b]), men det står ingenting.",
        "A list belongs here (lines with '- ', or [a, b]), but nothing stands here.",
    ),
    "not_among": In3(
        "Fant «{found}». Her kan stå: {allowed}.",
        "Fann «{found}». Her kan stå: {allowed}.",
        "Found '{found}'. Allowed here: {allowed}.",
    ),
    "unknown_language": In3(
        "Ukjent språk «{found}». Her kan stå: {allowed}.",
        "Ukjent språk «{found}». Her kan stå: {allowed}.",
        "Unknown language '{found}'. Allowed here: {allowed}.",
    ),
    "bad_name": In3(
        "«{found}» kan ikke være et navn her. Bruk bokstaver, sifre, _ og -, uten mellomrom; / bare mellom mapper.",
        "«{found}» kan ikkje vere eit namn her. Bruk bokstavar, siffer, _ og -, utan mellomrom; / berre mellom mapper.",
        "'{found}' cannot be a name here. Use letters, digits, _ and -, without spaces; / only between folders.",
    ),
    "name_leaves_folder": In3(
        "«{found}» fører ut av mappen. Flytt filen inn i mappen, og skriv navnet uten «..» og «/» foran.",
        "«{found}» fører ut av mappa. Flytt fila inn i mappa, og skriv namnet utan «..» og «/» framfor.",
        "'{found}' leads out of the folder. Move the file into the folder, and write its name without '..' or '/' in front.",
    ),
    # Numbers and their spread
    "number_without_value": In3(
        "Tallet har ingen verdi. Skriv «value:», eller både «low:» og «high:».",
        "Talet har ingen verdi. Skriv «value:», eller både «low:» og «high:».",
        "The number has no value. Write 'value:', or both 'low:' and 'high:'.",
    ),
    "range_backwards": In3(
        "«low» ({low}) er større enn «high» ({high}). Bytt dem om.",
        "«low» ({low}) er større enn «high» ({high}). Byt dei om.",
        "'low' ({low}) is larger than 'high' ({high}). Swap them.",
    ),
    "value_outside_range": In3(
        "«value» er {value} og ligger ikke mellom «low» og «high». Rett tallet, eller gjør spennet større.",
        "«value» er {value} og ligg ikkje mellom «low» og «high». Rett talet, eller gjer spennet større.",
        "'value' is {value}, which is not between 'low' and 'high'. Mend it, or widen the range.",
    ),
    "number_negative": In3(
        "{found} er negativt. Her skal det stå 0 eller mer.",
        "{found} er negativt. Her skal det stå 0 eller meir.",
        "{found} is negative. Write 0 or more here.",
    ),
    "number_not_positive": In3(
        "{found} er for lite. Her skal det stå mer enn 0.",
        "{found} er for lite. Her skal det stå meir enn 0.",
        "{found} is too small. Write more than 0 here.",
    ),
    "age_outside": In3(
        "{found} er ingen alder. Skriv alderen i år, ikke årstallet.",
        "{found} er ingen alder. Skriv alderen i år, ikkje årstalet.",
        "{found} is no age. Write the age in years, not the year.",
    ),
    "share_outside": In3(
        "{found} er ingen andel. Skriv et tall fra 0 til 1; 45 prosent er 0.45.",
        "{found} er ingen del. Skriv eit tal frå 0 til 1; 45 prosent er 0.45.",
        "{found} is no share. Write a number from 0 to 1; 45 per cent is 0.45.",
    ),
    "hazard_outside": In3(
        "{found} er for høyt. «hazard» er det dødeligheten ganges med; 1.8 er 80 prosent høyere enn ellers. Skriv et tall fra 0 til {most}.",
        "{found} er for høgt. «hazard» er det dødelegheita blir gonga med; 1.8 er 80 prosent høgare enn elles. Skriv eit tal frå 0 til {most}.",
        "{found} is too high. 'hazard' is what mortality is multiplied by; 1.8 is 80 per cent higher than otherwise. Write a number from 0 to {most}.",
    ),
    "priority_outside": In3(
        "{found} er for langt fra 0. Skriv et helt tall fra -{most} til {most}; den laveste går først.",
        "{found} er for langt frå 0. Skriv eit heilt tal frå -{most} til {most}; den lågaste går først.",
        "{found} is too far from 0. Write a whole number from -{most} to {most}; the lowest goes first.",
    ),
    # Lengths
    "length_expected": In3(
        "«{found}» er ingen lengde. Skriv tall og enhet på engelsk: 6 weeks, 30 days, 9 months, 2.5 years.",
        "«{found}» er inga lengd. Skriv tal og eining på engelsk: 6 weeks, 30 days, 9 months, 2.5 years.",
        "'{found}' is no length. Write a number and a unit: 6 weeks, 30 days, 9 months, 2.5 years.",
    ),
    "length_too_long": In3(
        "«{found}» er lengre enn {most} år. Se etter om tallet og enheten er riktige.",
        "«{found}» er lengre enn {most} år. Sjå etter om talet og eininga er rette.",
        "'{found}' is longer than {most} years. See whether the number and the unit are right.",
    ),
    "distribution_keys": In3(
        "Ved siden av «distribution: {family}» skal disse nøklene stå, og ingen andre: {allowed}.",
        "Ved sida av «distribution: {family}» skal desse nøklane stå, og ingen andre: {allowed}.",
        "Beside 'distribution: {family}' these keys belong, and no others: {allowed}.",
    ),
    "distribution_backwards": In3(
        "Fordelingen står baklengs: «low» skal være minst og «high» størst, med «mode» imellom.",
        "Fordelinga står baklengs: «low» skal vere minst og «high» størst, med «mode» imellom.",
        "The distribution stands backwards: 'low' should be the least and 'high' the greatest, with 'mode' between them.",
    ),
    "distribution_without_values": In3(
        "Fordelingen har ingen verdier. Skriv minst én i «values».",
        "Fordelinga har ingen verdiar. Skriv minst éin i «values».",
        "The distribution has no values. Write at least one in 'values'.",
    ),
    "distribution_mean_zero": In3(
        "Gjennomsnittet er 0, så det er ingenting som kan variere. Skriv en lengde over 0, eller «lasts: 0 days» uten fordeling.",
        "Gjennomsnittet er 0, så det er ingenting som kan variere. Skriv ei lengd over 0, eller «lasts: 0 days» utan fordeling.",
        "The mean is 0, so that there is nothing to vary. Write a length above 0, or 'lasts: 0 days' without a distribution.",
    ),
    "spread_outside": In3(
        "{found} kan ikke være «cv», som er standardavviket delt på gjennomsnittet. Skriv et tall fra {least} til {most}; 50 prosent er 0.5.",
        "{found} kan ikkje vere «cv», som er standardavviket delt på gjennomsnittet. Skriv eit tal frå {least} til {most}; 50 prosent er 0.5.",
        "{found} cannot be 'cv', which is the standard deviation divided by the mean. Write a number from {least} to {most}; 50 per cent is 0.5.",
    ),
    "pace_uneven": In3(
        "Med cv {found} får de fleste et mye kortere forløp enn i fortellingen, og noen få et mye lengre. Er det meningen? Med 0.5 bruker to av tre mellom en halv og halvannen gang tiden.",
        "Med cv {found} får dei fleste eit mykje kortare forløp enn i forteljinga, og nokre få eit mykje lengre. Er det meininga? Med 0.5 bruker to av tre mellom ei halv og halvanna gong tida.",
        "With cv {found} most people get a much shorter course than in the story, and a few a much longer one. Is that meant? With 0.5 two in three take between half and one and a half times as long.",
    ),
    "amount_expected": In3(
        "Her skal det stå en mengde, som {{minutes: 45, per: day}}, men det står «{found}».",
        "Her skal det stå ei mengd, som {{minutes: 45, per: day}}, men det står «{found}».",
        "An amount belongs here, such as {{minutes: 45, per: day}}, but found '{found}'.",
    ),
    # Amounts and services
    "amount_measure": In3(
        "Skriv hvor mye det er med én av disse, og bare én: {allowed}.",
        "Skriv kor mykje det er med éin av desse, og berre éin: {allowed}.",
        "Write how much it is with one of these, and only one: {allowed}.",
    ),
    "amount_per_missing": In3(
        "Det står ikke hvor ofte. Skriv «per» med et av disse ordene: day, week, month, year, stay.",
        "Det står ikkje kor ofte. Skriv «per» med eitt av desse orda: day, week, month, year, stay.",
        "It is not said how often. Write 'per' with one of these words: day, week, month, year, stay.",
    ),
    "amount_does_not_fit_unit": In3(
        "Enheten til {service} er «{unit}», så «{found}» passer ikke. Her kan stå: {allowed}.",
        "Eininga til {service} er «{unit}», så «{found}» passar ikkje. Her kan stå: {allowed}.",
        "The unit of {service} is '{unit}', so that '{found}' does not fit. Allowed here: {allowed}.",
    ),
    "seats_without_place": In3(
        "«seats» er antall plasser, men det står ikke hvilken type. Skriv «place» ved siden av, med plasstypen.",
        "«seats» er talet på plassar, men det står ikkje kva type. Skriv «place» ved sida av, med plasstypen.",
        "'seats' is a number of places, but their kind is not said. Write 'place' beside it, with the kind of place.",
    ),
    "seats_while_waiting": In3(
        "Under «while_waiting» kan ingen tjeneste ha egen plass («place» og «seats»). Slett dem her, eller skriv tjenesten under «services» i fasen man venter i.",
        "Under «while_waiting» kan inga teneste ha eigen plass («place» og «seats»). Slett dei her, eller skriv tenesta under «services» i fasen ein ventar i.",
        "Under 'while_waiting' no service can have a place of its own ('place' and 'seats'). Delete them here, or write the service under 'services' of the stage that people wait in.",
    ),
    "seats_per_stay": In3(
        "«per: stay» er én gang, men en plass («place») er opptatt så lenge fasen varer. Skriv «per» med day, week, month eller year, eller slett «place» og «seats».",
        "«per: stay» er éin gong, men ein plass («place») er oppteken så lenge fasen varer. Skriv «per» med day, week, month eller year, eller slett «place» og «seats».",
        "'per: stay' is once, but a place ('place') is taken as long as the stage lasts. Write 'per' with day, week, month or year, or delete 'place' and 'seats'.",
    ),
    "staff_time_twice": In3(
        "Tjenesten har både «direct_share» og «staff_hours_per_unit». Behold den ene.",
        "Tenesta har både «direct_share» og «staff_hours_per_unit». Ta vare på den eine.",
        "The service has both 'direct_share' and 'staff_hours_per_unit'. Keep one of them.",
    ),
    "direct_share_needs_hour": In3(
        "«direct_share» er bare for tjenester med enheten hour, og denne har {unit}. Skriv «staff_hours_per_unit» i stedet.",
        "«direct_share» er berre for tenester med eininga hour, og denne har {unit}. Skriv «staff_hours_per_unit» i staden.",
        "'direct_share' is only for services with the unit hour, and this one has {unit}. Write 'staff_hours_per_unit' instead.",
    ),
    "direct_share_zero": In3(
        "«direct_share» er 0, og da ville personinnsatsen bli uendelig. Er andelen ukjent, så slett nøkkelen.",
        "«direct_share» er 0, og då ville personinnsatsen bli uendeleg. Er delen ukjend, så slett nøkkelen.",
        "'direct_share' is 0, which would make staff hours endless. If it is unknown, delete the key.",
    ),
    # Pathways
    "stages_missing": In3(
        "Forløpet har ingen faser. Skriv minst én under «stages».",
        "Forløpet har ingen fasar. Skriv minst éin under «stages».",
        "The pathway has no stages. Write at least one under 'stages'.",
    ),
    "stages_without_time": In3(
        "Ingen av fasene varer noe, så forløpet er slutt idet det begynner. Skriv hvor lenge en av dem varer, med «lasts».",
        "Ingen av fasane varer noko, så forløpet er slutt idet det byrjar. Skriv kor lenge ein av dei varer, med «lasts».",
        "None of the stages lasts any time, so the pathway ends as it begins. Write how long one of them 'lasts'.",
    ),
    "stages_too_many": In3(
        "Forløpet har {count} faser, og {most} er det meste. Slå sammen faser som ligner, eller del forløpet.",
        "Forløpet har {count} fasar, og {most} er det meste. Slå saman fasar som liknar, eller del forløpet.",
        "The pathway has {count} stages, and {most} is the most. Join stages that are alike, or divide the pathway.",
    ),
    "stage_twice": In3(
        "Fasen «{found}» står to ganger; første gang på linje {first_line}. Gi den ene en annen id.",
        "Fasen «{found}» står to gonger; første gongen på linje {first_line}. Gje den eine ein annan id.",
        "The stage '{found}' is written twice; first on line {first_line}. Give one of them another id.",
    ),
    "stage_named_end": In3(
        "En fase kan ikke hete «end». Det ordet betyr at personen går ut av forløpet. Velg en annen id.",
        "Ein fase kan ikkje heite «end». Det ordet tyder at personen går ut av forløpet. Vel ein annan id.",
        "A stage cannot be called 'end'; the word means that the person leaves. Choose another id.",
    ),
    "stage_without_time": In3(
        "Fasen «{before}» har ingen lengde, så ingen vet når «{stage}» begynner. "
        "Skriv «lasts» her, «at» på «{stage}», eller «next: end» om fasen varer livet ut.",
        "Fasen «{before}» har inga lengd, så ingen veit når «{stage}» byrjar. "
        "Skriv «lasts» her, «at» på «{stage}», eller «next: end» om fasen varer livet ut.",
        "The stage '{before}' has no length, so nobody knows when '{stage}' begins. "
        "Write 'lasts' here, 'at' on '{stage}', or 'next: end' if the stage lasts for life.",
    ),
    "at_and_lasts_disagree": In3(
        "Fasen «{stage}» begynner ved {found} år, men «{before}» varer til {age} år. Rett den ene.",
        "Fasen «{stage}» byrjar ved {found} år, men «{before}» varer til {age} år. Rett den eine.",
        "The stage '{stage}' begins at {found}, but '{before}' lasts until {age}. Mend one of them.",
    ),
    "ages_backwards": In3(
        "Fasen «{stage}» begynner ved {found} år, men fasen før, «{before}», begynner ved {age} år. Alderen skal øke fra fase til fase.",
        "Fasen «{stage}» byrjar ved {found} år, men fasen før, «{before}», byrjar ved {age} år. Alderen skal auke frå fase til fase.",
        "The stage '{stage}' begins at {found}, but the one before it, '{before}', begins at {age}. The age should rise from stage to stage.",
    ),
    "no_such_stage": In3(
        "Forløpet har ingen fase «{found}». Det har: {allowed}.",
        "Forløpet har ingen fase «{found}». Det har: {allowed}.",
        "The pathway has no stage '{found}'. It has: {allowed}.",
    ),
    "shares_do_not_sum": In3(
        "Andelene ut av fasen «{stage}» er til sammen {total}. De skal bli 1.",
        "Delane ut av fasen «{stage}» er til saman {total}. Dei skal bli 1.",
        "The shares out of the stage '{stage}' sum to {total}. They should make 1.",
    ),
    "next_expected": In3(
        "Etter «next» skal det stå end, id-en til én fase, eller en liste: [{{stage: …, share: …}}, …].",
        "Etter «next» skal det stå end, id-en til éin fase, eller ei liste: [{{stage: …, share: …}}, …].",
        "After 'next' write end, the id of one stage, or a list: [{{stage: …, share: …}}, …].",
    ),
    "stage_not_reached": In3(
        "Ingen kommer til fasen «{stage}», for ingen annen fase fører dit. La en fase ha den i «next», eller slett den.",
        "Ingen kjem til fasen «{stage}», for ingen annan fase fører dit. Lat ein fase ha han i «next», eller slett han.",
        "Nobody comes to the stage '{stage}', since no other stage leads there. Let one have it in 'next', or delete it.",
    ),
    "stage_never_ends": In3(
        "Fasen «{stage}» har ingen lengde, så ingen går videre til «{after}». Skriv hvor lenge den varer, med «lasts».",
        "Fasen «{stage}» har inga lengd, så ingen går vidare til «{after}». Skriv kor lenge han varer, med «lasts».",
        "The stage '{stage}' has no length, so nobody goes on to '{after}'. Write how long it 'lasts'.",
    ),
    "loop_without_time": In3(
        "Her går det i ring nesten uten at det går tid: {way}. Hver fase i ringen varer under en time. Skriv en lengde på en av dem, med «lasts».",
        "Her går det i ring nesten utan at det går tid: {way}. Kvar fase i ringen varer under ein time. Skriv ei lengd på ein av dei, med «lasts».",
        "It goes round here with hardly any time passing: {way}. Each stage of the loop lasts less than an hour. Write how long one of them 'lasts'.",
    ),
    "loop_when_full": In3(
        "Når det er fullt, går det i ring uten at det går tid: {way}. «gives_up_after» under en time sender folk rett videre til «otherwise». Skriv hvor lenge de venter, eller la «otherwise» være en fase som varer.",
        "Når det er fullt, går det i ring utan at det går tid: {way}. «gives_up_after» under ein time sender folk rett vidare til «otherwise». Skriv kor lenge dei ventar, eller lat «otherwise» vere ein fase som varer.",
        "When no place is free, it goes round without any time passing: {way}. 'gives_up_after' of less than an hour sends people straight on to 'otherwise'. Write how long they wait, or let 'otherwise' be a stage that lasts.",
    ),
    "loop_when_free": In3(
        "Når det er ledig plass, går det i ring uten at det går tid: {way}. En fase med «until_place» er over med en gang det er plass. Legg inn en fase i ringen som har en lengde, og ikke «until_place».",
        "Når det er ledig plass, går det i ring utan at det går tid: {way}. Ein fase med «until_place» er over med det same det er plass. Legg inn ein fase i ringen som har ei lengd, og ikkje «until_place».",
        "When a place is free, it goes round without any time passing: {way}. A stage with 'until_place' is over as soon as there is a place. Put a stage into the loop that has a length and no 'until_place'.",
    ),
    "loop_without_exit": In3(
        "Fra fasen «{stage}» går det i ring til personen dør; ingen vei fører ut. Er det meningen?",
        "Frå fasen «{stage}» går det i ring til personen døyr; ingen veg fører ut. Er det meininga?",
        "From the stage '{stage}' it goes round until the person dies; no way leads out. Is that meant?",
    ),
    "loop_too_fast": In3(
        "Fra fasen «{stage}» går det i ring til personen dør, og med cv {found} går noen så fort rundt at kjøringen ikke blir ferdig. Skriv {most} eller mindre, eller la en vei føre ut av ringen.",
        "Frå fasen «{stage}» går det i ring til personen døyr, og med cv {found} går nokre så fort rundt at køyringa ikkje blir ferdig. Skriv {most} eller mindre, eller lat ein veg føre ut av ringen.",
        "From the stage '{stage}' it goes round until the person dies, and with cv {found} some go round so fast that the run does not finish. Write {most} or less, or let a way lead out of the loop.",
    ),
    "nobody_dies": In3(
        "Fasen «{stage}» varer livet ut, men «hazard: 0» betyr at ingen dør der. Når kommunen regnes, blir folk i den for alltid. Skriv mer enn 0, eller hvor lenge fasen varer.",
        "Fasen «{stage}» varer livet ut, men «hazard: 0» tyder at ingen døyr der. Når kommunen blir rekna, blir folk i han for alltid. Skriv meir enn 0, eller kor lenge fasen varer.",
        "The stage '{stage}' lasts for life, but 'hazard: 0' means that nobody dies there. In a municipality people stay in it for ever. Write more than 0, or how long the stage lasts.",
    ),
    "wait_for_nothing": In3(
        "Fasen «{stage}» er ventetiden på plassen {place}, men ingen fase rett etter trenger den plassen. Skriv «place: {place}» på fasen som følger, eller rett «until_place».",
        "Fasen «{stage}» er ventetida på plassen {place}, men ingen fase rett etter treng den plassen. Skriv «place: {place}» på fasen som følgjer, eller rett «until_place».",
        "The stage '{stage}' is the wait for the place {place}, but no stage right after it needs that place. Write 'place: {place}' on the stage that follows, or mend 'until_place'.",
    ),
    "wait_not_paid": In3(
        "Fasen «{stage}» krever plassen {place}, men sier ikke hvilken hjelp man får i ventetiden. Skriv den i «while_waiting», eller «while_waiting: {{}}» hvis man ikke får noe mer.",
        "Fasen «{stage}» krev plassen {place}, men seier ikkje kva hjelp ein får i ventetida. Skriv ho i «while_waiting», eller «while_waiting: {{}}» om ein ikkje får noko meir.",
        "The stage '{stage}' needs the place {place}, but does not say what help there is while waiting. Write it in 'while_waiting', or 'while_waiting: {{}}' if there is nothing more.",
    ),
    "places_ring": In3(
        "De som har plassen {place}, kan vente på {others}, og omvendt. Når de venter på hverandre, bytter de plass i kjøringen.",
        "Dei som har plassen {place}, kan vente på {others}, og omvendt. Når dei ventar på kvarandre, byter dei plass i køyringa.",
        "Those who hold {place} may wait for {others}, and the other way round. Where they wait for one another, the run lets them exchange places.",
    ),
    # Alternatives, price lists and how prices rise
    "growth_outside": In3(
        "{found} er for mye til å være prisvekst. Skriv den som andel: 4,3 prosent er 0.043.",
        "{found} er for mykje til å vere prisvekst. Skriv han som del: 4,3 prosent er 0.043.",
        "{found} is too much to be a rise in prices. Write it as a share: 4.3 per cent is 0.043.",
    ),
    "growth_backwards": In3(
        "Prisveksten går fra {since} til {year}, men since må være et tidligere år enn year.",
        "Prisveksten går frå {since} til {year}, men since må vere eit tidlegare år enn year.",
        "The rise goes from {since} to {year}, but since must be an earlier year than year.",
    ),
    "amount_of_stage": In3(
        "«{found}» hører til fasene i et forløp. Et alternativ er det én bruker får uke etter uke: Skriv per: day, week, month eller year, og verken place eller seats.",
        "«{found}» høyrer til fasane i eit forløp. Eit alternativ er det éin brukar får veke etter veke: Skriv per: day, week, month eller year, og verken place eller seats.",
        "'{found}' belongs to the stages of a pathway. An alternative is what one user gets week after week: write per: day, week, month or year, and neither place nor seats.",
    ),
    "alternatives_missing": In3(
        "Listen over alternativer er tom. Skriv minst ett, med name og services.",
        "Lista over alternativ er tom. Skriv minst eitt, med name og services.",
        "The list of alternatives is empty. Write at least one, with name and services.",
    ),
    "own_share_needs_hour": In3(
        "Andelen direkte brukertid gjelder tjenester som telles i timer, men {service} har enheten {unit} i tjenestelisten. Bruk staff_hours_per_unit.",
        "Delen direkte brukartid gjeld tenester som blir talde i timar, men {service} har eininga {unit} i tenestelista. Bruk staff_hours_per_unit.",
        "The share of direct time belongs to services counted in hours, but {service} has the unit {unit} in the list of services. Use staff_hours_per_unit.",
    ),
    "alternative_word": In3(
        "«{found}» er verken TJENESTE=MENGDE, som home_nursing=10h/week, eller en fil med alternativer. Disse filene finnes: {allowed}.",
        "«{found}» er verken TENESTE=MENGD, som home_nursing=10h/week, eller ei fil med alternativ. Desse filene finst: {allowed}.",
        "'{found}' is neither SERVICE=AMOUNT, such as home_nursing=10h/week, nor a file with alternatives. There are these files: {allowed}.",
    ),
    "alternative_file_among_services": In3(
        "«{found}» er en fil med alternativer, og står sammen med tjenester. La filen stå alene foran, og skriv tjenestene etter --alt.",
        "«{found}» er ei fil med alternativ, og står saman med tenester. La fila stå åleine framfor, og skriv tenestene etter --alt.",
        "'{found}' is a file with alternatives and stands among services. Let the file stand alone before them, and write the services after --alt.",
    ),
    "amount_not_understood": In3(
        "Mengden i «{found}» er ikke til å forstå. Skriv den som 45min/day, 2x30min/day, 10h/week, 1/week eller 1place.",
        "Mengda i «{found}» er ikkje til å forstå. Skriv ho som 45min/day, 2x30min/day, 10h/week, 1/week eller 1place.",
        "The amount in '{found}' cannot be understood. Write it as 45min/day, 2x30min/day, 10h/week, 1/week or 1place.",
    ),
    "amount_number": In3(
        "«{number}» i «{found}» er ikke et tall som kan leses på bare én måte. Skriv bare sifre, med punktum foran desimalene.",
        "«{number}» i «{found}» er ikkje eit tal som kan lesast på berre éin måte. Skriv berre siffer, med punktum framfor desimalane.",
        "'{number}' in '{found}' is no number that can be read in one way only. Write digits only, with a point before the decimals.",
    ),
    "amount_unit_unknown": In3(
        "«{unit}» i «{found}» er ingen enhet. Skriv en av disse, eller ingenting for et antall: {allowed}.",
        "«{unit}» i «{found}» er inga eining. Skriv ei av desse, eller ingenting for eit tal på noko: {allowed}.",
        "'{unit}' in '{found}' is no unit. Write one of these, or nothing for a count: {allowed}.",
    ),
    "amount_period_unknown": In3(
        "«{period}» i «{found}» er ingen tid. Skriv en av disse etter skråstreken: {allowed}.",
        "«{period}» i «{found}» er inga tid. Skriv ei av desse etter skråstreken: {allowed}.",
        "'{period}' in '{found}' is no stretch of time. Write one of these after the slash: {allowed}.",
    ),
    "amount_period_missing": In3(
        "«{found}» sier ikke hvor ofte. Skriv en skråstrek og en av disse etter mengden: {allowed}.",
        "«{found}» seier ikkje kor ofte. Skriv ein skråstrek og ei av desse etter mengda: {allowed}.",
        "'{found}' does not say how often. Write a slash and one of these after the amount: {allowed}.",
    ),
    "amount_of_other_unit": In3(
        "«{found}» går ikke: {service} har enheten {unit}. Skriv for eksempel {example}.",
        "«{found}» går ikkje: {service} har eininga {unit}. Skriv til dømes {example}.",
        "'{found}' will not do: {service} has the unit {unit}. Write for instance {example}.",
    ),
    "service_given_twice": In3(
        "{service} står to ganger i samme alternativ. Legg mengdene sammen.",
        "{service} står to gonger i same alternativ. Legg mengdene saman.",
        "{service} stands twice in the same alternative. Add the amounts up.",
    ),
    "price_year_missing": In3(
        "Priser fra {start} kan ikke regnes om til {found}: Prisveksten mangler. Herfra kan de regnes om til {allowed}. Legg til en rad i {file}, med year, growth, status og kilde.",
        "Prisar frå {start} kan ikkje reknast om til {found}: Prisveksten manglar. Herifrå kan dei reknast om til {allowed}. Legg til ei rad i {file}, med year, growth, status og kjelde.",
        "Prices of {start} cannot be brought to {found}: the rise in prices is missing. They can be brought to {allowed}. Add a row to {file}, with year, growth, status and source.",
    ),
    "price_year_missing_copy": In3(
        "Priser fra {start} kan ikke regnes om til {found}: Prisveksten mangler. Herfra kan de regnes om til {allowed}. Kopier {file} til pathways/deflator.yaml, og legg til en rad i kopien, med year, growth, status og kilde.",
        "Prisar frå {start} kan ikkje reknast om til {found}: Prisveksten manglar. Herifrå kan dei reknast om til {allowed}. Kopier {file} til pathways/deflator.yaml, og legg til ei rad i kopien, med year, growth, status og kjelde.",
        "Prices of {start} cannot be brought to {found}: the rise in prices is missing. They can be brought to {allowed}. Copy {file} to pathways/deflator.yaml and add a row to the copy, with year, growth, status and source.",
    ),
    "no_such_distance": In3(
        "Prislisten {prices} har ingen avstandsklasse «{found}». Den har: {allowed}.",
        "Prislista {prices} har ingen avstandsklasse «{found}». Ho har: {allowed}.",
        "The price list {prices} has no distance class '{found}'. It has: {allowed}.",
    ),
    "distance_without_prices": In3(
        "--distance {found} trenger en prisliste med avstandsklasser, for ingen følger med forlop. Skriv dem under «travel» i pathways/prices/, og velg listen med --prices.",
        "--distance {found} treng ei prisliste med avstandsklassar, for ingen følgjer med forlop. Skriv dei under «travel» i pathways/prices/, og vel lista med --prices.",
        "--distance {found} needs a price list with distance classes, for none comes with forlop. Write them under 'travel' in pathways/prices/, and choose the list with --prices.",
    ),
    "no_such_prices": In3(
        "Det finnes ingen prisliste «{found}» i pathways/prices/. Disse finnes: {allowed}.",
        "Det finst inga prisliste «{found}» i pathways/prices/. Desse finst: {allowed}.",
        "There is no price list '{found}' in pathways/prices/. There are: {allowed}.",
    ),
    # Between files
    "price_without_source": In3(
        "Prisen på {service} har ingen kilde. Skriv «source», så leseren ser hvor den kommer fra.",
        "Prisen på {service} har inga kjelde. Skriv «source», så lesaren ser kvar han kjem frå.",
        "The price of {service} has no source. Write 'source', so that the reader knows where it comes from.",
    ),
    "service_without_step": In3(
        "Innsatstrappa {ladder} har ikke noe trinn for tjenesten {service}, så den vises ikke der. Skriv den på et trinn, i «services».",
        "Innsatstrappa {ladder} har ikkje noko trinn for tenesta {service}, så ho blir ikkje vist der. Skriv ho på eit trinn, i «services».",
        "The ladder {ladder} has no step for the service {service}, so that it is not shown there. Write it on a step, in 'services'.",
    ),
    "no_such_service": In3(
        "Ingen tjeneste heter «{found}». I tjenestelisten står: {allowed}.",
        "Inga teneste heiter «{found}». I tenestelista står: {allowed}.",
        "No service is called '{found}'. The list of services has: {allowed}.",
    ),
    "no_such_place": In3(
        "Ingen plasstype heter «{found}». I tjenestelisten står: {allowed}.",
        "Ingen plasstype heiter «{found}». I tenestelista står: {allowed}.",
        "No kind of place is called '{found}'. The list of services has: {allowed}.",
    ),
    "no_such_pathway": In3(
        "Det finnes ikke noe forløp «{found}». Disse finnes: {allowed}.",
        "Det finst ikkje noko forløp «{found}». Desse finst: {allowed}.",
        "There is no pathway '{found}'. There are: {allowed}.",
    ),
    "no_such_policy": In3(
        "{name} har ikke noe tiltak «{found}». Disse finnes: {allowed}.",
        "{name} har ikkje noko tiltak «{found}». Desse finst: {allowed}.",
        "{name} has no policy '{found}'. There are: {allowed}.",
    ),
    "arithmetic_draws_nothing": In3(
        "--arithmetic trekker ingenting, så --seed og --replications har ingen mening der. Ta dem bort.",
        "--arithmetic trekkjer ingenting, så --seed og --replications har inga meining der. Ta dei bort.",
        "--arithmetic draws nothing, so that --seed and --replications mean nothing there. Leave them out.",
    ),
    "parquet_missing": In3(
        "Parquet trenger pyarrow, som ikke er installert. Installer forlop[parquet], eller bruk .csv.",
        "Parquet treng pyarrow, som ikkje er installert. Installer forlop[parquet], eller bruk .csv.",
        "Parquet needs pyarrow, which is not installed. Install forlop[parquet], or use .csv.",
    ),
    "option_needs": In3(
        "{option} har bare mening sammen med {needs}. Ta det med, eller ta bort {option}.",
        "{option} har berre meining saman med {needs}. Ta det med, eller ta bort {option}.",
        "{option} means something only together with {needs}. Add that, or leave out {option}.",
    ),
    "municipality_or_all": In3(
        "Oppgi en kommune, for eksempel «forlop scale faerder», eller en mappe med kommuner: --all MAPPE.",
        "Oppgi ein kommune, til dømes «forlop scale faerder», eller ei mappe med kommunar: --all MAPPE.",
        "Name a municipality, such as 'forlop scale faerder', or a folder of them: --all FOLDER.",
    ),
    "municipality_and_all": In3(
        "Både kommunen «{found}» og mappen «{path}» (--all) er oppgitt. Ta bort en av dem.",
        "Både kommunen «{found}» og mappa «{path}» (--all) er oppgitt. Ta bort ein av dei.",
        "Both the municipality '{found}' and the folder '{path}' (--all) are given. Leave one of them out.",
    ),
    "all_by_arithmetic": In3(
        "--all kan ikke regnes med --arithmetic. Ta bort --arithmetic, eller regn én kommune om gangen.",
        "--all kan ikkje reknast med --arithmetic. Ta bort --arithmetic, eller rekn éin kommune om gongen.",
        "--all cannot be worked out by --arithmetic. Leave --arithmetic out, or take one municipality at a time.",
    ),
    "no_municipalities": In3(
        "{path} har ingen kommuner. Oppgi mappen municipalities, eller den som har den i seg.",
        "{path} har ingen kommunar. Oppgi mappa municipalities, eller den som har henne i seg.",
        "{path} has no municipalities. Name the folder municipalities, or the one that has it.",
    ),
    "run_folder_of_others": In3(
        "Mappen {path} har noe annet i seg enn en kjøring. Velg en ny eller tom mappe for --run.",
        "Mappa {path} har noko anna i seg enn ei køyring. Vel ei ny eller tom mappe for --run.",
        "The folder {path} holds something else than a run. Choose a new or an empty folder for --run.",
    ),
    "run_folder_of_other_inputs": In3(
        "Kjøringen i {path} ble gjort med noe annet: {found} er ikke det samme nå. Sett det tilbake og gå videre, eller velg en ny mappe for --run. Ingenting i mappen er endret.",
        "Køyringa i {path} vart gjord med noko anna: {found} er ikkje det same no. Set det tilbake og gå vidare, eller vel ei ny mappe for --run. Ingenting i mappa er endra.",
        "The run in {path} was made with something else: {found} is not the same now. Put it back and go on, or choose a new folder for --run. Nothing in the folder was changed.",
    ),
    "cluster_missing": In3(
        "--scheduler trenger pakken distributed. Installer forlop[cluster], eller la være å oppgi --scheduler: da brukes kjernene på denne maskinen.",
        "--scheduler treng pakken distributed. Installer forlop[cluster], eller la vere å oppgi --scheduler: då blir kjernane på denne maskina brukte.",
        "--scheduler needs the package distributed. Install forlop[cluster], or leave --scheduler out: then the cores of this machine are used.",
    ),
    "no_scheduler": In3(
        "Ingen planlegger svarer på {address} ({problem}). Start den med «dask scheduler» og bruk adressen den skriver, for eksempel tcp://10.0.0.5:8786.",
        "Ingen planleggjar svarer på {address} ({problem}). Start han med «dask scheduler» og bruk adressa han skriv, til dømes tcp://10.0.0.5:8786.",
        "No scheduler answers at {address} ({problem}). Start it with 'dask scheduler' and use the address it prints, such as tcp://10.0.0.5:8786.",
    ),
    "worker_of_other_version": In3(
        "En maskin i klyngen på {address} har en annen versjon av forlop ({found}, og her {expected}). Den får ikke regne med. Installer samme versjon på alle.",
        "Ei maskin i klynga på {address} har ein annan versjon av forlop ({found}, og her {expected}). Ho får ikkje rekne med. Installer same versjon på alle.",
        "A machine of the cluster at {address} has another version of forlop ({found}, and here {expected}). It is not let in. Install the same version on all of them.",
    ),
    "pathway_of_person": In3(
        "--pathway gjelder en persona og et år (--age). En person i en kommune følger det forløpet hun fikk.",
        "--pathway gjeld ein persona og eit år (--age). Ein person i ein kommune følgjer det forløpet ho fekk.",
        "--pathway is about a persona and a year (--age). A person of a municipality follows the pathway she got.",
    ),
    "option_outside": In3(
        "{option} må være et helt tall fra {low} til {high}, ikke {found}.",
        "{option} må vere eit heilt tal frå {low} til {high}, ikkje {found}.",
        "{option} must be a whole number from {low} to {high}, not {found}.",
    ),
    "no_such_persona": In3(
        "Det finnes ingen persona «{found}». Disse finnes: {allowed}.",
        "Det finst ingen persona «{found}». Desse finst: {allowed}.",
        "There is no persona '{found}'. There are: {allowed}.",
    ),
    "no_such_ladder": In3(
        "Det finnes ingen innsatstrapp «{found}». Disse finnes: {allowed}.",
        "Det finst inga innsatstrapp «{found}». Desse finst: {allowed}.",
        "There is no ladder '{found}'. There are: {allowed}.",
    ),
    "no_such_municipality": In3(
        "Det finnes ingen kommune «{found}». Disse finnes: {allowed}.",
        "Det finst ingen kommune «{found}». Desse finst: {allowed}.",
        "There is no municipality '{found}'. There are: {allowed}.",
    ),
    "no_such_services": In3(
        "Det finnes ingen tjenesteliste. Den skal ligge i pathways/services.yaml.",
        "Det finst inga tenesteliste. Ho skal liggje i pathways/services.yaml.",
        "There is no list of services. It belongs in pathways/services.yaml.",
    ),
    "pathways_missing": In3(
        "Personaen har ingen forløp. Skriv minst ett under «pathways».",
        "Personaen har ingen forløp. Skriv minst eitt under «pathways».",
        "The persona has no pathways. Write at least one under 'pathways'.",
    ),
    "pathway_twice": In3(
        "Forløpet «{found}» står to ganger. Behold det ene.",
        "Forløpet «{found}» står to gonger. Ta vare på det eine.",
        "The pathway '{found}' is written twice. Keep one of them.",
    ),
    "lives_until_before_age": In3(
        "«lives_until» er {found}, men fortellingen begynner ved {age} år. Personen må leve lenger enn det.",
        "«lives_until» er {found}, men forteljinga byrjar ved {age} år. Personen må leve lenger enn det.",
        "'lives_until' is {found}, but the story begins at {age}. The person must live longer than that.",
    ),
    "pathway_over_before_age": In3(
        "Forløpet slutter ved {found} år, men fortellingen om {name} begynner ved {age} år. Skriv en høyere alder, eller slett «lives_until» her.",
        "Forløpet sluttar ved {found} år, men forteljinga om {name} byrjar ved {age} år. Skriv ein høgare alder, eller slett «lives_until» her.",
        "The pathway ends at {found}, but the story of {name} begins at {age}. Write a higher age, or delete 'lives_until' here.",
    ),
    "two_home_steps": In3(
        "Tjenesten «{service}» står både på trinn {first} og trinn {second}. La den stå i «services» på det ene, og skriv den i «also_on» på det andre.",
        "Tenesta «{service}» står både på trinn {first} og trinn {second}. Lat ho stå i «services» på det eine, og skriv ho i «also_on» på det andre.",
        "The service '{service}' stands on both step {first} and step {second}. Keep it in 'services' on one, and write it in 'also_on' on the other.",
    ),
    "step_twice": In3(
        "Trinn {found} står to ganger; første gang på linje {first_line}. Gi det ene en annen kode.",
        "Trinn {found} står to gonger; første gongen på linje {first_line}. Gje det eine ein annan kode.",
        "Step {found} is written twice; first on line {first_line}. Give one of them another code.",
    ),
    "steps_missing": In3(
        "Trappa har ingen trinn. Skriv minst ett under «steps».",
        "Trappa har ingen trinn. Skriv minst eitt under «steps».",
        "The ladder has no steps. Write at least one under 'steps'.",
    ),
    "steps_out_of_order": In3(
        "Trinn {found} står etter trinn {before}. Skriv trinnene nedenfra og opp, det laveste først.",
        "Trinn {found} står etter trinn {before}. Skriv trinna nedanfrå og opp, det lågaste først.",
        "Step {found} stands after step {before}. Write the steps from below, the lowest first.",
    ),
    "no_such_category": In3(
        "Ingen kategori heter «{found}». Under «categories» står: {allowed}.",
        "Ingen kategori heiter «{found}». Under «categories» står: {allowed}.",
        "No category is called '{found}'. Under 'categories' stand: {allowed}.",
    ),
    # Municipalities
    "existing_expected": In3(
        "Etter «existing» skal det stå keep, eller {{move: …, share: …}}. Fant «{found}».",
        "Etter «existing» skal det stå keep, eller {{move: …, share: …}}. Fann «{found}».",
        "After 'existing' write keep, or {{move: …, share: …}}. Found '{found}'.",
    ),
    "years_expected": In3(
        "Her skal det stå årene koden var i bruk: 2020-2023, eller 2024- når den fortsatt er det. Fant «{found}».",
        "Her skal det stå åra koden var i bruk: 2020-2023, eller 2024- når han framleis er det. Fann «{found}».",
        "Write the years in which the code was in use: 2020-2023, or 2024- while it still is. Found '{found}'.",
    ),
    "code_expected": In3(
        "«{found}» er ikke et kommunenummer. Skriv fire sifre, eller seks for en bydel.",
        "«{found}» er ikkje eit kommunenummer. Skriv fire siffer, eller seks for ein bydel.",
        "'{found}' is no municipality's code. Write four digits, or six for a city district.",
    ),
    "years_backwards": In3(
        "Årene står baklengs: {first} kommer etter {last}. Bytt dem om.",
        "Åra står baklengs: {first} kjem etter {last}. Byt dei om.",
        "The years stand backwards: {first} comes after {last}. Swap them.",
    ),
    "codes_overlap": In3(
        "Kommunenumrene {other} og {found} gjelder begge i {year}. Hvert år skal ha ett nummer: Rett årene.",
        "Kommunenumra {other} og {found} gjeld begge i {year}. Kvart år skal ha eitt nummer: Rett åra.",
        "The codes {other} and {found} both hold for {year}. Each year should have one code: mend the years.",
    ),
    "year_outside": In3(
        "{found} er ikke et årstall. Skriv fire sifre, fra {first} til {last}.",
        "{found} er ikkje eit årstal. Skriv fire siffer, frå {first} til {last}.",
        "{found} is no year. Write four digits, from {first} to {last}.",
    ),
    "life_expectancy_unused": In3(
        "«life_expectancy» endrer en dødelighetstabell, og filen nevner ingen. Skriv «life_table», eller slett «life_expectancy».",
        "«life_expectancy» endrar ein dødelegheitstabell, og fila nemner ingen. Skriv «life_table», eller slett «life_expectancy».",
        "'life_expectancy' changes a life table, and the file names none. Write 'life_table', or delete 'life_expectancy'.",
    ),
    # Its groups
    "groups_missing": In3(
        "Kommunen har ingen grupper. Skriv minst én under «groups»: hvilken persona den ligner, og hvor mange nye i året.",
        "Kommunen har ingen grupper. Skriv minst éi under «groups»: kva persona ho liknar, og kor mange nye i året.",
        "The municipality has no groups. Write at least one under 'groups': which persona it is like, and how many start a year.",
    ),
    "group_twice": In3(
        "To grupper heter «{found}»; den første står på linje {first_line}. Gi hver sin «id».",
        "To grupper heiter «{found}»; den første står på linje {first_line}. Gje kvar sin «id».",
        "Two groups are called '{found}'; the first is on line {first_line}. Give each an 'id' of its own.",
    ),
    "group_without_numbers": In3(
        "Gruppen «{group}» sier ikke hvor mange den gjelder. Skriv «new_per_year» (hvor mange nye i året), og gjerne «people» (hvor mange de er).",
        "Gruppa «{group}» seier ikkje kor mange ho gjeld. Skriv «new_per_year» (kor mange nye i året), og gjerne «people» (kor mange dei er).",
        "The group '{group}' does not say how many it is about. Write 'new_per_year' (how many start a year), and 'people' (how many there are) if you know it.",
    ),
    "new_cases_unknown": In3(
        "Gruppen «{group}» sier hvor mange de er, men ikke hvor mange nye det kommer i året. Skriv «new_per_year». Er det ukjent, så del antallet på hvor mange år de er i forløpet i snitt.",
        "Gruppa «{group}» seier kor mange dei er, men ikkje kor mange nye det kjem i året. Skriv «new_per_year». Er det ukjent, så del talet på kor mange år dei er i forløpet i snitt.",
        "The group '{group}' says how many there are, but not how many start a year. Write 'new_per_year'. If it is unknown, divide the number of people by the years they are in the pathway on average.",
    ),
    "people_zero": In3(
        "«people» er 0 i gruppen «{group}». Er antallet ukjent, så slett nøkkelen. Ukjent er ikke null.",
        "«people» er 0 i gruppa «{group}». Er talet ukjent, så slett nøkkelen. Ukjent er ikkje null.",
        "'people' is 0 in the group '{group}'. If the number is unknown, delete the key. Unknown is not zero.",
    ),
    "no_new_cases": In3(
        "«new_per_year» er 0 i gruppen «{group}», så ingen begynner, og ingen tiltak virker. Er det meningen?",
        "«new_per_year» er 0 i gruppa «{group}», så ingen byrjar, og ingen tiltak verkar. Er det meininga?",
        "'new_per_year' is 0 in the group '{group}', so nobody starts, and no policy does anything. Is that meant?",
    ),
    "no_life_table": In3(
        "Gruppen «{group}» trenger en dødelighetstabell, og filen nevner ingen. Skriv «life_table: norway.csv» øverst i filen (tabellen følger med), eller «deaths: story» i gruppen.",
        "Gruppa «{group}» treng ein dødelegheitstabell, og fila nemner ingen. Skriv «life_table: norway.csv» øvst i fila (tabellen følgjer med), eller «deaths: story» i gruppa.",
        "The group '{group}' needs a life table, and the file names none. Write 'life_table: norway.csv' at the top of the file (the table comes along), or 'deaths: story' in the group.",
    ),
    # Its places
    "year_expected": In3(
        "«{found}» er ikke et årstall. Her kan stå årstall fra {first} til {last}, og: {allowed}.",
        "«{found}» er ikkje eit årstal. Her kan stå årstal frå {first} til {last}, og: {allowed}.",
        "'{found}' is no year. Allowed here: years from {first} to {last}, and: {allowed}.",
    ),
    "capacity_without_year": In3(
        "Her står det ikke hvor mange plasser det er. Skriv et årstall, og antallet fra da av: 2025: 30.",
        "Her står det ikkje kor mange plassar det er. Skriv eit årstal, og talet på plassar frå då av: 2025: 30.",
        "The number of places is not said here. Write a year, and the number from then on: 2025: 30.",
    ),
    "people_without_year": In3(
        "Her står det ikke hvor mange de er. Skriv et årstall, og antallet 1. januar det året: 2025: 350.",
        "Her står det ikkje kor mange dei er. Skriv eit årstal, og talet 1. januar det året: 2025: 350.",
        "How many people there are is not said here. Write a year, and the number at its 1 January: 2025: 350.",
    ),
    "all_places_held": In3(
        "I {year} er det {places} plasser av typen {place}, og andre enn gruppene har {held}. Da får ingen i gruppene plass. Er det meningen?",
        "I {year} er det {places} plassar av typen {place}, og andre enn gruppene har {held}. Då får ingen i gruppene plass. Er det meininga?",
        "In {year} there are {places} places of the kind {place}, and others than the groups hold {held}. Then nobody of the groups gets one. Is that meant?",
    ),
    "seats_too_many": In3(
        "Tjenesten {service} i forløpet {pathway} trenger {seats} plasser av typen {place}, men gruppene har aldri mer enn {most}. Da får ingen den. Rett antallet her, eller «seats» på tjenesten.",
        "Tenesta {service} i forløpet {pathway} treng {seats} plassar av typen {place}, men gruppene har aldri meir enn {most}. Då får ingen ho. Rett talet her, eller «seats» på tenesta.",
        "The service {service} in the pathway {pathway} needs {seats} places of the kind {place}, but the groups never have more than {most}. Then nobody gets it. Mend the number here, or 'seats' of the service.",
    ),
    "place_not_used": In3(
        "Ingen fase og ingen tjeneste i gruppenes forløp bruker plassen {found}. De bruker: {allowed}. Slett den her, eller skriv den på fasen som trenger den.",
        "Ingen fase og inga teneste i forløpa til gruppene bruker plassen {found}. Dei bruker: {allowed}. Slett han her, eller skriv han på fasen som treng han.",
        "No stage and no service in the groups' pathways uses the place {found}. They use: {allowed}. Delete it here, or write it on the stage that needs it.",
    ),
    "added_place_unlimited": In3(
        "Tiltaket gir flere av plassen {found}, men kommunen sier ikke hvor mange det er fra før. Da regnes det som om det er nok. Skriv antallet under kommunens «places».",
        "Tiltaket gjev fleire av plassen {found}, men kommunen seier ikkje kor mange det er frå før. Då blir det rekna som om det er nok. Skriv talet under «places» for kommunen.",
        "The policy adds places of the kind {found}, but the municipality does not say how many there are. Then there are taken to be enough. Write the number under the municipality's 'places'.",
    ),
    "added_places_held": In3(
        "«held_by_others» kan bare stå under kommunens «places». Skriv her bare plassene som gruppene får i tillegg.",
        "«held_by_others» kan berre stå under «places» for kommunen. Skriv her berre plassane som gruppene får i tillegg.",
        "'held_by_others' belongs under the municipality's 'places' only. Write here the places that the groups get in addition.",
    ),
    "added_place_before_policy": In3(
        "Plassene kommer i {found}, men tiltaket begynner i {begins}. Rett året, eller la «from» være året da den første endringen kommer.",
        "Plassane kjem i {found}, men tiltaket byrjar i {begins}. Rett året, eller lat «from» vere året då den første endringa kjem.",
        "The places come in {found}, but the policy begins in {begins}. Mend the year, or let 'from' be the year of the first change.",
    ),
    # Its policies
    "policy_twice": In3(
        "To tiltak heter «{found}»; det første står på linje {first_line}. Gi det ene en annen id.",
        "To tiltak heiter «{found}»; det første står på linje {first_line}. Gje det eine ein annan id.",
        "Two policies are called '{found}'; the first is on line {first_line}. Give one of them another id.",
    ),
    "policy_named_none": In3(
        "Et tiltak kan ikke hete «none»; det betyr at ingenting blir gjort. Velg en annen id.",
        "Eit tiltak kan ikkje heite «none»; det tyder at ingenting blir gjort. Vel ein annan id.",
        "A policy cannot be called 'none'; that means that nothing is done. Choose another id.",
    ),
    "policy_without_group": In3(
        "Kommunen har flere grupper, og tiltaket «{policy}» sier ikke hvilken det gjelder. Skriv «group» med en av disse: {allowed}.",
        "Kommunen har fleire grupper, og tiltaket «{policy}» seier ikkje kva for ei det gjeld. Skriv «group» med ei av desse: {allowed}.",
        "The municipality has several groups, and the policy '{policy}' does not say which it is about. Write 'group' with one of these: {allowed}.",
    ),
    "group_ambiguous": In3(
        "Flere grupper har personaen «{found}». Skriv id-en til den som tiltaket gjelder: {allowed}.",
        "Fleire grupper har personaen «{found}». Skriv id-en til den som tiltaket gjeld: {allowed}.",
        "Several groups have the persona '{found}'. Write the id of the one that the policy is about: {allowed}.",
    ),
    "no_such_group": In3(
        "Ingen gruppe heter «{found}». Kommunen har: {allowed}.",
        "Inga gruppe heiter «{found}». Kommunen har: {allowed}.",
        "No group is called '{found}'. The municipality has: {allowed}.",
    ),
    "policy_before_start": In3(
        "Tiltaket begynner i {found}, men beregningen begynner først i {start}. Skriv {start} eller senere, eller rett «start».",
        "Tiltaket byrjar i {found}, men utrekninga byrjar først i {start}. Skriv {start} eller seinare, eller rett «start».",
        "The policy begins in {found}, but the years that are worked out begin in {start}. Write {start} or later, or mend 'start'.",
    ),
    "investment_before_start": In3(
        "Beløpet betales i {found}, men beregningen begynner i {start}, så det ville falle utenfor. Skriv {start} eller senere, eller rett «start».",
        "Beløpet blir betalt i {found}, men utrekninga byrjar i {start}, så det ville falle utanfor. Skriv {start} eller seinare, eller rett «start».",
        "The amount is paid in {found}, but the years that are worked out begin in {start}, so it would be left out. Write {start} or later, or mend 'start'.",
    ),
    "mix_does_not_sum": In3(
        "Andelene i «{key}» er til sammen {total}. De skal bli 1.",
        "Delane i «{key}» er til saman {total}. Dei skal bli 1.",
        "The shares in '{key}' sum to {total}. They should make 1.",
    ),
    "uptake_empty": In3(
        "Listen i «uptake» er tom. Skriv andelen som takker ja, eller én for hvert år: [0.25, 0.5, 1.0].",
        "Lista i «uptake» er tom. Skriv delen som takkar ja, eller éin for kvart år: [0.25, 0.5, 1.0].",
        "The list in 'uptake' is empty. Write the share who say yes, or one for each year: [0.25, 0.5, 1.0].",
    ),
    "uptake_not_used": In3(
        "«uptake» gjelder de nye, men tiltaket «{policy}» har ikke «new_cases». For dem som alt er i gang, skriv «share» ved siden av «move».",
        "«uptake» gjeld dei nye, men tiltaket «{policy}» har ikkje «new_cases». For dei som alt er i gang, skriv «share» ved sida av «move».",
        "'uptake' is about new cases, but the policy '{policy}' has no 'new_cases'. For those under way, write 'share' beside 'move'.",
    ),
    "policy_without_effect": In3(
        "Tiltaket «{policy}» endrer ingenting. Skriv hva det gjør, med «new_cases», «existing», «places» eller «investments».",
        "Tiltaket «{policy}» endrar ingenting. Skriv kva det gjer, med «new_cases», «existing», «places» eller «investments».",
        "The policy '{policy}' changes nothing. Write what it does, with 'new_cases', 'existing', 'places' or 'investments'.",
    ),
    "policy_as_today": In3(
        "De nye får det samme som i dag, så tiltaket «{policy}» endrer ingenting. Skriv et annet forløp eller andre andeler i «new_cases».",
        "Dei nye får det same som i dag, så tiltaket «{policy}» endrar ingenting. Skriv eit anna forløp eller andre delar i «new_cases».",
        "New cases get the same as today, so the policy '{policy}' changes nothing. Write another pathway or other shares in 'new_cases'.",
    ),
    "move_without_stage": In3(
        "«{found}» sier ikke både forløp og fase. Skriv begge, med / mellom. Her kan stå: {allowed}.",
        "«{found}» seier ikkje både forløp og fase. Skriv begge, med / mellom. Her kan stå: {allowed}.",
        "'{found}' does not say both pathway and stage. Write them with / between. Allowed here: {allowed}.",
    ),
    "no_such_stage_in": In3(
        "Forløpet {pathway} har ingen fase «{found}». Det har: {allowed}.",
        "Forløpet {pathway} har ingen fase «{found}». Det har: {allowed}.",
        "The pathway {pathway} has no stage '{found}'. It has: {allowed}.",
    ),
    "move_to_itself": In3(
        "«{found}» står både foran og bak kolon, så ingen flyttes. Skriv fasen de skal flytte til, bak kolon.",
        "«{found}» står både framfor og bak kolon, så ingen blir flytta. Skriv fasen dei skal flytte til, bak kolon.",
        "'{found}' stands both before and behind the colon, so that nobody is moved. Write the stage to move to behind the colon.",
    ),
    "move_from_nobody": In3(
        "Ingen flyttes herfra: Når tiltaket begynner, er ingen i gruppen «{group}» i forløpet {pathway}. Velg en fase i et forløp de får i dag: {allowed}.",
        "Ingen blir flytta herifrå: Når tiltaket byrjar, er ingen i gruppa «{group}» i forløpet {pathway}. Vel ein fase i eit forløp dei får i dag: {allowed}.",
        "Nobody is moved from here: when the policy begins, nobody of the group '{group}' is in the pathway {pathway}. Choose a stage of a pathway that they get today: {allowed}.",
    ),
    # Other warnings
    "stage_after_death": In3(
        "{name} kommer aldri til fasen «{stage}». Den begynner ved {age} år, og fortellingen slutter ved {last}.",
        "{name} kjem aldri til fasen «{stage}». Han byrjar ved {age} år, og forteljinga sluttar ved {last}.",
        "{name} never comes to the stage '{stage}': it begins at {age}, and the story ends at {last}.",
    ),
    "file_not_read": In3(
        "Filen blir ikke lest, for navnet slutter ikke på .yaml. Gi den et nytt navn.",
        "Fila blir ikkje lesen, for namnet sluttar ikkje på .yaml. Gje ho eit nytt namn.",
        "The file is not read, because its name does not end in .yaml. Rename it.",
    ),
    # Life tables
    "life_table_empty": In3(
        "Filen har ingen dødelighetstabell. Skriv age;men;women på første linje, og så en linje for hvert alderstrinn fra 0.",
        "Fila har ingen dødelegheitstabell. Skriv age;men;women på første linje, og så ei linje for kvart alderstrinn frå 0.",
        "The file has no life table. Write age;men;women on the first line, then a line for each year of age from 0.",
    ),
    "life_table_header": In3(
        "Over tallene skal det stå age;men;women, men det står «{found}».",
        "Over tala skal det stå age;men;women, men det står «{found}».",
        "The line above the figures should be age;men;women, but found '{found}'.",
    ),
    "life_table_columns": In3(
        "Linjen har {found} kolonner, men skal ha {allowed}. Er den kuttet, eller er skilletegnet et annet?",
        "Linja har {found} kolonnar, men skal ha {allowed}. Er ho kutta, eller er skiljeteiknet eit anna?",
        "The line has {found} columns, but should have {allowed}. Is it cut off, or is the separator another one?",
    ),
    "life_table_age_expected": In3(
        "Her skal alderen {expected} stå, men det står {found}. Aldrene går fra 0 og oppover, uten hull, en linje for hver.",
        "Her skal alderen {expected} stå, men det står {found}. Aldrane går frå 0 og oppover, utan hol, ei linje for kvar.",
        "The age {expected} belongs here, but found {found}. Ages go up from 0 without a gap, a line for each.",
    ),
    "life_table_rate_outside": In3(
        "{found} kan ikke være en dødsrate. Skriv døde per personår, fra 0 til {highest}; promille deles på 1000.",
        "{found} kan ikkje vere ein dødsrate. Skriv døde per personår, frå 0 til {highest}; promille blir delt på 1000.",
        "{found} cannot be a death rate. Write deaths a person-year, from 0 to {highest}; divide per mille by 1000.",
    ),
    "life_table_ends_early": In3(
        "Tabellen slutter ved {found} år. Den må gå til minst {least}, og den siste alderen er åpen.",
        "Tabellen sluttar ved {found} år. Han må gå til minst {least}, og den siste alderen er open.",
        "The table ends at the age of {found}. It must go to at least {least}, and the last age is open.",
    ),
    "life_table_never_ends": In3(
        "Ved {found} år dør ingen, og det er den siste alderen. Den er åpen, så der må raten være over 0.",
        "Ved {found} år døyr ingen, og det er den siste alderen. Han er open, så der må raten vere over 0.",
        "Nobody dies at {found}, which is the last age. It is open, so the rate there must be above 0.",
    ),
    "life_table_form_unknown": In3(
        "Dette er ingen kjent dødelighetstabell. Skriv age;men;women med tall under, eller lagre tabell 07902 fra Statistikkbanken som CSV med semikolon eller JSON-stat2.",
        "Dette er ingen kjend dødelegheitstabell. Skriv age;men;women med tal under, eller lagre tabell 07902 frå Statistikkbanken som CSV med semikolon eller JSON-stat2.",
        "This is no life table that forlop knows. Write age;men;women with figures below, or save table 07902 of the StatBank as CSV with semicolons or JSON-stat2.",
    ),
    "life_table_without_probability": In3(
        "Filen har ikke «Dødssannsynlighet for alder x (promille)». Velg den i tabell 07902 og lagre på nytt. Er tabellen din egen, skal første linje være age;men;women.",
        "Fila har ikkje «Dødssannsynlighet for alder x (promille)». Vel han i tabell 07902 og lagre på nytt. Er tabellen din eigen, skal første linje vere age;men;women.",
        "The file lacks 'Dødssannsynlighet for alder x (promille)' (probability of death). Choose it in table 07902 and save again. If the table is your own, its first line should be age;men;women.",
    ),
    "life_table_without_sex": In3(
        "Tabellen har ingen tall for «{sex}». Velg både menn og kvinner, og lagre på nytt.",
        "Tabellen har ingen tal for «{sex}». Vel både menn og kvinner, og lagre på nytt.",
        "The table has no figures for '{sex}'. Choose both men and women, and save again.",
    ),
    "life_table_ages_missing": In3(
        "For «{sex}» mangler alder {found}. Velg alle aldre, og lagre på nytt.",
        "For «{sex}» manglar alder {found}. Vel alle aldrar, og lagre på nytt.",
        "For '{sex}' the age {found} is missing. Choose all ages, and save again.",
    ),
    "life_table_age_twice": In3(
        "Alder {found} står to ganger for «{sex}» i samme år. Velg bare kjønn, alder, dødssannsynlighet og år.",
        "Alder {found} står to gonger for «{sex}» i same år. Vel berre kjønn, alder, dødssannsynlighet og år.",
        "The age {found} is there twice for '{sex}' in the same year. Choose sex, age, probability of death and year only.",
    ),
    "life_table_figure_expected": In3(
        "For «{sex}» ved {age} år skal det stå en dødssannsynlighet i promille, men det står «{found}».",
        "For «{sex}» ved {age} år skal det stå eit dødssannsyn i promille, men det står «{found}».",
        "A probability of death in per mille belongs here for '{sex}' at {age}, but found '{found}'.",
    ),
    "life_table_probability_outside": In3(
        "For «{sex}» ved {age} år er dødssannsynligheten {found} promille. Den må være fra 0 til 1000.",
        "For «{sex}» ved {age} år er dødssannsynet {found} promille. Det må vere frå 0 til 1000.",
        "For '{sex}' at {age} the probability of death is {found} per mille. It must be from 0 to 1000.",
    ),
    "json_broken": In3(
        "Filen er ikke hel JSON; her stopper lesingen. Er nedlastingen avbrutt, så last ned på nytt.",
        "Fila er ikkje heil JSON; her stoppar lesinga. Er nedlastinga avbroten, så last ned på nytt.",
        "The file is not whole JSON; reading stops here. If the download was cut off, download it again.",
    ),
    "json_stat_expected": In3(
        "Filen er JSON, men ikke JSON-stat2. Velg JSON-stat2 når du lagrer fra Statistikkbanken.",
        "Fila er JSON, men ikkje JSON-stat2. Vel JSON-stat2 når du lagrar frå Statistikkbanken.",
        "The file is JSON, but not JSON-stat2. Choose JSON-stat2 when you save from the StatBank.",
    ),
    "no_such_life_table_year": In3(
        "Tabellen har ikke året {found}. Den har: {allowed}.",
        "Tabellen har ikkje året {found}. Han har: {allowed}.",
        "The table does not have the year {found}. It has: {allowed}.",
    ),
    # For the municipality's keys life_table and life_expectancy
    "no_such_life_table": In3(
        "Det finnes ingen dødelighetstabell «{found}» i municipalities/life_tables. Her er: {allowed}.",
        "Det finst ingen dødelegheitstabell «{found}» i municipalities/life_tables. Her er: {allowed}.",
        "There is no life table '{found}' in municipalities/life_tables. There are: {allowed}.",
    ),
    "life_expectancy_outside": In3(
        "{found} år er ingen levealder. Skriv hvor gamle nyfødte blir i gjennomsnitt, fra 40 til 110 år.",
        "{found} år er ingen levealder. Skriv kor gamle nyfødde blir i gjennomsnitt, frå 40 til 110 år.",
        "{found} years is no life expectancy. Write how old newborns become on average, from 40 to 110 years.",
    ),
    "no_such_person": In3(
        "Det finnes ingen person nummer {found}. De som begynner i kjøringen, har nummer 1 til {last}.",
        "Det finst ingen person nummer {found}. Dei som byrjar i køyringa, har nummer 1 til {last}.",
        "There is no person number {found}. Those who start in the run have the numbers 1 to {last}.",
    ),
    # Tables beside the municipalities' files, whatever stands in them
    "table_is_page": In3(
        "Dette er ingen tabell, men et svar i stedet for en: «{found}». Last ned fra Statistikkbanken på nytt, som CSV eller JSON-stat2.",
        "Dette er ingen tabell, men eit svar i staden for ein: «{found}». Last ned frå Statistikkbanken på nytt, som CSV eller JSON-stat2.",
        "This is no table but an answer in its place: '{found}'. Download it from the StatBank again, as CSV or JSON-stat2.",
    ),
    "table_mojibake": In3(
        "«{found}» skal være «{meant}»: Filen er UTF-8, men ble lest som Windows-1252 og lagret slik. Last den ned på nytt, eller åpne den som UTF-8.",
        "«{found}» skal vere «{meant}»: Fila er UTF-8, men vart lesen som Windows-1252 og lagra slik. Last ho ned på nytt, eller opne ho som UTF-8.",
        "'{found}' should be '{meant}': the file is UTF-8, but was read as Windows-1252 and saved that way. Download it again, or open it as UTF-8.",
    ),
    "table_letters_lost": In3(
        "I «{found}» er bokstaver gått tapt: Filen var Windows-1252, men ble lest som UTF-8 og lagret slik. Last den ned på nytt.",
        "I «{found}» er bokstavar gått tapt: Fila var Windows-1252, men vart lesen som UTF-8 og lagra slik. Last ho ned på nytt.",
        "Letters are lost in '{found}': the file was Windows-1252, but was read as UTF-8 and saved that way. Download it again.",
    ),
    "table_cut_off": In3(
        "Filen slutter midt i en linje: Den siste har {found} kolonner, men skal ha {allowed}. Er nedlastingen avbrutt, så last ned på nytt.",
        "Fila sluttar midt i ei linje: Den siste har {found} kolonnar, men skal ha {allowed}. Er nedlastinga avbroten, så last ned på nytt.",
        "The file ends in the middle of a line: the last one has {found} columns, but should have {allowed}. If the download was cut off, download it again.",
    ),
    "table_columns": In3(
        "Linjen har {found} kolonner, men skal ha {allowed}. Er den kuttet, eller er skilletegnet et annet?",
        "Linja har {found} kolonnar, men skal ha {allowed}. Er ho kutta, eller er skiljeteiknet eit anna?",
        "The line has {found} columns, but should have {allowed}. Is it cut off, or is the separator another one?",
    ),
    "table_too_large": In3(
        "Tabellen har {found} linjer, kolonner eller tall, og forlop leser høyst {most}. Velg bare kommunen, alternativene og årene som trengs, og lagre på nytt.",
        "Tabellen har {found} linjer, kolonnar eller tal, og forlop les høgst {most}. Vel berre kommunen, alternativa og åra som trengst, og lagre på nytt.",
        "The table has {found} lines, columns or figures, and forlop reads {most} at most. Choose only the municipality, the alternatives and the years that are needed, and save again.",
    ),
    "ages_expected": In3(
        "«{found}» er ingen alder. Skriv 70 for én alder, 67-79 for flere og 90+ for alle fra 90. Linjen med summen av en befolkning heter total.",
        "«{found}» er ingen alder. Skriv 70 for éin alder, 67-79 for fleire og 90+ for alle frå 90. Linja med summen av ei befolkning heiter total.",
        "'{found}' is no age. Write 70 for one age, 67-79 for several and 90+ for all from 90 on. The line with the sum of a population is called total.",
    ),
    "ages_gap": In3(
        "Mellom {before} og {found} år mangler alder {missing}. Aldrene skal følge etter hverandre, uten hull.",
        "Mellom {before} og {found} år manglar alder {missing}. Aldrane skal følgje etter kvarandre, utan hol.",
        "Between the ages {before} and {found}, {missing} is missing. Ages should follow one another without a gap.",
    ),
    "ages_overlap": In3(
        "{found} år kommer etter {before} år. Aldrene skal stige, og hver alder skal være med én gang.",
        "{found} år kjem etter {before} år. Aldrane skal stige, og kvar alder skal vere med éin gong.",
        "The ages {found} come after {before}. Ages should go up, and each should be there once.",
    ),
    "ages_not_open": In3(
        "De eldste er {found} år, så ingen eldre er med. Ta med resten. Er de alt regnet med her, så skriv {instead}.",
        "Dei eldste er {found} år, så ingen eldre er med. Ta med resten. Er dei alt rekna med her, så skriv {instead}.",
        "The oldest are {found}, so nobody older is counted. Include the rest. If they are counted here already, write {instead}.",
    ),
    # Populations
    "no_such_population": In3(
        "Det finnes ingen befolkning «{found}» i municipalities/populations. Her er: {allowed}.",
        "Det finst inga befolkning «{found}» i municipalities/populations. Her er: {allowed}.",
        "There is no population '{found}' in municipalities/populations. There are: {allowed}.",
    ),
    "population_empty": In3(
        "Filen har ingen befolkning. Skriv ages;2024;2030 på første linje, og så en linje for hver aldersgruppe, som 67-79;4125;4512.",
        "Fila har inga befolkning. Skriv ages;2024;2030 på første linje, og så ei linje for kvar aldersgruppe, som 67-79;4125;4512.",
        "The file has no population. Write ages;2024;2030 on the first line, then a line for each age group, such as 67-79;4125;4512.",
    ),
    "population_form_unknown": In3(
        "Dette er ingen kjent befolkningstabell. Skriv ages;2024;2030 med tall under, eller lagre folkemengden fra Statistikkbanken som CSV med overskrift eller som JSON-stat2.",
        "Dette er ingen kjend befolkningstabell. Skriv ages;2024;2030 med tal under, eller lagre folkemengda frå Statistikkbanken som CSV med overskrift eller som JSON-stat2.",
        "This is no population that forlop knows. Write ages;2024;2030 with figures below, or save the population from the StatBank as CSV with headings or as JSON-stat2.",
    ),
    "population_header": In3(
        "Fant «{found}». Over tallene skal det stå ages, sex der kjønnene er hver for seg, og årstall: ages;2024;2030 eller ages;sex;2024;2030.",
        "Fann «{found}». Over tala skal det stå ages, sex der kjønna er kvar for seg, og årstal: ages;2024;2030 eller ages;sex;2024;2030.",
        "Found '{found}'. The line above the figures should be ages, sex where the sexes are apart, and years: ages;2024;2030 or ages;sex;2024;2030.",
    ),
    "population_years_backwards": In3(
        "Året {found} kommer etter {before}. Årene skal stige, og hvert av dem skal være med én gang.",
        "Året {found} kjem etter {before}. Åra skal stige, og kvart av dei skal vere med éin gong.",
        "The year {found} comes after {before}. Years should go up, and each should be there once.",
    ),
    "population_without_people": In3(
        "Filen sier ikke hvor mange personer det er. Den har: {found}. Velg folkemengden eller et alternativ i framskrivningen, og lagre på nytt.",
        "Fila seier ikkje kor mange personar det er. Ho har: {found}. Vel folkemengda eller eit alternativ i framskrivinga, og lagre på nytt.",
        "The file does not say how many people there are. It has: {found}. Choose the population or an alternative of the projection, and save again.",
    ),
    "population_without_sex": In3(
        "Tabellen har ingen tall for «{sex}». Velg både menn og kvinner, eller begge kjønn samlet.",
        "Tabellen har ingen tal for «{sex}». Vel både menn og kvinner, eller begge kjønn samla.",
        "The table has no figures for '{sex}'. Choose both men and women, or both sexes together.",
    ),
    "population_of_another": In3(
        "Filen gjelder en annen kommune: {found}. Kommunenumrene i «codes» er: {codes}. Velg riktig kommune i Statistikkbanken, eller rett «codes».",
        "Fila gjeld ein annan kommune: {found}. Kommunenumra i «codes» er: {codes}. Vel rett kommune i Statistikkbanken, eller rett «codes».",
        "The file is about another municipality: {found}. The codes under 'codes' are: {codes}. Choose the right municipality in the StatBank, or mend 'codes'.",
    ),
    "population_of_others": In3(
        "Ingen av områdene i filen er kommunen. Filen har: {found}. Kommunenumrene i «codes» er: {codes}. Velg riktig kommune i Statistikkbanken, eller rett «codes».",
        "Ingen av områda i fila er kommunen. Fila har: {found}. Kommunenumra i «codes» er: {codes}. Vel rett kommune i Statistikkbanken, eller rett «codes».",
        "None of the regions in the file is the municipality. The file has: {found}. The codes under 'codes' are: {codes}. Choose the right municipality in the StatBank, or mend 'codes'.",
    ),
    "population_codes_needed": In3(
        'Filen har flere områder: {found}. Skriv kommunenummeret i kommunens fil, så det går fram hvilket som er kommunen: codes: {{"3911": 2024-}}.',
        'Fila har fleire område: {found}. Skriv kommunenummeret i fila til kommunen, så det går fram kva for eit som er kommunen: codes: {{"3911": 2024-}}.',
        'The file has several regions: {found}. Write the municipality\'s code in its file, to say which one it is: codes: {{"3911": 2024-}}.',
    ),
    "population_nobody": In3(
        "Folketallet er null i alle år for {found}. Da fantes ikke kommunen under det nummeret. Velg nummeret den har i disse årene, og lagre på nytt.",
        "Folketalet er null i alle år for {found}. Då fanst ikkje kommunen under det nummeret. Vel nummeret han har i desse åra, og lagre på nytt.",
        "There are no people in any year in {found}, so the municipality did not exist under that code. Choose the code it has in these years, and save again.",
    ),
    "population_year_missing": In3(
        "For «{sex}» i «{alternative}» mangler {found}, som er med ellers. Velg de samme årene for alle, og lagre på nytt.",
        "For «{sex}» i «{alternative}» manglar {found}, som er med elles. Vel dei same åra for alle, og lagre på nytt.",
        "For '{sex}' in '{alternative}' the year {found} is missing, which is there otherwise. Choose the same years for all, and save again.",
    ),
    "population_ages_missing": In3(
        "For «{sex}» i «{alternative}» mangler alder {found} i {years}. Ta med de samme aldrene for begge kjønn og i alle år.",
        "For «{sex}» i «{alternative}» manglar alder {found} i {years}. Ta med dei same aldrane for begge kjønn og i alle år.",
        "For '{sex}' in '{alternative}' the age {found} is missing in {years}. Include the same ages for both sexes and in all years.",
    ),
    "population_ages_unknown": In3(
        "«{found}» er ingen alder som forlop kjenner igjen. En alder skal stå som 70 år, 67-79 år eller 90 år eller eldre.",
        "«{found}» er ingen alder som forlop kjenner att. Ein alder skal stå som 70 år, 67-79 år eller 90 år eller eldre.",
        "'{found}' is no age that forlop knows. An age should be written 70 år, 67-79 år or 90 år eller eldre.",
    ),
    "population_sex_unknown": In3(
        "«{found}» er ikke noe kjønn som forlop kjenner igjen. Her kan stå Menn, Kvinner og Begge kjønn.",
        "«{found}» er ikkje noko kjønn som forlop kjenner att. Her kan stå Menn, Kvinner og Begge kjønn.",
        "'{found}' is no sex that forlop knows. Menn, Kvinner and Begge kjønn may stand here.",
    ),
    "population_year_unknown": In3(
        "Det står ikke hvilket år tallet gjelder. Velg år som egen kolonne, eller i overskriften, og lagre på nytt.",
        "Det står ikkje kva år talet gjeld. Vel år som eigen kolonne, eller i overskrifta, og lagre på nytt.",
        "It is not said which year the figure is about. Choose the year as a column of its own, or in the headings, and save again.",
    ),
    "population_twice": In3(
        "Antallet for «{sex}», {ages} år, {year}, i «{alternative}» står to ganger. Velg bare område, kjønn, alder, alternativ og år, og lagre på nytt.",
        "Talet for «{sex}», {ages} år, {year}, i «{alternative}» står to gonger. Vel berre område, kjønn, alder, alternativ og år, og lagre på nytt.",
        "The number for '{sex}', {ages}, {year}, in '{alternative}' is there twice. Choose region, sex, age, alternative and year only, and save again.",
    ),
    "population_alternative_twice": In3(
        "Alternativet {label} står to ganger: {found}. Velg ett av dem, og lagre på nytt.",
        "Alternativet {label} står to gonger: {found}. Vel eitt av dei, og lagre på nytt.",
        "The alternative {label} is there twice: {found}. Choose one of them, and save again.",
    ),
    "population_alternatives_unnamed": In3(
        "Det går ikke fram hvilke alternativer dette er: {found}. Lagre med tekst i stedet for koder, så bokstavene (MMMM, LLML) kommer med, eller velg bare ett.",
        "Det går ikkje fram kva for alternativ dette er: {found}. Lagre med tekst i staden for kodar, så bokstavane (MMMM, LLML) kjem med, eller vel berre eitt.",
        "It is not said which alternatives these are: {found}. Save with text instead of codes, so that the letters (MMMM, LLML) come along, or choose only one.",
    ),
    "population_total_wrong": In3(
        "Aldrene er til sammen {expected} i {year}, men her står {found}. Rett tallene eller summen.",
        "Aldrane er til saman {expected} i {year}, men her står {found}. Rett tala eller summen.",
        "The ages sum to {expected} in {year}, but here stands {found}. Mend the figures or the sum.",
    ),
    "population_mark": In3(
        "For «{sex}», {ages} år, {year}, i «{alternative}» står merket «{found}» og ikke et tall. «.» betyr at tallet ikke kan finnes, «..» at det mangler, og «:» at det er skjult av hensyn til personvernet. Velg år og aldersgrupper som har tall.",
        "For «{sex}», {ages} år, {year}, i «{alternative}» står merket «{found}» og ikkje eit tal. «.» tyder at talet ikkje kan finnast, «..» at det manglar, og «:» at det er skjult av omsyn til personvernet. Vel år og aldersgrupper som har tal.",
        "For '{sex}', {ages}, {year}, in '{alternative}' stands the mark '{found}' and no number. '.' means that there can be none, '..' that it is missing, and ':' that it is hidden to protect people. Choose years and age groups that have numbers.",
    ),
    "population_figure_expected": In3(
        "For «{sex}», {ages} år, {year}, i «{alternative}» skal det stå et antall personer, men det står «{found}».",
        "For «{sex}», {ages} år, {year}, i «{alternative}» skal det stå eit tal på personar, men det står «{found}».",
        "A number of people belongs here for '{sex}', {ages}, {year}, in '{alternative}', but found '{found}'.",
    ),
    # Accounts by step and by function
    "accounts_missing": In3(
        "{name} har ikke noe regnskap. Legg det i municipalities/accounts, og skriv navnet på filen i kommunens fil: accounts: {file}.csv",
        "{name} har ingen rekneskap. Legg han i municipalities/accounts, og skriv namnet på fila i fila til kommunen: accounts: {file}.csv",
        "{name} has no accounts. Put them in municipalities/accounts, and write the file's name in the municipality's file: accounts: {file}.csv",
    ),
    "accounts_other_ladder": In3(
        "{name} har en annen trapp, og regnskap etter trinnene på den. Bare regnskap etter KOSTRA-funksjon kan stå på trinnene til {ladder}.",
        "{name} har ei anna trapp, og rekneskap etter trinna på ho. Berre rekneskap etter KOSTRA-funksjon kan stå på trinna til {ladder}.",
        "{name} has another ladder, and accounts by its steps. Only accounts by KOSTRA function can stand on the steps of {ladder}.",
    ),
    "no_such_accounts": In3(
        "Det finnes ikke noe regnskap «{found}» i municipalities/accounts. Her er: {allowed}.",
        "Det finst ingen rekneskap «{found}» i municipalities/accounts. Her er: {allowed}.",
        "There are no accounts '{found}' in municipalities/accounts. There are: {allowed}.",
    ),
    "accounts_empty": In3(
        "Filen har ikke noe regnskap. Skriv year;step;cost på første linje, og så en linje for hvert trinn, som 2024;7;133000000.",
        "Fila har ingen rekneskap. Skriv year;step;cost på første linje, og så ei linje for kvart trinn, som 2024;7;133000000.",
        "The file has no accounts. Write year;step;cost on the first line, then a line for each step, such as 2024;7;133000000.",
    ),
    "accounts_header": In3(
        "Fant «{found}». Over tallene skal det stå year, så step eller function, og minst ett av tallene: year;step;cost;recipients.",
        "Fann «{found}». Over tala skal det stå year, så step eller function, og minst eitt av tala: year;step;cost;recipients.",
        "Found '{found}'. The line above the figures should be year, then step or function, and at least one of the figures: year;step;cost;recipients.",
    ),
    "accounts_column_twice": In3(
        "Kolonnen «{found}» står to ganger. Slett den ene.",
        "Kolonnen «{found}» står to gonger. Slett den eine.",
        "The column '{found}' is there twice. Delete one of them.",
    ),
    "accounts_year": In3(
        "Her skal året regnskapet gjelder stå, fra {first} til {last}, men det står «{found}».",
        "Her skal året rekneskapen gjeld stå, frå {first} til {last}, men det står «{found}».",
        "The year of the accounts belongs here, from {first} to {last}, but found '{found}'.",
    ),
    "accounts_one_of": In3(
        "En linje gjelder enten et trinn, en funksjon eller alt sammen. Skriv ett av disse, og bare ett: {allowed}.",
        "Ei linje gjeld anten eit trinn, ein funksjon eller alt saman. Skriv eitt av desse, og berre eitt: {allowed}.",
        "A line is about a step, a function or everything. Write one of these, and only one: {allowed}.",
    ),
    "no_such_step": In3(
        "Innsatstrappa til kommunen har ikke noe trinn «{found}». Den har: {allowed}.",
        "Innsatstrappa til kommunen har ikkje noko trinn «{found}». Ho har: {allowed}.",
        "The municipality's ladder has no step '{found}'. It has: {allowed}.",
    ),
    "no_such_function": In3(
        "«{found}» er ingen KOSTRA-funksjon. En funksjon har tre sifre, som 253.",
        "«{found}» er ingen KOSTRA-funksjon. Ein funksjon har tre siffer, som 253.",
        "'{found}' is no KOSTRA function. A function has three digits, such as 253.",
    ),
    "function_until": In3(
        "Funksjon {found} ble brukt til og med {last}. Fra året etter gjelder: {instead}.",
        "Funksjon {found} vart brukt til og med {last}. Frå året etter gjeld: {instead}.",
        "Function {found} was in use until {last}. From the year after, there are: {instead}.",
    ),
    "function_from": In3(
        "Funksjon {found} er i bruk fra {first}. Før det gjaldt: {instead}.",
        "Funksjon {found} er i bruk frå {first}. Før det galdt: {instead}.",
        "Function {found} is in use from {first}. Before that, there was: {instead}.",
    ),
    "function_shares_over": In3(
        "Andelene av funksjon {function} er {total} til sammen, og kan ikke bli mer enn 1. Er de mindre, blir resten stående på egen linje.",
        "Delane av funksjon {function} er {total} til saman, og kan ikkje bli meir enn 1. Er dei mindre, blir resten ståande på eiga linje.",
        "The shares of function {function} come to {total}, and cannot be more than 1. Where they are less, the rest stands on a row of its own.",
    ),
    "accounts_part_of_step": In3(
        "«{found}» er en del av et trinn, men linjen gjelder ikke noe trinn. Skriv trinnet under step.",
        "«{found}» er ein del av eit trinn, men linja gjeld ikkje noko trinn. Skriv trinnet under step.",
        "'{found}' is a part of a step, but the line is about no step. Write the step under step.",
    ),
    "accounts_line_twice": In3(
        "Det samme står på linje {first_line}: samme år, trinn eller funksjon, sektor og del. Slett den ene, eller legg dem sammen.",
        "Det same står på linje {first_line}: same år, trinn eller funksjon, sektor og del. Slett den eine, eller legg dei saman.",
        "The same is on line {first_line}: same year, step or function, sector and part. Delete one, or add them up.",
    ),
    "accounts_share_outside": In3(
        "{found} kan ikke være en andel av alt i prosent. Skriv fra 0 til 100.",
        "{found} kan ikkje vere ein del av alt i prosent. Skriv frå 0 til 100.",
        "{found} cannot be a share of everything in per cent. Write from 0 to 100.",
    ),
    "accounts_shares_over": In3(
        "Andelene i {year} er {found} prosent til sammen, mer enn alt. Rett dem, eller skriv deler av et trinn med part eller sector.",
        "Delane i {year} er {found} prosent til saman, meir enn alt. Rett dei, eller skriv delar av eit trinn med part eller sector.",
        "The shares of {year} come to {found} per cent, more than everything. Mend them, or mark parts of a step with part or sector.",
    ),
    "accounts_years_missing": In3(
        "Mellom årene i filen mangler {missing}. Utviklingen vises uten.",
        "Mellom åra i fila manglar {missing}. Utviklinga blir vist utan.",
        "Between the years of the file {missing} is missing. The years are shown without.",
    ),
    # Rates, and new cases out of tables
    "no_such_rates": In3(
        "Det finnes ingen rater «{found}» i municipalities/rates. Her er: {allowed}.",
        "Det finst ingen ratar «{found}» i municipalities/rates. Her er: {allowed}.",
        "There are no rates '{found}' in municipalities/rates. There are: {allowed}.",
    ),
    "rates_empty": In3(
        "Filen har ingen rater. Skriv ages;both eller ages;men;women, og så en linje for hver aldersgruppe, som 70-74;0.056.",
        "Fila har ingen ratar. Skriv ages;both eller ages;men;women, og så ei linje for kvar aldersgruppe, som 70-74;0.056.",
        "The file has no rates. Write ages;both or ages;men;women, then a line for each age group, such as 70-74;0.056.",
    ),
    "rates_header": In3(
        "Over ratene skal det stå ages;both eller ages;men;women, men det står «{found}».",
        "Over ratane skal det stå ages;both eller ages;men;women, men det står «{found}».",
        "The line above the rates should be ages;both or ages;men;women, but found '{found}'.",
    ),
    "rates_comment_missing": In3(
        "Filen mangler linjen for {key}. Skriv den øverst, for eksempel «{example}».",
        "Fila manglar linja for {key}. Skriv ho øvst, til dømes «{example}».",
        "The file lacks the line for {key}. Write it at the top, such as '{example}'.",
    ),
    "rates_interval": In3(
        "«{found}» er ikke noe spenn. Skriv hva ratene skal ganges med i hver ende, en gang under 1 og en gang over: 0.95-1.05 eller 13.9/14.6-15.4/14.6.",
        "«{found}» er ikkje noko spenn. Skriv kva ratane skal gangast med i kvar ende, ein gong under 1 og ein gong over: 0.95-1.05 eller 13.9/14.6-15.4/14.6.",
        "'{found}' is no interval. Write what the rates are multiplied by at each end, once below 1 and once above: 0.95-1.05 or 13.9/14.6-15.4/14.6.",
    ),
    "rates_prevalence_outside": In3(
        "{found} kan ikke være en andel. Skriv fra 0 til 1; 5,6 prosent er 0.056.",
        "{found} kan ikkje vere ein del av alle. Skriv frå 0 til 1; 5,6 prosent er 0.056.",
        "{found} cannot be a share. Write from 0 to 1; 5.6 per cent is 0.056.",
    ),
    "rates_incidence_outside": In3(
        "{found} kan ikke være nye tilfeller per personår. Skriv fra 0 til {highest}; 43,9 per 1000 personår er 0.0439.",
        "{found} kan ikkje vere nye tilfelle per personår. Skriv frå 0 til {highest}; 43,9 per 1000 personår er 0.0439.",
        "{found} cannot be new cases a person-year. Write from 0 to {highest}; 43.9 per 1000 person-years is 0.0439.",
    ),
    "rates_other_measure": In3(
        "Filen {file} har {found}, men her skal det stå en fil med {expected}. Velg en annen fil, eller flytt den til nøkkelen «{found}».",
        "Fila {file} har {found}, men her skal det stå ei fil med {expected}. Vel ei anna fil, eller flytt ho til nøkkelen «{found}».",
        "The file {file} has {found}, but a file with {expected} belongs here. Choose another file, or move it to the key '{found}'.",
    ),
    "rates_other_condition": In3(
        "Filen {file} gjelder «{found}», men personaen {persona} har «{expected}». Velg en fil om «{expected}», eller rett «condition».",
        "Fila {file} gjeld «{found}», men personaen {persona} har «{expected}». Vel ei fil om «{expected}», eller rett «condition».",
        "The file {file} is about '{found}', but the persona {persona} has '{expected}'. Choose a file about '{expected}', or mend 'condition'.",
    ),
    "new_cases_need_rates": In3(
        "«{word}» trenger rater, og gruppen «{group}» nevner ingen. Skriv «{key}» med en fil i municipalities/rates, eller skriv antallet her.",
        "«{word}» treng ratar, og gruppa «{group}» nemner ingen. Skriv «{key}» med ei fil i municipalities/rates, eller skriv talet her.",
        "'{word}' needs rates, and the group '{group}' names none. Write '{key}' with a file in municipalities/rates, or write the number here.",
    ),
    "new_cases_need_people": In3(
        "«{word}» regner fra hvor mange de er, og gruppen «{group}» sier det ikke. Skriv «{key}», for eksempel people: 200, eller skriv antallet nye her.",
        "«{word}» reknar frå kor mange dei er, og gruppa «{group}» seier det ikkje. Skriv «{key}», til dømes people: 200, eller skriv talet på nye her.",
        "'{word}' starts from how many people there are, and the group '{group}' does not say. Write '{key}', such as people: 200, or write the new cases here.",
    ),
    "new_cases_need_population": In3(
        "«{word}» i gruppen «{group}» trenger folketallet, og kommunen nevner ikke noe. Skriv «population» øverst med en fil i municipalities/populations, eller skriv antallet her.",
        "«{word}» i gruppa «{group}» treng folketalet, og kommunen nemner ikkje noko. Skriv «population» øvst med ei fil i municipalities/populations, eller skriv talet her.",
        "'{word}' in the group '{group}' needs the population, and the municipality names none. Write 'population' at the top with a file in municipalities/populations, or write the number here.",
    ),
    "new_cases_word": In3(
        "Fant «{found}». Her kan stå et tall, eller et av ordene {allowed}.",
        "Fann «{found}». Her kan stå eit tal, eller eitt av orda {allowed}.",
        "Found '{found}'. A number may stand here, or one of the words {allowed}.",
    ),
    # Expectations
    "expectation_not_met": In3(
        "«{name}»: ventet {wanted}, fikk {found}.",
        "«{name}»: venta {wanted}, fekk {found}.",
        "'{name}': expected {wanted}, got {found}.",
    ),
    "expectation_without_value": In3(
        "Forventningen sier ikke hva som ventes. Skriv «is», «at_least» eller «at_most».",
        "Forventninga seier ikkje kva som er venta. Skriv «is», «at_least» eller «at_most».",
        "The expectation does not say what is expected. Write 'is', 'at_least' or 'at_most'.",
    ),
    "expectation_backwards": In3(
        "Ingenting kan være både minst {low} og høyst {high}. Bytt dem om.",
        "Ingenting kan vere både minst {low} og høgst {high}. Byt dei om.",
        "No value is both at least {low} and at most {high}. Swap them.",
    ),
    "expectation_needs_text": In3(
        'Ved «{what}» skal «is» være tekst, med anførselstegn rundt: is: "7".',
        'Ved «{what}» skal «is» vere tekst, med hermeteikn rundt: is: "7".',
        "With '{what}', 'is' should be text, with quotes round it: is: \"7\".",
    ),
    "expectation_needs_number": In3(
        "Ved «{what}» skal «is» være et tall, eller never. Fant «{found}».",
        "Ved «{what}» skal «is» vere eit tal, eller never. Fann «{found}».",
        "With '{what}', 'is' should be a number, or never. Found '{found}'.",
    ),
    "expectation_needs_age": In3(
        "«{what}» gjelder ett år av livet. Skriv hvilken alder, med «age».",
        "«{what}» gjeld eitt år av livet. Skriv kva alder, med «age».",
        "'{what}' belongs to one year. Write which 'age'.",
    ),
    "expectation_in_total": In3(
        "«{what}» gjelder hele forløpet, ikke én alder. Slett «age».",
        "«{what}» gjeld heile forløpet, ikkje éin alder. Slett «age».",
        "'{what}' belongs to the whole pathway, not to one age. Remove 'age'.",
    ),
    "expectation_without_pathway": In3(
        "Forventningen sier ikke hvilket forløp den gjelder. Skriv «pathway».",
        "Forventninga seier ikkje kva forløp ho gjeld. Skriv «pathway».",
        "The expectation does not say which pathway it belongs to. Write 'pathway'.",
    ),
    "expectation_without_persona": In3(
        "Forventningen sier ikke hvilken persona den gjelder. Skriv «persona».",
        "Forventninga seier ikkje kva persona ho gjeld. Skriv «persona».",
        "The expectation does not say which persona it belongs to. Write 'persona'.",
    ),
    "expectation_age_outside": In3(
        "Forventningen gjelder {found} år, men fortellingen går fra {first} til {last}. Ingen kjøring kan oppfylle den.",
        "Forventninga gjeld {found} år, men forteljinga går frå {first} til {last}. Inga køyring kan oppfylle ho.",
        "The expectation is about the age {found}, but the story goes from {first} to {last}. No run can meet it.",
    ),
    "expectation_no_such_step": In3(
        "Innsatstrappa har ikke noe trinn «{found}». Den har: {allowed}.",
        "Innsatstrappa har ikkje noko trinn «{found}». Ho har: {allowed}.",
        "The ladder has no step '{found}'. It has: {allowed}.",
    ),
    "expectations_met": In3(
        "{met} av {count} forventninger er oppfylt.",
        "{met} av {count} forventningar er oppfylte.",
        "{met} of {count} expectations are met.",
    ),
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
}
