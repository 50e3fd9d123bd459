import { ChoiceField, RangeField } from '../Field.tsx';
import { Section } from '../Page.tsx';
import { Switch } from '../Switch.tsx';
import { useWords } from '../words.tsx';
import type { OptionsProps } from './options.ts';

const STARTS = ['rest', 'click', 'modifier'] as const;
const STEP_MS = 50;

interface CardOptionsProps extends OptionsProps {
  /** Bounds of the delay, in ms. */
  readonly delays: { readonly least: number; readonly most: number };
}

/** What opens a card, when, and what it offers. */
export function CardOptions({ options, onChange, delays }: CardOptionsProps) {
  const { t, language } = useWords();
  const seconds = new Intl.NumberFormat(language, { style: 'unit', unit: 'second', unitDisplay: 'long' });
  return (
    <Section title={t('options.card.title')}>
      <ChoiceField
        label={t('options.card.start')}
        hint={t('options.card.startHint')}
        choices={STARTS.map((value) => ({
          value,
          label: t(`options.card.${value}`),
          hint: t(`options.card.${value}Hint`),
        }))}
        value={options.start}
        onChoose={(start) => onChange({ start })}
      />
      {options.start !== 'click' && (
        <RangeField
          label={t('options.card.delay')}
          hint={t('options.card.delayHint')}
          value={options.delay}
          least={delays.least}
          most={delays.most}
          step={STEP_MS}
          say={(delay) => seconds.format(delay / 1000)}
          onChange={(delay) => onChange({ delay })}
        />
      )}
      <div class="field-switch">
        <Switch
          label={t('options.card.hear')}
          hint={t('options.card.hearHint')}
          on={options.hear}
          onSwitch={(hear) => onChange({ hear })}
        />
      </div>
    </Section>
  );
}
