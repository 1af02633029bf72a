import { Knowledge } from '../schema/knowledge.ts';
import { numerals as englishNumerals } from './en/numerals.ts';
import { numerals as chineseNumerals } from './zh/numerals.ts';
import { classifiers } from './common/classifiers.ts';
import { entities } from './common/entities.ts';
import { events } from './common/events.ts';
import { hedges } from './common/hedges.ts';
import { measures } from './common/measures.ts';
import { modalities } from './common/modalities.ts';
import { phrases } from './common/phrases.ts';
import { products } from './common/products.ts';
import { scales } from './common/scales.ts';
import { units } from './common/units.ts';
import { eras } from './zh/eras.ts';
import { wording } from './common/wording.ts';

/** The tables heshu comes with, as plain data that can be handed to a worker. */
export function builtInKnowledge(): Knowledge {
  return Knowledge.parse({ units, scales, numerals: [...chineseNumerals, ...englishNumerals], hedges, measures, entities, products, modalities, eras, events, wording: [...wording, ...phrases, ...classifiers] });
}
