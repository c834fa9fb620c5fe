//! The worker: it has a library, and answers one request after another.

import { decompress } from "fzstd";
import { initSync, Library } from "library";

import { fromBase85 } from "./base85";
import type { GivenFile, Told } from "./generated/opschaal";
import { unpackedOnto } from "./onto";
import type { Packed, Program, Reply, Request, Setup } from "./protocol";

let library: Library | undefined;

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  const { reply, handed } = await answer(data);
  self.postMessage(reply, { transfer: handed });
};

async function answer(request: Request): Promise<{ reply: Reply; handed: Transferable[] }> {
  try {
    const value = await done(request);
    return { reply: { kind: "done", value }, handed: buffers(value) };
  } catch (error) {
    const reply: Reply = Array.isArray(error)
      ? { kind: "told", told: error as Told[] }
      : { kind: "died", cause: String(error) };
    return { reply, handed: [] };
  }
}

function done(request: Request): unknown {
  switch (request.kind) {
    case "start":
      return start(request.program);
    case "open":
      return open(request.setup);
    case "call": {
      const opened = library as unknown as Record<string, (...given: unknown[]) => unknown>;
      return opened[request.method]!(...request.given);
    }
  }
}

async function start(program: Program): Promise<WebAssembly.Module> {
  const module = program instanceof WebAssembly.Module ? program : await WebAssembly.compile(unpacked(program));
  initSync({ module });
  return module;
}

function open({ language, pack, method, house }: Setup): void {
  const opened = new Library(language, pack, method as GivenFile | undefined, house);
  library?.free();
  library = opened;
}

/** Browsers read base64 at once; the larger library comes in fewer characters. */
function bytes(text: string): Uint8Array<ArrayBuffer> {
  if (text.includes(" ")) return fromBase85(text);
  const { fromBase64 } = Uint8Array as { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };
  return fromBase64 ? fromBase64.call(Uint8Array, text) : Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
}

function unpacked({ text, onto }: Packed): Uint8Array<ArrayBuffer> {
  if (onto === undefined) return decompress(bytes(text)) as Uint8Array<ArrayBuffer>;
  return unpackedOnto(decompress(bytes(onto)), bytes(text));
}

/** What can be handed over instead of copied: the bytes of a file. */
function buffers(value: unknown): Transferable[] {
  const bytes = (value as { bytes?: unknown } | undefined)?.bytes;
  return bytes instanceof Uint8Array ? [bytes.buffer] : [];
}
