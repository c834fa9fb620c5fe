"""Which licence of those that a package offers we take, and the words that it asks us to pass on."""

import re
from pathlib import Path

TEXTS = Path(__file__).parent / "texts"

# Of what a package offers we take what comes first: one text of Apache's serves all who offer it, and others ask for
# each package's own. What is not here is for a person to read.
PREFERRED = ["Apache-2.0", "Unicode-3.0", "MIT", "BSD-3-Clause", "BSD-2-Clause", "Zlib", "0BSD"]

# What the files of a package's licences have in their names.
STEMS = ["APACHE", "BOOST", "BSD", "CC0", "GPL", "MIT", "UNICODE", "UNLICENSE", "ZLIB"]


def taken(expression: str) -> set[str]:
    """The licences that we take of an SPDX expression, or of the older form with a slash."""
    tokens = re.findall(r"[()]|[^\s()]+", expression.replace("/", " OR "))
    choice, rest = _any(tokens)
    if rest:
        raise SystemExit(f"not an expression of licences: {expression}")
    return choice


def _rank(choice: set[str]) -> int:
    return max(PREFERRED.index(name) if name in PREFERRED else len(PREFERRED) for name in choice)


def _any(tokens: list[str]) -> tuple[set[str], list[str]]:
    best, tokens = _all(tokens)
    while tokens[:1] == ["OR"]:
        other, tokens = _all(tokens[1:])
        best = min(best, other, key=_rank)
    return best, tokens


def _all(tokens: list[str]) -> tuple[set[str], list[str]]:
    together, tokens = _one(tokens)
    while tokens[:1] == ["AND"]:
        other, tokens = _one(tokens[1:])
        together = together | other
    return together, tokens


def _one(tokens: list[str]) -> tuple[set[str], list[str]]:
    if tokens[0] == "(":
        inside, tokens = _any(tokens[1:])
        return inside, tokens[1:]
    if tokens[1:2] == ["WITH"]:
        return {" ".join(tokens[:3])}, tokens[3:]
    return {tokens[0]}, tokens[1:]


def texts(folder: Path, expression: str, authors: list[str]) -> list[str]:
    """The words of the licences that we take of a package, but Apache's, which is the same for all."""
    found = []
    for name in sorted(taken(expression)):
        if name not in PREFERRED:
            raise SystemExit(f"{folder.name}: nobody has looked at the licence {name}")
        if name != "Apache-2.0":
            found += _files(folder, name) or [_standard(name, authors)]
    return found


def _files(folder: Path, name: str) -> list[str]:
    """The files that a package has with a licence: those with its name, or else those with no name."""
    files = [file for file in sorted(folder.iterdir()) if re.match(r"LICEN[CS]E|COPYING", file.name, re.IGNORECASE)]
    named = {file: [stem for stem in STEMS if stem in file.name.upper()] for file in files if file.is_file()}
    ours = [file for file, stems in named.items() if any(stem in name.upper() for stem in stems)]
    chosen = ours or [file for file, stems in named.items() if not stems]
    return [_clean(file.read_text(encoding="utf-8", errors="replace")) for file in chosen]


def _standard(name: str, authors: list[str]) -> str:
    """For packages that say which licence they have, and bring no text."""
    who = ", ".join(re.sub(r" *<.*?>", "", author) for author in authors) or "its authors"
    return _clean(f"Copyright (c) {who}\n\n{(TEXTS / f'{name}.txt').read_text(encoding='utf-8')}")


def notices(folder: Path) -> list[str]:
    """The parts of a package's NOTICE, as far as they are about what is built into a program.

    Parts on fonts are not: those of packages are for their tests, or for a feature that nobody here asks for."""
    file = folder / "NOTICE"
    if not file.is_file():
        return []
    parts = [_clean(part) for part in re.split(r"\n={70,}\n", "\n" + file.read_text(encoding="utf-8"))]
    introduction = "Licenses for third party"
    kept = [part for part in parts if part and not part.startswith(introduction) and not _about_fonts(part)]
    return ["\n\n".join(kept)] if kept else []


def _about_fonts(part: str) -> bool:
    listed = re.findall(r"^[*-] (.*)$", part, re.MULTILINE)
    return bool(listed) and all(re.search(r"fonts?/|\.ttf|\.otf|tests/", item) for item in listed)


def _clean(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.replace("\r\n", "\n").strip("\ufeff\n ").split("\n"))
