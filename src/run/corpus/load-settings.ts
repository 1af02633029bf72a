import { join } from 'node:path';
import { Settings } from '../../schema/settings.ts';
import { Misuse } from '../../schema/misuse.ts';
import { describeIssues, readJsonFile } from './read-json-file.ts';

/** The settings of a corpus: heshu.json where there is one, the defaults for the rest. */
export function loadSettings(root: string): Settings {
  const file = join(root, 'heshu.json');
  const json = readJsonFile(file);
  if (!json) return Settings.parse({});
  const result = Settings.safeParse(json.value);
  if (!result.success) throw new Misuse(describeIssues(file, json, result.error.issues));
  return result.data;
}
