import { WORD_UNITS } from '../text/letters.ts';
import type { FoundPattern } from './patterns.ts';

// What stands before a part and says how it was judged.
const HOW_LETTERS = 'yp|yc|mr|[cpru]|Y[PC]|[CPR]';
const HOW = `(${HOW_LETTERS})?`;
const BETWEEN = '(?:,?\\s?)';
// What stands in brackets behind a part: (sn), (i+), (m), or how many tumors.
const NOTE = '((?:\\s?\\((?:is|mi?|sn|i[+-]|mol[+-])\\)|\\(\\d\\))*)';
// T3N1M0, pT2a pN0, cT1c, ypT0, pTa, pT1mi, pN+, PT2A PN0: of the three parts some may be missing.
const STAGE = new RegExp(
  `(?<![${WORD_UNITS}_-])(?=(?:${HOW_LETTERS})?[TNM][0-4XxiIa+])(?:${HOW}T(is|IS|a|[0-4]|[Xx])([a-dA-D][1-3]?|mi|MI)?${NOTE})?${BETWEEN}` +
    `(?:${HOW}N([0-3]|[Xx]|\\+)([a-dA-D]|mi|MI)?${NOTE})?${BETWEEN}(?:${HOW}M([01]|[Xx])([a-dA-D][0-9]?)?${NOTE})?(?![${WORD_UNITS}])`,
  'g',
);

/** How it was judged, in a capital: a patient or a scan may be PT1 or CT2 as well, so that something else must tell that it is a stage. */
const CAPITAL = /^[CPR]$/;
// N0 and MX are parts of a stage and nothing else.
const STAGE_ALONE = /[NM][0Xx]/;
const STAGED = /\b(?:stag(?:e[sd]?|ing)|tnm|ajcc|patholog\w+)\b[^.;]*$/i;
const STAGED_CHARS = 60;

/** The step of what can be seen under the microscope alone, of a tumor or of what is in a node: pT1mi. */
const TINY = 'mi';

const HOW_JUDGED: Readonly<Record<string, string>> = {
  c: 'The c says that what follows it was judged from exams and scans, before treatment.',
  p: 'The p says that what follows it was judged from what was taken out in surgery, under a microscope.',
  yp: 'The letters yp say that what follows them was judged from what was taken out in surgery, after treatment such as chemotherapy or radiation.',
  yc: 'The letters yc say that what follows them was judged from exams and scans, after treatment such as chemotherapy or radiation.',
  r: 'The r says that what follows it was judged when the cancer had come back.',
  u: 'The u says that what follows it was judged by an ultrasound.',
  mr: 'The letters mr say that what follows them was judged by an MRI scan.',
};

/**
 * Stages by tumor, nodes and metastasis (TNM) that are written together, or of which the letter before says that they are stages:
 * a bare T2 may be a bone or a scan. The sentences hold for every cancer, so they do not say what one number stands for.
 */
export function findTumorStages(text: string): FoundPattern[] {
  const found: FoundPattern[] = [];
  for (const match of text.matchAll(STAGE)) {
    const [whole, howT, tumor, tumorStep, tumorNote, howN, nodes, nodesStep, nodesNote, howM, spread, spreadStep] =
      match;
    const stage = whole.trimEnd().replace(/,$/, '');
    const notes = `${tumorNote ?? ''}${nodesNote ?? ''}`;
    const parts = [
      tumor && tumorSays(tumor),
      nodes && nodesSay(nodes, nodesNote!),
      spread && spreadSays(spread),
    ].filter(Boolean);
    const letters = [howT, howN, howM].filter((how) => how !== undefined);
    const hows = new Set(letters.map((how) => how.toLowerCase()));
    // A PT1 or CT2 by itself may be anything, and so may a group PT1 N1.
    if (parts.length === 1 && !letters.some((how) => /^[cpuym]/.test(how))) continue;
    const steps = [tumorStep, nodesStep, spreadStep].flatMap((step) => step?.toLowerCase() ?? []);
    const before = text.slice(Math.max(0, match.index - STAGED_CHARS), match.index);
    const isStage = steps.length > 0 || STAGE_ALONE.test(whole) || STAGED.test(before);
    if (letters.some((how) => CAPITAL.test(how)) && !isStage) continue;
    const explanation = [
      'A short way to write how far a cancer has grown.',
      ...parts,
      steps.some((step) => step !== TINY) && 'A small letter after a number divides that step further.',
      (steps.includes(TINY) || notes.includes('(mi)')) && 'The letters mi say that what was found there is very small.',
      ...notesSay(notes),
      ...[...hows].map((how) => HOW_JUDGED[how]),
      'What each number stands for differs from one cancer to another.',
    ];
    found.push({
      start: match.index,
      end: match.index + stage.length,
      kind: 'tumor-stage',
      explanation: explanation.filter(Boolean).join(' '),
    });
  }
  return found;
}

function tumorSays(tumor: string): string {
  if (/is/i.test(tumor)) return 'Tis: the cancer cells are only in the layer of tissue where they began.';
  if (tumor === 'a') return 'Ta: the tumor has not grown beyond the thin layer of tissue where it began.';
  if (tumor === '0') return 'T0: no main tumor was found.';
  if (/x/i.test(tumor)) return 'TX: the main tumor could not be judged.';
  return `T${tumor} is about the main tumor: from T1 to T4, a higher number means that it is larger or has grown farther.`;
}

function nodesSay(nodes: string, note: string): string {
  if (nodes === '0' && note.includes('+')) return 'N0: the lymph nodes nearby count as free of cancer.';
  if (nodes === '0') return 'N0: no cancer was found in the lymph nodes nearby.';
  if (/x/i.test(nodes)) return 'NX: the lymph nodes nearby could not be judged.';
  if (nodes === '+') return 'N+: cancer was found in lymph nodes nearby.';
  return `N${nodes}: cancer was found in lymph nodes nearby. From N1 to N3, a higher number means more of it there.`;
}

/** What stands in brackets behind a part; each is told once. */
const NOTES: Readonly<Record<string, string>> = {
  sn: '(sn): only the first lymph nodes to which the cancer would spread (sentinel nodes) were looked at.',
  'i+': '(i+): single cancer cells or tiny groups of them were found in the nodes, too few to be counted as spread.',
  'i-': '(i-): single cancer cells were looked for in the nodes, and none were found.',
  'mol+': '(mol+): a molecular test found traces of cancer cells in the nodes that the microscope did not show.',
  'mol-': '(mol-): a molecular test for traces of cancer cells in the nodes found none.',
  m: '(m): there is more than one tumor in the same place.',
};

const notesSay = (notes: string) =>
  Object.keys(NOTES).flatMap((note) => (notes.includes(`(${note})`) ? NOTES[note]! : []));

function spreadSays(spread: string): string {
  if (spread === '0') return 'M0: no cancer was found in parts of the body farther away.';
  if (spread === '1') return 'M1: cancer was found in a part of the body farther away.';
  return 'MX: whether it has spread farther away could not be judged.';
}
