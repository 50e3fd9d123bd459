import { spokenFor } from '../create-words.ts';
import { ChoiceField, SelectField } from '../Field.tsx';
import { Section } from '../Page.tsx';
import { useWords } from '../words.tsx';
import type { OptionsProps } from './options.ts';

const THEMES = ['auto', 'light', 'dark'] as const;
const TEXT_SIZES = ['normal', 'large', 'largest'] as const;

interface LooksOptionsProps extends OptionsProps {
  /** BCP 47 tags of the languages that Bedside speaks. */
  readonly languages: readonly string[];
}

/** Colours, text size and language of everything that Bedside shows. */
export function LooksOptions({ options, onChange, languages }: LooksOptionsProps) {
  const { t } = useWords();
  return (
    <Section title={t('options.looks.title')}>
      <ChoiceField
        label={t('options.looks.theme')}
        hint={t('options.looks.themeHint')}
        choices={THEMES.map((value) => ({ value, label: t(`options.looks.${value}`) }))}
        value={options.theme}
        onChoose={(theme) => onChange({ theme })}
      />
      <ChoiceField
        label={t('options.looks.textSize')}
        hint={t('options.looks.textSizeHint')}
        choices={TEXT_SIZES.map((value) => ({ value, label: t(`options.looks.${value}`) }))}
        value={options.textSize}
        onChoose={(textSize) => onChange({ textSize })}
      />
      <SelectField
        label={t('options.looks.language')}
        hint={t('options.looks.languageHint')}
        choices={[
          { value: 'auto', label: t('options.looks.browserLanguage') },
          ...languages.map((language) => ({ value: language, label: ownName(language), lang: language })),
        ]}
        value={spokenFor([options.language], languages) ?? 'auto'}
        onChoose={(language) => onChange({ language })}
      />
    </Section>
  );
}

/** What a language calls itself, as the beginning of a line: "Español". */
function ownName(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
