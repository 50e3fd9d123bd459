import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { formsOf } from '../glossary/forms/forms.ts';
import { readCompiled } from './compiled.ts';
import { readEntries } from './entries.ts';
import { createExplainer, type Explained, textOfHtml } from './explain-text.ts';

const USAGE = 'How: npm run -s explain -- [FILE | --jsonl [FILE] | --glossary]; without FILE it reads what comes in.';

try {
  run();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function run(): void {
  const { values: options, positionals } = readOptions();
  const [file, ...others] = positionals;
  if (others.length > 0) throw new Error(`One file at a time. ${USAGE}`);
  if (options.glossary) printGlossary();
  else if (options.jsonl) explainLines(readInput(file));
  else explainForPeople(readInput(file), /\.html?$/i.test(file ?? ''));
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { jsonl: { type: 'boolean' }, glossary: { type: 'boolean' } },
    });
  } catch (error) {
    // What Node says after its first sentence is of no use here.
    throw new Error(`${(error as Error).message.split('. ', 1)[0]}. ${USAGE}`);
  }
}

/** The text of a file, or what comes in, without the mark that some programs put in front of UTF-8. */
function readInput(file: string | undefined): string {
  if (file !== undefined && !existsSync(file)) throw new Error(`There is no file ${file}. ${USAGE}`);
  return readFileSync(file ?? 0, 'utf8').replace(/^\uFEFF/, '');
}

function createBundledExplainer() {
  const { glossary, knowledge } = readCompiled();
  return createExplainer(glossary, knowledge);
}

/** One JSON document a line in, one answer a line out; a line that is no such document is an error with its number. */
function explainLines(input: string): void {
  const explain = createBundledExplainer();
  for (const [index, line] of input.split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      const { id, text } = JSON.parse(line);
      if (typeof text !== 'string') throw new Error('has no "text"');
      const { terms, abbreviations } = explain(text);
      console.log(JSON.stringify({ id, terms, abbreviations }));
    } catch (error) {
      console.error(`line ${index + 1}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}

function explainForPeople(input: string, isHtml: boolean): void {
  const text = isHtml ? textOfHtml(input) : input;
  const { terms, unmarked } = createBundledExplainer()(text);
  const firsts = new Map<string, Explained['terms'][number]>();
  // Of entries that share a name, each is shown.
  for (const term of terms) {
    const key = term.id ?? term.name;
    if (!firsts.has(key)) firsts.set(key, term);
  }
  for (const { name, short, long, because, unaided, byPage, meant, negation, sought } of firsts.values()) {
    const notes = [
      because && `because “${because}” stands near`,
      unaided && 'its usual meaning, which nothing near it confirms',
      byPage && 'by the page as a whole, since nothing near it decides',
      meant && `spelled wrong for ${meant}`,
      negation && `the text says “${negation}”`,
      sought && `the text asks: “${sought}”`,
    ].filter(Boolean);
    const reason = notes.length > 0 ? ` (${notes.join('; ')})` : '';
    console.log(
      `${name}${long ? ` = ${long}` : ''}${reason}\n    ${short ?? 'The glossary does not have this word yet.'}`,
    );
  }
  const whys = new Map(unmarked().map(({ name, why }) => [name.toLowerCase(), `${name}: ${why}`]));
  if (whys.size > 0) console.log(`Not marked here:\n    ${[...whys.values()].join('\n    ')}`);
  console.log(`${firsts.size} terms, in ${terms.length} places`);
}

function printGlossary(): void {
  const { store } = readCompiled().glossary;
  const written = new Map(readEntries().entries.map((entry) => [entry.id, entry]));
  for (const { id, term, kind, short, more, ask, difficulty, reviewed } of store) {
    const forms = formsOf(written.get(id)!).map((form) => form.text);
    console.log(JSON.stringify({ id, term, forms, kind, short, more, ask, difficulty, reviewed }));
  }
}
