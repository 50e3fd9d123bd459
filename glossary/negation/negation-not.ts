import type { SentenceAround, SentenceWord } from '../text/sentence-around.ts';
import { gapBetween, isHead, JOINING, mayRunOn } from './negation-scope.ts';
import * as triggers from './negation-triggers.ts';

// "The left submandibular gland was"
const MAX_SUBJECT_WORDS = 5;

const NOT = /^(?:not|(?:is|are|was|were)n't)$/;
/** One word that ends so and stands directly behind a "not" is what someone or something is not; a noun with an ending of these has another before it. */
const ADJECTIVE = /^(?=\p{L}{5})\p{L}*(?:al|ic|ar|ary|ous|ive|oid|ent|ant|ible|able|ile|ed|tender)$/u;
const NOUN = /(?:ment|eed|trial|clinic|colic|antibiotic|patient|implant|transplant|stent|consent|medical)$/;

/** As the whole of a subject they are certain enough: "She is not cachectic". */
const SUBJECT = /^(?:it|he|she|they|this|you|patient|pt|i)$/;
/** Leave a doubt, or speak of some of many: "hopefully not malignant" ends as its like does. */
const UNSURE =
  /ly$|^(?:likely|probable|possible|maybe|perhaps|hope[sd]?|hoping|hopeful|think|thinks|believe[sd]?|doubt|pray|praying|assume[sd]?|guess|wish|seem|seems|appear|appears|often|sometimes|always|never|why|how|no|not|people|patients|women|men|adults|children)$/;
/** May stand behind it; what else does may say when, in whom or how much it holds. */
const BEHIND = /^(?:and|or|nor|but|on|to|today|now|currently|anywhere|bilaterally|throughout)$/;

/**
 * The word that denies a term which is the adjective itself: "hernia reducible, not tender". Without an adverb between: a "not overtly
 * cushingoid" may be a little so.
 */
export function notBefore(
  text: string,
  { before, after }: SentenceAround,
  term: SentenceWord,
): SentenceWord | undefined {
  const cue = before.at(-1);
  if (!cue || !NOT.test(cue.word) || gapBetween(text, cue, term) !== 'plain') return undefined;
  if (!ADJECTIVE.test(term.word) || NOUN.test(term.word)) return undefined;
  if (triggers.DEGREE.has(term.word) || triggers.ASSERTING.has(term.word)) return undefined;
  const [next] = after;
  if (!isHead(text, term, next) || (next && mayRunOn(text, term, next) && !BEHIND.test(next.word))) return undefined;
  if (after.some(({ word }) => triggers.OF_MANY.has(word) || UNSURE.test(word))) return undefined;
  // "Normal, but not mutated, BRCA1"
  if (next && before.at(-2)?.word === 'but') return undefined;
  return isPlainSubject(text, before) ? cue : undefined;
}

/** Whether nothing but a short subject and its verb stands before the last of these words, in its item of the sentence. */
function isPlainSubject(text: string, words: readonly SentenceWord[]): boolean {
  const joint = words.findLastIndex((word, i) => {
    const next = words[i + 1];
    return next !== undefined && (JOINING.has(word.word) || word.word === 'but' || !mayRunOn(text, word, next));
  });
  if (/^n?or$/.test(words[joint]?.word ?? '')) return false;
  const item = words.slice(joint + 1, -1);
  if (/^(?:is|are|was|were|has|have|had|did|does)$/.test(item.at(-1)?.word ?? '')) item.pop();
  if (item.length === 1 && SUBJECT.test(item[0]!.word)) return true;
  return (
    item.length <= MAX_SUBJECT_WORDS &&
    item.every(({ word }) => !(UNSURE.test(word) || triggers.CLAUSE.has(word) || triggers.OF_MANY.has(word)))
  );
}
