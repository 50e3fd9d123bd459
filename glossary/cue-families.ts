/**
 * Words that stand side by side in notes, as the short forms of blood tests do, by the name of their family as entries write it among their cues:
 * "(labs)". For such an entry each of them is a cue, and all of them together are one.
 */
export type CueFamilies = ReadonlyMap<string, readonly string[]>;

/** Whether a cue is the name of a family. */
export const isFamily = (cue: string): boolean => /^\(.*\)$/.test(cue);
