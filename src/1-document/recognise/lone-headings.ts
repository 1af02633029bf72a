import { readCaption } from './captions.ts';
import { hasHeadingShape, headingNumberOf } from './number-headings.ts';
import { sectionLabelOf, sectionRoleOf } from './section-names.ts';

/** Whether a paragraph of its own does nothing but head a section: it names a usual one, or is set in bold and numbered. */
export function isLoneHeading(text: string, bold: boolean): boolean {
  if (text.length >= 100 || readCaption(text) || sectionLabelOf(text)) return false;
  return sectionRoleOf(text) !== null || (bold && headingNumberOf(text) !== null && hasHeadingShape(text));
}
