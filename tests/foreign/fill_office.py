"""fill_office.py FORM.odt ALL.json VALUES.json SAVED... : fills in a canvas in LibreOffice as people do, and saves it.

Each text is typed over what its bookmark stands around, in paragraphs or with line breaks; a box is typed over with ☒
or x. ALL has the names of all fields in the order of the sheets. The saved files are .odt or .docx by their names.
"""
import json
import pathlib
import re
import sys

from office import desktop, opened, save

# Names of bookmarks are this long at most: longer ones are cut here, and a hash comes behind.
MOST, CUT = 40, 31


def bookmarks(document, names):
    """The bookmark of each field: fields whose names start alike come in the order of the sheets."""
    known = document.getBookmarks().getElementNames()
    cut = [name for name in known if len(name) == MOST and re.fullmatch("_[0-9a-f]{8}", name[CUT:])]
    order = sorted(cut, key=lambda name: place(document, name))
    found = {}
    for name in names:
        whole = "v_" + name.replace(".", "_")
        if len(whole) <= MOST:
            found[name] = whole
        else:
            found[name] = next(mark for mark in order if mark.startswith(whole[:CUT]))
            order.remove(found[name])
    return found


def place(document, name):
    """Where a bookmark stands: its table, and the row and column of its cell. Fields that are cut stand in cells."""
    anchor = document.getBookmarks().getByName(name).getAnchor()
    tables = document.getTextTables().getElementNames()
    column, row = re.fullmatch("([A-Za-z]+)([0-9]+)", anchor.Cell.CellName).groups()
    return tables.index(anchor.TextTable.getName()), int(row), column


def main(form, everything, values, *saved):
    names = list(json.loads(pathlib.Path(everything).read_text(encoding="utf-8")))
    values = json.loads(pathlib.Path(values).read_text(encoding="utf-8"))
    with desktop() as office:
        document = opened(office, form)
        marks = bookmarks(document, names)
        for number, (name, value) in enumerate(values.items()):
            anchor = document.getBookmarks().getByName(marks[name]).getAnchor()
            if value is True:
                value = "☒" if number % 2 else "x"
            elif value is False:
                continue
            # In the words of LibreOffice a carriage return is a paragraph, a line feed a line break.
            anchor.setString(value.replace("\n", "\r") if number % 2 else value)
        for path in saved:
            save(document, path)
        document.close(True)


if __name__ == "__main__":
    main(*sys.argv[1:])
