import { type PackFormat, readOwnPack } from '../../glossary/own-pack/own-pack.ts';

export const CSV =
  'term,meaning,also\nWard 7,The ward for people after surgery.,Ward seven;W7\nblue form,A sheet of questions.,\n';

/** The words of a file that is right. */
export function entriesOf(text: string, format: PackFormat) {
  const reading = readOwnPack(text, format);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.entries;
}
