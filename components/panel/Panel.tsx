import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CoveringCard } from '../card/CoveringCard.tsx';
import type { AskedTerm, CardState } from '../card/card-state.ts';
import type { CardActions } from '../card/card-store.ts';
import { useSurface } from '../looks.ts';
import {
  askedOf,
  createFilter,
  type EntryOf,
  nameOf,
  type OutlineSection,
  type OutlineTerm,
  type Place,
  wholePage,
} from '../outline.ts';
import { PageNotice, type PageNoticeProps, toldOf } from '../PageNotice.tsx';
import { Switches, type SwitchesProps } from '../Switches.tsx';
import { type Say, useAnnouncer } from '../use-announcer.ts';
import { useOpener } from '../use-opener.ts';
import { usePageSaid } from '../use-page-said.ts';
import { useWords } from '../words.tsx';
import { PanelHead } from './PanelHead.tsx';
import { PanelList } from './PanelList.tsx';
import { type Grouping, groupTerms } from './panel-groups.ts';
import { questionSheet, questionsOf, termSheet } from './panel-sheets.ts';
import { type Question, QuestionList } from './QuestionList.tsx';
import { Sheet, type SheetText, sheetAsText } from './Sheet.tsx';
import { useLatest } from './use-latest.ts';
import { useSteps } from './use-steps.ts';

export interface PanelProps extends Omit<PageNoticeProps, 'canLookUp' | 'isEmpty' | 'children'>, SwitchesProps {
  readonly pageTitle: string | undefined;
  readonly sections: readonly OutlineSection[];
  readonly entryOf: EntryOf;
  readonly card: CardState;
  readonly cardActions: CardActions;
  readonly onOpen: (term: AskedTerm) => void;
  /** Shows a place in the page; resolves to whether it was still there. */
  readonly onGoTo: (place: Place) => Promise<boolean>;
  /** Resolves to whether the text is in the clipboard. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Prints what the document shows on paper. */
  readonly onPrint: () => void;
}

/** The typing that a filter's answer waits for, in ms, before it is spoken. */
const TYPING_MS = 700;

/** The side panel: every word of the page with its plain meaning, in reading order, and the way to where it stands. */
export function Panel(props: PanelProps) {
  const { pageTitle, sections, entryOf, card, cardActions } = props;
  const { t } = useWords();
  const surface = useSurface();
  const [filter, setFilter] = useState('');
  const [grouping, setGrouping] = useState<Grouping>('section');
  const [view, setView] = useState<'list' | 'questions'>('list');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [sheet, setSheet] = useState<SheetText>();
  const [said, say] = useAnnouncer();
  const { root, remember } = useOpener(card.kind === 'open' || view === 'questions');

  const groups = useMemo(
    () => groupTerms(sections, grouping, entryOf, createFilter(filter, entryOf), t),
    [sections, grouping, entryOf, filter, t],
  );
  const terms = useMemo(() => wholePage(sections), [sections]);
  const listed = useMemo(() => new Set(groups.flatMap((group) => group.terms.map(({ id }) => id))).size, [groups]);
  const questions = useMemo(() => (view === 'questions' ? questionsOf(terms, entryOf) : []), [view, terms, entryOf]);
  const told = toldOf({ ...props, isEmpty: terms.length === 0 }, t);
  const isListed = told === undefined;
  usePageSaid(told?.title, terms.length, say);
  useFilterCount(filter.trim(), listed, say);

  const { placeOf, step } = useSteps({ goTo: props.onGoTo, nameOf: (term) => nameOf(term, entryOf), say });
  /** What comes over the list gets the focus, and what was said of the list has had its time. */
  const leaveList = () => {
    remember();
    say('', false);
  };
  const onOpen = (term: OutlineTerm) => {
    leaveList();
    props.onOpen(askedOf(term, entryOf));
  };
  const live = useLatest({ onOpen, onStep: step });
  const copy = async (made: SheetText) => {
    say((await props.onCopy(sheetAsText(made, t))) ? t('panel.copied') : t('panel.notCopied'));
  };
  const onChoose = (ids: readonly string[], isChosen: boolean) => {
    const next = changed(chosen, ids, isChosen);
    setChosen(next);
    say(t('questions.chosen', amongst(questions, next).length), false);
  };
  const withQuestions = (use: (made: SheetText) => void) => {
    const some = amongst(questions, chosen);
    if (some.length === 0) say(t('questions.chooseFirst'));
    else use(questionSheet(some, pageTitle, t));
  };
  // “I know this word” may leave the page without words, and is taken back in the card.
  const isCovered = card.kind === 'open' || (isListed && view === 'questions');

  return (
    <>
      <main class="bedside panel" {...surface} ref={root}>
        <div class="panel-list" inert={isCovered}>
          <PanelHead
            heading={isListed ? t('page.heading', terms.length) : t('panel.title')}
            pageTitle={pageTitle}
            tools={
              isListed
                ? {
                    filter,
                    onFilter: setFilter,
                    grouping,
                    onGrouping: setGrouping,
                    onCopy: () => void copy(termSheet(groups, pageTitle, entryOf, t)),
                    onPrint: () => setSheet(termSheet(groups, pageTitle, entryOf, t)),
                    onQuestions: () => {
                      leaveList();
                      setView('questions');
                    },
                  }
                : undefined
            }
          />
          <PageNotice {...props} isEmpty={terms.length === 0}>
            {listed === 0 && filter.trim() !== '' ? (
              <p class="panel-no-match">{t('panel.noMatch', [filter.trim()])}</p>
            ) : (
              <PanelList groups={groups} entryOf={entryOf} placeOf={placeOf} actions={live} />
            )}
          </PageNotice>
        </div>
        {isCovered && (
          <div class="panel-cover">
            {card.kind === 'open' ? (
              <CoveringCard card={card} actions={cardActions} leave={t('page.back')} />
            ) : (
              <QuestionList
                questions={questions}
                chosen={chosen}
                onChoose={onChoose}
                onCopy={() => withQuestions((made) => void copy(made))}
                onPrint={() => withQuestions(setSheet)}
                onBack={() => setView('list')}
              />
            )}
          </div>
        )}
        <p class={said.isSeen ? 'panel-said' : 'unseen'} role="status">
          {said.text}
        </p>
        <Switches {...props} />
      </main>
      {sheet && (
        <Sheet
          sheet={sheet}
          onReady={() => {
            props.onPrint();
            setSheet(undefined);
          }}
        />
      )}
    </>
  );
}

const amongst = (questions: readonly Question[], chosen: ReadonlySet<string>) =>
  questions.filter(({ id }) => chosen.has(id));

function changed(set: ReadonlySet<string>, ids: readonly string[], isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  for (const id of ids)
    if (isIn) next.add(id);
    else next.delete(id);
  return next;
}

/** Says how many words match, once the typing rests; the list shows it, and how many it becomes. */
function useFilterCount(typed: string, matching: number, say: Say): void {
  const { t } = useWords();
  const latest = useRef(matching);
  latest.current = matching;
  useEffect(() => {
    if (typed === '') return;
    const tell = () =>
      say(latest.current > 0 ? t('panel.matching', latest.current) : t('panel.noMatch', [typed]), false);
    const timer = setTimeout(tell, TYPING_MS);
    return () => clearTimeout(timer);
  }, [typed, say, t]);
}
