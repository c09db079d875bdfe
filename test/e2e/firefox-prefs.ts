// The profile of a Firefox under test: quiet, in the language asked for, and letting an unsigned add-on stay. It must not start anything.

const QUIET = {
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.newtabpage.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.tabs.warnOnClose': false,
  'browser.sessionstore.resume_from_crash': false,
  'trailhead.firstrun.didSeeAboutWelcome': true,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.htmlaboutaddons.recommendations.enabled': false,
  'services.settings.server': 'data:,',
  'browser.region.network.url': '',
  'dom.push.connection.enabled': false,
} as const;

export interface ProfileOptions {
  readonly addonId: string;
  /** The add-on's host: its pages stand at moz-extension://UUID. */
  readonly uuid: string;
  readonly downloads: string;
  readonly locale: string;
  /** The browser asks the person before it grants anything; nobody can answer where there is no window. */
  readonly asks: boolean;
}

/** The text of user.js. */
export function toUserJs({ addonId, uuid, downloads, locale, asks }: ProfileOptions): string {
  const prefs = {
    ...QUIET,
    'remote.active-protocols': 1,
    // An add-on that outlives a restart has to be installed for good, and this one is not signed.
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    // The question is the browser's own; what is tested is what follows on the answer yes.
    'extensions.webextOptionalPermissionPrompts': asks,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.helperApps.neverAsk.saveToDisk': 'text/csv,text/markdown,text/plain,application/json,application/octet-stream',
    'intl.locale.requested': locale,
    'intl.accept_languages': locale,
  };
  return Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
