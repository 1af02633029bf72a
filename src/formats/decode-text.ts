import type { EncodingName } from './encoding-of.ts';
import { recogniseBinary } from './recognise-binary.ts';
import { scoreChinese } from './score-chinese.ts';

/** A file's text without its BOM, and how sure the encoding is. */
export interface DecodedText {
  text: string;
  encoding: EncodingName;
  confidence: number;
}

/** Why a file is no text, in one line, and what to do about it. */
export interface DecodingFailure {
  error: string;
  cure: string;
}

const convert = 'convert it to UTF-8 (iconv -f ENCODING -t UTF-8)';

/** Decodes the bytes of a file: as `chosen` where somebody said so; else UTF-8 and UTF-16 by their marks, then UTF-8, then the legacy Chinese encoding that reads best. */
export function decodeText(bytes: Uint8Array, chosen: EncodingName | null = null): DecodedText | DecodingFailure {
  if (bytes.length === 0) return { error: 'the file is empty', cure: 'give a file with text in it' };
  const binary = recogniseBinary(bytes);
  if (binary) return { error: `the file is ${binary.name}, not text`, cure: binary.cure };
  if (chosen) return decodeChosen(bytes, chosen);
  const marked = decodeMarked(bytes);
  if (marked) return 'text' in marked && marked.text.trim() === '' ? blank : marked;
  const nul = bytes.indexOf(0);
  if (nul >= 0) return { error: `the file holds a NUL byte at offset ${nul}: it is binary, or UTF-16 without a BOM`, cure: convert };
  const utf8 = tryDecode('utf-8', bytes);
  if (utf8 !== null) return utf8.trim() === '' ? blank : { text: utf8, encoding: 'utf-8', confidence: 1 };
  return decodeChinese(bytes);
}

const blank: DecodingFailure = { error: 'the file holds nothing but white space', cure: 'give a file with text in it' };

function decodeChosen(bytes: Uint8Array, encoding: EncodingName): DecodedText | DecodingFailure {
  const text = tryDecode(encoding, bytes);
  if (text === null)
    return { error: `the file is not valid in ${encoding}, which sources.json names`, cure: 'correct its encoding in sources.json' };
  return text.trim() === '' ? blank : { text, encoding, confidence: 1 };
}

function decodeMarked(bytes: Uint8Array): DecodedText | DecodingFailure | null {
  const [first, second, third] = bytes;
  const encoding =
    first === 0xef && second === 0xbb && third === 0xbf
      ? 'utf-8'
      : first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : null;
  if (!encoding) return null;
  const text = tryDecode(encoding, bytes);
  return text === null
    ? { error: `the file has the mark of ${encoding} but is not valid in it`, cure: convert }
    : { text, encoding, confidence: 1 };
}

function decodeChinese(bytes: Uint8Array): DecodedText | DecodingFailure {
  const candidates = (['gb18030', 'big5'] as const).flatMap((encoding) => {
    const text = tryDecode(encoding, bytes);
    return text === null ? [] : [{ text, encoding, score: scoreChinese(text) }];
  });
  candidates.sort((one, other) => other.score - one.score);
  const [best, second] = candidates;
  if (!best || best.score < 0.3)
    return { error: `the file is not valid UTF-8 (byte ${firstInvalid(bytes)}), nor plausible GB18030 or Big5`, cure: convert };
  const lead = best.score - (second?.score ?? 0);
  return { text: best.text, encoding: best.encoding, confidence: Math.round(Math.min(0.95, best.score * 0.6 + lead) * 100) / 100 };
}

function tryDecode(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The offset at which UTF-8 breaks: the longest valid prefix is found by bisection. */
function firstInvalid(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}
