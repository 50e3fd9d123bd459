import { Aside, type Outcome, Page, Section, Status } from '../Page.tsx';
import { useWords } from '../words.tsx';
import { AddPack, type AddPackProps } from './AddPack.tsx';
import { PackList, type PackListProps } from './PackList.tsx';

export interface PacksPageProps extends Omit<AddPackProps, 'state'>, Omit<PackListProps, 'disabled'> {
  readonly inPrivate: boolean;
  /** Whether a file is being read. */
  readonly reading: boolean;
  /** The most words that a list may hold. */
  readonly mostWords: number;
  /** By the ending of its file: the text of a list to start from. */
  readonly templates: Readonly<Record<string, string>>;
  /** How the last addition went, and the last change of a list that is there. */
  readonly added: Outcome | undefined;
  readonly changed: Outcome | undefined;
}

/** The page of a reader's own words: add a list from a file, and what can be done with those that are there. */
export function PacksPage({ inPrivate, reading, mostWords, templates, added, changed, ...props }: PacksPageProps) {
  const { t, language } = useWords();
  const state = reading ? 'reading' : 'ready';
  return (
    <Page title={t('packs.title')} intro={t('packs.intro')}>
      {inPrivate && <Aside>{t('packs.inPrivate')}</Aside>}
      <Section title={t('packs.addTitle')} hint={t('packs.addHint', [mostWords.toLocaleString(language)])}>
        <AddPack state={inPrivate ? 'disabled' : state} problems={props.problems} onFile={props.onFile} />
        <Status outcome={added} />
        <Templates templates={templates} />
      </Section>
      <Section title={t('packs.listTitle')}>
        <PackList {...props} disabled={inPrivate} />
        <Status outcome={changed} />
      </Section>
    </Page>
  );
}

function Templates({ templates }: Pick<PacksPageProps, 'templates'>) {
  const { t } = useWords();
  return (
    <div class="field">
      <div class="field-words">
        <p class="field-label">{t('packs.templates')}</p>
        <p class="field-hint">{t('packs.templateHint')}</p>
      </div>
      <ul class="pack-templates">
        {Object.entries(templates).map(([format, text]) => (
          <li key={format}>
            <a download={`bedside-words.${format}`} href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}>
              bedside-words.{format}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
