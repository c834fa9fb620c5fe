# The help of the program in English. hulp-nl.ftl has the same, in Dutch.
#
# Of each command: canvas-about is what it does, in a line; canvas-long tells more; canvas-examples has a command a line.
# Of each argument: canvas-arg-paper in a line, canvas-arg-paper-long tells more. An argument of several commands is
# found under arg-paper. Line ends within a paragraph are spaces in the help.

## What stands for a value

value-answers = ANSWERS
value-command = COMMAND
value-dir = DIR
value-file = FILE
value-formats = FORMATS
value-id = ID
value-ids = IDS
value-language = LANGUAGE
value-moment = MOMENT
value-n = N
value-name = NAME
value-names = NAMES
value-order = ORDER
value-people = PEOPLE
value-place = PLACE
value-shell = SHELL
value-size = SIZE
value-when = WHEN
value-whom = WHOM

## The program, and the options that all commands have

opschaal-about = Makes canvas sheets for scaling pilots: to fill in on a screen, or to print for the wall
opschaal-long =
    Opschaal makes the five canvas sheets of the method "Bewust opschalen van pilots" as accessible PDF, blank or
    with the answers from a text file filled in. The sheets are in Dutch. It never replaces a file unless you say
    so with --force, and it needs no internet.
opschaal-after =
    Start with: opschaal canvas --example
    More about a command: opschaal canvas --help
arg-method = The method: `nl` or `en` for the built-in one, or a folder, zip file or file with a method of your own
arg-house-style = Use the colours, logo and fonts of this house style (TOML, see docs/huisstijl.md)
arg-color = Colour in messages; `auto` is colour on a terminal, unless the variable NO_COLOR is set
arg-language = The language of messages and help; without it, that of your system
arg-help = Print help (see more with '--help')
arg-help-long = Print help (see a summary with '-h')
arg-version = Print version

## Arguments of several commands

arg-answers = A file with answers, or a session
arg-anonymous = Call people by a number (or their organisation, when there are three or more of it), and leave out telephone numbers and addresses
arg-directory = The folder to write to; it is made when it is not there
arg-force = Replace the file when there is one already
arg-grayscale = In greys instead of colours
arg-group = This file is the group's result; all others are contributions, also without a name
arg-keep-all = Of somebody who sent several copies, count all of them, and not only the newest
arg-next = Start from what the group decided in this session, and from the actions that are still open
arg-no-group = There is no result of the group: a copy without a name is a contribution too
arg-recursive = Read the folders inside a folder too
arg-votes = The votes in the room in this file count, in the place of others on the same choices
arg-skip-unreadable = Go on without what can't be read; the report names it
arg-sheets = Only these sheets: their names, with commas and no spaces between
arg-sheets-long =
    In the built-in method: overzicht, impact, routes, ingredienten, valkuilen. They come in the order of the
    method, whatever the order here.
arg-template = Write it in the organisation's own Word template: styles, fonts, page, head and foot

## canvas

canvas-about = Make the canvas sheets as PDF, Word document or OpenDocument text
canvas-long =
    Without answers the sheets are blank. The PDF has fields that people fill in with a PDF viewer; with --print it
    has none, and a text that is too long for its box goes on on a follow-up sheet. You are told which texts do not
    fit, and which characters can't be shown. A name that ends in .docx gives a Word document with the same fields.
    With .odt it is an OpenDocument text: type in its cells, and an x over a box.

    When something is wrong with the answers, everything that is wrong is shown, and nothing is made.
canvas-examples =
    opschaal canvas --example
    opschaal canvas mijn-pilot.toml
    opschaal canvas mijn-pilot.toml -o mijn-pilot.docx
    opschaal canvas mijn-pilot.toml -o mijn-pilot.odt
    opschaal canvas --print --paper a0 --sheets routes -o poster.pdf
canvas-arg-answers =
    A file with answers (TOML, see `opschaal new`), or a filled canvas (PDF, Word or OpenDocument); `-` reads standard input
canvas-arg-output =
    Where to write; `-` is standard output [default: the name of the answers file with .pdf, or canvas.pdf, in
    this folder]
canvas-arg-paper = The paper size, landscape; everything on a sheet grows with it [default: a3, and a4 for .docx and .odt]
canvas-arg-print = Without fields to fill in: for the wall, or for the archive
canvas-arg-archive = Say in the file that it is PDF/A, for the archive; Acrobat then opens it read-only at first
canvas-arg-split = Only the sheets with more than five rows, each over two sheets, so that sticky notes fit
canvas-arg-example = Fill in the built-in example: NS and people with misunderstood behaviour around stations

## new

new-about = Write a blank answers file, or a method to start from
new-long =
    Every question of the sheets is in it, with room for the answer. Beside it comes the file opschaal.schema.json:
    with it an editor that knows JSON Schema for TOML, such as VS Code with the extension Even Better TOML, helps
    while you type.

    With --method and a folder, and without a file for answers, it writes a small method into that folder, with an
    explanation at every line. Of that you make a method of your own.
new-examples =
    opschaal new mijn-pilot.toml
    opschaal check mijn-pilot.toml
    opschaal canvas mijn-pilot.toml
    opschaal new --method my-method
new-arg-output = Where to write; `-` is standard output, without the schema [default: canvas.toml]
new-arg-force = Replace the files when there are any already

## check

check-about = Check answers files, and show everything that is wrong at once
check-long =
    Each problem comes with its place in the file, and with what is allowed there. Filled canvases are checked too, PDF
    or Word, and a method with all that goes with it, as a folder or zip file. Nothing is written. The exit code is 0 when all files are right, 1 when one is not.
check-examples =
    opschaal check mijn-pilot.toml andere-pilot.toml
    opschaal check --privacy sessie.toml
check-arg-privacy = Also name what leads to people: names, telephone numbers, addresses and citizen service numbers; to look before you share
check-arg-files = The files to check; `-` reads standard input

## read

read-about = Read filled-in canvases back into answers files
read-long =
    Takes PDF files, Word documents and OpenDocument texts as people send them back, and answers files; what a file is
    follows from its content. Zip files and mails (.eml) are opened. A folder stands for the files of these kinds in it.
    For each file a receipt says what was found and what was not.
read-examples =
    opschaal read jan.pdf
    opschaal read ontvangen -o antwoorden
read-arg-files = The files or folders to read
read-arg-output = Where to write: a file that ends in .toml for one input, else a folder; `-` is standard output
read-arg-json = Print the receipts as JSON on standard output
read-arg-force = Replace files that exist

## merge

merge-about = Put what people sent back side by side in one session file
merge-long =
    A copy with a name or organisation under "Ingevuld door" is a contribution. A copy without a name is the group's
    result; where somebody may have forgotten their name, the program asks what it is. When the session file is there
    already, the new files are added to it.

    What was filled in when you sent the canvas is no opinion: only what somebody changed counts. Who sends several
    copies counts once: the newest counts, and the others are kept. When something in a folder can't be read, nothing is
    made.
merge-examples =
    opschaal merge ontvangen -o sessie.toml
    opschaal merge sessie.toml --show
    opschaal merge ontvangen -o halfway.toml --earlier start.toml --moment halfway
    opschaal merge received -o session.toml --people people.xlsx
merge-arg-files = The files or folders to merge: PDF, Word and OpenDocument files, answers and session files
merge-arg-output = The session file to write, or to add to
merge-arg-json = Write who is in the session to standard output, as JSON
merge-arg-people = The list of people who were invited: tell who has not replied yet, and who is not on it
merge-arg-earlier = An earlier session on the same pilot: it is kept whole in the session file, with how far its actions are
merge-arg-moment = What this session is called, such as "start" or "halfway"
merge-arg-show = Print how opinions spread over the options of each choice

## votes

votes-about = Write a file to type the counted votes from the room into
votes-long =
    Every choice of the method is in it, in the order of the voting strips of the kit. Type at each answer how many
    people chose it, and give the file to `merge`.

    Votes have no names and stand apart from contributions: they are never added up. When there are more votes than
    people, or votes on one choice twice, the program asks what is right.
votes-examples =
    opschaal votes --people 14
    opschaal merge stemmen.toml -o session.toml
votes-arg-output = Where it goes; `-` is standard output
votes-arg-people = How many people voted

## notes

notes-about = Put notes from the wall into a session, each at the place where it hung
notes-long =
    Type one note a line, with the code of its place before it: `R1: text`, `I4 acties: text`, `A: who – what – when`.
    The order does not matter. The code may also stand above a number of notes. A table is fine too, from Excel, Word or
    a board on a screen: CSV or .xlsx with a column for the text and one for the code, or with a column for each place.

    A note stays a note: in the report it stands at its place, and is not what the group decided. If the group took them
    over, give --as-result. What stands at `A` becomes an action of the group. A note that is there already is not added
    again.
notes-examples =
    opschaal notes briefjes.txt -o session.toml
    opschaal notes board.csv -o session.toml --as-result
notes-arg-files = The files with notes: text, CSV or .xlsx
notes-arg-output = The session file to write or to add to
notes-arg-as-result = The group took the notes over: put them in its result too

## report

report-about = Make the report after the session, as PDF, Word document or OpenDocument text
report-long =
    Takes what `merge` takes: a session file, answers, or the canvases that people sent back, in any mix. The report
    has a page for the board, the impact, routes, ingredients, pitfalls and strategies with how opinions spread, the
    actions, questions to talk about, and every contribution with its source. It counts, and gives no averages.

    When a file can't be read nothing is made: a report that misses somebody looks like a whole one.
report-examples =
    opschaal report sessie.toml -o rapport.docx
    opschaal report ontvangen -o rapport.pdf
    opschaal report sessie.toml --for board -o bestuur.pdf
    opschaal report sessie.toml --earlier voorjaar.toml -o rapport.pdf
report-arg-files = The files or folders to report on: session, answers, PDF, Word or OpenDocument
report-arg-output = Where to write: a name that ends in .pdf, .docx or .odt says as what; `-` is standard output, as PDF
report-arg-for = Whom it is for: everybody, or the board, which gets one page
report-arg-order = The rows in the picture of all choices: as they stand on the sheet, or where views differ most first
report-arg-names = Also name who sees something otherwise than most; else their organisation stands there
report-arg-anonymous =
    Call people by a number, or by their organisation when there are three or more of it, everywhere: in texts, actions and
    names of files too; telephone numbers, addresses and citizen service numbers are left out
report-arg-without = What to leave out, with commas between: `bijdragen` for what everybody wrote, or ids of questions in the method file
report-arg-earlier = An earlier session or canvas of the same pilot, to compare with
report-arg-moments = Show what changed over all moments of the pilot, from the start until now

## actions

actions-about = Write the list of actions as spreadsheet, CSV or calendar
actions-long =
    The actions of the group: the rows of the list, and what stands under "Acties voor het vervolg" on the other
    sheets, each with a code of its own and how far it is. Without a result of the group they are the proposals of participants. A calendar has the actions with a date, as events of a day; an event that was read before is
    changed when it is read again.
actions-examples =
    opschaal actions sessie.toml -o acties.xlsx
    opschaal actions sessie.toml -o acties.ics
    opschaal actions sessie.toml --per-action calendar
    opschaal actions --update acties.xlsx sessie.toml
actions-arg-all = Also what participants proposed and the group did not take over
actions-arg-files = The files or folders to take actions from: session, answers, PDF, Word or OpenDocument
actions-arg-per-action = Write each action with a date as a calendar file of its own in this folder; that is how Outlook takes them
actions-arg-update =
    Bring this spreadsheet back into the session: how far actions are, the remarks, and what was typed below as new actions of the group
actions-arg-output = Where to write: a name that ends in .xlsx, .csv or .ics says as what

## answers

answers-about = Write what everybody filled in as spreadsheet: a row for each person, a column for each question
answers-long =
    There are four sheets: all answers, how the choices are divided, every remark on a row of its own, and what the
    columns stand for. So you can sort and filter. CSV has the first sheet only.
answers-examples =
    opschaal answers session.toml
    opschaal answers returned/ -o answers.csv --anonymous
answers-arg-files = The files or folders to take answers from: session, answers, PDF, Word or OpenDocument
answers-arg-output = Where to write: a name that ends in .xlsx or .csv says as what

## personalise

personalise-about = Make a canvas for each person invited, with name and organisation filled in, and a mail
personalise-long =
    { value-people } is a list as spreadsheets save it: CSV or .xlsx with a row of heads, naam and if you like organisatie
    and e-mail. It may also be the folder in which you made invitations before: in it is genodigden.csv, the list of who
    was invited. Files that are there already are left alone, so a run that was stopped can be taken up again.
personalise-examples =
    opschaal personalise deelnemers.csv -d uitnodigingen mijn-pilot.toml
    opschaal personalise deelnemers.csv -d uitnodigingen --mail --when "2026-12-03 13:30" --hours 3
    opschaal personalise uitnodigingen -d herinneringen --remind antwoorden
personalise-arg-people = The people (CSV with the columns naam, organisatie and e-mail), or the folder with their invitations
personalise-arg-answers = What to fill in for everybody: answers, or a filled canvas
personalise-arg-format = What the canvas comes as: pdf, docx or odt, or several with commas between them
personalise-arg-mail = Make a draft of a mail (.eml) for each person too, with the canvas in it
personalise-arg-mail-long =
    Without { value-file } it is our own mail. The first line of { value-file } is “Subject: ” with the subject, and below
    it stands the mail. In the place of {"{name}"}, {"{organisation}"}, {"{pilot}"}, {"{when}"} and {"{where}"} comes
    what belongs there for each person.
personalise-arg-remind =
    Make only reminders, for who has not replied yet; { value-file } is the session, or what came back (a folder too)
personalise-arg-when = When the workshop is, in Dutch time; comes in a calendar file (.ics) as well
personalise-arg-hours = How many hours the workshop takes, such as 3 or 3.5
personalise-arg-where = Where the workshop is
personalise-arg-paper = The paper size, always landscape; else A3 for PDF, and A4 for .docx and .odt

## guide

guide-about = Make the guide to read before the workshop
guide-long =
    A summary of the handleiding in plain Dutch, with a worked example and pointers to the rows on the sheets. The same
    text comes as PDF, .docx or .odt: that follows from the end of the name.
guide-examples =
    opschaal guide
    opschaal guide --short -o inleiding.pdf
    opschaal guide -o handleiding.docx
guide-arg-output = Where to write, as PDF, .docx or .odt; `-` is standard output, as PDF
guide-arg-short = Only the introduction, on one page

## deck

deck-about = Make the slides to show in the workshop
deck-long =
    Welcome and aim, the four parts with their questions, statements to agree or disagree with, a slide for each sheet
    to work on, and the closing questions. On a slide to work at you type until when.
deck-examples =
    opschaal deck
    opschaal deck -o presentatie.odp
    opschaal deck --agenda draaiboek.docx --agenda-id dagdeel
    opschaal deck --pilot mijn-pilot.toml --notes notities.pdf
    opschaal deck --session sessie.toml
deck-arg-output = Where to write: PDF, or .odp for slides that can be changed in PowerPoint or LibreOffice; `-` is standard output
deck-arg-notes = Write what to say at each slide to this file: PDF, .docx or .odt, by the end of its name
deck-arg-agenda = Also write an agenda to this file: PDF, .docx or .odt
deck-arg-agenda-id = Which agenda, when there are more
deck-arg-pilot = Put the name and the impact statement of this pilot on the slides
deck-arg-session = Also show how opinions spread in this session: a slide for each part, without names
deck-arg-grayscale = In greys
deck-arg-force = Replace the files when there are any already

## kit

kit-about = Make everything for the room in one folder
kit-long =
    Sheets, posters, cards, voting strips, agendas, the guide, the canvas to fill in and the slides. The file that
    comes first says what to print how often, and on which paper. With answers, or a session, these are on the sheets
    and the slides.
kit-examples =
    opschaal kit -d werksessie
    opschaal kit -d werksessie --people 18 mijn-pilot.toml
kit-arg-people = How many people come, or the list of who comes: then there are name badges and an attendance list too
kit-arg-tile = The posters in numbered pieces as well, for an office printer with this paper
kit-arg-grayscale = Sheets, posters, cards and slides in greys instead of colours
kit-arg-force = Replace the files when there are any already

## schema

schema-about = Print the JSON Schema of answers files or of methods, for editors
schema-long = `opschaal new` writes it beside the answers already, and beside a method to start from.
schema-examples =
    opschaal schema -o opschaal.schema.json
    opschaal schema --method -o methode.schema.json
schema-arg-method =
    The method that the answers belong to; without a name behind it, you get the schema of methods themselves
schema-arg-output = Where to write; `-` is standard output

## page

page-about = Write the page: all of this program in one file, for a browser
page-long =
    Open the file with Edge, Chrome or Firefox. Nothing has to be installed, and no internet is needed. What you fill in
    stays on your own computer.
page-examples =
    opschaal page
    opschaal page -o workshop.html
page-arg-output = Where to write

## menu

menu-about = Choose what to do from a list, without options
menu-long =
    This is also what comes when you double-click the program on Windows. When you drag files onto it, these are read.
menu-arg-files = Files or folders to read first

## completions, man, help

completions-about = Print completions for a shell
completions-arg-shell = The shell that reads them
man-about = Print the man page, or write a page per command to a folder
man-arg-directory = Write a page per command to this folder
help-about = Print this message or the help of the given subcommand(s)
help-arg-command = The command to tell about
