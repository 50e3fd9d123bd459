import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { type CompiledEntries, compileEntries } from './compile-entries.ts';

const ROOT = path.join(import.meta.dirname, '..');
const CACHE = path.join(ROOT, 'node_modules', '.cache', 'bedside', 'glossary');
/** All that the outcome depends on, besides Node. */
const SOURCES = [
  'glossary/**/*.ts',
  'glossary/entries/*.yaml',
  'glossary/cue-families.yaml',
  'glossary/parts/*.yaml',
  'scripts/*.ts',
  'package-lock.json',
];

/** What `compileEntries` makes, which takes seconds; it is kept in node_modules until a file that it is made of changes. */
export function readCompiled(cache: string = CACHE, patterns: readonly string[] = SOURCES): CompiledEntries {
  const sources = hashOf(patterns);
  const kept = readKept(cache);
  if (kept?.sources === sources) return kept.compiled;
  const compiled = compileEntries();
  keep(cache, { sources, compiled });
  return compiled;
}

interface Kept {
  readonly sources: string;
  readonly compiled: CompiledEntries;
}

function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of globSync(patterns, { cwd: ROOT }).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function readKept(cache: string): Kept | undefined {
  try {
    return deserialize(readFileSync(cache));
  } catch {
    // There is none yet, or one that was cut short.
    return undefined;
  }
}

function keep(cache: string, kept: Kept): void {
  const scratch = `${cache}.${process.pid}`;
  try {
    mkdirSync(path.dirname(cache), { recursive: true });
    writeFileSync(scratch, serialize(kept));
    renameSync(scratch, cache);
  } catch {
    // Whoever cannot write there compiles again the next time.
  }
}
