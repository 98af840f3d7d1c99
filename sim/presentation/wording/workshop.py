"""Words of ``forlop workshop`` on the terminal and of its server.

In: a key. Out: the sentence.
"""

from __future__ import annotations

from sim.presentation.wording import In3

SAYS: dict[str, In3] = {
    "title": In3("Verksted", "Verkstad", "Workshop"),
    "open": In3(
        "Verkstedet er åpent, på denne maskinen alene:\n\n    {address}\n",
        "Verkstaden er open, på denne maskina åleine:\n\n    {address}\n",
        "The workshop is open, on this machine alone:\n\n    {address}\n",
    ),
    "how_to_end": In3(
        "Adressen gjelder til du avslutter med Ctrl-C. Den er som en nøkkel: Gi den ikke videre.",
        "Adressa gjeld til du avsluttar med Ctrl-C. Ho er som ein nykel: Gje henne ikkje vidare.",
        "The address is good until you end it with Ctrl-C. It is like a key: do not hand it on.",
    ),
    "port_taken": In3(
        "Port {port} er i bruk av et annet program på denne maskinen. Er det et verksted som står åpent i et annet "
        "vindu, er det nok å gå dit, eller avslutte det med Ctrl-C. Ellers: velg en annen port, for eksempel "
        "--port {free}",
        "Port {port} er i bruk av eit anna program på denne maskina. Er det ein verkstad som står open i eit anna "
        "vindauge, er det nok å gå dit, eller avslutte han med Ctrl-C. Elles: vel ein annan port, til dømes "
        "--port {free}",
        "Port {port} is used by another program on this machine. If that is a workshop still open in another window, go "
        "there, or end it with Ctrl-C. Otherwise choose another port, such as --port {free}",
    ),
    "port_refused": In3(
        "Port {port} kan ikke brukes på denne maskinen ({problem}). Velg en annen, for eksempel --port {free}",
        "Port {port} kan ikkje brukast på denne maskina ({problem}). Vel ein annan, til dømes --port {free}",
        "Port {port} cannot be used on this machine ({problem}). Choose another, such as --port {free}",
    ),
    "port_outside": In3(
        "--port må være et tall fra 1 til 65535, ikke {port}",
        "--port må vere eit tal frå 1 til 65535, ikkje {port}",
        "--port must be a number from 1 to 65535, not {port}",
    ),
    "locked": In3(
        "Denne adressen mangler nøkkelen, eller nøkkelen er gammel. Bruk adressen som står i vinduet der verkstedet "
        "ble startet.",
        "Denne adressa manglar nykelen, eller nykelen er gammal. Bruk adressa som står i vindauget der verkstaden "
        "vart starta.",
        "This address lacks its key, or the key is an old one. Use the address that stands in the window where the "
        "workshop was started.",
    ),
    "over": In3(
        "Verkstedet er avsluttet. Det du ser, står slik det var.",
        "Verkstaden er avslutta. Det du ser, står slik det var.",
        "The workshop has ended. What you see stands as it was.",
    ),
}
