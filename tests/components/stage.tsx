import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { cdp } from 'vitest/browser';
import { type Words, WordsContext } from '../../components/words.tsx';
import { english, overPageSheet, pageSheet } from './surfaces.ts';

export interface Stage {
  readonly root: HTMLElement;
  readonly show: (what: ComponentChild) => void;
}

/** An empty place in the page, styled like an extension page; gone when the test ends. */
export function stage(words: Words = english): Stage {
  const root = document.createElement('div');
  document.body.append(root);
  document.adoptedStyleSheets = [pageSheet];
  onTestFinished(() => {
    render(null, root);
    root.remove();
    document.adoptedStyleSheets = [];
  });
  return { root, show: (what) => render(<WordsContext value={words}>{what}</WordsContext>, root) };
}

/** The layer in a closed shadow root that carries the card over a page; gone when the test ends. */
export function closedStage(): Stage {
  const host = document.createElement('bedside-card');
  const shadow = host.attachShadow({ mode: 'closed' });
  shadow.adoptedStyleSheets = [overPageSheet];
  const root = document.createElement('div');
  root.popover = 'manual';
  shadow.append(root);
  document.body.append(host);
  root.showPopover();
  onTestFinished(() => {
    render(null, root);
    host.remove();
  });
  return { root, show: (what) => render(<WordsContext value={english}>{what}</WordsContext>, root) };
}

/** One readable line for each thing that axe finds wrong. */
export async function barriers(root: Element): Promise<readonly string[]> {
  // Over a gradient axe judges no contrast: the card has one at the edges that hide more of it.
  root.querySelector<HTMLElement>('.card')?.style.setProperty('background-image', 'none');
  const { violations } = await axe.run(root, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}: ${failureSummary}`),
  );
}

export interface Media {
  readonly 'prefers-color-scheme'?: 'light' | 'dark';
  readonly 'forced-colors'?: 'none' | 'active';
  readonly 'prefers-reduced-motion'?: 'no-preference' | 'reduce';
}

/** Shows the page as it comes on paper, until the test ends. */
export async function printOut(): Promise<void> {
  onTestFinished(async () => void (await cdp().send('Emulation.setEmulatedMedia', { media: '' })));
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
}

/** Makes the browser say that its reader prefers these; an empty object takes it back. */
export async function emulate(media: Media): Promise<void> {
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features });
}
