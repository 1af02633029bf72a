import type { Table } from '../../schema/document.ts';
import { foldText } from '../../text/fold.ts';

const code = '[a-z]{1,4}\\d{0,2}(?:[-+][a-z0-9]{1,4})?';
const called = [new RegExp(`(?<![a-z0-9])(${code})处理`, 'g'), new RegExp(`处理(?:组)?(${code})(?![a-z0-9])`, 'g')];
const head = /^(?:试验)?(?:处理|组别|处理组|处理编号|处理方式|treatments?)$/;
const control = /(?<![a-z0-9])ck\d?(?![a-z0-9])/;

/** The treatments that a Chinese field or laboratory study compares: their codes (CK, T1) and the names that its text gives them (控制灌溉), folded. */
export function treatmentsIn(running: string, tables: readonly Table[]): string[] {
  if ((running.match(/处理/g)?.length ?? 0) < 2 || !/[试实]验/.test(running)) return [];
  const codes = new Set([
    ...called.flatMap((pattern) => Array.from(running.matchAll(pattern), ([, name = '']) => name)),
    ...(control.exec(running) ?? []),
    ...tables.flatMap(stubsOfTreatments),
  ]);
  for (const name of Array.from(codes)) for (const sibling of siblingsOf(name, running)) codes.add(sibling);
  const told = [...codes].filter((name) => at(running, name) >= 0);
  if (told.length < 2) return [];
  const names = told.flatMap((name) => spelledOut(name, running));
  return [...new Set([...told, ...names])].sort((one, other) => running.indexOf(one) - running.indexOf(other));
}

/** The rows of a table headed 处理. */
function stubsOfTreatments({ columns, rows, stubColumns }: Table): string[] {
  const index = columns.slice(0, stubColumns).findIndex((path) => head.test(foldText(path.join('')).trim()));
  if (index < 0) return [];
  return rows.flatMap((path) => {
    const stub = foldText(path[index] ?? '').trim();
    return new RegExp(`^${code}$`).test(stub) ? [stub] : [];
  });
}

/** T1 and T2 beside T3. */
function siblingsOf(name: string, running: string): string[] {
  const stem = /^([a-z]{1,4})\d{1,2}$/.exec(name)?.[1];
  return stem ? (running.match(new RegExp(`(?<![a-z0-9])${stem}\\d{1,2}(?![a-z0-9.%])`, 'g')) ?? []) : [];
}

/** 控制灌溉(CI): the words before the bracket of a code, where the text uses them again. */
function spelledOut(name: string, running: string): string[] {
  const before =
    new RegExp(`(?<![\\p{Script=Han}+])(\\p{Script=Han}{2,16})\\(${name.replace('+', '\\+')}\\)`, 'u').exec(running)?.[1] ?? '';
  const words = before.split(/设置?|分别为|包括|以|为|[和与及]/).at(-1)!;
  return words.length >= 2 && running.split(words).length > 2 ? [words] : [];
}

function at(running: string, name: string): number {
  return running.search(new RegExp(`(?<![a-z0-9])${name.replace('+', '\\+')}(?![a-z0-9])`));
}
