import { isTelling, wordsOf } from './names.ts';

/** Everyday words and those that a name may have instead, a class in each line. A word may stand in several. */
const CLASSES = `
  removal remove resection excision
  operation surgery surgical procedure
  replacement new artificial prosthetic transplant
  inflammation inflamed irritation
  swelling swollen enlarged enlargement puffy larger
  pill tablet medicine medication drug
  injection shot jab
  inhaler pump puffer
  scan imaging ultrasound
  ray xray radiograph
  test exam examination check
  doctor specialist
  tube catheter
  stitch suture
  trouble difficulty difficult problem
  weakness weak paralysis paralyzed palsy
  pain ache sore hurt painful
  bleeding bleed hemorrhage
  clot thrombosis
  obstruction blocked blockage blocking clogged
  narrowing narrow narrowed stenosis
  widening widened dilated dilation
  hole perforation perforated
  loss lose losing lost
  leaking leak leakage incontinence
  softening soft
  fear afraid scared
  fast rapid quick
  slow slowly
  low few little lack deficiency shortage
  high increased elevated much
  part partial segment section piece lobe
  big enlarged enlargement large
  infection infected
  stone calculus
  shaking shake tremor trembling shaky
  dizziness dizzy
  itching itchy itch
  breathing breath breathe
  sleep asleep
  speaking speech talking talk speak
  swallowing swallow
  vision sight seeing see
  hearing hear deafness
  feeling sensation
  heart cardiac
  kidney renal
  lung pulmonary
  liver hepatic
  stomach gastric tummy
  belly abdomen abdominal tummy
  bowel gut intestine intestinal
  stool feces fecal poo poop
  urine urinary pee wee urination
  womb uterus uterine
  brain cerebral
  skin cutaneous
  bone bony
  muscle muscular
  joint articular
  eye ocular
  mouth oral
  nose nasal
  ear otic
  tooth teeth dental
  foot feet
  face facial
  breast mammary
  chest thoracic
  spine spinal
  artery arterial
  vein venous
  nerve neural
  thyroid thyroidal
  sugar glucose
  fat lipid
  salt sodium
  water fluid
  child children kid pediatric
  baby babies infant newborn neonatal`;

/** What is said in several words, as one of them. */
const PHRASES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:can ?t|can ?not|won ?t|unable to|not able to|hard to) /g, 'trouble '],
  [/\b(?:not enough|too little|too few) /g, 'low '],
  [/\btoo (?:much|many) /g, 'high '],
  [/\birritation and swelling\b/g, 'inflammation'],
  [/\bx rays?\b/g, 'ray'],
  [/\b(?:tak(?:e|en|ing)|cut(?:ting)?) out\b/g, 'removal'],
];

/** Say nothing of what is asked for, beside the words that tell nothing anywhere. */
const FILLERS = new Set('mean means meant does did get gets got getting come comes having some any s x'.split(' '));
/** Tell something here: a name that says "no" says another thing. */
const TELLING = new Set('no not without feeling between after before under'.split(' '));

/** The words of a query that say what it asks for. */
export const gistOf = (key: string): readonly string[] =>
  wordsOf(PHRASES.reduce((said, [phrase, as]) => said.replace(phrase, as), `${key} `)).filter(saysMuch);

export const saysMuch = (word: string) => TELLING.has(word) || (isTelling(word) && !FILLERS.has(word));

const ENDING = /(?<=\p{L}{3})(?:ness|ings?|ed|ies|es|s|y|e)$/u;

/** A word without its ending, so that losing and loss, breathe and breathing are alike. */
export const stemOf = (word: string) => word.replace(ENDING, '').replace(/(?<=\p{L}{2})([^\Waeiou])\1$/u, '$1');

const classes = new Map<string, string[]>();
for (const line of CLASSES.trim().split('\n')) {
  const stems = [...new Set(line.trim().split(/\s+/).map(stemOf))];
  for (const stem of stems) classes.set(stem, [...(classes.get(stem) ?? []), ...stems]);
}

/** The stems of the words that may stand for a stem, itself among them. */
export const alikeTo = (stem: string): ReadonlySet<string> => new Set([stem, ...(classes.get(stem) ?? [])]);
