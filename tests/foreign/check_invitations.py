"""check_invitations.py DIR PEOPLE.csv : reads what `opschaal personalise --mail --when ... --where ...` wrote with other
people's programs: mails with Python's `email`, the calendar with `icalendar`, and compares them with the files beside
them and with the list.
"""
import csv
import datetime
import email
import email.policy
import pathlib
import sys

import icalendar

problems = []


def check(holds, what):
    if not holds:
        problems.append(what)


def bare(name):
    """A name without spaces: Python's parser puts one between the encoded words of a long name."""
    return name.replace(" ", "")


def people(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


folder, listed = pathlib.Path(sys.argv[1]), people(sys.argv[2])
invited = people(folder / "genodigden.csv")
check([row["naam"] for row in invited] == [row["naam"] for row in listed], "the list has other people in it")
check(all(set(row) == {"naam", "organisatie", "e-mail"} for row in invited), "the list holds more than is needed")

drafts = sorted(folder.glob("*.eml"))
check(len(drafts) == len(listed), f"{len(drafts)} drafts for {len(listed)} people")
addresses = {bare(row["naam"]): row["e-mail"] for row in invited}
calendars = sorted(folder.glob("*.ics"))
check(len(calendars) == 1, "there is not one calendar")
for path in drafts:
    raw = path.read_bytes()
    check(b"\n" not in raw.replace(b"\r\n", b""), f"{path.name}: a line does not end in CRLF")
    check(all(len(line) <= 998 for line in raw.split(b"\r\n")) and raw.isascii(), f"{path.name}: not plain lines")
    mail = email.message_from_bytes(raw, policy=email.policy.default)
    for part in mail.walk():
        check(not part.defects, f"{path.name}: {part.get_content_type()}: {part.defects}")
        for name, value in part.items():
            check(not value.defects, f"{path.name}: {name}: {value.defects}")
    check(mail["X-Unsent"] == "1", f"{path.name} is no draft")
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    check(text is not None and html is not None, f"{path.name} lacks text or HTML")
    to = mail["To"].addresses if mail["To"] else ()
    for one in to:
        check(addresses.get(bare(one.display_name)) == one.addr_spec, f"{path.name} goes to {one}")
        check(bare(one.display_name) in bare(text.get_content()), f"{path.name} does not say {one.display_name}")
    check(bool(to) == any(address and name in bare(text.get_content()) for name, address in addresses.items()),
          f"{path.name} goes to nobody")
    attached = {part.get_filename(): part.get_payload(decode=True) for part in mail.iter_attachments()}
    # A reminder has the canvas of the invitation.
    stem = path.stem.removesuffix(" (herinnering)")
    beside = [other for other in folder.iterdir() if other.stem == stem and other != path] + calendars
    check(sorted(attached) == sorted(other.name for other in beside), f"{path.name} holds {sorted(attached)}")
    for other in beside:
        check(attached.get(other.name) == other.read_bytes(), f"{path.name}: {other.name} is another file")

for path in calendars:
    raw = path.read_bytes()
    check(all(len(line) <= 75 for line in raw.split(b"\r\n")), "a line of the calendar is not folded")
    calendar = icalendar.Calendar.from_ical(raw)
    check(not calendar.errors and str(calendar["METHOD"]) == "PUBLISH", "the calendar is not right")
    [event] = calendar.walk("VEVENT")
    check(not event.errors, f"the event is not right: {event.errors}")
    [zone] = calendar.walk("VTIMEZONE")
    own = zone.to_tz()
    for name in ("DTSTART", "DTEND"):
        moment = event[name].dt
        check(str(moment.tzinfo) == "Europe/Amsterdam", f"{name} is in {moment.tzinfo}")
        check(moment.replace(tzinfo=own).utcoffset() == moment.utcoffset(), f"{name}: the zone in the file is another")
    check(event["DTEND"].dt - event["DTSTART"].dt > datetime.timedelta(0), "it ends before it begins")
    for year in range(2024, 2034):
        for month in range(1, 13):
            for day in (1, 15, 28):
                moment = datetime.datetime(year, month, day, 13, 30)
                expected = moment.replace(tzinfo=event["DTSTART"].dt.tzinfo).utcoffset()
                check(moment.replace(tzinfo=own).utcoffset() == expected, f"{moment} has another time in the file")

for problem in problems:
    print("FAIL", problem)
if problems:
    sys.exit(1)
print(f"{len(drafts)} drafts and {len(calendars)} calendar are right")
