// Every portal file, by its id, which is its name. Those that know markup come before those that know addresses alone. It must not hold anything else.
import { online360 } from './360online.ts';
import { ciceron } from './ciceron.ts';
import { dynasty } from './dynasty.ts';
import { escribe } from './escribe.ts';
import { goteborg } from './goteborg.ts';
import { granicus } from './granicus.ts';
import { helsinki } from './helsinki.ts';
import { insynSverige } from './insyn-sverige.ts';
import { iqm2 } from './iqm2.ts';
import { legistar } from './legistar.ts';
import { meetingsPlus } from './meetings-plus.ts';
import { modernGov } from './modern-gov.ts';
import { netpublicator } from './netpublicator.ts';
import type { Portal } from './portal.ts';
import { sitevision } from './sitevision.ts';

export const portals = {
  '360online': online360,
  helsinki,
  dynasty,
  'modern-gov': modernGov,
  legistar,
  granicus,
  escribe,
  iqm2,
  'meetings-plus': meetingsPlus,
  netpublicator,
  'insyn-sverige': insynSverige,
  ciceron,
  goteborg,
  sitevision,
} satisfies Readonly<Record<string, Portal>>;
export type PortalId = keyof typeof portals;
