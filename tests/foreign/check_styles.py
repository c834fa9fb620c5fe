"""check_styles.py DOCX... : changes styles in LibreOffice, and looks whether all that has them changes along.

Says FAIL for each paragraph that looks otherwise than its style: it was formatted by hand. Needs LibreOffice, and the
Python that its module `uno` is for (on Debian: /usr/bin/python3 with python3-uno).
"""
import sys

from office import desktop, opened

# What each style is changed to: no document of ours looks like that.
SIZES = {"Heading 1": 31.0, "Heading 2": 29.0, "Heading 3": 27.0, "Title": 39.0, "Caption": 7.0, "List Bullet": 5.0}
COLOR = 0x12AB34


def paragraphs(text):
    """All paragraphs, those in tables too."""
    for part in text:
        if part.supportsService("com.sun.star.text.TextTable"):
            for name in part.getCellNames():
                yield from paragraphs(part.getCellByName(name))
        else:
            yield part


def check(office, path):
    document = opened(office, path)
    problems, seen = [], {}
    try:
        styles = document.getStyleFamilies().getByName("ParagraphStyles")
        for name, size in SIZES.items():
            if styles.hasByName(name):
                style = styles.getByName(name)
                style.CharHeight = size
                style.CharColor = COLOR
        for paragraph in paragraphs(document.getText()):
            name = paragraph.ParaStyleName
            if name not in SIZES:
                continue
            seen[name] = seen.get(name, 0) + 1
            for portion in paragraph:
                if portion.TextPortionType != "Text" or not portion.getString().strip():
                    continue
                # Codes have the colour of their part, by a style of their own.
                own = portion.CharStyleName != ""
                if portion.CharHeight != SIZES[name] or not own and portion.CharColor != COLOR:
                    problems.append(f"{name}: {portion.getString()!r} does not change along")
    finally:
        document.close(True)
    if not seen.get("Heading 1"):
        problems.append("no heading 1")
    return problems, seen


def main(paths):
    failed = False
    with desktop() as office:
        for path in paths:
            problems, seen = check(office, path)
            failed |= bool(problems)
            told = ", ".join(f"{count} {name}" for name, count in sorted(seen.items()))
            print(f"{'FAIL' if problems else 'PASS'} {path}: {told}")
            for problem in problems:
                print(f"  - {problem}")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main(sys.argv[1:])
