import { FileButton } from '../FileButton.tsx';
import { type Outcome, Section, Status } from '../Page.tsx';
import { useWords } from '../words.tsx';

const EXPORTS = ['csv', 'markdown', 'anki'] as const;
export type ExportFormat = (typeof EXPORTS)[number];

/** Why one line of a file is left out. */
export interface LineProblem {
  readonly line: number;
  readonly why: 'word' | 'meaning' | 'tooLong' | 'date' | 'source' | 'learned' | 'twice';
}

/** More lines than this are not mended one by one. */
const MAX_PROBLEMS_SHOWN = 20;

export interface WordFilesProps {
  readonly total: number;
  readonly onExport: (format: ExportFormat) => void;
  readonly onImport: (file: File) => void;
  /** How the last export or import went. */
  readonly outcome: Outcome | undefined;
  /** The lines that were left out, as the outcome says. */
  readonly problems: readonly LineProblem[];
}

/** Saved words out of Bedside as a file, and back into it. */
export function WordFiles({ total, onExport, onImport, outcome, problems }: WordFilesProps) {
  const { t } = useWords();
  return (
    <Section title={t('saved.files.title')} hint={t('saved.files.hint')}>
      <ul class="saved-exports">
        {(total > 0 ? EXPORTS : []).map((format) => (
          <li class="saved-export" key={format}>
            <button type="button" class="outlined" onClick={() => onExport(format)}>
              {t(`saved.files.${format}`)}
            </button>
            <span class="field-hint">{t(`saved.files.${format}Hint`)}</span>
          </li>
        ))}
        <li class="saved-export">
          <FileButton look="outlined" accept=".csv,.tsv,.txt,text/csv" onFile={onImport}>
            {t('saved.files.import')}
          </FileButton>
          <span class="field-hint">{t('saved.files.importHint')}</span>
        </li>
      </ul>
      <Status outcome={outcome} />
      {problems.length > 0 && <Problems problems={problems} />}
    </Section>
  );
}

function Problems({ problems }: Pick<WordFilesProps, 'problems'>) {
  const { t } = useWords();
  return (
    <div class="saved-problems">
      <ul>
        {problems.slice(0, MAX_PROBLEMS_SHOWN).map(({ line, why }) => (
          <li key={line}>
            <strong>{t('saved.files.line', [line])}</strong> {t(`saved.files.problems.${why}`)}
          </li>
        ))}
      </ul>
      {problems.length > MAX_PROBLEMS_SHOWN && (
        <p>{t('saved.files.moreProblems', problems.length - MAX_PROBLEMS_SHOWN)}</p>
      )}
    </div>
  );
}
