import { Section } from '../Page.tsx';
import { Switch } from '../Switch.tsx';
import { useWords } from '../words.tsx';
import type { OptionsProps } from './options.ts';

interface SavedOptionsProps extends OptionsProps {
  /** Address of the page of saved words. */
  readonly page: string;
}

/** What is kept with a saved word. */
export function SavedOptions({ options, onChange, page }: SavedOptionsProps) {
  const { t } = useWords();
  return (
    <Section title={t('options.saved.title')}>
      <div class="field-switch">
        <Switch
          label={t('options.saved.tagPages')}
          hint={t('options.saved.tagPagesHint')}
          on={options.tagPages}
          onSwitch={(tagPages) => onChange({ tagPages })}
        />
      </div>
      <p>
        <a href={page}>{t('options.saved.open')}</a>
      </p>
    </Section>
  );
}
