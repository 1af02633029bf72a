import { buildPipeline } from '../../build-pipeline.ts';
import { judge } from './compare.ts';
import { installPeers } from './install-peers.ts';
import { kinds, parseStated } from './kinds.ts';
import { loadPeers } from './read-with-peers.ts';
import type { Reader } from './read-with-peers.ts';

/** `npm run bench:peers`: what heshu and other tools read of sentences of each kind, as a Markdown table: texts whose numbers and units are all right / whose meaning is, too. The others are installed into a folder of their own. */
const pipeline = buildPipeline();
const heshu: Reader = (text, language) =>
  pipeline.extractClaims('text', text, language).map(({ quantity: { lowerBound, upperBound, amount, modifier, unit } }) => ({
    numbers: amount === null || modifier === 'range' ? [lowerBound, upperBound].filter((bound) => bound !== null) : [Number(amount)],
    unit,
    shape: modifier,
  }));
const tools: { name: string; read: Reader }[] = [{ name: 'heshu', read: heshu }, ...loadPeers(installPeers())];

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
