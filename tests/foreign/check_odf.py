"""Independent checks of an .odt: the OASIS schemas of OpenDocument 1.3, its package, and accessibility."""
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
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
}
TYPE = b"application/vnd.oasis.opendocument.text"


def schema(name):
    """A schema of OASIS, as a package of judges has it."""
    package = pathlib.Path(importlib.util.find_spec("openxml_audit").origin).parent
    return etree.RelaxNG(etree.parse(package / "odf/schemas/odf-1.3" / f"OpenDocument-v1.3-{name}.rng"))


def text(element):
    return "".join(element.itertext()).strip()


def package(z):
    infos = z.infolist()
    first = infos[0]
    if first.filename != "mimetype" or first.compress_type != zipfile.ZIP_STORED or first.extra or z.read(first) != TYPE:
        yield "the type does not come first, as it is"
    manifest = etree.fromstring(z.read("META-INF/manifest.xml"))
    listed = {entry.get(f"{{{NS['manifest']}}}full-path") for entry in manifest}
    files = {info.filename for info in infos} - {"mimetype", "META-INF/manifest.xml"}
    if listed - {"/"} != files:
        yield f"the manifest lists {sorted(listed ^ files)} otherwise"


def accessibility(z, wanted):
    content, styles, meta = (etree.fromstring(z.read(name)) for name in ("content.xml", "styles.xml", "meta.xml"))
    titles = meta.findall(".//dc:title", NS)
    if not titles or not text(titles[0]):
        yield "no title"
    language = styles.find(".//style:default-style[@style:family='paragraph']/style:text-properties", NS)
    if language is None or language.get(f"{{{NS['fo']}}}language") != wanted:
        yield f"its language is not {wanted}"
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
    for frame in content.iterfind(".//draw:frame", NS):
        if not text(frame.find("svg:desc", NS)):
            yield "a picture without a text"
    marks = [mark.get(f"{{{NS['text']}}}name") for mark in content.iterfind(".//text:bookmark-start", NS)]
    if len(marks) != len(set(marks)):
        yield "bookmarks with the same name"
    told = [field.get(f"{{{NS['text']}}}description") for field in content.iterfind(".//text:placeholder", NS)]
    if not all(told) or len(told) != len(set(told)):
        yield "fields without a title of their own"


def main(argv):
    language = next((a.split("=")[1] for a in argv if a.startswith("--language=")), "nl")
    files = [a for a in argv if not a.startswith("--")]
    document, manifest = schema("schema"), schema("manifest-schema")
    failed = 0
    for path in files:
        problems = []
        try:
            with zipfile.ZipFile(path) as z:
                for part in ("content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"):
                    judge = manifest if part.startswith("META-INF") else document
                    if not judge.validate(etree.fromstring(z.read(part))):
                        problems += [f"schema: {part}: {error.message}"[:300] for error in judge.error_log]
                problems += package(z)
                problems += accessibility(z, language)
        except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError) as err:
            problems.append(f"cannot read: {err}")
        print(f"{'FAIL' if problems else 'PASS'} {path}: {len(problems)} problems")
        for problem in problems[:40]:
            print("  -", problem)
        failed += bool(problems)
    return 1 if failed or not files else 0


sys.exit(main(sys.argv[1:]))
