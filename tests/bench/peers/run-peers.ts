import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPipeline } from '../../build-pipeline.ts';
import { judge } from './compare.ts';
import { kinds, parseStated } from './kinds.ts';
import { loadPeers } from './read-with-peers.ts';
import type { Reader } from './read-with-peers.ts';

/** `npm run bench:peers`: what heshu and other tools read of sentences of each kind, as a Markdown table: texts whose numbers and units are all right / whose meaning is, too. The others are installed into a folder of their own. */
const folder = join(tmpdir(), 'heshu-peers');
mkdirSync(folder, { recursive: true });
writeFileSync(
  join(folder, 'package.json'),
  JSON.stringify({
    private: true,
    dependencies: {
      '@microsoft/recognizers-text-suite': '1.3.1',
      compromise: '14.17.0',
      'wink-nlp': '2.4.0',
      'wink-eng-lite-web-model': '1.8.1',
    },
  }),
);
execFileSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });

const pipeline = buildPipeline();
const heshu: Reader = (text, language) =>
  pipeline.extractClaims('text', text, language).map(({ quantity: { lowerBound, upperBound, amount, modifier, unit } }) => ({
    numbers: amount === null || modifier === 'range' ? [lowerBound, upperBound].filter((bound) => bound !== null) : [Number(amount)],
    unit,
    shape: modifier,
  }));
const tools: { name: string; read: Reader }[] = [{ name: 'heshu', read: heshu }, ...loadPeers(folder)];

const rows = kinds.flatMap(({ kind, ...texts }) =>
  (['zh', 'en'] as const).map((language) => {
    const cells = tools.map(({ read }) => {
      const marks = texts[language].map(([text, ...stated]) => {
        const told = read(text, language);
        if (told) {
          const mark = judge(stated.map(parseStated), told);
          if (process.argv.includes('--misses') && !mark.meaning && read === heshu)
            process.stderr.write(`${text} ${JSON.stringify(told)}\n`);
          return mark;
        }
        return null;
      });
      if (marks.includes(null)) return '–';
      return `${marks.filter((mark) => mark?.numbers).length} / ${marks.filter((mark) => mark?.meaning).length}`;
    });
    return `| ${kind} | ${language} | ${texts[language].length} | ${cells.join(' | ')} |`;
  }),
);
process.stdout.write(
  [
    `| Texts | | | ${tools.map(({ name }) => name).join(' | ')} |`,
    `| --- | --- | ---: | ${tools.map(() => '---:').join(' | ')} |`,
    ...rows,
    '',
  ].join('\n'),
);
