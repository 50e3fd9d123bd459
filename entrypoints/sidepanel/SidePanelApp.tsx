import { useEffect, useMemo } from 'preact/hooks';
import type { Place } from '../../components/outline.ts';
import { Panel } from '../../components/panel/Panel.tsx';
import { SavedIdsContext, SavingContext } from '../../components/saving.ts';
import { askForAccess } from '../../extension/access.ts';
import { browser } from '../../extension/browser.ts';
import { savingFor } from '../../extension/saved/saving.ts';
import { hasSidePanel } from '../../extension/side-panel.ts';
import type { FollowedTab } from '../../hooks/followed-tab.ts';
import type { ReadTab } from '../../hooks/tab.ts';
import { useCard } from '../../hooks/use-card.ts';
import { useEntryOf } from '../../hooks/use-entry-of.ts';
import { usePage } from '../../hooks/use-page.ts';
import { useSavedWords } from '../../hooks/use-saved-words.ts';
import { useShownTab } from '../../hooks/use-shown-tab.ts';
import { useSwitches } from '../../hooks/use-switches.ts';

interface SidePanelProps {
  readonly first: ReadTab;
  /** The first tab, where its terms are followed already. */
  readonly followed: FollowedTab | undefined;
}

/** Follows the tab that is shown in this window; another tab gets a list of its own. */
export function SidePanelApp({ first, followed }: SidePanelProps) {
  const tab = useShownTab(first);
  return <PanelOfTab key={tab.id} tab={tab} followed={followed} />;
}

interface PanelOfTabProps {
  readonly tab: ReadTab;
  readonly followed: FollowedTab | undefined;
}

function PanelOfTab({ tab, followed }: PanelOfTabProps) {
  const { page, sections, goTo } = usePage(tab, followed);
  const saving = useMemo(() => savingFor(tab.id), [tab.id]);
  const { saved } = useSavedWords();
  // Nothing is kept of a private window, so its rows do not offer it; the card says why.
  const savedIds = useMemo(
    () => (tab.inPrivate ? undefined : saved && new Set(saved.words.map(({ id }) => id))),
    [tab.inPrivate, saved],
  );
  const needed = useMemo(() => sections.flatMap(({ terms }) => terms.flatMap((term) => term.entries)), [sections]);
  const { entryOf, isReading } = useEntryOf(needed);
  const card = useCard();
  // A card of the page before has no place over the list of the next. Another place in the same page has another end of its address.
  const address = tab.address?.split('#', 1)[0];
  useEffect(() => card.cardActions.onClose(), [address]);
  const onGoTo = async (place: Place) => {
    // Where the list fills the screen, the page is another tab.
    if (!hasSidePanel && tab.id !== undefined) await browser.tabs.update(tab.id, { active: true });
    return goTo(place);
  };
  return (
    <SavingContext value={saving}>
      <SavedIdsContext value={savedIds}>
        <Panel
          {...card}
          {...useSwitches(tab)}
          page={isReading ? { kind: 'reading' } : page}
          pageTitle={tab.site === undefined ? undefined : tab.title}
          sections={sections}
          entryOf={entryOf}
          onAskAccess={() => void askForAccess()}
          onGoTo={onGoTo}
          onCopy={(text) =>
            navigator.clipboard.writeText(text).then(
              () => true,
              () => false,
            )
          }
          onPrint={() => print()}
        />
      </SavedIdsContext>
    </SavingContext>
  );
}
