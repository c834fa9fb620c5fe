"""Compares slides with what LibreOffice saved of them: slides, titles, outlines, tables and notes, and a page each."""
import sys, zipfile
import pikepdf
from lxml import etree

NS = {
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "presentation": "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
}
CLASS = f"{{{NS['presentation']}}}class"


def words(element):
    return "".join("".join(element.itertext()).split())


def slides(path):
    with zipfile.ZipFile(path) as z:
        content = etree.fromstring(z.read("content.xml"))
    for page in content.iterfind(".//draw:page", NS):
        frames = [(frame.get(CLASS), words(frame.find("draw:text-box", NS))) for frame in page.iterfind(".//draw:frame[draw:text-box]", NS)]
        cells = [words(cell) for cell in page.iterfind(".//table:table-cell", NS)]
        heads = [table.get(f"{{{NS['table']}}}use-first-row-styles") for table in page.iterfind(".//table:table", NS)]
        yield {"name": page.get(f"{{{NS['draw']}}}name"), "frames": frames, "cells": cells, "heads": heads}


made, saved, pdf = sys.argv[1:]
before, after = list(slides(made)), list(slides(saved))
problems = [f"{one} became {other}" for one, other in zip(before, after) if one != other]
with pikepdf.open(pdf) as pages:
    if not len(before) == len(after) == len(pages.pages):
        problems.append(f"{len(before)} slides, {len(after)} saved, {len(pages.pages)} pages")
print(f"{'FAIL' if problems else 'PASS'} {made}: {len(problems)} problems")
for problem in problems[:10]:
    print("  -", problem)
sys.exit(bool(problems))
