// The program, to compare with: the same input has to give the same bytes.

import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readdir, readFile, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { moment, root } from "./page.mjs";

const program = process.env.OPSCHAAL ?? join(root, "target/release/opschaal");

export class Folder {
  static async make() {
    const folder = new Folder();
    folder.path = await mkdtemp(join(tmpdir(), "opschaal-"));
    return folder;
  }

  at(name) {
    return join(this.path, name);
  }

  read(name) {
    return readFile(this.at(name));
  }

  write(name, bytes) {
    return writeFile(this.at(name), bytes);
  }

  /** Runs the program in the folder, at the moment of the tests. */
  async run(...args) {
    const env = { LC_ALL: "nl_NL.UTF-8", TZ: "UTC", SOURCE_DATE_EPOCH: String(moment.getTime() / 1000) };
    const { stderr } = await promisify(execFile)(program, args, { cwd: this.path, env });
    return stderr;
  }

  /** All files below a folder, by their path in it. */
  async files(name) {
    const entries = await readdir(this.at(name), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
    const read = files.sort().map(async (file) => [file.slice(this.at(name).length + 1), await readFile(file)]);
    return new Map(await Promise.all(read));
  }
}

/** Copies what came back of a workshop, each file changed a minute after the one before it: the newest is known by that. */
export async function received(folder, from) {
  const entries = await readdir(from, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(from.length + 1));
  let changed = 1_790_000_000;
  for (const name of names.sort()) {
    const to = folder.at(join("ontvangen", name));
    await mkdir(join(to, ".."), { recursive: true });
    await copyFile(join(from, name), to);
    await utimes(to, changed, changed);
    changed += 60;
  }
}
