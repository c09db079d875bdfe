// Chromium's rules on network requests (declarativeNetRequest), which the polyfill's types do not know: those of chosen sites, which the browser keeps, and
// those of single tabs, which end with it. Firefox has none of them (it knows no rule on an answer's headers); there, all of this does nothing.
import { browser } from '../../lib/browser.ts';

interface Rule {
  readonly id: number;
  readonly priority: number;
  readonly action: { readonly type: 'allow' } | { readonly type: 'redirect'; readonly redirect: { readonly regexSubstitution: string } };
  readonly condition: {
    readonly regexFilter?: string;
    readonly tabIds?: readonly number[];
    readonly resourceTypes: readonly ['main_frame'];
    readonly requestMethods?: readonly ['get'];
    readonly responseHeaders: readonly { readonly header: string; readonly values?: readonly string[] }[];
  };
}
interface Change {
  readonly addRules?: readonly Rule[];
  readonly removeRuleIds?: readonly number[];
}
interface NetRequest {
  getDynamicRules(): Promise<Rule[]>;
  updateDynamicRules(change: Change): Promise<void>;
  updateSessionRules(change: Change): Promise<void>;
}

const netRequest = (browser as unknown as { declarativeNetRequest?: NetRequest }).declarativeNetRequest;

const escapeText = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "https://kommun.se/*" → all addresses there, on any port. */
export function toRegexFilter(pattern: string): string | null {
  const [, scheme, host] = /^(https?):\/\/([^/*]+)\/\*$/.exec(pattern) ?? [];
  return scheme && host ? `^${scheme}://${escapeText(host)}(?::\\d+)?/.*$` : null;
}

/** `target`: an address of ours, at whose end the PDF's is put as it is. One rule a site, and no others. */
export async function setRedirects(patterns: readonly string[], target: string): Promise<void> {
  if (!netRequest) return;
  const before = await netRequest.getDynamicRules();
  const filters = patterns.map(toRegexFilter).filter((filter) => filter !== null);
  const addRules = filters.map(
    (regexFilter, at): Rule => ({
      id: at + 1,
      priority: 1,
      action: { type: 'redirect', redirect: { regexSubstitution: `${target}\\0` } },
      condition: {
        regexFilter,
        resourceTypes: ['main_frame'],
        requestMethods: ['get'],
        responseHeaders: [{ header: 'content-type', values: ['application/pdf*', 'application/x-pdf*'] }],
      },
    }),
  );
  await netRequest.updateDynamicRules({ removeRuleIds: before.map(({ id }) => id), addRules });
}

/** In this tab, the browser shows PDFs itself. */
export async function exemptTab(tabId: number): Promise<void> {
  const condition = { tabIds: [tabId], resourceTypes: ['main_frame'] as const, responseHeaders: [{ header: 'content-type' }] };
  await netRequest?.updateSessionRules({
    removeRuleIds: [tabId],
    addRules: [{ id: tabId, priority: 2, action: { type: 'allow' }, condition }],
  });
}

export async function unexemptTab(tabId: number): Promise<void> {
  await netRequest?.updateSessionRules({ removeRuleIds: [tabId] });
}
