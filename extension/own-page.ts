import { browser } from './browser.ts';

/** Whether a page of the extension has sent a message, which may speak about any tab; scripts in other pages may about their own alone. */
export const isOwnPage = ({ url }: { readonly url?: string | undefined }): boolean =>
  url?.startsWith(browser.runtime.getURL('/')) ?? false;
