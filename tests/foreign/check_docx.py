"""Independent checks of a .docx: Microsoft's Open XML validator, package integrity, and accessibility."""
import json, os, re, subprocess, sys, zipfile
from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
DC = "http://purl.org/dc/elements/1.1/"
CACHE = os.environ["FOREIGN_CACHE"]


def w(name):
    return f"{{{W}}}{name}"


def text(el):
    return "".join(t.text or "" for t in el.iter(w("t"))).strip()


def luminance(rgb):
    parts = [int(rgb[i:i + 2], 16) / 255 for i in (0, 2, 4)]
    parts = [c / 12.92 if c <= .03928 else ((c + .055) / 1.055) ** 2.4 for c in parts]
    return .2126 * parts[0] + .7152 * parts[1] + .0722 * parts[2]


def contrast(a, b):
    hi, lo = sorted((luminance(a), luminance(b)), reverse=True)
    return (hi + .05) / (lo + .05)


def heading_levels(styles):
    """style id -> heading level, by outline level or built-in name, following basedOn."""
    levels, based = {}, {}
    for s in styles.iter(w("style")):
        sid = s.get(w("styleId"))
        name = (s.find(w("name")).get(w("val")) if s.find(w("name")) is not None else "").lower()
        found = re.fullmatch(r"heading (\d)", name)
        lvl = s.find(f"{w('pPr')}/{w('outlineLvl')}")
        if found:
            levels[sid] = int(found.group(1))
        elif lvl is not None and int(lvl.get(w("val"))) < 9:
            levels[sid] = int(lvl.get(w("val"))) + 1
        if s.find(w("basedOn")) is not None:
            based[sid] = s.find(w("basedOn")).get(w("val"))
    for sid in list(based):
        cur, seen = sid, set()
        while cur and cur not in levels and cur not in seen:
            seen.add(cur)
            cur = based.get(cur)
        if cur in levels and sid not in levels:
            levels[sid] = levels[cur]
    return levels


def accessibility(z, want_form, language):
    out = []
    doc = etree.fromstring(z.read("word/document.xml"))
    styles = etree.fromstring(z.read("word/styles.xml"))
    core = etree.fromstring(z.read("docProps/core.xml")) if "docProps/core.xml" in z.namelist() else None
    title = core.find(f"{{{DC}}}title") if core is not None else None
    if title is None or not (title.text or "").strip():
        out.append("no document title (dc:title)")
    lang = styles.find(f".//{w('docDefaults')}//{w('lang')}")
    if lang is None or not (lang.get(w("val")) or "").startswith(language):
        out.append(f"document language in docDefaults is not {language}")
    default = [s for s in styles.iter(w("style")) if s.get(w("type")) == "paragraph" and s.get(w("default")) in ("1", "true")]
    if not default:
        out.append("no default paragraph style")
    levels = heading_levels(styles)
    seq = []
    for p in doc.iter(w("p")):
        sty = p.find(f"{w('pPr')}/{w('pStyle')}")
        if sty is not None and sty.get(w("val")) in levels:
            if not text(p):
                out.append("empty heading")
            seq.append(levels[sty.get(w("val"))])
    if not seq:
        out.append("no headings")
    elif seq[0] != 1:
        out.append(f"first heading has level {seq[0]}")
    for a, b in zip(seq, seq[1:]):
        if b > a + 1:
            out.append(f"heading level skips from {a} to {b}")
    for i, tbl in enumerate(doc.iter(w("tbl")), 1):
        rows = tbl.findall(w("tr"))
        first = tbl.find(f".//{w('tr')}")
        if first is None or first.find(f"{w('trPr')}/{w('tblHeader')}") is None:
            out.append(f"table {i}: first row is no header row")
        pr = tbl.find(w("tblPr"))
        if pr is None or pr.find(w("tblCaption")) is None and pr.find(w("tblDescription")) is None:
            out.append(f"table {i}: no alternative text (tblCaption or tblDescription)")
        if next(tbl.iter(w("vMerge")), None) is not None:
            out.append(f"table {i}: vertically merged cells")
        if any(c is not tbl for c in tbl.iter(w("tbl"))):
            out.append(f"table {i}: nested table")
        for tc in tbl.iter(w("tc")):
            shd = tc.find(f"{w('tcPr')}/{w('shd')}")
            fill = shd.get(w("fill")) if shd is not None else None
            fill = fill if fill and re.fullmatch(r"[0-9A-Fa-f]{6}", fill) else "FFFFFF"
            for rn in tc.iter(w("r")):
                col = rn.find(f"{w('rPr')}/{w('color')}")
                c = col.get(w("val")) if col is not None else "000000"
                if re.fullmatch(r"[0-9A-Fa-f]{6}", c or "") and text(rn) and contrast(c, fill) < 4.5:
                    out.append(f"table {i}: contrast {contrast(c, fill):.1f} of #{c} on #{fill}")
    ids = set()
    for d in doc.iter(f"{{{WP}}}docPr"):
        if not (d.get("descr") or "").strip():
            out.append(f"image {d.get('id')}: no alternative text")
        if d.get("id") in ids:
            out.append(f"drawing id {d.get('id')} occurs twice")
        ids.add(d.get("id"))
    if next(doc.iter(f"{{{WP}}}anchor"), None) is not None:
        out.append("floating image")
    sdts = [s for s in doc.iter(w("sdt")) if s.find(f"{w('sdtPr')}/{w('docPartObj')}") is None]
    tags, aliases = set(), set()
    for s in sdts:
        pr = s.find(w("sdtPr"))
        if pr is None or any(etree.QName(k).localname in ("repeatingSection", "repeatingSectionItem", "group") for k in pr):
            continue
        tag, alias = pr.find(w("tag")), pr.find(w("alias"))
        if tag is None or alias is None or not alias.get(w("val")):
            out.append("content control without title or tag")
            continue
        if tag.get(w("val")) in tags:
            out.append(f"tag {tag.get(w('val'))} occurs twice")
        if alias.get(w("val")) in aliases:
            out.append(f"control title {alias.get(w('val'))!r} occurs twice")
        tags.add(tag.get(w("val")))
        aliases.add(alias.get(w("val")))
    if want_form and not tags:
        out.append("no content controls")
    return sorted(set(out)), len(tags)


def main(argv):
    want_form = "--form" in argv
    language = next((a.split("=")[1] for a in argv if a.startswith("--language=")), "nl")
    files = [a for a in argv if not a.startswith("--")]
    failed = 0
    for path in files:
        problems = []
        run = subprocess.run(["npx", "--no-install", "ooxml-validator", os.path.abspath(path)], cwd=CACHE, capture_output=True, text=True)
        try:
            data = json.loads(run.stdout[run.stdout.index("{"):])
            for e in data.get("errors", []):
                problems.append(f"schema: {e.get('description', e)} at {e.get('path', e.get('part', ''))}"[:300])
        except ValueError:
            problems.append(f"ooxml-validator gave no answer: {(run.stdout + run.stderr)[-300:]}")
        run = subprocess.run([os.path.join(CACHE, "venv/bin/ooxml-integrity"), "check", "--json", path], capture_output=True, text=True)
        if run.returncode not in (0,):
            problems.append(f"integrity: {run.stdout[:600]}{run.stderr[:200]}")
        count = 0
        try:
            with zipfile.ZipFile(path) as z:
                found, count = accessibility(z, want_form, language)
                problems += found
        except (zipfile.BadZipFile, KeyError, etree.XMLSyntaxError) as err:
            problems.append(f"cannot read: {err}")
        print(f"{'FAIL' if problems else 'PASS'} {path}: {count} content controls, {len(problems)} problems")
        for p in problems[:40]:
            print("  -", p)
        failed += bool(problems)
    return 1 if failed or not files else 0


sys.exit(main(sys.argv[1:]))
