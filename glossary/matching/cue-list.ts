/** Where cues stand in a text, in the order of their first words. */
export interface CueList {
  count: number;
  /** CUE_SIZE numbers for each: its first word, how many words it has, and the number of the cue. What follows the last one is of no meaning. */
  hits: Int32Array;
}

export const CUE_SIZE = 3;
/** Where of these the number of the cue stands. */
export const CUE_NUMBER = 2;

export const createCueList = (): CueList => ({ count: 0, hits: new Int32Array(32 * CUE_SIZE) });

export function addCue(list: CueList, word: number, words: number, cue: number): void {
  const at = list.count * CUE_SIZE;
  if (at + CUE_SIZE > list.hits.length) {
    const larger = new Int32Array(list.hits.length * 2);
    larger.set(list.hits);
    list.hits = larger;
  }
  list.hits[at] = word;
  list.hits[at + 1] = words;
  list.hits[at + 2] = cue;
  list.count++;
}
