import { exactDraft, unwritten } from '../common/make-draft.ts';
import type { Draft, Scan } from '../room.ts';

/** 身高米八, 米六到米九: a digit behind a bare 米 says how many tenths are above one metre. */
export function readTallMetre({ text, lexicon }: Scan, at: number, floor: number): Draft | null {
  if (text[at - 1] !== '米' || at - 1 < floor || !/[^\u4e00-\u9fff]|[高约近过超足仅到至有]/.test(text[at - 2] ?? ' ')) return null;
  const digit = lexicon.cardinals.get(text[at]!);
  const row = lexicon.codes.get('m');
  if (!row || !/^[1-9]$/.test(digit ?? '') || /[\u4e00-\u9fff]/.test((text[at + 1] ?? '').replace(/[到至左以多的上]/, ''))) return null;
  const figure = { value: `1.${digit}`, decimals: 1, scale: 0 };
  const span = { start: at - 1, end: at + 1 };
  return exactDraft(span, figure, unwritten(span.end, 'm', 'length', row.base), { form: 'numeral', rule: 'read-metre' });
}
