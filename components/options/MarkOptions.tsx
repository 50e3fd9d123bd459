import { ChoiceField } from '../Field.tsx';
import { Section } from '../Page.tsx';
import { Switch } from '../Switch.tsx';
import { useWords } from '../words.tsx';
import type { OptionsProps } from './options.ts';

const AMOUNTS = ['fewer', 'normal', 'more', 'every'] as const;
const UNDERLINES = ['dotted', 'dashed', 'solid', 'wavy'] as const;

/** How much is marked, and how marks look. */
export function MarkOptions({ options, onChange }: OptionsProps) {
  const { t } = useWords();
  return (
    <Section title={t('options.marks.title')}>
      <div class="field-switch">
        <Switch
          label={t('options.marks.on')}
          hint={t('options.marks.onHint')}
          on={options.on}
          onSwitch={(on) => onChange({ on })}
        />
      </div>
      <ChoiceField
        label={t('options.marks.amount')}
        hint={t('options.marks.amountHint')}
        choices={AMOUNTS.map((value) => ({
          value,
          label: t(`options.marks.${value}`),
          hint: t(`options.marks.${value}Hint`),
        }))}
        value={options.amount}
        onChoose={(amount) => onChange({ amount })}
      />
      <ChoiceField
        label={t('options.marks.underline')}
        choices={UNDERLINES.map((value) => ({
          value,
          label: (
            <span class="marked" data-underline={value}>
              {t(`options.marks.${value}`)}
            </span>
          ),
        }))}
        value={options.underline}
        onChoose={(underline) => onChange({ underline })}
      />
      <div class="field-switch">
        <Switch
          label={t('options.marks.badge')}
          hint={t('options.marks.badgeHint')}
          on={options.badge}
          onSwitch={(badge) => onChange({ badge })}
        />
      </div>
    </Section>
  );
}
