// The size of the pages: fitted to the window, or a percentage. Props in, events out.
import { i18n } from '#i18n';
import { IconButton } from './Icon.tsx';
import type { Preset } from './pdf-view.ts';

const PERCENTAGES = [50, 75, 100, 125, 150, 200, 300, 400];

export interface ZoomFieldProps {
  readonly percent: number;
  readonly preset: Preset | null;
  readonly onZoom: (by: 1 | -1) => void;
  /** 1 is 100 %. */
  readonly onScale: (scale: Preset | number) => void;
}

export function ZoomField({ percent, preset, onZoom, onScale }: ZoomFieldProps) {
  const percentages = preset !== null || PERCENTAGES.includes(percent) ? PERCENTAGES : [...PERCENTAGES, percent].sort((a, b) => a - b);
  const presets: readonly (readonly [Preset, string])[] = [
    ['auto', i18n.t('reader.fitAuto')],
    ['page-width', i18n.t('reader.fitWidth')],
    ['page-fit', i18n.t('reader.fitPage')],
  ];
  return (
    <div class="group">
      <IconButton label={i18n.t('reader.zoomOut')} icon="minus" keys="-" onClick={() => onZoom(-1)} />
      <select
        id="zoom"
        aria-label={i18n.t('reader.zoom')}
        value={preset ?? String(percent)}
        onChange={({ currentTarget: { value } }) => onScale(/^\d+$/.test(value) ? Number(value) / 100 : (value as Preset))}
      >
        {presets.map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        {percentages.map((value) => (
          <option key={value} value={String(value)}>
            {i18n.t('reader.zoomIs', [String(value)])}
          </option>
        ))}
      </select>
      <IconButton label={i18n.t('reader.zoomIn')} icon="plus" keys="+" onClick={() => onZoom(1)} />
    </div>
  );
}
