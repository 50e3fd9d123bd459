import { expect, test } from 'vitest';
import { createFinder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { readCompiled } from '../../scripts/compiled.ts';

const { packed, store } = readCompiled().glossary;
const opened = openPacked(packed);

/** The id of the entry that the words in [brackets] mean, by the words of the text. */
function meant(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const text = marked.replace(/[[\]]/g, '');
  const match = createFinder(opened)
    .find(text)
    .find((term) => term.start <= start && start < term.end);
  return store[match?.entries[0] ?? -1]?.id;
}

test.each([
  ['[MS] on Ocrevus, alert and oriented', 'ms-multiple-sclerosis'],
  ['64F w [RA] on MTX and folic acid, HR 72, O2 sat 96%', 'ra-rheumatoid-arthritis'],
  ['29M with [UC] on mesalamine, UA neg for nitrites, no dysuria', 'uc-colitis'],
  ['71M [PD] on Sinemet, also ESRD on dialysis, catheter clean', 'pd-parkinson'],
  ['35M [AS] on Humira; echo: EF 60%, no valve disease, no murmur', 'as-ankylosing'],
  ['58F [MG] on Mestinon, prednisone 10 daily, vit D 1000', 'mg-myasthenia'],
  ['22F [CF] on Creon, VA 20/20, OD OS normal', 'cf-cystic-fibrosis'],
  ['12yo [CP] on baclofen, no SOB, no palpitations, no dizziness', 'cerebral-palsy-cp'],
  ['26F [AD] on Dupixent, mother with dementia and memory loss', 'ad-atopic'],
  ['50M [BD] on lithium, takes metoprolol twice daily', 'bd-bipolar'],
  ['55F [DM] on IVIG for rash and weakness, A1c 5.4, glucose 92', 'dm-dermatomyositis'],
  ['66F [ET] on propranolol, platelets 450, no JAK2 sent', 'et-tremor'],
  ['62F [SS] on pilocarpine, Hgb 11, no sickle trait', 'ss-sjogren'],
  ['49M [CD] on Stelara, CD4 count pending, antigen negative', 'cd-crohn'],
  ['59M [ED] on sildenafil, seen in triage last week, arrived by ambulance', 'ed-erectile'],
  ['40M [PE] on Eliquis; lungs clear, abdomen soft, no edema', 'pe-lung-clot'],
])('a medicine beside a short form tells more than what stands farther off: %s', (marked, id) => {
  expect(meant(marked)).toBe(id);
});

test.each([
  ['Plan: [DC] home in the morning', 'dc-discharge'],
  ['Not in [HD] unit today', 'hd'],
])('a cue that holds the short form speaks for it: %s', (marked, id) => {
  expect(meant(marked)).toBe(id);
});
