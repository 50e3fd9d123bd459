import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ChoiceField, RangeField, SelectField } from '../../components/Field.tsx';
import { type Outcome, Page, Section, Status } from '../../components/Page.tsx';
import { RemovableList } from '../../components/RemovableList.tsx';
import { barriers, stage } from './stage.tsx';

const SIZES = [
  { value: 'normal', label: 'Normal' },
  { value: 'large', label: 'Large' },
] as const;
const seconds = (ms: number) => `${ms / 1000} s`;

test('a choice is named, explained, and made with the arrow keys', async () => {
  const onChoose = vi.fn();
  stage().show(<ChoiceField label="Size" hint="How large." choices={SIZES} value="normal" onChoose={onChoose} />);
  await expect.element(page.getByRole('group', { name: 'Size' })).toHaveAccessibleDescription('How large.');
  await userEvent.keyboard('{Tab}{ArrowDown}');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('large');
});

test('a choice from a list', async () => {
  const onChoose = vi.fn();
  stage().show(<SelectField label="Size" hint="How large." choices={SIZES} value="normal" onChoose={onChoose} />);
  const list = page.getByRole('combobox', { name: 'Size' });
  await expect.element(list).toHaveAccessibleDescription('How large.');
  await list.selectOptions('Large');
  expect(onChoose).toHaveBeenCalledExactlyOnceWith('large');
});

test('a number is moved by the keys and said with its unit', async () => {
  const onChange = vi.fn();
  const { show } = stage();
  const render = (value: number) =>
    show(<RangeField label="Wait" value={value} least={100} most={2000} step={50} say={seconds} onChange={onChange} />);
  render(250);
  const range = page.getByRole('slider', { name: 'Wait' });
  await expect.element(range).toHaveAttribute('aria-valuetext', '0.25 s');
  await userEvent.keyboard('{Tab}{ArrowRight}');
  expect(onChange).toHaveBeenLastCalledWith(300);
  render(900);
  await expect.element(range).toHaveAttribute('aria-valuetext', '0.9 s');
});

function Words() {
  const [words, setWords] = useState(['biopsy', 'lesion', 'sepsis']);
  return (
    <RemovableList
      label="Words"
      items={words.map((word) => ({ id: word, name: word }))}
      empty="No words."
      removeLabel={(name) => `Remove ${name}`}
      onRemove={(id) => setWords(words.filter((word) => word !== id))}
    />
  );
}

test('what is removed hands the focus to what comes into its place, and at last to the list', async () => {
  stage().show(<Words />);
  const remove = (word: string) => page.getByRole('button', { name: `Remove ${word}` });
  await remove('lesion').click();
  await expect.element(remove('sepsis')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(remove('biopsy')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('No words.')).toBeVisible();
  expect(document.activeElement).not.toBe(document.body);
});

test.each([
  ['Esc', async () => userEvent.keyboard('{Escape}'), 'cancelled'],
  ['Cancel', async () => page.getByRole('button', { name: 'Cancel' }).click(), 'cancelled'],
  ['the deed', async () => page.getByRole('button', { name: 'Delete' }).click(), 'confirmed'],
])('a question is answered with %s, and gives the focus back', async (_, answer, expected) => {
  const { root, show } = stage();
  const answers: string[] = [];
  const ask = (asking: boolean) =>
    show(
      <>
        <button type="button">before</button>
        {asking && (
          <ConfirmDialog
            title="Delete all?"
            text="They cannot be brought back."
            confirm="Delete"
            onConfirm={() => answers.push('confirmed')}
            onCancel={() => answers.push('cancelled')}
          />
        )}
      </>,
    );
  ask(false);
  const before = root.querySelector('button')!;
  before.focus();
  ask(true);
  await expect
    .element(page.getByRole('alertdialog', { name: 'Delete all?' }))
    .toHaveAccessibleDescription('They cannot be brought back.');
  await answer();
  expect(answers).toEqual([expected]);
  ask(false);
  expect(document.activeElement).toBe(before);
});

test('the same outcome twice is written anew, so that a screen reader says it again', () => {
  const { root, show } = stage();
  const tell = (outcome: Outcome | undefined) => {
    show(<Status outcome={outcome} />);
    return root.querySelector('[role=status]')?.firstElementChild;
  };
  const outcome: Outcome = { tone: 'trouble', text: 'This file could not be read.' };
  const first = tell(outcome);
  expect(tell(outcome)).toBe(first);
  const again = tell({ ...outcome });
  expect(again).not.toBe(first);
  expect(again?.textContent).toBe(outcome.text);
});

test('a page names its document, its sections, and says how things went; axe finds nothing', async () => {
  const { root, show } = stage();
  show(
    <Page title="Options" intro="How Bedside looks.">
      <Section title="Looks" hint="Here and on pages.">
        <ChoiceField label="Size" choices={SIZES} value="normal" onChoose={() => {}} />
        <SelectField label="Another size" hint="How large." choices={SIZES} value="normal" onChoose={() => {}} />
        <RangeField label="Wait" value={250} least={100} most={2000} step={50} say={seconds} onChange={() => {}} />
        <Words />
      </Section>
      <Status outcome={{ tone: 'trouble', text: 'This file could not be read.' }} />
    </Page>,
  );
  expect(document.title).toBe('Options · Bedside');
  await expect.element(page.getByRole('region', { name: 'Looks' })).toBeVisible();
  await expect.element(page.getByRole('status')).toMatchTextContent('This file could not be read.');
  expect(await barriers(root)).toEqual([]);
});
