/**
 * The words that the rules of `negation.ts` go by. The kinds are those of NegEx and ConText; the lists are narrower: what leaves a
 * doubt ("no significant", "unlikely", "lack of") is no trigger.
 */

const phrases = (text: string): readonly string[] =>
  text
    .split(/[\n,]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

const wordSet = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Say that what follows is not there. */
export const BEFORE = phrases(`
  no, without, neither, absence of, free of, free from, clear of, with no, without any, never had
  no h o, no c o, without h o, denies h o, denies c o
  negative for, neg for, unremarkable for, ruled out, ruled out for
  denies, denied, denying, denies any, denied any, denying any, denies having, denied having, denies being, denied being, denies taking, denied taking, denies using, denied using, no use of, denies any history of
  denies a history of, denied a history of, denies history of
  not have, not have any, not have a, not have an, never have had, has never had, have never had
  doesn't have, don't have, didn't have, hasn't had, haven't had
  not develop, not contain, not had any, not had a, not had an, not noticed any, not notice any, not experienced any, not experience any
  not reported any, not report any, not feel any, not feeling any, not appreciate any, not hear any
  not see any, don't see any, didn't see any
  nil, w o
`);

/** Say it of what a test brought to light, which tells nothing of what is known to be there: "did not show the fracture". */
export const SHOWING = phrases(`
  not show, not reveal, not demonstrate, not detect, not find, not identify
  doesn't show, don't show, didn't show, didn't reveal, didn't demonstrate, didn't detect, didn't find, didn't identify
  failed to show, failed to reveal, failed to demonstrate, fails to show, fails to reveal, fails to demonstrate
`);

/** Before one of SHOWING make it a rule, unless "any" or "evidence of" stands behind: "X-rays do not show concussion". */
export const AS_A_RULE = wordSet("do does don't doesn't fails");

/** Make what they stand before one test of one person, of which no rule is told: "your MRI does not show a tumor". */
export const OWN = wordSet('my your his her this');
export const SCANS = wordSet('mri ct pet scan scans ultrasound mammogram colonoscopy biopsy study exam examination');

/** Before one of SHOWING, say that something was not written down. */
export const RECORDS = wordSet('record records documentation documents paperwork chart charts claim submission');

/** In brackets, tell by what something was not found, or by whose rules: "no embolism (CT)". */
export const SOURCES = wordSet(`
  ct cta mr mri mra us uss eus pet cxr axr tte tee toe ecg ekg eeg emg ncs fna fit pcr ihc ish ngs cbc fbc lp bal ros hpi pmh gp
  who fda nci nih nhs cdc acr esc aha acc bts dsm icd
`);

/** Of these a list with "and" is wholly denied: "negative for dysplasia and malignancy". */
export const LISTING: ReadonlySet<string> = new Set(
  phrases('denies, denied, denying, denies any, denied any, negative for, neg for, without any'),
);

/** Begin what denies a complaint: of those a longer list with commas alone is wholly denied, "denies fever, chills, cough". */
export const COMPLAINING = wordSet('denies denied denying');

/** Begin what is said of a thing, and takes back what it says after a "not": "not entirely free of". */
export const QUALITY = wordSet('free clear negative neg unremarkable absence');

/** Before a trigger of their own clause, turn it round or leave a doubt; so does every word that ends in "n't". */
export const TURNING = wordSet(`
  not never no none nobody nothing neither nor hardly barely scarcely rarely seldom few cannot unable impossible unlikely uncertain
  unclear doubtful questionable want wants wanted learn learning struggle struggles struggling living life world
  failed fails fail without denies denied far almost nearly mostly largely relatively partially partly
`);

/** Directly before a trigger, tell what someone hopes, fears or thinks: "hopefully no cancer", "I wish I had no pain". */
export const UNSURE = wordSet(`
  hope hopes hoped hoping hopefully wish wishes wished wishing pray prays prayed praying crossed please goal chance chances imagine
  imagined pretend pretends mean means meaning lying claim claims claimed like even rather probably likely presumably possibly perhaps maybe think thinks thought believe believes believed assume assumes
  assumed guess guessed suspect suspects suspected expect expects expected
`);
/** May stand between one of these and the trigger. */
export const UNSURE_OF = wordSet(`
  for of to that a an the there there's is are was were be been it it's i i'm he she they we you me has have had having did do does
`);

/** Behind a denial, tell that it did not last: "they said no cancer, but were wrong". */
export const PROVED_WRONG = wordSet('wrong mistaken incorrect false untrue');
/** Do so behind "at", or alone where they end a clause. */
export const AT_FIRST = wordSet('first initially originally');

/** After a term in its clause, do the same: "neither embolism nor pneumonia can be excluded". */
export const TURNING_BACK = wordSet('not never cannot excluded ruled unlikely uncertain unclear doubtful questionable');

/** Make a phrase with "no" or "without" that is one trigger: "no radiographic evidence of", "without signs of". */
export const EVIDENCE = wordSet(`
  evidence s sx sign signs symptom symptoms indication suggestion feature features finding findings complaint complaints
  history hx cases report reports episode episodes presence appearance
`);

/** Look like a trigger and say nothing of the kind. */
export const PSEUDO = phrases(`
  no increase, no decrease, no change, no changes, no interval change, no significant change, no suspicious change
  no doubt, no question, no matter, no longer, no less than, no fewer than, no more than, no sooner, no one, no need
  no reason, no cure, no way, no role, no link, no difference, no effect, no wonder, no contraindication, no family history
  no family history of, no family hx, no fam hx, no fhx, no fh, no improvement, no response, no such, no only, no test, no single
  no treatment, no study, nil else, nil acute, nil other, nil pmh, nil psh, nil fh, nil meds, nil dh
  not only, not just, not merely, not necessarily, not always, not certain, not clear, not sure, not known, not excluded
  not ruled out, not been ruled out, not yet ruled out, not be ruled out, never ruled out, not rule out, not exclude
  cannot rule out, cannot exclude, can't rule out, can't exclude, to be ruled out, be ruled out
  not without, with or without, with and without, or without, in the absence of, in absence of, or absence of
  or the absence of, or w o, and w o, without doubt, without a doubt, without any doubt, without question, without a question
  was denied, were denied, been denied, be denied
  people without, patients without, those without, women without, men without, adults without, children without
  to no, minimal or no, mild or no, trace or no, slight or no, in no case, in no cases, did and did not have, do and do not have, had and did not have, vs absence of, versus absence of
  people w o, patients w o, pts w o, those w o, people with no, patients with no, those with no, little or no, few or no
  who do not have, who don't have, that do not have, who does not have, who did not have, who have no, who had no, who has no
  not negative for, not free of, not clear of, yes no
`);

/** End what a trigger before them says, as all the words of CLAUSE do; "c o" is how the words of "c/o" stand. */
export const TERMINATION = phrases(`
  other than, more than, apart from, aside from, secondary to, due to, because of, as well as, rather than, instead of, along with
  c o, h o, s p, r o, d t, c w, p w, f u
`);

/** Words that no list of what is denied holds: they open another clause or tell something that is there. */
export const CLAUSE = wordSet(`
  but however nevertheless nonetheless yet though although still except excepting besides because since which who whom whose
  that this these those as than then so if when while where until before after during following with within to from for by at in on
  into over under between among about against through via per despite beyond along behind beside outside inside around across
  above below w
  overlying underlying involving affecting including regarding causing surrounding suggesting requiring adjacent near
  is are was were be been being has have had having do does did can could may might will would shall should must
  shows showed showing reveals revealed demonstrates demonstrated suggests suggested indicates reports reported complains
  presents presented admits endorses takes took taking uses used using notes notices noticed describes described states stated says
  said told thought knew feels felt saw lost gained gave given got kept led made caught brought came went beat started smokes drinks
  lives works cure cures prevent prevents treat treats developed develops continues remains remained improved improving resolved
  i'm i've i'd he's she's it's that's there's they're they've we're we've you're you've
  i he she it they we you patient patients pt father mother brother sister family there
  of plus
`);

/** Adjectives after "no" that deny only a degree, a change, or what is sure. */
export const DEGREE = wordSet(`
  significant significantly large larger largest severe major substantial marked gross overt definite definitely definitive obvious
  clear convincing conclusive new newer further additional other another more worse worsening increased increasing decreased
  progressive interval longer higher greater reduced decreased diminished excess worrisome worrying concerning specific particular direct reliable strong certain typical full complete total such
  altered abnormal unusual irregular unexplained suspicious normal stable unchanged
  critical grade risk limiting hemodynamically haemodynamically massive extensive advanced serious excessive frank prominent dominant
  obstructing obstructive calcified radiopaque symptomatic frequent refractory intractable breakthrough
  mild moderate appreciable measurable controlled uncontrolled treated untreated complicated active
  true enough adequate sufficient much many less little all every both just only merely simply
`);

const KNOWN = 'the his her its their my your our';
/** Before a noun, tell that it is known to be there. */
export const DEFINITE = wordSet(KNOWN);

/** Begin a new noun, so that inside an item they end what is denied: "no nodules beside the bladder". */
export const DETERMINERS = wordSet(`a an ${KNOWN}`);

/** Say of an item of a list, or of what stands behind one, that it is there. */
export const ASSERTING = wordSet(`
  stable unchanged mild mildly moderate persistent persisting normal positive small minimal trace scattered chronic known noted
  present likely possible probable increased decreased improved some prior previous old status
  hx pmh pmhx psh pshx allergic married single divorced widowed retired employed exam plan assessment diagnosis diagnosed dx
  also only now just instead rather merely simply probably maybe perhaps suspected
`);

/** In an item of a list that no "or" holds together, tell that it is there: "denies fever, chills, occasional headache". */
export const HABITUAL = wordSet(`
  occasional occasionally intermittent intermittently baseline former ongoing long longstanding frequent frequently recent recently
  daily nightly weekly monthly recurrent constant constantly continuous severe bad terrible everyday left right type yes
  smoker drinker diabetic asthmatic hypertensive epileptic pregnant obese overweight
`);

/** End what is denied where they stand behind it: "no mass seen small cyst". */
const SEEN = `
  seen noted identified present detected demonstrated found evident visualized visualised visible appreciated observed reported
  heard palpated elicited experienced recorded documented encountered
`;
export const ENDING_ITEM = wordSet(`${SEEN} past`);

/** After a denied term and a form of "to be" leave it denied; "no aneurysm was missed" does not. */
export const LEAVING_DENIED = wordSet(`
  ${SEEN}
  there apparent palpable felt detectable discernible noticed recognized recognised diagnosed shown revealed discovered isolated grown
  growing given done made performed obtained used needed required necessary indicated recommended occurred developed taken attempted
  scheduled planned ordered prescribed administered placed inserted implanted injected infused started
`);
/** May stand before one of these. */
export const BEEN = wordSet('been also now currently yet so far ever again otherwise');

/** May stand directly after the whole of what is denied. Any other word could be its head: "no cancer treatment". */
export const FOLLOWING = wordSet(`
  or and nor is are was were has have in on at of with within to from by for during under after since because due given where over along upon between into across
  but however although though just today currently lately recently now anywhere bilaterally either this these as on
  involving affecting throughout again yesterday overnight
  ${SEEN}
`);

/** After a term in its clause, say when it is there after all: "no fever until today", "no bleeding except when wiping". */
export const EXCEPTION = wordSet('except excepting until till unless before when while');

/** Behind "but" and at the end of a clause, say that another test did what this one did not: "but the MRI did". */
export const DID = wordSet('do does did');
/** Before "it" and the like, say the same: "the MRI showed it". */
export const SHOWED = wordSet(`
  show shows showed find finds found see sees saw reveal reveals revealed detect detects detected caught spotted
  have has had
`);

/** Make a statement of what might be. */
export const HYPOTHETICAL = wordSet('if whether why how unless until once should would will might may can could');

/** After a term and a form of "to be", say that it is not there. */
export const ABSENT = phrases(`
  absent, ruled out, excluded, denied, not there, not seen, not present, not identified, not detected, not demonstrated, not evident
  not found, not visualized, not visualised, not visible, not noted, not observed, not appreciated
`);

/** May stand after one of ABSENT; anything else may turn it round: "not seen clearly". */
export const AFTER_ABSENT = wordSet(
  'on in within at by and or but during throughout involving today here this either anywhere bilaterally',
);

/** Behind "in", make "not seen" speak of some of many; so does any number. */
export const OF_MANY = wordSet(
  'most many some several few all half both group groups arm arms placebo control controls',
);

/** Refuse to pay, which says nothing of what is there: "insurance denied my MRI". */
export const INSURERS = wordSet(
  'insurance insurer insurers payer payers plan medicare medicaid hmo company court judge',
);

/** Make "not seen" speak of another time. */
export const EARLIER = wordSet('prior previous previously before earlier first last initial initially old');

/** After a term and a colon, as forms have them: "Fever: no". */
export const ABSENT_FIELD = wordSet('no none denies denied absent');
/** Behind such an answer, take a part of it back: "angina: no, only at rest". */
export const LIMITING = wordSet('only just except but unless');

export const TO_BE = wordSet('is are was were');
export const HAS_BEEN = wordSet('has have had');
/** May stand between the verb and what denies. */
export const ADVERBS = wordSet('also now currently clearly definitely completely definitively therefore again thus');

/** Ask whether what follows is there: anywhere, or where nothing stands before them that could do it ("tests rule out"). */
export const ASKING = phrases(`
  to exclude, to rule out, to r o, to look for, to check for, to screen for, to evaluate for, to assess for, r o
`);
export const ASKING_FIRST = phrases(
  'rule out, exclude, evaluate for, assess for, query, please rule out, please exclude, please evaluate for, please assess for',
);

/** Look as if they asked: they tell what came of it. */
export const ANSWERED = phrases('is r o, was r o, were r o, been r o');

/** Before what asks, say how that went, or of what it is the use: "unable to exclude", "enough to rule out", "blood tests are used to". */
export const SETTLING = wordSet(`
  not never cannot no unable able ability inability fail fails failed failure enough sufficient insufficient adequate inadequate
  possible impossible difficult hard easy too help helps helped helpful useful use used uses usually often sometimes always
`);

/** Say so only shortly before it: "appears to exclude", but not "leg appears swollen, scan to exclude". */
export const SETTLING_NEAR = wordSet(`
  seem seems seemed appear appears appeared suffice suffices allow allows allowed serve serves manage manages managed
  relieved happy glad limited poor
`);

/** Behind "from", what something is left out of: "to exclude diabetes from the study". */
export const LEFT_OUT_OF = wordSet(`
  the this these our their any all further study studies trial trials analysis analyses consideration participation enrollment inclusion
`);

/** Behind what asks, say what came of it: "to exclude embolism, which was found". */
export const ANSWERING = wordSet(`
  ${SEEN}
  find finds finding findings confirm confirms confirmed confirming prove proves proved proven diagnose diagnoses diagnosed diagnosing
  diagnosis discover discovers discovered identifies detects establishes established verified caught picked turned came comes grew
  show shows showed shown showing reveal reveals revealed revealing demonstrates demonstrating indicates indicated suggests suggested
  positive negative consistent yes excluded ruled treated
`);

/** Say of a name where or how it is. */
const QUALIFYING = `
  possible small acute deep left right upper lower occult early hidden malignant recurrent latent
`;
export const SITE_OR_TIME = wordSet(QUALIFYING);

/** Stand before a name as a part of it, besides the adjectives that their endings tell: "to exclude acute embolism". */
export const DESCRIBING = wordSet(`
  a an any ${QUALIFYING}
  blood bone brain breast bowel ear heart kidney liver lung skin tract vein
`);

/** End as verbs and plurals do, and are neither. */
export const NAMES_IN_S = wordSet('diabetes herpes measles mumps hives rabies rickets scabies shingles');

/** Behind what brought it about, begin a name: "no drug induced hepatitis". */
export const MADE_BY = wordSet('induced related associated acquired');
