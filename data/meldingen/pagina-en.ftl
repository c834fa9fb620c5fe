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
saving = Saving the session
opening = Opening { $file }
opened = { $file } is open.
not-opened = { $file } was not opened.
session-file = sessie.toml
not-gathered = The session can't be saved yet.
not-gathered-what-to-do = Go to Receive: it says what has to be chosen first.
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
crashed = This did not work: the part of the page that does the work stopped, and was started again.
crashed-what-to-do = What you typed is still there. Save your session, and try again with fewer files or a smaller one.
unsupported = This browser can't start the part of the page that does the work.
unsupported-what-to-do = Open the page in a recent Edge, Chrome or Firefox. What you typed can still be copied.
stopped = Stopped.
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
