/**
 * The one door to the browser's extension API. `wxt/browser` is webextension-polyfill here, which steps aside
 * where the browser has promises of its own; drop the module in wxt.config.ts when the minimum Chrome is 148.
 */
export { browser } from 'wxt/browser';
