/** US and UK spellings of the same piece of a word, with what must or must not stand around it where that matters. */
const PIECES: readonly (readonly [us: RegExp, toUk: string, uk: RegExp, toUs: string])[] = [
  pair('edem', 'oedem'),
  pair('emia', 'aemia'),
  pair('emic', 'aemic', '(?<=[acghnru])'),
  pair('ischem', 'ischaem'),
  pair('hem(?=a[nrt]|o)', 'haem(?=a[nrt]|o)', '(?<!c)'),
  // gastroesophageal holds the letters of the UK piece, and is the US word
  [/(?<![a-z])esophag|(?<=[a-z]o)esophag/, 'oesophag', /(?<![a-z])oesophag|(?<=o)oesophag/, 'esophag'],
  pair('estr(?=adiol|iol|o[gnu]|us)', 'oestr(?=adiol|iol|o[gnu]|us)', '(?<![a-z])'),
  pair('fet(?=al|us|o)', 'foet(?=al|us|o)', '(?<![a-z])'),
  pair('pediatr', 'paediatr'),
  pair('orthoped', 'orthopaed'),
  pair('esthe(?=[st])', 'aesthe(?=[st])'),
  pair('gynec', 'gynaec'),
  pair('cec(?=um|al|o)', 'caec(?=um|al|o)', '(?<![a-z])'),
  pair('celiac', 'coeliac'),
  pair('rrhe(?=a|i)', 'rrhoe(?=a|i)'),
  pair('pne(?=a|i)', 'pnoe(?=a|i)'),
  pair('fec(?=al|es)', 'faec(?=al|es)', '(?<![a-z])'),
  pair('leuk', 'leuc'),
  pair('etiolog', 'aetiolog', '(?<![a-z])'),
  pair('cesarean', 'caesarean'),
  pair('ameb', 'amoeb'),
  pair('nev(?=us|i)', 'naev(?=us|i)', '(?<![a-z])'),
  pair('maneuver', 'manoeuvre'),
  pair('sulf', 'sulph'),
  pair('artifact', 'artefact'),
  pair('aluminum', 'aluminium'),
  pair('appendectom', 'appendicectom'),
  pair('mold', 'mould', '(?<![a-z])'),
  pair('gray', 'grey', '(?<![a-z])'),
  pair(
    '(tum|col|lab|behavi|od|vap|hum|fav|vig)or(?!ect|at|ous)',
    '(tum|col|lab|behavi|od|vap|hum|fav|vig)our(?!ous)',
    '(?<![a-z])',
    ['$1our', '$1or'],
  ),
  pair(
    '(fib|cent|calib|tit|goit|(?:milli|centi|deci|micro)?(?:met|lit))er(?=s?$)',
    '(fib|cent|calib|tit|goit|(?:milli|centi|deci|micro)?(?:met|lit))re(?=s?$)',
    '(?<![a-z])',
    ['$1re', '$1er'],
  ),
  pair('lyz(?=e|ing)', 'lys(?=e[drs]?$|ing$)'),
  pair('iz(?=e[drs]?$|ing$|ations?$)', 'is(?=e[drs]?$|ing$|ations?$)', '(?<=[a-z]{3})'),
  pair('iz(?=able$|ability$)', 'is(?=able$|ability$)', '(?<=[a-z]{5})'),
  pair('el(?=ed$|ing$)', 'ell(?=ed$|ing$)', '(?<=(?:lab|mod|tunn|chann|couns))'),
  ...Object.entries({ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', kappa: 'κ', lambda: 'λ' }).map(([name, letter]) =>
    pair(name, letter, '(?<![a-z])', undefined, '(?![a-z])'),
  ),
];

/** Words that would become another word, or a misspelling somebody might search for in vain. */
const LEFT_ALONE = new Set(
  'disease excise exercise incise noise otherwise precise prize rise size wise raise bruise seize'.split(' '),
);

// A bound on what one word can grow to; real words have at most three pieces that differ.
const MAX_SPELLINGS = 8;

function pair(us: string, uk: string, before = '', to?: readonly [string, string], after = '') {
  const bare = (pattern: string) => pattern.replace(/\(\?[^)]*\)$/, '');
  return [
    new RegExp(before + us + after),
    to ? to[0] : bare(uk),
    new RegExp(before + uk + after),
    to ? to[1] : bare(us),
  ] as const;
}

// The same words come again in name after name, and trying every piece on each is most of the work of making forms.
const known = new Map<string, readonly string[]>();

/** The word and its other spellings, US, UK and mixed (leukaemia, leucaemia), itself first. Takes a lower-case word. */
export function spellingsOf(word: string): readonly string[] {
  let spellings = known.get(word);
  if (!spellings) {
    spellings = LEFT_ALONE.has(word) ? [word] : respell(word);
    known.set(word, spellings);
  }
  return spellings;
}

function respell(word: string): readonly string[] {
  const spellings = new Set([word]);
  for (const [us, toUk, uk, toUs] of PIECES) {
    for (const spelling of [...spellings]) {
      if (spellings.size >= MAX_SPELLINGS) break;
      // A UK piece often holds the US one (oedem, edem), so it is looked for first.
      if (uk.test(spelling)) spellings.add(spelling.replace(uk, toUs));
      else if (us.test(spelling)) spellings.add(spelling.replace(us, toUk));
    }
  }
  return [...spellings];
}
