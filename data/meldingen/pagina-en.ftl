# What the page says in English; pagina-nl.ftl has the same codes. What the library says stands in en.ftl.

## The page itself

product = Opschaal
skip = To the content
steps = Steps
screen-prepare = Prepare
screen-receive = Receive
screen-room = In the room
screen-report = Report
language = Language
language-nl = Nederlands
language-en = English
loading = One moment: the page is being set up.
kept = All is saved
not-kept = Not saved yet
save-session = Save session
open-session = Open session
nothing-to-save = There is nothing to save yet.
saving = Saving the session
opening = Opening { $file }
opened = { $file } is open.
not-opened = { $file } was not opened.
session-file = sessie.toml
people-file = people.csv
saved-without = { $count ->
    [one] The session was saved without { $files }: first choose at Receive whose this file is.
   *[other] The session was saved without { $files }: first choose at Receive whose these files are.
}
saved-without-carried = How far the actions are is not in this file. Next time, choose ‘Go on after the last session’ again.
made = { $file } is among your downloads.
stop = Stop
so-many-of = { $done } of { $of }
put-away = Close this message
severity-error = Error:
severity-warning = Please note:
severity-note = Good to know:
on-line = Line { $line }:
and-more = { $count ->
    [one] 1 more message
   *[other] { $count } more messages
}
fault = Something went wrong in this page: { $why }
fault-what-to-do = What you typed is still there. Save your session, and open the page again.
file-not-read = A file can't be read.
file-not-read-what-to-do = Is it still in the same place? Close it in Word or Excel, or get it from OneDrive first, and try again.
still-reading = Files are still being read. Give these files after that.
still-reading-wait = Files are still being read. Wait until all are read, and then try again.
in-the-way = Something still stands in the way under Receive. Solve that first, and then try again.
crashed = This did not work: the part of the page that does the work stopped, and was started again.
crashed-what-to-do = What you typed is still there. Save your session, and try again with fewer files or a smaller one.
unsupported = This browser can't start the part of the page that does the work.
unsupported-what-to-do = Open the page in a recent Edge, Chrome or Firefox. What you typed can still be copied.
stopped = Stopped.
happening = What happens
offline = This page works without internet. Nothing that you type or open here leaves your laptop.
browser-keeps = The browser keeps a copy of your work, in case the page closes unexpectedly.
browser-keeps-nothing = This browser keeps no copy. So save your session often.
wipe = Wipe the copy in the browser
wiped = The copy in the browser is wiped. What is on your screen is still there.
offer = There is work left from last time
offer-of = { $title }, of { $when }.
offer-misses = { $count ->
    [one] This file is not in it, give it again at Receive: { $files }.
   *[other] These files are not in it, give them again at Receive: { $files }.
}
nameless-pilot = Pilot without a name
restore = Go on with this
restoring = Getting your work back
restored = Your work is back. Save it as a session.
names-hint = Put a comma between the names, or each name on a line.
choose-none = Clear
ticked-more = More than one is ticked: { $choices }. Choose one.
date-in-words = In words
date-as-day = As a date

## Prepare

replace-work = Your work is not saved yet. Do you still want to open { $file }? What is here now goes.
replace-prepared = What you filled in is not saved yet. Do you still want to replace it?
dropped-beside = Drop files in a box with a dashed line.
prepare-about = Fill in what you know already, make the sheets for the workshop, and invite people.
prepare-parts = Parts of Prepare
prepare-fill = Fill in what you know
prepare-make = Make sheets and documents
prepare-invite = Invite people
open-answers = Open a filled-in file
go-on-after = Go on after the last session
gone-on = What the group decided in { $file } is filled in. Actions that are done are gone.
open-example = Look at the example
example-opened = The example is filled in.
empty = Clear everything
emptied = Everything is empty.
sheets = Sheets
another-row = Another { $row }
unplaced = Texts without a place
unplaced-about = These texts were in the file, but belong to no box. Copy what you need.
unplaced-done = Done, remove
unplaced-gone = The text is removed.
preview = The sheet as it will be
preview-of = Sheet { $code }, { $title }, as it looks with what you filled in.
preview-coming = The sheet is being made. The first time takes a few moments.
preview-failed = The sheet can't be shown now. What you typed is still there.
preview-about = This picture follows what you type. A text that does not fit goes on on a follow-up sheet when printed.
larger = Larger
choose-sheets = Which sheets, and how?
paper = Paper
paper-usual = The usual size
paper-size = { $size }, landscape
grayscale = In grey, without colours
ask-person = Ask for the name of who fills it in
leave-blank = Blank, without what I filled in
with-opinions = With what people thought, and whose it is
make-sheets = Make the sheets
make-wall = Sheets for the wall
make-wall-about = To print. A3 is usual; for a poster choose A1 or A0 above.
make-form = Sheets to fill in on a screen
make-form-about = To mail. People fill them in and send them back.
make-split = Long sheets in two
make-split-about = To print. There is more room in each row: sticky notes fit.
make-documents = Make what you need in the room
make-guide = Guide
make-guide-about = A summary of the method, to send ahead.
make-deck = Slides
make-deck-about = For the screen in the room. When there are contributions, you also see how opinions spread. OpenDocument (.odp) is to change in PowerPoint or LibreOffice.
make-notes = Speaker’s notes
make-notes-about = What you can say at each slide.
make-kit = Kit for the room
make-kit-about = Everything in one zip file: sheets, posters, cards, voting strips, agendas, guide and slides. Begin with the file that starts with 00.
kit-people = Number of people in the room
kit-badges = Name badges and an attendance list of who is on the list
kit-tile = Print posters in pieces
kit-no-tile = No
as-pdf = PDF
as-word = Word
as-open = OpenDocument
as-zip = Zip
making = { $what }: being made
list = Who do you invite?
list-about = Give a list with a column ‘naam’. Columns ‘organisatie’ and ‘e-mail’ are welcome.
list-file = Choose an Excel or CSV file
list-drop = Or drop the file here.
paste = Or paste the list from Excel
paste-hint = Copy the row with the heads from Excel too.
read-list = Read this list
add-heads = Put heads above it: naam, organisatie
reading-list = Reading the list
people-read = { $count ->
    [0] Nobody is in the list
    [one] 1 person in the list
   *[other] { $count } people in the list
}
invitations = Invitations
invitations-about = You get a zip file with a canvas for each person, with their name, and the list of who you invite. What you filled in is in it already.
make-invitations = Make the invitations (zip)
invite-forms = The canvas comes as
invite-session = When is the workshop?
invite-session-hint = Fill in the day and the time, and everybody gets a file for the calendar as well. You may leave it empty.
invite-day = Day
invite-time = Begins at
invite-hours = Hours it takes
invite-place = Place
invite-mails = Make a mail for everybody too
invite-mails-about = You get a draft (.eml) for everybody with the canvas in it. Open it in your mail program, look at it and send it. This page sends nothing.
invite-change = Change the mail
invite-letter = The mail
invite-letter-hint = The first line has the subject. In the place of {"{name}"}, {"{organisation}"}, {"{pilot}"}, {"{when}"} and {"{where}"} comes what belongs to each person.
invite-ours = Use our mail after all
empty-list = Empty the list
list-emptied = The list is empty.
styles = Another method or house style
method-which = Method
method-now = In use: { $title }, version { $version }.
method-of-file = From { $file }
choose-method = Choose a file of your own
choose-method-about = The file of a method (.toml), or a zip file with the method and all that goes with it.
start-method = Begin a method of your own
start-method-about = A zip file with a small method that explains itself. Unpack it, change the texts in a text editor, zip the folder again, and choose that above.
house = House style
house-about = Give the file of the house style together with its logo and fonts. A Word template (.dotx or .docx) may come with it, or alone.
house-lacks-style = There is no house style among them: no file that ends in .toml, and no Word template.
house-now = In use: { $files }.
house-chosen = The house style is in use.
house-gone = The usual style is in use again.
choose-house = Choose the house style
no-house = Back to the usual style

## Receive

receive-about = Give here all that people sent back. The files themselves do not change.
give-files = Drop files or a folder here
give-files-about = PDF, Word, LibreOffice, mails and zip files are read. For anything else it says what you can do.
choose-files = Choose files
choose-folder = Choose a folder
reading-files = { $count ->
    [one] Reading 1 file
   *[other] Reading { $count } files
}
files-read = { $done ->
    [one] 1 file was read.
   *[other] { $done } files were read.
}
reading-stopped = Stopped: { $done } of { $of } files were read.
counting = All together
counting-now = Counting.
not-counted = Nothing is counted yet: first choose what is asked below.
total-contributions = { $count ->
    [0] No contributions yet
    [one] 1 contribution
   *[other] { $count } contributions
}
total-group = There is a result of the group
total-no-group = There is no result of the group yet
total-unchanged = { $count ->
    [one] 1 copy came back unchanged and does not count: { $who }
   *[other] { $count } copies came back unchanged and do not count: { $who }
}
total-replaced = { $count ->
    [one] 1 copy was replaced by a newer one: { $who }
   *[other] { $count } copies were replaced by newer ones: { $who }
}
total-unread = { $count ->
    [one] 1 file was not read, or not all of it
   *[other] { $count } files were not read, or not all of them
}
total-named = This session is called { $name }
total-moments = { $count ->
    [one] An earlier session is in it: { $moments }
   *[other] { $count } earlier sessions are in it: { $moments }
}
total-opened = What was in the session already counts too
questions-open = { $count ->
    [one] It is not clear whose 1 file is.
   *[other] It is not clear whose { $count } files are.
}
to-question = To the question
skip-unreadable = Go on without what can't be read
skip-unreadable-about = The report then says which files do not count.
doubles = Somebody sent more than one copy. What counts?
doubles-newest = The newest only
doubles-all = All copies
look-at = Have a look at this
files = { $count ->
    [one] 1 file
   *[other] { $count } files
}
show = Show
show-all = Everything ({ $count })
show-question = With a question ({ $count })
show-counts = With answers ({ $count })
show-empty = Without answers ({ $count })
show-unread = Not read well ({ $count })
show-left-out = Left out ({ $count })
so-many-shown = You see { $shown } of { $of }.
show-more = Show { $count } more
state-filled = Filled in
state-blank = Nothing filled in
state-unchanged = Nothing changed
state-session = Of several people
state-doubtful = Check this
state-refused = Not read
state-no_answers = No answers
is-left-out = (left out)
of-source = Of { $source }.
of-nobody = There is no name in it.
so-many-filled = { $filled } of { $total } fields are filled in.
receipt = What is in it
whose = There is no name in this file. Whose is it?
whose-group = Of the group together
whose-person = Of one person, who forgot their name
whose-group-said = { $file } is the group’s result now.
whose-person-said = { $file } counts as one person’s contribution now.
whose-moved = { $file } is the group’s result now. The file before counts as a contribution.
same-two = { $count ->
    [one] The same name is in { $others }. Is that the same person?
   *[other] The same name is in { $others }. Is that the same person each time?
}
same-one = { $count ->
    [one] { $others } is of the same person too. What counts?
   *[other] { $others } are of the same person too. What counts?
}
more-files = { $count ->
    [one] 1 more file
   *[other] { $count } more files
}
same-file = { $file } of { $source }
same-all = No, they are different people
same-newest = The newest
same-this = One person: this file counts
same-other = One person: { $file } counts
same-said = Counting again.
is-the-groups = This is the group’s result
leave-out = Leave out
take-in = Take in again
left-out = { $file } does not count any more.
taken-in = { $file } counts again.
to-room = On to: In the room
start-again = Start receiving again
start-again-sure = Do you want to take all files off this screen? They stay on your disk.
started-again = All files are off the screen.
replies = Who has replied?
reminders = Reminders
reminders-about = You get a zip file with a draft of a mail for everybody who has not replied yet.
make-reminders = Make the reminders (zip)
replies-without-list = Give a list of whom you invited. Then you see here who has sent nothing yet.
to-list = To the list
replies-later = You see this when there is something to count.
replies-silent = { $count ->
    [0] Everybody has replied
   *[other] Nothing yet from ({ $count })
}
replies-unchanged = Sent it back without a change ({ $count })
replies-unread = Sent something that can't be read ({ $count })
replies-uninvited = Sent something, but is not in the list ({ $count })
replies-nameless = Files without a name ({ $count })

## In the room

room-parts = Parts of this screen
room-opinions = Opinions
room-statements = Statements
room-agenda = Agenda
room-group = The group’s result
room-nothing = Here you will see what people chose and wrote. First give the files that you got back.
room-nothing-link = Go to Receive
room-people = { $count ->
    [one] You see what 1 person sent. Beside each row, type what the group decides together.
   *[other] You see what { $count } people sent. Beside each row, type what the group decides together.
}
room-order = Order
room-order-row = As on the sheets
room-order-division = Largest difference first
room-show-all-large = Show everything on the projector
room-show-large = Show on the projector
room-beamer = Projector
room-place = { $at } of { $count }
room-previous = Previous
room-next = Next
room-close = Close
room-spread = { $people ->
    [one] { $what } – what 1 person chose
   *[other] { $what } – what { $people } people chose
}
room-spread-table = { $row } – { $what } – how many of { $people } people chose what
room-answer = Answer
room-number = Number
room-of = { $count } of { $people }
room-group-chose = Chosen together
room-yes = yes
room-blank = Not filled in
room-several = Who ticked more than one answer counts at each of them.
room-group-mark = With ✓: chosen together.
room-group-twice = More than one answer is chosen together. Which one holds?
room-nobody = { $people ->
    [one] { $what } – the only participant did not fill this in.
   *[other] { $what } – none of { $people } filled this in.
}
room-show-said = { $count ->
    [one] Show what 1 person wrote
   *[other] Show what people wrote ({ $count })
}
room-show-who = Show who chose what
room-hide-said = Hide what people wrote
room-said-of = What people wrote and chose for { $row }
room-who-chose = { $what } – who chose what
room-group-here = What do you decide together?
room-group-of = What the group decides for { $row }
room-statements-explained = Show a statement on the projector. Let people stand at ‘agree’ or ‘disagree’, and ask two of them why.
room-closing = Questions to close with
room-agree-or-not = Agree or disagree?
room-agenda-which = Which agenda do you use?
room-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
}
room-clock-start = Start the clock
room-clock-pause = Pause
room-clock-go-on = Go on
room-clock-add = Add 1 minute
room-clock-stop = Stop the clock
room-clock-of = The clock of { $what }
room-clock-until = until { $time }
room-clock-paused = paused
room-clock-over = { $time } over time
room-clock-is-up = Time is up
room-clock-up = Time is up: { $what }
room-clock-started = The clock is running: { $what }
room-group-explained = Type here what the group decides together. This becomes the group’s result in the report.
room-undo-label = Undo and redo
room-undo = Undo
room-redo = Redo
room-undone = Undone: { $what }
room-redone = Redone: { $what }
room-votes = Votes
room-votes-explained = Count the voting strips and type at each answer how many people chose it. Tab takes you to the next box. Names don’t belong here. Votes count apart from what people sent back.
room-voters = How many people voted?
room-votes-sum = Together
room-votes-more = : more than people voted
room-votes-put = Putting the votes in the session
room-votes-put-button = Put the votes in the session
room-votes-keep = Keep as a file
room-voted = { $count ->
    [one] { $what } – 1 vote in the room
   *[other] { $what } – { $count } votes in the room
}
room-voted-table = { $row } – { $what } – how many of the { $count } votes in the room
room-notes = Notes
room-notes-explained = Type one note a line, with the code of its place before it: ‘R1: text’, ‘I4 actions: text’, ‘A: who – what – when’. The order does not matter. A note is not what the group decided. Only actions come into the list of the group.
room-notes-label = Notes
room-notes-count = { $count ->
    [one] 1 line. Ctrl+Enter puts the notes in the session.
   *[other] { $count } lines. Ctrl+Enter puts the notes in the session.
}
room-notes-as-result = The group took these notes over: put them in the group’s result too
room-notes-put = Putting the notes in the session
room-notes-put-button = Put the notes in the session
room-notes-file = notes.txt
room-notes-choose = Choose a file with notes
room-notes-drop = Or drag it here: text, or a table from Excel or from a board on a screen (.csv or .xlsx).
room-on-the-wall = note on the wall
room-typed-left = Votes or notes that were typed are not in the session yet. Put them in it at In the room.

## Report

report-nothing = There is nothing to report on yet
report-nothing-receive = Did you get canvases back? Give them at Receive.
report-nothing-room = Did the group decide something in the room? Type it at In the room.
report-nothing-open = Have you kept a session before? Open it.
report-not-yet = You cannot make a report yet
report-not-yet-what-to-do = At Receive there is a question that you have to answer first.
report-to-receive = Go to Receive
report-to-room = Go to In the room
report-choices = Choose what is in the report
report-for = Whom is it for?
report-everybody = For everybody
report-everybody-hint = The whole report: opinions, actions, questions and all contributions.
report-board = For the board
report-board-hint = A summary on one page.
report-names = With names?
report-discreet = No name beside another view
report-discreet-hint = Who chooses otherwise than most stands there by organisation. Contributions do have names.
report-with-names = With names
report-with-names-hint = Beside another view stands whose it is, too.
report-without-names = Without names
report-without-names-hint = An organisation or a number takes the place of a name. This holds for the actions too.
report-order = In which order are the choices?
report-by-row = As on the sheet
report-by-row-hint = First R1, then R2.
report-by-division = The largest difference first
report-by-division-hint = Where views differ most comes first.
report-sheets = About which sheets?
report-no-sheets = Choose at least one sheet.
report-earlier = Compare with last time
report-earlier-hint = Give the session file of last time. The report then tells what has changed.
report-earlier-choose = Choose a session file
report-earlier-drop = Or drop the file here.
report-earlier-taken = The report is compared with { $file }.
report-earlier-leave-out = Do not compare
report-earlier-left-out = The report is no longer compared with anything.
report-keep = Keep that session in this file
report-keep-hint = All that was said then stays in it, with the names. Next time, one file is all you need.
report-moments = Moments of this pilot
report-named = What is this session called?
report-named-hint = Such as ‘start’ or ‘halfway’. This name is in the file, and in the report of next time.
report-all-moments = Show all moments side by side
report-all-moments-hint = What the group chose each time, and how actions went from open to done. This takes an earlier session.
report-privacy = Before you share anything
report-privacy-looking = Looking for what leads to people.
report-privacy-found = { $count ->
    [0] Nothing was found that leads to people.
   *[other] This leads to people. See whether it may be shared like this.
}
report-doubts-found = { $count ->
    [0] Names, numbers and addresses are replaced. Nothing else was found that leads to people.
   *[other] Names, numbers and addresses are replaced. Have a look at what stands below.
}
report-make = Make the report
report-see = See the report
report-pdf = Keep as PDF
report-word = Keep as Word
report-odt = Keep as OpenDocument
report-making = The report is being made
report-shown = { $file } is shown below.
report-old = Something changed after this was made. Choose ‘See the report’ to make it again.
report-open = Open { $file } in a new tab
report-frame = The report: { $file }
report-no-viewer = This browser shows no PDF in the page. Open the file above, or keep it.
report-contributions = The contributions
report-contributions-in = With what everybody wrote
report-contributions-in-hint = It comes at the end, by row of the canvas. Of more than 30 participants only the Excel file has it.
report-answers = All answers
report-answers-explained = What everybody filled in: a row for each person and a column for each question. So you can sort and filter.
report-answers-making = The file with all answers is being made
report-answers-xlsx = Keep all answers for Excel
report-answers-xlsx-hint = A workbook (.xlsx), with how each choice is divided and every remark on a row of its own too.
report-answers-csv = Keep all answers as text
report-answers-csv-hint = A list (.csv) for other programs.
report-actions = The actions
report-actions-explained = The actions in a list, to go on with.
report-listed = Which actions?
report-listed-group = Those of the group alone
report-listed-group-hint = When there is no result of the group, you get what participants proposed.
report-listed-all = Proposals too
report-listed-all-hint = With what participants proposed and the group did not take over.
report-actions-making = The list of actions is being made
report-actions-xlsx = Keep for Excel
report-actions-xlsx-hint = A workbook (.xlsx) in which you keep up how far each action is.
report-actions-csv = Keep as text
report-actions-csv-hint = A list (.csv) for other programs.
report-actions-ics = Keep for Outlook
report-actions-ics-hint = A calendar (.ics) with the actions that have a date.
report-actions-zip = Keep a file for each action
report-actions-zip-hint = A zip file with a calendar file for each action that has a date. Send everybody their own action.
report-back = Read the list of actions back
report-back-explained = Did you keep up in Excel how far the actions are? Give the list here: the session then knows what is done, and which actions came along. Keep the session after that.
report-back-choose = Choose the updated list
report-back-drop = An Excel or CSV file that was made here. You can also drag it to this place.
report-back-taken = { $file } was read, and is in the session.
