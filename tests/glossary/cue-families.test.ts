import { expect, test } from 'vitest';
import { createFinder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { readCompiled } from '../../scripts/compiled.ts';

const { packed, store } = readCompiled().glossary;
const opened = openPacked(packed);

/** What a short form stands for in a text, where a word near it tells. */
function meant(text: string, name: string): string | undefined {
  const match = createFinder(opened)
    .find(text)
    .find(({ start, end }) => text.slice(start, end) === name);
  const entry = match?.because === undefined ? undefined : match.entries[0];
  return entry === undefined ? undefined : store[entry]!.standsFor;
}

// Words that stand side by side in notes stand near other meanings of these as well.
test.each<[what: string, text: string, name: string, standsFor: string | undefined]>([
  ['in a study', 'The RR was 0.87, adjusted for BMI and HTN.', 'RR', 'relative risk'],
  ['in a pulse', 'BP 120/80, HR 72, RR 16, BMI 28', 'RR', 'respiratory rate'],
  ['of a company', 'Bayer AG, Leverkusen, sells kits for creatinine and HbA1c.', 'AG', undefined],
  ['of blood salts', 'Na 140, K 4.0, Cl 100, HCO3 22, AG 18', 'AG', 'anion gap'],
  ['of a blood count', 'RBC 4.5, HCT 42, PLT 250, MPV 9.1, PCT 0.23', 'PCT', 'plateletcrit'],
  ['of an infection', 'CRP 120, PCT 2.3', 'PCT', 'procalcitonin'],
  ['of a dose', 'HTN. MS 4 mg IV q4h prn', 'MS', 'morphine sulfate'],
  ['of a history', 'PMH: HTN, MS, DM2', 'MS', 'multiple sclerosis'],
  ['of a child', '9 yo with CP and G-tube, constipation.', 'CP', 'cerebral palsy'],
  ['of a complaint', 'Denies CP, SOB, constipation.', 'CP', 'chest pain'],
  ['of a birth', 'AROM, clear fluid. ROM 8h. Abd nontender.', 'ROM', 'rupture of membranes'],
  ['of a neck', 'Neck: full ROM, nontender', 'ROM', 'range of motion'],
  ['of air', 'Sating 98% on RA. PMH COPD, HTN', 'on RA', 'room air'],
  ['of joints', 'PMH: HTN, RA, CKD', 'RA', 'rheumatoid arthritis'],
])('%s: %s', (_, text, name, standsFor) => {
  expect(meant(text, name)).toBe(standsFor);
});
