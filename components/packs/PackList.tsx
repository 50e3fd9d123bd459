import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { Switch } from '../Switch.tsx';
import { textFrom, useWords } from '../words.tsx';
import { PackSites } from './PackSites.tsx';

/** A word list of the reader's own, without its words. */
export interface ListedPack {
  readonly slot: number;
  readonly name: string;
  readonly on: boolean;
  readonly sites: readonly string[];
  readonly words: number;
  /** Set by the organization that manages the browser: it cannot be deleted here. */
  readonly fromPolicy: boolean;
}

export interface PackListProps {
  readonly packs: readonly ListedPack[];
  /** In private windows nothing is changed. */
  readonly disabled: boolean;
  readonly siteTyped: (text: string) => string | undefined;
  readonly onSwitch: (pack: ListedPack, on: boolean) => void;
  readonly onSites: (pack: ListedPack, sites: readonly string[]) => void;
  readonly onDelete: (pack: ListedPack) => void;
}

/** The word lists that were added, each with its switch, its sites and a way to delete it. */
export function PackList({ packs, disabled, siteTyped, onSwitch, onSites, onDelete }: PackListProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<ListedPack>();
  if (packs.length === 0) return <p class="page-note">{t('packs.none')}</p>;
  return (
    <>
      <ul class="packs">
        {packs.map((pack) => (
          <li class="pack" key={pack.slot}>
            <h3 class="pack-name" {...textFrom('elsewhere')}>
              {pack.name}
            </h3>
            <p class="page-note">
              {t('packs.words', pack.words)}
              {pack.fromPolicy && ` · ${t('packs.fromPolicy')}`}
            </p>
            <div class="field-switch">
              <Switch label={t('packs.use')} on={pack.on} disabled={disabled} onSwitch={(on) => onSwitch(pack, on)} />
            </div>
            <PackSites
              {...pack}
              disabled={disabled || pack.fromPolicy}
              siteTyped={siteTyped}
              onSites={(sites) => onSites(pack, sites)}
            />
            {!pack.fromPolicy && (
              <button type="button" class="danger" disabled={disabled} onClick={() => setAsked(pack)}>
                {t('packs.delete', [pack.name])}
              </button>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          title={t('packs.deleteTitle', [asked.name])}
          text={t('packs.deleteText')}
          confirm={t('packs.delete', [asked.name])}
          onConfirm={() => {
            setAsked(undefined);
            onDelete(asked);
          }}
          onCancel={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
