import { useId } from 'preact/hooks';
import { CardBody } from './CardBody.tsx';
import { type AskedTerm, type CardState, type OpenCard, visitName } from './card-state.ts';
import { Icon } from './Icon.tsx';
import { Notice } from './Notice.tsx';
import type { PageState } from './page-state.ts';
import { SearchBox, type SearchBoxProps } from './SearchBox.tsx';
import { Switch } from './Switch.tsx';
import type { CardActions } from './TermCard.tsx';
import { TermList } from './TermList.tsx';
import { useMovingFocus } from './use-moving-focus.ts';

export interface PopupProps extends Pick<SearchBoxProps, 'words' | 'query' | 'results' | 'entryOf' | 'onQuery'> {
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
  const { words, query, results, entryOf, onQuery, card, onOpen } = props;
  return (
    <main class="bedside popup" lang={words.language} dir={words.direction}>
      <h1 class="unseen">Bedside</h1>
      <SearchBox
        words={words}
        query={query}
        results={results}
        entryOf={entryOf}
        onQuery={(text) => {
          if (card.kind === 'open') props.cardActions.onClose();
          onQuery(text);
        }}
        onOpen={({ entry, name }) => onOpen({ text: entryOf(entry)?.term ?? name, entries: [entry] })}
      >
        {belowSearch(props)}
      </SearchBox>
      <Switches {...props} />
    </main>
  );
}

/** Nothing while the answers to a query stand there. */
function belowSearch(props: PopupProps) {
  const { words, query, card, site, everywhere, page, entryOf, onOpen, onAskAccess } = props;
  if (card.kind === 'open') return <PopupCard {...props} card={card} />;
  if (query.trim() !== '') return undefined;
  if (!everywhere) return <Notice title={words.page.offEverywhereTitle} text={words.page.offEverywhere} />;
  if (site?.on === false) return <Notice title={words.page.offHereTitle} text={words.page.offHere} />;
  return <TermList words={words} page={page} entryOf={entryOf} onOpen={onOpen} onAskAccess={onAskAccess} />;
}

function PopupCard({ words, query, card, cardActions }: PopupProps & { readonly card: OpenCard }) {
  const { onFollow, onBack, onRetry, onClose, onHear } = cardActions;
  const id = useId();
  const { headingRef, moving } = useMovingFocus();
  const last = card.past.at(-1);
  const leave = query.trim() === '' ? words.page.back : words.search.backToResults;
  return (
    <section class="popup-card" aria-labelledby={`${id}-term`}>
      <button type="button" class="back" onClick={last ? moving(onBack) : onClose}>
        <Icon name="back" />
        {last ? words.card.backTo(visitName(last)) : leave}
      </button>
      <CardBody
        words={words}
        visit={card.now}
        more="shown"
        id={id}
        headingRef={headingRef}
        onFollow={moving(onFollow)}
        onRetry={moving(onRetry)}
        onHear={onHear}
      />
    </section>
  );
}

function Switches({ words, site, onSite, everywhere, onEverywhere }: PopupProps) {
  const { switches } = words;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame of its own, and there is no form
    <div class="switches" role="group" aria-label={switches.group}>
      {site && (
        <Switch
          label={switches.thisSite}
          hint={site.name}
          on={everywhere && site.on}
          disabled={!everywhere}
          onSwitch={onSite}
        />
      )}
      <Switch label={switches.everywhere} hint={switches.everywhereHint} on={everywhere} onSwitch={onEverywhere} />
    </div>
  );
}
