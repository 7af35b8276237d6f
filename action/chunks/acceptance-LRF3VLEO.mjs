import{acceptWith}from"./chunk-GLT5SQAV.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-LPSOGDNX.mjs";import"./chunk-7OKOTLR5.mjs";export{acceptWith};
