import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';

/**
 * A thread that reads texts with one tool over and over: warm first, then, when told to begin, until its time is up. It answers with how many characters
 * it read a second. Only whole texts count, and dictionaries are loaded when the time begins.
 */
const { tool, files, peers, seconds } = workerData;
const papers = files.map((file) => readFileSync(file, 'utf8'));
// The others know no documents: they are given paragraphs, in an order that soon has met all papers.
const paragraphs = papers.flatMap((text) => text.split('\n').filter(Boolean));
const texts = tool === 'heshu' ? papers : paragraphs.map((_, index) => paragraphs[(index * 7919) % paragraphs.length]);
const read = await makers()[tool]();

const clock = (limit) => {
  const begun = performance.now();
  let characters = 0;
  for (let index = 0; performance.now() - begun < limit * 1000; index = (index + 1) % texts.length) {
    read(texts[index], index);
    characters += texts[index].length;
  }
  return characters / ((performance.now() - begun) / 1000);
};

clock(seconds);
parentPort.on('message', () => parentPort.postMessage(clock(seconds)));
parentPort.postMessage('warm');

function makers() {
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
