import { readEntries } from './entries.ts';
import { drawFrom } from './seeded-draw.ts';

// Prints the ids of so many entries, drawn at random by a seed: `npm run -s glossary:draw -- 7 200`.
const [seed = Number.NaN, count = Number.NaN] = process.argv.slice(2).map(Number);
if (process.argv.length !== 4 || !Number.isInteger(seed) || !Number.isInteger(count) || count < 1) {
  console.error('How: npm run -s glossary:draw -- SEED COUNT');
  process.exit(1);
}
const ids = readEntries()
  .entries.map(({ id }) => id)
  .sort();
for (const id of drawFrom(ids, count, seed)) console.log(id);
