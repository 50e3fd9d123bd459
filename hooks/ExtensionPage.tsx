import locales from 'virtual:locales';
import { type ComponentChildren, render } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import { createWords } from '../components/create-words.ts';
import { keepFocus } from '../components/keep-focus.ts';
import { LooksContext } from '../components/looks.ts';
import { WordsContext } from '../components/words.tsx';
import { interfaceLanguages } from '../extension/language.ts';
import { SettingsContext, useStoredSettings } from './use-settings.ts';
import { wakeBackground } from './wake-background.ts';

interface ExtensionPageProps {
  readonly inPrivate: boolean;
  readonly children: ComponentChildren;
}

/** Around each of the extension's own pages: the reader's settings, language and looks, live. */
function ExtensionPage({ inPrivate, children }: ExtensionPageProps) {
  const live = useStoredSettings(inPrivate);
  const language = live?.[0].language ?? 'auto';
  const words = useMemo(() => createWords(locales, interfaceLanguages(language)), [language]);
  useLayoutEffect(() => {
    document.documentElement.lang = words.language;
    document.documentElement.dir = words.direction;
  }, [words]);
  useLayoutEffect(() => {
    const controller = new AbortController();
    keepFocus(document.body, controller.signal);
    wakeBackground(document, controller.signal);
    return () => controller.abort();
  }, []);
  if (!live) return null;
  return (
    <SettingsContext value={live}>
      <LooksContext value={live[0]}>
        <WordsContext value={words}>{children}</WordsContext>
      </LooksContext>
    </SettingsContext>
  );
}

/** Shows a page of the extension in its document's `#root`. */
export function showExtensionPage(page: ComponentChildren, inPrivate: boolean): void {
  const root = document.getElementById('root');
  if (root) render(<ExtensionPage inPrivate={inPrivate}>{page}</ExtensionPage>, root);
}
