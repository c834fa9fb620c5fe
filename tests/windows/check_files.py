"""Files that others have open, that may only be read, and names that Windows refuses."""

import re

from check_paths import ANSWERS
from wine import held, opschaal

IN_USE = "een ander programma gebruikt het"
CLOSE_IT = "sluit het bestand in Word"


def dutch(*words, folder, code):
    said = opschaal(*words, "--taal", "nl", folder=folder)
    assert said.code == code, said
    return said.told


def left(folder):
    return sorted(path.name for path in folder.iterdir())


def open_elsewhere(folder):
    """a file that another program has open is not replaced, and it is said what to do"""
    report = folder / "canvas.docx"
    report.write_bytes(b"van iemand")
    for shared in ("read", "none"):
        with held(report, shared):
            told = dutch("canvas", "-o", "canvas.docx", "--force", folder=folder, code=1)
        assert IN_USE in told and CLOSE_IT in told and "fout" not in told.split(":", 1)[1], told
        assert report.read_bytes() == b"van iemand" and left(folder) == ["canvas.docx"]
    dutch("canvas", "-o", "canvas.docx", "--force", folder=folder, code=0)
    assert report.read_bytes().startswith(b"PK")


def read_while_open(folder):
    """a file that Word has open is read; one that is kept shut is named, and the others are read"""
    for name in ("jan", "ans"):
        (folder / f"{name}.toml").write_text(ANSWERS.replace("Zoë Ölçer", name), "utf-8")
    with held(folder / "jan.toml", "read"):
        dutch("check", "jan.toml", folder=folder, code=0)
    with held(folder / "jan.toml", "none"):
        told = dutch("read", ".", "-o", "uit", folder=folder, code=1)
        assert "jan.toml" in told and IN_USE in told and CLOSE_IT in told, told
        for words in (["check", "jan.toml"], ["canvas", "--methode", "jan.toml"], ["merge", "jan.toml", "ans.toml", "-o", "s.toml"]):
            told = dutch(*words, folder=folder, code=1)
            assert IN_USE in told and CLOSE_IT in told, told
    assert left(folder) == ["ans.toml", "jan.toml", "uit"] and left(folder / "uit") == ["ans.toml"]


def only_to_read(folder):
    """a file that is read-only is read, and not replaced"""
    file = folder / "canvas.pdf"
    dutch("canvas", "--example", folder=folder, code=0)
    (folder / "voorbeeld-stations.pdf").rename(file)
    file.chmod(0o444)
    before = file.read_bytes()
    dutch("read", "canvas.pdf", "-o", "uit", folder=folder, code=0)
    told = dutch("canvas", "-o", "canvas.pdf", "--force", folder=folder, code=1)
    assert "alleen-lezen" in told and "Eigenschappen" in told, told
    assert file.read_bytes() == before and left(folder) == ["canvas.pdf", "uit"]
    file.chmod(0o644)


def capitals(folder):
    """names that differ in capitals only are one name"""
    dutch("canvas", "-o", "Canvas.pdf", folder=folder, code=0)
    told = dutch("canvas", "-o", "canvas.PDF", folder=folder, code=1)
    assert "bestaat al" in told or "is er al" in told, told
    (folder / "mensen.csv").write_text("naam;organisatie\nJan Jansen;Leeds\nJAN JANSEN;York\njan jansen;\n", "utf-8")
    dutch("personalise", "mensen.csv", "-d", "uit", folder=folder, code=0)
    names = [path.name for path in (folder / "uit").glob("*.pdf")]
    assert len({name.lower() for name in names}) == 3, names


# https://learn.microsoft.com/windows/win32/fileio/naming-a-file
DEVICE = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(com|lpt)[1-9¹²³])\s*(\..*)?", re.IGNORECASE)
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f]|[. ]$')
PEOPLE = ["COM¹", "CON .txt", "con", "Lpt².a.b", "nul.", "Jan.", "Jan ", "Jan ...", "a:b", "wat?", "AUX. x", "PRN .",
          "CONIN$", "…"]


def names_that_windows_refuses(folder):
    """people whose names are no file names under Windows all get a file"""
    (folder / "mensen.csv").write_text("naam\n" + "".join(f'"{name}"\n' for name in PEOPLE), "utf-8")
    dutch("personalise", "mensen.csv", "-d", "uit", folder=folder, code=0)
    names = [path.name for path in (folder / "uit").glob("*.pdf")]
    assert len(names) == len(PEOPLE), names
    for name in names:
        assert not DEVICE.fullmatch(name) and not FORBIDDEN.search(name), f"Windows refuses ‘{name}’"


def names_that_somebody_typed(folder):
    """a name to write to that can't be is refused in words, and leaves nothing"""
    for name in ("wat?.pdf", "a<b.pdf", "a|b.pdf", "a*.pdf", "canvas.pdf ", "canvas.pdf."):
        told = dutch("canvas", "-o", name, folder=folder, code=1)
        assert "(fout " not in told, told
        assert left(folder) == [], (name, left(folder))


CHECKS = [open_elsewhere, read_while_open, only_to_read, capitals, names_that_windows_refuses, names_that_somebody_typed]
