// Why there is nothing to show, said as what it is: not allowed yet, nothing found, nothing readable, all procedure, or a failure.

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export type EmptyReason = 'unread' | 'reading' | 'nothing' | 'unreadable' | 'procedure' | 'failed';

function wordsOf(reason: EmptyReason, problem: string | null): { title: string; text: string | null } {
  switch (reason) {
    case 'unread':
      return { title: i18n.t('empty.unreadTitle'), text: i18n.t('empty.unread') };
    case 'reading':
      return { title: i18n.t('empty.readingTitle'), text: null };
    case 'nothing':
      return { title: i18n.t('empty.nothingTitle'), text: i18n.t('empty.nothing') };
    case 'unreadable':
      return { title: i18n.t('empty.unreadableTitle'), text: i18n.t('empty.unreadable') };
    case 'procedure':
      return { title: i18n.t('empty.procedureTitle'), text: i18n.t('empty.procedure') };
    case 'failed':
      return { title: i18n.t('empty.failedTitle'), text: problem };
  }
}

export function EmptyState({
  reason,
  problem = null,
  children,
}: {
  reason: EmptyReason;
  problem?: string | null;
  children?: ComponentChildren;
}) {
  const { title, text } = wordsOf(reason, problem);
  return (
    <section class="empty" data-empty={reason}>
      <h2>{title}</h2>
      {text !== null && <p>{text}</p>}
      {children}
    </section>
  );
}
