# Wat de pagina zegt in het Nederlands; pagina-en.ftl heeft dezelfde codes. Wat de bibliotheek zegt, staat in nl.ftl.

## De pagina zelf

product = Opschaal
skip = Naar de inhoud
steps = Stappen
screen-prepare = Voorbereiden
screen-receive = Ontvangen
screen-room = In de zaal
screen-report = Verslag
language = Taal
language-nl = Nederlands
language-en = English
loading = Even geduld: de pagina wordt klaargezet.
kept = Alles is bewaard
not-kept = Nog niet bewaard
save-session = Bewaar sessie
open-session = Open sessie
saving = De sessie wordt bewaard
opening = { $file } wordt geopend
opened = { $file } is geopend.
not-opened = { $file } is niet geopend.
session-file = sessie.toml
not-gathered = De sessie kan nog niet worden bewaard.
not-gathered-what-to-do = Ga naar Ontvangen: daar staat wat er eerst moet worden gekozen.
made = { $file } staat bij je downloads.
stop = Stop
so-many-of = { $done } van { $of }
put-away = Sluit deze melding
severity-error = Fout:
severity-warning = Let op:
severity-note = Goed om te weten:
on-line = Regel { $line }:
and-more = { $count ->
    [one] Nog 1 melding
   *[other] Nog { $count } meldingen
}
fault = Er ging iets mis in deze pagina: { $why }
fault-what-to-do = Wat je typte staat er nog. Bewaar je sessie, en open de pagina opnieuw.
crashed = Dit lukte niet: het rekendeel van de pagina is gestopt en opnieuw gestart.
crashed-what-to-do = Wat je typte staat er nog. Bewaar je sessie, en probeer het met minder bestanden of een kleiner bestand.
unsupported = Deze browser kan het rekendeel van de pagina niet starten.
unsupported-what-to-do = Open de pagina in een nieuwe Edge, Chrome of Firefox. Wat je typte kun je nog kopiëren.
stopped = Gestopt.
offline = Deze pagina werkt zonder internet. Niets wat je hier typt of opent verlaat je laptop.
browser-keeps = De browser bewaart een kopie van je werk, voor als de pagina onverwacht sluit.
browser-keeps-nothing = Deze browser bewaart geen kopie. Bewaar je sessie daarom vaak.
wipe = Wis de kopie in de browser
wiped = De kopie in de browser is gewist. Wat op je scherm staat, is er nog.
offer = Er staat nog werk van de vorige keer
offer-of = { $title }, van { $when }.
offer-misses = { $count ->
    [one] Dit bestand zit er niet bij, geef het opnieuw bij Ontvangen: { $files }.
   *[other] Deze bestanden zitten er niet bij, geef ze opnieuw bij Ontvangen: { $files }.
}
nameless-pilot = Pilot zonder naam
restore = Ga hiermee verder
restoring = Je werk wordt teruggehaald
restored = Je werk staat er weer. Bewaar het als sessie.
names-hint = Zet een komma tussen de namen, of elke naam op een regel.
choose-none = Maak leeg
