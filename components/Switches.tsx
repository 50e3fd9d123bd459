import { Switch } from './Switch.tsx';
import { siteName } from './site-name.ts';
import { useWords } from './words.tsx';

export interface SwitchesProps {
  /** The site of the page, where it has one that can be switched. */
  readonly site: { readonly name: string; readonly on: boolean } | undefined;
  readonly onSite: (on: boolean) => void;
  readonly everywhere: boolean;
  readonly onEverywhere: (on: boolean) => void;
  /** Whether words are marked only on sites that the reader has chosen. */
  readonly onlyChosen: boolean;
  /** Whether the last change could not be kept. */
  readonly notStored: boolean;
}

/** Where Bedside marks words: on the site of this page, and at all. */
export function Switches({ site, onSite, everywhere, onEverywhere, onlyChosen, notStored }: SwitchesProps) {
  const { t } = useWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset brings a frame of its own, and there is no form
    <div class="switches" role="group" aria-label={t('switches.group')}>
      {site && (
        <Switch
          label={t('switches.thisSite')}
          hint={siteName(site.name, t)}
          on={everywhere && site.on}
          disabled={!everywhere}
          onSwitch={onSite}
        />
      )}
      <Switch
        label={t(onlyChosen ? 'switches.chosen' : 'switches.everywhere')}
        hint={t(onlyChosen ? 'switches.chosenHint' : 'switches.everywhereHint')}
        on={everywhere}
        onSwitch={onEverywhere}
      />
      <p class="switches-trouble" role="alert">
        {notStored && t('options.notStored')}
      </p>
    </div>
  );
}
