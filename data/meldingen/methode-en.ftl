# What the keys in the file of a method mean: for the JSON Schema and the reference in docs.
# A name is the place of a key, or the last part of it; `-long` is what more there is to say.

## The form of a value

vorm-regel = A text of one line.
vorm-tekst = A text; it may have several lines.
vorm-regels = A list of texts of one line each.
vorm-datum = A day without quotation marks: 2026-03-12.
vorm-id = Small letters, digits and _.
vorm-pad = One or more words with a full stop in between: small letters, digits and _.
vorm-code = One to three letters.
vorm-kleur = A colour such as #0b5f6b, dark enough for white text.
vorm-aan_of_uit = true or false.
vorm-geheel_getal = A whole number.
vorm-getal = A number; decimals after a full stop are allowed.
vorm-naam = The name of something in this file: an id or a path.
vorm-woord = One of these words:

## About the method

methode = A method of opschaal
methode-id = Name for the computer
methode-id-long = Small letters, digits and hyphens. Do not change it once canvases have been sent: by it the program knows what people send back.
methode-versie = Version
methode-versie-long = It stands at the foot of each sheet. Without spaces.
methode-uitgave = Day of issue
methode-uitgave-long = The day on which this version came out.
methode-taal = Language
methode-taal-long = The code of a language, such as nl or en.
methode-titel = Title of the method
bronvermelding = Attribution
bronvermelding-long = Whose method it is. It stands at the foot of each sheet.
privacy = Privacy
privacy-long = What people have to know before they fill anything in. It stands at the foot of each sheet.
titelveld = Field with the title
titelveld-long = The path of the field that stands at the head of each sheet. It is a line.
persoonveld = Field with the name
persoonveld-long = The path of the field with the name of who filled it in. It is a line. With a name it is a contribution; empty it is the group's own.
organisatieveld = Field with the organisation
organisatieveld-long = The path of the field with the organisation of who filled it in. It is a line.
teksten = Words on each sheet
teksten-long = The words that come back on each sheet and in each document.
methode-vel = A sheet
methode-vel-long = The sheets, in the order in which they come on paper.
rapport = The report
rapport-long = What a report shows. Without this part you can make no report.
methode-vraag = A question in the report
methode-vraag-long = What the report asks when the answers give reason to. It belongs to a method with a report.

## Words on each sheet

teksten-vel_van = Which sheet it is
teksten-vel_van-long = With the places `{"{"}vel{"}"}` and `{"{"}totaal{"}"}`.
teksten-vervolg = Behind the title of a follow-up sheet
teksten-verder = Below a text that goes on on a follow-up sheet
teksten-versie = The version, at the foot of a sheet
teksten-versie-long = With the place `{"{"}versie{"}"}`.
teksten-datum_hulp = How to fill in a date
teksten-naam_hulp = Hint at the field for the name
teksten-naam_hulp-long = Only in a copy that somebody fills in alone.
teksten-aangekruist = What a screen reader says of a tick
teksten-kenmerk = What a screen reader says of the mark of a sheet
teksten-kenmerk-long = The place `{"{"}vel{"}"}` may be in it.
teksten-pagina_van = Which page it is
teksten-pagina_van-long = With the places `{"{"}pagina{"}"}` and `{"{"}totaal{"}"}`.
teksten-prompt_tekst = In an empty field of a Word document
teksten-prompt_keuze = In an empty choice of a Word document
teksten-prompt_datum = In an empty date of a Word document
teksten-kop_onderwerp = Head above what is asked
teksten-kop_antwoord = Head above the answers
teksten-kop_rij = Head above the codes of rows
teksten-tabel = The word before the number of a table
teksten-tabel-long = Without this word tables have no number.
teksten-figuur = The word before the number of a figure
teksten-figuur-long = Without this word figures have no number.
teksten-maanden = The names of the twelve months
teksten-maanden-long = Leave out what is usual in your language. It is in `taal.toml`, for Dutch and English in opschaal itself.
teksten-datum = How a date is put in words
teksten-datum-long = With the places `{"{"}dag{"}"}`, `{"{"}maand{"}"}` and `{"{"}jaar{"}"}`.
teksten-getal = What a number looks like
teksten-getal-long = Write the example 1234.5 the way you write it, with the comma and the full stop in their places.

## A sheet

vel-id = Name of the sheet for the computer
vel-code = Letter of the sheet
onderdeel = Part
onderdeel-long = It stands above the title, when a method has parts.
vel-titel = Title of the sheet
vel-kleur = Colour of the head and the codes
vel-uitleg = Explanation below the title
blok = A block
blok-long = What stands on the sheet, from top to bottom.

## A block

blok-soort = Kind of block
blok-soort-velden = fields: single questions
blok-soort-tabel = a table: the same columns for each row
blok-soort-kolommen = columns: steps beside each other to think about
blok-soort-raster = a grid: boxes beside and below each other, with or without arrows
blok-soort-lijst = a list: empty rows, such as for actions
pad = Path of the block
pad-long = The paths of the answers in it begin with this.
code = Letter of the rows or boxes
code-long = They get this letter and a number.
rijnaam = What one row or box is called
rijnaam-long = In the report and in messages.
titel = Title above the block
kop = Head above the names of the rows
voetnoot = Small text below the table
richting = The direction to think in
richting-long = A sentence above the columns.
indeling = Where the boxes stand
indeling-long = One text for each line of the grid, with the id of a box for each place. An id beside or below itself makes that box wider or higher. A full stop is an empty place. Without a layout the boxes stand below each other. At most 8 lines and 12 places.
pijlen = Arrows between boxes
pijlen-long = In each text the ids of boxes that stand beside or below each other: an arrow leads from each to the next.
aantal = How many empty rows there are on paper
aantal-long = On a screen there can be more.
velden-veld = A field
kolom = A column
rij = A row of the table
vak = A box of the grid

## A field or a column

veld-pad = Path of the field
veld-pad-long = The name of the answer. No two paths are the same. Do not change it once canvases have been sent.
label = What stands beside it
stem = What a screen reader says
stem-long = When the label or title alone is not enough. It stands in messages too.
hulp = Small hint
soort = What people fill in
soort-regel = a line: a short text
soort-tekst = a longer text
soort-namen = names of people
soort-datum = a day
soort-een_van = one of a few options
soort-meer_van = options of which there can be more
soort-schaal = a mark on a scale
soort-getal = a number, such as an amount of money
soort-vragen = nothing: the questions of the rows stand here
opties = An option
opties-id = Name of the option for the computer
opties-label = Name of the option for people
opties-uitleg = Explanation of the option
van = The lowest mark
tot = The highest mark
laag = Words at the lowest mark
hoog = Words at the highest mark
eenheid = Unit
eenheid-long = Such as €, hours or people.
minstens = The least that is expected
hoogstens = The most that is expected
decimalen = Digits after the decimal sign
decimalen-long = 0 when you leave it out.
id = Name for the computer
id-long = The last half of the paths of the answers.
kolom-titel = Head above the column

## A row, a step or a box

rij-id = Name of the row for the computer
rij-naam = Name of the row
kort = Shorter name, for the report
toevoeging = What stands in brackets behind the name
rij-uitleg = Explanation below the name
vragen = Questions to talk about
vragen-long = The table then has to have a column of the kind ‘vragen’.
vak-id = Name of the box for the computer
vak-id-long = By this it stands in the layout.
naam = Name that stands above it
vraag = Question that stands there
aanloop = Beginning of a sentence that people finish
denk_aan = What people can think of

## The report

rapport-datum = Field with the day of the session
rapport-datum-long = The path of a date.
betrokkenen = Field with who took part
betrokkenen-long = The path of a field with names.
deel = A part of the report
acties = Where the actions are
acties-long = Needed for a list of actions, a calendar, and questions about actions.
acties-lijst = Path of the list of actions
acties-wat = Column with what is done
acties-wie = Column with who does it
acties-wanneer = Column with when it is done
acties-wanneer-long = A date.
acties-over = Column with what the action is about
acties-kolom = Column of tables in which there are actions too
deel-titel = Heading of this part
deel-uitleg = Sentence below the heading
bestuur = Question on the page for the board
bestuur-long = Without it this part does not stand there.
niets = What stands there when nothing was chosen
deel-soort = What this part looks like
deel-soort-keten = columns, as steps after each other
deel-soort-rijen = the rows of a table
deel-soort-vakken = the boxes of a grid
deel-soort-keuze = how a choice or a scale is spread
deel-soort-getal = the numbers side by side
deel-pad = Path of the block or the field
samenvatting = Path of a text that sums it up
keuze = Column with the choice
volgorde = Options in the order of the report
noemen = Options whose rows the board sees

## A question in the report

vraag-id = Name of the question
vraag-id-long = With it you leave the question out: --without.
vraag-tekst = The question
vraag-tekst-long = Which places may be in it depends on when it is asked.
aan = Whether the question is asked
aan-long = Yes, when you leave it out.
als = When the question is asked
als-keuze_zonder_actie = a row has this option, and no action; places `{"{"}code{"}"}` and `{"{"}rij{"}"}`
als-actie_zonder_naam = an action has no name; places `{"{"}code{"}"}` and `{"{"}actie{"}"}`
als-actie_zonder_datum = an action has no date; places `{"{"}code{"}"}`, `{"{"}actie{"}"}` and `{"{"}wie{"}"}`
als-datum_voorbij = the date of an action is past; places `{"{"}code{"}"}`, `{"{"}actie{"}"}`, `{"{"}wie{"}"}` and `{"{"}datum{"}"}`
als-tekst_herhaald = two fields say nearly the same; places `{"{"}eerste{"}"}` and `{"{"}tweede{"}"}`
als-lege_stap = a step or box is empty; places `{"{"}code{"}"}` and `{"{"}stap{"}"}`
als-niets_gekozen = nothing was chosen where there is a choice; place `{"{"}veld{"}"}`
keuze_zonder_actie-tabel = Path of the table
keuze_zonder_actie-kolom = Column with the choice
optie = Option that asks for an action
eerste = Path of the one field
tweede = Path of the other field
lege_stap-kolommen = Path of the columns or the grid
niets_gekozen-veld = Path of the field with the choice
