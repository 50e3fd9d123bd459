import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SamplePanel, section, term } from './panel-states.tsx';
import { CERVICAL_OF_A_PACK, VERTEBRA } from './samples.ts';
import { showPanel } from './show-panel.tsx';
import { barriers, printOut, stage } from './stage.tsx';
import { spanish } from './surfaces.ts';

const VISIT = {
  term: { text: 'vertebra', entries: [VERTEBRA.entry] },
  load: { kind: 'ready' as const, meanings: [VERTEBRA] },
};

const button = (name: string) => page.getByRole('button', { name });
const said = () => page.getByRole('status');

describe('what is taken along', () => {
  test('the list is copied with each word once', async () => {
    const onCopy = vi.fn(async (_: string) => true);
    showPanel({ onCopy });
    await button('Copy').click();
    const [text = ''] = onCopy.mock.calls[0]!;
    expect(text).toMatch(/^Words on this page\nFrom the page: Radiology report/);
    expect(text).toContain(`\n\nFindings\n- vertebra: ${VERTEBRA.short}\n- spinal cord: `);
    expect(text.match(/- vertebra:/g)).toHaveLength(1);
    expect(text).toMatch(/General information, not medical advice\.\n$/);
    await expect.element(said()).toMatchTextContent(/^Copied/);
  });

  test('says when the browser does not let it copy', async () => {
    showPanel({ onCopy: async () => false });
    await button('Copy').click();
    await expect.element(said()).toMatchTextContent('The browser did not allow copying.');
  });

  test('paper gets a clean sheet, which is gone afterwards', async () => {
    let printed = '';
    showPanel({ onPrint: () => (printed = document.querySelector('.sheet')?.textContent ?? '') });
    await button('Print').click();
    await expect.poll(() => printed).toContain(`vertebra – ${VERTEBRA.short}`);
    await expect.poll(() => document.querySelector('.sheet')).toBeNull();
  });

  test('printed by the browser itself, the list comes without what only a screen can do', async () => {
    const { root } = showPanel();
    await printOut();
    await expect.element(page.getByText(VERTEBRA.short).first()).toBeVisible();
    const forScreens = [...root.querySelectorAll('button:not(.entry-word), input, legend')];
    expect(forScreens.filter((one) => one.checkVisibility({ visibilityProperty: true }))).toEqual([]);
  });

  test('printed by the browser itself, a card over the list begins the paper', async () => {
    const { root } = showPanel({ card: { kind: 'open', now: VISIT, past: [] } });
    await printOut();
    await expect.element(page.getByRole('heading', { name: 'vertebra' })).toBeVisible();
    expect(root.querySelector('.panel-list')?.getBoundingClientRect().height).toBe(0);
  });

  test('on paper too, the words of the glossary are in its language, and those of the page in one that nobody knows', async () => {
    const { root, show } = stage(spanish);
    let languages: readonly (readonly [string | undefined, string | null])[] = [];
    const readSheet = () => {
      const sheet = root.querySelector('.sheet');
      const parts = [...(sheet?.querySelectorAll<HTMLElement>('h2, strong, span') ?? [])];
      languages = parts.map((part) => [part.closest<HTMLElement>('[lang]')?.lang, part.textContent]);
    };
    const findings = section('Findings', { ...term(0, 0), doubt: { unaided: true } });
    show(<SamplePanel sections={[findings]} onPrint={readSheet} />);
    await button('Imprimir').click();
    await expect
      .poll(() => languages)
      .toEqual([
        ['', 'Findings'],
        ['en', 'vertebra'],
        ['es', 'Suele significar:'],
        ['en', VERTEBRA.short],
      ]);
  });

  test('questions are chosen, copied and printed', async () => {
    const onCopy = vi.fn(async (_: string) => true);
    const { root } = showPanel({ onCopy });
    await button('Questions to ask').click();
    await expect.element(page.getByRole('heading', { name: 'Questions for my care team' })).toHaveFocus();
    expect(await barriers(root)).toEqual([]);
    await button('Copy').click();
    await expect.element(said()).toMatchTextContent(/Choose at least one question first/);
    expect(onCopy).not.toHaveBeenCalled();
    await page.getByRole('checkbox', { name: /Which of my vertebrae/ }).click();
    await button('Copy').click();
    expect(onCopy.mock.calls[0]![0]).toContain('- Which of my vertebrae is this about? (vertebra)\n\nGeneral');
    await button('Choose all').click();
    await expect.element(page.getByText('2 questions chosen.').first()).toBeVisible();
    await expect.element(said()).toMatchTextContent('2 questions chosen.');
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Questions to ask')).toHaveFocus();
  });

  test('a question of a word list tells whose it is, in the panel and in the copy', async () => {
    const onCopy = vi.fn(async (_: string) => true);
    const ask = 'Have you seen our leaflet?';
    showPanel({ onCopy, sections: [section('', term(1_000_000, 0))], entryOf: () => ({ ...CERVICAL_OF_A_PACK, ask }) });
    await button('Questions to ask').click();
    await page.getByRole('checkbox', { name: /our leaflet\?.*From the word list “spine clinic”/ }).click();
    expect(page.getByText(ask).element().closest('[lang]')?.getAttribute('lang')).toBe('');
    await button('Copy').click();
    expect(onCopy.mock.calls[0]![0]).toContain(`- From the word list “spine clinic”: ${ask} (cervical)\n`);
  });

  test.each([
    ['those about parts of the body last', {}, {}, [/dust at my work/, /Which of my vertebrae/]],
    ['none about what is denied in each section', { unasked: true }, { unasked: true }, [/dust at my work/]],
    ['what is there in one of them too', { unasked: true }, {}, [/dust at my work/, /Which of my vertebrae/]],
  ] as const)('questions are of what the page speaks of: %s', async (_, first, second, asks) => {
    showPanel({
      sections: [
        section('Findings', { ...term(0, 0), ...first }, term(8, 0)),
        section('Impression', { ...term(0, 1), ...second }),
      ],
    });
    await button('Questions to ask').click();
    const questions = () =>
      page
        .getByRole('checkbox')
        .elements()
        .map((box) => box.closest('label')?.textContent);
    await expect.poll(questions).toEqual(asks.map((ask) => expect.stringMatching(ask)));
  });

  test('no more than twenty questions are proposed, the first of the page', async () => {
    const many = Array.from({ length: 21 }, (_, entry) => term(entry, 0));
    const entryOf = (entry: number) => ({ ...VERTEBRA, entry, kind: 'finding' as const, ask: `Question ${entry}?` });
    showPanel({ sections: [section('Findings', ...many)], entryOf });
    await button('Questions to ask').click();
    await expect.poll(() => page.getByRole('checkbox').elements()).toHaveLength(20);
    expect(page.getByText('Question 20?').elements()).toEqual([]);
  });
});
