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
  ['Mood stable, lithium 400 mg [BD]', 'bd-twice'],
  ['Lithium carbonate [BD], olanzapine at night', 'bd-twice'],
  ['A DDD pulse [generator] was chosen', 'generator-pacemaker'],
  ['The saccadic pulse [generator] of the brainstem', undefined],
])('a cue that holds the short form, or names its kind, speaks for it: %s', (marked, id) => {
  expect(meant(marked)).toBe(id);
});

test.each([
  ['Ankle: [DF] 10, PF 40, inv 20', 'df-flexion'],
  ['4 mm [DF] on shin, dimple sign, SKs on back', 'df-skin'],
  ['Child with [FAS], smooth philtrum, prenatal alcohol', 'fas-alcohol'],
  ['[FAS] and PPS, MMRM primary endpoint', 'fas-set'],
  ['[HES], AEC 4.2, on mepolizumab', 'hes-eosinophils'],
  ['Referred to [HES] by optician for glaucoma', 'hes-eye'],
  ['[OAC] uninterrupted for AF ablation, INR 2.3', 'oac-blood'],
  ['[OAC] after extraction, antrum, buccal advancement flap', 'oac-mouth'],
  ['tirzepatide acts on GLP-1 and [GIP]', 'gip-hormone'],
  ['Hospice: [GIP] level of care for pain, then respite', 'gip-hospice'],
  ['[ITB] tight, Ober +, foam rolling', 'itb-band'],
  ['[ITB] 300 mcg per day of baclofen, spasticity less', 'itb-pump'],
  ['[STS] grade 3 L thigh, WLE R0', 'sts-sarcoma'],
  ['[STS] x10 from chair, transfers min A', 'sts-sit-stand'],
  ['PD w [NMS]: hyposmia, RBD, constipation, UPDRS 22', 'nms-parkinson'],
  ['[NMS] after Haldol, T 41, CK 12000, dantrolene', 'nms-short'],
  ['[CVI] with GSV reflux, CEAP C4, compression stockings', 'cvi-veins'],
  ['Child with [CVI], PVL, cerebral palsy', 'cvi-brain'],
  ['[ICE] in EP lab, no thrombus, transseptal x2', 'ice-heart'],
  ['relapsed Hodgkin, 2 cycles [ICE] then ASCT', 'ice-chemo'],
  ['[ICE] explored: worried about cancer, hoping for scan; safety netted', 'ice-concerns'],
  ['Eczema: [TCS] bd then TCI, emollients', 'tcs-skin'],
  ['Voice: [VF] nodules, VHI 22, stroboscopy: mucosal wave reduced', 'vf-voice'],
  ['Voice: VF nodules, VHI 22. [VT] x6 with SLP', 'vt-voice'],
  ['Cardiac arrest, [VF], shocked x3 then VT', 'vf-fibrillation'],
  ['AS severe, AVA 0.8, [MG] 42, Vmax 4.2', 'mg-gradient'],
  ['TAVR 26 mm S3, [PVL] trace, EF 55', 'pvl-valve'],
  ['ADPKD on tolvaptan, screened for [ICA]', 'ica-aneurysm'],
  ['THA POD1, WBAT, [NVI] distally', 'nvi-limb'],
  ['Coiling of the R [ICA], subarachnoid hemorrhage, CTA', 'ica'],
  ['18% TBSA burn mixed [PT/FT], STSG', 'pt-ft-burn'],
  ['JME, 2 [TCS] on LEV, EEG', 'tcs-seizure'],
])('each of several meanings of a short form has its words: %s', (marked, id) => {
  expect(meant(marked)).toBe(id);
});

test.each([
  ['Seen [OCT 4]/12, macula scan clear, IOP 14', 'oct-scan'],
  ['Next [OCT 4] weeks, retina clinic, macular edema', 'oct-scan'],
  ['CBC drawn [OCT 4], 2019.', undefined],
  ['Kenalog [IL 2].5 mg/mL to patches', undefined],
  ['repeat [IL 2] mg/ml kenalog', undefined],
  ['Serum [IL 2] was raised', 'interleukin-2'],
  ['[GCS 15]/15, PERRL', 'glasgow-coma-scale'],
  ['[ASA 81] mg daily', 'aspirin'],
])('a number that an amount or a date begins with is no part of a name: %s', (marked, id) => {
  expect(meant(marked)).toBe(id);
});

test.each([
  ['sent [UC]', 'uc-culture'],
  ['[UC] sent her to the hospital', undefined],
  ['[MS] intact', 'ms-mental-status'],
  ['S/p TLH [BS] 2 days ago', 'bs-tubes'],
  ['POD1 TLH/BS. Abdomen: soft, [BS] present', 'bs-bowel-sounds'],
  ['No significant [MR]. Mitral inflow was normal.', 'mr-mitral'],
  ['denies [TSH]', 'tsh-self-harm'],
  ['[TSH] 2.1', 'tsh'],
  ['both [inci] were there', undefined],
  ['both [incudes] were there', 'incus'],
])('words beside a short form tell it: %s', (marked, id) => {
  expect(meant(marked)).toBe(id);
});
