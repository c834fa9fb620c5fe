"""fill_word.py FORM.docx VALUES.json SAVED.docx : fills in the content controls of a canvas with python-docx.

A text with several lines has line breaks, as Word types them in a control; one option of a list is chosen by its label.
"""
import json
import pathlib
import sys

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn


def fill(control, text):
    """Puts a text where what is asked stood."""
    properties, content = control.find(qn("w:sdtPr")), control.find(qn("w:sdtContent"))
    for prompt in properties.findall(qn("w:showingPlcHdr")):
        properties.remove(prompt)
    runs = list(content.iter(qn("w:r")))
    first = runs[0]
    for run in runs[1:]:
        run.getparent().remove(run)
    for child in list(first):
        first.remove(child)
    for number, line in enumerate(text.split("\n")):
        if number:
            first.append(OxmlElement("w:br"))
        written = OxmlElement("w:t")
        written.text = line
        written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        first.append(written)


def label(control, value):
    """How an option is called in its list."""
    items = control.iter(qn("w:listItem"))
    return next(item.get(qn("w:displayText")) for item in items if item.get(qn("w:value")) == value)


def main(form, values, saved):
    document = docx.Document(form)
    controls = {}
    for control in document.element.body.iter(qn("w:sdt")):
        tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
        if tag is not None:
            controls[tag.get(qn("w:val"))] = control
    chosen = {}
    for name, value in json.loads(pathlib.Path(values).read_text(encoding="utf-8")).items():
        if isinstance(value, str):
            fill(controls[name], value)
        elif value and name in controls:
            fill(controls[name], "☒")
        elif value:
            field, option = name.rsplit(".", 1)
            chosen.setdefault(field, []).append(label(controls[field], option))
    for field, labels in chosen.items():
        # More than one where one belongs is typed over the list.
        fill(controls[field], ", ".join(labels))
    document.save(saved)


if __name__ == "__main__":
    main(*sys.argv[1:])
