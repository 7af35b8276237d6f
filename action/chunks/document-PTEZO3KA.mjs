import{readDocument}from"./chunk-DYFUTY65.mjs";import"./chunk-3DVMDY2R.mjs";import"./chunk-5JZ4KY64.mjs";import"./chunk-NQEPKVIZ.mjs";import"./chunk-GVIM4XAZ.mjs";
import"./chunk-7OKOTLR5.mjs";export{readDocument};
