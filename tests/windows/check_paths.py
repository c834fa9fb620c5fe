"""Paths as Windows has them."""

import os
from contextlib import contextmanager
from pathlib import Path

from wine import linux, opschaal, windows

ANSWERS = '[ingevuld_door]\nnaam = "Zoë Ölçer"\n[pilot]\nnaam = "x"\n[routes.in]\nrelevantie = "relevant"\n'


def round_trip(folder, path):
    """Makes a canvas, reads it, and brings it together with answers; `path` says how the program is told a name."""
    (folder / "zoë.toml").write_text(ANSWERS, "utf-8")
    for words in (
        ["canvas", "--example", "--sheets", "routes", "-o", path("één canvas.pdf")],
        ["canvas", "--sheets", "routes", "-o", path("één canvas.pdf"), "--force"],
        ["canvas", path("zoë.toml"), "-o", path("zoë.docx")],
        ["read", path("zoë.docx"), "-o", path("gelezen")],
        ["merge", path("zoë.docx"), "--no-group", "-o", path("sessie.toml")],
        ["answers", path("sessie.toml"), "-o", path("antwoorden.csv")],
    ):
        said = opschaal(*words, folder=folder)
        assert said.code == 0, said
    again = opschaal("canvas", "-o", path("één canvas.pdf"), folder=folder)
    assert again.code == 1 and "--force" in again.told, again
    made = sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())
    wanted = ["antwoorden.csv", "gelezen/zoë.toml", "sessie.toml", "zoë.docx", "zoë.toml", "één canvas.pdf"]
    assert made == wanted, made
    assert "Zoë Ölçer" in (folder / "sessie.toml").read_text("utf-8")
    same = linux("canvas", "--sheets", "routes", "-o", "-", folder=folder)
    assert same.out == (folder / "één canvas.pdf").read_bytes(), "other bytes than under Linux"


def spaces_and_accents(folder):
    """folders and files with spaces and letters of other languages"""
    inside = folder / "Mijn map" / "Übergröße é – Łódź 日本語 €"
    inside.mkdir(parents=True)
    round_trip(inside, lambda name: name)
    round_trip_from_elsewhere(folder / "nog een", lambda path: windows(path))


def round_trip_from_elsewhere(folder, told):
    folder.mkdir(parents=True, exist_ok=True)
    round_trip(folder, lambda name: told(folder / name))


@contextmanager
def device(name, folder):
    """A folder under another name of Windows, as long as it is needed."""
    link = Path(os.environ["WINEPREFIX"]) / "dosdevices" / name
    link.parent.mkdir(parents=True, exist_ok=True)
    link.unlink(missing_ok=True)
    link.symlink_to(folder)
    yield
    link.unlink()


def a_drive_letter(folder):
    """a drive letter, with either slash, and from the root of the drive"""
    round_trip_from_elsewhere(folder / "a", windows)
    round_trip_from_elsewhere(folder / "b", lambda path: windows(path).replace("\\", "/"))
    round_trip_from_elsewhere(folder / "c", lambda path: str(path).replace("/", "\\"))
    (folder / "d").mkdir()
    with device("m:", folder):
        round_trip(folder / "d", lambda name: f"M:\\d\\{name}")


def a_share(folder):
    r"""a share (\\server\deel), and a path that is passed on as it is (\\?\Z:\)"""
    round_trip_from_elsewhere(folder / "a", lambda path: "\\\\?\\" + windows(path))
    (folder / "b").mkdir()
    with device("unc/server/deel", folder):
        round_trip(folder / "b", lambda name: f"\\\\server\\deel\\b\\{name}")


def a_long_path(folder):
    """more than 260 characters: from the folder itself, and by its whole name"""
    long = folder.joinpath(*(f"{letter} een map met een lange naam ".ljust(60, letter) for letter in "abcde"))
    assert len(windows(long)) > 300
    long.mkdir(parents=True)
    round_trip_from_elsewhere(long / "a", windows)
    said = opschaal("read", windows(long / "a"), "-o", windows(long / "b"), folder=folder)
    assert said.code in (0, 1) and (long / "b").is_dir(), said
    # From far below: only what is made and read is long.
    (folder / "hier").mkdir()
    said = opschaal("kit", "-d", windows(long / "kit"), folder=folder / "hier")
    assert said.code == 0 and len(list((long / "kit").rglob("*.pdf"))) > 3, said


CHECKS = [spaces_and_accents, a_drive_letter, a_share, a_long_path]
