import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { welcomeOnce } from '../../extension/welcome.ts';

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getURL = (path) => `chrome-extension://bedside${path}`;
});

test.each([
  ['an installation', 'install', false, ['chrome-extension://bedside/welcome.html']],
  ['an update', 'update', false, []],
  ['an update of the browser', 'chrome_update', false, []],
  ['an installation, in a private window of its own', 'install', true, []],
] as const)('the pages that open after %s', async (_, reason, inIncognitoContext, welcomes) => {
  Object.assign(fakeBrowser.extension, { inIncognitoContext });
  welcomeOnce();
  await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false });
  const tabs = await fakeBrowser.tabs.query({});
  expect(tabs.flatMap(({ url }) => (url?.endsWith('/welcome.html') ? url : []))).toEqual(welcomes);
});
