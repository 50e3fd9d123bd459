import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onMessage, sendMessage } from '../../extension/messages.ts';
import { offerPageTerms } from '../../extension/terms/offer-terms.ts';

const FRAME = { tabId: 7, frameId: 2 };

describe('a tab', () => {
  const asked = vi.spyOn(
    fakeBrowser.tabs as unknown as { sendMessage: (...asked: unknown[]) => Promise<unknown> },
    'sendMessage',
  );
  beforeEach(() => void asked.mockReset());
  afterEach(() => expect(asked).toHaveBeenCalledOnce());

  test('answers the listener of this type', async () => {
    asked.mockResolvedValue({ res: 'page' });
    expect(await sendMessage('whatIsHere', undefined, FRAME)).toBe('page');
    const message = expect.objectContaining({ type: 'whatIsHere', timestamp: expect.any(Number) });
    expect(asked).toHaveBeenCalledWith(7, message, { frameId: 2 });
  });

  test('may be asked as a whole, and answer nothing', async () => {
    asked.mockResolvedValue({});
    expect(await sendMessage('askForTerms', undefined, 7)).toBeUndefined();
    expect(asked).toHaveBeenCalledWith(7, expect.anything(), {});
  });

  test.each([
    ['nobody is there', () => Promise.reject(new Error('Receiving end does not exist.'))],
    ['it is left meanwhile', () => Promise.resolve(undefined)],
    ['what answers fails', () => Promise.resolve({ err: { message: 'gone' } })],
  ])('rejects where %s', async (_, answer) => {
    asked.mockImplementation(answer);
    await expect(sendMessage('whatIsHere', undefined, FRAME)).rejects.toThrow();
  });

  test('is asked in a way that leaves nothing in the console where nobody answers', async () => {
    asked.mockResolvedValue({});
    await sendMessage('askForTerms', undefined, 7);
    // With a callback, browsers report whatever it does not look at.
    for (const argument of asked.mock.calls[0] ?? []) expect(argument).not.toBeTypeOf('function');
  });
});

test('a script stops without an error after its extension has gone, and the API with it', async () => {
  const { runtime } = fakeBrowser;
  onTestFinished(() => void Object.assign(fakeBrowser, { runtime }));
  vi.spyOn(runtime.onConnect, 'addListener').mockReturnValue();
  const lifetime = new AbortController();
  const onError = vi.fn();
  process.on('uncaughtException', onError);
  onTestFinished(() => void process.off('uncaughtException', onError));
  const stop = onMessage('closeCard', () => {});
  offerPageTerms({
    readTerms: () => ({ isReading: false, sections: [] }),
    isBehind: () => false,
    onGoTo: () => false,
    signal: lifetime.signal,
  });
  Object.assign(fakeBrowser, { runtime: undefined });
  expect(stop).not.toThrow();
  lifetime.abort();
  await new Promise(setImmediate);
  expect(onError).not.toHaveBeenCalled();
});
