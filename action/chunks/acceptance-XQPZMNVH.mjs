import{acceptWith}from"./chunk-WXATAYGU.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-GVIM4XAZ.mjs";import"./chunk-7OKOTLR5.mjs";export{acceptWith};
