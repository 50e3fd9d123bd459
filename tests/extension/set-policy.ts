import { onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

export const setPolicy = (policy: object) => fakeBrowser.storage.managed.set(policy as Record<string, unknown>);

/** As Firefox does, where there is none and where it cannot be read. */
export function losePolicy() {
  const get = vi.spyOn(fakeBrowser.storage.managed, 'get');
  get.mockRejectedValue(new Error('Managed storage manifest not found'));
  onTestFinished(() => get.mockRestore());
  return get;
}
