"""check_actions.py ACTIONS.xlsx ACTIONS.csv ACTIONS.ics FROM_OFFICE.csv : reads what `opschaal actions` wrote with
other people's programs, and compares them with each other. FROM_OFFICE.csv is the spreadsheet as LibreOffice saves it.
"""
import csv
import datetime
import sys

import icalendar
import openpyxl

FORMULA = ("=", "+", "-", "@", "\t", "\r")
# Digits that a spreadsheet would take for an amount.
DIGITS = tuple("0123456789")
problems = []


def check(holds, what):
    if not holds:
        problems.append(what)


def from_csv(path, **options):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, **options))


xlsx_path, csv_path, ics_path, office_path = sys.argv[1:]

book = openpyxl.load_workbook(xlsx_path)
sheet = book.active
cells = list(sheet.iter_rows())
check(sheet.freeze_panes == "A2", f"the head is not frozen: {sheet.freeze_panes}")
choices = [one for one in sheet.data_validations.dataValidation if one.type == "list"]
check([one.formula1 for one in choices] == ['"open,bezig,klaar,vervallen"'], "the states are no list to choose from")
check(choices and all(cell.coordinate in choices[0].sqref for cell in sheet["G"][1:]), "a state has no list")
widths = [sheet.column_dimensions[cell.column_letter].width for cell in cells[0]]
check(all(width >= 8 for width in widths), f"a column is too narrow: {widths}")
check(sheet.auto_filter.ref == sheet.dimensions, f"the filter is on {sheet.auto_filter.ref}, not {sheet.dimensions}")
check(not any(cell.data_type == "f" for row in cells for cell in row), "a cell is a formula")
dates = [row[3].value for row in cells[1:] if row[3].is_date and row[3].value is not None]
check(dates and all(isinstance(date, datetime.datetime) for date in dates), "no real dates")


def plain(cell):
    value = cell.value
    return value.strftime("%d-%m-%Y") if isinstance(value, datetime.datetime) else value or ""


for row in cells[1:]:
    lines = max(-(-len(plain(cell)) // width) for cell, width in zip(row, widths))
    height = sheet.row_dimensions[row[0].row].height or 15
    check(height >= 15 * lines, f"row {row[0].row} is too low: {height} for {lines} lines")
rows = [[plain(cell) for cell in row] for row in cells]
with open(csv_path, "rb") as file:
    check(file.read(3) == b"\xef\xbb\xbf", "the CSV has no byte order mark")
table = from_csv(csv_path, delimiter=";")
check(not any(cell.startswith(FORMULA) for row in table for cell in row), "a cell of the CSV would be a formula")
unescaped = [[cell[1:] if cell[:1] == "'" and cell[1:2] in FORMULA + DIGITS else cell for cell in row] for row in table]
check(unescaped == rows, "the CSV is not what the spreadsheet is")


def dutch(cell):
    """LibreOffice writes dates as its own language has them."""
    try:
        return datetime.datetime.strptime(cell, "%m/%d/%Y").strftime("%d-%m-%Y")
    except ValueError:
        return cell


office = [[dutch(cell) for cell in row] for row in from_csv(office_path)]
check(office == rows, "LibreOffice reads another spreadsheet")

with open(ics_path, "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())
events = calendar.walk("VEVENT")
days = sorted(event.decoded("DTSTART") for event in events)
check(all(type(day) is datetime.date for day in days), "an event does not take the whole day")
one_day = datetime.timedelta(days=1)
check(all(event.decoded("DTEND") - event.decoded("DTSTART") == one_day for event in events), "an event is not a day")
check(not any(name in calendar for name in ("X-WR-CALNAME", "NAME")), "Outlook would make a calendar of its own")
check(all(int(event["SEQUENCE"]) > 0 for event in events), "an event has no number for its version")
check(days == sorted(date.date() for date in dates), "the calendar has other days than the spreadsheet")
uids = [str(event["UID"]) for event in events]
check(len(set(uids)) == len(uids), "two events have the same UID")
check(all("DTSTAMP" in event and "SUMMARY" in event for event in events), "an event lacks what it must have")

for problem in problems:
    print("FAIL", problem)
print(f"{len(rows) - 1} actions, {len(events)} events: {'wrong' if problems else 'fine'}")
sys.exit(bool(problems))
