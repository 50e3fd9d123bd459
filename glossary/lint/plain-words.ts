/**
 * Words about the body and health that a definition may use freely, though word lists made from films and school books hold them to be rare.
 * A ten-year-old knows them, or a patient meets them on the first day.
 */
export const PLAIN_HEALTH_WORDS: readonly string[] = `
  abdomen ache airway ankle spinal antibiotic artery backbone belly bladder bleed blister bloodstream bowel breastbone bruise
  cartilage cell cervix chest clot collarbone cough cramp diabetes diaphragm digest disc dizzy doctor eardrum elbow eyelid
  faint fever fluid gland groin gum gut hearing heartbeat heel hip hormone immune infect infection inflamed injection
  intestine itch jaw joint kidney kneecap lining liver lump lung lymph marrow medicine membrane muscle nerve newborn nipple
  nostril numb nurse ovary oxygen pancreas pee pelvis period placenta plasma poo pregnancy prostate protein pulse pus rash
  rib salt scan scar shinbone sinus skull sore spasm spine spleen sprain stomach stool stroke surgeon surgery swell swelling
  mole navel poop swollen tailbone tendon testicle throat thighbone thumb thyroid tingling tissue tonsil tube tumor ulcer urine uterus vagina
  vein virus vomit weakness wheeze windpipe womb wound wrist x-ray x-rays bacteria germ germs genes gene pus nausea
  allergy allergic asthma cancer chemotherapy radiation radiologist pacemaker placenta cataract cholesterol acid sugar iron
  buttock hinge inward outward overuse prickling prickly scaly seep unsteady blotchy flaky achy itchy
  calcium vitamin insulin antibody antibodies vaccine blood bloodstream bone bones brain heart skin bacteria
`
  .trim()
  .split(/\s+/);

/** Long words that stay readable: everyday, or worse when replaced. They do not count as words of three syllables. */
export const EASY_LONG_WORDS: ReadonlySet<string> = new Set(
  `
  abdomen another animal antibiotic area arteries artery bacteria bladder body calcium camera cancer cholesterol diabetes
  doctor energy every exercise family finally gallbladder general hospital however idea infection infections injection
  intestine intestines kidney magnet marrow medical medicine medicines memory muscle muscles operation operations oxygen
  physical picture pictures possible pregnancy prostate radiation several stomach surgery testicle testicles tissue together
  urinary uterus usual usually vagina vitamin vitamins computer chemical different difficult bloodstream ovaries ovary
  chemotherapy electrical electric cartilage activity organ organs allergy allergies
`
    .trim()
    .split(/\s+/),
);

/** Jargon that has an everyday word; the definition uses that word, or glosses the jargon in brackets. */
export const JARGON: ReadonlyMap<string, string> = new Map([
  ['abrasion', 'scrape'],
  ['acute', 'sudden or short-lasting'],
  ['administer', 'give'],
  ['administered', 'given'],
  ['adverse', 'harmful'],
  ['ambulate', 'walk'],
  ['ambulation', 'walking'],
  ['analgesic', 'pain medicine'],
  ['anterior', 'front'],
  ['benign', 'not cancer'],
  ['bilateral', 'on both sides'],
  ['cardiac', 'of the heart'],
  ['cerebral', 'of the brain'],
  ['cessation', 'stopping'],
  ['chronic', 'long-lasting'],
  ['contusion', 'bruise'],
  ['cutaneous', 'of the skin'],
  ['distal', 'farther away'],
  ['dysfunction', 'not working well'],
  ['dyspnea', 'shortness of breath'],
  ['edema', 'swelling'],
  ['etiology', 'cause'],
  ['febrile', 'with a fever'],
  ['fracture', 'break'],
  ['gastric', 'of the stomach'],
  ['hemorrhage', 'bleeding'],
  ['hepatic', 'of the liver'],
  ['hypertension', 'high blood pressure'],
  ['incision', 'cut'],
  ['inferior', 'lower'],
  ['lateral', 'to the side'],
  ['lesion', 'spot or area of damage'],
  ['malignant', 'cancer'],
  ['medial', 'toward the middle'],
  ['modality', 'kind'],
  ['morbidity', 'illness'],
  ['mortality', 'death'],
  ['myocardial', 'of the heart muscle'],
  ['neoplasm', 'growth'],
  ['ocular', 'of the eye'],
  ['oral', 'by mouth'],
  ['osseous', 'bony'],
  ['pathology', 'disease'],
  ['posterior', 'back'],
  ['proximal', 'nearer'],
  ['pulmonary', 'of the lungs'],
  ['pyrexia', 'fever'],
  ['renal', 'of the kidneys'],
  ['superior', 'upper'],
  ['syncope', 'fainting'],
  ['thrombus', 'clot'],
  ['utilize', 'use'],
  ['vascular', 'of the blood vessels'],
  ['vertigo', 'spinning feeling'],
]);

/** Short forms that a definition may use bare. */
export const PLAIN_SHORT_FORMS: ReadonlySet<string> = new Set([
  'DNA',
  'CT',
  'MRI',
  'HIV',
  'COVID',
  'COVID-19',
  'US',
  'UK',
  'PET',
  'TV',
  'ID',
]);
