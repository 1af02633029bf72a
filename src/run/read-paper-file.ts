import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText, formatOf } from '../pipeline.ts';
import type { PaperInput } from '../pipeline.ts';
import type { FailedInput } from './failed-input.ts';
import { reasonOf } from './reason-of.ts';

type PaperFile = Pick<PaperInput, 'path' | 'sha256' | 'format' | 'text'>;

/** The decoded text of a file with the hash of its bytes, or why it was set aside. */
export function readPaperFile(root: string, path: string, maxBytes: number): PaperFile | FailedInput {
  const format = formatOf(path);
  if (!format)
    return {
      path,
      problem: 'has an ending that heshu does not read',
      cure: 'convert it to .txt, .md or .html, or take it out of the folder',
    };
  const file = join(root, path);
  try {
    const size = statSync(file).size;
    if (size > maxBytes)
      return { path, problem: `has ${size} bytes, more than the limit of ${maxBytes}`, cure: 'split it or raise maxBytes in heshu.json' };
    const bytes = readFileSync(file);
    const decoded = decodeText(bytes);
    if ('error' in decoded) return { path, problem: decoded.error, cure: decoded.cure };
    return { path, sha256: createHash('sha256').update(bytes).digest('hex'), format, text: decoded.text };
  } catch (error) {
    return { path, problem: `cannot be read (${reasonOf(error)})`, cure: 'see that the file is whole and that you may read it' };
  }
}
