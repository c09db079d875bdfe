// The English rules in the order that they are tried: the codebook's order of kinds, then the narrower first.
import aim from './aim.ts';
import drawUpDocument from './draw-up-document.ts';
import lookInto from './look-into.ts';
import measure from './measure.ts';
import microManagement from './micro-management.ts';
import reportBack from './report-back.ts';

export const rules = {
  'draw-up-document': drawUpDocument,
  'report-back': reportBack,
  'look-into': lookInto,
  aim,
  'micro-management': microManagement,
  measure,
};
