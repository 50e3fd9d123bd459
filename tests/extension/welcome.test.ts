import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '../../extension/welcome.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getURL = (path) => `chrome-extension://bedside${path}`;
});

test.each([
  ['an installation', { reason: 'install' }, false, ['chrome-extension://bedside/welcome.html']],
  ['an update', { reason: 'update', previousVersion: '0.0.9' }, false, []],
  ['an update of the browser', { reason: 'chrome_update' }, false, []],
  ['an installation, in a private window of its own', { reason: 'install' }, true, []],
] as const)('the pages that open after %s', async (_, installed, inIncognitoContext, welcomes) => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext });
  welcomeOnce();
  await fakeBrowser.runtime.onInstalled.trigger(installed);
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.flatMap(({ url }) => (url?.endsWith('/welcome.html') ? url : []))).toEqual(welcomes);
});
