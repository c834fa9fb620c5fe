"""What is in a form, and what should be.

values.py make all|some IN.pdf VALUES.json       : values to fill in, for all fields or for most
values.py make random:SEED IN.pdf VALUES.json    : values to fill in, any text in any fields; the same for the same seed
values.py answers READ.json VALUES.json          : what `opschaal read --json` put in the receipt's file is what was filled in
values.py compare IN.pdf VALUES.json SAVED.pdf   : every field of SAVED has what was filled in, the others what they had
"""
import json, sys
import pikepdf
from check_pdf import leaf_fields

READ_ONLY, MULTILINE = 1, 1 << 12


def lines(text):
    """Viewers write line ends as CR, LF or CRLF; all mean the same."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def box_is_on(field, widgets):
    """Whether a box is ticked. The state that is shown and the value must say the same."""
    states = {str(w.get("/AS", "/Off")) != "/Off" for w in widgets}
    states.add(str(field.get("/V", "/Off")) != "/Off")
    return states.pop() if len(states) == 1 else "AS and V disagree"


def read(path):
    """Full name -> (kind, flags, value) of every field."""
    found = {}
    with pikepdf.open(path) as pdf:
        for name, inherited, field, widgets in leaf_fields(pdf):
            kind = str(inherited.get("/FT", ""))
            # A field with several widgets can do what each of them can.
            flags = MULTILINE
            for widget in widgets:
                own = int(widget.get("/Ff", inherited.get("/Ff", 0)))
                flags = flags & own & MULTILINE | (flags | own) & READ_ONLY
            if kind == "/Btn":
                value = box_is_on(field, widgets)
            else:
                value = lines(str(inherited.get("/V", "")))
            found[name] = (kind, flags, value)
    return found


def make(which, source, target):
    """A text of its own for each text field, the other state for each box. Some: what is left alone must stay."""
    values = {}
    for index, (name, (kind, flags, value)) in enumerate(read(source).items()):
        if flags & READ_ONLY or which == "some" and index % 4 == 0:
            continue
        if kind == "/Btn":
            values[name] = not value
        else:
            text = f"{index} Łódź, Şahin, Ωmega, Ђорђе, “#$*\\” € é"
            values[name] = f"{text}\ntweede regel\n\nvierde" if flags & MULTILINE else text
    with open(target, "w", encoding="utf-8") as out:
        json.dump(values, out, ensure_ascii=False)
    return [] if values else ["no field to fill in"]


def compare(source, values, saved):
    before, after = read(source), read(saved)
    with open(values, encoding="utf-8") as given:
        given = json.load(given)
    problems = [f"{name}: field came or went" for name in sorted(before.keys() ^ after.keys())]
    for name in before.keys() & after.keys():
        expected, found = given.get(name, before[name][2]), after[name][2]
        if found != expected:
            problems.append(f"{name}: {found!r}, expected {expected!r}")
    texts = sum(kind == "/Tx" for kind, _, _ in before.values())
    print(f"{'FAIL' if problems else 'PASS'} {saved}: {texts} text fields and {len(before) - texts} boxes, "
          f"{len(given)} of them filled in, {len(problems)} wrong")
    return problems


if __name__ == "__main__":
    found = {"make": make, "compare": compare}[sys.argv[1]](*sys.argv[2:])
    for problem in found[:40]:
        print("  -", problem)
    sys.exit(1 if found else 0)
