const bracketed = /^(?:[-*•]\s+)?[[【［〔(（]\s*(\d{1,3})\s*[\]】］〕)）]\s*(?=\S)/;
const pointed = /^(?:[-*•]\s+)?(\d{1,3})\s*[.．、]\s*(?=[\p{L}“"《〈「])/u;

/** The number that opens an entry of a reference list, as citations write it; `sure` where it stands in brackets. */
export function readEntryMarker(line: string): { marker: string; prefix: number; sure: boolean } | null {
  const match = bracketed.exec(line) ?? pointed.exec(line);
  return match ? { marker: `[${Number(match[1])}]`, prefix: match[0].length, sure: !pointed.test(line) } : null;
}

/** Whether a line can only be the start of an entry: a surname with initials in front, and a year. */
export function surelyStartsEntry(line: string): boolean {
  return /^\p{Lu}[\p{L}'’-]+,\s\p{Lu}\.[^]{0,200}?(?<!\d)(?:1[89]|20)\d{2}(?!\d)/u.test(line);
}

/** Whether a text can be the end of an entry: it ends a sentence, or with an address. */
export function endsEntry(text: string): boolean {
  return /[.。．!?>]\s*$/.test(text) || /(?:https?:\/\/|doi\.org\/|\b10\.\d{4,9}\/)\S*$/.test(text.slice(-200));
}

/** Whether a line can open an entry of a list without numbers: a name in front, a year in it. */
export function startsUnnumberedEntry(line: string): boolean {
  if (!/^(?:[-*•]\s+)?[\p{Lu}\p{Lo}“"]/u.test(line)) return false;
  if (/^(?:notes?|注|註|说明|說明|disclaimer)\s*[:：]/i.test(line)) return false;
  return /(?<!\d)(?:1[89]|20)\d{2}(?!\d)|\[[A-Z]{1,2}(?:\/OL)?\]/.test(line);
}
