"""The console: what stands on it, and what is typed."""

import shlex

from check_paths import ANSWERS
from wine import EXE, in_console, linux, on_screen, windows

PAGES = (850, 437, 65001)
OPSCHAAL = windows(EXE)
CHOOSE = "Typ een cijfer"


def accents_on_the_screen(folder):
    """letters with accents stand on the screen, whatever its code page

    Without colours: the console of Wine 8 promises to show them, and shows their codes."""
    (folder / "één fout.toml").write_text('[pilot]\nnaam = "x"\nçé = "€ – ë"\n', "utf-8")
    for words in ('check "één fout.toml" --taal nl --kleur nooit', "canvas --help --taal nl --kleur nooit"):
        wanted = linux(*shlex.split(words), folder=folder)
        wanted = (wanted.out.decode("utf-8") or wanted.told).splitlines()
        for page in PAGES:
            _, lines = on_screen(page, f'"{OPSCHAAL}" {words}', folder=folder)
            squeezed = ["".join(line.split()) for line in ("".join(lines), "".join(wanted))]
            assert squeezed[0] == squeezed[1], f"code page {page}:\n" + "\n".join(lines)


def accents_that_are_typed(folder):
    """paths with accents are typed in the menu, whatever the code page"""
    for page in PAGES:
        inside = folder / f"één {page} ë"
        inside.mkdir()
        code, lines = on_screen(page, f'"{OPSCHAAL}" menu --taal nl', folder=folder, typed=f"1|{windows(inside)}|0|")
        assert code == 0 and sorted(path.name for path in inside.iterdir()) == ["canvas.docx", "canvas.pdf"], lines
        assert any(f"één {page} ë" in line for line in lines), lines


def a_double_click(folder):
    """started without a console it opens the menu, and without arguments in a console it does not"""
    code, got = in_console(EXE, folder=folder, typed=[(CHOOSE, "0\r")])
    assert code == 0 and "Er gaat niets naar het internet" in got, got
    code, lines = on_screen(850, f'"{OPSCHAAL}"', folder=folder)
    assert code == 2 and not any("Er gaat niets naar het internet" in line for line in lines), lines


def files_dragged_onto_it(folder):
    """files that are dragged onto the program are read, and their report is made"""
    file = folder / "van Zoë.toml"
    file.write_text(ANSWERS, "utf-8")
    code, got = in_console(EXE, windows(file), folder=folder, typed=[("Vulde de groep", "\r"), (CHOOSE, "3\r"), ("Druk op Enter voor", "\r"), (CHOOSE, "0\r")])
    made = sorted(path.name for path in folder.iterdir())
    assert code == 0 and made == ["rapport.docx", "rapport.pdf", "sessie.toml", "van Zoë.toml"], (made, got)
    # With options it is a command line that somebody typed.
    code, got = in_console(EXE, "check", windows(file), folder=folder)
    assert code == 0 and "Er gaat niets naar het internet" not in got, got


CHECKS = [accents_on_the_screen, accents_that_are_typed, a_double_click, files_dragged_onto_it]
