import type { PaperInput } from '../pipeline.ts';
import { loadBibliography } from '../run/corpus/load-bibliography.ts';
import { loadSettings } from '../run/corpus/load-settings.ts';
import { readPaperFile } from '../run/reading/read-paper-file.ts';
import type { Source } from '../schema/document.ts';

/** The paper of a source as the run read it, or null where the file is another one by now or cannot be read. */
export async function readPaperInput(corpus: string, { id, path, sha256 }: Source): Promise<PaperInput | null> {
  const { byPath, encodings } = loadBibliography(corpus);
  const file = await readPaperFile(corpus, path, loadSettings(corpus), encodings.get(path));
  if ('problem' in file || file.sha256 !== sha256) return null;
  const bibliography = byPath.get(path);
  return { ...file, id, ...(bibliography && { bibliography }) };
}
