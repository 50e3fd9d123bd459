import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { type CardState, CLOSED } from '../../components/card/card-state.ts';
import { cardActions, createCard } from '../../components/card/card-store.ts';
import { wholePage } from '../../components/outline.ts';
import type { PopupProps } from '../../components/popup/Popup.tsx';
import { SamplePopup } from './frames.tsx';
import { term, UNCERTAIN, unlisted } from './panel-states.tsx';
import { CARDS, entryOf, RESULTS, VERTEBRA } from './samples.ts';
import { stage } from './stage.tsx';
import { POPUPS } from './states.ts';

const box = () => page.getByRole('combobox');
const heading = (name: string) => page.getByRole('heading', { name, exact: true });

function showPopup(props: Partial<PopupProps>) {
  stage().show(<SamplePopup {...props} />);
}

/** A popup whose container keeps the query and the card, as the entrypoint does. */
function livePopup(props: Partial<PopupProps>) {
  const { show } = stage();
  let query = '';
  let card: CardState = CLOSED;
  const render = () =>
    show(
      <SamplePopup
        {...props}
        query={query}
        results={query === '' ? undefined : RESULTS}
        onQuery={(text) => {
          query = text;
          render();
        }}
        card={card}
        cardActions={cardActions(send)}
        onOpen={(term) => send({ kind: 'open', term })}
      />,
    );
  const send = createCard({
    readEntries: async (entries) => entries.flatMap((entry) => entryOf(entry) ?? []),
    onCard: (next) => {
      card = next;
      render();
    },
  });
  render();
}

describe('what the popup says', () => {
  test.each<[state: keyof typeof POPUPS, said: RegExp]>([
    ['terms', /7 medical words on this page/],
    ['noTerms', /No medical words found on this page\.\s*Bedside does not read what is in fields/],
    ['reading', /Reading the page…/],
    ['browserPage', /belongs to the browser itself/],
    ['extensionStore', /no extension read its store/],
    ['pdf', /This is a PDF/],
    ['noHtml', /XML or SVG/],
    ['localFile', /a file on your device/],
    ['unknownReason', /Reloading the page may help/],
    ['withheld', /only when you allow it/],
    ['offHere', /Off on this site/],
    ['offEverywhere', /Off everywhere/],
  ])('%s', async (state, said) => {
    showPopup(POPUPS[state]);
    await expect.element(page.getByRole('main')).toMatchTextContent(said);
  });

  test.each([
    ['terms', '7 medical words on this page'],
    ['noTerms', 'No medical words found on this page.'],
    ['pdf', 'Bedside cannot read this page'],
    ['withheld', 'Bedside needs your OK'],
    ['offHere', 'Off on this site'],
  ] as const)('what becomes of the page is spoken, but not over a search: %s', async (state, said) => {
    const { root, show } = stage();
    const region = () => root.querySelector('[role=status]');
    show(<SamplePopup {...POPUPS.reading} />);
    const standing = region();
    await expect.poll(() => standing?.textContent).toBe('Reading the page…');
    show(<SamplePopup {...POPUPS[state]} />);
    await expect.poll(() => standing?.textContent).toContain(said);
    expect(region()).toBe(standing);
    show(<SamplePopup {...POPUPS[state]} query="vert" />);
    await expect.poll(() => standing?.textContent).not.toContain(said);
  });

  test('each term has its count and the beginning of its meaning', async () => {
    showPopup(POPUPS.terms);
    const row = page.getByRole('button', { name: /^vertebra/ });
    await expect.element(row).toHaveAccessibleName(`vertebra 12 times ${VERTEBRA.short}`);
    await expect.element(page.getByRole('button', { name: /^spinal cord/ })).not.toMatchTextContent(/1 time/);
  });

  test('a word that the glossary does not hold is listed and explained like the others', async () => {
    const guess = 'Looks like: inflammation of a vertebra and a disc.';
    const onOpen = vi.fn();
    showPopup({ page: { kind: 'read', terms: [unlisted({ text: 'spondylodiscitis', guess })] }, onOpen, onList() {} });
    await expect.element(page.getByRole('main')).toMatchTextContent(/1 medical word on this page/);
    await expect.element(page.getByRole('button', { name: 'Open the full list' })).toBeVisible();
    await page.getByRole('button', { name: `spondylodiscitis A guess from the parts of the word: ${guess}` }).click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ text: 'spondylodiscitis', guess, entries: [] });
  });

  test('a meaning that is not certain says so, and one of a word list whose it is', async () => {
    const onOpen = vi.fn();
    showPopup({ page: { kind: 'read', terms: wholePage(UNCERTAIN) }, onOpen });
    const rows = page.getByRole('listitem').elements();
    expect(rows.map((row) => row.querySelector('em')?.textContent)).toEqual([
      'It may mean: ',
      'In the word list “spine clinic”: ',
      'It usually means: ',
      'Going by the rest of the page, it means: ',
      'Did you mean “pneumothorax”? ',
      'From the word list “spine clinic”: ',
    ]);
    await page.getByRole('button', { name: /^pnuemothorax/ }).click();
    expect(onOpen).toHaveBeenCalledExactlyOnceWith({ text: 'pnuemothorax', entries: [9], meant: 'pneumothorax' });
  });

  test('a term that the store does not know is left out', () => {
    showPopup({ page: { kind: 'read', terms: [term(9_999, 0)] } });
    expect(page.getByRole('listitem').elements()).toHaveLength(0);
  });
});

describe('what the popup does', () => {
  test('it asks for access that the browser withholds', async () => {
    const onAskAccess = vi.fn();
    showPopup({ ...POPUPS.withheld, onAskAccess });
    await page.getByRole('button', { name: 'Allow Bedside to read pages' }).click();
    expect(onAskAccess).toHaveBeenCalledOnce();
  });

  test.each<[props: Partial<PopupProps>, name: string, on: boolean]>([
    [{}, 'On this site', false],
    [{ site: { name: 'portal.example', on: false } }, 'On this site', true],
    [{}, 'Everywhere', false],
    [{ everywhere: false }, 'Everywhere', true],
  ])('with %o the switch “%s” asks for %o', async (props, name, on) => {
    const onSite = vi.fn();
    const onEverywhere = vi.fn();
    showPopup({ ...props, onSite, onEverywhere });
    const toggle = page.getByRole('switch', { name });
    await expect.element(toggle).toHaveAttribute('aria-checked', String(!on));
    await toggle.click();
    expect([onSite.mock.calls, onEverywhere.mock.calls]).toEqual(name === 'Everywhere' ? [[], [[on]]] : [[[on]], []]);
  });

  test('the switch of the site waits while Bedside is off everywhere', async () => {
    const onSite = vi.fn();
    showPopup({ everywhere: false, onSite });
    const toggle = page.getByRole('switch', { name: 'On this site' });
    await expect.element(toggle).toHaveAttribute('aria-disabled', 'true');
    (toggle.element() as HTMLElement).click();
    expect(onSite).not.toHaveBeenCalled();
  });

  test('the switch of the site names the files of this device', async () => {
    showPopup({ site: { name: 'file', on: true } });
    const toggle = page.getByRole('switch', { name: 'On this site' });
    await expect.element(toggle).toMatchTextContent(/Files on this device/);
  });

  test('a page without a site has no switch for it', () => {
    showPopup(POPUPS.pdf);
    expect(page.getByRole('switch').elements()).toHaveLength(1);
  });
});

describe('the way to a card and back', () => {
  test('from a result to a related term, and back to the results with the query kept', async () => {
    livePopup({});
    await userEvent.keyboard('vert{Enter}');
    await expect.element(heading('vertebra')).toHaveFocus();
    await page.getByRole('button', { name: 'spinal cord' }).click();
    await expect.element(heading('spinal cord')).toHaveFocus();
    await page.getByRole('button', { name: 'Back to vertebra' }).click();
    await page.getByRole('button', { name: 'Back to results' }).click();
    await expect.element(box()).toHaveValue('vert');
    await expect.element(box()).toHaveFocus();
    expect(page.getByRole('option').elements()).toHaveLength(3);
  });

  test('from a term of the page, and back to it in the list where it was left', async () => {
    const terms = [1, 4, 5, 7, 8, 0].map((entry) => term(entry, 0));
    livePopup({ page: { kind: 'read', terms } });
    const row = page.getByRole('button', { name: /^vertebra/ });
    row.element().scrollIntoView();
    const top = () => row.element().getBoundingClientRect().top;
    const before = top();
    await row.click();
    await expect.element(heading('vertebra')).toHaveFocus();
    await page.getByRole('button', { name: 'Back to this page’s words' }).click();
    await expect.element(row).toHaveFocus();
    expect(top()).toBe(before);
  });

  test.each([
    ['', async () => {}],
    [' after a press on its words', () => page.getByText(VERTEBRA.short).last().click()],
  ])('Esc in the card%s leads back, and does not close the popup', async (_, before) => {
    livePopup({});
    await userEvent.keyboard('vert{Enter}');
    await expect.element(heading('vertebra')).toHaveFocus();
    await before();
    const prevented = new Promise((resolve) => {
      addEventListener('keydown', (event) => resolve(event.defaultPrevented), { once: true });
    });
    await userEvent.keyboard('{Escape}');
    expect(await prevented).toBe(true);
    await expect.element(box()).toHaveFocus();
    await expect.element(box()).toHaveValue('vert');
  });

  test('typing leaves the card, and the focus stays in the box', async () => {
    livePopup({ card: CARDS.plain });
    await userEvent.keyboard('vert{Enter}');
    await expect.element(heading('vertebra')).toBeVisible();
    await box().fill('verte');
    expect(heading('vertebra').elements()).toHaveLength(0);
    await expect.element(box()).toHaveFocus();
  });
});
