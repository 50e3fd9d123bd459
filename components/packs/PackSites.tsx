import { useState } from 'preact/hooks';
import { Labelled } from '../Field.tsx';
import { siteAddress } from '../site-name.ts';
import { useWords } from '../words.tsx';

export interface PackSitesProps {
  /** Of the list whose sites these are. */
  readonly slot: number;
  readonly sites: readonly string[];
  readonly disabled: boolean;
  readonly siteTyped: (text: string) => string | undefined;
  readonly onSites: (sites: readonly string[]) => void;
}

/** The only sites of a word list: addresses as people have them at hand. All are taken or none, since a list without sites is for every one. */
export function PackSites({ slot, sites, disabled, siteTyped, onSites }: PackSitesProps) {
  const { t } = useWords();
  const id = `pack-${slot}-sites`;
  const [draft, setDraft] = useState<string>();
  const [wrong, setWrong] = useState<readonly string[]>([]);

  function take(text: string) {
    const typed = text.split(/[\s,;]+/).filter(Boolean);
    const none = typed.filter((one) => siteTyped(one) === undefined);
    setWrong(none);
    if (none.length > 0) return;
    setDraft(undefined);
    onSites([...new Set(typed.flatMap((one) => siteTyped(one) ?? []))]);
  }

  return (
    <Labelled id={id} label={t('packs.sites')} hint={t('packs.sitesHint')}>
      <input
        type="text"
        class="field-input"
        id={id}
        aria-describedby={`${id}-hint ${id}-trouble`}
        aria-invalid={wrong.length > 0}
        value={draft ?? sites.map((site) => siteAddress(site, siteTyped)).join(' ')}
        disabled={disabled}
        spellcheck={false}
        autocapitalize="off"
        onInput={(event) => {
          setDraft(event.currentTarget.value);
          setWrong([]);
        }}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <p class="field-trouble" id={`${id}-trouble`} role="status">
        {wrong.length > 0 && t('packs.sitesWrong', [wrong.join(', ')])}
      </p>
    </Labelled>
  );
}
