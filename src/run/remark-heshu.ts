import type { Plugin } from 'unified';
import { builtInKnowledge, createPipeline } from '../pipeline.ts';
import type { PaperRecords, Pipeline } from '../pipeline.ts';
import type { Language } from '../schema/place.ts';
import { Settings } from '../schema/settings.ts';
import { createTaggers } from './taggers/create-taggers.ts';

export interface RemarkHeshuOptions {
  /** Of the documents; told by their script where none is given. */
  language?: Language;
}

/** What `remarkHeshu` puts on `file.data.heshu`. */
export type HeshuData = Pick<PaperRecords, 'claims' | 'references' | 'coverage'>;

/**
 * A plugin for remark: reads the figures of each Markdown file and puts them on `file.data.heshu`. The tree stays as it is; places count code points
 * of the file's own text, whatever other plugins do to the tree.
 */
export const remarkHeshu: Plugin<[RemarkHeshuOptions?]> = (options = {}) => {
  let pipeline: Pipeline | undefined;
  return (_tree, file) => {
    const knowledge = builtInKnowledge();
    pipeline ??= createPipeline({ knowledge, settings: Settings.parse({}), taggers: createTaggers(knowledge) });
    const { claims, references, coverage } = pipeline.read({
      id: file.stem ?? 'document',
      path: file.path ?? 'document.md',
      sha256: '0'.repeat(64),
      format: 'md',
      text: String(file).replace(/^\ufeff/, ''),
      ...(options.language && { bibliography: { language: options.language } }),
    });
    const data: HeshuData = { claims, references, coverage };
    file.data['heshu'] = data;
  };
};
