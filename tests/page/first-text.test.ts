import { expect, test, vi } from 'vitest';
import { onFirstText } from '../../page/first-text.ts';
import { find, showPage, testSignal } from './show-page.ts';

/** Waits for text in the document of a new frame with this body; tells how often it was called back. */
function wait(body: string, head = '') {
  showPage('<iframe></iframe>');
  const document = find<HTMLIFrameElement>('iframe').contentDocument!;
  document.documentElement.setHTMLUnsafe(`<head>${head}</head><body>${body}</body>`);
  const abort = testSignal();
  const called = vi.fn();
  onFirstText(document, abort.signal, called);
  return { document, abort, called, times: () => called.mock.calls.length };
}

const untilTold = () => new Promise<void>((resolve) => queueMicrotask(resolve));

test.each([
  ['a paragraph', '<p>spine</p>', 1],
  ['numbers and bullets', '<ul><li>•<li>12 mg</ul>', 0],
  ['scripts and styles', '<script>let spine</script><style>p { margin: 0 }</style>', 0],
  ['a shadow root', '<div><template shadowrootmode="open"></template></div>', 1],
  ['nothing', '', 0],
])('of %s', (_, body, times) => {
  expect(wait(body).times()).toBe(times);
});

test('the title of a page is nothing to read on it', () => {
  expect(wait('', '<title>spine</title>').times()).toBe(0);
});

test.each([
  ['text is added', ({ body }: Document) => body.append('spine')],
  [
    'elements with text are added',
    ({ body }: Document) => body.append(document.createElement('p'), find('iframe').cloneNode(), 'spine'),
  ],
  [
    'the document is written anew',
    (document: Document) => {
      document.open();
      document.write('<p>spine</p>');
      document.close();
    },
  ],
  [
    'the root is replaced',
    ({ documentElement }: Document) => {
      const other = documentElement.cloneNode(true);
      other.lastChild?.appendChild(new Text('spine'));
      documentElement.replaceWith(other);
    },
  ],
  ['a text is changed', ({ body }: Document) => ((body.firstChild as Text).data = 'spine')],
])('it is told once %s, once', async (_, change) => {
  const { document, called, times } = wait('1');
  change(document);
  await untilTold();
  expect(times()).toBe(1);
  document.body.append('valve');
  await untilTold();
  expect(called).toHaveBeenCalledOnce();
});

test('a shadow root that comes later is seen with the next change, or when the page has loaded', async () => {
  const changing = wait('<my-app></my-app>');
  changing.document.querySelector('my-app')!.attachShadow({ mode: 'open' });
  changing.document.body.append('1');
  await untilTold();
  expect(changing.times()).toBe(1);

  const loading = wait('<my-app></my-app>');
  loading.document.querySelector('my-app')!.attachShadow({ mode: 'open' });
  expect(loading.times()).toBe(0);
  loading.document.defaultView!.dispatchEvent(new Event('load'));
  expect(loading.times()).toBe(1);
});

test('a change has nothing looked through but what it brought, nor what is gone asked', async () => {
  const { document, times } = wait('<my-clock></my-clock>');
  const clock = document.querySelector('my-clock')!;
  const walks = vi.spyOn(document, 'createTreeWalker');
  const digit = document.createElement('my-digit');
  clock.replaceChildren(digit);
  await untilTold();
  clock.replaceChildren(document.createElement('my-digit'));
  await untilTold();
  expect(walks).toHaveBeenCalledTimes(2);
  digit.attachShadow({ mode: 'open' });
  clock.replaceChildren('1');
  await untilTold();
  expect(times()).toBe(0);
});

test('nothing is told after the end', async () => {
  const { document, abort, times } = wait('1');
  abort.abort();
  document.body.append('spine');
  document.defaultView!.dispatchEvent(new Event('load'));
  await untilTold();
  expect(times()).toBe(0);
});
