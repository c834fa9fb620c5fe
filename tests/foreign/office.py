"""LibreOffice, for scripts that change documents in it.

Needs LibreOffice, and the Python that its module `uno` is for (on Debian: /usr/bin/python3 with python3-uno).
"""
import contextlib
import pathlib
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def connected(port):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(100):
        try:
            return resolver.resolve(f"uno:socket,host=localhost,port={port};urp;StarOffice.ComponentContext")
        except Exception:  # It has not started yet.
            time.sleep(0.2)
    sys.exit("LibreOffice does not answer")


def opened(desktop, path):
    hidden = PropertyValue(Name="Hidden", Value=True)
    return desktop.loadComponentFromURL(pathlib.Path(path).resolve().as_uri(), "_blank", 0, (hidden,))


def save(document, path):
    """Saves it as its name says."""
    kind = {".odt": "writer8", ".docx": "MS Word 2007 XML"}[pathlib.Path(path).suffix]
    document.storeToURL(pathlib.Path(path).resolve().as_uri(), (PropertyValue(Name="FilterName", Value=kind),))


@contextlib.contextmanager
def desktop():
    """A LibreOffice of its own, which ends with the block."""
    with tempfile.TemporaryDirectory() as folder:
        port = 20000 + sum(folder.encode()) % 20000
        office = subprocess.Popen(
            ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--norestore",
             f"--accept=socket,host=localhost,port={port};urp;"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            context = connected(port)
            desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
            yield desktop
            try:
                desktop.terminate()
            except Exception:  # The connection ends with it.
                pass
        finally:
            office.terminate()
            office.wait(timeout=60)
