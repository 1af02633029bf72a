import { Unreadable } from '../unreadable.ts';
import { inflate } from './inflate.ts';

/** A container with its files by name. */
export interface Zip {
  names: string[];
  /** The file unpacked, or null where there is none of this name. All files together may not grow beyond the limit that the container was opened with. */
  read: (name: string) => Promise<Uint8Array | null>;
}

interface Entry {
  method: number;
  packed: number;
  offset: number;
}

const cure = 'save or download the file again';

/** Opens a ZIP container by the directory at its end (PKWARE APPNOTE 4.3); nothing is unpacked before it is asked for. */
export function openZip(bytes: Uint8Array, maxBytes: number): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(bytes, view);
  let left = maxBytes;
  return {
    names: [...entries.keys()],
    read: async (name) => {
      const entry = entries.get(name);
      if (!entry) return null;
      const data = await inflate(packedBytes(bytes, view, entry), entry.method, left);
      left -= data.length;
      return data;
    },
  };
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  const end = findEnd(view);
  if (end === null) throw new Unreadable('the file is a damaged ZIP container: its directory is missing', cure);
  const entries = new Map<string, Entry>();
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50)
      throw new Unreadable('the file is a damaged ZIP container: its directory is broken', cure);
    if (view.getUint16(at + 8, true) & 1)
      throw new Unreadable('the file is protected by a password', 'open it, remove the protection and save it again');
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), {
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** The end record is the last thing in the file but for a comment of at most 65535 bytes. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

function packedBytes(bytes: Uint8Array, view: DataView, { offset, packed }: Entry): Uint8Array {
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50)
    throw new Unreadable('the file is a damaged ZIP container: a part of it is missing', cure);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new Unreadable('the file is a damaged ZIP container: it is cut short', cure);
  return bytes.subarray(start, start + packed);
}
