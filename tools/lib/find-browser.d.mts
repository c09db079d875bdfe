// Types of find-browser.mjs, which stays plain JavaScript so that any Node runs it before the packages are there.
/** Path of a browser that loads an unpacked extension, or null. `CHROMIUM_PATH` and `FIREFOX_PATH` go before what is found. */
export declare function findBrowser(browser: 'chromium' | 'firefox'): string | null;
