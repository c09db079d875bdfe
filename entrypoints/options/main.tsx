// The settings page's start.
import '../../components/tokens.css';
import '../../components/parts.css';
import './options.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { interfaceLanguage } from '../../components/interface-language.ts';
import { adoptKindCss } from '../../components/kind-css.ts';
import { Options } from './Options.tsx';

document.documentElement.lang = interfaceLanguage();
document.title = i18n.t('options.title');
adoptKindCss(document);
render(<Options />, document.getElementById('app')!);
