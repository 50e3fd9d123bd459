import { ChoiceField } from '../Field.tsx';
import { Section } from '../Page.tsx';
import { RemovableList } from '../RemovableList.tsx';
import { siteName } from '../site-name.ts';
import { useWords } from '../words.tsx';
import { AddSite } from './AddSite.tsx';
import type { OptionsProps } from './options.ts';

const WHERE = ['everywhere', 'chosen'] as const;

export interface SiteOptionsProps extends OptionsProps {
  /** The site that someone means by what they typed; undefined where it is none. */
  readonly siteTyped: (text: string) => string | undefined;
  /** Switches one site on or off, and leaves the others as they are by then; resolves to whether it is kept. */
  readonly onSite: (site: string, on: boolean) => Promise<boolean>;
}

/** Where marks are wanted: everywhere but on some sites, or only on some. */
export function SiteOptions({ options, onChange, siteTyped, onSite }: SiteOptionsProps) {
  const { t } = useWords();
  const list = options.where === 'chosen' ? 'sitesOn' : 'sitesOff';
  const sites = options[list];
  const chosen = list === 'sitesOn';
  return (
    <Section title={t('options.sites.title')}>
      <ChoiceField
        label={t('options.sites.where')}
        choices={WHERE.map((value) => ({
          value,
          label: t(`options.sites.${value}`),
          hint: t(`options.sites.${value}Hint`),
        }))}
        value={options.where}
        onChoose={(where) => onChange({ where })}
      />
      <div class="field">
        <h3 class="field-label">{t(chosen ? 'options.sites.on' : 'options.sites.off')}</h3>
        <RemovableList
          key={list}
          label={t(chosen ? 'options.sites.on' : 'options.sites.off')}
          items={sites.map((site) => ({ id: site, name: siteName(site, t) }))}
          empty={t(chosen ? 'options.sites.noneOn' : 'options.sites.noneOff')}
          removeLabel={(name) => t('options.sites.remove', [name])}
          onRemove={(site) => void onSite(site, !chosen)}
        />
      </div>
      <AddSite siteTyped={siteTyped} onAdd={async (site) => sites.includes(site) || onSite(site, chosen)} />
    </Section>
  );
}
