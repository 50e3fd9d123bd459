import type { ComponentChildren } from 'preact';
import { Notice } from './Notice.tsx';
import type { PageState } from './page-state.ts';
import type { SwitchesProps } from './Switches.tsx';
import { type Translate, textKey } from './texts.ts';
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

/** Why the words of a page are not shown. */
interface PageTold {
  readonly kind: PageState['kind'] | 'off';
  readonly title: string;
  readonly text?: string;
}

/** Why there are no words of a page to show; undefined where they are shown. */
export function toldOf(
  { page, site, everywhere, onlyChosen, isEmpty }: Omit<PageNoticeProps, 'onAskAccess' | 'canLookUp' | 'children'>,
  t: Translate,
): PageTold | undefined {
  if (!everywhere) return { kind: 'off', title: t('page.offEverywhereTitle'), text: t('page.offEverywhere') };
  if (site?.on === false) {
    return { kind: 'off', title: t('page.offHereTitle'), text: t(onlyChosen ? 'page.notChosen' : 'page.offHere') };
  }
  const { kind } = page;
  switch (kind) {
    case 'reading':
      return { kind, title: t('page.reading') };
    case 'unreadable':
      return { kind, title: t('page.unreadableTitle'), text: t(`page.unreadable.${textKey(page.reason)}`) };
    case 'withheld':
      return { kind, title: t('page.withheldTitle'), text: t('page.withheld') };
    case 'read':
      return isEmpty ? { kind, title: t('page.none'), text: t('page.noneInFields') } : undefined;
  }
}

/** The words of a page, or why there are none to show and what can be done about it. */
export function PageNotice(props: PageNoticeProps) {
  const { onAskAccess, canLookUp, children } = props;
  const { t } = useWords();
  const told = toldOf(props, t);
  if (!told) return children;
  const { kind, ...words } = told;
  switch (kind) {
    case 'reading':
      return (
        <div class="notice reading">
          <p class="label">{words.title}</p>
        </div>
      );
    case 'withheld':
      return (
        <Notice {...words}>
          <button type="button" class="solid" onClick={onAskAccess}>
            {t('page.askAccess')}
          </button>
        </Notice>
      );
    default:
      return <Notice {...words} {...(canLookUp ? { hint: t('page.lookUpHint') } : {})} />;
  }
}
