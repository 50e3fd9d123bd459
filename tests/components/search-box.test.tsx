import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SearchBox, type SearchBoxProps } from '../../components/popup/SearchBox.tsx';
import { SamplePopup } from './frames.tsx';
import { AMONG_RESULTS, entryOf, MEANING_RESULTS, NEAR_RESULTS, RESULTS } from './samples.ts';
import { stage } from './stage.tsx';

const box = () => page.getByRole('combobox', { name: 'Look up a medical word' });
const options = () => page.getByRole('option').elements();
const selected = () => options().findIndex((option) => option.ariaSelected === 'true');

/** A box whose container keeps the query, as the popup's does. */
function showBox(props: Partial<SearchBoxProps> = {}) {
  const { root, show } = stage();
  const onOpen = vi.fn<SearchBoxProps['onOpen']>();
  const render = (query: string) =>
    show(
      <div class="bedside">
        <SearchBox
          query={query}
          results={query === '' ? undefined : RESULTS}
          entryOf={entryOf}
          onQuery={render}
          onOpen={onOpen}
          {...props}
        >
          <p>Words of this page</p>
        </SearchBox>
      </div>,
    );
  render(props.query ?? '');
  return { root, onOpen };
}

test('it has the focus, and what stood there gives way to the answers', async () => {
  showBox();
  await expect.element(box()).toHaveFocus();
  await expect.element(page.getByText('Words of this page')).toBeVisible();
  await userEvent.keyboard('v');
  expect(options()).toHaveLength(3);
  expect(page.getByText('Words of this page').elements()).toHaveLength(0);
});

test('an answer from a word list says so', async () => {
  showBox({
    query: 'vert',
    entryOf: (entry) => ({ ...entryOf(entry)!, ...(entry === 0 ? { pack: 'spine clinic' } : {}) }),
  });
  const [own, ours] = options();
  expect(own?.textContent).toContain('From the word list “spine clinic”');
  expect(ours?.textContent).not.toContain('word list');
  expect(own?.querySelector<HTMLElement>('.row-name')?.lang).toBe('');
  expect(ours?.querySelector<HTMLElement>('.row-name')?.lang).toBe('en');
});

test.each<[keys: string, active: number]>([
  ['v', 0],
  ['v{ArrowDown}', 1],
  ['v{ArrowDown}{ArrowDown}{ArrowDown}', 0],
  ['v{ArrowUp}', 2],
  ['v{End}', 2],
  ['v{End}{Home}', 0],
  ['v{End}e', 0],
])('after %s option %i is selected, and the box says so', async (keys, active) => {
  showBox();
  await userEvent.keyboard(keys);
  expect(selected()).toBe(active);
  expect(box().element().getAttribute('aria-activedescendant')).toBe(options()[active]?.id);
  expect(box().element().getAttribute('aria-controls')).toBe(page.getByRole('listbox').element().id);
  await expect.element(box()).toHaveAttribute('aria-expanded', 'true');
  await expect.element(box()).toHaveFocus();
});

test('a query that goes on shows its best answer, wherever the list was rolled to', () => {
  const results = Array.from({ length: 50 }, (_, at) => ({ ...RESULTS[0]!, name: `word ${at}` }));
  const { root, show } = stage();
  const ask = (query: string) => show(<SamplePopup query={query} results={results} />);
  ask('wo');
  const list = root.querySelector('.search-list')!;
  list.scrollTop = list.scrollHeight;
  expect(list.scrollTop).toBeGreaterThan(0);
  ask('wor');
  expect(list.scrollTop).toBe(0);
});

test.each<[keys: string, result: number]>([
  ['v{Enter}', 0],
  ['v{ArrowDown}{Enter}', 1],
])('%s opens result %i', async (keys, result) => {
  const { onOpen } = showBox();
  await userEvent.keyboard(keys);
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(RESULTS[result]);
});

test('a click opens a result', async () => {
  const { onOpen } = showBox();
  await userEvent.keyboard('v');
  await page.getByRole('option', { name: /^vertical marrow/ }).click();
  expect(onOpen).toHaveBeenCalledExactlyOnceWith(RESULTS[1]);
});

test('Esc clears first, and only then is left to the browser, which closes the popup', async () => {
  const { root } = showBox();
  const prevented: boolean[] = [];
  root.addEventListener('keydown', (event) => event.key === 'Escape' && prevented.push(event.defaultPrevented));
  await userEvent.keyboard('vert{Escape}');
  await expect.element(box()).toHaveValue('');
  await userEvent.keyboard('{Escape}');
  expect(prevented).toEqual([true, false]);
});

test('the button clears and leaves the focus in the box', async () => {
  showBox();
  await userEvent.keyboard('vert');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect.element(box()).toHaveValue('');
  await expect.element(box()).toHaveFocus();
});

test('letters that match are marked, by more than their colour', async () => {
  showBox({ query: 'vert' });
  const marks = [...document.querySelectorAll('mark')];
  expect(marks.map((mark) => mark.textContent)).toEqual(['vert', 'vert', 'monou']);
  expect(getComputedStyle(marks[0]!).textDecorationLine).toBe('underline');
  expect(options()[0]!.querySelector('.row-name')!.textContent).toBe('vertebra');
});

test.each<[what: string, props: Partial<SearchBoxProps>, said: RegExp]>([
  ['how many there are', { query: 'vert', results: RESULTS }, /3 words found\./],
  ['that there is one', { query: 'vert', results: RESULTS.slice(0, 1) }, /1 word found\./],
  [
    'that words are only near',
    { query: 'vertabra', results: NEAR_RESULTS },
    /No word is spelled “vertabra”\. Did you mean/,
  ],
  [
    'that words are in it',
    { query: 'broken vertebra', results: AMONG_RESULTS },
    /No word is called “broken vertebra”\. These are in it/,
  ],
  [
    'that only meanings speak of it',
    { query: 'bone of the back', results: MEANING_RESULTS },
    /No word is called “bone of the back”\. The meanings/,
  ],
  ['that there is nothing', { query: ' qwxz ', results: [] }, /Nothing found for “qwxz”\./],
  [
    'only the beginning of a long query',
    { query: `Impression: ${'x'.repeat(2000)}`, results: [] },
    /Nothing found for “Impression: x{48}…”/,
  ],
])('it says %s', async (_, props, said) => {
  showBox(props);
  await expect.element(page.getByRole('status')).toMatchTextContent(said);
});

test('the region that says it stands there before it says something', async () => {
  const { root } = showBox();
  const region = root.querySelector('[role=status]')!;
  expect(region.textContent).toBe('');
  await userEvent.keyboard('v');
  expect(region.textContent).toBe('3 words found.');
  await userEvent.keyboard('{Escape}');
  expect(region.textContent).toBe('');
  expect(root.querySelector('[role=status]')).toBe(region);
});

test('another best answer is another option to a screen reader', () => {
  const { show } = stage();
  const best = (query: string, results: SearchBoxProps['results']) => {
    show(<SamplePopup query={query} results={results} />);
    return box().element().getAttribute('aria-activedescendant');
  };
  const first = best('ver', RESULTS);
  expect(best('vert', RESULTS)).toBe(first);
  expect(best('verti', RESULTS.slice(1))).not.toBe(first);
});

test('from the box, the Tab key goes past the answers, however many there are', async () => {
  const results = Array.from({ length: 50 }, (_, at) => ({ ...RESULTS[0]!, entry: at, name: `word ${at}` }));
  stage().show(<SamplePopup query="wo" results={results} />);
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('button', { name: 'Clear' })).toHaveFocus();
  await userEvent.keyboard('{Tab}');
  await expect.element(page.getByRole('switch').first()).toHaveFocus();
});

test('a press on an answer leaves the focus in the box', async () => {
  showBox();
  await userEvent.keyboard('v');
  await page.getByRole('option', { name: /^vertical marrow/ }).click();
  await expect.element(box()).toHaveFocus();
});

test('a result by another name says which term that is', async () => {
  showBox({ query: 'vert' });
  await expect
    .element(page.getByRole('option', { name: /^vertical marrow/ }))
    .toMatchTextContent(/another name for spinal cord/);
});

test('under a card the list is out of reach, and comes back as it was left', async () => {
  const { show } = stage();
  const render = (cover?: preact.JSX.Element) =>
    show(
      <SearchBox query="vert" results={RESULTS} entryOf={entryOf} onQuery={() => {}} onOpen={() => {}} cover={cover} />,
    );
  render();
  await userEvent.keyboard('{ArrowDown}');
  render(<p>The card</p>);
  expect(page.getByRole('option').elements()).toHaveLength(0);
  await expect.element(box()).toHaveAttribute('aria-expanded', 'false');
  render();
  expect(selected()).toBe(1);
});
