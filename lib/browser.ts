// The one import of the WebExtensions API (webextension-polyfill, by WXT's module). Everything else that needs `browser` imports it from here,
// and only entrypoints, lib/messages and lib/storage/settings.ts may.
export { browser } from 'wxt/browser';
