// The side panel's start: which tab it shows, and its style. `?tab=ID` pins one, for tests and for a panel that stands in a tab of its own.
import '../../components/tokens.css';
import '../../components/parts.css';
import './panel.css';
import { render } from 'preact';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { adoptKindCss } from '../../components/kind-css.ts';
import { Panel } from './Panel.tsx';

const given = new URLSearchParams(location.search).get('tab');
const pinned = given !== null && /^\d{1,10}$/.test(given) ? Number(given) : null;

document.documentElement.lang = interfaceLanguage();
adoptKindCss(document);
render(<Panel pinnedTab={pinned} />, document.getElementById('app')!);
