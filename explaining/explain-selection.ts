import type { AskedTerm } from '../components/card-state.ts';
import { sendMessage } from '../extension/messages.ts';
import type { Finder } from '../glossary/find.ts';
import type { SelectionTarget } from '../page/selection-target.ts';

/** What a selection asks for: what its words name; if they name nothing, the first term among them; if there is none, the words themselves. */
export async function askedBySelection(
  { text }: SelectionTarget,
  { find, isShown }: Pick<Finder, 'find' | 'isShown'>,
): Promise<AskedTerm> {
  const named = await sendMessage('lookUp', text).catch(() => []);
  const within = named.length > 0 ? undefined : find(text).find((match) => !match.byPage || isShown(match));
  if (within) return { ...within, text: text.slice(within.start, within.end) };
  return { text, entries: named.map(({ entry }) => entry) };
}
