"""What is in a form, and what should be.

values.py make all|some IN.pdf VALUES.json       : values to fill in, for all fields or for most
values.py make random:SEED IN.pdf VALUES.json    : values to fill in, any text in any fields; the same for the same seed
values.py answers READ.toml VALUES.json [NAME=TEXT…] : what `opschaal read` made of a blank form that was filled in so
values.py compare IN.pdf VALUES.json SAVED.pdf   : every field of SAVED has what was filled in, the others what they had
"""
import datetime, json, random, re, sys, tomllib
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
    if which.startswith("random:"):
        return make_random(which, source, target)
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


PIECES = ["een", "twee woorden", "Łódź", "Şahin", "Ωmega", "Ђорђе", "“é”", "€ 1.000", "\\\\", "(a", "b)", "<b>", "#$*_`", "&amp;",
          "1. lijst", "'''", '"', "[x]", "= 3", "/Naam", "%", "-", "…", "–", "ﬁets"]


def make_random(seed, source, target):
    """Any text in half of the text fields, a date or words where a date is asked, and any of the boxes."""
    choose = random.Random(seed)
    values = {}
    for name, (kind, flags, _) in read(source).items():
        if flags & READ_ONLY or choose.random() < 0.5:
            continue
        if kind == "/Btn":
            values[name] = True
            continue
        text = " ".join(choose.choices(PIECES, k=choose.randint(1, 6)))
        if flags & MULTILINE:
            text = "\n".join([text] + ["  ".join(choose.choices(PIECES + [""], k=2)) for _ in range(choose.randint(0, 3))] + ["einde"])
        if name.rsplit(".")[-1] in ("datum", "wanneer") and choose.random() < 0.7:
            text = f"{choose.randint(1, 28)}-{choose.randint(1, 12)}-{choose.randint(2000, 2040)}"
        values[name] = text
    with open(target, "w", encoding="utf-8") as out:
        json.dump(values, out, ensure_ascii=False)
    return [] if values else ["no field to fill in"]


def flat(value, path=""):
    """Path -> value of everything in a table; rows of a list count from 1."""
    if isinstance(value, dict) and value.keys() != {"tekst"}:
        items = value.items()
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        items = enumerate(value, 1)
    else:
        return {path: value}
    return {name: found for key, below in items for name, found in flat(below, f"{path}.{key}" if path else str(key)).items()}


def answers(answers_file, values, *changes):
    """Works out from the values what the answers must be, each in the way its own kind is written."""
    with open(answers_file, "rb") as file:
        # Which file it was, and what was in it before, is told apart.
        found = flat({key: value for key, value in tomllib.load(file).items() if key not in ("herkomst", "vooraf")})
    with open(values, encoding="utf-8") as given:
        given = json.load(given) | dict(change.split("=", 1) for change in changes)
    ticked = {}
    for name in [name for name, value in given.items() if isinstance(value, bool)]:
        field, option = name.rsplit(".", 1)
        if given.pop(name):
            ticked.setdefault(field, set()).add(option)
    problems = [f"{name}: not filled in, and read as {found[name]!r}" for name in found.keys() - given.keys() - ticked.keys()]
    for name, expected in (given | ticked).items():
        value = found.get(name)
        if isinstance(value, dict):
            value = value["tekst"]
        if isinstance(expected, set):
            # Steps of a scale are numbers.
            value = {str(one) for one in (value if isinstance(value, list) else [value])}
        elif isinstance(value, (int, float)):
            # Thousands have a point, and may be of money.
            value, expected = str(value), expected.replace("€", "").replace(".", "").replace(",", ".").strip()
        elif isinstance(value, datetime.date):
            value = f"{value.day}-{value.month}-{value.year}"
        elif isinstance(value, list):
            expected = [part.strip() for part in re.split("\n" if "\n" in expected else "[,;]", expected) if part.strip()]
        elif value is not None and "\n" not in value:
            # Some fields are one line that may wrap: an end of line that was typed in it becomes a space.
            expected = " ".join(line.strip() for line in expected.split("\n") if line.strip())
        if value != expected:
            problems.append(f"{name}: {value!r}, expected {expected!r}")
    print(f"{'FAIL' if problems else 'PASS'} {answers_file}: {len(given)} texts and {len(ticked)} choices, {len(problems)} wrong")
    return problems


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
    found = {"make": make, "compare": compare, "answers": answers}[sys.argv[1]](*sys.argv[2:])
    for problem in found[:40]:
        print("  -", problem)
    sys.exit(1 if found else 0)
