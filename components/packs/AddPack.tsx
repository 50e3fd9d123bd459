import type { PackProblem, PackProblemKind } from '../../glossary/own-pack/own-pack.ts';
import { FileButton } from '../FileButton.tsx';
import { Icon } from '../Icon.tsx';
import { textKey } from '../texts.ts';
import { useWords } from '../words.tsx';

/** What is wrong with a file, and where; `format` is one that is no word list by its name. */
export interface ListedProblem extends Omit<PackProblem, 'kind'> {
  readonly kind: PackProblemKind | 'format';
}

/** More than this many lines to mend are not read one by one. */
const MAX_PROBLEMS_SHOWN = 20;

export interface AddPackProps {
  readonly state: 'ready' | 'reading' | 'disabled';
  /** Of the file that was chosen last; empty when it was fine. */
  readonly problems: readonly ListedProblem[];
  readonly onFile: (file: File) => void;
}

/** A button that takes a file, and what is wrong with the last one, line by line. */
export function AddPack({ state, problems, onFile }: AddPackProps) {
  const { t } = useWords();
  return (
    <>
      <div class="buttons">
        <FileButton look="solid" accept=".csv,.tsv,.txt,.json,.yml,.yaml" disabled={state !== 'ready'} onFile={onFile}>
          <Icon name="add" />
          {state === 'reading' ? t('packs.reading') : t('packs.choose')}
        </FileButton>
      </div>
      {problems.length > 0 && (
        <div class="pack-problems" role="alert">
          <p class="pack-refused">{t('packs.refused')}</p>
          <ul>
            {problems.slice(0, MAX_PROBLEMS_SHOWN).map((problem) => (
              <li key={`${problem.line} ${problem.kind} ${problem.detail}`}>
                {problem.line !== undefined && <strong>{t('packs.line', [problem.line])}: </strong>}
                {sayProblem(t, problem)}
              </li>
            ))}
          </ul>
          {problems.length > MAX_PROBLEMS_SHOWN && (
            <p>{t('packs.moreProblems', problems.length - MAX_PROBLEMS_SHOWN)}</p>
          )}
        </div>
      )}
    </>
  );
}

function sayProblem(t: ReturnType<typeof useWords>['t'], { kind, detail }: ListedProblem): string {
  switch (kind) {
    case 'not-text':
      return t('packs.problems.not_text');
    case 'no-words':
      return t('packs.problems.no_words');
    case 'too-many':
      return t('packs.problems.too_many', [Number(detail)]);
    case 'no-term':
      return t('packs.problems.no_term');
    default:
      return t(`packs.problems.${textKey(kind)}`, [detail]);
  }
}
