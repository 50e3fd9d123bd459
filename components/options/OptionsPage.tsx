import type { StoredEntry } from '../../glossary/store.ts';
import { Aside, Page, Section } from '../Page.tsx';
import { useWords } from '../words.tsx';
import { CardOptions } from './CardOptions.tsx';
import { FileOptions, type FileOptionsProps } from './FileOptions.tsx';
import { KnownOptions, type KnownWord } from './KnownOptions.tsx';
import { LooksOptions } from './LooksOptions.tsx';
import { MarkOptions } from './MarkOptions.tsx';
import { Preview } from './Preview.tsx';
import { SavedOptions } from './SavedOptions.tsx';
import { SiteOptions, type SiteOptionsProps } from './SiteOptions.tsx';

export interface OptionsPageProps extends SiteOptionsProps {
  readonly inPrivate: boolean;
  /** Whether the last change could not be kept. */
  readonly notStored: boolean;
  readonly delays: { readonly least: number; readonly most: number };
  readonly languages: readonly string[];
  readonly known: readonly KnownWord[];
  readonly onForget: (id: string) => void;
  /** What the card of the preview explains. */
  readonly sample: StoredEntry | undefined;
  readonly file: FileOptionsProps;
  /** Addresses of the pages of saved words and of the reader's own. */
  readonly wordsPage: string;
  readonly packsPage: string;
}

/** Every choice that readers have, each explained in a line. */
export function OptionsPage(props: OptionsPageProps) {
  const { options, onChange } = props;
  const { t } = useWords();
  const shared = { options, onChange };
  return (
    <Page title={t('options.title')} intro={t('options.intro')}>
      {props.inPrivate && <Aside>{t('options.private')}</Aside>}
      <p class="options-trouble" role="alert">
        {props.notStored && t('options.notStored')}
      </p>
      <div class="options-columns">
        <div class="options-preview">
          <Preview options={options} meaning={props.sample} />
        </div>
        <div class="options-list">
          <MarkOptions {...shared} />
          <CardOptions {...shared} delays={props.delays} />
          <LooksOptions {...shared} languages={props.languages} />
          <SiteOptions {...shared} siteTyped={props.siteTyped} onSite={props.onSite} />
          <KnownOptions known={props.known} onForget={props.onForget} />
          <SavedOptions {...shared} page={props.wordsPage} />
          <Section title={t('options.packs.title')} hint={t('options.packs.hint')}>
            <p>
              <a href={props.packsPage}>{t('options.packs.open')}</a>
            </p>
          </Section>
          <FileOptions {...props.file} />
        </div>
      </div>
    </Page>
  );
}
