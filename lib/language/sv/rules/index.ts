// The Swedish rules in the order that they are tried: the codebook's order of kinds, then the narrower first. test/house.test.ts compares the list
// with the folder.
import aterrapportera from './aterrapportera.ts';
import atgard from './atgard.ts';
import detaljstyrning from './detaljstyrning.ts';
import mal from './mal.ts';
import revideraStyrdokument from './revidera-styrdokument.ts';
import styrdokumentSkaInnehalla from './styrdokument-ska-innehalla.ts';
import taFramStyrdokument from './ta-fram-styrdokument.ts';
import utreda from './utreda.ts';

export const rules = {
  'ta-fram-styrdokument': taFramStyrdokument,
  'revidera-styrdokument': revideraStyrdokument,
  'styrdokument-ska-innehalla': styrdokumentSkaInnehalla,
  aterrapportera,
  utreda,
  mal,
  detaljstyrning,
  atgard,
};
