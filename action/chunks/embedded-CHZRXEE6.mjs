import{openTemplate}from"./chunk-3DVMDY2R.mjs";import"./chunk-NQEPKVIZ.mjs";import"./chunk-GVIM4XAZ.mjs";import"./chunk-7OKOTLR5.mjs";export{openTemplate};
