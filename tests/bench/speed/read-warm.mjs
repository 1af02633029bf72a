import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';

/**
 * A thread that reads texts with one tool. It is told which tool and which files, then for how many seconds to read, over and over, and answers with how
 * many characters it read a second.
 */
let texts = [];
let read = null;
let next = 0;

parentPort.on('message', async (message) => {
  if (typeof message === 'number') parentPort.postMessage(await readFor(message));
  else {
    const papers = message.files.map((file) => readFileSync(file, 'utf8'));
    // The others know no documents: they are given paragraphs, in an order that soon has met all papers.
    const paragraphs = papers.flatMap((text) => text.split('\n').filter(Boolean));
    texts = message.tool === 'heshu' ? papers : paragraphs.map((_, index) => paragraphs[(index * 7919) % paragraphs.length]);
    read = makers(message.peers)[message.tool]();
  }
});

async function readFor(seconds) {
  const reader = await read;
  const begun = performance.now();
  let characters = 0;
  do {
    const index = next++ % texts.length;
    reader(texts[index], index);
    characters += texts[index].length;
  } while (performance.now() - begun < seconds * 1000);
  return characters / ((performance.now() - begun) / 1000);
}

function makers(peers) {
  const fromHere = createRequire(import.meta.url);
  const fromPeers = createRequire(join(peers, 'package.json'));
  return {
    heshu: async () => {
      const { createPipeline, createTaggers } = await import('../../../dist/index.js');
      const { builtInKnowledge } = await import('../../../dist/knowledge/built-in.js');
      const { Settings } = await import('../../../dist/schema/settings.js');
      const knowledge = builtInKnowledge();
      const pipeline = createPipeline({ knowledge, settings: Settings.parse({}), taggers: createTaggers(knowledge) });
      return (text, index) => pipeline.read({ id: `p${index}`, path: `p${index}.txt`, sha256: '0'.repeat(64), format: 'txt', text });
    },
    nodejieba: () => {
      const jieba = fromHere('nodejieba');
      return (text) => jieba.tag(text);
    },
    Microsoft: () => {
      const suite = fromPeers('@microsoft/recognizers-text-suite');
      const recognizers = ['recognizeNumber', 'recognizePercentage', 'recognizeCurrency', 'recognizeDimension'];
      const cultures = [suite.Culture.Chinese, suite.Culture.English];
      return (text) => {
        for (const culture of cultures) for (const recognize of recognizers) suite[recognize](text, culture);
      };
    },
    compromise: () => {
      const nlp = fromPeers('compromise');
      return (text) => nlp(text).numbers().json();
    },
    'wink-nlp': () => {
      const wink = fromPeers('wink-nlp')(fromPeers('wink-eng-lite-web-model'));
      return (text) => wink.readDoc(text).entities().out();
    },
  };
}
