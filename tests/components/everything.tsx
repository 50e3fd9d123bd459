import { Card, SampleOptions, SamplePopup, SampleWelcome } from './frames.tsx';
import { PACK_PAGES, PacksPage } from './pack-states.tsx';
import { PANELS, SamplePanel } from './panel-states.tsx';
import { CARDS } from './samples.ts';
import { LEARN_PAGES, SampleLearn, SampleWords, WORDS_PAGES } from './saved-states.tsx';
import { OPTIONS, POPUPS } from './states.ts';
import { WELCOMES } from './welcome-states.ts';

/** Every state of everything that is shown, by a name for it. */
export const EVERYTHING: readonly (readonly [string, preact.JSX.Element])[] = [
  ...Object.entries(CARDS).map(
    ([name, card]) => [`card: ${name}`, <Card key={name} card={card} more="shown" />] as const,
  ),
  ...Object.entries(POPUPS).map(([name, props]) => [`popup: ${name}`, <SamplePopup key={name} {...props} />] as const),
  ...Object.entries(PANELS).map(
    ([name, props]) => [`side panel: ${name}`, <SamplePanel key={name} {...props} />] as const,
  ),
  ...Object.entries(OPTIONS).map(
    ([name, props]) => [`options: ${name}`, <SampleOptions key={name} {...props} />] as const,
  ),
  ...Object.entries(PACK_PAGES).map(
    ([name, state]) => [`own words: ${name}`, <PacksPage key={name} {...state} />] as const,
  ),
  ...Object.entries(WORDS_PAGES).map(
    ([name, state]) => [`saved words: ${name}`, <SampleWords key={name} {...state} />] as const,
  ),
  ...Object.entries(LEARN_PAGES).map(
    ([name, state]) => [`learning: ${name}`, <SampleLearn key={name} {...state} />] as const,
  ),
  ...Object.entries(WELCOMES).map(
    ([name, props]) => [`welcome: ${name}`, <SampleWelcome key={name} {...props} />] as const,
  ),
];
