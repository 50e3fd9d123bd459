import { useState } from 'preact/hooks';
import type { FileOptionsProps } from '../../components/options/FileOptions.tsx';
import type { Outcome } from '../../components/Page.tsx';
import { type TextName, textKey } from '../../components/texts.ts';
import { useWords } from '../../components/words.tsx';
import { resetSettings, type Settings } from '../../extension/settings/settings.ts';
import {
  MAX_SETTINGS_FILE_BYTES,
  readSettingsFile,
  writeSettingsFile,
} from '../../extension/settings/settings-file.ts';
import type { ChangeSettings } from '../../hooks/use-settings.ts';
import { saveFile } from '../../page/save-file.ts';

const FILE_NAME = 'bedside-settings.json';

/** What the options page calls each setting. */
const LABELS = {
  on: 'options.marks.on',
  where: 'options.sites.where',
  sitesOff: 'options.sites.off',
  sitesOn: 'options.sites.on',
  amount: 'options.marks.amount',
  start: 'options.card.start',
  delay: 'options.card.delay',
  theme: 'options.looks.theme',
  textSize: 'options.looks.textSize',
  underline: 'options.marks.underline',
  known: 'options.known.title',
  hear: 'options.card.hear',
  language: 'options.looks.language',
  badge: 'options.marks.badge',
  tagPages: 'options.saved.tagPages',
} as const satisfies Record<keyof Settings, TextName>;

/** Export, import and reset, each with how it went. */
export function useSettingsFile(settings: Settings, change: ChangeSettings, inPrivate: boolean): FileOptionsProps {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<Outcome>();
  const done = (text: string) => setOutcome({ tone: 'done', text });
  const trouble = (text: string) => setOutcome({ tone: 'trouble', text });

  async function tell(isStored: Promise<boolean>, said: string): Promise<void> {
    if (await isStored) done(said);
    else trouble(t('options.notStored'));
  }

  async function importFile(file: File): Promise<void> {
    if (file.size > MAX_SETTINGS_FILE_BYTES) return trouble(t('options.file.tooLarge'));
    const text = await file.text().catch(() => undefined);
    if (text === undefined) return trouble(t('options.file.unreadable'));
    const read = readSettingsFile(text);
    switch (read.kind) {
      case 'read':
        return tell(change({ kind: 'import', settings: read.settings }), t('options.file.imported'));
      case 'wrong':
        return trouble(t('options.file.wrong', [read.fields.map((field) => t(LABELS[field])).join(', ')]));
      default:
        return trouble(t(`options.file.${textKey(read.kind)}`));
    }
  }

  return {
    outcome,
    onExport() {
      saveFile(document, FILE_NAME, 'application/json', writeSettingsFile(settings));
      done(t('options.file.exported', [FILE_NAME]));
    },
    onImport: (file) => void importFile(file),
    onReset() {
      const isReset = resetSettings(inPrivate).then(
        () => true,
        () => false,
      );
      void tell(isReset, t('options.file.resetDone'));
    },
  };
}
