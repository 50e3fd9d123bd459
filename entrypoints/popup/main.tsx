import '../../components/tokens.css';
import '../../components/meaning.css';
import '../../components/rows.css';
import '../../components/search.css';
import '../../components/switch.css';
import '../../components/popup.css';
import locales from 'virtual:locales';
import { render } from 'preact';
import { createWords } from '../../components/create-words.ts';
import { WordsContext } from '../../components/words.tsx';
import { browserLanguages } from '../../extension/language.ts';
import { PopupApp } from './PopupApp.tsx';
import { readTab } from './tab.ts';

const root = document.getElementById('root');
if (root) {
  const tab = await readTab();
  render(
    <WordsContext value={createWords(locales, browserLanguages())}>
      <PopupApp tab={tab} />
    </WordsContext>,
    root,
  );
}
