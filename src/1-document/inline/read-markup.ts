import type { Edit } from './apply-edits.ts';
import { applyEdits } from './apply-edits.ts';
import { decodeEntity } from './entities.ts';
import { findFormulas } from './read-formula.ts';
import type { Run } from './run.ts';
import { textOf } from './run.ts';

const tag = /<(\/?)(sup|sub|b|i|u|em|strong|br|span|font|small|p|div|center|a|img)\b[^<>]{0,300}>/gi;
const emphasis = /(?<![*\d])\*\*(?=[^\s*])([^*\n]{1,400})\*\*(?!\*)/g;
const italics = /(?<![*\p{L}\d\\])\*(?=[\p{L}“])([^*\n]{0,300}[\p{L}\d.)”?!])\*(?![*\p{L}\d])/gu;
const entity = /&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});/g;
const escape = /\\(?=[*_~#&<>[\]%$])/g;
const raisedMarker = /\^(?=(\[[\d,\-–—※①-⑳]{1,12}\]|[①-⑳※]))/g;

/** Takes the marks that converters and word processors leave out of a line of plain text: tags, entities, emphasis, escapes, bookmarks, images, formulas. */
export function readMarkup(runs: readonly Run[]): Run[] {
  const text = textOf(runs);
  if (!/[<&*\\^$[]/.test(text)) return [...runs];
  return applyEdits(runs, [...findTags(text), ...findEmphasis(text), ...findEntities(text), ...findEscapes(text), ...findDebris(text)]);
}

/** The same for text whose tags, entities and emphasis a parser has taken out already. */
export function readDebris(runs: readonly Run[]): Run[] {
  const text = textOf(runs);
  return /[\\^$[]/.test(text) ? applyEdits(runs, findDebris(text)) : [...runs];
}

function findTags(text: string): Edit[] {
  return [...text.matchAll(tag)].map((match) => {
    const name = match[2]!.toLowerCase();
    const edit = { start: match.index, end: match.index + match[0].length, text: name === 'br' ? '\n' : '' };
    return name === 'sup' ? { ...edit, superscript: match[1] === '' } : edit;
  });
}

function findEmphasis(text: string): Edit[] {
  const marks = (match: RegExpExecArray, width: number): Edit[] => {
    const end = match.index + match[0].length;
    return [
      { start: match.index, end: match.index + width, text: '' },
      { start: end - width, end, text: '' },
    ];
  };
  return [
    ...[...text.matchAll(emphasis)].flatMap((match) => marks(match, 2)),
    ...[...text.matchAll(italics)].flatMap((match) => marks(match, 1)),
  ];
}

function findEntities(text: string): Edit[] {
  return [...text.matchAll(entity)].flatMap((match) => {
    const decoded = decodeEntity(match[0]);
    if (!decoded) return [];
    return [
      { start: match.index, end: match.index + match[0].length, text: /^[\u00a0\u2000-\u200a\u202f]$/.test(decoded) ? ' ' : decoded },
    ];
  });
}

function findEscapes(text: string): Edit[] {
  return [...text.matchAll(escape)].map((match) => ({ start: match.index, end: match.index + 1, text: '' }));
}

function findDebris(text: string): Edit[] {
  const edits = findFormulas(text);
  for (const match of text.matchAll(/\[bookmark:[^\]\n]{0,100}\]|!\[[^\]\n]{0,300}\]\([^()\s]{0,500}\)/g)) {
    edits.push({ start: match.index, end: match.index + match[0].length, text: '' });
  }
  for (const match of text.matchAll(raisedMarker)) {
    const end = match.index + 1 + match[1]!.length;
    edits.push(
      { start: match.index, end: match.index + 1, text: '', superscript: true },
      { start: end, end, text: '', superscript: false },
    );
  }
  return edits;
}
