import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { writeAside } from './entry-store.ts';

/** Bytes of the hash in front of what was sealed. */
const sealLength = 32;

/** Keeps plain data in a file with its hash in front. */
export function writeSealed(path: string, data: unknown): void {
  writeAside(path, sealed(data));
}

/** Plain data as bytes, with their hash in front. */
export function sealed(data: unknown): Uint8Array {
  const bytes = serialize(data);
  return Buffer.concat([sealOf(bytes), bytes]);
}

/** Plain data out of a file, or null where the file is missing or not as it was written. */
export function readSealed(path: string): unknown {
  try {
    const content = readFileSync(path);
    const bytes = content.subarray(sealLength);
    return sealOf(bytes).equals(content.subarray(0, sealLength)) ? deserialize(bytes) : null;
  } catch {
    return null;
  }
}

function sealOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
