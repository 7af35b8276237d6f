import{readDocument}from"./chunk-EAI67JIE.mjs";import"./chunk-2IXUMT5R.mjs";import"./chunk-KLCHQG5Y.mjs";import"./chunk-TMTLMSBH.mjs";import"./chunk-ED5QR2L4.mjs";
import"./chunk-7OKOTLR5.mjs";export{readDocument};
