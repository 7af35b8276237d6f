import{acceptWith}from"./chunk-VPJOCAFK.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-AETVXWVD.mjs";import"./chunk-SALTOK3H.mjs";export{acceptWith};
