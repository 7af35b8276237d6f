import{openTemplate}from"./chunk-2IXUMT5R.mjs";import"./chunk-TMTLMSBH.mjs";import"./chunk-ED5QR2L4.mjs";import"./chunk-7OKOTLR5.mjs";export{openTemplate};
