import { useId } from 'preact/hooks';
import { FilterBox } from '../FilterBox.tsx';
import { Icon } from '../Icon.tsx';
import { textFrom, useWords } from '../words.tsx';
import { GROUPINGS, type Grouping } from './panel-groups.ts';

interface PanelTools {
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly onCopy: () => void;
  readonly onPrint: () => void;
  readonly onQuestions: () => void;
}

interface PanelHeadProps {
  readonly heading: string;
  readonly pageTitle: string | undefined;
  /** Left out where there is no list. */
  readonly tools: PanelTools | undefined;
}

const GROUPING_NAMES = { section: 'panel.bySection', kind: 'panel.byKind' } as const;

/** What the list is of, and what can be done with it. */
export function PanelHead({ heading, pageTitle, tools }: PanelHeadProps) {
  return (
    <header class="panel-head">
      <h1 class="panel-title">{heading}</h1>
      {pageTitle && (
        <p class="panel-page" {...textFrom('elsewhere')}>
          {pageTitle}
        </p>
      )}
      {tools && <Tools {...tools} />}
    </header>
  );
}

function Tools({ filter, onFilter, grouping, onGrouping, onCopy, onPrint, onQuestions }: PanelTools) {
  const { t } = useWords();
  const id = useId();
  return (
    <>
      <div class="panel-tools">
        <button type="button" class="tool" onClick={onQuestions}>
          <Icon name="question" />
          {t('panel.questions')}
        </button>
        <button type="button" class="tool" onClick={onCopy}>
          <Icon name="copy" />
          {t('panel.copy')}
        </button>
        <button type="button" class="tool" onClick={onPrint}>
          <Icon name="print" />
          {t('panel.print')}
        </button>
      </div>
      <FilterBox label={t('panel.filter')} value={filter} onValue={onFilter} />
      <fieldset class="grouping">
        <legend class="label">{t('panel.group')}</legend>
        {GROUPINGS.map((one) => (
          <label class="grouping-choice" key={one}>
            <input type="radio" name={id} checked={one === grouping} onChange={() => onGrouping(one)} />
            {t(GROUPING_NAMES[one])}
          </label>
        ))}
      </fieldset>
    </>
  );
}
