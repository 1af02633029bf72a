import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';

const chunkSize = 1 << 20;

/** The lines of a UTF-8 file, cut at LF, one after another, however large the file is. */
export function* readLines(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  const decoder = new StringDecoder('utf8');
  const chunk = Buffer.allocUnsafe(chunkSize);
  let rest = '';
  try {
    for (let size = readSync(descriptor, chunk); size > 0; size = readSync(descriptor, chunk)) {
      const lines = (rest + decoder.write(chunk.subarray(0, size))).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
    if (rest !== '') yield rest;
  } finally {
    closeSync(descriptor);
  }
}

/** The records of a file of JSON Lines. */
export function* readRecords<Row>(file: string): Generator<Row> {
  for (const line of readLines(file)) yield JSON.parse(line) as Row;
}
