# Wat de sleutels in het bestand van een methode betekenen: voor het JSON-schema en de naslag in docs.
# Een naam is de plek van een sleutel, of het laatste stuk daarvan; `-long` is wat er meer over te zeggen is.

## De vorm van een waarde

vorm-regel = Een tekst van één regel.
vorm-tekst = Een tekst; meer regels mag.
vorm-regels = Een lijst met teksten van één regel.
vorm-datum = Een dag zonder aanhalingstekens: 2026-03-12.
vorm-id = Kleine letters, cijfers en _.
vorm-pad = Eén of meer woorden met een punt ertussen: kleine letters, cijfers en _.
vorm-code = Eén tot drie letters.
vorm-kleur = Een kleur als #0b5f6b, donker genoeg voor witte tekst.
vorm-aan_of_uit = true of false.
vorm-geheel_getal = Een geheel getal.
vorm-getal = Een getal; decimalen na een punt mag.
vorm-naam = De naam van iets dat in dit bestand staat: een id of een pad.
vorm-woord = Een van deze woorden:

## Over de methode

methode = Een methode van opschaal
methode-id = Naam voor de computer
methode-id-long = Kleine letters, cijfers en streepjes. Verander hem niet meer als er canvassen de deur uit zijn: eraan herkent het programma wat mensen terugsturen.
methode-versie = Versie
methode-versie-long = Staat onder aan elk vel. Zonder spaties.
methode-uitgave = Dag van uitgave
methode-uitgave-long = De dag waarop deze versie uitkwam.
methode-taal = Taal
methode-taal-long = Een taalcode, zoals nl of en.
methode-titel = Titel van de methode
bronvermelding = Bronvermelding
bronvermelding-long = Van wie de methode is. Staat onder aan elk vel.
privacy = Privacy
privacy-long = Wat mensen moeten weten voordat ze iets invullen. Staat onder aan elk vel.
titelveld = Veld met de titel
titelveld-long = Het pad van het veld dat boven aan elk vel staat. Het is een regel.
persoonveld = Veld met de naam
persoonveld-long = Het pad van het veld met de naam van wie het invulde. Het is een regel. Staat er een naam, dan is het een bijdrage; is het leeg, dan is het van de groep.
organisatieveld = Veld met de organisatie
organisatieveld-long = Het pad van het veld met de organisatie van wie het invulde. Het is een regel.
teksten = Woorden op elk vel
teksten-long = De woorden die op elk vel en in elk document terugkomen.
methode-vel = Een vel
methode-vel-long = De vellen, in de volgorde waarin ze op papier komen.
rapport = Het verslag
rapport-long = Wat een verslag laat zien. Zonder dit deel kun je geen verslag maken.
methode-vraag = Een vraag in het verslag
methode-vraag-long = Wat het verslag vraagt als de antwoorden daar reden voor geven. Hoort bij een methode met een verslag.

## Woorden op elk vel

teksten-vel_van = Het hoeveelste vel het is
teksten-vel_van-long = Met de plekken `{"{"}vel{"}"}` en `{"{"}totaal{"}"}`.
teksten-vervolg = Achter de titel van een vervolgvel
teksten-verder = Onder een tekst die op een vervolgvel verdergaat
teksten-versie = De versie, onder aan het vel
teksten-versie-long = Met de plek `{"{"}versie{"}"}`.
teksten-datum_hulp = Hoe je een datum invult
teksten-naam_hulp = Aanwijzing bij het veld voor de naam
teksten-naam_hulp-long = Alleen in een exemplaar dat iemand zelf invult.
teksten-aangekruist = Wat een voorleesprogramma zegt bij een kruisje
teksten-kenmerk = Wat een voorleesprogramma zegt bij het kenmerk van een vel
teksten-kenmerk-long = De plek `{"{"}vel{"}"}` mag erin.
teksten-pagina_van = De hoeveelste bladzijde het is
teksten-pagina_van-long = Met de plekken `{"{"}pagina{"}"}` en `{"{"}totaal{"}"}`.
teksten-prompt_tekst = In een leeg tekstveld van een Word-document
teksten-prompt_keuze = In een leeg keuzeveld van een Word-document
teksten-prompt_datum = In een leeg datumveld van een Word-document
teksten-kop_onderwerp = Kop boven wat er gevraagd wordt
teksten-kop_antwoord = Kop boven de antwoorden
teksten-kop_rij = Kop boven de codes van rijen
teksten-tabel = Het woord voor het nummer van een tabel
teksten-tabel-long = Zonder dit woord krijgen tabellen geen nummer.
teksten-figuur = Het woord voor het nummer van een figuur
teksten-figuur-long = Zonder dit woord krijgen figuren geen nummer.
teksten-maanden = De namen van de twaalf maanden
teksten-maanden-long = Laat weg wat gewoon is in je taal. Het staat in `taal.toml`, voor Nederlands en Engels in opschaal zelf.
teksten-datum = Hoe een datum in woorden staat
teksten-datum-long = Met de plekken `{"{"}dag{"}"}`, `{"{"}maand{"}"}` en `{"{"}jaar{"}"}`.
teksten-getal = Hoe een getal eruitziet
teksten-getal-long = Schrijf het voorbeeld 1234,5 zoals je het zelf schrijft: met een punt of komma op de goede plek.

## Een vel

vel-id = Naam van het vel voor de computer
vel-code = Letter van het vel
onderdeel = Onderdeel
onderdeel-long = Staat boven de titel, als een methode onderdelen heeft.
vel-titel = Titel van het vel
vel-kleur = Kleur van de kop en de codes
vel-uitleg = Uitleg onder de titel
blok = Een blok
blok-long = Wat er op het vel staat, van boven naar beneden.

## Een blok

blok-soort = Soort blok
blok-soort-velden = losse vragen
blok-soort-tabel = bij elke rij dezelfde kolommen
blok-soort-kolommen = stappen naast elkaar om over na te denken
blok-soort-raster = vakken naast en onder elkaar, met of zonder pijlen
blok-soort-lijst = lege rijen, zoals voor acties
pad = Pad van het blok
pad-long = De paden van de antwoorden erin beginnen hiermee.
code = Letter van de rijen of vakken
code-long = Ze krijgen deze letter en een nummer.
rijnaam = Hoe één rij of vak heet
rijnaam-long = In het verslag en in meldingen.
titel = Titel boven het blok
kop = Kop boven de namen van de rijen
voetnoot = Kleine tekst onder de tabel
richting = In welke richting je denkt
richting-long = Een zin boven de kolommen.
indeling = Waar de vakken staan
indeling-long = Per regel van het raster één tekst, met voor elke plek de id van een vak. Een id die naast of onder zichzelf staat, maakt dat vak breder of hoger. Een punt is een lege plek. Zonder indeling staan de vakken onder elkaar. Hooguit 8 regels en 12 plekken.
pijlen = Pijlen tussen vakken
pijlen-long = Per tekst de ids van vakken die naast of onder elkaar staan: van elk vak komt een pijl naar het volgende.
aantal = Hoeveel lege rijen er op papier staan
aantal-long = Op een scherm mogen het er meer worden.
velden-veld = Een veld
kolom = Een kolom
rij = Een rij van de tabel
vak = Een vak van het raster

## Een veld of een kolom

veld-pad = Pad van het veld
veld-pad-long = De naam van het antwoord. Elk pad komt één keer voor. Verander het niet meer als er canvassen de deur uit zijn.
label = Wat erbij staat
stem = Wat een voorleesprogramma zegt
stem-long = Als het label of de titel alleen niet genoeg is. Staat ook in meldingen.
hulp = Kleine aanwijzing
soort = Wat mensen invullen
soort-regel = een korte tekst
soort-tekst = een langere tekst
soort-namen = namen van mensen
soort-datum = een dag
soort-een_van = één van een paar opties
soort-meer_van = opties waar er meer van mogen
soort-schaal = een cijfer op een schaal
soort-getal = een getal, zoals een bedrag
soort-vragen = niets: hier staan de vragen van de rijen
opties = Een optie
opties-id = Naam van de optie voor de computer
opties-label = Naam van de optie voor mensen
opties-uitleg = Uitleg bij de optie
van = Het laagste cijfer
tot = Het hoogste cijfer
laag = Woorden bij het laagste cijfer
hoog = Woorden bij het hoogste cijfer
eenheid = Eenheid
eenheid-long = Zoals €, uur of mensen.
minstens = Het minste wat verwacht wordt
hoogstens = Het meeste wat verwacht wordt
decimalen = Cijfers achter de komma
decimalen-long = 0 als je het weglaat.
id = Naam voor de computer
id-long = De laatste helft van de paden van de antwoorden.
kolom-titel = Kop boven de kolom

## Een rij, een stap of een vak

rij-id = Naam van de rij voor de computer
rij-naam = Naam van de rij
kort = Kortere naam, voor het verslag
toevoeging = Wat tussen haakjes achter de naam staat
rij-uitleg = Uitleg onder de naam
vragen = Vragen om over te praten
vragen-long = De tabel moet dan een kolom van de soort ‘vragen’ hebben.
vak-id = Naam van het vak voor de computer
vak-id-long = Zo staat het in de indeling.
naam = Naam die erboven staat
vraag = Vraag die erbij staat
aanloop = Begin van een zin die mensen afmaken
denk_aan = Waar mensen aan kunnen denken

## Het verslag

rapport-datum = Veld met de dag van de sessie
rapport-datum-long = Het pad van een datum.
betrokkenen = Veld met wie er meededen
betrokkenen-long = Het pad van een veld met namen.
deel = Een deel van het verslag
acties = Waar de acties staan
acties-long = Nodig voor een lijst met acties, een agenda, en vragen over acties.
acties-lijst = Pad van de lijst met acties
acties-wat = Kolom met wat er gebeurt
acties-wie = Kolom met wie het doet
acties-wanneer = Kolom met wanneer het klaar is
acties-wanneer-long = Een datum.
acties-over = Kolom met waar de actie over gaat
acties-kolom = Kolom van tabellen waar ook acties in staan
deel-titel = Kop van dit deel
deel-uitleg = Zin onder de kop
bestuur = Vraag op de bladzijde voor het bestuur
bestuur-long = Zonder deze vraag staat dit deel daar niet op.
niets = Wat er staat als er niets gekozen is
deel-soort = Hoe dit deel eruitziet
deel-soort-keten = kolommen, als stappen na elkaar
deel-soort-rijen = de rijen van een tabel
deel-soort-vakken = de vakken van een raster
deel-soort-keuze = hoe een keuze of schaal is verdeeld
deel-soort-getal = de getallen op een rij
deel-pad = Pad van het blok of het veld
samenvatting = Pad van een tekst die het samenvat
keuze = Kolom met de keuze
volgorde = Opties in de volgorde van het verslag
noemen = Opties waarvan het bestuur de rijen ziet

## Een vraag in het verslag

vraag-id = Naam van de vraag
vraag-id-long = Hiermee laat je haar weg: --zonder.
vraag-tekst = De vraag
vraag-tekst-long = Welke plekken erin mogen, hangt af van wanneer ze gesteld wordt.
aan = Of de vraag gesteld wordt
aan-long = Ja, als je het weglaat.
als = Wanneer de vraag gesteld wordt
als-keuze_zonder_actie = een rij heeft deze optie, en geen actie; plekken `{"{"}code{"}"}` en `{"{"}rij{"}"}`
als-actie_zonder_naam = een actie heeft geen naam; plekken `{"{"}code{"}"}` en `{"{"}actie{"}"}`
als-actie_zonder_datum = een actie heeft geen datum; plekken `{"{"}code{"}"}`, `{"{"}actie{"}"}` en `{"{"}wie{"}"}`
als-datum_voorbij = de datum van een actie is voorbij; plekken `{"{"}code{"}"}`, `{"{"}actie{"}"}`, `{"{"}wie{"}"}` en `{"{"}datum{"}"}`
als-tekst_herhaald = in twee velden staat bijna hetzelfde; plekken `{"{"}eerste{"}"}` en `{"{"}tweede{"}"}`
als-lege_stap = een stap of vak is leeg; plekken `{"{"}code{"}"}` en `{"{"}stap{"}"}`
als-niets_gekozen = bij een keuze is niets gekozen; plek `{"{"}veld{"}"}`
keuze_zonder_actie-tabel = Pad van de tabel
keuze_zonder_actie-kolom = Kolom met de keuze
optie = Optie waar een actie bij hoort
eerste = Pad van het ene veld
tweede = Pad van het andere veld
lege_stap-kolommen = Pad van de kolommen of het raster
niets_gekozen-veld = Pad van het veld met de keuze
