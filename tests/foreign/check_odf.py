"""Independent checks of .odt and .odp: the OASIS schemas of OpenDocument 1.3, the package, and accessibility."""
import importlib.util, pathlib, sys, zipfile
from lxml import etree

NS = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "presentation": "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
BEYOND = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"
TYPES = {
    ".odt": b"application/vnd.oasis.opendocument.text",
    ".odp": b"application/vnd.oasis.opendocument.presentation",
}


def schema(name):
    """A schema of OASIS, as a package of judges has it."""
    package = pathlib.Path(importlib.util.find_spec("openxml_audit").origin).parent
    return etree.RelaxNG(etree.parse(package / "odf/schemas/odf-1.3" / f"OpenDocument-v1.3-{name}.rng"))


def text(element):
    return "".join(element.itertext()).strip()


def standard(root):
    """A part of slides without what a program has beyond the standard: an extended document is judged so
    (OpenDocument 1.3-3, 2.2.2). Texts have nothing beyond it, and are judged as they are."""
    for element in root.findall(f".//{{{BEYOND}}}*"):
        element.getparent().remove(element)
    return root


def package(z, kind):
    infos = z.infolist()
    first = infos[0]
    if first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED or first.extra or z.read(first) != kind:
        yield "the type does not come first, as it is"
    manifest = etree.fromstring(z.read("META-INF/manifest.xml"))
    listed = {entry.get(f"{{{NS['manifest']}}}full-path") for entry in manifest}
    files = {info.filename for info in infos} - {"mimetype", "META-INF/manifest.xml"}
    if listed - {"/"} != files:
        yield f"the manifest lists {sorted(listed ^ files)} otherwise"


def about(styles, meta, family, wanted):
    titles = meta.findall(".//dc:title", NS)
    if not titles or not text(titles[0]):
        yield "no title"
    language = styles.find(f".//style:default-style[@style:family='{family}']/style:text-properties", NS)
    if language is None or language.get(f"{{{NS['fo']}}}language") != wanted:
        yield f"its language is not {wanted}"


def pictures(content):
    for image in content.iterfind(".//draw:image", NS):
        if not text(image.getparent().find("svg:desc", NS)):
            yield "a picture without a text"


def texts(content):
    levels = [int(head.get(f"{{{NS['text']}}}outline-level") or 0) for head in content.iterfind(".//text:h", NS)]
    if levels[:1] != [1] or any(after > before + 1 for before, after in zip(levels, levels[1:])):
        yield f"headings of levels {levels}"
    if any(not text(head) for head in content.iterfind(".//text:h", NS)):
        yield "an empty heading"
    for number, table in enumerate(content.iterfind(".//table:table", NS), 1):
        heads = table.findall("table:table-header-rows/table:table-row/table:table-cell", NS)
        if not heads or not all(text(head) for head in heads):
            yield f"table {number} has no row of heads"
        if table.find("table:title", NS) is None:
            yield f"table {number} says not what is in it"
        if table.findall(".//table:covered-table-cell", NS) or table.findall(".//table:table", NS):
            yield f"table {number} has merged cells, or a table in it"
    marks = [mark.get(f"{{{NS['text']}}}name") for mark in content.iterfind(".//text:bookmark-start", NS)]
    if len(marks) != len(set(marks)):
        yield "bookmarks with the same name"
    told = [field.get(f"{{{NS['text']}}}description") for field in content.iterfind(".//text:placeholder", NS)]
    if not all(told) or len(told) != len(set(told)):
        yield "fields without a title of their own"


def slides(content):
    names = [page.get(f"{{{NS['draw']}}}name") for page in content.iterfind(".//draw:page", NS)]
    if not names or len(names) != len(set(names)):
        yield f"slides called {names}"
    for number, page in enumerate(content.iterfind(".//draw:page", NS), 1):
        frames = page.findall("draw:frame", NS)
        classes = [frame.get(f"{{{NS['presentation']}}}class") for frame in frames]
        # Who can't see a slide hears its title first.
        if classes[:1] != ["title"] or classes.count("title") != 1 or not text(frames[0]):
            yield f"slide {number} has no title, or not first: {classes}"
        notes = page.findall("presentation:notes/draw:frame[@presentation:class='notes']", NS)
        if len(notes) != 1 or not text(notes[0]):
            yield f"slide {number} has no notes"
        for frame in page.iterfind("draw:frame[table:table]", NS):
            if not all(text(frame.find(f"svg:{name}", NS)) for name in ("title", "desc")):
                yield f"a table on slide {number} says not what is in it"
            table = frame.find("table:table", NS)
            if table.get(f"{{{NS['table']}}}use-first-row-styles") != "true":
                yield f"a table on slide {number} has no row of heads"
            if not all(text(cell) for cell in table.find("table:table-row", NS)):
                yield f"a table on slide {number} has an empty head"


def accessibility(z, path, wanted):
    content, styles, meta = (etree.fromstring(z.read(name)) for name in ("content.xml", "styles.xml", "meta.xml"))
    is_text = path.suffix == ".odt"
    yield from about(styles, meta, "paragraph" if is_text else "graphic", wanted)
    yield from pictures(content)
    yield from texts(content) if is_text else slides(content)


def main(argv):
    language = next((a.split("=")[1] for a in argv if a.startswith("--language=")), "nl")
    files = [a for a in argv if not a.startswith("--")]
    document, manifest = schema("schema"), schema("manifest-schema")
    failed = 0
    for path in map(pathlib.Path, files):
        problems = []
        try:
            with zipfile.ZipFile(path) as z:
                for part in ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"):
                    judge = manifest if part.startswith("META-INF") else document
                    root = etree.fromstring(z.read(part))
                    if not judge.validate(standard(root) if path.suffix == ".odp" else root):
                        problems += [f"schema: {part}: {error.message}"[:300] for error in judge.error_log]
                problems += package(z, TYPES[path.suffix])
                problems += accessibility(z, path, language)
        except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError) as err:
            problems.append(f"cannot read: {err}")
        print(f"{'FAIL' if problems else 'PASS'} {path}: {len(problems)} problems")
        for problem in problems[:40]:
            print("  -", problem)
        failed += bool(problems)
    return 1 if failed or not files else 0


sys.exit(main(sys.argv[1:]))
