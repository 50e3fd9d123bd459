/**
 * Words that everyone knows, though lists made from films hold them to be rare or are older than they: the body as a child
 * names it, the commonest complaints, what is in any newspaper, and plain words that reports use in their plain meaning.
 */
export const FAMILIAR_WORDS: ReadonlySet<string> = new Set(
  `
  body skull rib skin bone muscle joint limb lung kidney liver stomach belly heart blood vein throat breast
  urine saliva sweat scar
  fever flu cough sneeze headache rash itch bruise bleed vomit vomiting infection infect virus germ bacteria fungus fungi parasite allergy
  allergic asthma deaf deafness anxiety anxious appetite weakness obesity obese overweight pregnancy pregnant
  cancer covid coronavirus pandemic vaccine vaccination vaccinated aspirin dosage gene genetic protein vitamin
  hospital surgeon nurse doctor patient organ organism embryo
  abnormal abnormality normal history chest clinical persistent response defect impairment improved disorder syndrome
  finding failure function severe chronic treatment therapy gain
  california connecticut columbia district british pennsylvania south carolina virginia michigan maryland
  `
    .trim()
    .split(/\s+/),
);
