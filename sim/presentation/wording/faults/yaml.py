"""Error messages: text that is no YAML.

In: the rule of a fault. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
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
}
