import { TermCard, type TermCardProps } from '../../components/card/TermCard.tsx';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import type { Options } from '../../components/options/options.ts';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { WelcomePage, type WelcomePageProps } from '../../components/welcome/WelcomePage.tsx';
import { CARDS, entryOf, VERTEBRA } from './samples.ts';
import type { OptionsState } from './states.ts';

const nothing = () => {};
const actions = { onFollow: nothing, onBack: nothing, onRetry: nothing, onClose: nothing, onKnow: async () => true };

export const Card = (props: Partial<TermCardProps>) => (
  <TermCard card={CARDS.plain} {...actions} onHear={nothing} {...props} />
);

export const SamplePopup = (props: Partial<PopupProps>) => (
  <Popup
    query=""
    results={undefined}
    entryOf={entryOf}
    onQuery={nothing}
    card={{ kind: 'closed' }}
    cardActions={actions}
    onOpen={nothing}
    page={{ kind: 'read', terms: [] }}
    onAskAccess={nothing}
    site={{ name: 'portal.example', on: true }}
    onSite={nothing}
    everywhere={true}
    onEverywhere={nothing}
    onlyChosen={false}
    notStored={false}
    toLearn={0}
    onWords={nothing}
    onOptions={nothing}
    {...props}
  />
);

export const SAMPLE_OPTIONS: Options = {
  on: true,
  where: 'everywhere',
  sitesOff: [],
  sitesOn: [],
  amount: 'normal',
  start: 'rest',
  delay: 250,
  theme: 'auto',
  textSize: 'normal',
  underline: 'dotted',
  hear: true,
  language: 'auto',
  badge: false,
  tagPages: false,
};

export const SampleOptions = ({ options, ...props }: OptionsState) => (
  <OptionsPage
    options={{ ...SAMPLE_OPTIONS, ...options }}
    onChange={async () => true}
    inPrivate={false}
    notStored={false}
    delays={{ least: 100, most: 2000 }}
    languages={['en', 'es']}
    siteTyped={(text) => (text.includes('.') ? text : undefined)}
    onSite={async () => true}
    known={[]}
    onForget={nothing}
    wordsPage="words.html"
    packsPage="packs.html"
    sample={VERTEBRA}
    file={{ onExport: nothing, onImport: nothing, onReset: nothing, outcome: undefined }}
    {...props}
  />
);

export const SampleWelcome = (props: Partial<WelcomePageProps>) => (
  <WelcomePage
    sampleRef={null}
    start="rest"
    nextTerm={undefined}
    onAskAccess={undefined}
    pages={{ options: 'options.html', words: 'words.html', packs: 'packs.html' }}
    {...props}
  />
);
