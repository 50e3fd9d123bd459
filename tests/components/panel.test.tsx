import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PANELS, SECTIONS, section, term, UNCERTAIN } from './panel-states.tsx';
import {
  CERVICAL_CERVIX,
  CERVICAL_NECK,
  CERVICAL_OF_A_PACK,
  entryOf,
  PNEUMOTHORAX,
  SPINAL_CORD,
  VERTEBRA,
} from './samples.ts';
import { showPanel } from './show-panel.tsx';

const headings = () =>
  page
    .getByRole('heading', { level: 2 })
    .elements()
    .map((one) => one.textContent);
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
const names = () => rows().map((row) => row.querySelector('.row-name')?.textContent);
const button = (name: string | RegExp) => page.getByRole('button', { name });
const filter = () => page.getByRole('textbox', { name: 'Find in this list' });
const said = () => page.getByRole('status');

describe('what the panel says', () => {
  test.each<[state: keyof typeof PANELS, words: RegExp]>([
    ['list', /7 medical words on this page/],
    ['noTerms', /No medical words found on this page\.\s*Bedside does not read what is in fields/],
    ['reading', /Reading the page…/],
    ['browserPage', /belongs to the browser itself/],
    ['pdf', /This is a PDF/],
    ['withheld', /only when you allow it/],
    ['offHere', /Off on this site/],
    ['offEverywhere', /Off everywhere/],
  ])('%s', async (state, words) => {
    showPanel(PANELS[state]);
    await expect.element(page.getByRole('main')).toMatchTextContent(words);
    await expect.element(page.getByRole('main')).not.toMatchTextContent(/in the box above/);
  });

  test('the words stand in reading order under the headings of the page, each with its meaning and count', () => {
    showPanel();
    expect(headings()).toEqual(['Beginning of the page', 'Findings', expect.stringMatching(/^Impression/)]);
    expect(names()).toEqual([
      'ECOG',
      'vertebra',
      'spinal cord',
      'cervical',
      'vertebra',
      'pneumonoultramicroscopicsilicovolcanoconiosis',
      'spondylodiscitis',
      'SBRT',
    ]);
    expect(rows()[1]?.textContent).toBe(`vertebra× 33 times${VERTEBRA.short}`);
    expect(rows()[6]?.textContent).toContain('A guess from the parts of the word: Looks like');
    expect(rows()[7]?.textContent).toContain('stereotactic body radiotherapy');
  });

  test('a meaning that is not certain says so, and one of a word list whose it is, on paper too', async () => {
    const onCopy = vi.fn(async (_: string) => true);
    showPanel({ sections: UNCERTAIN, onCopy });
    await button('Copy').click();
    const neck = `It may mean: ${CERVICAL_NECK.short}`;
    const said = [
      ['cervical', `${neck} It can also mean: ${CERVICAL_CERVIX.short}`],
      [
        'cervical',
        `In the word list “spine clinic”: ${CERVICAL_OF_A_PACK.short} In Bedside’s own words: ${CERVICAL_NECK.short}`,
      ],
      ['vertebra', `It usually means: ${VERTEBRA.short}`],
      ['spinal cord', `Going by the rest of the page, it means: ${SPINAL_CORD.short}`],
      ['pnuemothorax', `Did you mean “pneumothorax”? ${PNEUMOTHORAX.short}`],
      ['cervical', `From the word list “spine clinic”: ${CERVICAL_OF_A_PACK.short}`],
    ];
    const rowsSaid = rows().map((row) =>
      [...row.querySelectorAll('.row-words')].map((one) => one.textContent).join(' '),
    );
    expect(rowsSaid).toEqual(said.map(([, meaning]) => meaning));
    const [copied = ''] = onCopy.mock.calls[0]!;
    expect(copied).toContain(said.map(([name, meaning]) => `- ${name}: ${meaning}`).join('\n'));
  });

  test('words of a list are in a language that nobody knows', () => {
    showPanel({ sections: [section('Findings', term(0, 0), term(1_000_000, 0))] });
    const languages = (row: HTMLElement) => [...row.querySelectorAll<HTMLElement>('[lang]')].map(({ lang }) => lang);
    expect(rows().map(languages)).toEqual([
      ['en', 'en'],
      ['', ''],
    ]);
  });

  test('what is uncertain in one section alone is not so of the page as a whole', async () => {
    const { root } = showPanel({
      sections: [section('Findings', { ...term(0, 0), doubt: { unaided: true } }), section('Impression', term(0, 1))],
    });
    expect(root.textContent).toContain('It usually means');
    await page.getByRole('radio', { name: 'Kind' }).click();
    expect(root.textContent).not.toContain('It usually means');
  });

  test('what stands in frames without headings is taken together', () => {
    const inFrame = (frame: number, entry: number) => ({ ...section('', term(entry, 0)), id: `${frame} 0 ` });
    showPanel({ sections: [section('Report', term(0, 0)), inFrame(0, 7), inFrame(4, 1), inFrame(9, 1)] });
    expect(headings()).toEqual(['Report', 'Beginning of the page', 'Elsewhere on the page']);
    expect(names()).toEqual(['vertebra', 'ECOG', 'spinal cord']);
  });

  test('by kind, each word stands once with all its places', async () => {
    showPanel();
    await page.getByRole('radio', { name: 'Kind' }).click();
    expect(headings()).toEqual([
      'Short forms',
      'Parts of the body',
      'Other medical words',
      'Conditions',
      'Not in the glossary',
    ]);
    expect(names().filter((name) => name === 'vertebra')).toHaveLength(1);
    await expect.element(button(/^vertebra 4 times/)).toBeVisible();
  });

  test('the number of words is spoken once, and no change of the page after it', async () => {
    const { update } = showPanel(PANELS.reading);
    update({ sections: SECTIONS, page: { kind: 'read', terms: [] } });
    await expect.element(said()).toMatchTextContent(/7 medical words/);
    update({ sections: [section('Findings', term(0, 0))], page: { kind: 'read', terms: [] } });
    await expect.element(page.getByRole('heading', { level: 1 })).toMatchTextContent(/1 medical word/);
    await expect.element(said()).toMatchTextContent(/7 medical words/);
  });

  test.each([
    ['noTerms', 'No medical words found on this page.'],
    ['pdf', 'Bedside cannot read this page'],
    ['withheld', 'Bedside needs your OK'],
    ['offHere', 'Off on this site'],
  ] as const)('what becomes of the page is spoken: %s', async (state, words) => {
    const { update } = showPanel(PANELS.reading);
    await expect.element(said()).toMatchTextContent('Reading the page…');
    update(PANELS[state]);
    await expect.element(said()).toMatchTextContent(words);
    await expect.element(said()).toHaveClass('unseen');
  });

  test('what a hostile page writes stays text', () => {
    const evil = '<img src=x onerror="window.pwned=1">';
    showPanel({
      sections: [section(evil, { ...term(0, 0), id: evil, entries: [], unlisted: { text: evil, long: evil } })],
      pageTitle: evil,
      entryOf,
    });
    expect(names()).toEqual([evil]);
    expect(document.querySelector('img')).toBeNull();
  });

  test('the card of a word is told what is uncertain of it', () => {
    const onOpen = vi.fn();
    showPanel({ sections: UNCERTAIN, onOpen });
    for (const row of rows().slice(2, 5)) row.click();
    expect(onOpen.mock.calls).toEqual([
      [{ text: 'vertebra', entries: [0], unaided: true }],
      [{ text: 'spinal cord', entries: [1], byPage: true }],
      [{ text: 'pnuemothorax', entries: [9], meant: 'pneumothorax' }],
    ]);
  });
});

describe('the filter', () => {
  test.each([
    ['by name, whatever its capitals', 'eCoG', ['ECOG']],
    ['by what it stands for', 'oncology', ['ECOG']],
    ['by its meaning', 'bundle nerves', ['spinal cord']],
    ['for a word of the page', 'spondylo', ['spondylodiscitis']],
  ])('finds %s', async (_, typed, found) => {
    showPanel();
    await filter().fill(typed);
    expect(names()).toEqual(found);
    await expect.poll(() => said().element().textContent).toMatch(/^1 word matches/);
  });

  test('says how many words match once the typing rests, and not with each key', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    showPanel();
    for (const typed of ['e', 'ec', 'ecog']) {
      await filter().fill(typed);
      await vi.advanceTimersByTimeAsync(500);
      expect(said().element().textContent).not.toMatch(/match/);
    }
    await vi.advanceTimersByTimeAsync(500);
    await expect.element(said()).toMatchTextContent(/^1 word matches/);
  });

  test('says when nothing matches, and Esc takes it back', async () => {
    showPanel();
    await filter().fill('carburetor');
    await expect.element(page.getByRole('main')).toMatchTextContent(/No word in this list matches “carburetor”/);
    await userEvent.keyboard('{Escape}');
    expect(names()).toHaveLength(8);
    await expect.element(filter()).toHaveFocus();
  });

  test('Esc that ends the composing of a letter leaves what is typed', async () => {
    showPanel();
    await filter().fill('かん');
    const key = { key: 'Escape', isComposing: true, bubbles: true, cancelable: true };
    filter().element().dispatchEvent(new KeyboardEvent('keydown', key));
    await expect.element(filter()).toHaveValue('かん');
  });
});

describe('going to the text', () => {
  test('goes through the places of a word, forth and back, and says where it is', async () => {
    const onGoTo = vi.fn(async () => true);
    showPanel({ onGoTo });
    await button('Show in the text: vertebra').first().click();
    await expect.element(said()).toMatchTextContent('“vertebra” is marked in the text, place 1 of 3.');
    await button('Next place: vertebra').click();
    await expect.element(said()).toMatchTextContent('place 2 of 3.');
    await button('Previous place: vertebra').click();
    await button('Previous place: vertebra').click();
    await expect.element(said()).toMatchTextContent('place 3 of 3.');
    const place = (at: number) => [{ frame: 0, id: '0', place: at }];
    expect(onGoTo.mock.calls).toEqual([place(0), place(1), place(0), place(2)]);
  });

  test('counts on from the last place where the page has taken away the one that was shown', async () => {
    const onGoTo = vi.fn(async () => true);
    const { root, update } = showPanel({ sections: [section('Findings', term(0, 0, 1, 2, 3))], onGoTo });
    await button('Show in the text: vertebra').click();
    await button('Previous place: vertebra').click();
    await expect.element(page.getByText('4 of 4')).toBeVisible();
    update({ sections: [section('Findings', term(0, 0, 1))], onGoTo });
    expect(root.querySelector('.entry-place')?.textContent).toBe('2 of 2');
    await button('Previous place: vertebra').click();
    await expect.element(said()).toMatchTextContent('place 1 of 2.');
  });

  test('says when a word is there no more', async () => {
    showPanel({ onGoTo: async () => false });
    await button('Show in the text: spinal cord').click();
    await expect.element(said()).toMatchTextContent('“spinal cord” is no longer on the page.');
  });
});

describe('while the page changes', () => {
  const findings = (...terms: Parameters<typeof section>[1][]) => ({ sections: [section('Findings', ...terms)] });

  test('a row keeps its element and its focus when others come and go around it', () => {
    const { update } = showPanel(findings(term(1, 0), term(0, 0)));
    const kept = rows()[1]!;
    kept.focus();
    update(findings(term(4, 0), term(1, 0), term(7, 0), term(0, 0, 1)));
    expect(names()).toEqual(['cervical', 'spinal cord', 'ECOG', 'vertebra']);
    expect(rows()[3]).toBe(kept);
    expect(document.activeElement).toBe(kept);
    update(findings(term(0, 0)));
    expect(document.activeElement).toBe(kept);
  });

  test('the focus goes to what comes into the place of a row that is taken away', () => {
    const { update } = showPanel(findings(term(1, 0), term(0, 0), term(4, 0)));
    rows()[1]!.focus();
    update(findings(term(1, 0), term(4, 0)));
    expect(document.activeElement).toBe(rows()[1]);
  });

  test('a report that says the same draws nothing anew', async () => {
    const { root, update } = showPanel(findings(term(1, 0), term(0, 0)));
    const seen: MutationRecord[] = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(root.querySelector('.entries')!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    update(findings(term(1, 0), term(0, 0)));
    await new Promise(requestAnimationFrame);
    expect(seen.concat(observer.takeRecords())).toEqual([]);
  });

  test('two thousand words come a screenful at once, and all soon after', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => ({ ...term(0, 0), id: `x${i}` }));
    showPanel({ sections: [section('All', ...many)] });
    expect(rows().length).toBeLessThan(100);
    await expect.poll(() => rows().length).toBe(2000);
  });
});
