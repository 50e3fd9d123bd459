import { expect, test } from 'vitest';
import { createFinder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { readCompiled } from '../../scripts/compiled.ts';

const { packed, store } = readCompiled().glossary;
const opened = openPacked(packed);

/** The id of the entry that the words in [brackets] mean, by the words of the text; `undefined` where they are not marked. */
function meant(marked: string): string | undefined {
  const start = marked.indexOf('[');
  const match = createFinder(opened)
    .find(marked.replace(/[[\]]/g, ''))
    .find((term) => term.start <= start && start < term.end);
  return store[match?.entries[0] ?? -1]?.id;
}

test.each([
  ['MELANOMA, BRESLOW 1.1 [MM], ULCERATION ABSENT', undefined],
  ['RESIDUAL MELANOMA, 12 X 8 [MM], SKIN OF BACK', undefined],
  ['metastatic [MM] of the skin on nivolumab', 'mm-melanoma'],
  ['stage 3 [MM] on lenalidomide', 'myeloma-mm'],
])('capitals behind a measure are millimeters: %s', (marked, id) => {
  expect(meant(marked)).toBe(id);
});

test.each([
  ['Attending: [R]. Vance, MD   PCP: T. Osei, DO', undefined],
  ['VS: T 98.1 P 80 [R] 18 BP 120/70', 'r-breaths'],
  ['8 Gy x1 [R] humerus, CAR-T next', 'r-right'],
  ['Haematocrit 0.366 [L/L], MCV 79 fL', 'l-per-l'],
  ["Teach back done, Pt's [dtr] (HCPOA) at bedside", 'dtr-daughter'],
  ['Treated with IV furosemide, weaned to [RA]. Echo: EF 45%', 'ra-room-air'],
  ['Hypopneas 48, RERA 11, [OA] 62, CA 3, nadir SpO2 74%', 'oa-apnea'],
  ['Under CMHT, [CPN] monthly; bloods for coeliac', 'cpn-nurse'],
  ['EUS-guided [CPN] for pancreatic cancer pain', 'celiac-plexus-block'],
  ['Transferred to PICU. [CCT] 60 min. L CN palsy, papilledema OU', 'cct-critical'],
  ['IOP 16 OU, [CCT] 540 microns', 'cct-eye'],
  ['Hypoechoic solid nodule of the thyroid w/ [PEFs], TI-RADS 5', 'pef-foci'],
  ['CTG reassuring, 36 weeks with [RFM], midwife reviewed', 'rfm-baby'],
  ['SSL of colon, EMR; TA x2, [HP] x4; BBPS 7', 'hp-polyp'],
  ['HP gastritis: [HP] eradication with clarithromycin', 'hp-pylori'],
  ['PDAC excluded by EUS, MRCP: [PSC] with beading', 'psc-liver'],
  ['OCT: [CRT] 512, SRF, IRF; tumour board on Thursday', 'crt-eye'],
  ['cerv cord [C3-4] plaque, IgG index 0.9', 'c3-c4'],
  ['GDMA1; Wt at d/c 2440, latch good, voids x6. [Circ] done', 'circ-circumcision'],
  ['3/7 of melaena, given 3 units [RCC], IV PPI', 'rcc-transfusion'],
  ['Dating by CRL 11w2d, [EDD] 5/17', 'edc-date'],
  ['DN referral, [EDD] Mon, TTOs done', 'edd-discharge'],
  ['Is the foam worth it, any advice [TIA]', 'tia-thanks'],
  ['Had a [TIA] in 2019, on clopidogrel and a statin since the stroke', 'tia'],
  ['Biallelic [variants] cause it, urothelial and sebaceous neoplasms', 'variant'],
  ['Retrocardiac opacity: atelectasis vs PNA vs [aspiration]', 'aspiration-lungs'],
  ['Rules out mets, says no [LMD], LP was clean', 'lmd-brain'],
  ['hydrocephalus, [VPS] by NSGY', 'vps-shunt'],
  ['Claim denied: provider is [OON], see deductible', 'oon'],
])('short forms of letters, charts and portals: %s', (marked, id) => {
  expect(meant(marked)).toBe(id);
});

test.each([
  ['AOD 3/2021, [DLI] 12/2026, denied by DDS', 'dli-insured'],
  ['chimerism fell, so [DLI] from the same donor', 'dli-cells'],
  ['Awake crani with 5-ALA: [STR], residual near eloquent cortex', 'str-resection'],
  ['Authenticated by [STR] profiling, no mycoplasma', 'str-repeat'],
  ['Sensation intact, [str] 5/5 UE and LE', 'str'],
  ['ISNCSCI: NLI C5, AIS B, [VAC] no, DAP yes', 'vac-anal'],
  ['ISNCSCI: UEMS 18, [LEMS] 0', 'lems-score'],
  ['VGCC antibodies, [LEMS] with small cell lung cancer', 'lems-nerve'],
  ['C6 tetraplegia, [AD] from a kinked catheter', 'ad-dysreflexia'],
  ['Donepezil for [AD], MMSE 21', 'ad-alzheimer'],
  ['On HFOV, FiO2 60%, [MAP] 13', 'map-airway'],
  ['Septic shock on norepinephrine, [MAP] 65', 'map-pressure'],
  ['ICSI for [MFI], DFI 34%', 'mfi-male'],
  ['De novo DSA to DQ7, [MFI] 4,200', 'mfi-antibody'],
  ['26 weeks pregnant, [PGP], belt from physio', 'pgp-pregnancy'],
  ['[S&S] done, cx 1 cm, Bishop 4', 's-and-s-sweep'],
  ['Monitor for [S&S] of infection', 's-and-s-symptoms'],
  ['L5 stiff: [UPA] gr IV, slump positive', 'upa-mobilization'],
  ['AION, disc swelling, RAPD [LE]', 'le-left-eye'],
  ['The [MOON]: mom is under observation, not inpatient', 'moon-notice'],
  ['His [MOON] boots were new', undefined],
  ['Observation, so Medicare [Part B] pays', 'medicare-part-b'],
  ['In [Part B] of the study the dose was doubled', undefined],
  ['She had [medical] NEC, ten days of antibiotics', undefined],
  ['[oligo] G2, RT then TMZ, re-resection', 'oligo-tumor'],
  ['As [Stupp] et al. showed, temozolomide helps', undefined],
  ['[UC]: in the LCWRA group since May', 'universal-credit'],
])('one short form in insurance letters and in several clinics: %s', (marked, id) => {
  expect(meant(marked)).toBe(id);
});
