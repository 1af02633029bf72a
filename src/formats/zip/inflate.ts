import { Unreadable } from '../unreadable.ts';

/** Unpacks a part of a ZIP container and stops at `maxBytes`, whatever size the container claims for it. */
export async function inflate(packed: Uint8Array, method: number, maxBytes: number): Promise<Uint8Array> {
  if (method === 0) return withinLimit(packed, maxBytes);
  if (method !== 8)
    throw new Unreadable(`the file is packed in a way that is not read (method ${method})`, 'save it again with the program it came from');
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      length += chunk.length;
      if (length > maxBytes) break;
      chunks.push(chunk);
    }
  } catch {
    throw new Unreadable('the file is a damaged ZIP container: a part of it cannot be unpacked', 'save or download the file again');
  }
  if (length > maxBytes) throw tooLarge(maxBytes);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function withinLimit(bytes: Uint8Array, maxBytes: number): Uint8Array {
  if (bytes.length > maxBytes) throw tooLarge(maxBytes);
  return bytes;
}

function tooLarge(maxBytes: number): Unreadable {
  return new Unreadable(
    `unpacked, the file has more bytes than the limit (a packed bomb, or maxBytes is too low)`,
    `see what is in it, or raise maxBytes in heshu.json (${maxBytes} bytes are left of it)`,
  );
}
