import{acceptWith}from"./chunk-2SZ4MOKJ.mjs";import"./chunk-4KQQZUUM.mjs";import"./chunk-DDZBNCI6.mjs";import"./chunk-SALTOK3H.mjs";export{acceptWith};
