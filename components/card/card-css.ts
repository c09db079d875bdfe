// The card's style as one string, for the shadow root that it stands in.

import { kindCss } from '../kind-css.ts';
import parts from '../parts.css?inline';
import tokens from '../tokens.css?inline';
import own from './card.css?inline';

export const cardCss: string = `${tokens}\n${parts}\n${kindCss}\n${own}`;
