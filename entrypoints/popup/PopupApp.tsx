import { useEffect, useMemo, useState } from 'preact/hooks';
import { Popup } from '../../components/popup/Popup.tsx';
import { SavingContext } from '../../components/saving.ts';
import { askForAccess } from '../../extension/access.ts';
import { browser } from '../../extension/browser.ts';
import { sendMessage } from '../../extension/messages.ts';
import { openWords } from '../../extension/open-words.ts';
import { dueWords } from '../../extension/saved/due.ts';
import { savingFor } from '../../extension/saved/saving.ts';
import type { EntryNumber } from '../../glossary/term-match.ts';
import { openList } from '../../hooks/open-list.ts';
import type { ReadTab } from '../../hooks/tab.ts';
import { useCard } from '../../hooks/use-card.ts';
import { useEntryOf } from '../../hooks/use-entry-of.ts';
import { useEntrySearch } from '../../hooks/use-entry-search.ts';
import { usePage } from '../../hooks/use-page.ts';
import { useSavedWords } from '../../hooks/use-saved-words.ts';
import { useShownTab } from '../../hooks/use-shown-tab.ts';
import { useSwitches } from '../../hooks/use-switches.ts';

export function PopupApp({ first }: { readonly first: ReadTab }) {
  const tab = useShownTab(first);
  const { page } = usePage(tab);
  const needed = useMemo(() => (page.kind === 'read' ? page.terms.flatMap((term) => term.entries) : []), [page]);
  const { entryOf: entryOfPage } = useEntryOf(needed);
  const [query, setQuery] = useState('');
  useEffect(
    () =>
      void sendMessage('takeAsked', first.id).then(
        (words) => words !== '' && setQuery(words),
        () => undefined,
      ),
    [],
  );
  const found = useEntrySearch();
  const results = useMemo(() => {
    const answers = found?.search(query);
    return answers?.length === 0 && !found?.isPrepared ? undefined : answers;
  }, [found, query]);
  const entryOf = useMemo(
    () => (entry: EntryNumber) => entryOfPage(entry) ?? found?.entryOf(entry),
    [entryOfPage, found],
  );
  const saving = useMemo(() => savingFor(tab.id), [tab.id]);

  const { saved } = useSavedWords();

  return (
    <SavingContext value={saving}>
      <Popup
        {...useCard()}
        {...useSwitches(tab)}
        query={query}
        results={results}
        entryOf={entryOf}
        onQuery={setQuery}
        page={page}
        onAskAccess={() => void askForAccess().then((given) => given && window.close())}
        onList={() => openList(tab)}
        toLearn={dueWords(saved?.words ?? [], Date.now()).length}
        onWords={(view) => void openWords(view).then(() => window.close())}
        onOptions={() => void browser.runtime.openOptionsPage().then(() => window.close())}
      />
    </SavingContext>
  );
}
