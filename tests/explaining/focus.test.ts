import { describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { answer, explained, explainPage, overPage } from './explain-page.ts';

const PAGE = `<p>A myeloma.</p><button id="button">a button</button>
  <div id="host"><template shadowrootmode="open"><button id="inner">another</button></template></div>
  <svg width="20" height="20"><a id="link" href="#there"><rect width="20" height="20" /></a></svg>`;

function focused(): string {
  const host = document.activeElement;
  return (host?.shadowRoot?.activeElement ?? host)?.id ?? '';
}

test.each([
  ['a button', 'button', () => document.getElementById('button')!],
  ['a button in a shadow root', 'inner', () => document.getElementById('host')!.shadowRoot!.getElementById('inner')!],
  ['a link in a drawing', 'link', () => document.querySelector<SVGAElement>('#link')!],
])('a card opened by keyboard gives the focus back to %s', async (_, id, element) => {
  const session = await explainPage(PAGE);
  element().focus();
  expect(focused()).toBe(id);
  session.run('next-term');
  await expect.poll(explained).toBe('myeloma');
  expect(focused()).not.toBe(id);
  await userEvent.keyboard('{Escape}');
  await expect.poll(explained).toBeUndefined();
  expect(focused()).toBe(id);
});

test('a card that the keyboard takes over from the pointer gives the focus back to where it was last', async () => {
  const session = await explainPage(
    '<button id="first">a</button><button id="second">b</button><p>A <b>myeloma</b>, a lymphoma.</p>',
  );
  document.getElementById('first')!.focus();
  await userEvent.hover(document.querySelector('b')!);
  await expect.poll(explained).toBe('myeloma');
  document.getElementById('second')!.focus();
  session.run('next-term');
  await expect.poll(explained).toBe('lymphoma');
  await userEvent.keyboard('{Escape}');
  await expect.poll(explained).toBeUndefined();
  expect(focused()).toBe('second');
});

test('a card opened by keyboard leaves the focus in a field that the reader has gone to', async () => {
  const session = await explainPage(`${PAGE}<input id="field" />`);
  document.getElementById('button')!.focus();
  session.run('next-term');
  await expect.poll(explained).toBe('myeloma');
  document.getElementById('field')!.focus();
  // Its word goes, and the card with it.
  document.querySelector('p')!.textContent = 'Nothing.';
  await expect.poll(explained).toBeUndefined();
  expect(focused()).toBe('field');
});

test('the focus brings the meaning to a screen reader: of a word, the next and a related one, however late each is read', async () => {
  const read: (() => void)[] = [];
  answer('readEntries', async ([entry]: readonly number[]) => {
    await new Promise<void>((resolve) => read.push(resolve));
    const see = [{ entry: 90, term: 'related' }];
    return [{ entry, id: `${entry}`, term: `word ${entry}`, kind: 'condition', short: `About ${entry}.`, see }];
  });
  const session = await explainPage('<p>A lymphoma and a myeloma.</p>');
  const told: string[] = [];
  const said = (id: string) => overPage()?.getElementById(id)?.textContent ?? [];
  const listening = new AbortController();
  onTestFinished(() => listening.abort());
  const meaningComes = async (count: number) => {
    await expect.poll(() => read.length).toBe(count);
    read.at(-1)?.();
    await expect.poll(() => told.length).toBe(count);
  };
  session.run('next-term');
  overPage()!.addEventListener(
    'focusin',
    () => {
      // The layer holds it until then, or the heading, where a button has gone: they are described by nothing.
      const ids = overPage()?.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
      if (ids.length > 0) told.push(ids.flatMap(said).join(' '));
    },
    { signal: listening.signal },
  );
  await meaningComes(1);
  session.run('next-term');
  await meaningComes(2);
  overPage()!.querySelector<HTMLElement>('.related-term')!.click();
  await meaningComes(3);
  expect(told).toEqual([expect.stringMatching(/^About \d\.$/), expect.stringMatching(/^About \d\.$/), 'About 90.']);
});

test('the card of a next word that waits for its meaning gives the focus back too', async () => {
  const session = await explainPage('<p>A lymphoma and a myeloma.</p><button id="button">a button</button>');
  document.getElementById('button')!.focus();
  session.run('next-term');
  await expect.poll(() => overPage()?.querySelector('.short')).toBeTruthy();
  answer('readEntries', () => new Promise(() => {}));
  session.run('next-term');
  await userEvent.keyboard('{Escape}');
  await expect.poll(explained).toBeUndefined();
  expect(focused()).toBe('button');
});

describe('where nothing has the focus', () => {
  const LINKS = `<p><a href="#1" id="first">first</a></p><p><a href="#2">second</a> A <b>myeloma</b>.
    <a href="#3" id="third">third</a></p><p><a href="#4">fourth</a></p>`;

  async function explainAmongLinks(): Promise<readonly string[]> {
    const session = await explainPage(LINKS);
    const heard: string[] = [];
    const listening = new AbortController();
    onTestFinished(() => listening.abort());
    for (const type of ['focus', 'focusin', 'blur', 'focusout'])
      document.addEventListener(
        type,
        ({ target }) => target instanceof HTMLAnchorElement && heard.push(`${type} ${target.textContent}`),
        { capture: true, signal: listening.signal },
      );
    session.run('next-term');
    await expect.poll(() => overPage()?.querySelector('.short')).toBeTruthy();
    return heard;
  }

  test('the next Tab after the card goes on from its word, and the page is told of nothing before', async () => {
    const heard = await explainAmongLinks();
    await userEvent.keyboard('{Escape}');
    await expect.poll(explained).toBeUndefined();
    expect([document.activeElement, heard]).toEqual([document.body, []]);
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('third');
  });

  test('so it does where the page has drawn its word anew meanwhile', async () => {
    await explainAmongLinks();
    const word = document.querySelector('b')!;
    word.replaceWith(word.cloneNode(true));
    const isMarkedAnew = () =>
      [...CSS.highlights.get('bedside-current')!].some(({ startContainer }) => startContainer.isConnected);
    await expect.poll(isMarkedAnew).toBe(true);
    await userEvent.keyboard('{Escape}');
    await expect.poll(explained).toBeUndefined();
    await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('third');
  });

  test('Tab leads out of the card to what stands behind its word', async () => {
    await explainAmongLinks();
    for (let stops = 0; focused() === '' && stops < 20; stops++) await userEvent.keyboard('{Tab}');
    expect(focused()).toBe('third');
    expect(explained()).toBe('myeloma');
  });

  test('what the reader has selected stays selected', async () => {
    const session = await explainPage('<input value="a field" /><p>A <b>myeloma</b>.</p>');
    getSelection()!.selectAllChildren(document.querySelector('b')!);
    session.run('explain-selection');
    await expect.poll(() => overPage()?.querySelector('.short')).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await expect.poll(explained).toBeUndefined();
    expect(`${getSelection()}`).toBe('myeloma');
  });
});
