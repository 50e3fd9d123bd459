import type { Candidate, Scan } from '../matching/matcher.ts';

/** "1.1 MM", "12 X 8 MM": a length in capitals. "Stage 3 MM" and "20 MM patients" may be the illness. */
const LENGTH = /(?:\d[.,]\d+|\d\s?[x×]\s?\d+)\s?$/i;
const LENGTH_CHARS = 16;

/** Whether the letters of a short form are millimeters here, as a report in capitals writes them: a melanoma "1.1 MM" deep is no second one. */
export const isLength = ({ text }: Scan, { start, end }: Candidate): boolean =>
  end - start === 2 &&
  text.startsWith('MM', start) &&
  LENGTH.test(text.slice(Math.max(0, start - LENGTH_CHARS), start));
