import { join } from 'node:path';
import { z } from 'zod';
import { Language } from '../../schema/place.ts';
import { encodingOf } from '../../formats/encoding-of.ts';
import type { EncodingName } from '../../formats/encoding-of.ts';
import type { PaperInput } from '../../pipeline.ts';
import type { FailedInput } from '../reading/failed-input.ts';
import { Misuse } from '../../schema/misuse.ts';
import { describeIssues, readJsonFile } from './read-json-file.ts';

const Entry = z.looseObject({
  file: z.string().min(1),
  title: z.string().nullish(),
  year: z.number().int().nullish(),
  language: Language.nullish(),
  authors: z.array(z.string()).nullish(),
  doi: z.string().nullish(),
  encoding: z
    .string()
    .refine((name) => encodingOf(name) !== null, 'is none of utf-8, utf-16le, utf-16be, gb18030, big5')
    .nullish(),
});

export interface Bibliography {
  byPath: Map<string, NonNullable<PaperInput['bibliography']>>;
  /** In which encoding a file is, where somebody said so. */
  encodings: Map<string, EncodingName>;
  failed: FailedInput[];
}

/** What sources.json says of each paper, by its path in the corpus. An entry that is wrong is set aside; the others hold. */
export function loadBibliography(root: string): Bibliography {
  const name = 'sources.json';
  const cure = 'mend it: the papers were read without it';
  const bibliography: Bibliography = { byPath: new Map(), encodings: new Map(), failed: [] };
  try {
    const json = readJsonFile(join(root, name));
    if (!json) return bibliography;
    if (!Array.isArray(json.value)) throw new Misuse(`${name}:1:1: is no list of entries {file, title, …}`);
    for (const [index, row] of json.value.entries()) {
      const entry = Entry.safeParse(row);
      const encoding = entry.data?.encoding && encodingOf(entry.data.encoding);
      if (entry.success) bibliography.byPath.set(entry.data.file, fieldsOf(entry.data));
      if (entry.success && encoding) bibliography.encodings.set(entry.data.file, encoding);
      if (!entry.success)
        bibliography.failed.push({ path: name, problem: describeIssues(name, json, entry.error.issues, [index]), cure: 'mend this entry' });
    }
  } catch (error) {
    if (!(error instanceof Misuse)) throw error;
    bibliography.failed.push({ path: name, problem: error.message, cure });
  }
  return bibliography;
}

function fieldsOf({ title, year, language, authors, doi }: z.infer<typeof Entry>): NonNullable<PaperInput['bibliography']> {
  return {
    ...(title && { title }),
    ...(year && { year }),
    ...(language && { language }),
    ...(authors && { authors }),
    ...(doi && { doi }),
  };
}
