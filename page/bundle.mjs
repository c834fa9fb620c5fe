// Puts the page together: screens, workers and the packed libraries in one HTML file that asks the network for nothing.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const page = import.meta.dirname;
const wasm = join(page, "wasm/target/page");

const common = {
  bundle: true,
  write: false,
  minify: true,
  format: "iife",
  target: "es2022",
  loader: { ".ftl": "text" },
  absWorkingDir: page,
  logLevel: "warning",
  // Pages that were opened from a disk have no address that a module could be fetched from.
  define: { "import.meta.url": '""' },
};

async function bundled(entry, more = {}) {
  const { outputFiles } = await build({ ...common, entryPoints: [join(page, entry)], ...more });
  return outputFiles[0].text.trim();
}

const alphabet = JSON.parse(await readFile(join(page, "src/worker/alphabet.json"), "utf8"));

/** Bytes as `src/worker/base85.ts` reads them. */
function base85(bytes) {
  const whole = Buffer.concat([bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)]);
  const text = Buffer.alloc((whole.length / 4) * 5);
  for (let from = 0, to = 0; from < whole.length; from += 4, to += 5) {
    let word = whole.readUInt32BE(from);
    for (let at = to + 4; at >= to; at--) {
      text[at] = alphabet.charCodeAt(word % 85);
      word = Math.floor(word / 85);
    }
  }
  return `${bytes.length} ${text.toString("latin1")}`;
}

/** How long the file in a frame of zstd is, in four bytes, and its blocks: as `src/worker/onto.ts` reads them. */
function blocks(frame) {
  const [descriptor] = frame.subarray(4);
  const [size, isSingle, hasChecksum, dictionary] = [descriptor >> 6, (descriptor >> 5) & 1, descriptor & 4, descriptor & 3];
  if (size !== 2 || hasChecksum || dictionary) throw new Error("a frame of another form: zstd was asked for otherwise");
  const at = isSingle ? 5 : 6;
  const length = Buffer.alloc(4);
  length.writeUInt32BE(frame.readUInt32LE(at));
  return Buffer.concat([length, frame.subarray(at + 4)]);
}

/** A worker's script and its packed library, as they stand in the page. */
async function program(name) {
  const packed = join(wasm, `${name}.packed`);
  if (!existsSync(packed)) throw new Error(`${packed} is not there: run page/build first`);
  const script = await bundled("src/worker/worker.ts", { alias: { library: join(wasm, name, "library.js") } });
  const bytes = name === "core" ? await readFile(packed) : blocks(await readFile(packed));
  // The page waits for the core, which browsers read sooner as base64.
  const library = name === "core" ? bytes.toString("base64") : base85(bytes);
  return [
    `<script type="text/plain" id="${name}-worker">${script.replaceAll("</script", "<\\/script")}</script>`,
    `<script type="text/plain" id="${name}">${library}</script>`,
  ].join("\n");
}

const hash = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Makes a page that starts with this script. */
export async function makePage(entry) {
  const [style, main] = await Promise.all([bundled("src/style.css"), bundled(entry)]);
  // Nothing is fetched, also when a mistake of ours or a file of somebody else asks for it.
  const policy = [
    "default-src 'none'",
    `script-src ${hash(main)} 'wasm-unsafe-eval'`,
    `style-src ${hash(style)}`,
    "connect-src 'none'",
    "img-src data: blob:",
    "worker-src blob:",
    // A report is shown by the browser's own viewer.
    "frame-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const [core, full] = await Promise.all([program("core"), program("full")]);
  // The core comes before the script that opens it, which does not wait for the rest.
  const parts = { CSP: policy, STYLE: style, CORE: core, MAIN: main, FULL: full };
  const template = await readFile(join(page, "index.html"), "utf8");
  return template.replace(/@([A-Z]+)@/g, (_, part) => parts[part]);
}

if (process.argv[1] === import.meta.filename) {
  const html = await makePage("src/main.tsx");
  await mkdir(join(page, "dist"), { recursive: true });
  await writeFile(join(page, "dist/opschaal.html"), html);
  console.log(`page/dist/opschaal.html: ${Buffer.byteLength(html)} bytes`);
}
