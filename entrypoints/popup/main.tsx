import '../../components/tokens.css';
import '../../components/meaning.css';
import '../../components/rows.css';
import '../../components/search.css';
import '../../components/switch.css';
import '../../components/popup.css';
import { render } from 'preact';
import { PopupApp } from './PopupApp.tsx';
import { readTab } from './tab.ts';

const root = document.getElementById('root');
if (root) render(<PopupApp tab={await readTab()} />, root);
