import { expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { VERTEBRA } from './samples.ts';
import { stage } from './stage.tsx';

/** Stands in for what is stored. */
const kept = vi.hoisted(() => ({ value: null as unknown }));
vi.mock('wxt/utils/storage', () => ({
  storage: {
    defineItem: () => ({
      getValue: async () => kept.value,
      setValue: async (value: unknown) => {
        kept.value = value;
      },
      watch: () => () => {},
    }),
  },
}));
const { SettingsContext, useStoredSettings } = await import('../../hooks/use-settings.ts');
const { useCard } = await import('../../hooks/use-card.ts');
const { useSwitches } = await import('../../hooks/use-switches.ts');

function Live() {
  const settings = useStoredSettings(false);
  return (
    settings && (
      <SettingsContext value={settings}>
        <Both />
      </SettingsContext>
    )
  );
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
  stage().show(<Live />);
  await page.getByRole('button', { name: 'both' }).click();
  await expect.poll(() => kept.value).toMatchObject({ sitesOff: ['a.example'], known: [VERTEBRA.id] });
});
