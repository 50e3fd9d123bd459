import type { AskedTerm } from '../components/card/card-state.ts';
import { sendMessage } from '../extension/messages.ts';
import type { Finder } from '../glossary/find.ts';
import type { SelectionTarget } from '../page/selection-target.ts';

/**
 * What a selection asks for: what the page says that it stands for; else what its words name; if they name nothing, the first term among them;
 * if there is none, the words themselves. They are read `aside`, by a finder of its own: what a reader asks about says nothing of what the page is about.
 */
export async function askedBySelection(
  { text }: SelectionTarget,
  { definitions }: Pick<Finder, 'definitions'>,
  aside: Pick<Finder, 'find' | 'isShown'>,
): Promise<AskedTerm> {
  const [defined] = definitions.get(text) ?? [];
  if (defined) return { text, entries: defined.entries, long: defined.long };
  const named = await sendMessage('lookUp', text).catch(() => []);
  if (named.length > 0) return { text, entries: named.map(({ entry }) => entry) };
  const within = aside.find(text).find((match) => !match.byPage || aside.isShown(match));
  return within ? { ...within, text: text.slice(within.start, within.end) } : { text, entries: [] };
}
