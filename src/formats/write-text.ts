import type { Span } from '../schema/place.ts';

/** Builds the decoded text of a file that is no text itself, and keeps what of it is set as superscripts. */
export interface TextWriter {
  readonly length: number;
  put: (text: string, isRaised?: boolean) => void;
  /** The superscripts since the last call. */
  takeRaised: () => Span[];
  text: () => string;
}

export function createTextWriter(): TextWriter {
  const parts: string[] = [];
  let length = 0;
  let raised: Span[] = [];
  return {
    get length() {
      return length;
    },
    put: (text, isRaised = false) => {
      const well = text.toWellFormed().replaceAll('\0', '\ufffd');
      if (!well) return;
      if (isRaised) {
        const last = raised.at(-1);
        if (last?.end === length) last.end += well.length;
        else raised.push({ start: length, end: length + well.length });
      }
      parts.push(well);
      length += well.length;
    },
    takeRaised: () => {
      const taken = raised;
      raised = [];
      return taken;
    },
    text: () => parts.join(''),
  };
}
