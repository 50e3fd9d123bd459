import type { ComponentChildren } from 'preact';
import { Notice } from './Notice.tsx';
import type { PageState } from './page-state.ts';
import type { SwitchesProps } from './Switches.tsx';
import { textKey } from './texts.ts';
import { useWords } from './words.tsx';

export interface PageNoticeProps extends Pick<SwitchesProps, 'site' | 'everywhere' | 'onlyChosen'> {
  readonly page: PageState;
  readonly onAskAccess: () => void;
  /** Whether there is a box above in which words can be looked up all the same. */
  readonly canLookUp?: boolean;
  readonly isEmpty: boolean;
  /** The words of the page. */
  readonly children: ComponentChildren;
}

/** The words of a page, or why there are none to show and what can be done about it. */
export function PageNotice(props: PageNoticeProps) {
  const { page, site, everywhere, onlyChosen, onAskAccess, canLookUp, isEmpty, children } = props;
  const { t } = useWords();
  const hint = canLookUp ? { hint: t('page.lookUpHint') } : {};
  if (!everywhere) return <Notice title={t('page.offEverywhereTitle')} text={t('page.offEverywhere')} {...hint} />;
  if (site?.on === false) {
    return <Notice title={t('page.offHereTitle')} text={t(onlyChosen ? 'page.notChosen' : 'page.offHere')} {...hint} />;
  }
  switch (page.kind) {
    case 'reading':
      return (
        <div class="notice reading">
          <p class="label">{t('page.reading')}</p>
        </div>
      );
    case 'unreadable':
      return <Notice title={t('page.unreadableTitle')} text={t(`page.unreadable.${textKey(page.reason)}`)} {...hint} />;
    case 'withheld':
      return (
        <Notice title={t('page.withheldTitle')} text={t('page.withheld')}>
          <button type="button" class="solid" onClick={onAskAccess}>
            {t('page.askAccess')}
          </button>
        </Notice>
      );
    case 'read':
      return isEmpty ? <Notice title={t('page.none')} text={t('page.noneInFields')} {...hint} /> : children;
  }
}
