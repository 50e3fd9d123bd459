import { fold } from '../text/fold.ts';

/** A longer query is cut: some lines of a report, with the words that stand in them. The comparison grows with it. */
const MAX_QUERY_CHARS = 400;
/** "What is a lymphoma?", "what does GFR mean"; no name begins so. */
const QUESTION =
  /^(?:what(?: ?s| is| are| does| do)?(?: meant by)?|define|explain|(?:the )?(?:meaning|definition) of) (.+?)(?: (?:mean|means|stand for))?$/;
/** "Ischemia meaning"; no name ends so. */
const ASKED_BEHIND = /(?<=.) (?:meaning|definition|in medical terms)$/;
const ARTICLES = 'an?|the|my|your|his|her';
/** "The liver", "my back". Before a single letter or a digit it is none: "a v node", "her 2". */
const ARTICLE = new RegExp(`^(?:${ARTICLES}) (?=\\p{L}{2,}(?: |$))`, 'u');
/** "A-flutter" */
const NO_ARTICLE = new RegExp(`\\b(?:${ARTICLES})\\p{Pd}`, 'iu');

/** As names are compared: folded, with a space for every mark between words, unit for unit. */
export const keyOf = (text: string) => fold(text).text.replace(/[^\p{L}\p{Nd}]/gu, (mark) => ' '.repeat(mark.length));

/** What a query asks for, without the question around it, and that without what may be its article. */
export function readQuery(query: string): { readonly asked: string; readonly bare: string } {
  const asked = keyOf(query.slice(0, MAX_QUERY_CHARS))
    .trim()
    .replace(/ +/g, ' ')
    .replace(ASKED_BEHIND, '')
    .replace(QUESTION, '$1');
  return { asked, bare: NO_ARTICLE.test(query) ? asked : asked.replace(ARTICLE, '') };
}

/** Codes that are written solid, as the words they are made of: "t2n0m0", "l4l5". */
export const partCodes = (asked: string): string =>
  asked.replace(/\b(?:[a-z]{1,2}\d){2,}\b/g, (codes) => codes.replace(/(?<=\d)(?=[a-z])/g, ' '));
