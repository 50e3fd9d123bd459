import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { siteTyped } from '../../extension/settings/sites.ts';
import { CLINIC, SamplePacks } from './pack-states.tsx';
import { stage } from './stage.tsx';

const box = page.getByRole('textbox', { name: 'Only on these sites' });

/** Types the sites of the list into its box, and leaves the box. */
async function typeSites(text: string) {
  const onSites = vi.fn();
  stage().show(<SamplePacks siteTyped={siteTyped} onSites={(_, sites) => onSites(sites)} />);
  await box.fill(text);
  await userEvent.tab();
  return onSites;
}

test.each([
  ['a host name', 'Portal.Example', ['portal.example']],
  ['addresses', 'https://portal.example/visits, http://other.example:8443/', ['portal.example', 'other.example']],
  ['letters beyond ASCII', 'münchen.example', ['xn--mnchen-3ya.example']],
  ['a site twice', 'a.example;https://a.example/ b.example', ['a.example', 'b.example']],
  ['nothing', ' ', []],
])('the sites of a list may be given as %s', async (_, text, sites) => {
  const onSites = await typeSites(text);
  expect(onSites).toHaveBeenCalledExactlyOnceWith(sites);
  await expect.element(box).toHaveValue('portal.example');
});

test('the files of this device stand there as they are typed', async () => {
  const onSites = vi.fn();
  const packs = [{ ...CLINIC, sites: ['file'] }];
  stage().show(<SamplePacks packs={packs} siteTyped={siteTyped} onSites={(_, sites) => onSites(sites)} />);
  await expect.element(box).toHaveValue('file:///');
  await box.fill('file:/// a.example');
  await userEvent.tab();
  expect(onSites).toHaveBeenCalledExactlyOnceWith(['file', 'a.example']);
});

test('a host of the local network stands there as it can be taken again, beside another', async () => {
  const onSites = vi.fn();
  const packs = [{ ...CLINIC, sites: ['intranet', '[fd00::12]'] }];
  stage().show(<SamplePacks packs={packs} siteTyped={siteTyped} onSites={(_, sites) => onSites(sites)} />);
  await expect.element(box).toHaveValue('http://intranet/ [fd00::12]');
  await box.fill('http://intranet/ [fd00::12] a.example');
  await userEvent.tab();
  expect(onSites).toHaveBeenCalledExactlyOnceWith(['intranet', '[fd00::12]', 'a.example']);
});

test('what is no site is named, and nothing of what was typed is taken or lost', async () => {
  const onSites = await typeSites('a.example intranet *.b.example');
  await expect.element(box).toHaveAccessibleDescription(/Not the address of a site: intranet, \*\.b\.example\./);
  await expect.element(box).toHaveAttribute('aria-invalid', 'true');
  await expect.element(box).toHaveValue('a.example intranet *.b.example');
  expect(onSites).not.toHaveBeenCalled();
  await box.fill('a.example');
  await expect.element(box).toHaveAttribute('aria-invalid', 'false');
});

test('the sites of an organization’s list cannot be typed over, nor can it be deleted', async () => {
  stage().show(<SamplePacks packs={[{ ...CLINIC, fromPolicy: true }]} />);
  await expect.element(box).toBeDisabled();
  expect(page.getByRole('button', { name: 'Delete' }).elements()).toHaveLength(0);
});
