import { browser } from '../browser.ts';

/** Whether this page of the extension stands in a private window, where nothing is kept. */
export const isInPrivate = (): boolean => browser.extension.inIncognitoContext;
