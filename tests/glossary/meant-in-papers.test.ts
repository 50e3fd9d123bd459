import { expect, test } from 'vitest';
import { createFinder } from '../../glossary/find.ts';
import { openPacked } from '../../glossary/matching/packed.ts';
import { readCompiled } from '../../scripts/compiled.ts';

const { packed, store } = readCompiled().glossary;
const opened = openPacked(packed);
const PAGE = 'Patients with pneumonia, diabetes, anemia and hypertension were enrolled.';

/** The id of the entry that the words in [brackets] mean in a paper; `undefined` where they are not marked. */
function meant(marked: string): string | undefined {
  const text = `${PAGE}\n\n${marked}`;
  const start = text.indexOf('[');
  const match = createFinder(opened)
    .find(text.replace(/[[\]]/g, ''))
    .find((term) => term.start <= start && start < term.end);
  return store[match?.entries[0] ?? -1]?.id;
}

test.each([
  ['Colonies were screened by [PCR] and the products run on a gel', 'pcr'],
  ['The mitochondrial [matrix] holds the enzymes of the Krebs cycle', 'matrix-mitochondria'],
  ['Germs of the biofilm lie in a [matrix] of polysaccharide', 'matrix-tissue'],
  ['The [matrix] of coefficients is sparse and can be inverted', undefined],
  ['Sex is a [collider], and conditioning on it makes a false link', 'collider-cause'],
  ['Protons met in the [collider] and left a path in the detector', 'collider-physics'],
  ['Gas exchange takes place across the [capillary] wall', 'capillary'],
  ['[Prion] strains resist formalin', 'prion'],
  ['The hyphae branch at [acute] angles', 'acute-angle-shape'],
  ['[Acute] angle closure glaucoma', 'angle-closure-glaucoma'],
  ['Prostatectomy: seminal vesicles free, margin positive at the right [apex]', 'apex-other'],
  ['Scarring at the right [apex]. No pneumothorax', 'apex-lung'],
  ['Vaccine uptake fell where [hesitancy] was common among parents', 'vaccine-hesitancy'],
  ['POPF grade B, DGE and [PPH] after pancreatoduodenectomy', 'pph-pancreas'],
  ['[PPH] of 900 mL after vaginal delivery of the placenta', 'pph-birth'],
  ['ANCA-positive [AAV] was treated with rituximab', 'aav-vasculitis'],
  ['Mice were injected with [AAV] that carries Cre', 'aav-virus'],
  ['The [incident] report was filed with the police', undefined],
  ['There were 3,404 [incident] cases', 'incident-new'],
  ['The [dead space] was closed with sutures over a drain', 'dead-space-wound'],
  ['Alveolar [dead space] rises when tidal volume falls', 'dead-space-breathing'],
])('words that papers share with other fields: %s', (marked, id) => {
  expect(meant(marked)).toBe(id);
});
