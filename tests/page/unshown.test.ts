import { test } from 'vitest';
import { find, sheetsTold, showPage } from './show-page.ts';
import { expectWords, untilRead, watch } from './watch-page.ts';

function toggleState(attribute: string): void {
  find('button').setAttribute(attribute, String(find('button').getAttribute(attribute) !== 'true'));
}

function chooseOther(): void {
  const list = find<HTMLSelectElement>('select');
  list.value = list.value === 'on' ? 'off' : 'on';
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

test.each<[string, string, () => void]>([
  ['a class', '.open + p', () => find('button').classList.toggle('open')],
  ['the state of a button', '[aria-expanded=true] + p', () => toggleState('aria-expanded')],
  ['the choice of a tab', 'div:has([aria-selected=true]) > p', () => toggleState('aria-selected')],
  ['what a click alone tells', '[data-open] + p', () => find('button').click()],
  ['a choice from a list', ':has([value=on]:checked) > p', chooseOther],
  ['the address', 'p:target', () => (location.hash = location.hash ? '' : 'target')],
])('follows what is shown, and hidden again, beside %s', async (_, selector, change) => {
  showPage(`<style>p { display: none } ${selector} { display: block }</style><div><button>more</button><p id="target">heart</p>
    <select><option value="off">off<option value="on">on</select></div>`);
  find('button').onclick = () => find('button').toggleAttribute('data-open');
  await sheetsTold();
  const { terms } = watch();
  await untilRead(terms);
  await expectWords(terms, []);
  change();
  await expectWords(terms, ['heart']);
  change();
  await expectWords(terms, []);
});

test.each<[string, string]>([
  ['it', '.on + div > p { display: none }'],
  ['it is not visible', '.on + div { visibility: hidden }'],
  ['what is around it', '.on + div { display: none }'],
  ['it in the other', ':has(> .on) > div > p { display: none }'],
])('follows what is shown at first, then hidden, and shown again, where a rule hides %s', async (_, rule) => {
  showPage(`<style>${rule}</style><h3>more</h3><div><p>heart</p></div><p>spine</p>`);
  await sheetsTold();
  const { terms } = watch();
  await expectWords(terms, ['heart', 'spine']);
  find('h3').className = 'on';
  await expectWords(terms, ['spine']);
  find('h3').className = '';
  await expectWords(terms, ['heart', 'spine']);
});

test('follows what is hidden when something else is shown in its place', async () => {
  showPage(`<style>button.on ~ div > p:first-child, button:not(.on) ~ div > p + p { display: none }</style>
    <button>other</button><div><p>heart</p><p>spine</p></div>`);
  await sheetsTold();
  const { terms } = watch();
  await untilRead(terms);
  await expectWords(terms, ['heart']);
  find('button').classList.add('on');
  await expectWords(terms, ['spine']);
});

test.each<[string, string]>([
  ['fades out', 'p { transition: visibility 0.1s } .off { visibility: hidden }'],
  [
    'is shown after a while',
    'p:not(.off) { visibility: hidden } .off { transition: visibility 0s 0.1s; visibility: visible }',
  ],
])('follows what %s', async (_, rules) => {
  showPage(`<style>${rules}</style><p>heart</p>`);
  await sheetsTold();
  const { terms } = watch();
  await untilRead(terms);
  const before = terms.count;
  find('p').className = 'off';
  await expectWords(terms, before > 0 ? [] : ['heart']);
});
