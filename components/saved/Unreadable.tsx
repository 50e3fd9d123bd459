import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../ConfirmDialog.tsx';
import { Aside } from '../Page.tsx';
import { useWords } from '../words.tsx';

export interface UnreadableProps {
  readonly onDownload: () => void;
  readonly onDelete: () => void;
}

/** Tells that some of what was stored is damaged: it can be taken out, and goes only when the reader says so. */
export function Unreadable({ onDownload, onDelete }: UnreadableProps) {
  const { t } = useWords();
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Aside
        title={t('saved.unreadable.title')}
        actions={
          <>
            <button type="button" class="outlined" onClick={onDownload}>
              {t('saved.unreadable.download')}
            </button>
            <button type="button" class="danger" onClick={() => setIsAsking(true)}>
              {t('saved.unreadable.delete')}
            </button>
          </>
        }
      >
        {t('saved.unreadable.text')}
      </Aside>
      {isAsking && (
        <ConfirmDialog
          title={t('saved.unreadable.deleteTitle')}
          text={t('saved.unreadable.deleteText')}
          confirm={t('saved.unreadable.delete')}
          onCancel={() => setIsAsking(false)}
          onConfirm={() => {
            setIsAsking(false);
            onDelete();
          }}
        />
      )}
    </>
  );
}
