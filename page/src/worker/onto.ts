//! The full library holds most of the core once more, so it is packed as what it has besides: zstd's `--patch-from`.

import { decompress } from "fzstd";

/** The most bytes in a block (RFC 8878, 3.1.1.2.3). */
const largest = 1 << 17;

/**
 * Unpacks what was packed on top of a base: how long it is, in four bytes, and the blocks of its frame. These look back
 * into the base as if it stood before them, so it is put there, in raw blocks (RFC 8878, 3.1.1.2).
 */
export function unpackedOnto(base: Uint8Array, packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  const raw = Math.ceil(base.length / largest);
  const frame = new Uint8Array(9 + raw * 3 + base.length + packed.length - 4);
  const view = new DataView(frame.buffer);
  view.setUint32(0, 0xfd2fb528, true);
  // One segment, whose length follows in four bytes.
  frame[4] = 0xa0;
  view.setUint32(5, base.length + length, true);
  let at = 9;
  for (let from = 0; from < base.length; from += largest) {
    const block = base.subarray(from, from + largest);
    view.setUint16(at, (block.length << 3) & 0xffff, true);
    frame[at + 2] = block.length >> 13;
    frame.set(block, at + 3);
    at += 3 + block.length;
  }
  frame.set(packed.subarray(4), at);
  return decompress(frame).subarray(base.length) as Uint8Array<ArrayBuffer>;
}
