# De hulp van het programma in het Nederlands. In hulp-en.ftl staat hetzelfde in het Engels.
#
# Bij elk commando: canvas-about zegt in één regel wat het doet; canvas-long vertelt meer; canvas-examples heeft een
# commando per regel. Bij elk argument: canvas-arg-paper in één regel, canvas-arg-paper-long vertelt meer. Een argument
# van meer commando's staat bij arg-paper. Een regeleinde binnen een alinea is een spatie in de hulp.

## Wat voor een waarde staat

value-answers = ANTWOORDEN
value-command = COMMANDO
value-dir = MAP
value-file = BESTAND
value-formats = FORMATEN
value-id = ID
value-ids = IDS
value-language = TAAL
value-moment = MOMENT
value-n = AANTAL
value-name = NAAM
value-names = NAMEN
value-order = VOLGORDE
value-people = MENSEN
value-place = PLAATS
value-shell = SHELL
value-size = MAAT
value-when = WANNEER
value-whom = WIE

## Het programma, en de opties die elk commando heeft

opschaal-about = Maakt canvasvellen voor het opschalen van pilots: om op je scherm in te vullen of op te hangen
opschaal-long =
    Opschaal maakt de vijf canvasvellen van de methodiek ‘Bewust opschalen van pilots’ als toegankelijke PDF: leeg,
    of met de antwoorden uit een tekstbestand erin. Er wordt nooit een bestand vervangen, behalve als je dat vraagt
    met --overschrijven. Je hebt er geen internet voor nodig.
opschaal-after =
    Begin met: opschaal canvas --voorbeeld
    Meer over een commando: opschaal canvas --hulp
arg-method = De methode: `nl` of `en` voor de ingebouwde, of een map, zip-bestand of bestand met een eigen methode
arg-house-style = Gebruik de kleuren, het logo en de lettertypen van deze huisstijl (TOML, zie docs/huisstijl.md)
arg-color =
    Kleur in meldingen; bij `auto` komt er kleur op een scherm, behalve als de variabele NO_COLOR is gezet
arg-language = De taal van de meldingen en de hulp; zonder deze optie is dat de taal van je systeem
arg-help = Laat deze hulp zien (met '--hulp' zie je meer)
arg-help-long = Laat deze hulp zien (met '-h' zie je het kort)
arg-version = Laat de versie zien

## Argumenten van meer commando's

arg-answers = Een bestand met antwoorden, of een sessie
arg-anonymous = Noem mensen bij een nummer (of hun organisatie, als er drie of meer van zijn), en laat telefoonnummers en adressen weg
arg-directory = De map om in te schrijven; als die er niet is, wordt hij gemaakt
arg-force = Vervang het bestand als het er al is
arg-grayscale = In grijs, zonder kleuren
arg-group = Dit bestand is het resultaat van de groep; alle andere zijn bijdragen, ook zonder naam
arg-keep-all = Tel van iemand die meer exemplaren stuurde ze allemaal, niet alleen het nieuwste
arg-next = Begin met wat de groep in deze sessie besloot, en met de acties die nog open staan
arg-no-group = Er is geen resultaat van de groep: ook een exemplaar zonder naam is een bijdrage
arg-recursive = Lees ook de mappen die in een map staan
arg-votes = De stemmen uit de zaal in dit bestand gelden, in plaats van andere over dezelfde keuzes
arg-skip-unreadable = Ga verder zonder wat niet gelezen kan worden; het verslag noemt dat
arg-sheets = Alleen deze vellen: hun namen, met komma’s en zonder spaties ertussen
arg-sheets-long =
    In de ingebouwde methode: overzicht, impact, routes, ingredienten, valkuilen. Ze komen in de volgorde van de
    methode, in welke volgorde je ze ook noemt.
arg-template = Maak het in het eigen Word-sjabloon van de organisatie: stijlen, lettertypen, bladzijde, kop en voet

## canvas

canvas-about = Maak de canvasvellen als PDF, als Word-document of als OpenDocument-tekst
canvas-long =
    Zonder antwoorden zijn de vellen leeg. De PDF heeft velden die mensen invullen met een PDF-lezer. Met --afdrukken
    zijn er geen velden, en gaat een tekst die te lang is voor zijn vak verder op een vervolgvel. Je krijgt te horen
    welke teksten niet passen en welke tekens niet getoond kunnen worden. Eindigt de naam op .docx, dan krijg je een
    Word-document met dezelfde velden. Met .odt krijg je een OpenDocument-tekst: typ in de cellen, en typ een x over
    een vakje.

    Klopt er iets niet in de antwoorden, dan zie je alles wat er niet klopt, en wordt er niets gemaakt.
canvas-examples =
    opschaal canvas --voorbeeld
    opschaal canvas mijn-pilot.toml
    opschaal canvas mijn-pilot.toml -o mijn-pilot.docx
    opschaal canvas mijn-pilot.toml -o mijn-pilot.odt
    opschaal canvas --afdrukken --papier a0 --vellen routes -o poster.pdf
canvas-arg-answers =
    Een bestand met antwoorden (TOML, zie `opschaal nieuw`), of een ingevuld canvas (PDF, Word of OpenDocument); met `-` komt het
    van de standaardinvoer
canvas-arg-output =
    Waar het komt; `-` is de standaarduitvoer [standaard: de naam van het bestand met antwoorden met .pdf, of
    canvas.pdf, in deze map]
canvas-arg-paper =
    De maat van het papier, liggend; alles op een vel groeit mee [standaard: a3, en a4 voor .docx en .odt]
canvas-arg-print = Zonder velden om in te vullen: om op te hangen of te bewaren
canvas-arg-archive =
    Zeg in het bestand dat het PDF/A is, voor het archief; Acrobat opent het dan eerst alleen om te lezen
canvas-arg-split = Alleen de vellen met meer dan vijf rijen, elk op twee vellen, zodat er plakbriefjes op passen
canvas-arg-example = Vul het ingebouwde voorbeeld in: NS en mensen met onbegrepen gedrag rond stations

## new

new-about = Schrijf een leeg bestand voor antwoorden, of een methode om mee te beginnen
new-long =
    Elke vraag van de vellen staat erin, met ruimte voor het antwoord. Ernaast komt het bestand opschaal.schema.json.
    Daarmee helpt een editor je tijdens het typen, als die JSON Schema voor TOML kent, zoals VS Code met de extensie
    Even Better TOML.

    Met --methode en een map, en zonder bestand voor antwoorden, schrijft het in die map een kleine methode met uitleg
    bij elke regel. Daar maak je je eigen methode van.
new-examples =
    opschaal nieuw mijn-pilot.toml
    opschaal controleer mijn-pilot.toml
    opschaal canvas mijn-pilot.toml
    opschaal nieuw --methode mijn-methode
new-arg-output = Waar het komt; `-` is de standaarduitvoer, zonder het schema [standaard: canvas.toml]
new-arg-force = Vervang de bestanden als ze er al zijn

## check

check-about = Controleer bestanden met antwoorden, en laat in één keer zien wat er niet klopt
check-long =
    Bij alles wat niet klopt staat de plek in het bestand, en wat daar wel kan. Ook ingevulde canvassen worden
    gecontroleerd, als PDF, .docx of .odt, en een methode met alles wat erbij hoort, als map of zip-bestand. Er wordt
    niets geschreven. De exitcode is 0 als alle bestanden kloppen, en 1 als
    er één niet klopt.
check-examples =
    opschaal controleer mijn-pilot.toml andere-pilot.toml
    opschaal controleer --privacy sessie.toml
check-arg-privacy = Noem ook wat naar mensen leidt: namen, telefoonnummers, adressen en burgerservicenummers; zo kijk je voordat je iets deelt
check-arg-files = De bestanden om te controleren; `-` is de standaardinvoer

## read

read-about = Lees ingevulde canvassen terug naar bestanden met antwoorden
read-long =
    Neemt PDF-bestanden, Word-documenten en OpenDocument-teksten zoals mensen ze terugsturen, en bestanden met
    antwoorden. Wat een bestand is, volgt uit wat erin staat. Zip-bestanden en mails (.eml) worden geopend. Een map staat
    voor de bestanden van deze soorten erin. Bij elk bestand zegt een ontvangstbewijs wat er is gevonden en wat niet.
read-examples =
    opschaal lees jan.pdf
    opschaal lees ontvangen -o antwoorden
read-arg-files = De bestanden of mappen om te lezen
read-arg-output =
    Waar het komt: bij één bestand een naam die eindigt op .toml, en anders een map; `-` is de standaarduitvoer
read-arg-json = Schrijf de ontvangstbewijzen als JSON naar de standaarduitvoer
read-arg-force = Vervang bestanden die er al zijn

## merge

merge-about = Zet wat mensen terugstuurden naast elkaar in één sessiebestand
merge-long =
    Een exemplaar met een naam of organisatie onder ‘Ingevuld door’ is een bijdrage. Een exemplaar zonder naam is het
    resultaat van de groep; kan iemand zijn naam vergeten zijn, dan vraagt het programma wat het is. Is het
    sessiebestand er al, dan komen de nieuwe bestanden erbij.

    Wat al ingevuld was toen je het canvas verstuurde, telt niet als mening: alleen wat iemand veranderde. Wie meer
    exemplaren stuurt, telt één keer: het nieuwste geldt, en de andere blijven bewaard. Kan iets in een map niet gelezen
    worden, dan wordt er niets gemaakt.
merge-examples =
    opschaal samenvoegen ontvangen -o sessie.toml
    opschaal samenvoegen ontvangen -o sessie.toml --mensen deelnemers.xlsx
    opschaal samenvoegen sessie.toml --toon
    opschaal samenvoegen ontvangen -o halverwege.toml --eerder start.toml --moment halverwege
merge-arg-files = De bestanden of mappen om samen te voegen: PDF, Word, OpenDocument, antwoorden en sessies
merge-arg-output = Het sessiebestand om te schrijven of aan te vullen
merge-arg-json = Schrijf als JSON naar de standaarduitvoer wie er in de sessie zit
merge-arg-people = De lijst van mensen die zijn uitgenodigd: zeg wie nog niet heeft gereageerd, en wie er niet op staat
merge-arg-earlier = Een eerdere sessie van dezelfde pilot: die blijft heel in het sessiebestand staan, met hoe ver haar acties zijn
merge-arg-moment = Hoe deze sessie heet, zoals ‘start’ of ‘halverwege’
merge-arg-show = Laat zien hoe de meningen verdeeld zijn bij elke keuze

## votes

votes-about = Schrijf een bestand om de getelde stemmen uit de zaal in te typen
votes-long =
    Elke keuze van de methode staat erin, in de volgorde van de stemstroken uit het pakket. Typ bij elk antwoord hoeveel
    mensen dat kozen, en geef het bestand aan `samenvoegen`.

    Stemmen hebben geen naam en staan apart van de bijdragen: ze worden nooit bij elkaar opgeteld. Zijn er meer stemmen
    dan mensen, of staan er over één keuze twee keer stemmen, dan vraagt het programma wat klopt.
votes-examples =
    opschaal stemmen --mensen 14
    opschaal samenvoegen stemmen.toml -o sessie.toml
votes-arg-output = Waar het komt; `-` is de standaarduitvoer
votes-arg-people = Hoeveel mensen er stemden

## notes

notes-about = Zet briefjes van de muur in een sessie, elk bij het vak waar het hing
notes-long =
    Typ één briefje per regel, met de code van het vak ervoor: `R1: tekst`, `I4 acties: tekst`, `A: wie – wat – wanneer`.
    De volgorde maakt niet uit. Je kunt de code ook boven een rij briefjes zetten. Een tabel mag ook, uit Excel, Word of
    een digitaal bord: CSV of .xlsx met een kolom voor de tekst en een voor de code, of met een kolom per vak.

    Een briefje blijft een briefje: het staat in het verslag bij zijn vak, en is niet wat de groep besloot. Nam de groep
    ze over, geef dan --als-resultaat. Wat bij `A` staat, wordt een actie van de groep. Een briefje dat er al is, komt er
    niet nog eens bij.
notes-examples =
    opschaal briefjes briefjes.txt -o sessie.toml
    opschaal briefjes bord.csv -o sessie.toml --als-resultaat
notes-arg-files = De bestanden met briefjes: tekst, CSV of .xlsx
notes-arg-output = Het sessiebestand om te schrijven of aan te vullen
notes-arg-as-result = De groep nam de briefjes over: zet ze ook in haar resultaat

## report

report-about = Maak het verslag van de sessie, als PDF, Word-document of OpenDocument-tekst
report-long =
    Neemt wat `samenvoegen` neemt: een sessiebestand, antwoorden, of de canvassen die mensen terugstuurden, door elkaar.
    Het verslag heeft een bladzijde voor het bestuur, de impact, routes, ingrediënten, valkuilen en strategieën met hoe
    de meningen verdeeld zijn, de acties, vragen om over te praten, en elke bijdrage met de bron. Het telt, en geeft
    geen gemiddelden.

    Kan een bestand niet gelezen worden, dan wordt er niets gemaakt: een verslag waarin iemand ontbreekt, ziet er
    precies zo uit als een volledig verslag.
report-examples =
    opschaal rapport sessie.toml -o rapport.docx
    opschaal rapport ontvangen -o rapport.pdf
    opschaal rapport sessie.toml --voor bestuur -o bestuur.pdf
    opschaal rapport sessie.toml --eerder voorjaar.toml -o rapport.pdf
report-arg-files = De bestanden of mappen waar het verslag over gaat: sessie, antwoorden, PDF, Word of OpenDocument
report-arg-output =
    Waar het komt: een naam die eindigt op .pdf, .docx of .odt zegt wat het wordt; `-` is de standaarduitvoer, als PDF
report-arg-for = Voor wie het is: iedereen, of het bestuur; dat krijgt één bladzijde
report-arg-order = De rijen in het beeld van alle keuzes: zoals ze op het vel staan, of met het grootste verschil van mening eerst
report-arg-names = Noem ook wie iets anders ziet dan de meesten bij naam; anders staat er de organisatie
report-arg-anonymous =
    Noem mensen bij een nummer, of bij hun organisatie als er drie of meer van zijn, overal: ook in teksten, acties en
    namen van bestanden; telefoonnummers, adressen en burgerservicenummers worden weggelaten
report-arg-without = Wat je weglaat, met komma’s ertussen: `bijdragen` voor wat iedereen schreef, of ids van vragen in het bestand van de methode
report-arg-earlier = Een eerdere sessie of een eerder canvas van dezelfde pilot, om mee te vergelijken
report-arg-moments = Laat zien wat er over alle momenten van de pilot is veranderd, van begin tot nu

## actions

actions-about = Schrijf de lijst met acties voor Excel, als CSV of voor je agenda
actions-long =
    De acties van de groep: de rijen van de lijst, en wat er op de andere vellen staat onder ‘Acties voor het vervolg’,
    elk met een eigen code en een stand om bij te houden. Is er nog geen resultaat van de groep, dan zijn het de voorstellen van deelnemers. In een agenda komen de acties met een datum, als afspraken van een dag. Lees je de agenda opnieuw
    in, dan veranderen de afspraken die er al waren mee.
actions-examples =
    opschaal acties sessie.toml -o acties.xlsx
    opschaal acties sessie.toml -o acties.ics
    opschaal acties sessie.toml --per-actie agenda
    opschaal acties --update acties.xlsx sessie.toml
actions-arg-all = Ook wat deelnemers voorstelden en de groep niet overnam
actions-arg-files = De bestanden of mappen om acties uit te halen: sessie, antwoorden, PDF, Word of OpenDocument
actions-arg-per-action = Schrijf elke actie met een datum in een eigen agendabestand, in deze map; zo neemt Outlook ze over
actions-arg-update =
    Breng dit rekenblad terug in de sessie: de stand, de opmerkingen, en wat eronder is getypt als nieuwe acties van de groep
actions-arg-output = Waar het komt: een naam die eindigt op .xlsx, .csv of .ics zegt wat het wordt

## answers

answers-about = Schrijf wat iedereen invulde voor Excel: een rij per persoon, een kolom per vraag
answers-long =
    Er zijn vier bladen: alle antwoorden, hoe de keuzes verdeeld zijn, elke opmerking op een eigen rij, en wat de kolommen
    betekenen. Zo kun je sorteren en filteren. In CSV staat alleen het eerste blad.
answers-examples =
    opschaal antwoorden sessie.toml
    opschaal antwoorden ontvangen/ -o antwoorden.csv --anoniem
answers-arg-files = De bestanden of mappen om antwoorden uit te halen: sessie, antwoorden, PDF, Word of OpenDocument
answers-arg-output = Waar het komt: een naam die eindigt op .xlsx of .csv zegt wat het wordt

## personalise

personalise-about = Maak voor iedereen die is uitgenodigd een canvas met naam en organisatie erin, en een mail
personalise-long =
    { value-people } is een lijst zoals Excel die bewaart: CSV of .xlsx met een eerste rij met koppen, naam en als je wilt
    ook organisatie en e-mail. Het mag ook de map zijn waarin je eerder uitnodigingen maakte: daarin staat
    genodigden.csv, de lijst van wie is uitgenodigd. Bestanden die er al zijn blijven zoals ze zijn. Is het afgebroken,
    dan kun je dus gewoon verdergaan.
personalise-examples =
    opschaal personaliseer deelnemers.csv -d uitnodigingen mijn-pilot.toml
    opschaal personaliseer deelnemers.csv -d uitnodigingen --mail --wanneer "2026-12-03 13:30" --uren 3
    opschaal personaliseer uitnodigingen -d herinneringen --herinner antwoorden
personalise-arg-people = De mensen (CSV met de kolommen naam, organisatie en e-mail), of de map met hun uitnodigingen
personalise-arg-answers = Wat er bij iedereen al is ingevuld: antwoorden, of een ingevuld canvas
personalise-arg-format = Als wat het canvas komt: pdf, docx of odt, of meer dan een met komma’s ertussen
personalise-arg-mail = Maak ook voor iedereen een concept van een mail (.eml) met het canvas erin
personalise-arg-mail-long =
    Zonder { value-file } is het onze eigen mail. In { value-file } staat op de eerste regel “Onderwerp: ” met het
    onderwerp, en daaronder de mail. Op de plaats van {"{naam}"}, {"{organisatie}"}, {"{pilot}"}, {"{wanneer}"} en
    {"{waar}"} komt bij iedereen wat daar hoort.
personalise-arg-remind =
    Maak alleen herinneringen voor wie nog niet heeft gereageerd; { value-file } is de sessie, of wat er terugkwam (ook
    een map)
personalise-arg-when = Wanneer de werksessie is, in Nederlandse tijd; komt ook in een agendabestand (.ics)
personalise-arg-hours = Hoeveel uur de werksessie duurt, zoals 3 of 3,5
personalise-arg-where = Waar de werksessie is
personalise-arg-paper = De maat van het papier, altijd liggend; anders A3 voor PDF, en A4 voor .docx en .odt

## guide

guide-about = Maak de handleiding om voor de werksessie te lezen
guide-long =
    Een samenvatting van de handleiding in gewone taal, met een uitgewerkt voorbeeld en verwijzingen naar de rijen op
    de vellen. Dezelfde tekst komt als PDF, .docx of .odt: dat volgt uit het eind van de naam.
guide-examples =
    opschaal handleiding
    opschaal handleiding --kort -o inleiding.pdf
    opschaal handleiding -o handleiding.docx
guide-arg-output = Waar het komt, als PDF, .docx of .odt; `-` is de standaarduitvoer, als PDF
guide-arg-short = Alleen de inleiding, op één bladzijde

## deck

deck-about = Maak de dia’s om te laten zien in de werksessie
deck-long =
    Welkom en doel, de vier onderdelen met hun vragen, stellingen om het mee eens of oneens te zijn, een dia bij elk vel
    om aan te werken, en de slotvragen. Op een dia om bij te werken typ je tot hoe laat.
deck-examples =
    opschaal presentatie
    opschaal presentatie -o presentatie.odp
    opschaal presentatie --draaiboek draaiboek.docx --draaiboek-id dagdeel
    opschaal presentatie --pilot mijn-pilot.toml --notities notities.pdf
    opschaal presentatie --sessie sessie.toml
deck-arg-output = Waar het komt: PDF, of .odp om de dia’s aan te passen in PowerPoint of LibreOffice; `-` is de standaarduitvoer
deck-arg-notes = Schrijf in dit bestand wat je bij elke dia zegt: PDF, .docx of .odt, dat volgt uit het eind van de naam
deck-arg-agenda = Schrijf in dit bestand ook een draaiboek: PDF, .docx of .odt
deck-arg-agenda-id = Welk draaiboek, als er meer zijn
deck-arg-pilot = Zet de naam en de impact van deze pilot op de dia’s
deck-arg-session = Laat ook zien hoe de meningen in deze sessie verdeeld zijn: een dia per onderdeel, zonder namen
deck-arg-grayscale = In grijs
deck-arg-force = Vervang de bestanden als ze er al zijn

## kit

kit-about = Maak alles voor de zaal in één map
kit-long =
    Vellen, posters, kaarten, stemstroken, draaiboeken, de handleiding, het canvas om in te vullen en de dia’s. In het
    eerste bestand staat wat je hoe vaak afdrukt, en op welk papier. Met antwoorden of een sessie staan die op de
    vellen en de dia’s.
kit-examples =
    opschaal pakket -d werksessie
    opschaal pakket -d werksessie --mensen 18 mijn-pilot.toml
kit-arg-people = Hoeveel mensen er komen, of de lijst van wie er komt: dan zijn er ook naamkaartjes en een presentielijst
kit-arg-tile = De posters ook in genummerde stukken, voor een kantoorprinter met dit papier
kit-arg-grayscale = Vellen, posters, kaarten en dia’s in grijs, zonder kleuren
kit-arg-force = Vervang de bestanden als ze er al zijn

## schema

schema-about = Schrijf het JSON-schema van bestanden met antwoorden of van methoden, voor editors
schema-long = `opschaal nieuw` zet het al naast de antwoorden, en naast een methode om mee te beginnen.
schema-examples =
    opschaal schema -o opschaal.schema.json
    opschaal schema --methode -o methode.schema.json
schema-arg-method =
    De methode waar de antwoorden bij horen; zonder naam erachter komt het schema van methoden zelf
schema-arg-output = Waar het komt; `-` is de standaarduitvoer

## page

page-about = Schrijf de pagina: dit hele programma in één bestand, voor de browser
page-long =
    Open het bestand met Edge, Chrome of Firefox. Er hoeft niets geïnstalleerd te worden en er is geen internet nodig.
    Wat je invult blijft op je eigen computer.
page-examples =
    opschaal pagina
    opschaal pagina -o werksessie.html
page-arg-output = Waar het komt

## menu

menu-about = Kies uit een lijst wat je wilt doen, zonder opties
menu-long =
    Dit is ook wat er komt als je op Windows op het programma dubbelklikt. Sleep je er bestanden op, dan worden die
    gelezen.
menu-arg-files = Bestanden of mappen om eerst te lezen

## completions, man, help

completions-about = Schrijf aanvullingen voor een shell
completions-arg-shell = De shell die ze leest
man-about = Schrijf de handboekpagina, of een pagina per commando in een map
man-arg-directory = Schrijf in deze map een pagina per commando
help-about = Laat deze hulp zien, of die van een commando
help-arg-command = Het commando waar je meer over wilt weten
