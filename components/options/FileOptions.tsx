import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { FileButton } from '../FileButton.tsx';
import { type Outcome, Section, Status } from '../Page.tsx';
import { useWords } from '../words.tsx';

export interface FileOptionsProps {
  readonly onExport: () => void;
  readonly onImport: (file: File) => void;
  readonly onReset: () => void;
  /** How the last of these went. */
  readonly outcome: Outcome | undefined;
}

/** Export, import and reset of all settings. */
export function FileOptions({ onExport, onImport, onReset, outcome }: FileOptionsProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  return (
    <Section title={t('options.file.title')} hint={t('options.file.hint')}>
      <div class="buttons">
        <button type="button" class="outlined" onClick={onExport}>
          {t('options.file.export')}
        </button>
        <FileButton look="outlined" accept=".json,application/json" onFile={onImport}>
          {t('options.file.import')}
        </FileButton>
        <button type="button" class="danger" onClick={() => setAsking(true)}>
          {t('options.file.reset')}
        </button>
      </div>
      <Status outcome={outcome} />
      {asking && (
        <ConfirmDialog
          title={t('options.file.resetTitle')}
          text={t('options.file.resetText')}
          confirm={t('options.file.resetConfirm')}
          onCancel={() => setAsking(false)}
          onConfirm={() => {
            setAsking(false);
            onReset();
          }}
        />
      )}
    </Section>
  );
}
