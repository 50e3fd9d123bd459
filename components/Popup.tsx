import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AskedTerm, CardState } from './card-state.ts';
import { useSurface } from './looks.ts';
import { Notice } from './Notice.tsx';
import { PopupCard } from './PopupCard.tsx';
import type { PageState } from './page-state.ts';
import { SearchBox, type SearchBoxProps } from './SearchBox.tsx';
import { Switch } from './Switch.tsx';
import type { CardActions } from './TermCard.tsx';
import { TermList } from './TermList.tsx';
import { useWords } from './words.tsx';

export interface PopupProps extends Pick<SearchBoxProps, 'query' | 'results' | 'entryOf' | 'onQuery'> {
  readonly card: CardState;
  readonly cardActions: CardActions;
  readonly onOpen: (term: AskedTerm) => void;
  readonly page: PageState;
  readonly onAskAccess: () => void;
  /** The site of the page, where it has one that can be switched. */
  readonly site: { readonly name: string; readonly on: boolean } | undefined;
  readonly onSite: (on: boolean) => void;
  readonly everywhere: boolean;
  readonly onEverywhere: (on: boolean) => void;
}

/** The popup of the toolbar button: look a word up, see the words of this page, switch Bedside off and on. */
export function Popup(props: PopupProps) {
  const { query, results, entryOf, onQuery, card, cardActions } = props;
  const surface = useSurface();
  const root = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | undefined>(undefined);
  const onOpen = (term: AskedTerm) => {
    opener.current = focusedIn(root.current);
    props.onOpen(term);
  };
  // The Back button vanishes with the card that it closes: what opened the card gets the focus back.
  useLayoutEffect(() => {
    if (card.kind === 'closed' && !focusedIn(root.current)) opener.current?.focus({ preventScroll: true });
  }, [card.kind]);

  return (
    <main class="bedside popup" {...surface} ref={root}>
      <h1 class="unseen">Bedside</h1>
      <SearchBox
        query={query}
        results={results}
        entryOf={entryOf}
        onQuery={(text) => {
          if (card.kind === 'open') cardActions.onClose();
          onQuery(text);
        }}
        onOpen={({ entry, name }) => onOpen({ text: entryOf(entry)?.term ?? name, entries: [entry] })}
        cover={card.kind === 'open' && <PopupCard card={card} actions={cardActions} query={query} />}
      >
        <PageWords {...props} onOpen={onOpen} />
      </SearchBox>
      <Switches {...props} />
    </main>
  );
}

/** The element inside `root` that has the focus. */
function focusedIn(root: HTMLElement | null): HTMLElement | undefined {
  const focused = document.activeElement;
  return focused instanceof HTMLElement && root?.contains(focused) ? focused : undefined;
}

function PageWords({ site, everywhere, page, entryOf, onOpen, onAskAccess }: PopupProps) {
  const { t } = useWords();
  if (!everywhere) return <Notice title={t('page.offEverywhereTitle')} text={t('page.offEverywhere')} />;
  if (site?.on === false) return <Notice title={t('page.offHereTitle')} text={t('page.offHere')} />;
  return <TermList page={page} entryOf={entryOf} onOpen={onOpen} onAskAccess={onAskAccess} />;
}

function Switches({ site, onSite, everywhere, onEverywhere }: PopupProps) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame of its own, and there is no form
    <div class="switches" role="group" aria-label={t('switches.group')}>
      {site && (
        <Switch
          label={t('switches.thisSite')}
          hint={site.name}
          on={everywhere && site.on}
          disabled={!everywhere}
          onSwitch={onSite}
        />
      )}
      <Switch
        label={t('switches.everywhere')}
        hint={t('switches.everywhereHint')}
        on={everywhere}
        onSwitch={onEverywhere}
      />
    </div>
  );
}
