"""The program for Windows, run under Wine. What it needs stands in the environment: see `run` beside this file."""

import os
import pty
import subprocess
import threading
import tty
from contextlib import contextmanager
from pathlib import Path

WINE = os.environ["WINE"]
TOOLS = Path(os.environ["WINDOWS_TOOLS"])
EXE = TOOLS / "opschaal.exe"
LINUX = os.environ["OPSCHAAL_LINUX"]
PATIENCE = 120  # seconds: a program that waits for somebody waits for ever


def windows(path):
    """A path as Windows has it: Wine shows the root of the file system as drive Z."""
    return "Z:" + str(path).replace("/", "\\")


class Said:
    """What a command said: its exit code, standard output as bytes, and its messages."""

    def __init__(self, command, done):
        self.command, self.code, self.out = command, done.returncode, done.stdout
        self.told = done.stderr.decode("utf-8")

    def __str__(self):
        return f"{self.command}: exit {self.code}\n{self.told}{self.out[:2000].decode('utf-8', 'replace')}"


def start(program, *words, folder, stdin=b""):
    command = [*program, *map(str, words)]
    return Said(command, subprocess.run(command, cwd=folder, input=stdin, capture_output=True, timeout=PATIENCE))


def opschaal(*words, folder, **how):
    return start([WINE, str(EXE)], *words, folder=folder, **how)


def linux(*words, folder, **how):
    return start([LINUX], *words, folder=folder, **how)


@contextmanager
def held(path, shared):
    """A file that another program has open meanwhile, and lets others "read" or lets them do "none"."""
    command = [WINE, str(TOOLS / "hold.exe"), windows(path), shared]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as holder:
        said = holder.stdout.readline()
        assert said.strip() == b"held", f"{path} could not be held: {said}"
        yield
        holder.stdin.close()
        holder.wait(PATIENCE)


def in_console(*command, folder, typed=()):
    """Runs a program of Windows on a terminal, which Wine makes a console of. Gives its exit code, and what the terminal got.

    What is typed is pairs: what to wait for, and what is typed then."""
    ours, theirs = pty.openpty()
    tty.setraw(theirs)  # what is typed goes to the console as it is
    got = bytearray()
    cues = [(cue.encode("utf-8"), keys.encode("utf-8")) for cue, keys in typed]

    def listen():
        seen = 0
        try:
            while some := os.read(ours, 4096):
                got.extend(some)
                if cues and (found := got.find(cues[0][0], seen)) >= 0:
                    seen = found + len(cues[0][0])
                    os.write(ours, cues.pop(0)[1])
        except OSError:  # all have closed it
            pass

    program = subprocess.Popen([WINE, *map(str, command)], cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs,
                               start_new_session=True)
    os.close(theirs)
    listener = threading.Thread(target=listen, daemon=True)
    listener.start()
    try:
        code = program.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        program.kill()
        raise AssertionError(f"it waits for ever: {got.decode('utf-8', 'replace')}") from None
    listener.join(PATIENCE)
    os.close(ours)
    return code, got.decode("utf-8", "replace")


def on_screen(page, command, *, folder, typed=""):
    """Runs a command line in a console with a code page. Gives its exit code, and the lines on its screen."""
    screen = Path(folder) / "screen.txt"
    code, got = in_console(TOOLS / "screen.exe", page, command, windows(screen), typed, folder=folder)
    assert code == 0, f"screen.exe broke down with {code}: {got}"
    *lines, end = screen.read_text("utf-8").splitlines()
    screen.unlink()
    return int(end.removeprefix("exit ")), lines
