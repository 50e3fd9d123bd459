/** Words whose plural no ending tells. */
const IRREGULAR: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    apparatus: ['apparatuses'],
    child: ['children'],
    comedo: ['comedones', 'comedos'],
    cornu: ['cornua'],
    corpus: ['corpora'],
    crus: ['crura'],
    dens: ['dentes'],
    femur: ['femurs', 'femora'],
    foot: ['feet'],
    genu: ['genua'],
    genus: ['genera'],
    glans: ['glandes'],
    goose: ['geese'],
    incus: ['incudes'],
    iris: ['irises', 'irides'],
    lens: ['lenses'],
    lentigo: ['lentigines', 'lentigos'],
    louse: ['lice'],
    man: ['men'],
    mouse: ['mice'],
    naris: ['nares'],
    pancreas: ['pancreases', 'pancreata'],
    pelvis: ['pelvises', 'pelves'],
    penis: ['penises', 'penes'],
    stomach: ['stomachs'],
    tooth: ['teeth'],
    ulcus: ['ulcera'],
    vas: ['vasa'],
    viscus: ['viscera'],
    woman: ['women'],
  }),
);

/** Words that only look as if they had a Latin plural, or have none. */
const PLURAL_IN_ES = new Set(
  'anus callus census consensus ductus fetus foetus hiatus ictus meatus plexus prolapsus sinus status virus'.split(' '),
);
const WITHOUT_PLURAL = new Set(
  'cannabis icterus lupus mucus plus pruritus pus rabies scabies tetanus thus tinnitus typhus versus'.split(' '),
);

type Rule = readonly [ending: RegExp, plurals: readonly string[]];

// The first ending that fits decides. A plural that nobody writes does no harm as long as it is not another word.
const RULES: readonly Rule[] = [
  [/ma$/, ['mas', 'mata']], // carcinoma
  [/(emia|aemia|uria|algia|phobia|mania|penia|plegia|trophy|plasia)$/, ['$1s']],
  [/a$/, ['as', 'ae']], // vertebra, bursa
  [/us$/, ['i', 'uses']], // thrombus
  [/itis$/, ['itides']], // arthritis
  [/([sx])is$/, ['$1es']], // metastasis, axis
  [/ymis$/, ['ymides']], // epididymis
  [/is$/, ['es', 'ises']], // testis
  [/thorax$/, ['thoraces', 'thoraxes']],
  [/nx$/, ['nges', 'nxes']], // phalanx
  [/(ind|vert|vort|ap|cort)ex$/, ['$1ices', '$1exes']],
  [/(append|cerv|matr|hel|var|cicatr)ix$/, ['$1ices', '$1ixes']],
  [/lyx$/, ['lyces', 'lyxes']], // calyx
  [/(gangli|criteri|phenomen|mitochondri|protozo|spermatozo)on$/, ['$1a', '$1ons']],
  [/um$/, ['a', 'ums']], // diverticulum
  [/(fora|lu|sta|puta|teg|abdo)men$/, ['$1mina', '$1mens']],
  [/(cal|hal|lea|li|kni)fe?$/, ['$1ves']],
  [/([^aeiou])y$/, ['$1ies']], // biopsy
  [/(ss|ch|sh|x|z)$/, ['$1es']], // abscess
  [/s$/, []], // diabetes, feces, forceps
  [/$/, ['s']],
];

/** Plurals of one lower-case word: English, and Latin or Greek where it has one. None for a word that takes none. */
export function pluralsOf(word: string): readonly string[] {
  if (word.length < 3 || WITHOUT_PLURAL.has(word)) return [];
  if (PLURAL_IN_ES.has(word)) return [`${word}es`];
  const irregular = IRREGULAR.get(word);
  if (irregular) return irregular;
  const [ending, plurals] = RULES.find(([pattern]) => pattern.test(word))!;
  return plurals.map((plural) => word.replace(ending, plural));
}

/** What a verb in -ize or -yze becomes: metastasizes, metastasized, metastasizing. None for another word. */
export function inflectionsOf(word: string): readonly string[] {
  if (!/..[iy][sz]e$/.test(word) || !/(?:[iy]ze|lyse|[bcdgilmnoprst]ise)$/.test(word)) return [];
  const stem = word.slice(0, -1);
  return [`${stem}es`, `${stem}ed`, `${stem}ing`];
}
