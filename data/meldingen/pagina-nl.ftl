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
nothing-to-save = Er is nog niets om te bewaren.
saving = De sessie wordt bewaard
opening = { $file } wordt geopend
opened = { $file } is geopend.
not-opened = { $file } is niet geopend.
session-file = sessie.toml
people-file = deelnemers.csv
saved-without = { $count ->
    [one] De sessie is bewaard zonder { $files }: kies bij Ontvangen eerst van wie dit bestand is.
   *[other] De sessie is bewaard zonder { $files }: kies bij Ontvangen eerst van wie deze bestanden zijn.
}
saved-without-carried = Hoe ver de acties zijn, staat niet in dit bestand. Kies een volgende keer opnieuw ‘Ga verder na de vorige sessie’.
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
file-not-read = Een bestand kan niet worden gelezen.
file-not-read-what-to-do = Staat het nog op dezelfde plek? Sluit het in Word of Excel, of haal het eerst op uit OneDrive, en probeer het opnieuw.
still-reading = Er worden nog bestanden gelezen. Geef deze bestanden daarna.
still-reading-wait = Er worden nog bestanden gelezen. Wacht tot alles gelezen is, en probeer het dan opnieuw.
in-the-way = Bij Ontvangen staat nog iets in de weg. Los dat eerst op, en probeer het dan opnieuw.
crashed = Dit lukte niet: het rekendeel van de pagina is gestopt en opnieuw gestart.
crashed-what-to-do = Wat je typte staat er nog. Bewaar je sessie, en probeer het met minder bestanden of een kleiner bestand.
unsupported = Deze browser kan het rekendeel van de pagina niet starten.
unsupported-what-to-do = Open de pagina in een nieuwe Edge, Chrome of Firefox. Wat je typte kun je nog kopiëren.
stopped = Gestopt.
happening = Wat er gebeurt
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
ticked-more = Er is meer aangekruist: { $choices }. Kies er één.
date-in-words = In woorden
date-as-day = Als datum

## Voorbereiden

replace-work = Je werk is nog niet bewaard. Wil je toch { $file } openen? Dan vervalt wat er nu staat.
replace-prepared = Wat je hebt ingevuld, is nog niet bewaard. Wil je het toch vervangen?
dropped-beside = Laat bestanden los in een vak met een stippellijn.
prepare-about = Vul in wat je al weet, maak de vellen voor de werksessie en nodig mensen uit.
prepare-parts = Onderdelen van Voorbereiden
prepare-fill = Invullen wat je weet
prepare-make = Vellen en documenten maken
prepare-invite = Mensen uitnodigen
open-answers = Open een ingevuld bestand
go-on-after = Ga verder na de vorige sessie
gone-on = Wat de groep in { $file } besloot, is ingevuld. Acties die klaar zijn, zijn weg.
open-example = Bekijk het voorbeeld
example-opened = Het voorbeeld is ingevuld.
empty = Maak alles leeg
emptied = Alles is leeg.
sheets = Vellen
another-row = Nog een { $row }
unplaced = Teksten zonder plek
unplaced-about = Deze teksten stonden in het bestand, maar horen bij geen vak. Zet over wat je nodig hebt.
unplaced-done = Klaar, haal weg
unplaced-gone = De tekst is weggehaald.
preview = Zo wordt het vel
preview-of = Vel { $code }, { $title }, zoals het eruitziet met wat je hebt ingevuld.
preview-coming = Het vel wordt gemaakt. De eerste keer duurt dat een paar tellen.
preview-failed = Het vel kan nu niet worden getoond. Wat je typte is er nog.
preview-about = Dit beeld volgt wat je typt. Past een tekst niet, dan gaat hij op papier verder op een vervolgblad.
larger = Groter
choose-sheets = Welke vellen, en hoe?
paper = Papier
paper-usual = Het gewone formaat
paper-size = { $size }, liggend
grayscale = In grijs, zonder kleuren
ask-person = Vraag om de naam van wie het invult
leave-blank = Leeg, zonder wat ik heb ingevuld
with-opinions = Met wat mensen vonden, en van wie het is
make-sheets = Maak de vellen
make-wall = Vellen om op te hangen
make-wall-about = Om te printen. Gewoon op A3; voor een poster kies je hierboven A1 of A0.
make-form = Vellen om op een scherm in te vullen
make-form-about = Om te mailen. Mensen vullen ze in en sturen ze terug.
make-split = Lange vellen in tweeën
make-split-about = Om te printen. Er is meer ruimte per rij: plakbriefjes passen erop.
make-documents = Maak wat je in de zaal nodig hebt
make-guide = Handleiding
make-guide-about = Een samenvatting van de methodiek, om vooraf te sturen.
make-deck = Presentatie
make-deck-about = Dia’s voor op het scherm in de zaal. Zijn er bijdragen, dan zie je ook hoe meningen verdeeld zijn. OpenDocument (.odp) pas je aan in PowerPoint of LibreOffice.
make-notes = Spreektekst
make-notes-about = Wat je bij elke dia kunt zeggen.
make-kit = Pakket voor de zaal
make-kit-about = Alles in één zipbestand: vellen, posters, kaarten, stroken om te stemmen, programma’s, handleiding en dia’s. Begin met het bestand dat met 00 begint.
kit-people = Aantal mensen in de zaal
kit-badges = Naamkaartjes en een presentielijst van wie op de lijst staat
kit-tile = Posters in stukken printen
kit-no-tile = Nee
as-pdf = Pdf
as-word = Word
as-open = OpenDocument
as-zip = Zip
making = { $what }: wordt gemaakt
list = Wie nodig je uit?
list-about = Geef een lijst met een kolom ‘naam’. Kolommen ‘organisatie’ en ‘e-mail’ mogen erbij.
list-file = Kies een Excel- of csv-bestand
list-drop = Of laat het bestand hier los.
paste = Of plak de lijst uit Excel
paste-hint = Neem in Excel ook de rij met de kopjes mee.
read-list = Lees deze lijst
add-heads = Zet kopjes erboven: naam, organisatie
reading-list = De lijst wordt gelezen
people-read = { $count ->
    [0] Er staat niemand in de lijst
    [one] 1 persoon op de lijst
   *[other] { $count } mensen op de lijst
}
invitations = Uitnodigingen
invitations-about = Je krijgt een zipbestand met voor iedereen een canvas op naam, en de lijst van wie je uitnodigt. Wat je hebt ingevuld, staat er al in.
make-invitations = Maak de uitnodigingen (zip)
invite-forms = Het canvas komt als
invite-session = Wanneer is de werksessie?
invite-session-hint = Vul de dag en de tijd in. Dan krijgt iedereen ook een bestand voor de agenda. Het mag leeg blijven.
invite-day = Dag
invite-time = Begintijd
invite-hours = Duur in uren
invite-place = Plaats
invite-mails = Maak voor iedereen ook een mail
invite-mails-about = Je krijgt voor iedereen een concept (.eml) met het canvas erin. Open het in je mailprogramma, kijk het na en verstuur het. Deze pagina verstuurt niets.
invite-change = Pas de mail aan
invite-letter = De mail
invite-letter-hint = Op de eerste regel staat het onderwerp. Bij {"{naam}"}, {"{organisatie}"}, {"{pilot}"}, {"{wanneer}"} en {"{waar}"} komt wat bij iedereen hoort.
invite-ours = Gebruik toch onze mail
empty-list = Maak de lijst leeg
list-emptied = De lijst is leeg.
styles = Andere methodiek of huisstijl
method-which = Methodiek
method-now = In gebruik: { $title }, versie { $version }.
method-of-file = Uit { $file }
choose-method = Kies een eigen bestand
choose-method-about = Een methodebestand (.toml), of een zipbestand met de methodiek en alles wat erbij hoort.
start-method = Begin een eigen methode
start-method-about = Een zipbestand met een kleine methode die zichzelf uitlegt. Pak het uit, verander de teksten in een teksteditor, pak de map weer in, en kies die hierboven.
house = Huisstijl
house-about = Geef het huisstijlbestand samen met het logo en de lettertypen. Een Word-sjabloon (.dotx of .docx) mag erbij, of alleen.
house-lacks-style = Er zit geen huisstijl bij: geen bestand op .toml, en geen Word-sjabloon.
house-now = In gebruik: { $files }.
house-chosen = De huisstijl wordt gebruikt.
house-gone = De gewone stijl wordt weer gebruikt.
choose-house = Kies de huisstijl
no-house = Terug naar de gewone stijl

## Ontvangen

receive-about = Geef hier alles wat mensen terugstuurden. De bestanden zelf veranderen niet.
give-files = Laat bestanden of een map hier los
give-files-about = Pdf, Word, LibreOffice, mails en zipbestanden worden gelezen. Zit er iets anders bij, dan zie je wat je ermee kunt doen.
choose-files = Kies bestanden
choose-folder = Kies een map
reading-files = { $count ->
    [one] Er wordt 1 bestand gelezen
   *[other] Er worden { $count } bestanden gelezen
}
files-read = { $done ->
    [one] 1 bestand is gelezen.
   *[other] { $done } bestanden zijn gelezen.
}
reading-stopped = Gestopt: { $done } van { $of } bestanden zijn gelezen.
counting = Alles bij elkaar
counting-now = Er wordt geteld.
not-counted = Er wordt nog niet geteld: kies eerst wat hieronder wordt gevraagd.
total-contributions = { $count ->
    [0] Nog geen bijdragen
    [one] 1 bijdrage
   *[other] { $count } bijdragen
}
total-group = Er is een resultaat van de groep
total-no-group = Er is nog geen resultaat van de groep
total-unchanged = { $count ->
    [one] 1 exemplaar kwam onveranderd terug en telt niet mee: { $who }
   *[other] { $count } exemplaren kwamen onveranderd terug en tellen niet mee: { $who }
}
total-replaced = { $count ->
    [one] 1 exemplaar is vervangen door een nieuwer: { $who }
   *[other] { $count } exemplaren zijn vervangen door een nieuwer: { $who }
}
total-unread = { $count ->
    [one] 1 bestand is niet of niet helemaal gelezen
   *[other] { $count } bestanden zijn niet of niet helemaal gelezen
}
total-named = Deze sessie heet { $name }
total-moments = { $count ->
    [one] Er zit een eerdere sessie in: { $moments }
   *[other] Er zitten { $count } eerdere sessies in: { $moments }
}
total-opened = Wat al in de sessie stond, telt ook mee
questions-open = { $count ->
    [one] Van 1 bestand is niet duidelijk van wie het is.
   *[other] Van { $count } bestanden is niet duidelijk van wie ze zijn.
}
to-question = Naar de vraag
skip-unreadable = Ga verder zonder wat niet te lezen is
skip-unreadable-about = In het verslag staat dan welke bestanden niet meetellen.
doubles = Iemand stuurde meer dan één exemplaar. Wat telt?
doubles-newest = Alleen het nieuwste
doubles-all = Alle exemplaren
look-at = Kijk hier nog naar
files = { $count ->
    [one] 1 bestand
   *[other] { $count } bestanden
}
show = Laat zien
show-all = Alles ({ $count })
show-question = Met een vraag ({ $count })
show-counts = Met antwoorden ({ $count })
show-empty = Zonder antwoorden ({ $count })
show-unread = Niet goed gelezen ({ $count })
show-left-out = Weggelaten ({ $count })
so-many-shown = Je ziet er { $shown } van { $of }.
show-more = Laat er nog { $count } zien
state-filled = Ingevuld
state-blank = Niets ingevuld
state-unchanged = Niets veranderd
state-session = Van meer mensen
state-doubtful = Kijk dit na
state-refused = Niet gelezen
state-no_answers = Zonder antwoorden
is-left-out = (weggelaten)
of-source = Van { $source }.
of-nobody = Er staat geen naam in.
so-many-filled = { $filled } van { $total } velden zijn ingevuld.
receipt = Wat erin staat
whose = Er staat geen naam in dit bestand. Van wie is het?
whose-group = Van de groep samen
whose-person = Van één persoon, die zijn naam vergat
whose-group-said = { $file } is nu het resultaat van de groep.
whose-person-said = { $file } telt nu als bijdrage van één persoon.
whose-moved = { $file } is nu het resultaat van de groep. Het vorige bestand telt als bijdrage.
same-two = { $count ->
    [one] Dezelfde naam staat ook in { $others }. Is dat dezelfde persoon?
   *[other] Dezelfde naam staat ook in { $others }. Is dat steeds dezelfde persoon?
}
same-one = { $count ->
    [one] Van dezelfde persoon is ook { $others }. Wat telt?
   *[other] Van dezelfde persoon zijn ook { $others }. Wat telt?
}
more-files = { $count ->
    [one] nog 1 bestand
   *[other] nog { $count } bestanden
}
same-file = { $file } van { $source }
same-all = Nee, het zijn verschillende mensen
same-newest = Het nieuwste
same-this = Eén persoon: dit bestand telt
same-other = Eén persoon: { $file } telt
same-said = Er wordt opnieuw geteld.
is-the-groups = Dit is het resultaat van de groep
leave-out = Laat weg
take-in = Neem weer mee
left-out = { $file } telt niet meer mee.
taken-in = { $file } telt weer mee.
to-room = Verder naar: In de zaal
start-again = Begin opnieuw met ontvangen
start-again-sure = Wil je alle bestanden van dit scherm halen? Op je schijf blijven ze staan.
started-again = Alle bestanden zijn van het scherm.
replies = Wie heeft gereageerd?
reminders = Herinneringen
reminders-about = Je krijgt een zipbestand met een concept van een mail voor wie nog niet heeft gereageerd.
make-reminders = Maak de herinneringen (zip)
replies-without-list = Geef een lijst van wie je uitnodigde. Dan zie je hier wie nog niets stuurde.
to-list = Naar de lijst
replies-later = Dit zie je zodra er geteld kan worden.
replies-silent = { $count ->
    [0] Iedereen heeft gereageerd
   *[other] Nog niets van ({ $count })
}
replies-unchanged = Stuurde terug zonder iets te veranderen ({ $count })
replies-unread = Stuurde iets wat niet te lezen is ({ $count })
replies-uninvited = Stuurde iets, maar staat niet op de lijst ({ $count })
replies-nameless = Bestanden zonder naam ({ $count })

## In de zaal

room-parts = Delen van dit scherm
room-opinions = Meningen
room-statements = Stellingen
room-agenda = Draaiboek
room-group = Resultaat van de groep
room-nothing = Hier zie je straks wat mensen kozen en schreven. Geef eerst de bestanden die je terugkreeg.
room-nothing-link = Naar Ontvangen
room-people = { $count ->
    [one] Je ziet de bijdrage van 1 persoon. Typ naast elke rij wat de groep samen besluit.
   *[other] Je ziet de bijdragen van { $count } mensen. Typ naast elke rij wat de groep samen besluit.
}
room-order = Volgorde
room-order-row = Zoals op de vellen
room-order-division = Grootste verschil eerst
room-show-all-large = Toon alles op de beamer
room-show-large = Toon op de beamer
room-beamer = Beamer
room-place = { $at } van { $count }
room-previous = Vorige
room-next = Volgende
room-close = Sluiten
room-spread = { $people ->
    [one] { $what } – wat 1 persoon koos
   *[other] { $what } – wat { $people } mensen kozen
}
room-spread-table = { $row } – { $what } – hoeveel van de { $people } mensen kozen wat
room-answer = Antwoord
room-number = Aantal
room-of = { $count } van de { $people }
room-group-chose = Samen gekozen
room-yes = ja
room-blank = Niet ingevuld
room-several = Wie meer dan één antwoord aankruiste, telt bij elk antwoord mee.
room-group-mark = Met ✓: samen gekozen.
room-group-twice = Samen is meer dan één antwoord gekozen. Welk antwoord geldt?
room-nobody = { $people ->
    [one] { $what } – de enige deelnemer vulde dit niet in.
   *[other] { $what } – niemand van de { $people } vulde dit in.
}
room-show-said = { $count ->
    [one] Toon wat 1 persoon schreef
   *[other] Toon wat mensen schreven ({ $count })
}
room-show-who = Toon wie wat koos
room-hide-said = Verberg wat mensen schreven
room-said-of = Wat mensen schreven en kozen bij { $row }
room-who-chose = { $what } – wie koos wat
room-group-here = Wat besluiten jullie samen?
room-group-of = Wat de groep besluit bij { $row }
room-statements-explained = Toon een stelling op de beamer. Laat mensen bij ‘eens’ of ‘oneens’ gaan staan, en vraag twee mensen waarom.
room-closing = Vragen om mee te sluiten
room-agree-or-not = Eens of oneens?
room-agenda-which = Welk draaiboek gebruik je?
room-minutes = { $count ->
    [one] 1 minuut
   *[other] { $count } minuten
}
room-clock-start = Start de klok
room-clock-pause = Pauze
room-clock-go-on = Ga verder
room-clock-add = 1 minuut erbij
room-clock-stop = Stop de klok
room-clock-of = De klok van { $what }
room-clock-until = tot { $time }
room-clock-paused = pauze
room-clock-over = { $time } over tijd
room-clock-is-up = De tijd is om
room-clock-up = De tijd is om: { $what }
room-clock-started = De klok loopt: { $what }
room-group-explained = Typ hier wat de groep samen besluit. Dit wordt het resultaat van de groep in het verslag.
room-undo-label = Herstellen
room-undo = Maak ongedaan
room-redo = Doe opnieuw
room-undone = Ongedaan gemaakt: { $what }
room-redone = Opnieuw gedaan: { $what }
room-votes = Stemmen
room-votes-explained = Tel de stemstroken en typ bij elk antwoord hoeveel mensen dat kozen. Met Tab ga je naar het volgende vak. Namen horen hier niet. Stemmen tellen apart van wat mensen terugstuurden.
room-voters = Hoeveel mensen stemden er?
room-votes-sum = Samen
room-votes-more = : meer dan er mensen stemden
room-votes-put = Stemmen in de sessie zetten
room-votes-put-button = Zet de stemmen in de sessie
room-votes-keep = Bewaar als bestand
room-voted = { $count ->
    [one] { $what } – 1 stem in de zaal
   *[other] { $what } – { $count } stemmen in de zaal
}
room-voted-table = { $row } – { $what } – hoeveel van de { $count } stemmen in de zaal
room-notes = Briefjes
room-notes-explained = Typ één briefje per regel, met de code van het vak ervoor: ‘R1: tekst’, ‘I4 acties: tekst’, ‘A: wie – wat – wanneer’. De volgorde maakt niet uit. Een briefje is niet wat de groep besloot. Alleen acties komen in de lijst van de groep.
room-notes-label = Briefjes
room-notes-count = { $count ->
    [one] 1 regel. Met Ctrl+Enter zet je de briefjes in de sessie.
   *[other] { $count } regels. Met Ctrl+Enter zet je de briefjes in de sessie.
}
room-notes-as-result = De groep nam deze briefjes over: zet ze ook in het resultaat van de groep
room-notes-put = Briefjes in de sessie zetten
room-notes-put-button = Zet de briefjes in de sessie
room-notes-file = briefjes.txt
room-notes-choose = Kies een bestand met briefjes
room-notes-drop = Of sleep het hierheen: tekst, of een tabel uit Excel of van een digitaal bord (.csv of .xlsx).
room-on-the-wall = briefje aan de muur
room-typed-left = Getypte stemmen of briefjes staan nog niet in de sessie. Zet ze er bij In de zaal in.

## Verslag

report-nothing = Er is nog niets om een verslag van te maken
report-nothing-receive = Kreeg je canvassen terug? Geef ze bij Ontvangen.
report-nothing-room = Besloot de groep iets in de zaal? Typ het bij In de zaal.
report-nothing-open = Heb je al een sessie bewaard? Open die.
report-not-yet = Je kunt nog geen verslag maken
report-not-yet-what-to-do = Bij Ontvangen staat een vraag die je eerst moet beantwoorden.
report-to-receive = Naar Ontvangen
report-to-room = Naar In de zaal
report-choices = Kies wat er in het verslag staat
report-for = Voor wie is het?
report-everybody = Voor iedereen
report-everybody-hint = Het hele verslag: meningen, acties, vragen en alle bijdragen.
report-board = Voor het bestuur
report-board-hint = Een samenvatting op één bladzijde.
report-names = Met namen?
report-discreet = Bij een andere mening geen naam
report-discreet-hint = Wie iets anders kiest dan de meesten, staat er met de organisatie. Bij de bijdragen staan wel namen.
report-with-names = Met namen
report-with-names-hint = Ook bij een andere mening staat van wie die is.
report-without-names = Zonder namen
report-without-names-hint = In plaats van een naam staat er een organisatie of een nummer. Dit geldt ook voor de acties.
report-order = In welke volgorde staan de keuzes?
report-by-row = Zoals op het vel
report-by-row-hint = Eerst R1, dan R2.
report-by-division = Het grootste verschil eerst
report-by-division-hint = Waar de meningen het meest verschillen, staat bovenaan.
report-sheets = Over welke vellen?
report-no-sheets = Kies minstens één vel.
report-earlier = Vergelijken met de vorige keer
report-earlier-hint = Geef het sessiebestand van de vorige keer. Dan staat in het verslag wat er is veranderd.
report-earlier-choose = Kies een sessiebestand
report-earlier-drop = Of sleep het bestand hierheen.
report-earlier-taken = Het verslag wordt vergeleken met { $file }.
report-earlier-leave-out = Vergelijk niet
report-earlier-left-out = Het verslag wordt nergens meer mee vergeleken.
report-keep = Bewaar die sessie in dit bestand
report-keep-hint = Alles van toen blijft erin staan, ook de namen. De volgende keer heb je dan aan één bestand genoeg.
report-moments = Momenten van deze pilot
report-named = Hoe heet deze sessie?
report-named-hint = Bijvoorbeeld ‘start’ of ‘halverwege’. Deze naam staat in het bestand, en in het verslag van de volgende keer.
report-all-moments = Laat alle momenten naast elkaar zien
report-all-moments-hint = Wat de groep elke keer koos, en hoe de acties van open naar klaar gingen. Hiervoor is een eerdere sessie nodig.
report-privacy = Voor je iets deelt
report-privacy-looking = Er wordt gekeken wat naar mensen leidt.
report-privacy-found = { $count ->
    [0] Er is niets gevonden dat naar mensen leidt.
   *[other] Dit leidt naar mensen. Kijk of het zo gedeeld mag worden.
}
report-doubts-found = { $count ->
    [0] Namen, nummers en adressen worden vervangen. Er is verder niets gevonden dat naar mensen leidt.
   *[other] Namen, nummers en adressen worden vervangen. Kijk nog naar wat hieronder staat.
}
report-make = Maak het verslag
report-see = Bekijk het verslag
report-pdf = Bewaar als PDF
report-word = Bewaar als Word
report-odt = Bewaar als OpenDocument
report-making = Het verslag wordt gemaakt
report-shown = { $file } staat hieronder.
report-old = Er is iets veranderd nadat dit is gemaakt. Kies ‘Bekijk het verslag’ om het opnieuw te maken.
report-open = Open { $file } in een nieuw tabblad
report-frame = Het verslag: { $file }
report-no-viewer = Deze browser toont geen PDF in de pagina. Open het bestand hierboven, of bewaar het.
report-contributions = De bijdragen
report-contributions-in = Met wat iedereen schreef
report-contributions-in-hint = Dat staat achterin, per rij van het canvas. Van meer dan 30 deelnemers staat het alleen in het Excel-bestand.
report-answers = Alle antwoorden
report-answers-explained = Wat iedereen invulde: een rij per persoon en een kolom per vraag. Zo kun je sorteren en filteren.
report-answers-making = Het bestand met alle antwoorden wordt gemaakt
report-answers-xlsx = Bewaar alle antwoorden voor Excel
report-answers-xlsx-hint = Een werkmap (.xlsx), met ook de verdeling per keuze en elke opmerking op een eigen rij.
report-answers-csv = Bewaar alle antwoorden als tekst
report-answers-csv-hint = Een lijst (.csv) voor andere programma’s.
report-actions = De acties
report-actions-explained = De acties in een lijst, om mee verder te werken.
report-listed = Welke acties?
report-listed-group = Alleen van de groep
report-listed-group-hint = Is er geen resultaat van de groep, dan krijg je wat deelnemers voorstelden.
report-listed-all = Ook voorstellen
report-listed-all-hint = Met wat deelnemers voorstelden en de groep niet overnam.
report-actions-making = De lijst met acties wordt gemaakt
report-actions-xlsx = Bewaar voor Excel
report-actions-xlsx-hint = Een werkmap (.xlsx) waarin je bijhoudt hoe ver elke actie is.
report-actions-csv = Bewaar als tekst
report-actions-csv-hint = Een lijst (.csv) voor andere programma’s.
report-actions-ics = Bewaar voor Outlook
report-actions-ics-hint = Een agenda (.ics) met de acties die een datum hebben.
report-actions-zip = Bewaar een bestand per actie
report-actions-zip-hint = Een zipbestand met een agendabestand voor elke actie die een datum heeft. Stuur iedereen zijn eigen actie.
report-back = Lees de lijst met acties terug
report-back-explained = Hield je in Excel bij hoe ver de acties zijn? Geef de lijst hier: de sessie weet dan wat klaar is, en welke acties erbij kwamen. Bewaar de sessie daarna.
report-back-choose = Kies de bijgewerkte lijst
report-back-drop = Een Excel- of csv-bestand dat je hier hebt gemaakt. Je kunt het ook hierheen slepen.
report-back-taken = { $file } is gelezen en staat in de sessie.
