import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readPolicy } from '../../extension/settings/policy.ts';
import { changeSettings, DEFAULT_SETTINGS, readSettings } from '../../extension/settings/settings.ts';
import { siteOf } from '../../extension/settings/sites.ts';
import { losePolicy, setPolicy } from './set-policy.ts';

beforeEach(() => fakeBrowser.reset());

describe('reading it', () => {
  test.each([
    ['a browser that nobody manages', {}],
    ['a policy whose settings are damaged', { settings: 7 }],
  ])('%s has none', async (_, policy) => {
    await setPolicy(policy);
    expect(await readPolicy()).toEqual({ settings: {}, packs: [] });
  });

  test('where the browser finds none, nothing is said of it, and the defaults hold', async () => {
    losePolicy();
    expect(await readPolicy()).toBeUndefined();
    expect(await readSettings(false)).toEqual(DEFAULT_SETTINGS);
  });
});

describe('settings', () => {
  test('its defaults hold, and what is wrong in them does not', async () => {
    await setPolicy({ settings: { where: 'chosen', sitesOn: ['portal.example'], amount: 'all of them' } });
    expect(await readSettings(false)).toEqual({ ...DEFAULT_SETTINGS, where: 'chosen', sitesOn: ['portal.example'] });
  });

  test('its sites may be addresses, or hosts of its network', async () => {
    await setPolicy({
      settings: {
        sitesOn: ['https://Portal.example/visits', 'portal.example', 'intranet'],
        sitesOff: ['münchen.example'],
      },
    });
    const { sitesOn, sitesOff } = await readSettings(false);
    expect(sitesOn).toEqual(['portal.example', 'intranet']);
    expect(sitesOff).toEqual([siteOf('https://münchen.example/')]);
  });

  test('what the reader has chosen stands above them', async () => {
    await setPolicy({ settings: { amount: 'fewer' } });
    await changeSettings(() => ({ ...DEFAULT_SETTINGS, amount: 'more' }), false);
    expect((await readSettings(false)).amount).toBe('more');
  });
});
