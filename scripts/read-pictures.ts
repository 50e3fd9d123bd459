import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Picture, parsePicture } from '../glossary/picture.ts';

const PICTURES_FOLDER = path.join(import.meta.dirname, '..', 'glossary', 'pictures');

export interface ReadPictures {
  /** By name: `spine` for `spine.svg`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** One readable line for everything that is wrong, with file and line. */
  readonly problems: readonly string[];
}

/** Reads the drawings of `glossary/pictures`. */
export function readPictures(): ReadPictures {
  const pictures = new Map<string, Picture>();
  const problems: string[] = [];
  for (const file of readdirSync(PICTURES_FOLDER).sort()) {
    const { name, ext } = path.parse(file);
    const result = parsePicture(name, readFileSync(path.join(PICTURES_FOLDER, file), 'utf8'));
    if (ext !== '.svg') problems.push(`${file}: is no drawing`);
    else if ('problems' in result) problems.push(...result.problems.map((problem) => `${file}:${problem}`));
    else pictures.set(name, result.picture);
  }
  return { pictures, problems };
}

/** The drawings; throws with every problem of the files, each on a line of its own. */
export function readSoundPictures(): ReadPictures['pictures'] {
  const { pictures, problems } = readPictures();
  if (problems.length > 0) throw new Error(`The drawings cannot be used:\n${problems.join('\n')}`);
  return pictures;
}

/** The regions that `where` may name. */
export function regionsOf(pictures: ReadPictures['pictures']): Set<string> {
  return new Set([...pictures.values()].flatMap(({ regions }) => Object.keys(regions)));
}
