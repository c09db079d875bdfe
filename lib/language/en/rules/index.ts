// The English rules in the order that they are tried: the codebook's order of kinds, then the narrower first. Lobbying stands first, since what the
// outside body is asked for does not count.
import aim from './aim.ts';
import carryOutStudy from './carry-out-study.ts';
import documentContent from './document-content.ts';
import drawUpDocument from './draw-up-document.ts';
import followUp from './follow-up.ts';
import lobby from './lobby.ts';
import lookInto from './look-into.ts';
import measure from './measure.ts';
import microManagement from './micro-management.ts';
import reportBack from './report-back.ts';
import reviseDocument from './revise-document.ts';

export const rules = {
  lobby,
  'document-content': documentContent,
  'draw-up-document': drawUpDocument,
  'revise-document': reviseDocument,
  'report-back': reportBack,
  'follow-up': followUp,
  'look-into': lookInto,
  'carry-out-study': carryOutStudy,
  aim,
  'micro-management': microManagement,
  measure,
};
