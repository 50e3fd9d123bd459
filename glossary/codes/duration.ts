import { WORD_UNITS } from '../text/letters.ts';
import type { FoundPattern } from './patterns.ts';

const UNITS: Readonly<Record<string, string>> = { 7: 'day', 52: 'week', 12: 'month' };
/** Up to twelve; more of a unit are written in the next one, or are a date: 14/12. */
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const [DAYS, WEEKS] = ['7', '52'];

// "6/52", "2-3/12", "x5/7"; not 36+3/7 or 38 2/7 of a pregnancy, 3/12/2024, 0.5/7
const DURATION = new RegExp(
  `(?:(?<![${WORD_UNITS}_./,:–-]|\\d\\s?(?:[-–+&]|and)?\\s?)|(?<=(?<![${WORD_UNITS}])[x×]))` +
    `(\\d{1,2})(?:\\s?[-–]\\s?(\\d{1,2}))?/(7|12|52)(?![${WORD_UNITS}/%]|[.,:–-]\\d)`,
  'g',
);
const BEFORE_CHARS = 50;
const BEHIND_CHARS = 50;

/** What tells that it is so many of so many, or a number in a row: what they are, the share that they make, or what stands before a number or a date. */
const COUNT_BEHIND =
  /^(?:[,;]?\s?[([]?\s?[~=]?\s?\d+(?:\.\d+)?\s?%|\s?[([]\s?(?:\d|n\b)|\s?=|,?\s(?:and\s)?in\s\d|\s(?:of|were|was|had|vs\.?|versus|out of|the|who|whereas)\b|(?:\s[\w-]+){0,3}?\s\(?(?:patients|pts|cases|wom[ae]n|m[ae]n|child(?:ren)?|infants|babies|newborns|subjects|participants|people|persons|individuals|adults|volunteers|controls|families|respondents|responders|hospitals|cent(?:er|re)s|mice|rats|animals|dogs|cats|samples|specimens|nodes?|lns?|cores?|tumou?rs?|cancers|lesions|blocks|sections|slices|segments|fields|biopsies|isolates|strains|cultures|cells|genes|mutations|variants|patterns|studies|trials|articles|papers|eyes|ears|teeth|joints|knees|hips|limbs|ribs|implants|grafts|stents|sites|episodes|attempts|sessions|tests|items|points|questions|criteria|days|nights|weeks?|months?|years?|hours?|a\sweek|per\sweek|positive|negative|involved|correct|affected|normal|abnormal|success\w*|respon\w+|surviv\w+|died|alive)\b)/i;
const COUNT_BEFORE =
  /(?:=|[A-Z]{1,5}\/(?!V\s$|UP?\s$)[A-Z]{1,5}\W*|\b(?:pages?|slides?|weeks?|days?|parts?|steps?|items?|images?|fig(?:ure)?|photos?|no|number|scor(?:e|es|ed)|grade|power|strength|rank(?:ed)?|vol|issue|chapter|episode|lesson|on|since|seen|admitted|adm|discharged|d\/c|attended|presented|transferred|tci|date|nodes?|lns?|(?:positive|negative|present|absent|found|detected|identified|observed|noted|involved|abnormal|successful|correct|scheduled|booked|planned|set|appointment|appt|diagnosed|dx)\s(?:in|for|at))\W*)$/i;
const BRACKETED = /^[)\]]/;
const BRACKET_BEFORE = /[([]$/;
/** Without a word beside it, 6/52 may count pictures or pages. */
const WORD_BEFORE = /[A-Za-z][^\n]{0,12}$/;
const WORD_BEHIND = /^[^\n]{0,3}[A-Za-z]/;

/** 6/12 is a line of the chart that eyes are tested with, too: it is that near a word of eyes or another such line. */
const OF_EYES =
  /\b(?:b?cva|va|vision|visual|acuity|eyes?|snellen|pinhole|ph|unaided|glasses|re|le|r(?!\/)|l|right|left|od|os|ou|dvla|driving)\b|\b6\/(?:4|5|6|9|18|24|36|60)\b/i;

// Words of time that no date stands beside.
const OF_TIME_BEFORE =
  /\b(?:x|ago|for the (?:last|past|next)|(?:over|in|within) the (?:last|past|next)|past|over|within|another|further|every|lasting|hx(?: of)?|history of|tapering over|r\/v(?: in)?|[bt]d|[tq]ds|nocte|mane)\s?(?:about|approx\.?|[~c])?\s?$/i;
const OF_TIME_BEHIND =
  /^\s?(?:ago|later|hx|history|h\/o|course|duration|post[- ]?(?:op|natal|partum|stroke|surgery|discharge)|supply|trial|of (?:age|treatment|antibiotics))\b/i;
const REVIEWED = /\breview(?:ed)?\b[^.;\n]*$/i;
const AFTER = /^\s?(?:after|following|post)\b/i;

// Words of time and of illness that may stand beside a date too, and tell only where the text is British.
const MAYBE_TIME_BEFORE =
  /(?:\b(?:for|in|after|last|next|then|at|around|about|approx\.?|needs?|repeat|rpt|review(?:ed)?|r\/v|f\/?up?|follow[- ]?up|recheck|course|trial|taper|survival|hx|mg|mcg|g|\d+m?c?g|od|OD|stat|prn|ADT|abx|antibiotics?|steroids?|ppi|doxy|amox|fluclox|clari?th?|pred|dex|nitro|trimethoprim|[a-z]+(?:cillin|mycin|cycline|oxacin|epoxide|azole|solone|asone|azepam|parin|xaban)|pain|ache|headaches?|cough|fever|vomiting|nausea|rash|swelling|bleeding|sob|bno|d&v|diarrhoea|melaena|constipation|palpitations)|[~<>≤≥])[\s:]*$/i;
const MAYBE_TIME_BEHIND =
  /^\s(?:post|off|(?:(?:of|[\w-]+)\s){0,3}?(?:pain|ache|headaches?|cough|fevers?|vomit(?:ing)?|nausea|rash|swelling|bleed(?:ing)?|sob|d&v|diarrhoea|melaena|haem\w+|constipation|palpitations|dizz\w+|weakness|jaundice|itch\w*|discharge|malaise|lethargy))\b/i;
/** How Britain spells, doses and speaks of care. */
const BRITISH =
  /\b\d{1,2}\/52\b|\b(?:bd|tds|qds|nocte|mane|GP|A&E|NHS|HASU|MDT|TTOs?|TTAs?|FBC|U[&+]Es?|OPA|F2F|D&V|BNO|DNs|[Pp]hysio|r\/v|[Pp]aracetamol|[Ss]albutamol|fluclox\w*|bisop\w*|chlordiazepoxide)\b|(?:[Hh]aem|aemi[ac]|rrhoea|[Oo]edema|[Oo]esoph|[Mm]elaena|[Aa]naesth|[Pp]aedi|[Gg]ynae|[Ff]aec|[Cc]aec|umour)/;

/**
 * Days, weeks and months as British notes write them: 3/7, 6/52, 2/12. Nothing else is so many of 52. Beside the others a word of time must stand; where that
 * might stand beside a date too, the text must be British.
 */
export function findDurations(text: string): FoundPattern[] {
  return [...text.matchAll(DURATION)].flatMap((match) => {
    const [whole, from, to, of] = match;
    const start = match.index;
    const end = start + whole.length;
    const [first, last] = [Number(from), Number(to ?? from)];
    if (first < 1 || !NUMBERS[last] || (to !== undefined && last <= first)) return [];
    const before = text.slice(Math.max(0, start - BEFORE_CHARS), start);
    const behind = text.slice(end, end + BEHIND_CHARS);
    if (COUNT_BEFORE.test(before) || COUNT_BEHIND.test(behind)) return [];
    if (BRACKET_BEFORE.test(before) && BRACKETED.test(behind)) return [];
    if (whole === '6/12' && (OF_EYES.test(before) || OF_EYES.test(behind))) return [];
    const isTold = of === WEEKS ? WORD_BEFORE.test(before) || WORD_BEHIND.test(behind) : isOfTime(text, before, behind);
    if (!isTold) return [];
    const unit = `${UNITS[of!]}${last === 1 ? '' : 's'}`;
    const length = to === undefined ? NUMBERS[first] : `${NUMBERS[first]} to ${NUMBERS[last]}`;
    const explanation = `${whole.replace(/\s/g, '')}: ${length} ${unit}. British notes write days as /${DAYS}, weeks as /${WEEKS} and months as /12.`;
    return { start, end, kind: 'duration' as const, explanation, tentative: true as const };
  });
}

function isOfTime(text: string, before: string, behind: string): boolean {
  if (OF_TIME_BEFORE.test(before) || OF_TIME_BEHIND.test(behind)) return true;
  if (REVIEWED.test(before) && AFTER.test(behind)) return true;
  return (MAYBE_TIME_BEFORE.test(before) || MAYBE_TIME_BEHIND.test(behind)) && BRITISH.test(text);
}
