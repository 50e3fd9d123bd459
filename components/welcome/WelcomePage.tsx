import type { Ref } from 'preact';
import { Icon } from '../Icon.tsx';
import { Aside, Page, Section } from '../Page.tsx';
import { GLOSSARY_LANGUAGE, useWords } from '../words.tsx';

const PAGES = [
  ['options', 'options.title'],
  ['words', 'saved.title'],
  ['packs', 'packs.title'],
] as const;

export interface WelcomePageProps {
  /** The paragraph whose words are to be marked and explained. */
  readonly sampleRef: Ref<HTMLParagraphElement>;
  /** What opens a card. */
  readonly start: 'rest' | 'click' | 'modifier';
  /** The keys that explain the next word, where there are any. */
  readonly nextTerm: string | undefined;
  /** Where the browser withholds access to pages: asks for it. */
  readonly onAskAccess: (() => void) | undefined;
  /** Addresses of the extension's other pages. */
  readonly pages: Readonly<Record<(typeof PAGES)[number][0], string>>;
}

/** What someone sees once, after the installation: a paragraph to try, what is read and kept, and where the switches are. */
export function WelcomePage({ sampleRef, start, nextTerm, onAskAccess, pages }: WelcomePageProps) {
  const { t } = useWords();
  return (
    <Page title={t('welcome.title')} intro={t('welcome.intro')}>
      {onAskAccess && (
        <Aside
          title={t('page.withheldTitle')}
          actions={
            <button type="button" class="solid" onClick={onAskAccess}>
              {t('page.askAccess')}
            </button>
          }
        >
          {t('page.withheld')}
        </Aside>
      )}
      <Section title={t('welcome.tryTitle')} hint={t(`welcome.${start}`)}>
        <figure class="welcome-report">
          <figcaption class="label">{t('welcome.sampleFrom')}</figcaption>
          <p ref={sampleRef} lang={GLOSSARY_LANGUAGE} dir="ltr">
            {SAMPLE}
          </p>
        </figure>
        {nextTerm && <p class="page-note">{t('welcome.keyboard', [nextTerm])}</p>}
      </Section>
      <Section title={t('welcome.privacyTitle')}>
        <ul class="welcome-points">
          {(['reads', 'sends', 'keeps'] as const).map((point) => (
            <li key={point}>
              <Icon name="known" />
              {t(`welcome.${point}`)}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('welcome.switchTitle')}>
        <p>
          {t('welcome.button')} {t('welcome.pin')}
        </p>
      </Section>
      <Section title={t('welcome.pagesTitle')}>
        <dl class="welcome-pages">
          {PAGES.map(([page, title]) => (
            <div key={page}>
              <dt>
                <a href={pages[page]}>{t(title)}</a>
              </dt>
              <dd>{t(`welcome.${page}`)}</dd>
            </div>
          ))}
        </dl>
        <p class="page-note">{t('welcome.advice')}</p>
      </Section>
    </Page>
  );
}

/** In the language of the glossary. It has a word that is denied, a short form and a code, and says nothing that frightens. */
const SAMPLE =
  'The MRI of the lumbar spine shows mild stenosis at L4-L5, where a disc protrusion touches a nerve root. ' +
  'The vertebrae are of normal height. There is no fracture, and a biopsy is not needed.';
