import type { ComponentChildren } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Switches } from '../../components/Switches.tsx';
import { VERTEBRA } from './samples.ts';
import { stage } from './stage.tsx';

/** Stands in for what is stored, on a disk that can be full, or lost. */
const kept = vi.hoisted(() => ({ value: null as unknown, isFull: false, isLost: false }));
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: () => ({
      getValue: async () => {
        if (kept.isLost) throw new Error('corruption');
        return kept.value;
      },
      setValue: async (value: unknown) => {
        if (kept.isFull) throw new Error('QUOTA_BYTES quota exceeded');
        kept.value = value;
      },
      watch: () => () => {},
    }),
  },
}));
vi.mock('../../extension/settings/policy.ts', () => ({
  readPolicy: async () => ({ settings: {} }),
  watchPolicy: () => {},
}));
/** Stands in for the background, of which each page asks its changes. */
vi.mock('../../extension/browser.ts', () => import('./background.ts'));
vi.mock('../../extension/messages.ts', () => import('./background.ts'));
const { answerSettingsChanges } = await import('../../extension/settings/settings-change.ts');
answerSettingsChanges();
const { SettingsContext, useStoredSettings } = await import('../../hooks/use-settings.ts');
const { useCard } = await import('../../hooks/use-card.ts');
vi.mock('../../hooks/use-entries.ts', () => ({ useEntries: () => [] }));
vi.mock('../../entrypoints/options/use-known-words.ts', () => ({ useKnownWords: () => [] }));
const { OptionsApp } = await import('../../entrypoints/options/OptionsApp.tsx');
const { useSwitches } = await import('../../hooks/use-switches.ts');

function Live({ children }: { readonly children: ComponentChildren }) {
  const settings = useStoredSettings(false);
  return settings && <SettingsContext value={settings}>{children}</SettingsContext>;
}

/** Two changes, each of another part of the page, before the first of them is drawn. */
function Both() {
  const { onSite } = useSwitches({ site: 'a.example' });
  const { onKnow } = useCard().cardActions;
  const change = () => {
    onSite(false);
    onKnow?.([VERTEBRA], true);
  };
  return (
    <button type="button" onClick={change}>
      both
    </button>
  );
}

test('of two changes at once, both are kept', async () => {
  stage().show(
    <Live>
      <Both />
    </Live>,
  );
  await page.getByRole('button', { name: 'both' }).click();
  await expect.poll(() => kept.value).toMatchObject({ sitesOff: ['a.example'], known: [VERTEBRA.id] });
});

const SwitchesOfSite = () => <Switches {...useSwitches({ site: 'b.example' })} />;

test('what another window has set is kept, also where this one has not heard of it yet', async () => {
  kept.value = null;
  stage().show(
    <Live>
      <SwitchesOfSite />
    </Live>,
  );
  const here = page.getByRole('switch', { name: 'On this site' });
  await expect.element(here).toHaveAttribute('aria-checked', 'true');
  kept.value = { theme: 'dark', sitesOff: ['a.example'] };
  await here.click();
  await expect.poll(() => kept.value).toMatchObject({ theme: 'dark', sitesOff: ['a.example', 'b.example'] });
});

test('of two open pages of options, each adds and removes its own site, also where it has not heard of the other yet', async () => {
  kept.value = { sitesOff: ['a.example'] };
  stage().show(
    <Live>
      <OptionsApp inPrivate={false} />
    </Live>,
  );
  const remove = page.getByRole('button', { name: 'Remove a.example' });
  await expect.element(remove).toBeVisible();
  kept.value = { sitesOff: ['a.example', 'b.example'] };
  await remove.click();
  await expect.poll(() => kept.value).toMatchObject({ sitesOff: ['b.example'] });
  await expect.element(remove).not.toBeInTheDocument();
  kept.value = { sitesOff: ['b.example', 'c.example'] };
  await userEvent.type(page.getByRole('textbox', { name: 'Add a site' }), 'd.example{Enter}');
  await expect.poll(() => kept.value).toMatchObject({ sitesOff: ['b.example', 'c.example', 'd.example'] });
});

test('a page shows itself where no settings can be read, and sets none in their place', async () => {
  kept.value = { sitesOff: ['b.example'] };
  kept.isLost = true;
  onTestFinished(() => void Object.assign(kept, { value: null, isLost: false }));
  stage().show(
    <Live>
      <SwitchesOfSite />
    </Live>,
  );
  await page.getByRole('switch', { name: 'On this site' }).click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/could not be kept/);
  expect(kept.value).toEqual({ sitesOff: ['b.example'] });
});

test('a switch that could not be kept goes back, and says so until it can be', async () => {
  stage().show(
    <Live>
      <SwitchesOfSite />
    </Live>,
  );
  const here = page.getByRole('switch', { name: 'On this site' });
  kept.isFull = true;
  await here.click();
  await expect.element(page.getByRole('alert')).toMatchTextContent(/could not be kept/);
  await expect.element(here).toHaveAttribute('aria-checked', 'true');
  kept.isFull = false;
  await here.click();
  await expect.element(here).toHaveAttribute('aria-checked', 'false');
  await expect.element(page.getByRole('alert')).toHaveTextContent('');
});
