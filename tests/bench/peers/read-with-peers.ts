import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Told } from './compare.ts';

/** Reads one text; null where the tool does not know the language. */
export type Reader = (text: string, language: 'zh' | 'en') => Told[] | null;

type Recognizer = (
  text: string,
  culture: string,
) => {
  start: number;
  end: number;
  resolution: { value?: string | null; unit?: string; isoCurrency?: string } | null;
}[];
type Suite = Record<`recognize${string}`, Recognizer> & { Culture: { Chinese: string; English: string } };
type Compromise = (text: string) => {
  numbers: () => { json: () => { number: { num: number | null; unit?: string; suffix?: string; prefix?: string } }[] };
};
interface Wink {
  its: { type: unknown };
  readDoc: (text: string) => { entities: () => { each: (visit: (entity: { out: (kind?: unknown) => string }) => void) => void } };
}

/** The tools that are installed in a folder. */
export function loadPeers(folder: string): { name: string; read: Reader }[] {
  const load = createRequire(join(folder, 'package.json'));
  const wink = (load('wink-nlp') as (model: unknown) => Wink)(load('wink-eng-lite-web-model'));
  return [
    { name: 'Microsoft.Recognizers', read: readMicrosoft(load('@microsoft/recognizers-text-suite') as Suite) },
    { name: 'compromise', read: readCompromise(load('compromise') as Compromise) },
    { name: 'wink-nlp', read: readWink(wink) },
  ];
}

const exact = (number: number, unit: string | undefined): Told => ({ numbers: [number], unit: unit ?? '', shape: 'exact' });

/** What its recognizers of percentages, currencies and dimensions find, and the plain numbers that none of them holds. */
function readMicrosoft(suite: Suite): Reader {
  const names = ['Percentage', 'Currency', 'Dimension', 'Temperature', 'Age', 'Number'] as const;
  return (text, language) => {
    const culture = language === 'zh' ? suite.Culture.Chinese : suite.Culture.English;
    const found: { start: number; end: number; told: Told }[] = [];
    for (const name of names)
      for (const { start, end, resolution } of suite[`recognize${name}`]!(text, culture)) {
        const value = resolution?.value;
        if (value === undefined || value === null || found.some((other) => start <= other.end && other.start <= end)) continue;
        const unit = value.endsWith('%') ? '%' : (resolution?.isoCurrency ?? resolution?.unit);
        found.push({ start, end, told: exact(Number.parseFloat(value), unit) });
      }
    return found.sort((one, other) => one.start - other.start).map(({ told }) => told);
  };
}

function readCompromise(nlp: Compromise): Reader {
  return (text, language) => {
    if (language === 'zh') return null;
    const found = nlp(text).numbers().json();
    return found.map(({ number }) => exact(Number(number.num), number.unit || number.suffix || number.prefix || ''));
  };
}

function readWink({ its, readDoc }: Wink): Reader {
  const types = new Set(['CARDINAL', 'PERCENT', 'MONEY', 'DURATION']);
  return (text, language) => {
    if (language === 'zh') return null;
    const told: Told[] = [];
    readDoc(text)
      .entities()
      .each((entity) => {
        const type = entity.out(its.type);
        if (!types.has(type)) return;
        const words = entity.out();
        const number = Number(/\d[\d,]*(?:\.\d+)?/.exec(words)?.[0].replaceAll(',', ''));
        const unit = type === 'PERCENT' ? '%' : type === 'MONEY' && words.includes('$') ? '$' : words.replace(/^[\d.,\s]+/, '');
        told.push(exact(number, unit));
      });
    return told;
  };
}
