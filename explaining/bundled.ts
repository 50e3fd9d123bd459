import packedBase64 from 'virtual:packed-glossary';
import knowledgeJson from 'virtual:word-knowledge';
import { openPacked, type Packed } from '../glossary/matching/packed.ts';
import type { WordKnowledge } from '../glossary/unknown/unknown-words.ts';
import { decodeBase64 } from './decode-base64.ts';

export interface Bundled {
  readonly packed: Packed;
  readonly knowledge: WordKnowledge;
}

/** What the build put beside this script for finding words. */
export function openBundled(): Bundled {
  return { packed: openPacked(decodeBase64(packedBase64)), knowledge: JSON.parse(knowledgeJson) };
}
