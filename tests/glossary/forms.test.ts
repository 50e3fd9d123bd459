import { describe, expect, test } from 'vitest';
import { formsOf, isShortForm } from '../../glossary/forms/forms.ts';
import { inflectionsOf, pluralsOf } from '../../glossary/forms/plurals.ts';
import { spellingsOf } from '../../glossary/forms/spelling.ts';

const texts = (term: string, also: string[] = []) =>
  formsOf({ term, also, kind: 'condition' }).map(({ text }) => text.toLowerCase());

describe('plurals', () => {
  test.each([
    ['vertebra', 'vertebrae'],
    ['bursa', 'bursas'],
    ['metastasis', 'metastases'],
    ['axis', 'axes'],
    ['diverticulum', 'diverticula'],
    ['thrombus', 'thrombi'],
    ['carcinoma', 'carcinomas'],
    ['carcinoma', 'carcinomata'],
    ['index', 'indices'],
    ['cortex', 'cortices'],
    ['appendix', 'appendices'],
    ['foramen', 'foramina'],
    ['phalanx', 'phalanges'],
    ['epididymis', 'epididymides'],
    ['arthritis', 'arthritides'],
    ['pneumothorax', 'pneumothoraces'],
    ['ganglion', 'ganglia'],
    ['lesion', 'lesions'],
    ['biopsy', 'biopsies'],
    ['colectomy', 'colectomies'],
    ['ray', 'rays'],
    ['abscess', 'abscesses'],
    ['stomach', 'stomachs'],
    ['foot', 'feet'],
    ['calf', 'calves'],
    ['virus', 'viruses'],
    ['uterus', 'uteri'],
    ['fetus', 'fetuses'],
    ['bacterium', 'bacteria'],
  ])('%s has %s', (word, plural) => {
    expect(pluralsOf(word)).toContain(plural);
  });

  test.each(['mucus', 'lupus', 'pus', 'plus', 'diabetes', 'feces', 'rabies', 'forceps'])('%s has none', (word) => {
    expect(pluralsOf(word)).toEqual([]);
  });

  test.each([
    ['virus', 'viri'],
    ['fetus', 'feti'],
    ['anemia', 'anemiae'],
    ['specimen', 'specimina'],
    ['caput', 'capita'],
  ])('%s has no %s', (word, wrong) => {
    expect(pluralsOf(word)).not.toContain(wrong);
  });
});

test.each([
  ['metastasize', ['metastasizes', 'metastasized', 'metastasizing']],
  ['metastasise', ['metastasises', 'metastasised', 'metastasising']],
  ['paralyze', ['paralyzes', 'paralyzed', 'paralyzing']],
  ['size', []],
  ['disease', []],
  ['tumor', []],
])('verb endings of %s', (word, inflections) => {
  expect(inflectionsOf(word)).toEqual(inflections);
});

describe('US and UK spelling, both ways', () => {
  test.each([
    ['anemia', 'anaemia'],
    ['edema', 'oedema'],
    ['lymphedema', 'lymphoedema'],
    ['tumor', 'tumour'],
    ['hematoma', 'haematoma'],
    ['hemorrhage', 'haemorrhage'],
    ['hemoglobin', 'haemoglobin'],
    ['esophagus', 'oesophagus'],
    ['gastroesophageal', 'gastrooesophageal'],
    ['leukemia', 'leukaemia'],
    ['ischemic', 'ischaemic'],
    ['pediatric', 'paediatric'],
    ['orthopedic', 'orthopaedic'],
    ['diarrhea', 'diarrhoea'],
    ['dyspnea', 'dyspnoea'],
    ['fetus', 'foetus'],
    ['labor', 'labour'],
    ['color', 'colour'],
    ['catheterization', 'catheterisation'],
    ['generalizability', 'generalisability'],
    ['catheterizable', 'catheterisable'],
    ['metastasize', 'metastasise'],
    ['paralyze', 'paralyse'],
    ['center', 'centre'],
    ['fiber', 'fibre'],
    ['milliliter', 'millilitre'],
    ['gray', 'grey'],
    ['sulfate', 'sulphate'],
    ['anesthesia', 'anaesthesia'],
    ['paresthesia', 'paraesthesia'],
    ['feces', 'faeces'],
    ['gynecology', 'gynaecology'],
    ['cecum', 'caecum'],
    ['estrogen', 'oestrogen'],
    ['etiology', 'aetiology'],
    ['celiac', 'coeliac'],
  ])('%s and %s', (us, uk) => {
    expect(spellingsOf(us)).toContain(uk);
    expect(spellingsOf(uk)).toContain(us);
  });

  test.each([
    ['chemotherapy', 'chaemotherapy'],
    ['colorectal', 'colourectal'],
    ['laboratory', 'labouratory'],
    ['diameter', 'diametre'],
    ['systemic', 'systaemic'],
    ['fetid', 'foetid'],
    ['exercise', 'exercize'],
    ['size', 'sise'],
    ['parameter', 'parametre'],
  ])('%s does not become %s', (word, wrong) => {
    expect(spellingsOf(word)).not.toContain(wrong);
  });
});

describe('forms of a phrase', () => {
  test.each([
    ['lymph node', 'lymph nodes'],
    ['loss of appetite', 'losses of appetite'],
    ['x-ray', 'xray'],
    ['x-ray', 'xrays'],
    ['postoperative', 'post-operative'],
    ['post-operative', 'postoperative'],
    ['follow-up', 'followup'],
    ['chemoradiotherapy', 'chemo-radiotherapy'],
    ['gastroesophageal reflux', 'gastro-oesophageal reflux'],
    ['Parkinson disease', "parkinson's disease"],
    ['Parkinson disease', 'parkinsons disease'],
    ["Crohn's disease", 'crohn disease'],
    ['non-Hodgkin lymphoma', "non-hodgkin's lymphoma"],
    ['white blood cell', 'white blood cells'],
    ['hemorrhagic tumor', 'haemorrhagic tumours'],
    ['beta blocker', 'β blocker'],
    ['forced expiratory volume in one second', 'forced expiratory volume in 1 second'],
    ['two-dimensional echo', '2-dimensional echo'],
    ['stage 4 cancer', 'stage four cancer'],
    ['phase zero trial', 'phase 0 trial'],
  ])('%s: %s', (term, form) => {
    expect(texts(term)).toContain(form);
  });

  test.each([
    ['lymph node', "lymph's node"],
    ['bone scan', 'bonescan'],
    ['loss of appetite', 'loss of appetites'],
    ['one', '1'],
    ['vitamin B12', 'vitamin b12s'],
    ['IV', 'IVs'],
    ['factor 8 level', 'factor eight level'],
  ])('%s: not %s', (term, form) => {
    expect(texts(term)).not.toContain(form);
  });

  test('no form comes twice, and names come as they are written', () => {
    const forms = texts('fibre-optic tumour', ['x-ray', 'xray']);
    expect(new Set(forms).size).toBe(forms.length);
    expect(formsOf({ term: 'MRI', also: ['NMR scan'], kind: 'test' }).slice(0, 2)).toEqual([
      { text: 'MRI', exact: true, from: 'written' },
      { text: 'NMR scan', exact: false, from: 'written' },
    ]);
  });

  test.each([
    ['NPO', 'nil per os (nothing by mouth)', 'nil per os'],
    ['DOAC', 'direct (or new) oral anticoagulant', 'direct oral anticoagulant'],
    ['KRd', 'Kyprolis (carfilzomib), Revlimid (lenalidomide) and X', 'Kyprolis, Revlimid and X'],
  ])(
    'the short form %s has the plural in a small s, and what it stands for without its gloss',
    (term, standsFor, long) => {
      const forms = formsOf({ term, also: [], kind: 'abbreviation', standsFor });
      expect(forms).toContainEqual({ text: `${term}s`, exact: true, from: 'generated' });
      expect(forms.filter(({ from }) => from === 'spelled-out')[0]).toEqual({
        text: long,
        exact: false,
        from: 'spelled-out',
      });
    },
  );
});

test.each([
  ['CT', true],
  ['A1c', true],
  ['BRCA1', true],
  ['T2c', true],
  ['pH', true],
  ['mRNA', true],
  ['PET/CT', true],
  ['C5-C6', true],
  ['T3N1M0', true],
  ['Parkinson', false],
  ['CT scan', false],
  ['x-ray', false],
  ['T-cell', false],
  ['tumor', false],
])('short form: %s %s', (name, short) => {
  expect(isShortForm(name)).toBe(short);
});

test.each([
  ['CA-125', 'CA125'],
  ['COVID-19', 'COVID19'],
  ['CKD 3b', 'CKD3b'],
])('%s is written solid too: %s', (term, solid) => {
  expect(formsOf({ term, also: [], kind: 'test' })).toContainEqual({ text: solid, exact: true, from: 'generated' });
});

test.each(['S-1', 'SEP-1', 'type 2', 'Stage 4', 'Mayo 2', 'AC-T'])('%s is not written solid', (term) => {
  expect(formsOf({ term, also: [], kind: 'test' }).map(({ text }) => text)).not.toContain(term.replace(/[- ]/, ''));
});

test('a number with a hyphen is no larger number: 6-0 suture', () => {
  const texts = formsOf({ term: '6-0 suture', also: ['x-ray'], kind: 'device' }).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['6-0 sutures', 'xray']));
  expect(texts).not.toContain('60 suture');
});

test.each(['mg', 'Hb', 'qid'])('an abbreviation of few letters is a short form: %s', (name) => {
  expect(isShortForm(name, 'abbreviation')).toBe(true);
  expect(isShortForm(name)).toBe(false);
});

test('a name in other capitals is kept beside the short form in small letters', () => {
  expect(formsOf({ term: 'ext', also: ['Ext'], kind: 'abbreviation' })).toContainEqual({
    text: 'Ext',
    exact: false,
    from: 'written',
  });
});
