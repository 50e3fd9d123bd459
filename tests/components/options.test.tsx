import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Options } from '../../components/options/options.ts';
import { SAMPLE_OPTIONS, SampleOptions } from './frames.tsx';
import { stage } from './stage.tsx';
import { OPTIONS, type OptionsState } from './states.ts';

const radio = (group: string, name: string) => page.getByRole('group', { name: group }).getByRole('radio', { name });
const marked = () => [...document.querySelectorAll('.marked-sample .marked')].map(({ textContent }) => textContent);

function showOptions(props: OptionsState = {}, { show } = stage()) {
  const onChange = vi.fn(async (_: Partial<Options>) => true);
  show(<SampleOptions {...props} onChange={onChange} />);
  return onChange;
}

test.each([
  ['How much is marked', 'Every occurrence', { amount: 'every' }],
  ['Line under a word', 'A wave', { underline: 'wavy' }],
  ['What opens it', 'Resting with Alt held', { start: 'modifier' }],
  ['Colors', 'Dark', { theme: 'dark' }],
  ['Text size', 'Largest', { textSize: 'largest' }],
  ['Where words are marked', 'Only on sites that I choose', { where: 'chosen' }],
])('“%s” can be “%s”', async (group, name, change) => {
  const onChange = showOptions();
  await radio(group, name).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

test.each([
  ['Mark words', { on: false }],
  ['Count on the toolbar button', { badge: true }],
  ['Hear it', { hear: false }],
  ['Remember the page', { tagPages: true }],
])('“%s” can be switched', async (name, change) => {
  const onChange = showOptions();
  await page.getByRole('switch', { name }).click();
  expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
});

test('every choice and switch changes a setting, and there is no setting that none changes', async () => {
  const changed = new Set<string>();
  const there = stage();
  for (const where of ['everywhere', 'chosen'] as const) {
    const onSite = async () => {
      changed.add(where === 'chosen' ? 'sitesOn' : 'sitesOff');
      return true;
    };
    const onChange = showOptions({ options: { where }, onSite }, there);
    const controls = document.querySelectorAll<HTMLElement>('[role=switch], input[type=radio]:not(:checked)');
    for (const [before, control] of controls.entries()) {
      control.click();
      await expect.poll(() => onChange.mock.calls.length).toBe(before + 1);
    }
    await page.getByRole('combobox', { name: 'Language' }).selectOptions('Español');
    await userEvent.type(page.getByRole('textbox', { name: 'Add a site' }), 'b.example{Enter}');
    document.querySelector<HTMLElement>('input[type=range]')?.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.poll(() => onChange.mock.calls.length).toBe(controls.length + 2);
    for (const change of onChange.mock.calls.flat()) for (const name of Object.keys(change)) changed.add(name);
  }
  expect([...changed].sort()).toEqual(Object.keys(SAMPLE_OPTIONS).sort());
});

test('every choice and switch explains itself, or is one of a few that need no words', () => {
  showOptions();
  const fields = [...document.querySelectorAll('fieldset, [role=switch], select, input[type=range], input[type=text]')];
  const explained = (field: Element) =>
    field.hasAttribute('aria-describedby') || field.querySelector('input[aria-describedby]') !== null;
  expect(
    fields.filter((field) => !explained(field)).map((field) => field.querySelector('legend')?.textContent),
  ).toEqual(['Line under a word']);
});

test('the delay is said in seconds', async () => {
  showOptions({ options: { delay: 1250 } });
  await expect.element(page.getByRole('slider')).toHaveAttribute('aria-valuetext', '1.25 seconds');
});

test('the delay is shown and said as it is dragged, and told of once the hand lets go', async () => {
  const onChange = showOptions({ options: { delay: 250 } });
  const slider = page.getByRole('slider').element() as HTMLInputElement;
  slider.value = '1450';
  slider.dispatchEvent(new Event('input', { bubbles: true }));
  await expect.element(page.getByText('1.45 seconds')).toBeVisible();
  expect(slider.getAttribute('aria-valuetext')).toBe('1.45 seconds');
  expect(onChange).not.toHaveBeenCalled();
  slider.dispatchEvent(new Event('change', { bubbles: true }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ delay: 1450 });
});

test('there is no delay to choose where nothing waits', () => {
  showOptions({ options: { start: 'click' } });
  expect(page.getByRole('slider').elements()).toHaveLength(0);
});

test('the languages are called as they call themselves', async () => {
  const onChange = showOptions();
  await page.getByRole('combobox', { name: 'Language' }).selectOptions('Español');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({ language: 'es' });
});

test.each([
  ['es', 'es'],
  ['es-MX', 'es'],
  ['fr', 'auto'],
  ['auto', 'auto'],
])('of the languages, “%s” shows as %s, the one that is spoken', async (language, shown) => {
  showOptions({ options: { language } });
  await expect.element(page.getByRole('combobox', { name: 'Language' })).toHaveValue(shown);
});

describe('the preview', () => {
  test.each<[Partial<Options>, string[]]>([
    [{ amount: 'fewer' }, ['MRI', 'stenosis']],
    [{ amount: 'normal' }, ['MRI', 'stenosis', 'vertebra', 'biopsy']],
    [{ amount: 'more' }, ['MRI', 'stenosis', 'vertebra', 'fever', 'biopsy']],
    [{ amount: 'every' }, ['MRI', 'stenosis', 'vertebra', 'fever', 'biopsy', 'vertebra']],
    [{ on: false }, []],
  ])('with %o marks %o', (options, expected) => {
    showOptions({ options });
    expect(marked()).toEqual(expected);
  });

  test.each(['dotted', 'dashed', 'solid', 'wavy'] as const)('underlines: %s', (underline) => {
    showOptions({ options: { underline } });
    expect(getComputedStyle(document.querySelector('.marked-sample .marked')!).textDecorationStyle).toBe(underline);
  });

  test('shows a card in which nothing can be pressed, with “Hear it” only where that is on', () => {
    showOptions({ options: { hear: false } });
    const card = document.querySelector('.preview-card')!;
    expect(card.querySelector('.hear')).toBeNull();
    expect(card.textContent).toContain('vertebra');
    (card.querySelector('button') as HTMLElement).focus();
    expect(card.contains(document.activeElement)).toBe(false);
  });
});

describe('sites', () => {
  const box = () => page.getByRole('textbox', { name: 'Add a site' });

  test('are added with Enter, each once', async () => {
    const onSite = vi.fn(async () => true);
    showOptions({ options: { sitesOff: ['a.example'] }, onSite });
    await userEvent.click(box());
    await userEvent.keyboard('b.example{Enter}a.example{Enter}');
    expect(onSite.mock.calls).toEqual([['b.example', false]]);
    await expect.element(box()).toHaveValue('');
  });

  test('that could not be kept are still in their box', async () => {
    const onSite = vi.fn(async () => false);
    showOptions({ onSite });
    await userEvent.click(box());
    await userEvent.keyboard('b.example{Enter}');
    await vi.waitFor(() => expect(onSite).toHaveResolvedWith(false));
    await expect.element(box()).toHaveValue('b.example');
  });

  test('that are none are refused, with a reason, until one types on', async () => {
    const onSite = vi.fn(async () => true);
    showOptions({ onSite });
    await userEvent.click(box());
    await userEvent.keyboard('<script>{Enter}');
    await expect.element(box()).toHaveAttribute('aria-invalid', 'true');
    await expect.element(box()).toHaveAccessibleDescription(/This is not the address of a site/);
    await userEvent.keyboard('x');
    await expect.element(box()).toHaveAttribute('aria-invalid', 'false');
    expect(onSite).not.toHaveBeenCalled();
  });

  test.each<[Partial<Options>, on: boolean]>([
    [{ sitesOff: ['a.example', 'b.example'] }, true],
    [{ where: 'chosen', sitesOn: ['a.example'], sitesOff: ['a.example'] }, false],
  ])('with %o can be removed', async (options, on) => {
    const onSite = vi.fn(async () => true);
    showOptions({ options, onSite });
    await page.getByRole('button', { name: 'Remove a.example' }).click();
    expect(onSite).toHaveBeenCalledExactlyOnceWith('a.example', on);
  });

  test('of this device have a name', async () => {
    showOptions(OPTIONS.listed);
    await expect.element(page.getByRole('button', { name: 'Remove Files on this device' })).toBeVisible();
  });
});

test('a known word can be marked again', async () => {
  const onForget = vi.fn();
  showOptions({ ...OPTIONS.listed, onForget });
  await page.getByRole('button', { name: 'Mark “biopsy” again' }).click();
  expect(onForget).toHaveBeenCalledExactlyOnceWith('biopsy');
});

describe('the file of settings', () => {
  const file = () => ({ onExport: vi.fn(), onImport: vi.fn(), onReset: vi.fn(), outcome: undefined });

  test('is reset only after a question', async () => {
    const asked = file();
    showOptions({ file: asked });
    await page.getByRole('button', { name: 'Reset all settings' }).click();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(asked.onReset).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Reset all settings' }).click();
    await page.getByRole('button', { name: 'Reset', exact: true }).click();
    expect(asked.onReset).toHaveBeenCalledOnce();
    await expect.element(page.getByRole('button', { name: 'Reset all settings' })).toHaveFocus();
  });

  test('is chosen, and can be chosen again once it is mended', async () => {
    const given = file();
    showOptions({ file: given });
    const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
    for (let time = 1; time <= 2; time++) {
      await userEvent.upload(input, new File(['{}'], 'settings.json'));
      expect(given.onImport).toHaveBeenCalledTimes(time);
    }
  });
});

test('that a change could not be kept is in sight where the change was made', async () => {
  showOptions(OPTIONS.notStored);
  document.querySelector('form')?.scrollIntoView({ block: 'end' });
  await expect.element(page.getByText(/could not be kept/)).toBeInViewport({ ratio: 1 });
});

test.each<[keyof typeof OPTIONS, RegExp]>([
  ['inPrivate', /This is a private window/],
  ['notStored', /could not be kept/],
  ['chosenNone', /no page is marked/],
  ['refused', /not a file of Bedside’s settings/],
])('%s is said', async (state, said) => {
  showOptions(OPTIONS[state]);
  await expect.element(page.getByRole('main')).toMatchTextContent(said);
});
