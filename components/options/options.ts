import type { Looks } from '../looks.ts';

/** Everything that readers can choose. */
export interface Options extends Looks {
  readonly on: boolean;
  readonly where: 'everywhere' | 'chosen';
  readonly sitesOff: readonly string[];
  readonly sitesOn: readonly string[];
  readonly amount: 'fewer' | 'normal' | 'more' | 'every';
  readonly start: 'rest' | 'click' | 'modifier';
  /** ms */
  readonly delay: number;
  /** As in CSS `text-decoration-style`. */
  readonly underline: 'dotted' | 'dashed' | 'solid' | 'wavy';
  readonly hear: boolean;
  /** BCP 47 tag, or `auto`. */
  readonly language: string;
  readonly badge: boolean;
  /** Whether a saved word notes the title of the page that it was met on. */
  readonly tagPages: boolean;
}

/** What each group of options gets. */
export interface OptionsProps {
  readonly options: Options;
  /** Resolves to whether it is kept. */
  readonly onChange: (change: Partial<Options>) => Promise<boolean>;
}
