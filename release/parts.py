"""Which parts of others end up in what is built."""

import json
import subprocess
from pathlib import Path


def crates(manifest: Path, options: list[str], targets: list[str]) -> list[dict]:
    """What Cargo knows of each crate that a build for one of these targets holds, our own among them: not of what only
    builds or tests it."""
    command = ["cargo", "metadata", "--locked", "--format-version", "1", "--manifest-path", str(manifest), *options]
    for target in targets:
        command += ["--filter-platform", target]
    metadata = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    nodes = {node["id"]: node for node in metadata["resolve"]["nodes"]}
    reached, waiting = set(), [metadata["resolve"]["root"]]
    while waiting:
        here = waiting.pop()
        if here not in reached:
            reached.add(here)
            normal = (to for to in nodes[here]["deps"] if any(kind["kind"] is None for kind in to["dep_kinds"]))
            waiting += [to["pkg"] for to in normal]
    return [package for package in metadata["packages"] if package["id"] in reached]


def modules(lock: Path) -> dict[str, dict]:
    """What npm knows of each module that the page holds, by its folder: not of what only builds or tests it."""
    packages = json.loads(lock.read_text(encoding="utf-8"))["packages"]
    return {folder: entry for folder, entry in packages.items() if folder and not entry.get("dev")}
