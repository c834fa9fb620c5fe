"""What differs under Windows: paths, files that are open elsewhere, names that it refuses, and its console."""

import sys
import tempfile
import traceback
from pathlib import Path

import check_console
import check_files
import check_paths

failed = 0
for check in [check for module in (check_paths, check_files, check_console) for check in module.CHECKS]:
    with tempfile.TemporaryDirectory(prefix="windows-") as folder:
        try:
            check(Path(folder))
            print("ok  ", check.__doc__.splitlines()[0])
        except Exception:
            failed += 1
            print("FAIL", check.__doc__.splitlines()[0])
            traceback.print_exc(file=sys.stdout)
        sys.stdout.flush()
sys.exit(1 if failed else 0)
