// A document in Chromium, and the way into its closed shadow roots, which goes by CDP. It must not know the product's interface.
import type { CDPSession, Frame, Page } from 'playwright-core';
import type { Json, Place } from './driver.ts';

interface NodeDescription {
  readonly backendNodeId: number;
  readonly shadowRoots?: readonly NodeDescription[];
}

/** The page of a tab, or a frame in it. */
export class ChromiumPlace implements Place {
  readonly page: Page;
  private readonly where: Page | Frame;
  constructor(where: Page | Frame) {
    this.where = where;
    this.page = 'mainFrame' in where ? where : where.page();
  }

  /** A frame of another site has a target of its own; one of the same site is reached through its page. */
  private openSession(): Promise<CDPSession> {
    return this.page.context().newCDPSession(this.where);
  }

  evaluate<T, A extends readonly Json[]>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    const text = `(${run.toString()})(...${JSON.stringify(args)})`;
    return this.where.evaluate(text) as Promise<T>;
  }

  async inClosedRoot<T, A extends readonly Json[]>(selector: string, run: (root: ShadowRoot, ...args: A) => T | Promise<T>, ...args: A) {
    const session = await this.openSession();
    try {
      const found = await session.send('Runtime.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)})` });
      if (!found.result.objectId) return null;
      const { node } = (await session.send('DOM.describeNode', { objectId: found.result.objectId, depth: 1, pierce: true })) as {
        node: NodeDescription;
      };
      const root = node.shadowRoots?.[0];
      if (!root) return null;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
      const answer = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId!,
        functionDeclaration: `function (...args) { return (${run.toString()})(this, ...args); }`,
        arguments: args.map((value) => ({ value })),
        returnByValue: true,
        awaitPromise: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value as T;
    } finally {
      await session.detach();
    }
  }

  type(text: string) {
    return this.page.keyboard.type(text);
  }
}
