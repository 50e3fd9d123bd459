import { CoveringCard } from '../card/CoveringCard.tsx';
import type { AskedTerm, CardState } from '../card/card-state.ts';
import type { CardActions } from '../card/card-store.ts';
import { Icon } from '../Icon.tsx';
import { useSurface } from '../looks.ts';
import { PageNotice, type PageNoticeProps, toldOf } from '../PageNotice.tsx';
import { Switches, type SwitchesProps } from '../Switches.tsx';
import { useAnnouncer } from '../use-announcer.ts';
import { useOpener } from '../use-opener.ts';
import { usePageSaid } from '../use-page-said.ts';
import { useWords } from '../words.tsx';
import { SearchBox, type SearchBoxProps } from './SearchBox.tsx';
import { TermList } from './TermList.tsx';

export interface PopupProps
  extends Pick<SearchBoxProps, 'query' | 'results' | 'entryOf' | 'onQuery'>,
    Omit<PageNoticeProps, 'canLookUp' | 'isEmpty' | 'children'>,
    SwitchesProps {
  readonly card: CardState;
  readonly cardActions: CardActions;
  readonly onOpen: (term: AskedTerm) => void;
  /** Opens the list of this page in full; left out where there is nowhere to open it. */
  readonly onList?: () => void;
  /** How many saved words wait to be learned. */
  readonly toLearn: number;
  /** Opens the page of saved words: their list, or learning them. */
  readonly onWords: (view: 'list' | 'learn') => void;
  /** Opens the page of all settings. */
  readonly onOptions: () => void;
}

/** The popup of the toolbar button: look a word up, see the words of this page, switch Bedside off and on. */
export function Popup(props: PopupProps) {
  const { query, results, entryOf, onQuery, card, cardActions } = props;
  const surface = useSurface();
  const { t } = useWords();
  const terms = props.page.kind === 'read' ? props.page.terms : [];
  const isEmpty = terms.length === 0;
  const [said, say] = useAnnouncer();
  // Below the box stands what becomes of the page, or the answer to a query.
  usePageSaid(query.trim() === '' ? toldOf({ ...props, isEmpty }, t)?.title : '', terms.length, say);
  // The Back button vanishes with the card that it closes: what opened the card gets the focus back.
  const { root, remember } = useOpener(card.kind === 'open');
  const onOpen = (term: AskedTerm) => {
    remember();
    props.onOpen(term);
  };

  return (
    <main class="bedside popup" {...surface} ref={root}>
      <h1 class="unseen">Bedside</h1>
      <p class="unseen" role="status">
        {said.text}
      </p>
      <SearchBox
        query={query}
        results={results}
        entryOf={entryOf}
        onQuery={(text) => {
          if (card.kind === 'open') cardActions.onClose();
          onQuery(text);
        }}
        onOpen={({ entry, name }) => onOpen({ text: entryOf(entry)?.term ?? name, entries: [entry] })}
        cover={
          card.kind === 'open' && (
            <CoveringCard
              card={card}
              actions={cardActions}
              leave={query.trim() === '' ? t('page.back') : t('search.backToResults')}
            />
          )
        }
      >
        <PageNotice {...props} canLookUp isEmpty={isEmpty}>
          <TermList terms={terms} entryOf={entryOf} onOpen={onOpen} />
        </PageNotice>
      </SearchBox>
      {props.onList && !isEmpty && (
        <div class="popup-more">
          <button type="button" class="outlined" onClick={props.onList}>
            <Icon name="list" />
            {t('panel.open')}
          </button>
        </div>
      )}
      <Switches {...props} />
      <div class="popup-links">
        <button type="button" class="popup-link" onClick={() => props.onWords('list')}>
          <Icon name="save" />
          {t('saved.title')}
        </button>
        {props.toLearn > 0 && (
          <button type="button" class="popup-link" onClick={() => props.onWords('learn')}>
            <Icon name="learn" />
            {t('popup.toLearn', props.toLearn)}
          </button>
        )}
        <button type="button" class="popup-link" onClick={props.onOptions}>
          <Icon name="options" />
          {t('options.title')}
        </button>
      </div>
    </main>
  );
}
