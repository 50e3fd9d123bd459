import { expect, onTestFinished, test } from 'vitest';
import { explainPage, marked } from './explain-page.ts';

test('what one page of an app defines is not said of a word on the next', async () => {
  await explainPage('<main><p>The scan showed malignant lymphoma (ML).</p><p>Then ML was confirmed.</p></main>');
  await expect.poll(marked).toContain('ML');
  const before = location.href;
  onTestFinished(() => history.replaceState(null, '', before));
  history.pushState(null, '', '?letter=2');
  document.querySelector('main')!.innerHTML = '<p>The ML was slow.</p><p>The myeloma came later.</p>';
  await expect.poll(marked).toEqual(['myeloma']);
});
