import type { Language } from '../../schema/place.ts';
import { plainView } from '../cells/headers.ts';
import type { PeriodMention } from '../periods/period.ts';
import type { DocumentFrame } from '../scene.ts';
import type { Toolbox } from '../toolbox.ts';

/** What looks ahead, or is called by a year, dates nothing below its heading. */
const namesOther =
  /\b(?:outlook|forecast\w*|projections?|scenarios?|goals?|targets?|agenda|horizon|vision|plan|since|after|before|edition|base year|compared|versus|vs|from|et al)\b|展望|预测|預測|目标|目標|规划|規劃|愿景|以来|以來|之前|之后|以后|相比|[至到]/;

/** The frame of a document for the text below a heading: a heading that ends with a time, or opens with one (Q2 2022; Exports, January to March 2020; 2023年外贸), is on that time. */
export function createSectionFrames(
  frame: DocumentFrame,
  { periods }: Pick<Toolbox, 'periods'>,
): (section: readonly string[], language: Language) => DocumentFrame {
  const known = new Map<string, DocumentFrame>();
  const periodOf = (heading: string, language: Language): PeriodMention | undefined => {
    const view = plainView(heading, language);
    if (namesOther.test(view.folded)) return undefined;
    const context = {
      paperYear: frame.year,
      reported: frame.period,
      calendar: frame.calendar,
      today: frame.today,
      last: null,
      spoken: null,
    };
    const times = periods(view.text, view.folded, language, context);
    return times.length === 1 ? times.find((time) => isOfHeading(time, view.folded, frame.year)) : undefined;
  };
  return (section, language) => {
    const path = section.join('\n');
    let own = known.get(path);
    if (!own) {
      const period = section.map((heading) => periodOf(heading, language)).findLast((time) => time !== undefined);
      known.set(path, (own = period ? { ...frame, period } : frame));
    }
    return own;
  };
}

/** Whether a time is one year or a part of it, not to come, and stands at an end of its heading. */
function isOfHeading({ start, end, from, to }: PeriodMention, folded: string, year: number | null): boolean {
  if (!from || !to || from.slice(0, 4) !== to.slice(0, 4) || from.length > 7 || (year !== null && Number(from.slice(0, 4)) > year))
    return false;
  return /^[\s\d.、（(一二三四五六七八九十)）#]*$/.test(folded.slice(0, start)) || /^[\s)）.:：]*$/.test(folded.slice(end));
}
