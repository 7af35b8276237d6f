import{openTemplate}from"./chunk-2SV4CVQX.mjs";import"./chunk-UVIIKS4B.mjs";import"./chunk-VDAOOMXG.mjs";import"./chunk-7OKOTLR5.mjs";export{openTemplate};
