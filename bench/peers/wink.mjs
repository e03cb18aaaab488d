// Times wink-nlp on the sample texts, repeated up to the asked number of megabytes. Prints one line of JSON.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const winkNLP = require('wink-nlp');
const model = require('wink-eng-lite-web-model');

const megabytes = Number(process.argv[2] ?? 50);
const samples = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'samples', 'northwest-syria');
const texts = fs.readdirSync(samples).filter(f => f.endsWith('.txt')).sort().map(f => fs.readFileSync(path.join(samples, f), 'utf8'));
const nlp = winkNLP(model, ['sbd', 'pos', 'ner']);

/** Reads texts in turn until so many characters are done; returns the number of tokens. Reading a text runs the whole pipe at once. */
function pass(characters) {
  let words = 0;
  for (let i = 0; characters > 0; i = (i + 1) % texts.length) {
    words += nlp.readDoc(texts[i]).tokens().length();
    characters -= texts[i].length;
  }
  return words;
}

pass(4e6);
const start = process.hrtime.bigint();
const words = pass(megabytes * 1e6);
const seconds = Number(process.hrtime.bigint() - start) / 1e9;
console.log(JSON.stringify({
  package: 'wink-nlp', version: require('wink-nlp/package.json').version, node: process.version,
  words, seconds: Number(seconds.toFixed(2)), wordsPerSecond: Math.round(words / seconds),
}));
