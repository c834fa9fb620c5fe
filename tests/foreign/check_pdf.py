"""Independent checks of a PDF: PDF/UA-1, PDF/A-2a, and the form rules that validators miss.

With --strict warnings are problems too."""
import collections, json, subprocess, sys, os, tempfile
import page, pikepdf

# Words in the appearances of fields are announced as the values of these fields; the tool finds them in no element.
IN_FIELDS = "TAG-003"

HIDDEN_FLAGS = 0b1 | 0b10 | 0b100000 | 0b100000000   # invisible, hidden, noview, togglenoview


def struct_parents(pdf):
    """StructParent number -> structure element, from the parent tree."""
    root = pdf.Root.get("/StructTreeRoot")
    tree = root.get("/ParentTree") if root is not None else None
    return dict(pikepdf.NumberTree(tree).items()) if tree is not None else {}


def leaf_fields(pdf):
    """(full name, field, widgets) of every terminal field, by walking /AcroForm /Fields."""
    def walk(node, prefix, inherited):
        name = ".".join(x for x in (prefix, str(node.get("/T", ""))) if x)
        inherited = dict(inherited)
        for key in ("/FT", "/Ff", "/DA", "/V"):
            if key in node:
                inherited[key] = node[key]
        kids = list(node.get("/Kids", []))
        if kids and any("/T" in kid for kid in kids):
            for kid in kids:
                yield from walk(kid, name, inherited)
        else:
            yield name, inherited, node, (kids or [node])
    form = pdf.Root.get("/AcroForm")
    for field in (form.get("/Fields", []) if form is not None else []):
        yield from walk(field, "", {})


def form_problems(pdf):
    form = pdf.Root.get("/AcroForm")
    if form is None:
        return []
    out = []
    if form.get("/NeedAppearances", False):
        out.append("NeedAppearances is true")
    if "/XFA" in form:
        out.append("XFA present")
    fonts = form.get("/DR", {}).get("/Font", {})
    parents = struct_parents(pdf)
    seen_names, seen_parents = set(), {}
    page_widgets = {}
    for index, pg in enumerate(pdf.pages):
        widgets = [a for a in pg.get("/Annots", []) if a.get("/Subtype") == "/Widget"]
        if pg.get("/Annots") is not None and str(pg.get("/Tabs", "")) != "/S":
            out.append(f"page {index + 1}: Tabs is not S")
        box = [float(x) for x in pg.mediabox]
        for w in widgets:
            page_widgets[w.objgen] = index
            r = [float(x) for x in w.Rect]
            if r[0] >= r[2] or r[1] >= r[3]:
                out.append(f"page {index + 1}: widget rectangle empty or inverted")
            if r[0] < box[0] - .5 or r[1] < box[1] - .5 or r[2] > box[2] + .5 or r[3] > box[3] + .5:
                out.append(f"page {index + 1}: widget outside the page")
    reached = set()
    for name, inherited, field, widgets in leaf_fields(pdf):
        if name in seen_names:
            out.append(f"field name {name!r} occurs twice")
        seen_names.add(name)
        label = str(field.get("/TU", ""))
        kind = str(inherited.get("/FT", ""))
        if not kind:
            out.append(f"{name}: no field type")
        for w in widgets:
            reached.add(w.objgen)
            own = str(w.get("/TU", label))
            if not own.strip():
                out.append(f"{name}: no TU (name for screen readers)")
            elif own == name:
                out.append(f"{name}: TU is only the internal name")
            if w.objgen not in page_widgets:
                out.append(f"{name}: widget is on no page")
            flags = int(w.get("/F", 0))
            if not flags & 4 or flags & HIDDEN_FLAGS:
                out.append(f"{name}: annotation flags {flags} (must print, must not hide)")
            if "/A" in w or "/AA" in w:
                out.append(f"{name}: has an action")
            ap = w.get("/AP")
            if not isinstance(ap, pikepdf.Dictionary) or "/N" not in ap:
                out.append(f"{name}: no appearance")
            elif kind == "/Btn":
                states = set(ap.N.keys()) if not isinstance(ap.N, pikepdf.Stream) else set()
                if not states:
                    out.append(f"{name}: button appearance has no states")
                elif str(w.get("/AS", "")) not in states | {"/Off"}:
                    out.append(f"{name}: AS {w.get('/AS')} is no state of its appearance")
            if kind in ("/Tx", "/Ch"):
                da = str(w.get("/DA", inherited.get("/DA", form.get("/DA", ""))))
                font = next((t for t in da.split() if t.startswith("/")), None)
                if font is None or font not in fonts:
                    out.append(f"{name}: DA font {font} is not in DR")
                else:
                    f = fonts[font]
                    d = f.get("/DescendantFonts", [f])[0].get("/FontDescriptor") or f.get("/FontDescriptor")
                    if d is None or not any(k in d for k in ("/FontFile", "/FontFile2", "/FontFile3")):
                        out.append(f"DA font {font} is not embedded")
            key = w.get("/StructParent")
            if key is None:
                out.append(f"{name}: widget has no StructParent")
            else:
                key = int(key)
                if key in seen_parents:
                    out.append(f"{name}: StructParent {key} is shared with {seen_parents[key]}")
                seen_parents[key] = name
                elem = parents.get(key)
                if elem is None or str(elem.get("/S", "")) != "/Form":
                    out.append(f"{name}: not inside a Form structure element")
                else:
                    kids = elem.get("/K")
                    kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
                    refs = [k for k in kids if isinstance(k, pikepdf.Dictionary) and k.get("/Type") == "/OBJR"]
                    if len(refs) != 1 or refs[0].Obj.objgen != w.objgen:
                        out.append(f"{name}: Form element does not refer to exactly this widget")
    lost = set(page_widgets) - reached
    if lost:
        out.append(f"{len(lost)} widgets on pages are in no field")
    return sorted(set(out))


def claims_pdfa(path):
    with pikepdf.open(path) as pdf:
        return "pdfaid:part" in pdf.open_metadata()


def with_pdfa_claim(path, folder):
    """A copy that says of itself that it is PDF/A-2a: what else the standard asks is then judged."""
    out = os.path.join(folder, "claimed.pdf")
    with pikepdf.open(path) as pdf:
        with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as meta:
            meta["pdfaid:part"], meta["pdfaid:conformance"] = "2", "A"
        pdf.save(out)
    return out


def main(argv):
    want_form = "--form" in argv
    brief = "--brief" in argv
    strict = "--strict" in argv
    language = next((a.split("=")[1] for a in argv if a.startswith("--language=")), "nl")
    files = [a for a in argv if not a.startswith("--")]
    failed = 0
    for path in files:
        problems, notes = [], []
        claims = claims_pdfa(path)
        folder = tempfile.mkdtemp()
        if not claims:
            notes.append("claims no PDF/A: judged as PDF/A-2a with the claim added")
        for profile in ("ua1", "2a"):
            judged = path if claims or profile == "ua1" else with_pdfa_claim(path, folder)
            report = page.validate_pdf(judged, profile=profile)
            if not report.is_compliant:
                seen = {}
                for f in report.failures:
                    seen.setdefault(f.rule_id, f.message)
                problems += [f"{profile}: {rule}: {message}" for rule, message in seen.items()]
        if not brief:
            run = subprocess.run([os.path.join(os.path.dirname(sys.executable), "outloud"), "--no-info", "--json", "-", path],
                                 capture_output=True, text=True)
            try:
                for doc in _documents(json.loads(run.stdout)):
                    for f in doc.get("findings", []):
                        warns = strict and not (want_form and f.get("rule") == IN_FIELDS)
                        where = problems if warns or f.get("severity") == "error" else notes
                        where.append(f"outloud {f.get('severity')} {f.get('rule')}: {f.get('message')}")
            except (ValueError, AttributeError) as err:
                problems.append(f"outloud gave no answer: {err}: {run.stderr[-200:]}")
        with pikepdf.open(path) as pdf:
            problems += form_problems(pdf)
            if not str(pdf.Root.get("/Lang", "")).startswith(language):
                problems.append(f"its language is {pdf.Root.get('/Lang', '')}, not {language}")
            fields = sum(1 for _ in leaf_fields(pdf))
            if want_form and not fields:
                problems.append("no form fields")
        print(f"{'FAIL' if problems else 'PASS'} {path}: {fields} fields, {len(problems)} problems")
        for p in problems[:40]:
            print("  -", p)
        for note, count in collections.Counter(notes).items():
            print(f"    (note) {note}: {count}x")
        failed += bool(problems)
    return 1 if failed or not files else 0


def _documents(data):
    if isinstance(data, list):
        return data
    for key in ("documents", "files", "reports", "results"):
        if key in data:
            return data[key]
    return [data]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
