"""check_marks.py PDF PAPER SHEET... : scans each page of a print as people do, and looks for what finds it again.

A page is rendered at 150 dots per inch of PAPER (a4 to a0), laid askew, seen from aside, blurred and made noisy. The code
is read with zxing-cpp, which must say that it is that SHEET (a page each); the three marks are looked for with OpenCV, all
over the page, and nothing else may look like one. From the marks and the middle of the code the page is laid straight
again: all of them, and the corners of the code, must then lie where tests/fixtures/fiducials.json says, to half a
millimetre on A3.
"""
import json
import pathlib
import sys

import cv2
import numpy
import pypdfium2
import zxingcpp

DPI = 150


def rendered(pdf):
    """The pages in greys."""
    return [page.render(scale=DPI / 72, grayscale=True).to_numpy().squeeze().copy() for page in pypdfium2.PdfDocument(pdf)]


def scanned(page, seed):
    """The page as a scanner or a hand sees it: turned a few degrees, from aside, unevenly lit, with noise."""
    chance = numpy.random.default_rng(seed)
    height, width = page.shape
    border = width // 12
    corners = numpy.float32([[0, 0], [width, 0], [width, height], [0, height]])
    angle = numpy.radians(chance.uniform(-4, 4))
    turn = numpy.array([[numpy.cos(angle), -numpy.sin(angle)], [numpy.sin(angle), numpy.cos(angle)]])
    middle = numpy.array([width / 2, height / 2])
    seen = (corners - middle) @ turn.T + middle + chance.uniform(-0.012, 0.012, (4, 2)) * width + border
    size = (width + 2 * border, height + 2 * border)
    matrix = cv2.getPerspectiveTransform(corners, seen.astype(numpy.float32))
    image = cv2.warpPerspective(page, matrix, size, flags=cv2.INTER_AREA, borderValue=150).astype(numpy.float32)
    image = cv2.GaussianBlur(image, (0, 0), 0.6)
    light = numpy.linspace(0.75, 1.0, size[0], dtype=numpy.float32)[None, :]
    return numpy.clip(image * light + chance.normal(0, 10, image.shape), 0, 255).astype(numpy.uint8)


def target(radius):
    """What a mark looks like: a dot in a ring, on white; RADIUS in pixels."""
    reach = int(numpy.ceil(1.4 * radius))
    fine = (numpy.arange(8 * (2 * reach + 1)) + 0.5) / 8 - reach - 0.5
    away = numpy.hypot(*numpy.meshgrid(fine, fine)) / radius
    dark = (away < 0.38) | ((away > 0.7) & (away < 1))
    light = numpy.where(dark, 0.0, 255.0).reshape(2 * reach + 1, 8, 2 * reach + 1, 8).mean(axis=(1, 3))
    return cv2.GaussianBlur(light.astype(numpy.float32), (0, 0), 0.7), reach


def targets(image, radius):
    """The places that look most like a mark, with how much they do, best first."""
    pattern, reach = target(radius)
    alike = cv2.matchTemplate(image.astype(numpy.float32), pattern, cv2.TM_CCOEFF_NORMED)
    found = []
    while len(found) < 4:
        _, best, _, (x, y) = cv2.minMaxLoc(alike)
        found.append((best, numpy.array([x + reach + 0.5, y + reach + 0.5])))
        alike[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1] = -1
    return found


def check(page, places, sheet, seed):
    image = scanned(page, seed)
    codes = [code for code in zxingcpp.read_barcodes(image) if code.text.startswith("OPS1:")]
    if [code.text for code in codes] != [sheet]:
        return f"reads {[code.text for code in codes]}, not {sheet}"
    corner = codes[0].position
    seen = [(at.x, at.y) for at in (corner.top_left, corner.top_right, corner.bottom_right, corner.bottom_left)]
    code = places["code"]
    x, y, side = code["x"], code["y"], code["side"]
    known = [(x, y), (x + side, y), (x + side, y + side), (x, y + side)]
    # How large things are follows from the code; where they are is for the marks to tell.
    sides = [numpy.hypot(*numpy.subtract(seen[one], seen[one - 1])) for one in range(4)]
    found = targets(image, places["radius"] * numpy.mean(sides) / side)
    likeness = [best for best, _ in found]
    if likeness[2] < 0.7 or likeness[2] - likeness[3] < 0.1:
        return f"has no three marks that stand out: {[round(best, 2) for best in likeness]}"
    marks = [place for _, place in found[:3]]
    # The code alone tells roughly where the page lies: which mark is which.
    rough = cv2.getAffineTransform(numpy.float32(known[:3]), numpy.float32(seen[:3]))
    for point in places["corners"]:
        guess = rough @ [point["x"], point["y"], 1]
        seen.append(tuple(min(marks, key=lambda mark: numpy.hypot(*(mark - guess)))))
        known.append((point["x"], point["y"]))
    # From the marks and the middle of the code, as a reader would; all else has to agree.
    middle = numpy.mean(seen[:4], axis=0)
    four_seen = numpy.float32([*seen[4:], middle])
    four_known = numpy.float32([*known[4:], (x + side / 2, y + side / 2)])
    if len({tuple(one) for one in four_seen.tolist()}) != 4:
        return "has two marks at one corner"
    straight = cv2.getPerspectiveTransform(four_seen, four_known)
    laid = cv2.perspectiveTransform(numpy.float32([seen]), straight)[0]
    furthest = numpy.hypot(*(laid - numpy.float32(known)).T).max()
    return f"is {furthest:.2f} mm off" if furthest > 0.5 * max(1, places["radius"] / 1.75) else None


def main():
    pdf, paper, *sheets = sys.argv[1:]
    here = pathlib.Path(__file__).parent
    places = json.loads((here / "../fixtures/fiducials.json").read_text())[paper]
    pages = rendered(pdf)
    problems = [] if len(pages) == len(sheets) else [f"has {len(pages)} pages, not {len(sheets)}"]
    for number, (page, sheet) in enumerate(zip(pages, sheets), 1):
        for seed in range(3):
            wrong = check(page, places, sheet, seed)
            if wrong:
                problems.append(f"page {number}, scan {seed}: {wrong}")
    print(f"{'FAIL' if problems else 'PASS'} {pdf}: {len(pages)} pages, {len(problems)} problems")
    for problem in problems:
        print(f"  - {problem}")
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
